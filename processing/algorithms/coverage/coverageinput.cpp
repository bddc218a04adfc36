#include "algorithms/coverage/coverageinput.h"

#include "algorithms/sozialraumalgorithm.h"
#include "coverage/network/segmentindex.h"
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

  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> coverageParameters( FacilityRole role )
  {
    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> all;
    const auto add = [&all]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced = false ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      all.push_back( std::move( parameter ) );
    };
    const QList<int> places{ static_cast<int>( Qgis::ProcessingSourceType::VectorAnyGeometry ) };
    if ( role == FacilityRole::Candidates )
    {
      add(
        std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "CANDIDATES" ), CoverageTexts::tr( "Candidates" ), places ),
        CoverageTexts::tr( "Places where a site could be, those that there are among them." ) );
      add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "CANDIDATE_KEY" ), CoverageTexts::tr( "Key of the candidates" ),
             QVariant(), QStringLiteral( "CANDIDATES" ), Qgis::ProcessingFieldParameterDataType::Any, false, true ),
        CoverageTexts::tr( "Names a candidate in a table of costs. Empty: the feature id." ) );
    }
    else if ( role == FacilityRole::Schools )
    {
      add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "SCHOOLS" ), CoverageTexts::tr( "Schools" ), places ),
        CoverageTexts::tr( "The schools that have districts, usually points." ) );
      add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "SCHOOL_KEY" ), CoverageTexts::tr( "Key of the schools" ),
             QVariant(), QStringLiteral( "SCHOOLS" ), Qgis::ProcessingFieldParameterDataType::Any, false, true ),
        CoverageTexts::tr( "Names a school in the districts, in the findings and in a table of costs. Empty: the feature id." ) );
    }
    else
    {
      add(
        std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "FACILITIES" ), CoverageTexts::tr( "Facilities" ), places ),
        CoverageTexts::tr( "Kitas, schools or other places, usually points." ) );
      add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "FACILITY_KEY" ), CoverageTexts::tr( "Key of the facilities" ),
             QVariant(), QStringLiteral( "FACILITIES" ), Qgis::ProcessingFieldParameterDataType::Any, false, true ),
        CoverageTexts::tr( "Its value names the facility in the outputs and in a table of costs. Empty: the feature id." ) );
    }
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "DEMAND" ), CoverageTexts::tr( "Demand" ), places ),
      CoverageTexts::tr( "Where the children live: addresses, grid cells or areas. Areas count at a point on their surface." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "DEMAND_KEY" ), CoverageTexts::tr( "Key of the demand" ),
           QVariant(), QStringLiteral( "DEMAND" ), Qgis::ProcessingFieldParameterDataType::Any, false, true ),
      CoverageTexts::tr( "Names a place in a table of costs. Empty: the feature id." ) );
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : networkParameters( true ) )
      all.push_back( std::move( parameter ) );
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "COST_TABLE" ), CoverageTexts::tr( "Table of costs" ),
           QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) }, QVariant(), true ),
      CoverageTexts::tr( "Instead of a network: origin (key of the demand), destination (key of the facility) and cost in metres or "
                         "minutes, by public transport say. Pairs that are absent are out of reach." ),
      true );
    return all;
  }

  namespace
  {
    QHash<QString, std::uint32_t> numbersOf( const std::vector<QVariant> &keys )
    {
      QHash<QString, std::uint32_t> numbers;
      for ( std::uint32_t i = 0; i < keys.size(); ++i )
        numbers.insert( keys[i].toString(), i );
      return numbers;
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
      const double cost = std::round( value.toDouble( &isNumber ) * ( kind == CostKind::Length ? 1000.0 : 60000.0 ) );
      if ( QgsVariantUtils::isNull( value ) || !isNumber || !( cost >= 0.0 ) || cost > static_cast<double>( greatestCost ) )
        throw InputError( codes::costNotValid, { std::to_string( row ), value.toString().toStdString() } );
      return static_cast<Cost>( cost );
    }

    //! Calls \a take ( facility, place, cost as it stands, cost ) for each row of \a table that names both.
    template<typename Take>
    void readRows( const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback, const Take &take )
    {
      const int origin = requiredField( table, "origin" );
      const int destination = requiredField( table, "destination" );
      const int cost = requiredField( table, "cost" );
      const QHash<QString, std::uint32_t> places = numbersOf( input.demand.keys );
      const QHash<QString, std::uint32_t> facilities = numbersOf( input.facilities.keys );
      qint64 read = 0;
      qint64 unknown = 0;
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
          ++unknown;
        else
          take( facility.value(), place.value(), feature.attribute( cost ).toDouble(),
            costOf( feature.attribute( cost ), input.costKind, read ) );
      }
      feedback->pushInfo( CoverageTexts::tr( "Table of costs: %1 rows read." ).arg( read ) );
      if ( unknown > 0 )
        feedback->pushWarning(
          CoverageTexts::tr( "%1 rows of the table of costs name a place or a facility that is not in the layers; they were left out." )
            .arg( unknown ) );
    }

    //! Costs from \a table; of a pair that stands twice the smaller counts.
    CostMatrix readTable( const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback )
    {
      std::vector<std::map<std::uint32_t, Cost>> rows( input.facilities.keys.size() );
      readRows( table, input, feedback, [&]( std::uint32_t facility, std::uint32_t place, double, Cost cost ) {
        const auto [entry, isNew] = rows[facility].emplace( place, cost );
        entry->second = std::min( entry->second, cost );
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
        cost = std::min( cost, exact );
      } );
      return costs;
    }

    QString key( const QgsProcessingAlgorithm &algorithm, const char *name, const QVariantMap &parameters, QgsProcessingContext &context )
    {
      const QStringList fields =
        QgsProcessingParameters::parameterAsStrings( algorithm.parameterDefinition( QLatin1String( name ) ), parameters, context );
      return fields.isEmpty() ? QString() : fields.first();
    }

    std::unique_ptr<QgsProcessingFeatureSource> sourceNamed(
      const QgsProcessingAlgorithm &algorithm, const char *name, const QVariantMap &parameters, QgsProcessingContext &context )
    {
      return std::unique_ptr<QgsProcessingFeatureSource>(
        QgsProcessingParameters::parameterAsSource( algorithm.parameterDefinition( QLatin1String( name ) ), parameters, context ) );
    }

    std::unique_ptr<QgsProcessingFeatureSource> requiredSource(
      const QgsProcessingAlgorithm &algorithm, const char *name, const QVariantMap &parameters, QgsProcessingContext &context )
    {
      std::unique_ptr<QgsProcessingFeatureSource> source = sourceNamed( algorithm, name, parameters, context );
      if ( !source )
        throw InputError( codes::layerMissing, { name } );
      return source;
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

  CoverageInput readCoverageInput( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, const QString &squares,
    QgsProcessingContext &context, QgsProcessingFeedback *feedback, FacilityRole role, const DemandNames &demand )
  {
    const bool areCandidates = role == FacilityRole::Candidates;
    const char *facilityLayer = areCandidates ? "CANDIDATES" : role == FacilityRole::Schools ? "SCHOOLS" : "FACILITIES";
    const char *facilityKey = areCandidates ? "CANDIDATE_KEY" : role == FacilityRole::Schools ? "SCHOOL_KEY" : "FACILITY_KEY";
    CoverageInput input;
    input.costKind = costKindOf( algorithm, parameters, context );
    input.direction = directionOf( algorithm, parameters, context );
    input.facilitySource = requiredSource( algorithm, facilityLayer, parameters, context );
    input.demandSource = requiredSource( algorithm, demand.layer, parameters, context );
    const std::unique_ptr<QgsProcessingFeatureSource> roads = sourceNamed( algorithm, "NETWORK", parameters, context );
    const std::unique_ptr<QgsProcessingFeatureSource> table = sourceNamed( algorithm, "COST_TABLE", parameters, context );
    if ( !roads && !table )
      throw InputError( codes::networkOrTableMissing );
    if ( !table )
      input.road = readNetwork( algorithm, *roads, squares, parameters, context, feedback );

    const QgsCoordinateReferenceSystem crs = input.crs();
    input.facilities = readPlaces( *input.facilitySource, key( algorithm, facilityKey, parameters, context ), crs, context, feedback );
    input.demand = readPlaces( *input.demandSource, key( algorithm, demand.key, parameters, context ), crs, context, feedback );
    if ( table )
    {
      if ( areCandidates )
        input.exactCosts = readExactTable( *table, input, feedback );
      else
        input.table = readTable( *table, input, feedback );
      return input;
    }
    const SegmentIndex index( input.road->network );
    const Progress progress = progressOf( feedback );
    input.facilityAccesses = snapToNetwork(
      input.facilities.points, input.road->network, index, input.road->metric, input.road->snapping, stepOf( progress, 0.3, 0.32 ) );
    requireSnapped( input.facilityAccesses );
    input.demandAccesses = snapToNetwork(
      input.demand.points, input.road->network, index, input.road->metric, input.road->snapping, stepOf( progress, 0.32, 0.4 ) );
    const auto notSnapped =
      static_cast<int>( std::ranges::count_if( input.facilityAccesses, []( const Access &access ) { return !access.isSnapped; } ) );
    if ( notSnapped > 0 )
      feedback->pushWarning(
        CoverageTexts::tr( "%n facility(ies) are too far from every road, or have no geometry, and serve nobody.", nullptr, notSnapped ) );
    return input;
  }

}
