#include "desktop/finishedmessage.h"

#include "maps/plates/projectmerge.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>

namespace sozialraum
{

  static const QString sTitle = QStringLiteral( "Sozialraum-Monitor" );

  void FinishedMessage::listen()
  {
    const QgsProcessingProvider *provider = QgsApplication::processingRegistry()->providerById( QStringLiteral( "sozialraum" ) );
    if ( !provider )
      return;
    // By its name: this library and that of the algorithms share no classes.
    for ( const QObject *child : provider->children() )
    {
      if ( child->inherits( "sozialraum::FinishedFolders" ) )
        connect(
          child, SIGNAL( finished( QString, QString, QString ) ), this, SLOT( show( QString, QString, QString ) ), Qt::UniqueConnection );
    }
  }

  void FinishedMessage::show( const QString &sentence, const QString &folder, const QString &project )
  {
    QgsMessageBarItem *message = QgsMessageBar::createMessage( sTitle, sentence );
    const auto addButton = [this, message]( const QString &text, const char *name, const auto &action ) {
      auto *button = new QPushButton( text, message );
      button->setObjectName( QLatin1String( name ) );
      connect( button, &QPushButton::clicked, this, action );
      message->layout()->addWidget( button );
    };
    addButton( tr( "Open the Folder" ), "mSozialraumOpenFolder", [folder] { QDesktopServices::openUrl( QUrl::fromLocalFile( folder ) ); } );
    if ( !project.isEmpty() )
    {
      addButton( tr( "Open the Project" ), "mSozialraumOpenProject", [this, project] { mQgis.addProject( project ); } );
      addButton( tr( "Add to This Project" ), "mSozialraumAddToProject", [this, project] { addToOpenProject( project ); } );
    }
    mQgis.messageBar()->pushWidget( message, Qgis::MessageLevel::Success, 0 );
  }

  void FinishedMessage::addToOpenProject( const QString &project )
  {
    try
    {
      const AddedToProject added = addToProject( project, *QgsProject::instance() );
      mQgis.messageBar()->pushMessage( sTitle,
        tr( "Added to this project: %n layer(s)", nullptr, added.layers ) + QStringLiteral( ", " )
          + tr( "%n plate(s)", nullptr, added.layouts ),
        Qgis::MessageLevel::Success );
    }
    catch ( const QgsException &error )
    {
      mQgis.messageBar()->pushMessage( sTitle, error.what(), Qgis::MessageLevel::Warning );
    }
  }

}
