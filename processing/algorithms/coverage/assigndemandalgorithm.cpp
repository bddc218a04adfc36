#include "algorithms/coverage/assigndemandalgorithm.h"

#include "algorithms/coverage/assignmentoutput.h"
#include "algorithms/coverage/demandparameters.h"
#include "algorithms/findingtexts.h"
#include "coverage/supply/groupedassignment.h"
#include "coverage/network/thresholds.h"
#include "maps/styles/areastyle.h"
#include "maps/styles/reachstyle.h"
#include "maps/styles/sharestyle.h"
#include "maps/textlocale.h"
#include "findings/coveragecodes.h"

#include <QHash>
#include <QMap>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  AlgorithmTexts AssignDemandAlgorithm::texts() const
  {
    return {
      tr( "Assign children to places" ),
      tr( "assignment,capacity,places,kita,school,transportation problem,optimal,load,shadow price,allocation" ),
      tr(
        "Shares the children out among the facilities' places: as few as can be stay without, and then the ways are as short as can be." ),
      tr( "Every facility takes as many children as it has places. Of all assignments that leave as few children as possible without "
          "a place within the threshold, the one with the least "
          "sum of ways is found (transportation problem, network simplex) and proven to be the best by its prices. A place of demand "
          "may be shared among several facilities; it then has a row for each, "
          "and one for the children left without a place.\n\n"
          "“shadow_price” of a facility is the value of one more place there, all else unchanged: metres or minutes that all children "
          "together would save. Where one more place would let a child in that has none, "
          "“shadow_placed” is 1, and the price is PRICE_UNPLACED less what the ways together become longer by; PRICE_UNPLACED is more "
          "than any detours can add up to, so that such facilities stand first. "
          "Where places are left free it is 0.\n\n"
          "With a group field all children of a group (a village, siblings) go to the same facility, or have no place. That is proven "
          "to be the best (to a millimetre or millisecond for every child) where "
          "branch and bound ends in time; else OPTIMAL is false, and UNPLACED_BOUND says how many children must stay without a place "
          "at least. Shadow prices are then those of the assignment that may divide groups." ),
    };
  }

  void AssignDemandAlgorithm::declare( Parameters &p ) const
  {
    coverageParameters( p );
    demandParameters( p, DemandCounts::Together );
    p.number( "THRESHOLD", tr( "Threshold" ), tr( "Metres or minutes: no child is sent farther. Empty: any distance." ), std::nullopt,
      { .least = 0.0 }, { .optional = true } );
    p.field( "GROUP_FIELD", tr( "Groups to keep together" ),
      tr( "Places of demand with the same value go to the same facility. An empty cell: the place alone." ), "DEMAND",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.source( "AREAS", tr( "Areas" ), tr( "Municipalities or planning areas to count children with and without a place in." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true, .advanced = true } );
    p.output( "OUTPUT", tr( "Demand with its facilities" ),
      tr( "A row for each place of demand and facility it goes to, with cost, children assigned, children without a place, and why." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.extraOutput( "OUTPUT_FACILITIES", tr( "Facilities with their load" ),
      tr( "Every facility with its load, the places left free, and the value of one more place." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.extraOutput( "OUTPUT_AREAS", tr( "Areas with children without a place" ),
      tr( "The areas with their children, those with and those without a place." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.result( "ASSIGNED", tr( "Children with a place" ) );
    p.result( "UNPLACED", tr( "Children without a place" ) );
    p.result( "UNPLACED_BOUND", tr( "Children that must stay without a place" ) );
    p.result( "TOTAL_COST", tr( "Sum of the ways of all children" ) );
    p.result( "PRICE_UNPLACED", tr( "Price of a child without a place" ) );
    p.add( std::make_unique<QgsProcessingOutputBoolean>( QStringLiteral( "OPTIMAL" ), tr( "Proven to be the best" ) ) );
  }

  namespace
  {
    Cost limitOf( const QVariant &threshold, CostKind kind, ProblemReporter &reporter )
    {
      if ( QgsVariantUtils::isNull( threshold ) || threshold.toString().isEmpty() )
        return greatestCost;
      return thresholdCosts( std::vector<double>{ threshold.toDouble() }, kind, reporter ).front();
    }

    //! For each place, the number of its group: by the values of \a field, or one of its own where the cell is empty.
    std::vector<std::uint32_t> groupsOf( const std::vector<QgsFeature> &places, const QString &field, std::size_t &groupCount )
    {
      std::vector<std::uint32_t> groups;
      QHash<QString, std::uint32_t> numbers;
      groupCount = 0;
      for ( const QgsFeature &place : places )
      {
        const QVariant value = place.attribute( field );
        const QString name = QgsVariantUtils::isNull( value ) ? QString() : value.toString();
        const auto number = static_cast<std::uint32_t>( groupCount );
        const std::uint32_t group = name.isEmpty() ? number : numbers.value( name, number );
        if ( !name.isEmpty() )
          numbers.insert( name, group );
        groupCount += group == number ? 1U : 0U;
        groups.push_back( group );
      }
      return groups;
    }

    //! The assignment with what is proven of it.
    struct Proven
    {
      AssignedDemand demand;
      std::int64_t unplacedBound = 0;
      bool isOptimal = false;
    };

    //! Groups that no facility could take as a whole have no place however the others are shared out.
    void warnOfLargeGroups(
      const DemandAndPlaces &counts, const std::vector<QgsFeature> &places, const QString &groupField, const Call &call )
    {
      QMap<QString, double> demand;
      for ( std::size_t i = 0; i < places.size(); ++i )
      {
        if ( const QVariant group = places[i].attribute( groupField ); !QgsVariantUtils::isNull( group ) )
          demand[group.toString()] += counts.demand[i];
      }
      const double most = *std::ranges::max_element( counts.places );
      int tooLarge = 0;
      QString first;
      for ( auto group = demand.constBegin(); group != demand.constEnd(); ++group )
      {
        if ( group.value() > most && tooLarge++ == 0 )
          first = QStringLiteral( "%1 (%2)" ).arg( group.key(), numberText( group.value(), 12 ) );
      }
      if ( tooLarge > 0 )
        call.warn(
          AssignDemandAlgorithm::tr( "Groups that are larger than any facility, which has %1 places at most: %2, like %3. They stay "
                                     "without a place." )
            .arg( numberText( most, 12 ) )
            .arg( tooLarge )
            .arg( first ) );
    }

    void assign( Proven &proven, const std::vector<QgsFeature> &places, const QString &groupField, const Progress &progress )
    {
      AssignedDemand &demand = proven.demand;
      if ( groupField.isEmpty() )
      {
        demand.assignment = assignDemand( demand.problem, progress );
        proven.isOptimal = isProvenOptimal( demand.problem, demand.assignment );
        proven.unplacedBound = demand.assignment.unplacedTotal;
        return;
      }
      std::size_t groupCount = 0;
      const std::vector<std::uint32_t> groups = groupsOf( places, groupField, groupCount );
      GroupingOptions options;
      options.progress = progress;
      GroupedAssignment grouped = assignGroups( demand.problem, groups, groupCount, options );
      demand.assignment = std::move( grouped.assignment );
      proven.isOptimal = grouped.isOptimal;
      proven.unplacedBound = grouped.unplacedBound;
    }
  }

  QVariantMap AssignDemandAlgorithm::run( Call &call )
  {
    FeedbackReporter problems( call.feedback() );
    const Cost limit = limitOf( call.value( "THRESHOLD" ), costKindOf( call ), problems );
    const CoverageInput input = readCoverageInput( call, squares() );
    const DemandAndPlaces counts = readDemandAndPlaces( input, call, problems );

    const Progress progress = call.progress();
    Proven proven;
    AssignedDemand &assigned = proven.demand;
    assigned.costKind = input.costKind;
    assigned.problem = problemInUnits( input.costs( limit, stepOf( progress, 0.4, 0.6 ) ), counts, assigned.unitsPerOne, problems );
    if ( const QString groupField = call.text( "GROUP_FIELD" ); !groupField.isEmpty() )
      warnOfLargeGroups( counts, input.demand.features, groupField, call );
    assign( proven, input.demand.features, call.text( "GROUP_FIELD" ), stepOf( progress, 0.6, 0.9 ) );

    const std::unique_ptr<QgsProcessingFeatureSource> areaSource = call.optionalSource( "AREAS" );
    std::optional<AreaFinder> areas;
    if ( areaSource )
      areas.emplace( *areaSource, input.crs(), call.context() );
    advance( progress, 0.95 );

    std::optional<FeatureOutput> output = call.output( "OUTPUT", assignedDemandFields( input, call.text( "FACILITY_KEY" ) ),
      input.demandSource->wkbType(), input.demandSource->sourceCrs() );
    std::optional<FeatureOutput> facilityOutput =
      call.output( "OUTPUT_FACILITIES", loadFields( input ), input.facilitySource->wkbType(), input.facilitySource->sourceCrs() );
    std::optional<FeatureOutput> areaOutput = areas
      ? call.output( "OUTPUT_AREAS", assignedAreaFields( areaSource->fields() ), areaSource->wkbType(), areaSource->sourceCrs() )
      : std::nullopt;
    writeAssignedDemand( input, assigned, *output );
    if ( facilityOutput )
      writeLoads( input, assigned, *facilityOutput );
    if ( areaOutput )
      writeAssignedAreas( input, assigned, *areas, *areaOutput );
    advance( progress, 1.0 );

    const Assignment &assignment = assigned.assignment;
    const double placed = assigned.inChildren( assignment.assignedTotal );
    const double unplaced = assigned.inChildren( assignment.unplacedTotal );
    const double totalCost = assigned.inUsersCost( assignment.totalCost ) / static_cast<double>( assigned.unitsPerOne );
    call.say( tr( "%1 children: %2 have a place, %3 have none. Mean way %4 %5." )
        .arg( numberText( placed + unplaced, 12 ), numberText( placed, 12 ), numberText( unplaced, 12 ),
          decimalText( placed > 0.0 ? totalCost / placed : 0.0, 1 ), unitOf( input.costKind ) ) );
    if ( proven.isOptimal )
      call.say( tr( "Proven to be the best." ) );
    else
      call.warn( tr( "Not proven to be the best: with groups kept together at least %1 children stay without a place." )
          .arg( numberText( assigned.inChildren( proven.unplacedBound ), 12 ) ) );

    closeAll( output, facilityOutput, areaOutput );
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] =
      output->finish( []( QgsVectorLayer &layer ) { layer.setRenderer( placementRenderer( layer.geometryType() ).release() ); } );
    if ( facilityOutput )
      results[QStringLiteral( "OUTPUT_FACILITIES" )] =
        facilityOutput->finish( []( QgsVectorLayer &layer ) { layer.setRenderer( facilityRenderer( layer ).release() ); } );
    if ( areaOutput )
      results[QStringLiteral( "OUTPUT_AREAS" )] =
        areaOutput->finish( []( QgsVectorLayer &layer ) { layer.setRenderer( placedShareRenderer( layer.geometryType() ).release() ); } );
    results[QStringLiteral( "ASSIGNED" )] = placed;
    results[QStringLiteral( "UNPLACED" )] = unplaced;
    results[QStringLiteral( "UNPLACED_BOUND" )] = assigned.inChildren( proven.unplacedBound );
    results[QStringLiteral( "TOTAL_COST" )] = totalCost;
    results[QStringLiteral( "PRICE_UNPLACED" )] = assigned.inUsersCost( assignment.priceOfUnplaced );
    results[QStringLiteral( "OPTIMAL" )] = proven.isOptimal;
    return results;
  }

}
