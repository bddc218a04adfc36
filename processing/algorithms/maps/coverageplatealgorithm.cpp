#include "algorithms/maps/coverageplatealgorithm.h"

#include "algorithms/indicatorparameter.h"
#include "algorithms/maps/circleplaces.h"
#include "algorithms/maps/plateparameters.h"
#include "maps/styles/areastyle.h"
#include "maps/plates/boundarysource.h"
#include "maps/styles/coverageproperties.h"
#include "maps/plates/classplate.h"
#include "maps/plates/districtvalue.h"
#include "maps/plates/readabletexts.h"
#include "maps/plates/monitorproject.h"
#include "maps/plates/plateseries.h"
#include "maps/styles/ringstyle.h"
#include "maps/textlocale.h"
#include "maps/plates/facilitieswithoutroad.h"
#include "maps/plates/unreacheddemand.h"

#include "results/reproducible.h"
#include "results/resultfolder.h"

#include <QDir>
#include <QFileInfo>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfeatureiterator.h>
#include <qgspallabeling.h>
#include <qgsprintlayout.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace sozialraum
{

  Qgis::ProcessingAlgorithmFlags CoveragePlateAlgorithm::flags() const
  {
    // Layouts belong to the main thread.
    return SozialraumAlgorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading;
  }

  AlgorithmTexts CoveragePlateAlgorithm::texts() const
  {
    return {
      tr( "Plate of coverage" ),
      tr( "coverage,catchment,children,not reached,kita,school,plate,print,pdf,map" ),
      tr( "Makes a plate for print of catchments, facilities and the children that reach none." ),
      tr(
        "Writes one plate, as PDF and PNG, and the project coverage.qgz for editing it by hand. It shows the catchments of “Catchments on "
        "the "
        "road network”, the facilities, and for each place of demand that reaches none within the greatest threshold a circle whose area "
        "is "
        "the number of its children.\n\n"
        "Circles come from the output “Demand with costs” of “Coverage of demand”, by the ways themselves, not by whether a place lies in "
        "a "
        "catchment. Their sum and share stand beside the map; children without any way to a facility are counted apart.\n\n"
        "Circles at single places may say where single children live: such a plate is marked as internal. For one that leaves the office "
        "let the children be counted in cells." ),
    };
  }

  void CoveragePlateAlgorithm::declare( Parameters &p ) const
  {
    p.layer( "CATCHMENTS", tr( "Catchments" ), tr( "Of “Catchments on the road network”, with the field upper." ),
      Qgis::ProcessingSourceType::VectorPolygon );
    p.layer( "FACILITIES", tr( "Facilities" ), tr( "Kitas, schools or other places; their symbols follow their kind." ),
      Qgis::ProcessingSourceType::VectorPoint );
    p.layer( "DEMAND", tr( "Demand with costs" ), tr( "Of “Coverage of demand”, with the field state." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.add(
      std::make_unique<IndicatorParameter>( QStringLiteral( "DEMAND_FIELD" ), tr( "Count of the demand" ), QStringLiteral( "DEMAND" ) ),
      tr( "Children of the age group. Empty cells count as 0." ) );
    p.layer( "WITHOUT_ROAD", tr( "Facilities without catchment" ),
      tr( "The output of this name of “Catchments on the road network”: they are crossed out. Empty: those more than 200 m from any "
          "catchment." ),
      Qgis::ProcessingSourceType::VectorPoint, { .optional = true } );
    p.layer( "AREAS", tr( "Areas" ), tr( "Municipalities or others: their boundaries and names, and the frame of the map." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true } );
    p.choice( "COST", tr( "Cost of the way" ), tr( "What the limits of the catchments are: metres or minutes." ),
      { QStringLiteral( "length" ), QStringLiteral( "time" ) }, { .optional = true } );
    p.layer( "OUTLINES", tr( "Planning areas" ), tr( "Their outlines are drawn above the areas." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true } );
    circleParameters( p );
    plateParameters( p, PlateTitles::Asked );
    p.add( std::make_unique<QgsProcessingParameterFolderDestination>( QStringLiteral( "FOLDER" ), tr( "Folder" ) ),
      tr( "For the plate and the project; a plate of the same name is replaced." ) );
    p.add( std::make_unique<QgsProcessingOutputFile>( QStringLiteral( "PROJECT" ), tr( "Project" ) ) );
    p.result( "NOT_REACHED", tr( "Children that reach no facility" ) );
  }

  namespace
  {
    struct CoverageWords
    {
      Q_DECLARE_TR_FUNCTIONS( CoveragePlateAlgorithm )
    };

    //! The layer with its own rings, or those of its limits where it has none.
    std::unique_ptr<QgsVectorLayer> ringLayer( const QgsVectorLayer &source, const QString &unit )
    {
      const QString limit = QStringLiteral( "upper" );
      const int limitField = source.fields().lookupField( limit );
      if ( limitField < 0 )
        throw QgsProcessingException(
          CoverageWords::tr( "The layer “%1” has no field upper. Take the output of “Catchments on the road network”." )
            .arg( source.name() ) );
      std::unique_ptr<QgsVectorLayer> rings = independentCopy( source );
      rings->setName( CoverageWords::tr( "Catchments" ) );
      const auto *own = dynamic_cast<const QgsCategorizedSymbolRenderer *>( rings->renderer() );
      if ( own && own->classAttribute() == limit )
        return rings;
      std::vector<double> limits;
      for ( const QVariant &value : source.uniqueValues( limitField ) )
        limits.push_back( value.toDouble() );
      if ( limits.empty() )
        throw QgsProcessingException(
          CoverageWords::tr( "The layer “%1” has no catchments: there is nothing to draw." ).arg( source.name() ) );
      rings->setRenderer( ringRenderer( limits, unit ).release() );
      return rings;
    }

    QString readinessWords( const QString &readiness )
    {
      return readiness.isEmpty() ? QStringLiteral( "0" ) : readiness;
    }

    //! What stands under the circles must have been made with the settings of the circles. \throws QgsProcessingException
    void requireSameSettings( const QgsVectorLayer &catchments, const QgsVectorLayer &demand )
    {
      const auto refuse = [&]( const QString &what, const QString &ofCatchments, const QString &ofDemand ) {
        throw QgsProcessingException(
          CoverageWords::tr( "“%1” and “%2” do not belong together: %3 is %4 there and %5 here. Make both with the same settings." )
            .arg( catchments.name(), demand.name(), what, ofCatchments, ofDemand ) );
      };
      const std::optional<CoverageProperties> left = coveragePropertiesOf( &catchments );
      const std::optional<CoverageProperties> right = coveragePropertiesOf( &demand );
      if ( left && right && !left->thresholds.isEmpty() && !right->thresholds.isEmpty() )
      {
        if ( left->thresholds.constLast() != right->thresholds.constLast() )
          refuse( CoverageWords::tr( "the greatest threshold" ), left->thresholds.constLast(), right->thresholds.constLast() );
        if ( left->cost != right->cost )
          refuse( CoverageWords::tr( "the cost" ), left->cost, right->cost );
        if ( left->profile != right->profile )
          refuse( CoverageWords::tr( "who travels" ), left->profile, right->profile );
        if ( left->direction != right->direction )
          refuse( CoverageWords::tr( "the direction" ), left->direction, right->direction );
        if ( left->readiness != right->readiness )
          refuse( CoverageWords::tr( "the cost before the start" ), readinessWords( left->readiness ), readinessWords( right->readiness ) );
        if ( left->network != right->network && !left->network.isEmpty() && !right->network.isEmpty() )
          refuse( CoverageWords::tr( "the road network" ), left->network, right->network );
      }
      const int upper = catchments.fields().lookupField( QStringLiteral( "upper" ) );
      const int cost = demand.fields().lookupField( QStringLiteral( "cost" ) );
      const int state = demand.fields().lookupField( QStringLiteral( "state" ) );
      if ( upper < 0 || cost < 0 || state < 0 )
        return;
      const double limit = catchments.maximumValue( upper ).toDouble();
      QgsFeatureIterator places = demand.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      QgsFeature place;
      while ( places.nextFeature( place ) )
      {
        const QString told = place.attribute( state ).toString();
        const double way = place.attribute( cost ).toDouble();
        if ( ( told == QLatin1String( "reached" ) && way > limit ) || ( told == QLatin1String( "not_reached" ) && way <= limit ) )
          throw QgsProcessingException(
            CoverageWords::tr( "“%1” ends at %2, but “%3” counts a way of %4 as %5: the two were made with different thresholds. Make both "
                               "with the same." )
              .arg( catchments.name(), numberText( limit ), demand.name(), numberText( way ),
                told == QLatin1String( "reached" ) ? CoverageWords::tr( "reached" ) : CoverageWords::tr( "not reached" ) ) );
      }
    }

    std::unique_ptr<QgsVectorLayer> facilityLayer( const QgsVectorLayer &source )
    {
      std::unique_ptr<QgsVectorLayer> facilities = independentCopy( source );
      facilities->setName( readableName( source ) );
      facilities->setRenderer( facilityRenderer( *facilities ).release() );
      facilities->setLabeling( keepsLabelsAway().release() );
      facilities->setLabelsEnabled( true );
      return facilities;
    }

    std::unique_ptr<QgsVectorLayer> areaLayer( const QgsVectorLayer &source )
    {
      std::unique_ptr<QgsVectorLayer> areas = independentCopy( source );
      areas->setName( CoverageWords::tr( "Areas" ) );
      areas->setRenderer( outlineRenderer( OutlineLevel::Municipality ).release() );
      return areas;
    }

    //! The limit up to which a child is reached: the greatest of the rings.
    QString threshold( const QgsVectorLayer &rings, const QString &unit )
    {
      double greatest = 0.0;
      for ( const QVariant &limit : rings.uniqueValues( rings.fields().lookupField( QStringLiteral( "upper" ) ) ) )
        greatest = std::max( greatest, limit.toDouble() );
      return numberText( greatest, 8 ) + QChar( 0xa0 ) + unit;
    }

    //! What a coverage plate is about.
    struct CoverageSubject
    {
      QString facilities;
      QString ages;
      QString threshold;
      QString unit;
    };

    PlateTexts coverageTexts(
      const CoverageSubject &subject, const UnreachedDemand &demand, const PlateWording &wording, const std::optional<PublicCells> &cells )
    {
      IndicatorProperties about;
      about.name = CoverageWords::tr( "Catchments and children not reached: %1" ).arg( subject.facilities );
      about.unit = subject.unit == QLatin1String( "min" ) ? CoverageWords::tr( "Way on the roads in minutes" )
                                                          : CoverageWords::tr( "Way on the roads in metres" );
      PlateTexts texts = plateTexts( about, 0, about.name, wording );
      if ( wording.subtitle.isEmpty() )
      {
        QStringList parts{ wording.district, CoverageWords::tr( "children: %1" ).arg( subject.ages ),
          CoverageWords::tr( "threshold %1" ).arg( subject.threshold ), readablePeriod( wording.date ) };
        parts.removeAll( QString() );
        texts.subtitle = parts.join( QStringLiteral( ", " ) );
        texts.subtitle[0] = texts.subtitle.at( 0 ).toUpper();
      }
      texts.reference = unreachedText( demand, cells );
      texts.method = asSentence( CoverageWords::tr( "Reached: within the greatest threshold on the roads" ) );
      sayCircles( texts, cells );
      return texts;
    }

    //! The layers of the plate, added to \a project from top to bottom.
    Plate coveragePlate( MonitorProject &project, std::unique_ptr<QgsVectorLayer> facilities, std::unique_ptr<QgsVectorLayer> withoutRoad,
      UnreachedDemand &demand, std::unique_ptr<QgsVectorLayer> areas, std::unique_ptr<QgsVectorLayer> rings )
    {
      Plate plate;
      const QString group = CoverageWords::tr( "Coverage" );
      QgsVectorLayer *crossed = nullptr;
      if ( withoutRoad && withoutRoad->featureCount() > 0 )
      {
        withoutRoad->setName( CoverageWords::tr( "Facilities too far from any road" ) );
        withoutRoad->setRenderer( facilityWithoutRoadRenderer().release() );
        withoutRoad->setLabelsEnabled( false );
        crossed = project.add( std::move( withoutRoad ), group, true );
        plate.layers << crossed;
      }
      QgsVectorLayer *facilitiesOnTop = project.add( std::move( facilities ), group, true );
      plate.layers << facilitiesOnTop;
      QgsVectorLayer *places = nullptr;
      if ( demand.places )
      {
        places = project.add( std::move( demand.places ), group, true );
        plate.layers << places;
      }
      if ( areas )
      {
        plate.nameField = guessNameField( *areas );
        QgsVectorLayer *named = project.add( std::move( areas ), group, true );
        plate.layers << named;
        plate.named = plate.nameField.isEmpty() ? nullptr : named;
      }
      QgsVectorLayer *below = project.add( std::move( rings ), group, true );
      plate.layers << below;
      plate.legendLayers << below << facilitiesOnTop;
      if ( crossed )
        plate.legendLayers << crossed;
      if ( places )
        plate.legendLayers << places;
      return plate;
    }
  }

  QVariantMap CoveragePlateAlgorithm::run( Call &call )
  {
    const auto layerOf = [&]( const char *name ) { return call.layer( name ); };
    const QgsVectorLayer *catchments = layerOf( "CATCHMENTS" );
    const QgsVectorLayer *facilities = layerOf( "FACILITIES" );
    const QgsVectorLayer *demandLayer = layerOf( "DEMAND" );
    QgsVectorLayer *areas = layerOf( "AREAS" );
    const SameOrder sameOrder;
    ResultFolder folder( call.fileOutput( "FOLDER" ), name(), OlderFiles::Kept );
    const QString unit = call.choice( "COST" ) == QLatin1String( "time" ) ? QStringLiteral( "min" ) : QStringLiteral( "m" );

    std::unique_ptr<QgsVectorLayer> rings = ringLayer( *catchments, unit );
    requireSameSettings( *catchments, *demandLayer );
    const std::optional<PublicCells> cells = publicCells( call );
    UnreachedDemand demand = unreachedDemand( *demandLayer, call.text( "DEMAND_FIELD" ), cells );
    const double unreached = demand.notReached + demand.notConnected;
    PlateFrame frame = frameOf( { areas ? static_cast<QgsMapLayer *>( areas ) : rings.get() } );
    frame.inset = insetChoice( call.parameters() );
    PlateWording wording = plateWording( call.parameters() );
    if ( wording.mapSource.isEmpty() )
      wording.mapSource = creditsOf( { areas, catchments, facilities, demandLayer } ).join( QStringLiteral( ", " ) );
    if ( wording.district.isEmpty() && areas )
      wording.district = territoryOf( *areas ).name;
    const PlateTexts texts = coverageTexts(
      { readableName( *facilities ), ageGroup( *demandLayer, call.text( "DEMAND_FIELD" ) ), threshold( *rings, unit ), unit }, demand,
      wording, cells );
    warnAboutImprint( texts.missing, call.feedback() );
    const QgsVectorLayer *givenWithoutRoad = layerOf( "WITHOUT_ROAD" );
    std::unique_ptr<QgsVectorLayer> withoutRoad =
      givenWithoutRoad ? independentCopy( *givenWithoutRoad ) : facilitiesWithoutRoad( *facilities, *rings, frame.crs );
    if ( withoutRoad->featureCount() > 0 )
      call.warn(
        tr( "Too far from any road, and crossed out: %1." ).arg( namesOfFacilities( *withoutRoad ).join( QStringLiteral( ", " ) ) ) );

    const QString projectName = QStringLiteral( "coverage.qgz" );
    MonitorProject project( texts.title, folder.path( projectName ), QStringLiteral( "coverage.gpkg" ), LayerCopies::All );
    project.setEarlier( folder.olderPath( projectName ) );
    project.setView( frame.extent, frame.crs );
    const PlateTemplate pageTemplate = plateTemplate( call.parameters(), frame, call.feedback() );
    const PlateSurroundings surroundings( { layerOf( "OUTLINES" ), QString(), layerOf( "NEIGHBOURS" ), areas },
      readableLogo( call.parameters(), pageTemplate, call.feedback() ), project );
    Plate plate = coveragePlate(
      project, facilityLayer( *facilities ), std::move( withoutRoad ), demand, areas ? areaLayer( *areas ) : nullptr, std::move( rings ) );
    plate.texts = texts;
    plate.date = wording.date;
    surroundings.addTo( plate );
    call.feedback()->setProgress( 30 );
    if ( call.isCancelled() )
      throw Cancelled();
    PlateSeries series( project, pageTemplate, frame, plateOutput( call.parameters(), folder.path( QString() ) ), 1 );
    for ( const QString &path : series.add( texts.title, plate ) )
      call.say( QDir::toNativeSeparators( folder.finalPath( QFileInfo( path ).fileName() ) ) );
    warnAboutLabels( series, call.feedback() );
    warnAboutInset( series, frame.inset, call.feedback() );
    warnAboutFonts( series, call.feedback() );
    call.feedback()->setProgress( 80 );

    project.keepOtherLayouts( false );
    project.write();
    if ( call.isCancelled() )
      throw Cancelled();
    for ( const QString &sentence : folder.finish() )
      call.warn( sentence );
    call.say( texts.reference );
    return { { QStringLiteral( "FOLDER" ), folder.finalPath( QString() ) },
      { QStringLiteral( "PROJECT" ), folder.finalPath( projectName ) }, { QStringLiteral( "NOT_REACHED" ), unreached } };
  }

}
