#include "algorithms/coverage/coverageinput.h"

#include "algorithms/coverage/readiness.h"
#include "algorithms/sozialraumalgorithm.h"
#include "coverage/catchments/servicecatchments.h"
#include "parallel.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <QCoreApplication>
#include <QHash>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsvariantutils.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

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
    //! Places by their keys; those without one are nobody's. \throws InputError key_stands_twice ( key, layer )
    QHash<QString, std::uint32_t> numbersOf( const std::vector<QVariant> &keys, const QgsProcessingFeatureSource &layer )
    {
      QHash<QString, std::uint32_t> numbers;
      for ( std::uint32_t i = 0; i < keys.size(); ++i )
      {
        const QString key = keys[i].toString();
        if ( QgsVariantUtils::isNull( keys[i] ) || key.isEmpty() )
          continue;
        if ( numbers.contains( key ) )
          throw InputError( codes::keyStandsTwice, { key.toStdString(), layer.sourceName().toStdString() } );
        numbers.insert( key, i );
      }
      return numbers;
    }

    //! A cost as it stands: a number, or a text with a decimal point or comma, as tables of a German Excel have it.
    double numberOf( const QVariant &value, bool &isNumber )
    {
      const double plain = value.toDouble( &isNumber );
      if ( isNumber || value.userType() != QMetaType::Type::QString )
        return plain;
      QString text = value.toString().trimmed();
      if ( text.count( QLatin1Char( ',' ) ) == 1 )
        text.remove( QLatin1Char( '.' ) ).replace( QLatin1Char( ',' ), QLatin1Char( '.' ) );
      return text.toDouble( &isNumber );
    }

    int requiredField( const QgsProcessingFeatureSource &table, const char *name )
    {
      const int index = table.fields().lookupField( QLatin1String( name ) );
      if ( index < 0 )
        throw InputError( codes::costTableFields, { name } );
      return index;
    }

    Cost costOf( const QVariant &value, CostKind kind, qint64 row )
    {
      bool isNumber = false;
      const double cost = std::round( numberOf( value, isNumber ) * ( kind == CostKind::Length ? 1000.0 : 60000.0 ) );
      if ( QgsVariantUtils::isNull( value ) || !isNumber || !( cost >= 0.0 ) || cost > static_cast<double>( greatestCost ) )
        throw InputError( codes::costNotValid,
          { std::to_string( row ), QgsVariantUtils::isNull( value ) ? std::string() : value.toString().toStdString() } );
      return static_cast<Cost>( cost );
    }

    //! Calls \a take ( facility, place, cost as it stands, cost ) for each row of \a table that names both. It says whether they had
    //! another cost before.
    template<typename Take>
    void readRows( const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback, const Take &take )
    {
      const int origin = requiredField( table, "origin" );
      const int destination = requiredField( table, "destination" );
      const int cost = requiredField( table, "cost" );
      const QHash<QString, std::uint32_t> places = numbersOf( input.demand.keys, *input.demandSource );
      const QHash<QString, std::uint32_t> facilities = numbersOf( input.facilities.keys, *input.facilitySource );
      qint64 read = 0;
      qint64 unknown = 0;
      qint64 contradictions = 0;
      std::array<QString, 2> firstUnknown;
      QgsFeatureIterator features = table.getFeatures();
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        if ( feedback->isCanceled() )
          throw Cancelled();
        ++read;
        const auto place = places.find( feature.attribute( origin ).toString() );
        const auto facility = facilities.find( feature.attribute( destination ).toString() );
        if ( place == places.end() || facility == facilities.end() )
        {
          if ( unknown++ == 0 )
            firstUnknown = { feature.attribute( origin ).toString(), feature.attribute( destination ).toString() };
        }
        else
        {
          bool isNumber = false;
          const double exact = numberOf( feature.attribute( cost ), isNumber );
          const Cost whole = costOf( feature.attribute( cost ), input.costKind, read );
          contradictions += take( facility.value(), place.value(), exact, whole ) ? 1 : 0;
        }
      }
      feedback->pushInfo( CoverageTexts::tr( "Table of costs: %1 rows read." ).arg( read ) );
      if ( unknown > 0 && unknown == read )
        throw InputError( codes::costTableMatchesNothing,
          { firstUnknown[0].toStdString(), firstUnknown[1].toStdString(), input.demand.keys.front().toString().toStdString(),
            input.facilities.keys.front().toString().toStdString() } );
      if ( unknown > 0 )
        feedback->pushWarning(
          CoverageTexts::tr( "%1 rows of the table of costs name a place or a facility that is not in the layers; they were left out." )
            .arg( unknown ) );
      if ( contradictions > 0 )
        feedback->pushWarning(
          CoverageTexts::tr( "Rows of the table of costs with another cost for a place and a facility that stood there before: %1. The "
                             "smallest cost counts." )
            .arg( contradictions ) );
    }

    //! Costs from \a table; of a pair that stands twice the smaller counts.
    CostMatrix readTable( const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback )
    {
      std::vector<std::map<std::uint32_t, Cost>> rows( input.facilities.keys.size() );
      readRows( table, input, feedback, [&]( std::uint32_t facility, std::uint32_t place, double, Cost cost ) {
        const auto [entry, isNew] = rows[facility].emplace( place, cost );
        const bool isOther = !isNew && entry->second != cost;
        entry->second = std::min( entry->second, cost );
        return isOther;
      } );
      std::vector<std::vector<CostEntry>> entries( rows.size() );
      for ( std::size_t i = 0; i < rows.size(); ++i )
      {
        for ( const auto &[place, value] : rows[i] )
          entries[i].push_back( { place, value } );
      }
      return CostMatrix( std::move( entries ), input.demand.keys.size() );
    }

    std::vector<double> readExactTable(
      const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback )
    {
      const std::size_t places = input.demand.keys.size();
      std::vector<double> costs( input.facilities.keys.size() * places, std::numeric_limits<double>::infinity() );
      readRows( table, input, feedback, [&]( std::uint32_t facility, std::uint32_t place, double exact, Cost ) {
        double &cost = costs[facility * places + place];
        const bool isOther = std::isfinite( cost ) && cost != exact;
        cost = std::min( cost, exact );
        return isOther;
      } );
      return costs;
    }

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
        input.exactCosts = readExactTable( *table, input, call.feedback() );
      else
        input.table = readTable( *table, input, call.feedback() );
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
    warnOfIslands( input.facilities, input.facilityAccesses, call );
    const auto placesOnIslands = static_cast<int>( std::ranges::count( input.demandAccesses, true, &Access::isOnIsland ) );
    if ( placesOnIslands > 0 )
      call.warn( CoverageTexts::tr(
        "%n place(s) of the demand lie at roads that nothing joins to the network (islands).", nullptr, placesOnIslands ) );
    return input;
  }

}
