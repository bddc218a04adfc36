#include "algorithms/coverage/coverageinput.h"

#include "algorithms/coverage/costtable.h"
#include "algorithms/coverage/readiness.h"
#include "algorithms/sozialraumalgorithm.h"
#include "coverage/catchments/servicecatchments.h"
#include "parallel.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <QCoreApplication>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsvariantutils.h>

#include <algorithm>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct CoverageTexts
  {
    Q_DECLARE_TR_FUNCTIONS( CoverageTexts )
  };

  void coverageParameters( Parameters &p, FacilityRole role )
  {
    if ( role == FacilityRole::Candidates )
    {
      p.source( "CANDIDATES", CoverageTexts::tr( "Candidates" ),
        CoverageTexts::tr( "Places where a site could be, those that there are among them." ),
        Qgis::ProcessingSourceType::VectorAnyGeometry );
      p.field( "CANDIDATE_KEY", CoverageTexts::tr( "Key of the candidates" ),
        CoverageTexts::tr( "Names a candidate in a table of costs. Empty: the feature id." ), "CANDIDATES",
        Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
      readinessField( p, "CANDIDATES" );
    }
    else if ( role == FacilityRole::Schools )
    {
      p.source( "SCHOOLS", CoverageTexts::tr( "Schools" ), CoverageTexts::tr( "The schools that have districts, usually points." ),
        Qgis::ProcessingSourceType::VectorAnyGeometry );
      p.field( "SCHOOL_KEY", CoverageTexts::tr( "Key of the schools" ),
        CoverageTexts::tr( "Names a school in the districts, in the findings and in a table of costs. Empty: the feature id." ), "SCHOOLS",
        Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
      readinessField( p, "SCHOOLS" );
    }
    else
    {
      p.source( "FACILITIES", CoverageTexts::tr( "Facilities" ), CoverageTexts::tr( "Kitas, schools or other places, usually points." ),
        Qgis::ProcessingSourceType::VectorAnyGeometry );
      p.field( "FACILITY_KEY", CoverageTexts::tr( "Key of the facilities" ),
        CoverageTexts::tr( "Its value names the facility in the outputs and in a table of costs. Empty: the feature id." ), "FACILITIES",
        Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
      readinessField( p, "FACILITIES" );
    }
    p.source( "DEMAND", CoverageTexts::tr( "Demand" ),
      CoverageTexts::tr( "Where the children live: addresses, grid cells or areas. Areas count at a point on their surface." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.field( "DEMAND_KEY", CoverageTexts::tr( "Key of the demand" ),
      CoverageTexts::tr( "Names a place in a table of costs. Empty: the feature id." ), "DEMAND",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    networkParameters( p, true );
    p.source( "COST_TABLE", CoverageTexts::tr( "Table of costs" ),
      CoverageTexts::tr( "Instead of a network: origin (key of the demand), destination (key of the facility) and cost in metres or "
                         "minutes, by public transport say. Pairs that are absent are out of reach." ),
      Qgis::ProcessingSourceType::Vector, { .optional = true, .advanced = true } );
  }

  void reachParameters( Parameters &p )
  {
    Parameters facilities;
    coverageParameters( facilities );
    Parameters others;
    networkParameters( others );
    QStringList ofNetwork{ QStringLiteral( "COST_TABLE" ), QStringLiteral( "DEMAND_KEY" ) };
    for ( const auto &parameter : others.takeParameters() )
      ofNetwork << parameter->name();
    p.take( facilities, ofNetwork );
    p.fields( "DEMAND_FIELDS", CoverageTexts::tr( "Counts of the demand" ), CoverageTexts::tr( "Children; several fields are added up." ),
      "DEMAND", Qgis::ProcessingFieldParameterDataType::Numeric );
    networkParameters( p );
  }

  namespace
  {
    QString key( const char *name, const Call &call )
    {
      const QStringList fields = call.texts( name );
      return fields.isEmpty() ? QString() : fields.first();
    }
  }

  QgsCoordinateReferenceSystem CoverageInput::crs() const
  {
    return road ? road->crs : demandSource->sourceCrs();
  }

  std::vector<NearestFacilities> CoverageInput::nearest( const Progress &progress ) const
  {
    if ( table )
      return nearestFromCosts( *table );
    return nearestOnNetwork( road->network, facilityAccesses, demandAccesses, direction, progress );
  }

  CostMatrix CoverageInput::costs( Cost limit, const Progress &progress ) const
  {
    if ( !table )
      return costsOnNetwork( road->network, facilityAccesses, demandAccesses, direction, limit, availableThreads(), progress );
    std::vector<std::vector<CostEntry>> rows( table->facilityCount() );
    for ( std::size_t i = 0; i < rows.size(); ++i )
      std::ranges::copy_if(
        table->row( i ), std::back_inserter( rows[i] ), [limit]( const CostEntry &entry ) { return entry.cost <= limit; } );
    return CostMatrix( std::move( rows ), table->placeCount() );
  }

  QString CoverageInput::reasonWithoutCost( std::size_t place ) const
  {
    return !table && !demandAccesses[place].isSnapped ? QStringLiteral( "not_snapped" ) : QStringLiteral( "not_connected" );
  }

  QgsField facilityKeyColumn( const CoverageInput &input, const QString &key, const QString &name )
  {
    if ( key.isEmpty() )
      return QgsField( name, QMetaType::Type::LongLong );
    QgsField field = input.facilitySource->fields().field( key );
    field.setName( name );
    field.setConstraints( QgsFieldConstraints() );
    return field;
  }

  CoverageInput readCoverageInput( const Call &call, const QString &squares, FacilityRole role, const DemandNames &demand )
  {
    const bool areCandidates = role == FacilityRole::Candidates;
    const char *facilityLayer = areCandidates ? "CANDIDATES" : role == FacilityRole::Schools ? "SCHOOLS" : "FACILITIES";
    const char *facilityKey = areCandidates ? "CANDIDATE_KEY" : role == FacilityRole::Schools ? "SCHOOL_KEY" : "FACILITY_KEY";
    CoverageInput input;
    input.costKind = costKindOf( call );
    input.direction = directionOf( call );
    input.facilitySource = call.source( facilityLayer );
    input.demandSource = call.source( demand.layer );
    const std::unique_ptr<QgsProcessingFeatureSource> roads = call.optionalSource( "NETWORK" );
    const std::unique_ptr<QgsProcessingFeatureSource> table = call.optionalSource( "COST_TABLE" );
    if ( !roads && !table )
      throw InputError( codes::networkOrTableMissing );
    if ( !table )
      input.road = std::make_unique<const ReadNetwork>( readNetwork( *roads, squares, call ) );

    const QgsCoordinateReferenceSystem crs = input.crs();
    input.facilities = readPlaces( *input.facilitySource, key( facilityKey, call ), crs, call.context(), call.feedback() );
    input.demand = readPlaces( *input.demandSource, key( demand.key, call ), crs, call.context(), call.feedback() );
    if ( !key( facilityKey, call ).isEmpty() )
      warnOfKeys( input.facilities, input.facilitySource->sourceName(), call );
    if ( table && !key( demand.key, call ).isEmpty() )
      warnOfKeys( input.demand, input.demandSource->sourceName(), call );
    if ( table )
    {
      if ( call.number( "READINESS" ) > 0.0 || call.has( "READINESS_FIELD" ) )
        call.warn( CoverageTexts::tr( "The costs of the table count as they stand; “%1” and “%2” are for a road network." )
            .arg( call.label( "READINESS" ), call.label( "READINESS_FIELD" ) ) );
      if ( areCandidates )
        input.exactCosts = readExactCosts( *table, input, call.feedback() );
      else
        input.table = readCostTable( *table, input, call.feedback() );
      return input;
    }
    input.index = std::make_unique<const SegmentIndex>( input.road->network, input.road->snapping.avoidsIslands );
    const Progress progress = call.progress();
    input.facilityAccesses = snapToNetwork(
      input.facilities.points, input.road->network, *input.index, input.road->metric, input.road->snapping, stepOf( progress, 0.3, 0.32 ) );
    requireSnapped( input.facilityAccesses );
    addReadiness( input.facilityAccesses, input.facilities, call );
    tellReadiness( call );
    input.demandAccesses = snapToNetwork(
      input.demand.points, input.road->network, *input.index, input.road->metric, input.road->snapping, stepOf( progress, 0.32, 0.4 ) );
    const NamedPlaces tooFar =
      namedPlaces( input.facilities, [&]( std::size_t place ) { return !input.facilityAccesses[place].isSnapped; } );
    if ( tooFar.count > 0 )
      call.warn( CoverageTexts::tr(
        "%n facility(ies) are too far from every road, or have no geometry, and serve nobody: %1.", nullptr, tooFar.count )
          .arg( tooFar.names ) );
    warnOfIslands( input.facilities, input.facilityAccesses, "FACILITIES", call );
    const auto placesOnIslands = static_cast<int>( std::ranges::count( input.demandAccesses, true, &Access::isOnIsland ) );
    if ( placesOnIslands > 0 )
      call.warn( CoverageTexts::tr(
        "%n place(s) of the demand lie at roads that nothing joins to the network (islands).", nullptr, placesOnIslands ) );
    return input;
  }

}
