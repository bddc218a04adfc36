#include "algorithms/demography/schooldemandalgorithm.h"

#include "algorithms/classification/classificationalgorithm.h"
#include "algorithms/demography/schoolinput.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/textlocale.h"

#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  static constexpr int sWarnedYears = 3;

  AlgorithmTexts SchoolDemandAlgorithm::texts() const
  {
    return {
      tr( "School demand" ),
      tr( "school,pupils,classes,grades,enrolment,projection,planning,Grundschule,Oberschule,Gymnasium,transition" ),
      tr( "Pupils and classes of each school and grade in the years to come, against what the law asks." ),
      tr(
        "Grade 1: the children of the school's district who are due (in Saxony six years old by 30 June), times the share of them who "
        "entered "
        "in the past. Further grades: how many of a grade were in the next one a year later, all gains and losses in one number; few "
        "pupils "
        "are drawn to all schools of the type. Grade 5: all pupils of grade 4 by the shares of the types of school, divided as in the last "
        "year.\n\n"
        "Classes are the fewest that leave none too large, as far as the law allows them. The rules of § 4a of the School Act of Saxony "
        "are "
        "shipped: 15 pupils for the first class of a primary school, 14 for each further one, never more than 28. “margin” is the pupils "
        "above what the grade needs; below 0 in the next three years is a warning, and no more than that: the numbers stand beside it.\n\n"
        "Years in which a grade depends on children who are not born yet are uncertain." ),
    };
  }

  void SchoolDemandAlgorithm::declare( Parameters &p ) const
  {
    const auto table = Qgis::ProcessingSourceType::Vector;
    p.source( "PUPILS", tr( "Pupils" ),
      tr( "A table with school, school_type, year (2024 for 2024/25), grade and pupils: two or more years of every school." ), table );
    p.source( "CHILDREN", tr( "Children" ),
      tr( "Population by area_key, year, sex, age and count at 31 December, as “Project population” writes it." ), table );
    p.text( "SCENARIO", tr( "Scenario" ), tr( "Which one of a projection; empty: its first." ), { .optional = true } );
    p.source( "COUNTED", tr( "Counted children" ),
      tr( "The same of the years before, where the children are a projection: for the share of those due who entered." ), table,
      { .optional = true } );
    p.source( "DISTRICTS", tr( "School districts" ),
      tr( "A table with area_key, school and, where an area belongs to several, share (0 … 1): whose children a primary school gets." ),
      table );
    p.source( "TRANSITIONS", tr( "Transitions" ),
      tr( "A table with school_type and share: of grade 4 into grade 5 of each type (0.57). Without it as in the past years." ), table,
      { .optional = true } );
    p.count( "HORIZON", tr( "School years ahead" ), tr( "How many school years after the last one with pupils." ), 6, { 1, 20 } );
    p.text( "CUT_OFF_DATE", tr( "Cut-off date" ), tr( "Who is six by then is due for school in August; an end of a month." ), {},
      QStringLiteral( "30.06." ) );
    p.number( "SHRINKAGE", tr( "Pupils that all schools count for" ),
      tr( "A school's own shares are drawn to those of all schools of its type, which count for so many pupils; 0: its own alone." ), 100.0,
      { 0, 100000 }, { .advanced = true } );
    p.choice( "LAW", tr( "Rules" ), tr( "What classes need: a Land's rules, or a file of your own." ),
      { QStringLiteral( "sachsen" ), QStringLiteral( "file" ) }, { .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "RULES" ), tr( "Rules of classes" ),
             Qgis::ProcessingFileParameterBehavior::File, QStringLiteral( "csv" ), QVariant(), true ),
      tr( "A CSV of your own where the rules are named by a file: "
          "school_type;first_grade;last_grade;first_class;further_class;most;parallel." ),
      { .optional = true, .advanced = true } );
    p.output( "OUTPUT", tr( "Pupils and classes" ),
      tr( "A row per school, year and grade: pupils, classes, classes_allowed, minimum, margin, status, warning." ), table );
    declareDemandPlaces( p, { { "COUNT_FIELD", tr( "Count of the children" ) } } );
    p.result( "WARNINGS", tr( "Grades below the minimum in the next three years" ) );
  }

  static QgsFields demandFields()
  {
    QgsFields fields;
    const auto add = [&fields](
                       const char *name, QMetaType::Type type ) { fields.append( QgsField( QString::fromLatin1( name ), type ) ); };
    add( "school", QMetaType::Type::QString );
    add( "school_type", QMetaType::Type::QString );
    add( "year", QMetaType::Type::Int );
    add( "school_year", QMetaType::Type::QString );
    add( "grade", QMetaType::Type::Int );
    add( "pupils", QMetaType::Type::Double );
    add( "classes", QMetaType::Type::Int );
    add( "classes_allowed", QMetaType::Type::Int );
    add( "minimum", QMetaType::Type::Int );
    add( "margin", QMetaType::Type::Double );
    add( "status", QMetaType::Type::QString );
    add( "warning", QMetaType::Type::QString );
    return fields;
  }

  //! What a store can take of the result, of each grade; its areas are the schools.
  static IndicatorPropertiesByField schoolIndicators( int firstYear, int shrinkage )
  {
    IndicatorProperties pupils;
    pupils.unit = SchoolDemandAlgorithm::tr( "pupils" );
    pupils.isCount = true;
    pupils.method = SchoolDemandAlgorithm::tr( "Entry and progression of the years before %1; all schools of a type count for %2 pupils" )
                      .arg( firstYear )
                      .arg( shrinkage );
    IndicatorPropertiesByField indicators;
    const auto add = [&]( const char *field, const QString &name, const QString &unit, bool isCount ) {
      IndicatorProperties properties = pupils;
      properties.name = name;
      properties.unit = unit;
      properties.isCount = isCount;
      properties.madeBy = QStringLiteral( "schooldemand:" ) + QLatin1String( field );
      indicators.insert( QLatin1String( field ), properties );
    };
    add( "pupils", SchoolDemandAlgorithm::tr( "Pupils to come" ), pupils.unit, true );
    add( "classes", SchoolDemandAlgorithm::tr( "Classes to come" ), SchoolDemandAlgorithm::tr( "classes" ), true );
    add( "margin", SchoolDemandAlgorithm::tr( "Margin above the minimum of pupils" ), pupils.unit, false );
    return indicators;
  }

  QVariantMap SchoolDemandAlgorithm::run( Call &call )
  {
    const SchoolInput input = readSchoolInput( call );
    const SchoolProjection projection = projectPupils( input.schools, input.options );
    const int first = projection.grades.front().year;
    call.say( tr( "Schools: %1, school years: %2 from %3 on." ).arg( input.schools.size() ).arg( input.options.horizon ).arg( first ) );
    for ( const auto &[type, share] : projection.transitions )
      call.say( tr( "Of grade 4 into grade 5 of “%1”: %2 %." ).arg( QString::fromStdString( type ), decimalText( 100.0 * share, 1 ) ) );
    for ( std::size_t i = 0; i < input.schools.size(); ++i )
    {
      const School &school = input.schools[i];
      const bool knowsEntry = std::any_of(
        school.pupils.begin(), school.pupils.end(), [&school]( const auto &year ) { return school.due.count( year.first ) > 0; } );
      if ( school.rule.firstGrade == 1 && !knowsEntry )
        call.warn( tr( "How many of those due entered the school “%1” is not known, because “%2” has no year before its pupils; the share "
                       "of all schools was "
                       "taken." )
            .arg( QString::fromStdString( school.key ), call.label( "COUNTED" ) ) );
    }

    const std::optional<DemandPlaces> places = readDemandPlaces( call, { "COUNT_FIELD" } );
    FeatureOutput output = std::move( *call.output( "OUTPUT", demandFields() ) );
    std::optional<FeatureOutput> atPlaces = places ? places->begin( call, input.due ) : std::nullopt;
    int warnings = 0;
    for ( const GradeOfYear &grade : projection.grades )
    {
      const School &school = input.schools[grade.school];
      const bool isWarned = grade.classes.margin < 0.0 && grade.year < first + sWarnedYears;
      warnings += isWarned;
      const QString warning =
        isWarned ? tr( "%1 pupils, %2 are needed" ).arg( decimalText( grade.pupils, 0 ) ).arg( grade.classes.minimum ) : QString();
      QgsFeature row( output.fields() );
      row.setAttributes(
        QgsAttributes() << QString::fromStdString( school.key ) << QString::fromStdString( school.rule.schoolType ) << grade.year
                        << QStringLiteral( "%1/%2" ).arg( grade.year ).arg( ( grade.year + 1 ) % 100, 2, 10, QLatin1Char( '0' ) )
                        << grade.grade << grade.pupils << grade.classes.formed << grade.classes.allowed << grade.classes.minimum
                        << grade.classes.margin << ( grade.isUnborn ? QStringLiteral( "uncertain" ) : QStringLiteral( "value" ) )
                        << warning );
      output.add( row );
    }
    if ( warnings > 0 )
      call.warn(
        tr( "Grades below the minimum in the next three years: %1. See “warning” and its numbers; other grounds may keep a school." )
          .arg( warnings ) );
    const IndicatorPropertiesByField indicators = schoolIndicators( first, static_cast<int>( call.number( "SHRINKAGE" ) ) );
    if ( atPlaces )
      places->write( call, *atPlaces, input.due );
    closeAll( output, atPlaces );
    QVariantMap results{ { QStringLiteral( "OUTPUT" ), output.finish( [&indicators]( QgsVectorLayer &layer ) {
                            setIndicatorProperties( layer, indicators );
                            layer.setName( tr( "Pupils and classes" ) );
                          } ) },
      { QStringLiteral( "WARNINGS" ), warnings } };
    if ( atPlaces )
      results[QStringLiteral( "AT_PLACES" )] = atPlaces->finish();
    return results;
  }

}
