#include "dock/coveragepage.h"

#include "dock/facilities.h"
#include "dock/monitorsession.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <qgisinterface.h>
#include <qgsfieldcombobox.h>
#include <qgsfieldproxymodel.h>
#include <qgsmaplayercombobox.h>
#include <qgsprocessing.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <utility>

namespace sozialraum
{

  CoveragePage::CoveragePage( MonitorSession &session, QgisInterface &qgis, std::function<void()> addSample, QWidget *parent )
    : QWidget( parent )
    , mSession( session )
    , mQgis( qgis )
    , mAddSample( std::move( addSample ) )
    , mScenario( new FacilityScenario( session, this ) )
  {
    auto *layout = new QVBoxLayout( this );
    layout->addWidget( makeQuestion() );
    layout->addWidget( makeScenario() );
    layout->addStretch();
    connect( &session, &MonitorSession::changed, this, &CoveragePage::update );
    connect( mScenario, &FacilityScenario::changed, this, &CoveragePage::update );
    connect( mScenario, &FacilityScenario::failed, this, [this]( const QString &sentence ) { mEffect->setText( sentence ); } );
    connect( mScenario, &FacilityScenario::compared, this, [this]( const QString &answer ) {
      mEffect->setEnabled( !answer.isEmpty() ); // the figures of before the change stay, pale, until the new ones come
      if ( answer.isEmpty() )
        return;
      mEffect->setText( answer );
      updateFacilities();
    } );
    update();
  }

  QgsMapLayerComboBox *CoveragePage::addLayers(
    QGridLayout &layout, int row, const QString &text, const char *name, Qgis::LayerFilters filters )
  {
    auto *layers = new QgsMapLayerComboBox( this );
    layers->setObjectName( QLatin1String( name ) );
    layers->setFilters( filters );
    layers->setAllowEmptyLayer( true );
    layers->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    layers->setMinimumContentsLength( 12 );
    auto *label = new QLabel( text, this );
    label->setBuddy( layers );
    QString plain = text;
    layers->setAccessibleName( plain.remove( QLatin1Char( '&' ) ) );
    layout.addWidget( label, row, 0 );
    layout.addWidget( layers, row, 1 );
    return layers;
  }

  QWidget *CoveragePage::makeQuestion()
  {
    auto *box = new QWidget( this );
    auto *layout = new QGridLayout( box );
    layout->setContentsMargins( 0, 0, 0, 0 );
    layout->setColumnStretch( 1, 1 );
    mFacilities = addLayers( *layout, 0, tr( "&Facilities" ), "mSozialraumFacilities", Qgis::LayerFilter::PointLayer );
    mChildren = addLayers( *layout, 1, tr( "&Children" ), "mSozialraumChildren",
      Qgis::LayerFilters( Qgis::LayerFilter::PointLayer ) | Qgis::LayerFilter::PolygonLayer );
    mCount = new QgsFieldComboBox( box );
    mCount->setObjectName( QStringLiteral( "mSozialraumCount" ) );
    mCount->setFilters( QgsFieldProxyModel::Filter::Numeric );
    mCount->setAccessibleName( tr( "Field with the number of children" ) );
    auto *count = new QLabel( tr( "&Number" ), box );
    count->setBuddy( mCount );
    layout->addWidget( count, 2, 0 );
    layout->addWidget( mCount, 2, 1 );
    mRoads = addLayers( *layout, 3, tr( "&Roads" ), "mSozialraumRoads", Qgis::LayerFilter::LineLayer );
    mAreas = addLayers( *layout, 4, tr( "&Areas" ), "mSozialraumCoverageAreas", Qgis::LayerFilter::PolygonLayer );
    mDistance = new QSpinBox( box );
    mDistance->setObjectName( QStringLiteral( "mSozialraumDistance" ) );
    mDistance->setRange( 50, 100000 );
    mDistance->setSingleStep( 100 );
    mDistance->setValue( 2000 );
    mDistance->setSuffix( QStringLiteral( " m" ) );
    mDistance->setAccessibleName( tr( "Greatest way" ) );
    auto *distance = new QLabel( tr( "&Greatest way" ), box );
    distance->setBuddy( mDistance );
    layout->addWidget( distance, 5, 0 );
    layout->addWidget( mDistance, 5, 1 );
    auto *compute = new QPushButton( tr( "&Which Children Reach None?" ), box );
    compute->setObjectName( QStringLiteral( "mSozialraumReach" ) );
    compute->setAutoDefault( false );
    layout->addWidget( compute, 6, 0, 1, 2 );
    mSample = new QPushButton( tr( "Add the Layers of the &Sample District" ), box );
    mSample->setObjectName( QStringLiteral( "mSozialraumSampleLayers" ) );
    mSample->setAutoDefault( false );
    layout->addWidget( mSample, 7, 0, 1, 2 );
    mAnswer = new QLabel( box );
    mAnswer->setObjectName( QStringLiteral( "mSozialraumReachAnswer" ) );
    mAnswer->setTextFormat( Qt::PlainText );
    mAnswer->setWordWrap( true );
    mAnswer->setTextInteractionFlags( Qt::TextSelectableByMouse );
    layout->addWidget( mAnswer, 8, 0, 1, 2 );
    connect( mChildren, &QgsMapLayerComboBox::layerChanged, mCount, &QgsFieldComboBox::setLayer );
    connect( mChildren, &QgsMapLayerComboBox::layerChanged, this, [this] {
      for ( const char *usual : { "u3", "kinder_u3", "children", "kinder" } )
      {
        if ( mCount->layer() && mCount->layer()->fields().lookupField( QString::fromLatin1( usual ) ) >= 0 )
        {
          mCount->setField( QString::fromLatin1( usual ) );
          return;
        }
      }
    } );
    connect( compute, &QPushButton::clicked, this, &CoveragePage::compute );
    connect( mSample, &QPushButton::clicked, this, [this] {
      mAddSample();
      guessLayers();
    } );
    return box;
  }

  QWidget *CoveragePage::makeScenario()
  {
    auto *box = new QWidget( this );
    auto *layout = new QVBoxLayout( box );
    layout->setContentsMargins( 0, 0, 0, 0 );
    mBegin = new QPushButton( tr( "What &If? A New Scenario" ), box );
    mBegin->setObjectName( QStringLiteral( "mSozialraumScenario" ) );
    mBegin->setAutoDefault( false );
    mBegin->setToolTip( tr( "A copy of the facilities: close, move and add some, and see at once which children win and lose." ) );
    layout->addWidget( mBegin );
    mScenarioBox = new QWidget( box );
    auto *inner = new QVBoxLayout( mScenarioBox );
    inner->setContentsMargins( 0, 0, 0, 0 );
    mFacility = new QComboBox( mScenarioBox );
    mFacility->setObjectName( QStringLiteral( "mSozialraumFacility" ) );
    mFacility->setAccessibleName( tr( "Facility that is to be closed" ) );
    mFacility->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    mFacility->setMinimumContentsLength( 12 );
    const auto add = [this]( QHBoxLayout *line, const QString &text, const char *name, const std::function<void()> &act ) {
      auto *made = new QPushButton( text, mScenarioBox );
      made->setObjectName( QLatin1String( name ) );
      made->setAutoDefault( false );
      connect( made, &QPushButton::clicked, this, act );
      line->addWidget( made );
    };
    auto *first = new QHBoxLayout();
    first->addWidget( mFacility, 1 );
    add( first, tr( "C&lose It" ), "mSozialraumClose", [this] {
      if ( mFacility->currentIndex() >= 0 )
        mScenario->close( mFacility->currentData().toLongLong() );
    } );
    auto *second = new QHBoxLayout();
    // QGIS' own tools, with its own undo.
    const auto withTool = [this]( QAction *tool ) {
      mQgis.setActiveLayer( mScenario->layer() );
      tool->trigger();
    };
    add( second, tr( "&Move" ), "mSozialraumMove", [this, withTool] { withTool( mQgis.actionMoveFeature() ); } );
    add( second, tr( "A&dd" ), "mSozialraumAdd", [this, withTool] { withTool( mQgis.actionAddFeature() ); } );
    add( second, tr( "&Undo" ), "mSozialraumUndo", [this] {
      if ( mScenario->layer() )
        mScenario->layer()->undoStack()->undo();
    } );
    add( second, tr( "&Keep" ), "mSozialraumKeep", [this] { mScenario->takeOver(); } );
    mEffect = new QLabel( mScenarioBox );
    mEffect->setObjectName( QStringLiteral( "mSozialraumEffect" ) );
    mEffect->setTextFormat( Qt::PlainText );
    mEffect->setWordWrap( true );
    mEffect->setTextInteractionFlags( Qt::TextSelectableByMouse );
    inner->addLayout( first );
    inner->addLayout( second );
    inner->addWidget( mEffect );
    layout->addWidget( mScenarioBox );
    connect( mBegin, &QPushButton::clicked, this, &CoveragePage::beginScenario );
    return box;
  }

  //! What is empty takes the first layer whose name fits.
  void CoveragePage::guessLayers()
  {
    const auto guess = []( QgsMapLayerComboBox *box, const QStringList &words ) {
      for ( const QString &word : words )
      {
        for ( int i = 0; i < box->count() && !box->currentLayer(); ++i )
        {
          if ( box->layer( i ) && box->itemText( i ).contains( word, Qt::CaseInsensitive ) )
            box->setLayer( box->layer( i ) ); // setCurrentIndex() would tell nobody
        }
      }
    };
    guess(
      mFacilities, { QStringLiteral( "kita" ), QStringLiteral( "school" ), QStringLiteral( "schule" ), QStringLiteral( "einricht" ) } );
    guess( mChildren, { QStringLiteral( "children" ), QStringLiteral( "kinder" ) } );
    guess( mRoads, { QStringLiteral( "road" ), QStringLiteral( "straße" ), QStringLiteral( "strasse" ), QStringLiteral( "netz" ) } );
    guess( mAreas, { QStringLiteral( "gemeinde" ), QStringLiteral( "municipal" ) } );
  }

  void CoveragePage::update()
  {
    guessLayers();
    const bool isOpen = mScenario->layer() != nullptr;
    mScenarioBox->setVisible( isOpen );
    mBegin->setVisible( !isOpen );
    mSample->setVisible( !mRoads->currentLayer() );
    if ( isOpen )
      updateFacilities();
  }

  void CoveragePage::updateFacilities()
  {
    const QgsVectorLayer *layer = mScenario->layer();
    if ( !layer )
      return;
    const QVariant before = mFacility->currentData();
    mFacility->clear();
    for ( const NamedFacility &facility : namedFacilities( *layer ) )
      mFacility->addItem( facility.name, static_cast<qlonglong>( facility.id ) );
    mFacility->setCurrentIndex( std::max( 0, mFacility->findData( before ) ) );
  }

  bool CoveragePage::isAsked()
  {
    const auto needs = [this]( const QgsMapLayerComboBox *box, const QString &sentence ) {
      if ( !box->currentLayer() )
        mSession.say( sentence, true );
      return box->currentLayer() != nullptr;
    };
    if ( !needs( mFacilities, tr( "Choose the facilities: a point layer with Kitas or schools." ) )
      || !needs( mChildren, tr( "Choose where the children live: points or cells with their number." ) )
      || !needs( mRoads, tr( "Choose the roads: a line layer, from OpenStreetMap or your own office." ) ) )
      return false;
    if ( mCount->currentField().isEmpty() )
      mSession.say( tr( "Choose the field with the number of children." ), true );
    return !mCount->currentField().isEmpty();
  }

  QVariantMap CoveragePage::parameters() const
  {
    QVariantMap all{ { QStringLiteral( "DEMAND" ), mChildren->currentLayer()->id() },
      { QStringLiteral( "DEMAND_FIELDS" ), QStringList{ mCount->currentField() } },
      { QStringLiteral( "NETWORK" ), mRoads->currentLayer()->id() },
      { QStringLiteral( "THRESHOLDS" ), QString::number( mDistance->value() ) } };
    if ( mAreas->currentLayer() )
      all.insert( QStringLiteral( "AREAS" ), mAreas->currentLayer()->id() );
    return all;
  }

  void CoveragePage::compute()
  {
    if ( !isAsked() )
      return;
    QVariantMap all = parameters();
    all.insert( QStringLiteral( "FACILITIES" ), mFacilities->currentLayer()->id() );
    const QString file = fileBeside( mSession.store(), QStringLiteral( "versorgung" ), *QgsProject::instance() );
    for ( const auto &[output, table] : { std::pair{ "OUTPUT", "kinder" }, std::pair{ "OUTPUT_CATCHMENTS", "einzugsbereiche" } } )
      all.insert( QString::fromLatin1( output ),
        QVariant::fromValue( QgsProcessingOutputLayerDefinition(
          QStringLiteral( "%1|layername=%2" ).arg( file, QString::fromLatin1( table ) ), QgsProject::instance() ) ) );
    RunOrder order{ QStringLiteral( "checkreach" ), all, DockRun::Entry::InHistory, tr( "Ways are being computed…" ), {}, {} };
    order.done = [this]( DockRun &, const QVariantMap &results ) {
      mAnswer->setText( results.value( QStringLiteral( "SENTENCE" ) ).toString() );
    };
    mSession.run( order );
  }

  void CoveragePage::beginScenario()
  {
    if ( !isAsked() )
      return;
    if ( !mAreas->currentLayer() )
    {
      mSession.say( tr( "Choose the areas: the comparison counts in them." ), true );
      return;
    }
    const auto *facilities = qobject_cast<QgsVectorLayer *>( mFacilities->currentLayer() );
    ScenarioQuestion question{ parameters(), mFacilities->currentLayer()->id() };
    if ( facilities && !facilityKeyField( *facilities ).isEmpty() )
      question.parameters.insert( QStringLiteral( "FACILITY_KEY" ), facilityKeyField( *facilities ) );
    mScenario->begin( question );
  }

}
