#include "algorithms/demography/evaluateprojectionalgorithm.h"

#include "algorithms/classification/classificationalgorithm.h"
#include "algorithms/demography/agetable.h"
#include "algorithms/demography/projectionoutput.h"
#include "algorithms/numbersintexts.h"
#include "demography/projection.h"
#include "demography/projectionerrors.h"
#include "maps/textlocale.h"

#include <qgsprocessingutils.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  AlgorithmTexts EvaluateProjectionAlgorithm::texts() const
  {
    return {
      tr( "Evaluate projection" ),
      tr( "projection,forecast,error,MAPE,MALPE,hindcast,accuracy,quality,skill,no change" ),
      tr( "Tells how well a projection did, after the event." ),
      tr(
        "Compares a projection with what was counted later, by year, age group and class of size, always beside “no change”: what the "
        "count "
        "of the base year would have said.\n\n"
        "“mape” is the mean error in percent, whatever its sign, “malpe” with its sign (above 0 the projection was too high), “medape” the "
        "median, “p90” what nine of ten errors do not exceed. “skill” above 0 says that the projection was better than no change." ),
    };
  }

  void EvaluateProjectionAlgorithm::declare( Parameters &p ) const
  {
    const auto table = Qgis::ProcessingSourceType::Vector;
    p.source( "PROJECTION", tr( "Projection" ), tr( "As “Project population” writes it: area_key, year, sex, age, count." ), table );
    p.source( "COUNTS", tr( "Counts" ), tr( "What was counted: area_key, year, sex, age, count; also of the base year." ), table );
    p.text( "SCENARIO", tr( "Scenario" ), tr( "Which one of the projection; empty: its first." ), { .optional = true } );
    p.count( "BASE_YEAR", tr( "Base year" ), tr( "The year whose counts the projection began with; empty: the last one before it." ),
      std::nullopt, { 1800, 2200 }, { .optional = true } );
    p.text( "AGE_LIMITS", tr( "Age groups" ), tr( "Where age groups begin, with semicolons between them." ), { .advanced = true },
      QStringLiteral( "0;3;6;11;16;65" ) );
    p.output( "OUTPUT", tr( "Errors" ),
      tr( "year, age_group, size_class, areas, malpe, mape, medape, p90, constant_mape, skill; the first row of a year is all ages and "
          "sizes." ),
      table );
    p.result( "MAPE", tr( "Mean error of the population in the last year (percent)" ) );
    p.result( "SKILL", tr( "Skill against no change" ) );
  }

  namespace
  {
    struct AgeGroup
    {
      QString name;
      std::size_t first = 0;
      std::size_t last = 0;
    };
  }

  static std::vector<AgeGroup> ageGroups( const Call &call, std::size_t ages )
  {
    std::vector<AgeGroup> groups{ { EvaluateProjectionAlgorithm::tr( "all" ), 0, ages - 1 } };
    const std::vector<double> limits = numberList( call.text( "AGE_LIMITS" ), call.label( "AGE_LIMITS" ) );
    for ( std::size_t i = 0; i < limits.size(); ++i )
    {
      const bool isWhole = limits[i] >= 0.0 && limits[i] == std::floor( limits[i] );
      if ( !isWhole || ( i > 0 && limits[i] <= limits[i - 1] ) )
        throw QgsProcessingException(
          EvaluateProjectionAlgorithm::tr( "“%1” must be ascending whole ages, like 0;3;6." ).arg( call.label( "AGE_LIMITS" ) ) );
      if ( limits[i] >= static_cast<double>( ages ) )
        break;
      const auto first = static_cast<std::size_t>( limits[i] );
      const std::size_t last =
        i + 1 < limits.size() ? std::min( ages - 1, static_cast<std::size_t>( std::max( limits[i + 1], limits[i] + 1.0 ) ) - 1 ) : ages - 1;
      groups.push_back(
        { last == ages - 1 ? QStringLiteral( "%1+" ).arg( first ) : QStringLiteral( "%1–%2" ).arg( first ).arg( last ), first, last } );
    }
    return groups;
  }

  static double peopleOf( const Population &people, const AgeGroup &group )
  {
    double sum = 0.0;
    for ( std::size_t age = group.first; age <= group.last && age < people.ages; ++age )
      sum += people.at( Sex::Male, age ) + people.at( Sex::Female, age );
    return sum;
  }

  static int baseYearOf( const Call &call, const AgeTable &projection, const AgeTable &counts )
  {
    int base = 0;
    if ( const std::optional<double> asked = call.optionalNumber( "BASE_YEAR" ) )
      base = static_cast<int>( *asked );
    for ( const int year : counts.years )
      base = call.has( "BASE_YEAR" ) || year >= projection.years.front() ? base : year;
    if ( std::find( counts.years.begin(), counts.years.end(), base ) == counts.years.end() )
      throw QgsProcessingException(
        EvaluateProjectionAlgorithm::tr( "“%1” have no base year to compare “no change” with: a year before the projection, "
                                         "which begins in %2." )
          .arg( call.label( "COUNTS" ) )
          .arg( projection.years.front() ) );
    return base;
  }

  static QgsFields errorFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "year" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "age_group" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "size_class" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "areas" ), QMetaType::Type::Int ) );
    appendNumbers( fields,
      { QStringLiteral( "malpe" ), QStringLiteral( "mape" ), QStringLiteral( "medape" ), QStringLiteral( "p90" ),
        QStringLiteral( "constant_mape" ), QStringLiteral( "skill" ) } );
    return fields;
  }

  QVariantMap EvaluateProjectionAlgorithm::run( Call &call )
  {
    const AgeTable counts = readAgeTable( call, "COUNTS" );
    const AgeTable projection = readAgeTable( call, "PROJECTION", 0, call.text( "SCENARIO" ) );
    const int base = baseYearOf( call, projection, counts );
    std::vector<int> years;
    std::set_intersection(
      projection.years.begin(), projection.years.end(), counts.years.begin(), counts.years.end(), std::back_inserter( years ) );
    std::vector<std::string> keys;
    std::set_intersection(
      projection.keys.begin(), projection.keys.end(), counts.keys.begin(), counts.keys.end(), std::back_inserter( keys ) );
    if ( years.empty() || keys.empty() )
      throw QgsProcessingException(
        tr( "“%1” and “%2” have no area and year in common." ).arg( call.label( "PROJECTION" ), call.label( "COUNTS" ) ) );
    if ( projection.ages != counts.ages )
      throw QgsProcessingException( tr( "“%1” ends with the age %2 and “%3” with %4; they need the same ages." )
          .arg( call.label( "PROJECTION" ) )
          .arg( projection.ages - 1 )
          .arg( call.label( "COUNTS" ) )
          .arg( counts.ages - 1 ) );
    call.say( tr( "Areas compared: %1 of %2. Base year: %3." ).arg( keys.size() ).arg( projection.keys.size() ).arg( base ) );

    const std::vector<AgeGroup> groups = ageGroups( call, counts.ages );
    FeatureOutput output = std::move( *call.output( "OUTPUT", errorFields() ) );
    ProjectionErrors last;
    for ( const int year : years )
    {
      for ( const AgeGroup &group : groups )
      {
        std::vector<std::vector<ProjectedAndCounted>> cases( 5 ); // all, then by size
        for ( const std::string &key : keys )
        {
          const Population &start = *counts.find( key, base );
          const ProjectedAndCounted each{ start.total(), peopleOf( *projection.find( key, year ), group ),
            peopleOf( *counts.find( key, year ), group ), peopleOf( start, group ) };
          cases[0].push_back( each );
          cases[static_cast<std::size_t>( sizeClass( start.total() ) ) + 1].push_back( each );
        }
        for ( std::size_t size = 0; size < cases.size(); ++size )
        {
          const ProjectionErrors errors = projectionErrors( cases[size] );
          if ( errors.cases == 0 )
            continue;
          if ( size == 0 && group.first == 0 && group.last + 1 == counts.ages )
            last = errors;
          QgsFeature row( output.fields() );
          row.setAttributes( QgsAttributes() << year << group.name << ( size == 0 ? tr( "all" ) : sizeText( cases[size].front().base ) )
                                             << static_cast<int>( errors.cases ) << errors.meanSigned << errors.meanAbsolute
                                             << errors.medianAbsolute << errors.p90 << errors.constantMeanAbsolute
                                             << numberOrNull( errors.skill ) );
          output.add( row );
        }
      }
    }
    call.say( tr( "Population in %1: mean error %2 %, of “no change” %3 %." )
        .arg( years.back() )
        .arg( decimalText( last.meanAbsolute, 1 ), decimalText( last.constantMeanAbsolute, 1 ) ) );
    return { { QStringLiteral( "OUTPUT" ), output.finish() }, { QStringLiteral( "MAPE" ), last.meanAbsolute },
      { QStringLiteral( "SKILL" ), numberOrNull( last.skill ) } };
  }

}
