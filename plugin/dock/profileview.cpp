#include "dock/profileview.h"

#include "dock/areaprofile.h"
#include "dock/monitorsession.h"
#include "dock/profilecharts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <qgisinterface.h>
#include <qgsmapcanvas.h>
#include <qgsmaptoolidentifyfeature.h>
#include <qgsprocessing.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  ProfileView::ProfileView( MonitorSession &session, QgisInterface &qgis, QWidget *parent )
    : QWidget( parent )
    , mSession( session )
    , mQgis( qgis )
  {
    auto *layout = new QVBoxLayout( this );
    layout->setContentsMargins( 0, 0, 0, 0 );
    auto *line = new QHBoxLayout();
    mArea = new QComboBox( this );
    mArea->setObjectName( QStringLiteral( "mSozialraumArea" ) );
    mArea->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    mArea->setMinimumContentsLength( 12 );
    auto *label = new QLabel( tr( "&Area" ), this );
    label->setBuddy( mArea );
    mArea->setAccessibleName( tr( "Area of the profile" ) );
    auto *pick = new QPushButton( tr( "Choose in the &Map" ), this );
    pick->setObjectName( QStringLiteral( "mSozialraumPick" ) );
    pick->setAutoDefault( false );
    line->addWidget( label );
    line->addWidget( mArea, 1 );
    line->addWidget( pick );
    layout->addLayout( line );
    mText = new QLabel( this );
    mText->setObjectName( QStringLiteral( "mSozialraumProfile" ) );
    mText->setTextFormat( Qt::PlainText );
    mText->setWordWrap( true );
    mText->setTextInteractionFlags( Qt::TextSelectableByMouse );
    layout->addWidget( mText );
    mSeries = new PeriodChart( this );
    mComparison = new ComparisonChart( this );
    layout->addWidget( mSeries );
    layout->addWidget( mComparison );
    mSeries->hide();
    mComparison->hide();
    connect( mArea, qOverload<int>( &QComboBox::activated ), this, &ProfileView::select );
    connect( pick, &QPushButton::clicked, this, &ProfileView::chooseInMap );
  }

  ProfileView::~ProfileView() = default;

  void ProfileView::show( QgsVectorLayer *map, const QString &level )
  {
    mLevel = level;
    if ( mMap != map )
    {
      if ( mMap )
        disconnect( mMap, nullptr, this, nullptr );
      mMap = map;
      if ( mMap )
        connect( mMap, &QgsVectorLayer::selectionChanged, this, [this] {
          updateProfile();
          emit chosen();
        } );
    }
    setVisible( mMap );
    if ( !mMap )
      return;
    updateAreas();
    updateProfile();
  }

  void ProfileView::updateAreas()
  {
    const QSignalBlocker quiet( mArea );
    const QString before = mArea->currentData().toString();
    mArea->clear();
    mArea->addItem( tr( "none chosen" ), QString() );
    for ( const NamedArea &area : areasOf( *mMap ) )
      mArea->addItem( area.name, area.key );
    mArea->setCurrentIndex( std::max( 0, mArea->findData( before ) ) );
  }

  //! The selection in the map is the one truth of which area is meant.
  void ProfileView::select()
  {
    if ( !mMap )
      return;
    const QString key = mArea->currentData().toString();
    if ( key.isEmpty() )
      mMap->removeSelection();
    else
      mMap->selectByExpression( QStringLiteral( "\"area_key\" = '%1'" ).arg( QString( key ).replace( '\'', QStringLiteral( "''" ) ) ) );
    updateProfile();
  }

  void ProfileView::chooseInMap()
  {
    if ( !mMap )
      return;
    mTool = std::make_unique<QgsMapToolIdentifyFeature>( mQgis.mapCanvas(), mMap );
    connect(
      mTool.get(), qOverload<const QgsFeature &>( &QgsMapToolIdentifyFeature::featureIdentified ), this, [this]( const QgsFeature &area ) {
        if ( mMap )
          mMap->selectByIds( { area.id() } );
      } );
    mQgis.mapCanvas()->setMapTool( mTool.get() );
    mSession.say( tr( "Click an area in the map." ) );
  }

  void ProfileView::updateProfile()
  {
    if ( !mMap )
      return;
    QString key;
    if ( mMap->selectedFeatureCount() > 0 )
    {
      QgsFeatureIterator chosen = mMap->getSelectedFeatures();
      QgsFeature area;
      if ( chosen.nextFeature( area ) )
        key = area.attribute( QStringLiteral( "area_key" ) ).toString();
    }
    else
      key = mArea->currentData().toString(); // a map that was drawn again has no selection
    const std::optional<MapProfile> profile = key.isEmpty() ? std::nullopt : profileOf( *mMap, key );
    const QSignalBlocker quiet( mArea );
    mArea->setCurrentIndex( std::max( 0, mArea->findData( key ) ) );
    mSeries->setVisible( profile.has_value() );
    mComparison->setVisible( profile.has_value() );
    if ( !profile )
    {
      mText->setText( tr( "Choose an area, here or in the map: its profile is shown." ) );
      return;
    }
    QStringList lines{ QStringLiteral( "%1: %2" ).arg( profile->indicator, profile->value ) };
    for ( const QString &line : { profile->classText, profile->comparison, profile->change } )
    {
      if ( !line.isEmpty() )
        lines << line;
    }
    mText->setText( lines.join( QLatin1Char( '\n' ) ) );
    mSeries->show( *profile );
    updateComparison( key );
  }

  void ProfileView::updateComparison( const QString &key )
  {
    QString now = mSession.store() + mLevel;
    for ( const StoredImport &import : mSession.state().imports )
      now += QStringLiteral( ";%1%2" ).arg( import.number ).arg( import.state );
    if ( mLatest && mLatestOf == now )
    {
      mComparison->show( comparisonOf( *mLatest, key ) );
      return;
    }
    mComparison->show( {} );
    if ( mLatestAsked == now )
      return;
    mLatestAsked = now;
    RunOrder order{ QStringLiteral( "extractindicators" ),
      { { QStringLiteral( "STORE" ), mSession.store() }, { QStringLiteral( "LEVEL" ), mLevel },
        { QStringLiteral( "OUTPUT" ), QgsProcessing::TEMPORARY_OUTPUT } },
      DockRun::Entry::None, tr( "The profile is being made…" ), {}, {} };
    order.done = [this, now]( DockRun &run, const QVariantMap & ) {
      const QgsVectorLayer *latest = run.layer( QStringLiteral( "OUTPUT" ) );
      mLatest.reset( latest ? latest->clone() : nullptr );
      mLatestOf = now;
      updateProfile();
    };
    order.failed = []( const QString &, const QStringList & ) {}; // the profile does without the comparison
    mSession.run( order );
  }

}
