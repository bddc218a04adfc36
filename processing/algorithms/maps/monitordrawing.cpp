#include "algorithms/maps/monitordrawing.h"

#include "maps/plates/boundarysource.h"
#include "maps/plates/classplate.h"
#include "maps/styles/areastyle.h"

#include <qgsexpression.h>
#include <qgspallabeling.h>
#include <qgsprintlayout.h>
#include <qgsprocessingfeedback.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

namespace sozialraum
{

  MonitorDrawing::MonitorDrawing( const QString &title, const QString &project, QgsProcessingFeedback *feedback )
    : mProject( title, project, QStringLiteral( "monitor.gpkg" ), LayerCopies::All )
    , mFeedback( feedback )
  {}

  QgsVectorLayer *MonitorDrawing::add( std::unique_ptr<QgsVectorLayer> layer, const QString &group, const QString &table, bool visible )
  {
    QgsVectorLayer *added = mProject.add( std::move( layer ), group, visible );
    mProject.setTable( added, table );
    return added;
  }

  void MonitorDrawing::addFacilities( const QgsVectorLayer &source )
  {
    std::unique_ptr<QgsVectorLayer> facilities = independentCopy( source );
    facilities->setName( readableName( source ) );
    facilities->setRenderer( facilityRenderer( *facilities ).release() );
    facilities->setLabeling( keepsLabelsAway().release() );
    facilities->setLabelsEnabled( true );
    mFacilities = add( std::move( facilities ), tr( "Catchments" ), QStringLiteral( "facilities" ), false );
  }

  void MonitorDrawing::addCatchments( Catchments &catchments )
  {
    catchments.withoutCatchment->setName( tr( "Not joined to a road" ) );
    catchments.withoutCatchment->setRenderer( facilityWithoutRoadRenderer().release() );
    catchments.rings->setName( tr( "Catchments" ) );
    catchments.lines->setName( tr( "Reached streets" ) );
    if ( catchments.withoutCatchment->featureCount() > 0 )
      mNotSnapped = add( std::move( catchments.withoutCatchment ), tr( "Catchments" ), QStringLiteral( "facilities_not_snapped" ), false );
    add( std::move( catchments.lines ), tr( "Catchments" ), QStringLiteral( "catchment_lines" ), false );
    mRings = add( std::move( catchments.rings ), tr( "Catchments" ), QStringLiteral( "catchments" ), false );
    mRingUnit = catchments.unit;
  }

  void MonitorDrawing::addSurroundings( const SurroundingLayers &layers, const QString &logo )
  {
    mSurroundings = std::make_unique<PlateSurroundings>( layers, logo, mProject );
    if ( mSurroundings->outlines() )
      mProject.setTable( mSurroundings->outlines(), QStringLiteral( "planning_areas" ) );
    if ( mSurroundings->neighbours() )
      mProject.setTable( mSurroundings->neighbours(), QStringLiteral( "neighbours" ) );
  }

  void MonitorDrawing::addJoined( JoinedAreas &joined )
  {
    joined.areas->setName( tr( "Areas with all indicators" ) );
    joined.areas->setRenderer( outlineRenderer( OutlineLevel::Municipality ).release() );
    const QString nameField = guessNameField( *joined.areas );
    if ( !nameField.isEmpty() )
      joined.areas->setLabeling( areaLabels( QgsExpression::quotedColumnRef( nameField ) ).release() );
    joined.areas->setLabelsEnabled( !nameField.isEmpty() );
    mAreas = add( std::move( joined.areas ), tr( "Boundaries" ), QStringLiteral( "areas" ), false );
    if ( !joined.protocol )
      return;
    joined.protocol->setName( tr( "Protocol" ) );
    add( std::move( joined.protocol ), tr( "Boundaries" ), QStringLiteral( "protocol" ), false );
  }

  static QList<QgsMapLayer *> listOfLayers( const std::initializer_list<QgsVectorLayer *> &layers )
  {
    QList<QgsMapLayer *> there;
    for ( QgsVectorLayer *layer : layers )
    {
      if ( layer )
        there << layer;
    }
    return there;
  }

  Plate MonitorDrawing::catchmentPlate() const
  {
    IndicatorProperties about;
    about.name = tr( "Catchments: %1" ).arg( mFacilities->name() );
    about.unit = mRingUnit == QLatin1String( "min" ) ? tr( "Way on the roads in minutes" ) : tr( "Way on the roads in metres" );
    Plate plate;
    PlateWording ofAll = mPlates->wording;
    QStringList credits = QStringList{ ofAll.mapSource } + creditsOf( { mRings, mFacilities } );
    credits.removeDuplicates();
    credits.removeAll( QString() );
    ofAll.mapSource = credits.join( QStringLiteral( ", " ) );
    plate.texts = plateTexts( about, 0, about.name, ofAll );
    plate.texts.reference = mNotSnapped ? tr( "Facilities too far from any road: %1" ).arg( mNotSnapped->featureCount() ) : QString();
    plate.layers = listOfLayers( { mNotSnapped, mFacilities, mAreas, mRings } );
    plate.legendLayers = listOfLayers( { mRings, mFacilities, mNotSnapped } );
    return plate;
  }

  void MonitorDrawing::begin( MonitorPlates plates )
  {
    mPlates.emplace( std::move( plates ) );
    mProject.setView( mPlates->frame.extent, mPlates->frame.crs );
    mSeries =
      std::make_unique<PlateSeries>( mProject, mPlates->pageTemplate, mPlates->frame, mPlates->output, static_cast<int>( total() ) );
  }

  bool MonitorDrawing::drawNext()
  {
    const auto next = static_cast<std::size_t>( mSeries->count() );
    if ( next >= total() )
      return false;
    if ( next < mPlates->plates.size() )
    {
      AtlasPlate &source = mPlates->plates[next];
      const QString name = source.plate.name;
      Plate plate = drawnPlate( source, mProject, next == 0 );
      const QList<QgsMapLayer *> ownLayers = layersOf( plate );
      addPlate( name, std::move( plate ) );
      mProject.settle( ownLayers );
      source = AtlasPlate();
    }
    else
      addPlate( tr( "Catchments: %1" ).arg( mFacilities->name() ), catchmentPlate() );
    return true;
  }

  void MonitorDrawing::addPlate( const QString &title, Plate plate )
  {
    mFeedback->setProgressText( title );
    mSurroundings->addTo( plate );
    mSeries->add( title, plate );
    warnAboutLabels( *mSeries, mFeedback );
    mFeedback->setProgress( 40.0 + 50.0 * mSeries->count() / static_cast<double>( total() ) );
  }

  void MonitorDrawing::end()
  {
    warnAboutFonts( *mSeries, mFeedback );
    warnAboutInset( *mSeries, mPlates->frame.inset, mFeedback );
  }

}
