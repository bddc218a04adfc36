#include "dock/dockdoor.h"

#include "dock/monitordock.h"

#include <QAction>
#include <QIcon>
#include <qgisinterface.h>

#include <utility>

namespace sozialraum
{

  static const QString sMenu = QStringLiteral( "Sozialraum-Monitor" );

  DockDoor::DockDoor( QgisInterface &qgis, QString folder )
    : mQgis( qgis )
    , mFolder( std::move( folder ) )
    , mAction( new QAction( QIcon( QStringLiteral( ":/sozialraum/icons/dock.svg" ) ), tr( "Monitor (Panel)" ), this ) )
  {
    mAction->setObjectName( QStringLiteral( "mSozialraumDock" ) );
    mAction->setToolTip( tr( "Sozialraum-Monitor: from areas and tables to maps" ) );
    mAction->setCheckable( true );
    connect( mAction, &QAction::triggered, this, &DockDoor::show );
    qgis.addPluginToMenu( sMenu, mAction );
    qgis.addToolBarIcon( mAction );
    qgis.registerMainWindowAction( mAction, QString() );
  }

  DockDoor::~DockDoor()
  {
    mQgis.unregisterMainWindowAction( mAction );
    mQgis.removePluginMenu( sMenu, mAction );
    mQgis.removeToolBarIcon( mAction );
    if ( mDock )
    {
      mQgis.removeDockWidget( mDock );
      delete mDock;
    }
  }

  void DockDoor::show( bool isWanted )
  {
    if ( mDock || !isWanted )
      return; // from the first time on the dock itself listens to the action
    mDock = new MonitorDock( mQgis, mFolder );
    mQgis.addDockWidget( Qt::RightDockWidgetArea, mDock );
    mDock->setToggleVisibilityAction( mAction );
    mDock->setUserVisible( true );
  }

}
