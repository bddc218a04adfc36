#include "desktopplugin.h"

#include "desktopwidgets.h"
#include "registration.h"
#include "version.h"

#include <QAction>
#include <QDockWidget>
#include <QIcon>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <qgisinterface.h>

namespace sozialraum
{

  static const QString sName = QStringLiteral( "Sozialraum-Monitor" );
  static const QString sDescription =
    QStringLiteral( "Social monitoring of districts: official tables, classification, coverage of Kitas and schools, map plates" );
  static const QString sCategory = QStringLiteral( "Analysis" );
  static const QString sVersion = QStringLiteral( SOZIALRAUM_VERSION );
  static const QString sIcon = QStringLiteral( ":/sozialraum/icons/sozialraum.svg" );
  static const QString sExperimental = QStringLiteral( "false" );

  DesktopPlugin::DesktopPlugin( QgisInterface *qgis )
    : QgisPlugin( sName, sDescription, sCategory, sVersion, QgisPlugin::UI )
    , mQgis( qgis )
  {}

  void DesktopPlugin::initGui()
  {
    const Registration registration = registerProvider();
    mRegisteredHere = registration == Registration::Registered;
    if ( registration == Registration::OtherQgisVersion )
      return;
    addDesktopWidgets( folderOfDesktopWidgets(), mQgis );

    mShowAlgorithms = new QAction( QIcon( sIcon ), tr( "Show the Algorithms of Sozialraum-Monitor" ), this );
    mShowAlgorithms->setObjectName( QStringLiteral( "mSozialraumShowAlgorithms" ) );
    connect( mShowAlgorithms, &QAction::triggered, this, &DesktopPlugin::showAlgorithms );
    mAbout = new QAction( tr( "About Sozialraum-Monitor…" ), this );
    mAbout->setObjectName( QStringLiteral( "mSozialraumAbout" ) );
    connect( mAbout, &QAction::triggered, this, &DesktopPlugin::showAbout );

    mManual = new QAction( tr( "Manual (German)" ), this );
    mManual->setObjectName( QStringLiteral( "mSozialraumManual" ) );
    connect( mManual, &QAction::triggered, this, [this] { showManual( mQgis ); } );

    mQgis->addPluginToMenu( sName, mShowAlgorithms );
    mQgis->addPluginToMenu( sName, mManual );
    mQgis->addPluginToMenu( sName, mAbout );
    mQgis->addToolBarIcon( mShowAlgorithms );
  }

  void DesktopPlugin::unload()
  {
    for ( QAction *action : { mShowAlgorithms.data(), mManual.data(), mAbout.data() } )
    {
      if ( action )
        mQgis->removePluginMenu( sName, action );
    }
    if ( mShowAlgorithms )
      mQgis->removeToolBarIcon( mShowAlgorithms );
    delete mShowAlgorithms;
    delete mManual;
    delete mAbout;
    if ( mRegisteredHere )
    {
      unregisterProvider();
      removeDesktopWidgets();
    }
    mRegisteredHere = false;
  }

  void DesktopPlugin::showAlgorithms()
  {
    const auto toolbox = mQgis->mainWindow()->findChild<QDockWidget *>( QStringLiteral( "ProcessingToolbox" ) );
    if ( !toolbox )
    {
      auto *message = new QMessageBox( QMessageBox::Information, sName,
        tr( "The Processing toolbox is not available. Please switch on the plugin “Processing” in the plugin manager." ), QMessageBox::Ok,
        mQgis->mainWindow() );
      message->setAttribute( Qt::WA_DeleteOnClose );
      message->open();
      return;
    }
    toolbox->show();
    toolbox->raise();
    if ( const auto search = toolbox->findChild<QLineEdit *>() )
      search->setText( sName );
  }

  void DesktopPlugin::showAbout()
  {
    QMessageBox::about( mQgis->mainWindow(), sName,
      tr( "<h3>Sozialraum-Monitor %1</h3><p>Reads official statistics tables, joins them to municipalities without losing a row, "
          "classifies Sozialräume, checks how Kitas and schools reach the children on the road network, and draws the plates of the "
          "report.</p><p>Free software under the GNU General Public License, version 3 or later.</p>" )
        .arg( sVersion ) );
  }

}

extern "C"
{
  Q_DECL_EXPORT QgisPlugin *classFactory( QgisInterface *qgis )
  {
    return new sozialraum::DesktopPlugin( qgis );
  }

  Q_DECL_EXPORT const QString *name()
  {
    return &sozialraum::sName;
  }

  Q_DECL_EXPORT const QString *description()
  {
    return &sozialraum::sDescription;
  }

  Q_DECL_EXPORT const QString *category()
  {
    return &sozialraum::sCategory;
  }

  Q_DECL_EXPORT const QString *version()
  {
    return &sozialraum::sVersion;
  }

  Q_DECL_EXPORT const QString *icon()
  {
    return &sozialraum::sIcon;
  }

  Q_DECL_EXPORT const QString *experimental()
  {
    return &sozialraum::sExperimental;
  }

  Q_DECL_EXPORT int type()
  {
    return QgisPlugin::UI;
  }

  Q_DECL_EXPORT void unload( QgisPlugin *plugin )
  {
    delete plugin;
  }
}
