#include "algorithms/coverage/checkschooldistrictsalgorithm.h"

#include "algorithms/coverage/coverageinput.h"
#include "algorithms/coverage/districtcheck.h"
#include "algorithms/coverage/networkparameters.h"
#include "coverage/network/thresholdpresets.h"
#include "coverage/network/thresholds.h"
#include "finding.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>

#include <algorithm>
#include <array>

namespace sozialraum
{

  QString CheckSchoolDistrictsAlgorithm::name() const
  {
    return QStringLiteral( "checkschooldistricts" );
  }

  QString CheckSchoolDistrictsAlgorithm::displayName() const
  {
    return tr( "Check school districts" );
  }

  QStringList CheckSchoolDistrictsAlgorithm::tags() const
  {
    return tr( "school district,catchment area,primary school,gap,overlap,class,cohort,way to school" ).split( QLatin1Char( ',' ) );
  }

  QString CheckSchoolDistrictsAlgorithm::shortDescription() const
  {
    return tr( "Lists what is wrong with school districts: gaps, overlaps, long ways, nearer schools, classes." );
  }

  QString CheckSchoolDistrictsAlgorithm::shortHelpString() const
  {
    return tr(
      "Checks school districts against the ground, the ways and the numbers of children, and lists every finding with its reason:\n\n"
      "gap, overlap: ground in no district, or in two that have not the same schools. school_outside: a school lies outside its own "
      "district. district_without_school, school_without_district, school_unknown: "
      "who serves whom is not said. no_district, several_districts: children in no district, or in two. not_connected, too_far: the own "
      "school cannot be reached, or is beyond the limit. "
      "other_nearer: a school of another district is nearer. above_capacity, too_small: the children of a year make more classes than the "
      "school has room for, or too few for the classes they make.\n\n"
      "In a district that several schools share, a child goes to the nearest of them; districts on the same ground, one for each of these "
      "schools, are such a district. A district that lies wholly in another is an "
      "enclave: its ground is its own, also where the other is drawn over it. Without a field of the schools a district has the schools "
      "that lie in it." );
  }

  CheckSchoolDistrictsAlgorithm *CheckSchoolDistrictsAlgorithm::createInstance() const
  {
    return new CheckSchoolDistrictsAlgorithm();
  }

  static QString textOf( std::string_view text )
  {
    return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
  }

  void CheckSchoolDistrictsAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto field = []( const QString &name, const QString &description, const QString &layer, bool several = false,
                         Qgis::ProcessingFieldParameterDataType type = Qgis::ProcessingFieldParameterDataType::Any ) {
      return std::make_unique<QgsProcessingParameterField>( name, description, QVariant(), layer, type, several, true );
    };
    const auto number = []( const QString &name, const QString &description, double value,
                          Qgis::ProcessingNumberParameterType type = Qgis::ProcessingNumberParameterType::Double ) {
      return std::make_unique<QgsProcessingParameterNumber>( name, description, type, value, false, 0.0 );
    };
    const QList<int> polygons{ static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "DISTRICTS" ), tr( "School districts" ), polygons ),
      tr( "Areas, one for each district." ) );
    add( field( QStringLiteral( "DISTRICT_KEY" ), tr( "Key of the districts" ), QStringLiteral( "DISTRICTS" ) ),
      tr( "Names a district in the findings. Empty: the feature id." ) );
    add( field( QStringLiteral( "SCHOOL_FIELD" ), tr( "Schools of a district" ), QStringLiteral( "DISTRICTS" ) ),
      tr( "Field of the districts with the key of their school, or of several with semicolons between them. Empty: the schools that lie in "
          "the district." ) );
    add( coverageParameters( FacilityRole::Schools ) );
    add( field( QStringLiteral( "COHORT_FIELDS" ), tr( "Children of a year" ), QStringLiteral( "DEMAND" ), true,
           Qgis::ProcessingFieldParameterDataType::Numeric ),
      tr( "Fields of the demand: children who start school now, then those of later years. Empty: one child at each place." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSource>(
           QStringLiteral( "AREAS" ), tr( "Ground that must be covered" ), polygons, QVariant(), true ),
      tr( "The municipalities, to find gaps. Empty: holes between the districts." ) );
    add( number( QStringLiteral( "LIMIT" ), tr( "Longest way" ), 2000.0 ),
      tr( "Metres or minutes. Usual: 2000 m on foot to primary school (Kreis Mettmann, Saalekreis); in Saxony 60 minutes each way (OVG "
          "Bautzen, 2 B 305/08)." ) );
    add( number( QStringLiteral( "NEARER_BY" ), tr( "Nearer by" ), 0.0 ),
      tr( "Metres or minutes by which another school must be nearer to be named; 0: by anything." ) );
    add( number( QStringLiteral( "LEAST_AREA" ), tr( "Smallest gap or overlap" ), 100.0 ),
      tr( "Square metres; smaller ones are imprecise drawing." ), true );
    QStringList presets{ QStringLiteral( "own" ) };
    QStringList explained;
    for ( const ClassSizePreset &preset : classSizePresets() )
    {
      presets << textOf( preset.id );
      explained << QStringLiteral( "%1: %2, %3, %4, %5" )
                     .arg( textOf( preset.id ) )
                     .arg( preset.mostPupils )
                     .arg( preset.fewestInFirstClass )
                     .arg( preset.fewestInFurtherClass )
                     .arg( preset.fewestClasses );
    }
    add( std::make_unique<QgsProcessingParameterEnum>(
           QStringLiteral( "CLASS_PRESET" ), tr( "Class sizes" ), presets, false, QStringLiteral( "saxony_primary" ), false, true ),
      tr( "“own”: the four numbers below. The others in their order:" ) + QLatin1Char( '\n' ) + explained.join( QLatin1Char( '\n' ) )
        + QLatin1Char( '\n' ) + tr( "Source: %1" ).arg( textOf( classSizePresets().front().source ) ) );
    const auto whole = Qgis::ProcessingNumberParameterType::Integer;
    add( number( QStringLiteral( "MOST_PUPILS" ), tr( "Most children in a class" ), 28, whole ), tr( "With “own” class sizes." ), true );
    add( number( QStringLiteral( "FEWEST_IN_FIRST_CLASS" ), tr( "Fewest children in the first class of a year" ), 15, whole ),
      tr( "With “own” class sizes." ), true );
    add( number( QStringLiteral( "FEWEST_IN_FURTHER_CLASS" ), tr( "Fewest children in each further class" ), 14, whole ),
      tr( "With “own” class sizes." ), true );
    add( number( QStringLiteral( "FEWEST_CLASSES" ), tr( "Fewest classes of a year" ), 1, whole ), tr( "With “own” class sizes." ), true );
    add( field( QStringLiteral( "CLASSES_FIELD" ), tr( "Classes a year" ), QStringLiteral( "SCHOOLS" ), false,
           Qgis::ProcessingFieldParameterDataType::Numeric ),
      tr( "Field of the schools: for how many classes of one year there is room. Empty: not checked." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>(
           QStringLiteral( "OUTPUT" ), tr( "Findings" ), Qgis::ProcessingSourceType::VectorPoint ),
      tr( "A point for each finding: kind, reason, the districts, schools, place and numbers it is about." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT_AREAS" ), tr( "Gaps and overlaps" ),
           Qgis::ProcessingSourceType::VectorPolygon, QVariant(), true, false ),
      tr( "The ground of gaps and overlaps." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "FINDINGS" ), tr( "Findings" ) ) );
    for ( const QString &kind : districtFindingKinds() )
      addOutput( new QgsProcessingOutputNumber( kind.toUpper(), tr( "Findings of the kind %1" ).arg( kind ) ) );
  }

  static QgsField keyField( const QgsProcessingFeatureSource &source, const QString &key )
  {
    return key.isEmpty() ? QgsField( QStringLiteral( "id" ), QMetaType::Type::LongLong ) : source.fields().field( key );
  }

  QVariantMap CheckSchoolDistrictsAlgorithm::run(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> districtSource = requiredSource( parameters, QStringLiteral( "DISTRICTS" ), context );
    const std::unique_ptr<QgsProcessingFeatureSource> areaSource( parameterAsSource( parameters, QStringLiteral( "AREAS" ), context ) );
    const CostKind kind = costKindOf( *this, parameters, context );
    const auto costOf = [&]( const QString &name ) {
      CollectingReporter none;
      const double value = parameterAsDouble( parameters, name, context );
      return value > 0.0 ? thresholdCosts( std::array{ value }, kind, none ).front() : Cost{ 0 };
    };
    DistrictRules rules;
    rules.limit = costOf( QStringLiteral( "LIMIT" ) );
    rules.nearerBy = std::max<Cost>( costOf( QStringLiteral( "NEARER_BY" ) ), 1 );
    rules.leastSquareMetres = parameterAsDouble( parameters, QStringLiteral( "LEAST_AREA" ), context );
    rules.sizes = { parameterAsInt( parameters, QStringLiteral( "MOST_PUPILS" ), context ),
      parameterAsInt( parameters, QStringLiteral( "FEWEST_IN_FIRST_CLASS" ), context ),
      parameterAsInt( parameters, QStringLiteral( "FEWEST_IN_FURTHER_CLASS" ), context ),
      parameterAsInt( parameters, QStringLiteral( "FEWEST_CLASSES" ), context ) };
    if ( const ClassSizePreset *preset =
           classSizePreset( parameterAsEnumString( parameters, QStringLiteral( "CLASS_PRESET" ), context ).toStdString() ) )
    {
      rules.sizes = { preset->mostPupils, preset->fewestInFirstClass, preset->fewestInFurtherClass, preset->fewestClasses };
      feedback->pushInfo( tr( "Class sizes: %1. Source: %2" ).arg( textOf( preset->id ), textOf( preset->source ) ) );
    }
    checkSchoolYear( 0.0, rules.sizes, {} );
    rules.districtKey = parameterAsString( parameters, QStringLiteral( "DISTRICT_KEY" ), context );
    rules.schoolField = parameterAsString( parameters, QStringLiteral( "SCHOOL_FIELD" ), context );
    rules.classesField = parameterAsString( parameters, QStringLiteral( "CLASSES_FIELD" ), context );
    rules.cohortFields = parameterAsStrings( parameters, QStringLiteral( "COHORT_FIELDS" ), context );
    const CoverageInput input = readCoverageInput( *this, parameters, squares(), context, feedback, FacilityRole::Schools );

    DistrictCheck check( input, *districtSource, rules, context, feedback );
    check.checkGround( areaSource.get() );
    advance( progressOf( feedback ), 0.5 );
    check.checkSchools();
    check.checkWays( input.costs( greatestCost, stepOf( progressOf( feedback ), 0.5, 0.9 ) ) );

    const QgsCoordinateReferenceSystem crs = districtSource->sourceCrs();
    const QgsFields fields = districtFindingFields( keyField( *districtSource, rules.districtKey ),
      keyField( *input.facilitySource, parameterAsString( parameters, QStringLiteral( "SCHOOL_KEY" ), context ) ),
      keyField( *input.demandSource, parameterAsString( parameters, QStringLiteral( "DEMAND_KEY" ), context ) ) );
    std::optional<FeatureOutput> output = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, fields, Qgis::WkbType::Point, crs );
    std::optional<FeatureOutput> areas =
      beginOutput( parameters, QStringLiteral( "OUTPUT_AREAS" ), context, fields, Qgis::WkbType::MultiPolygon, crs );
    writeDistrictFindings( check.findings(), *output, areas );

    QVariantMap results;
    for ( const QString &finding : districtFindingKinds() )
    {
      const qlonglong count = check.count( finding );
      results[finding.toUpper()] = count;
      if ( count > 0 )
        feedback->pushInfo( tr( "%1: %2" ).arg( finding ).arg( count ) );
    }
    feedback->pushInfo( tr( "%1 districts, %2 schools and %3 places checked, %4 findings." )
        .arg( check.districtCount() )
        .arg( input.facilities.keys.size() )
        .arg( input.demand.keys.size() )
        .arg( check.count() ) );
    results[QStringLiteral( "FINDINGS" )] = check.count();
    results[QStringLiteral( "OUTPUT" )] = output->finish();
    if ( areas )
      results[QStringLiteral( "OUTPUT_AREAS" )] = areas->finish();
    return results;
  }

}
