#include "dock/territoryform.h"

#include "dock/droppedfiles.h"
#include "dock/monitorsession.h"
#include "dock/pathsteps.h"

#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <qgsfilewidget.h>
#include <qgsmaplayercombobox.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  TerritoryForm::TerritoryForm( MonitorSession &session, QWidget *parent )
    : QWidget( parent )
    , mSession( session )
  {
    setObjectName( QStringLiteral( "mSozialraumTerritory" ) );
    auto *layout = new QGridLayout( this );
    layout->setContentsMargins( 0, 0, 0, 0 );
    layout->setColumnStretch( 1, 1 );
    mHeading = new QLabel( this );
    mHeading->setWordWrap( true );
    layout->addWidget( mHeading, 0, 0, 1, 3 );
    int row = 1;
    const auto add = [&]( const QString &text, QWidget *widget, const char *name ) {
      auto *label = new QLabel( text, this );
      label->setBuddy( widget );
      widget->setObjectName( QLatin1String( name ) );
      QString plain = text;
      widget->setAccessibleName( plain.remove( QLatin1Char( '&' ) ) );
      layout->addWidget( label, row, 0 );
      layout->addWidget( widget, row, 1 );
      ++row;
      return label;
    };
    mAreas = new QgsMapLayerComboBox( this );
    mAreas->setFilters( Qgis::LayerFilter::PolygonLayer );
    mAreas->setAllowEmptyLayer( true );
    mAreas->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    mAreas->setMinimumContentsLength( 12 );
    add( tr( "&Areas" ), mAreas, "mSozialraumAreas" );
    auto *choose = new QToolButton( this );
    choose->setText( QStringLiteral( "…" ) );
    choose->setToolTip( tr( "Choose a file with the areas" ) );
    choose->setAccessibleName( choose->toolTip() );
    connect( choose, &QToolButton::clicked, this, &TerritoryForm::chooseAreaFile );
    layout->addWidget( choose, row - 1, 2 );
    mDate = new QDateEdit( QDate( QDate::currentDate().year(), 1, 1 ), this );
    mDate->setCalendarPopup( true );
    mDate->setDisplayFormat( dateFormat() );
    add( tr( "Areas as &of" ), mDate, "mSozialraumDate" );
    mGroupings = new QgsFileWidget( this );
    mGroupings->setStorageMode( QgsFileWidget::StorageMode::GetMultipleFiles );
    mGroupings->setFilter( tableFilter() );
    mGroupings->setToolTip( tr( "Lists of members: area key, group key, name of the group. The name of the file names the grouping." ) );
    add( tr( "&Groupings" ), mGroupings, "mSozialraumGroupings" );
    mFile = new QgsFileWidget( this );
    mFile->setStorageMode( QgsFileWidget::StorageMode::SaveFile );
    mFile->setFilter( QStringLiteral( "GeoPackage (*.gpkg)" ) );
    mFileLabel = add( tr( "&File" ), mFile, "mSozialraumStoreFile" );
    auto *buttons = new QHBoxLayout();
    mCreate = new QPushButton( this );
    mCreate->setObjectName( QStringLiteral( "mSozialraumCreate" ) );
    mCreate->setAutoDefault( false );
    auto *cancel = new QPushButton( tr( "Cancel" ), this );
    cancel->setAutoDefault( false );
    buttons->addStretch();
    buttons->addWidget( mCreate );
    buttons->addWidget( cancel );
    layout->addLayout( buttons, row, 0, 1, 3 );
    connect( mCreate, &QPushButton::clicked, this, &TerritoryForm::create );
    connect( cancel, &QPushButton::clicked, this, &TerritoryForm::closed );
  }

  void TerritoryForm::open()
  {
    const bool isNew = mSession.store().isEmpty();
    mHeading->setText( isNew ? tr( "A new monitor: its areas with their keys (AGS or ARS), and where its file is to lie." )
                             : tr( "More for this monitor: areas as of another day, or lists of planning areas." ) );
    mCreate->setText( isNew ? tr( "Create" ) : tr( "Add" ) );
    mFile->setVisible( isNew );
    mFileLabel->setVisible( isNew );
    mGroupings->setFilePath( QString() );
    if ( isNew )
    {
      const QString home = QgsProject::instance()->homePath();
      const QString folder = home.isEmpty() ? QStandardPaths::writableLocation( QStandardPaths::DocumentsLocation ) : home;
      mFile->setFilePath( QDir( folder ).filePath( QStringLiteral( "monitor.gpkg" ) ) );
      if ( !mAreas->currentLayer() && mAreas->count() > 1 && mAreas->currentText().isEmpty() )
        mAreas->setCurrentIndex( 1 );
    }
    else
    {
      mAreas->setCurrentIndex( 0 ); // a grouping alone is the usual wish
    }
    show();
    ( isNew ? static_cast<QWidget *>( mAreas ) : mGroupings )->setFocus();
  }

  void TerritoryForm::takeAreasFrom( const QString &file )
  {
    QStringList files = mAreas->additionalItems();
    if ( !files.contains( file ) )
      mAreas->setAdditionalItems( files << file );
    mAreas->setCurrentIndex( mAreas->findText( file ) );
  }

  void TerritoryForm::chooseAreaFile()
  {
    const QString file = QFileDialog::getOpenFileName( this, tr( "Areas" ), QgsProject::instance()->homePath(), areaFilter() );
    if ( !file.isEmpty() )
      takeAreasFrom( file );
  }

  void TerritoryForm::create()
  {
    const bool isNew = mSession.store().isEmpty();
    QString store = isNew ? mFile->filePath().trimmed() : mSession.store();
    if ( isNew && !store.isEmpty() && QFileInfo( store ).suffix().isEmpty() )
      store += QStringLiteral( ".gpkg" );
    const QString areas = mAreas->currentLayer() ? mAreas->currentLayer()->id() : mAreas->currentText();
    const QStringList groupings = QgsFileWidget::splitFilePaths( mGroupings->filePath() );
    if ( isNew && areas.isEmpty() )
      mSession.say( tr( "Choose the areas: a layer of the project, or a file with “…”." ), true );
    else if ( isNew && store.isEmpty() )
      mSession.say( tr( "Say where the file of the monitor is to lie." ), true );
    else if ( isNew && QFileInfo::exists( store ) )
      mSession.say( tr( "“%1” is there already. Choose another name, or open it with “Open Monitor…”." ).arg( store ), true );
    else if ( areas.isEmpty() && groupings.isEmpty() )
      mSession.say( tr( "Choose areas or a grouping." ), true );
    else
    {
      QVariantMap parameters{ { QStringLiteral( "STORE" ), store },
        { QStringLiteral( "TERRITORY" ), mDate->date().toString( Qt::ISODate ) } };
      if ( !areas.isEmpty() )
        parameters.insert( QStringLiteral( "AREAS" ), areas );
      if ( !groupings.isEmpty() )
        parameters.insert( QStringLiteral( "GROUPINGS" ), groupings );
      RunOrder order{ QStringLiteral( "createstore" ), parameters, DockRun::Entry::InHistory,
        isNew ? tr( "The monitor is being made…" ) : tr( "Areas and groupings are being added…" ), {}, {} };
      order.done = [this, store]( DockRun &run, const QVariantMap & ) {
        mSession.say( run.warnings().isEmpty() ? tr( "The monitor knows its areas." ) : run.warnings().constFirst(), false );
        emit closed();
        mSession.setStore( store );
      };
      mSession.run( order );
    }
  }

}
