#include "algorithms/coverage/comparefacilitiesalgorithm.h"

#include "algorithms/coverage/comparisonoutput.h"
#include "algorithms/coverage/coverageoutput.h"
#include "algorithms/coverage/readiness.h"
#include "algorithms/coverage/thresholdparameters.h"
#include "algorithms/findingtexts.h"
#include "coverage/network/thresholds.h"
#include "maps/styles/reachstyle.h"
#include "maps/textlocale.h"
#include "parallel.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  AlgorithmTexts CompareFacilitiesAlgorithm::texts() const
  {
    return {
      tr( "Compare facilities" ),
      tr( "closing,closed,new,moved,capacity,before,after,scenario,who loses,who gains,kita,school,reach" ),
      tr( "What a closed, moved, new or larger facility does to the children, per area and place." ),
      tr( "Compares two states of the facilities: those of today, and a copy of the layer in which some are closed, moved, new, or have "
          "another number of places. For both the nearest facility of every place of demand is found on the road network.\n\n"
          "Who loses was within a threshold and is not any more; who gains was not and is now; losers and gainers together are the "
          "difference of the counts. Mean ways are of those who have a way before and after.\n\n"
          "With the places of the facilities the children are also assigned to them, within the greatest threshold, so that as few as "
          "possible stay without a place, before and after: that shows what other places do where nobody's way changes.\n\n"
          "Facilities are told by their key, or without one by where they stand: then one that moved is one closed and one new." ),
    };
  }

  void CompareFacilitiesAlgorithm::declare( Parameters &p ) const
  {
    Parameters all;
    reachParameters( all );
    p.source( "FACILITIES", tr( "Facilities before" ), tr( "Kitas, schools or other places as they are today." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.source( "FACILITIES_AFTER", tr( "Facilities after" ), tr( "The same with what changes: without the closed ones, with the new ones." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.field( "FACILITY_KEY", tr( "Key of the facilities" ),
      tr( "In both layers; its value tells which facility is which. Empty: where they stand." ), "FACILITIES",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.field( "CAPACITY_FIELD", tr( "Places of the facilities" ), tr( "In both layers. Empty: places are not looked at, only ways." ),
      "FACILITIES", Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.take( all, { QStringLiteral( "FACILITIES" ), QStringLiteral( "FACILITY_KEY" ) } );
    thresholdParameters( p );
    p.source(
      "AREAS", tr( "Areas" ), tr( "Municipalities, planning areas or others to count in." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.output( "OUTPUT", tr( "Areas before and after" ),
      tr( "The areas with their children, those within each threshold before and after, who loses, who gains, and the mean ways." ),
      Qgis::ProcessingSourceType::VectorPolygon );
    p.extraOutput( "OUTPUT_DEMAND", tr( "Demand before and after" ),
      tr( "Every place of demand with its nearest facility and the way there, before and after, and what becomes of it." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.extraOutput( "OUTPUT_FACILITIES", tr( "Facilities with what changes" ),
      tr( "Every facility of the two layers: closed, new, moved, other places or the same, and the children whose nearest it is." ),
      Qgis::ProcessingSourceType::VectorPoint );
    p.result( "LOSE", tr( "Children that lose the greatest threshold" ) );
    p.result( "GAIN", tr( "Children that gain the greatest threshold" ) );
    p.result( "BEFORE", tr( "Children within the greatest threshold before" ) );
    p.result( "AFTER", tr( "Children within the greatest threshold after" ) );
    p.result( "OUTSIDE_AREAS", tr( "Children outside all areas" ) );
    p.result( "PLACED_BEFORE", tr( "Children with a place before" ) );
    p.result( "PLACED_AFTER", tr( "Children with a place after" ) );
    p.add( std::make_unique<QgsProcessingOutputString>( QStringLiteral( "SENTENCE" ), tr( "Sentence" ) ) );
  }

  namespace
  {
    struct CompareWords
    {
      Q_DECLARE_TR_FUNCTIONS( CompareFacilitiesAlgorithm )
    };

    //! The facilities after the change on the network of those before.
    CoverageInput afterOf( const CoverageInput &before, const Call &call )
    {
      CoverageInput after;
      after.facilitySource = call.source( "FACILITIES_AFTER" );
      after.costKind = before.costKind;
      after.direction = before.direction;
      const ReadNetwork &road = *before.road;
      after.facilities = readPlaces( *after.facilitySource, call.text( "FACILITY_KEY" ), before.crs(), call.context(), call.feedback() );
      after.facilityAccesses = snapToNetwork(
        after.facilities.points, road.network, *before.index, road.metric, road.snapping, stepOf( call.progress(), 0.4, 0.42 ) );
      addReadiness( after.facilityAccesses, after.facilities, call );
      const NamedPlaces tooFar =
        namedPlaces( after.facilities, [&]( std::size_t place ) { return !after.facilityAccesses[place].isSnapped; } );
      if ( tooFar.count > 0 )
        call.warn( CompareWords::tr(
          "%n of the facilities after are too far from every road, or have no geometry, and serve nobody: %1.", nullptr, tooFar.count )
            .arg( tooFar.names ) );
      warnOfIslands( after.facilities, after.facilityAccesses, "FACILITIES", call );
      return after;
    }

    void tellFacilities( const FacilitiesCompared &compared, const Call &call )
    {
      for ( const FacilityChange change : { FacilityChange::Closed, FacilityChange::New, FacilityChange::Moved, FacilityChange::Capacity } )
      {
        constexpr int mostNames = 20;
        QStringList names;
        int count = 0;
        for ( const ComparedFacility &facility : compared.facilities )
        {
          if ( facility.change == change && ++count <= mostNames )
            names << compared.nameOf( facility );
        }
        if ( count > mostNames )
          names << QStringLiteral( "…" );
        const QString list = names.join( QStringLiteral( ", " ) );
        if ( count > 0 && change == FacilityChange::Closed )
          call.say( CompareWords::tr( "Closed: %1 (%2)" ).arg( count ).arg( list ) );
        else if ( count > 0 && change == FacilityChange::New )
          call.say( CompareWords::tr( "New: %1 (%2)" ).arg( count ).arg( list ) );
        else if ( count > 0 && change == FacilityChange::Moved )
          call.say( CompareWords::tr( "Moved: %1 (%2)" ).arg( count ).arg( list ) );
        else if ( count > 0 )
          call.say( CompareWords::tr( "Other places: %1 (%2)" ).arg( count ).arg( list ) );
      }
      if ( std::ranges::all_of( compared.facilities, []( const ComparedFacility &one ) { return one.change == FacilityChange::Same; } ) )
        call.warn( CompareWords::tr( "The two layers have the same facilities: nothing changes." ) );
    }

    //! Children with a place, at each place of demand.
    std::vector<double> placedOf( const CostMatrix &costs, const std::vector<double> &children, const std::vector<double> &capacities,
      ProblemReporter &problems, const Progress &progress )
    {
      AssignedDemand assigned;
      assigned.problem = problemInUnits( costs, { children, capacities }, assigned.unitsPerOne, problems );
      assigned.assignment = assignDemand( assigned.problem, progress );
      std::vector<double> placed;
      for ( std::size_t i = 0; i < children.size(); ++i )
        placed.push_back( assigned.inChildren( assigned.problem.demand[i] - assigned.assignment.unplaced[i] ) );
      return placed;
    }

    QString sentenceOf( const ServiceComparison &total, double limit, const QString &unit )
    {
      return CompareWords::tr(
        "Within %1 %2 of a facility: %3 of %4 children before, %5 after; %6 lose, %7 gain. %8 have a longer way, %9 a "
        "shorter one." )
        .arg( numberText( limit ), unit, numberText( total.before.back(), 12 ), numberText( total.demand, 12 ),
          numberText( total.after.back(), 12 ), numberText( total.lose.back(), 12 ), numberText( total.gain.back(), 12 ),
          numberText( total.longer, 12 ), numberText( total.shorter, 12 ) );
    }
  }

  QVariantMap CompareFacilitiesAlgorithm::run( Call &call )
  {
    FeedbackReporter problems( call.feedback() );
    const std::vector<Cost> thresholds = readThresholds( costKindOf( call ), call );
    const std::unique_ptr<QgsProcessingFeatureSource> areaSource = call.source( "AREAS" );
    const CoverageInput before = readCoverageInput( call, squares() );
    const CoverageInput after = afterOf( before, call );
    const Progress progress = call.progress();

    ComparisonTable table;
    table.kind = before.costKind;
    for ( const Cost threshold : thresholds )
      table.limits.push_back( inUserUnits( threshold, before.costKind ) );
    table.children = childrenOf( before, call );
    warnOfLargeCells( before, table.limits.front(), call );
    const FacilitiesCompared compared = compareLayers( before, after, call, problems );
    tellFacilities( compared, call );

    const auto nearestOf = [&]( const CoverageInput &facilities, const Progress &step ) {
      return nearestOnNetwork( before.road->network, facilities.facilityAccesses, before.demandAccesses, before.direction, step );
    };
    table.before = nearestOf( before, stepOf( progress, 0.42, 0.5 ) );
    table.after = nearestOf( after, stepOf( progress, 0.5, 0.58 ) );
    if ( compared.haveCapacities() )
    {
      const auto placed = [&]( const CoverageInput &facilities, const std::vector<double> &capacities, const Progress &step ) {
        return placedOf( costsOnNetwork( before.road->network, facilities.facilityAccesses, before.demandAccesses, before.direction,
                           thresholds.back(), availableThreads() ),
          table.children, capacities, problems, step );
      };
      table.placedBefore = placed( before, compared.capacitiesBefore, stepOf( progress, 0.58, 0.7 ) );
      table.placedAfter = placed( after, compared.capacitiesAfter, stepOf( progress, 0.7, 0.8 ) );
    }
    const AreaFinder areas( *areaSource, before.crs(), call.context() );
    const std::vector<PlaceInArea> inAreas = placesInAreas( before, areas );
    const double outside = outsideAreas( table.children, inAreas, call );
    table.compare( inAreas, areas.areas().size(), thresholds );
    const ServiceComparison &total = table.figures.back();

    const QString key = call.text( "FACILITY_KEY" );
    std::optional<FeatureOutput> output =
      call.output( "OUTPUT", table.areaFields( areaSource->fields() ), areaSource->wkbType(), areaSource->sourceCrs() );
    std::optional<FeatureOutput> demandOutput =
      call.output( "OUTPUT_DEMAND", table.demandFields( before, key ), before.demandSource->wkbType(), before.demandSource->sourceCrs() );
    std::optional<FeatureOutput> facilityOutput =
      call.output( "OUTPUT_FACILITIES", compared.fields( before, key ), Qgis::WkbType::Point, before.crs() );
    for ( std::size_t area = 0; area < areas.areas().size(); ++area )
    {
      QgsFeature feature( output->fields() );
      feature.setGeometry( areas.areas()[area].geometry() );
      feature.setAttributes( areas.areas()[area].attributes() + table.areaAttributes( area ) );
      output->add( feature );
    }
    if ( demandOutput )
      table.writeDemand( before, after, thresholds.back(), *demandOutput );
    if ( facilityOutput )
      compared.write( before, after, table, *facilityOutput );
    advance( progress, 1.0 );

    const CoverageProperties settings = coverageSettings( call, table.limits );
    const auto carrySettings = [&settings]( QgsVectorLayer &layer ) { setCoverageProperties( layer, settings ); };
    closeAll( output, demandOutput, facilityOutput );
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish( carrySettings );
    if ( demandOutput )
      results[QStringLiteral( "OUTPUT_DEMAND" )] = demandOutput->finish( [&]( QgsVectorLayer &layer ) {
        layer.setRenderer( reachChangeRenderer( layer.geometryType() ).release() );
        setCoverageProperties( layer, settings );
      } );
    if ( facilityOutput )
      results[QStringLiteral( "OUTPUT_FACILITIES" )] = facilityOutput->finish( [&]( QgsVectorLayer &layer ) {
        showFacilities( layer );
        carrySettings( layer );
      } );
    const QString sentence = sentenceOf( total, table.limits.back(), unitOf( before.costKind ) );
    call.say( sentence );
    if ( outside > 0.0 )
      call.warn( tr( "%1 children live outside all areas; they count in the sentence, and in no area." ).arg( numberText( outside, 12 ) ) );
    if ( compared.haveCapacities() )
    {
      const double placedBefore = table.placed( table.placedBefore );
      const double placedAfter = table.placed( table.placedAfter );
      call.say( tr( "With a place within the greatest threshold: %1 children before, %2 after." )
          .arg( numberText( placedBefore, 12 ), numberText( placedAfter, 12 ) ) );
      results[QStringLiteral( "PLACED_BEFORE" )] = placedBefore;
      results[QStringLiteral( "PLACED_AFTER" )] = placedAfter;
    }
    results[QStringLiteral( "LOSE" )] = total.lose.back();
    results[QStringLiteral( "GAIN" )] = total.gain.back();
    results[QStringLiteral( "BEFORE" )] = total.before.back();
    results[QStringLiteral( "AFTER" )] = total.after.back();
    results[QStringLiteral( "OUTSIDE_AREAS" )] = outside;
    results[QStringLiteral( "SENTENCE" )] = sentence;
    return results;
  }

}
