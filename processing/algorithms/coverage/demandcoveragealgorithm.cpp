#include "algorithms/coverage/demandcoveragealgorithm.h"

#include "algorithms/coverage/areafinder.h"
#include "algorithms/coverage/coverageinput.h"
#include "algorithms/coverage/coverageoutput.h"
#include "algorithms/coverage/demandgroups.h"
#include "algorithms/coverage/demandparameters.h"
#include "algorithms/coverage/resultfields.h"
#include "algorithms/coverage/thresholdparameters.h"
#include "algorithms/findingtexts.h"
#include "coverage/supply/demandcoverage.h"
#include "coverage/network/thresholds.h"
#include "maps/styles/reachstyle.h"
#include "maps/textlocale.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <numeric>

namespace sozialraum
{

  AlgorithmTexts DemandCoverageAlgorithm::texts() const
  {
    return {
      tr( "Coverage of demand" ),
      tr( "coverage,children,kita,school,reach,share,nearest,places,balance,closing" ),
      tr( "Counts the children that reach a facility within each threshold, per area." ),
      tr( "For every place of demand the nearest facility is found on the road network, or in a table of costs, and the children are "
          "counted per area: within each "
          "threshold, with a second facility to choose within it, not connected to any, and the mean, median, upper quartile, ninth "
          "decile and maximum of the costs.\n\n"
          "Counts come from the costs themselves and not from polygons. Children that no facility can be reached from, or that are "
          "too far from every road, are counted apart; "
          "with them the counts add up to all children of the area. Children outside all areas are named in the log.\n\n"
          "With places of the facilities and target rates (share of the children that want a place) the areas get places, places "
          "needed and the balance. "
          "“Facilities” says for each what its closing would do to the children whose nearest it is." ),
    };
  }

  void DemandCoverageAlgorithm::declare( Parameters &p ) const
  {
    coverageParameters( p );
    demandParameters( p, DemandCounts::Apart );
    p.source(
      "AREAS", tr( "Areas" ), tr( "Municipalities, planning areas or others to count in." ), Qgis::ProcessingSourceType::VectorPolygon );
    thresholdParameters( p );
    p.output( "OUTPUT", tr( "Coverage of the areas" ), tr( "The areas with counts and shares (percent) for each count and threshold." ),
      Qgis::ProcessingSourceType::VectorPolygon );
    p.extraOutput( "OUTPUT_DEMAND", tr( "Demand with costs" ),
      tr( "Every place of demand with its nearest and second nearest facility, their costs, and whether it is reached within the greatest "
          "threshold." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.extraOutput( "OUTPUT_FACILITIES", tr( "Facilities with the effect of closing" ),
      tr( "Every facility with the children whose nearest it is, and what they would lose without it." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.result( "REACHED", tr( "Children within the greatest threshold" ) );
    p.result( "NOT_REACHED", tr( "Children connected, but farther away" ) );
    p.result( "NOT_CONNECTED", tr( "Children without any way to a facility" ) );
    p.result( "OUTSIDE_AREAS", tr( "Children outside all areas" ) );
  }

  namespace
  {
    const std::vector<const char *> closingFields{ "nearest_of", "closing_mean_extra_cost", "closing_beyond_threshold",
      "closing_not_connected" };

    void writeFacilities( const CoverageInput &input, const std::vector<ClosingEffect> &effects, FeatureOutput &output )
    {
      for ( std::size_t i = 0; i < effects.size(); ++i )
      {
        const ClosingEffect &effect = effects[i];
        const double moved = effect.demand - effect.losesConnection;
        QgsFeature feature( output.fields() );
        feature.setGeometry( input.facilities.features[i].geometry() );
        feature.setAttributes( input.facilities.features[i].attributes()
          << effect.demand
          << ( moved > 0.0 ? QVariant( effect.extraCost / moved / ( input.costKind == CostKind::Length ? 1000.0 : 60000.0 ) ) : QVariant() )
          << effect.losesThreshold << effect.losesConnection );
        output.add( feature );
      }
    }

    //! In each area they lie in, and of all; places outside all areas are told.
    std::vector<double> placesOfAreas(
      const CoverageInput &input, const std::vector<double> &capacities, const AreaFinder &areas, const Call &call )
    {
      std::vector<double> places( areas.areas().size() + 1, 0.0 );
      double outside = 0.0;
      for ( std::size_t i = 0; i < capacities.size(); ++i )
      {
        places.back() += capacities[i];
        const std::vector<std::uint32_t> around = areas.areasAt( input.facilities.points[i] );
        outside += around.empty() ? capacities[i] : 0.0;
        for ( const std::uint32_t area : around )
          places[area] += capacities[i];
      }
      if ( outside > 0.0 )
        call.warn(
          DemandCoverageAlgorithm::tr( "%1 of %2 places of the facilities lie outside all areas and stand in no row of the result." )
            .arg( numberText( outside, 12 ), numberText( places.back(), 12 ) ) );
      return places;
    }
  }

  QVariantMap DemandCoverageAlgorithm::run( Call &call )
  {
    FeedbackReporter problems( call.feedback() );
    const std::vector<Cost> thresholds = readThresholds( costKindOf( call ), call );
    const std::unique_ptr<QgsProcessingFeatureSource> areaSource = call.source( "AREAS" );
    const QString facilityKey = call.text( "FACILITY_KEY" );
    const CoverageInput input = readCoverageInput( call, squares() );

    CoverageTable coverage;
    coverage.kind = input.costKind;
    for ( const Cost threshold : thresholds )
      coverage.limits.push_back( inUserUnits( threshold, input.costKind ) );
    for ( const QString &field : call.texts( "DEMAND_FIELDS" ) )
      coverage.groups.push_back( readNumbers( input.demand.features, field ) );
    coverage.targetRates = readTargetRates( call, coverage.groups.size() );

    const Progress progress = call.progress();
    const std::vector<NearestFacilities> nearest = input.nearest( stepOf( progress, 0.4, 0.7 ) );
    warnOfLargeCells( input, coverage.limits.front(), call );
    const AreaFinder areas( *areaSource, input.crs(), call.context() );
    const std::vector<PlaceInArea> inAreas = placesInAreas( input, areas );
    std::vector<double> all( nearest.size(), 0.0 );
    for ( const NumberColumn &group : coverage.groups )
    {
      sayEmptyCells( group, call );
      coverage.figures.push_back( figuresOf( nearest, group.values, inAreas, areas.areas().size(), thresholds ) );
      std::transform( all.begin(), all.end(), group.values.begin(), all.begin(), std::plus<>() );
    }
    const QString capacityField = call.text( "CAPACITY_FIELD" );
    if ( !capacityField.isEmpty() )
      coverage.places = placesOfAreas( input, readCapacities( input.facilities.features, capacityField, problems ), areas, call );
    const CoverageFigures total = figuresOf( nearest, all, {}, 0, thresholds ).front();
    const double outside = outsideAreas( all, inAreas, call );
    advance( progress, 0.8 );

    std::optional<FeatureOutput> output =
      call.output( "OUTPUT", coverage.fields( areaSource->fields() ), areaSource->wkbType(), areaSource->sourceCrs() );
    std::optional<FeatureOutput> demandOutput =
      call.output( "OUTPUT_DEMAND", demandFields( input, facilityKey ), input.demandSource->wkbType(), input.demandSource->sourceCrs() );
    QgsFields effects;
    for ( const char *name : closingFields )
      effects.append( QgsField( QLatin1String( name ), QMetaType::Type::Double ) );
    std::optional<FeatureOutput> facilityOutput = call.output( "OUTPUT_FACILITIES",
      withResultFields( input.facilitySource->fields(), effects ), input.facilitySource->wkbType(), input.facilitySource->sourceCrs() );
    for ( std::size_t area = 0; area < areas.areas().size(); ++area )
    {
      QgsFeature feature( output->fields() );
      feature.setGeometry( areas.areas()[area].geometry() );
      feature.setAttributes( areas.areas()[area].attributes() << coverage.attributes( area ) );
      output->add( feature );
    }
    if ( demandOutput )
      writeDemand( input, nearest, thresholds.back(), *demandOutput );
    if ( facilityOutput )
      writeFacilities( input, closingEffects( nearest, all, input.facilities.keys.size(), thresholds.back() ), *facilityOutput );
    advance( progress, 1.0 );

    const double reached = total.within.back();
    call.say( tr( "%1 children: %2 within %3 %4 of a facility, %5 farther away, %6 not connected; %7 outside all areas." )
        .arg( numberText( total.demand, 12 ), numberText( reached, 12 ), numberText( coverage.limits.back() ), unitOf( input.costKind ),
          numberText( total.connected() - reached, 12 ), numberText( total.notConnected, 12 ), numberText( outside, 12 ) ) );

    const CoverageProperties settings = coverageSettings( call, coverage.limits );
    const auto carrySettings = [&settings]( QgsVectorLayer &layer ) { setCoverageProperties( layer, settings ); };
    closeAll( output, demandOutput, facilityOutput );
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish( [&]( QgsVectorLayer &layer ) {
      coverage.show( layer );
      carrySettings( layer );
    } );
    if ( demandOutput )
      results[QStringLiteral( "OUTPUT_DEMAND" )] = demandOutput->finish( [&]( QgsVectorLayer &layer ) {
        layer.setRenderer( reachRenderer( layer.geometryType() ).release() );
        carrySettings( layer );
      } );
    if ( facilityOutput )
      results[QStringLiteral( "OUTPUT_FACILITIES" )] = facilityOutput->finish( [&]( QgsVectorLayer &layer ) {
        showFacilities( layer );
        carrySettings( layer );
      } );
    results[QStringLiteral( "REACHED" )] = reached;
    results[QStringLiteral( "NOT_REACHED" )] = total.connected() - reached;
    results[QStringLiteral( "NOT_CONNECTED" )] = total.notConnected;
    results[QStringLiteral( "OUTSIDE_AREAS" )] = outside;
    return results;
  }

}
