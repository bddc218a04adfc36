#include "dock/monitordock.h"

#include "dock/coveragepage.h"
#include "dock/datapage.h"
#include "dock/droppedfiles.h"
#include "dock/monitorpage.h"
#include "dock/monitorsession.h"
#include "dock/pathwidget.h"
#include "dock/reportdockpage.h"
#include "dock/reportruns.h"
#include "dock/sampledistrict.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <qgisinterface.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgspythonrunner.h>
#include <qgsvectorlayer.h>

#include <utility>

namespace sozialraum
{

  namespace
  {
    //! A page that scrolls up and down, and is always wide enough not to be cut.
    class PageScroll : public QScrollArea
    {
    public:
      PageScroll( QWidget *page, QWidget *parent )
        : QScrollArea( parent )
      {
        setWidgetResizable( true );
        setFrameShape( QFrame::NoFrame );
        setFocusPolicy( Qt::NoFocus ); // it follows what has the focus within
        setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
        setWidget( page );
      }

      QSize minimumSizeHint() const override
      {
        return { widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 6 * fontMetrics().height() };
      }

      bool eventFilter( QObject *object, QEvent *event ) override
      {
        if ( object == widget() && event->type() == QEvent::LayoutRequest )
          updateGeometry();
        return QScrollArea::eventFilter( object, event );
      }
    };
  }

  MonitorDock::MonitorDock( QgisInterface &qgis, QString folder )
    : QgsDockWidget( QStringLiteral( "Sozialraum-Monitor" ), qgis.mainWindow() )
    , mQgis( qgis )
    , mFolder( std::move( folder ) )
    , mSession( new MonitorSession( this ) )
  {
    setObjectName( QStringLiteral( "SozialraumMonitorDock" ) );
    setAcceptDrops( true );
    auto *content = new QWidget( this );
    auto *layout = new QVBoxLayout( content );
    layout->addWidget( makeHead() );
    layout->addWidget( makeStatus() );
    mPages = new QTabWidget( content );
    mPages->setObjectName( QStringLiteral( "mSozialraumPages" ) );
    mPages->setAccessibleName( tr( "Pages of the monitor" ) );
    mPages->setDocumentMode( true );
    mData = new DataPage( *mSession, content );
    mMonitor = new MonitorPage( *mSession, qgis, content );
    const auto add = [this]( QWidget *page, const QString &title ) { mPages->addTab( new PageScroll( page, mPages ), title ); };
    add( mData, tr( "Data" ) );
    add( mMonitor, tr( "Monitor" ) );
    add( new CoveragePage( *mSession, qgis, [this] { addSampleLayers( *mSession, mFolder ); }, content ), tr( "Coverage" ) );
    add( new ReportDockPage( *mSession, content ), tr( "Report" ) );
    layout->addWidget( mPages, 1 );
    setWidget( content );

    connect( mSession, &MonitorSession::changed, this, &MonitorDock::update );
    connect( mSession, &MonitorSession::busyChanged, this, &MonitorDock::updateBusy );
    connect(
      mSession, &MonitorSession::progressed, mProgress, [this]( double percent ) { mProgress->setValue( static_cast<int>( percent ) ); } );
    connect( mSession, &MonitorSession::begun, this, [this] { say( QString(), false ); } );
    connect( mSession, &MonitorSession::said, this, &MonitorDock::say );
    connect( mSession, &MonitorSession::tablesAdded, this, &MonitorDock::drawFirstMap );
    connect( mMonitor, &MonitorPage::partChosen, this, &MonitorDock::scrollTo );
    connect( mData, &DataPage::openAsked, this, &MonitorDock::askForStore );
    connect( mData, &DataPage::sampleAsked, this, [this] { openSampleDistrict( *mSession, mFolder ); } );
    connect( mData, &DataPage::tablesAsked, this, &MonitorDock::askForTables );
    connect( mData, &DataPage::dialogAsked, this, &MonitorDock::openDialog );
    connect( mData, &DataPage::indicatorAsked, this, [this]( const QString &indicator ) {
      showPage( mMonitor );
      mMonitor->choose( indicator );
      mMonitor->draw();
    } );
    connect( this, &QgsDockWidget::opened, this, [this] { follow( true ); } );
    connect( this, &QgsDockWidget::closed, this, [this] { follow( false ); } );
    update();
    updateBusy();
    follow( true );
  }

  QWidget *MonitorDock::makeHead()
  {
    mPath = new PathWidget( this );
    connect( mPath, &PathWidget::asked, this, &MonitorDock::act );
    connect( mPath, &PathWidget::hindered, this, [this]( const QString &obstacle ) { say( obstacle, true ); } );
    return mPath;
  }

  QWidget *MonitorDock::makeStatus()
  {
    auto *box = new QWidget( this );
    auto *layout = new QVBoxLayout( box );
    layout->setContentsMargins( 0, 0, 0, 0 );
    layout->setSpacing( 2 );
    mStatus = new QLabel( box );
    mStatus->setObjectName( QStringLiteral( "mSozialraumStatus" ) );
    mStatus->setTextFormat( Qt::PlainText );
    mStatus->setWordWrap( true );
    mStatus->setTextInteractionFlags( Qt::TextSelectableByMouse );
    mStatus->setAccessibleName( tr( "What happened last" ) );
    mStatus->hide();
    layout->addWidget( mStatus );
    auto *line = new QHBoxLayout();
    mProgress = new QProgressBar( box );
    mProgress->setAccessibleName( tr( "Progress" ) );
    mProgress->setTextVisible( false );
    mProgress->setMaximumHeight( fontMetrics().height() );
    mCancel = new QPushButton( tr( "Cancel" ), box );
    mCancel->setObjectName( QStringLiteral( "mSozialraumCancel" ) );
    mCancel->setAutoDefault( false );
    connect( mCancel, &QPushButton::clicked, mSession, &MonitorSession::cancel );
    // What stands below stays where it is while something runs.
    for ( QWidget *part : { static_cast<QWidget *>( mProgress ), static_cast<QWidget *>( mCancel ) } )
    {
      QSizePolicy policy = part->sizePolicy();
      policy.setRetainSizeWhenHidden( true );
      part->setSizePolicy( policy );
    }
    line->addWidget( mProgress, 1 );
    line->addWidget( mCancel );
    layout->addLayout( line );
    return box;
  }

  void MonitorDock::follow( bool isOpen )
  {
    mSession->setFollowing( isOpen );
    mMonitor->setFollowing( isOpen );
  }

  void MonitorDock::update()
  {
    mPath->show( pathSteps( mSession->state(), mSession->projectState() ) );
    const QString store = mSession->store();
    setWindowTitle( store.isEmpty() ? QStringLiteral( "Sozialraum-Monitor" )
                                    : QStringLiteral( "Sozialraum-Monitor: %1" ).arg( QFileInfo( store ).completeBaseName() ) );
  }

  void MonitorDock::updateBusy()
  {
    const bool isBusy = mSession->isBusy();
    mProgress->setVisible( isBusy );
    mCancel->setVisible( isBusy );
    mProgress->setValue( 0 );
    updateStatus();
  }

  void MonitorDock::say( const QString &sentence, bool isProblem )
  {
    mSaid = sentence.isEmpty() ? QString() : ( isProblem ? QStringLiteral( "▲ " ) : QStringLiteral( "✓ " ) ) + sentence;
    updateStatus();
  }

  //! What happened last; where that is told, what is going on now.
  void MonitorDock::updateStatus()
  {
    const QString text = mSaid.isEmpty() && mSession->isBusy() ? mSession->busySentence() : mSaid;
    mStatus->setText( text );
    mStatus->setVisible( !text.isEmpty() );
  }

  void MonitorDock::showPage( QWidget *page )
  {
    for ( int i = 0; i < mPages->count(); ++i )
    {
      if ( qobject_cast<QScrollArea *>( mPages->widget( i ) )->widget() == page )
        mPages->setCurrentIndex( i );
    }
  }

  void MonitorDock::scrollTo( QWidget *part )
  {
    // Its size is known when what it shows has been laid out.
    QTimer::singleShot( 0, part, [this, part] {
      if ( auto *scroll = qobject_cast<QScrollArea *>( mPages->currentWidget() ); scroll && scroll->isAncestorOf( part ) )
        scroll->ensureWidgetVisible( part );
    } );
  }

  void MonitorDock::act( StepAction action )
  {
    say( QString(), false );
    switch ( action )
    {
      case StepAction::NewStore:
      case StepAction::AddTerritory:
        showPage( mData );
        mData->openForm();
        break;
      case StepAction::AddTables:
        showPage( mData );
        askForTables();
        break;
      case StepAction::ShowIndicators:
        showPage( mMonitor );
        mMonitor->focusSearch();
        break;
      case StepAction::DrawMap:
        showPage( mMonitor );
        mMonitor->draw();
        break;
      case StepAction::ExportMaps:
        makePlates( *mSession );
        break;
    }
  }

  void MonitorDock::askForStore()
  {
    const QString file = QFileDialog::getOpenFileName(
      this, tr( "Open Monitor" ), QgsProject::instance()->homePath(), QStringLiteral( "GeoPackage (*.gpkg)" ) );
    if ( !file.isEmpty() )
      mSession->setStore( file );
  }

  void MonitorDock::askForTables()
  {
    const QStringList files = QFileDialog::getOpenFileNames( this, tr( "Add Tables" ), QgsProject::instance()->homePath(), tableFilter() );
    if ( !files.isEmpty() )
      mSession->addTables( files );
  }

  //! The first table shows at once what it holds; later ones change nothing in the map.
  void MonitorDock::drawFirstMap()
  {
    if ( mSession->projectState().maps > 0 )
      return;
    mMonitor->chooseFirstRate();
    showPage( mMonitor );
    mMonitor->draw();
  }

  //! The dialog of the toolbox, with what is known already.
  void MonitorDock::openDialog( const QString &algorithm, const QVariantMap &parameters )
  {
    const bool isShown = QgsPythonRunner::isValid()
      && QgsPythonRunner::run(
        QStringLiteral( "import processing\nsozialraum_dialog = processing.createAlgorithmDialog('sozialraum:%1', %2)\n"
                        "sozialraum_dialog.show()\n" )
          .arg( algorithm, QgsProcessingUtils::variantToPythonLiteral( parameters ) ) );
    if ( !isShown )
      say( tr( "The dialog needs the plugin “Processing”. Please switch it on in the plugin manager." ), true );
  }

  void MonitorDock::dragEnterEvent( QDragEnterEvent *event )
  {
    if ( !droppedFiles( *event->mimeData() ).isEmpty() )
      event->acceptProposedAction();
  }

  void MonitorDock::dropEvent( QDropEvent *event )
  {
    const DroppedFiles dropped = droppedFiles( *event->mimeData() );
    event->acceptProposedAction();
    if ( !dropped.stores.isEmpty() )
      mSession->setStore( dropped.stores.constFirst() );
    if ( !dropped.tables.isEmpty() )
      mSession->addTables( dropped.tables );
    if ( !dropped.areas.isEmpty() || mSession->store().isEmpty() )
      showPage( mData );
    if ( !dropped.areas.isEmpty() )
      mData->openFormWith( dropped.areas.constFirst() );
  }

}
