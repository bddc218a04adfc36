#include "algorithms/coverage/checkschooldistrictsalgorithm.h"

#include "algorithms/coverage/coverageinput.h"
#include "algorithms/coverage/districtcheck.h"
#include "algorithms/coverage/legendlabel.h"
#include "algorithms/coverage/networkparameters.h"
#include "coverage/network/thresholdpresets.h"
#include "coverage/network/thresholds.h"
#include "finding.h"
#include "maps/styles/reachstyle.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <array>

namespace sozialraum
{

  static QString presetText( std::string_view text )
  {
    return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
  }

  AlgorithmTexts CheckSchoolDistrictsAlgorithm::texts() const
  {
    return {
      tr( "Check school districts" ),
      tr( "school district,catchment area,primary school,gap,overlap,class,cohort,way to school" ),
      tr( "Lists what is wrong with school districts: gaps, overlaps, long ways, nearer schools, classes." ),
      tr(
        "Checks school districts against the ground, the ways and the numbers of children, and lists every finding with its reason:\n\n"
        "gap, overlap: ground in no district, or in two that have not the same schools. school_outside: a school lies outside its own "
        "district. district_without_school, school_without_district, school_unknown: "
        "who serves whom is not said. no_district, several_districts: children in no district, or in two. not_connected, too_far: the own "
        "school cannot be reached, or is beyond the limit. "
        "other_nearer: a school of another district is nearer. above_capacity, too_small: the children of a year make more classes than "
        "the "
        "school has room for, or too few for the classes they make.\n\n"
        "In a district that several schools share, a child goes to the nearest of them; districts on the same ground, one for each of "
        "these "
        "schools, are such a district. A district that lies wholly in another is an "
        "enclave: its ground is its own, also where the other is drawn over it. Without a field of the schools a district has the schools "
        "that lie in it." ),
    };
  }

  void CheckSchoolDistrictsAlgorithm::declare( Parameters &p ) const
  {
    p.source( "DISTRICTS", tr( "School districts" ), tr( "Areas, one for each district." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.field( "DISTRICT_KEY", tr( "Key of the districts" ), tr( "Names a district in the findings. Empty: the feature id." ), "DISTRICTS",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.field( "SCHOOL_FIELD", tr( "Schools of a district" ),
      tr( "Field of the districts with the key of their school, or of several with semicolons between them. Empty: the schools that lie in "
          "the district." ),
      "DISTRICTS", Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    coverageParameters( p, FacilityRole::Schools );
    p.fields( "COHORT_FIELDS", tr( "Children of a year" ),
      tr( "Fields of the demand: children who start school now, then those of later years. Empty: one child at each place." ), "DEMAND",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.source( "AREAS", tr( "Ground that must be covered" ), tr( "The municipalities, to find gaps. Empty: holes between the districts." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true } );
    p.number( "LIMIT", tr( "Longest way" ),
      tr( "Metres or minutes. Usual: 2000 m on foot to primary school (Kreis Mettmann, Saalekreis); in Saxony 60 minutes each way (OVG "
          "Bautzen, 2 B 305/08)." ),
      2000.0, { .least = 0.0 } );
    p.number( "NEARER_BY", tr( "Nearer by" ), tr( "Metres or minutes by which another school must be nearer to be named; 0: by anything." ),
      0.0, { .least = 0.0 } );
    p.number( "LEAST_AREA", tr( "Smallest gap or overlap" ), tr( "Square metres; smaller ones are imprecise drawing." ), 100.0,
      { .least = 0.0 }, { .advanced = true } );
    QStringList presets{ QStringLiteral( "own" ) };
    QStringList explained;
    for ( const ClassSizePreset &preset : classSizePresets() )
    {
      presets << presetText( preset.id );
      explained << QStringLiteral( "%1: %2, %3, %4, %5" )
                     .arg( presetText( preset.id ) )
                     .arg( preset.mostPupils )
                     .arg( preset.fewestInFirstClass )
                     .arg( preset.fewestInFurtherClass )
                     .arg( preset.fewestClasses );
    }
    p.choice( "CLASS_PRESET", tr( "Class sizes" ),
      tr( "“Own values”: the four numbers below. The others in their order:" ) + QLatin1Char( '\n' ) + explained.join( QLatin1Char( '\n' ) )
        + QLatin1Char( '\n' ) + tr( "Source: %1" ).arg( presetText( classSizePresets().front().source ) ),
      presets, {}, QStringLiteral( "saxony_primary" ) );
    p.count(
      "MOST_PUPILS", tr( "Most children in a class" ), tr( "With “Own values” class sizes." ), 28, { .least = 0.0 }, { .advanced = true } );
    p.count( "FEWEST_IN_FIRST_CLASS", tr( "Fewest children in the first class of a year" ), tr( "With “Own values” class sizes." ), 15,
      { .least = 0.0 }, { .advanced = true } );
    p.count( "FEWEST_IN_FURTHER_CLASS", tr( "Fewest children in each further class" ), tr( "With “Own values” class sizes." ), 14,
      { .least = 0.0 }, { .advanced = true } );
    p.count( "FEWEST_CLASSES", tr( "Fewest classes of a year" ), tr( "With “Own values” class sizes." ), 1, { .least = 0.0 },
      { .advanced = true } );
    p.field( "CLASSES_FIELD", tr( "Classes a year" ),
      tr( "Field of the schools: for how many classes of one year there is room. Empty: not checked." ), "SCHOOLS",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.output( "OUTPUT", tr( "Findings" ),
      tr( "A point for each finding: kind, reason, the districts, schools, place and numbers it is about." ),
      Qgis::ProcessingSourceType::VectorPoint );
    p.extraOutput(
      "OUTPUT_AREAS", tr( "Gaps and overlaps" ), tr( "The ground of gaps and overlaps." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.result( "FINDINGS", tr( "Findings" ) );
    for ( const QString &kind : districtFindingKinds() )
      p.result( kind.toUpper().toLatin1(), tr( "Findings of the kind %1" ).arg( kind ) );
  }

  static QgsField keyField( const QgsProcessingFeatureSource &source, const QString &key )
  {
    return key.isEmpty() ? QgsField( QStringLiteral( "id" ), QMetaType::Type::LongLong ) : source.fields().field( key );
  }

  QVariantMap CheckSchoolDistrictsAlgorithm::run( Call &call )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> districtSource = call.source( "DISTRICTS" );
    const std::unique_ptr<QgsProcessingFeatureSource> areaSource = call.optionalSource( "AREAS" );
    const CostKind kind = costKindOf( call );
    const auto costOf = [&]( const char *name ) {
      CollectingReporter none;
      const double value = call.number( name );
      return value > 0.0 ? thresholdCosts( std::array{ value }, kind, none ).front() : Cost{ 0 };
    };
    DistrictRules rules;
    rules.limit = costOf( "LIMIT" );
    rules.nearerBy = std::max<Cost>( costOf( "NEARER_BY" ), 1 );
    rules.leastSquareMetres = call.number( "LEAST_AREA" );
    rules.sizes = { call.count( "MOST_PUPILS" ), call.count( "FEWEST_IN_FIRST_CLASS" ), call.count( "FEWEST_IN_FURTHER_CLASS" ),
      call.count( "FEWEST_CLASSES" ) };
    if ( const ClassSizePreset *preset = classSizePreset( call.choice( "CLASS_PRESET" ).toStdString() ) )
    {
      rules.sizes = { preset->mostPupils, preset->fewestInFirstClass, preset->fewestInFurtherClass, preset->fewestClasses };
      call.say( tr( "Class sizes: %1. Source: %2" ).arg( presetText( preset->id ), presetText( preset->source ) ) );
    }
    checkSchoolYear( 0.0, rules.sizes, {} );
    rules.districtKey = call.text( "DISTRICT_KEY" );
    rules.schoolField = call.text( "SCHOOL_FIELD" );
    rules.classesField = call.text( "CLASSES_FIELD" );
    rules.cohortFields = call.texts( "COHORT_FIELDS" );
    const CoverageInput input = readCoverageInput( call, squares(), FacilityRole::Schools );

    DistrictCheck check( input, *districtSource, rules, call.context(), call.feedback() );
    check.checkGround( areaSource.get() );
    advance( call.progress(), 0.5 );
    check.checkSchools();
    check.checkWays( input.costs( greatestCost, stepOf( call.progress(), 0.5, 0.9 ) ) );

    const QgsCoordinateReferenceSystem crs = districtSource->sourceCrs();
    const QgsFields fields = districtFindingFields( keyField( *districtSource, rules.districtKey ),
      keyField( *input.facilitySource, call.text( "SCHOOL_KEY" ) ), keyField( *input.demandSource, call.text( "DEMAND_KEY" ) ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", fields, Qgis::WkbType::Point, crs );
    std::optional<FeatureOutput> areas = call.output( "OUTPUT_AREAS", fields, Qgis::WkbType::MultiPolygon, crs );
    writeDistrictFindings( check.findings(), *output, areas );

    closeAll( output, areas );
    QVariantMap results;
    const std::unique_ptr<QgsFeatureRenderer> legend = districtFindingRenderer( Qgis::GeometryType::Point );
    for ( const QString &finding : districtFindingKinds() )
    {
      const qlonglong count = check.count( finding );
      results[finding.toUpper()] = count;
      if ( count > 0 )
        call.say( tr( "%1: %2" ).arg( kindWithLabel( finding, *legend ) ).arg( count ) );
    }
    call.say( tr( "%1 districts, %2 schools and %3 places checked, %4 findings." )
        .arg( check.districtCount() )
        .arg( input.facilities.keys.size() )
        .arg( input.demand.keys.size() )
        .arg( check.count() ) );
    results[QStringLiteral( "FINDINGS" )] = check.count();
    const auto byKind = []( QgsVectorLayer &layer ) { layer.setRenderer( districtFindingRenderer( layer.geometryType() ).release() ); };
    results[QStringLiteral( "OUTPUT" )] = output->finish( byKind );
    if ( areas )
      results[QStringLiteral( "OUTPUT_AREAS" )] = areas->finish( byKind );
    return results;
  }

}
