#include "algorithms/demography/projectioninput.h"

#include "algorithms/classification/areacolumns.h"
#include "algorithms/numbersintexts.h"

#include <QCoreApplication>
#include <qgsprocessingutils.h>

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    struct ProjectionTexts
    {
      Q_DECLARE_TR_FUNCTIONS( ProjectionTexts )
    };

    //! Names of columns, static words of our tables.
    const QString areaKey = QStringLiteral( "area_key" );
  }

  static std::size_t areaOf( const ProjectionInput &input, const NamedTable &table, std::size_t row )
  {
    const std::string key = table.text( row, areaKey ).toStdString();
    for ( std::size_t area = 0; area < input.areas.size(); ++area )
    {
      if ( input.areas[area].key == key )
        return area;
    }
    table.refuse( row, ProjectionTexts::tr( "the area “%1” is not in the population." ).arg( QString::fromStdString( key ) ) );
  }

  static void readPopulation( const Call &call, ProjectionInput &input )
  {
    const AgeTable table = readAgeTable( call, "AREAS" );
    input.years = table.years;
    for ( const std::string &key : table.keys )
    {
      AreaHistory area;
      area.key = key;
      for ( const int year : table.years )
        area.dates.push_back( *table.find( key, year ) );
      input.areas.push_back( std::move( area ) );
    }
    call.say( ProjectionTexts::tr( "Population of %1 areas by sex and %2 ages, years: %3. Cells without a row, taken as nobody: %4." )
        .arg( table.keys.size() )
        .arg( table.ages )
        .arg( [&] {
          QStringList years;
          for ( const int year : table.years )
            years << QString::number( year );
          return years.join( QStringLiteral( ", " ) );
        }() )
        .arg( table.absent ) );
  }

  static double rate( const NamedTable &table, std::size_t row, const QString &column, double greatest )
  {
    if ( !table.has( column ) || table.text( row, column ).isEmpty() )
      return 0.0;
    const double value = table.number( row, column );
    if ( value < 0.0 || value > greatest )
      table.refuse( row, ProjectionTexts::tr( "%1 in the column “%2” must be from 0 to %3." ).arg( value ).arg( column ).arg( greatest ) );
    return value;
  }

  static void readDistrict( const Call &call, ProjectionInput &input, std::size_t ages )
  {
    const NamedTable table( call, "DISTRICT", { QStringLiteral( "sex" ), QStringLiteral( "age" ), QStringLiteral( "mortality" ) } );
    input.rates.resize( 2 * ages );
    std::vector<bool> seen( 2 * ages );
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      const std::size_t age = table.age( row, QStringLiteral( "age" ) );
      if ( age >= ages )
        table.refuse( row, ProjectionTexts::tr( "the age %1 is above the oldest of the population, %2." ).arg( age ).arg( ages - 1 ) );
      const std::size_t cell = ( table.sex( row ) == Sex::Male ? 0 : ages ) + age;
      if ( seen[cell] )
        table.refuse( row, ProjectionTexts::tr( "sex and age stand twice." ) );
      seen[cell] = true;
      input.rates[cell].mortality = rate( table, row, QStringLiteral( "mortality" ), 1.0 );
      input.rates[cell].fertility = rate( table, row, QStringLiteral( "fertility" ), 1.0 );
      input.rates[cell].out = rate( table, row, QStringLiteral( "out_rate" ), 1.0 );
      input.rates[cell].in = rate( table, row, QStringLiteral( "in_count" ), 1e9 );
    }
    if ( std::find( seen.begin(), seen.end(), false ) != seen.end() )
      throw QgsProcessingException( ProjectionTexts::tr( "The table of “%1” needs a row for each sex and each age from 0 to %2." )
          .arg( call.label( "DISTRICT" ) )
          .arg( ages - 1 ) );
  }

  static void readMovements( const Call &call, ProjectionInput &input )
  {
    const QStringList columns{ areaKey, QStringLiteral( "births" ), QStringLiteral( "deaths" ), QStringLiteral( "in" ),
      QStringLiteral( "out" ) };
    const NamedTable table( call, "MOVEMENTS", columns );
    input.movements.assign( input.areas.size(), CountedMovements{ 0, 0, 0, 0, 0 } );
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      CountedMovements &area = input.movements[areaOf( input, table, row )];
      area.births += rate( table, row, columns.at( 1 ), 1e9 );
      area.deaths += rate( table, row, columns.at( 2 ), 1e9 );
      area.in += rate( table, row, columns.at( 3 ), 1e9 );
      area.out += rate( table, row, columns.at( 4 ), 1e9 );
      area.years += 1.0;
    }
    for ( std::size_t area = 0; area < input.areas.size(); ++area )
    {
      if ( input.movements[area].years < 1.0 )
        throw QgsProcessingException( ProjectionTexts::tr( "The area “%1” has no row in the table of “%2”." )
            .arg( QString::fromStdString( input.areas[area].key ), call.label( "MOVEMENTS" ) ) );
    }
  }

  static void readOfficials( const Call &call, ProjectionInput &input )
  {
    const NamedTable table( call, "CONTROL", { QStringLiteral( "year" ), QStringLiteral( "count" ) } );
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      OfficialTotal official;
      official.year = table.year( row );
      official.people = rate( table, row, QStringLiteral( "count" ), 1e9 );
      if ( !table.text( row, areaKey ).isEmpty() )
        official.area = areaOf( input, table, row );
      if ( !table.text( row, QStringLiteral( "sex" ) ).isEmpty() )
        official.sex = table.sex( row );
      if ( !table.text( row, QStringLiteral( "age_from" ) ).isEmpty() )
        official.firstAge = table.age( row, QStringLiteral( "age_from" ) );
      if ( !table.text( row, QStringLiteral( "age_to" ) ).isEmpty() )
        official.lastAge = table.age( row, QStringLiteral( "age_to" ) );
      input.officials.push_back( official );
    }
  }

  static void readSpecial( const Call &call, ProjectionInput &input, std::size_t ages )
  {
    const NamedTable table( call, "SPECIAL", { areaKey, QStringLiteral( "sex" ), QStringLiteral( "age" ), QStringLiteral( "count" ) } );
    input.special.assign( input.areas.size(), Population( ages ) );
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      const std::size_t age = std::min( table.age( row, QStringLiteral( "age" ) ), ages - 1 );
      input.special[areaOf( input, table, row )].at( table.sex( row ), age ) += rate( table, row, QStringLiteral( "count" ), 1e9 );
    }
  }

  static void readHousing( const Call &call, ProjectionInput &input, std::size_t ages )
  {
    const NamedTable table(
      call, "HOUSING", { areaKey, QStringLiteral( "year" ), QStringLiteral( "sex" ), QStringLiteral( "age" ), QStringLiteral( "count" ) } );
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      const std::size_t age = std::min( table.age( row, QStringLiteral( "age" ) ), ages - 1 );
      const auto built = input.housing.try_emplace( { areaOf( input, table, row ), table.year( row ) }, ages ).first;
      built->second.at( table.sex( row ), age ) += rate( table, row, QStringLiteral( "count" ), 1e9 );
    }
  }

  ProjectionInput readProjectionInput( const Call &call )
  {
    ProjectionInput input;
    readPopulation( call, input );
    const std::size_t ages = input.areas.front().dates.front().ages;
    for ( const double year : numberList( call.text( "BREAKS" ), call.label( "BREAKS" ) ) )
      input.breaks.push_back( static_cast<int>( year ) );
    if ( call.has( "DISTRICT" ) )
      readDistrict( call, input, ages );
    if ( call.has( "MOVEMENTS" ) )
      readMovements( call, input );
    if ( call.has( "CONTROL" ) )
      readOfficials( call, input );
    if ( call.has( "SPECIAL" ) )
      readSpecial( call, input, ages );
    if ( call.has( "HOUSING" ) )
      readHousing( call, input, ages );
    return input;
  }

  std::vector<Scenario> readScenarios( const Call &call )
  {
    if ( !call.has( "SCENARIO" ) )
      return { Scenario{ "reference", {}, {}, {}, {} } };
    const NamedTable table( call, "SCENARIO",
      { QStringLiteral( "scenario" ), QStringLiteral( "year" ), QStringLiteral( "component" ), QStringLiteral( "factor" ) } );
    std::vector<Scenario> scenarios;
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      const std::string name = table.text( row, QStringLiteral( "scenario" ) ).toStdString();
      auto scenario = std::find_if( scenarios.begin(), scenarios.end(), [&]( const Scenario &each ) { return each.name == name; } );
      if ( scenario == scenarios.end() )
        scenario = scenarios.insert( scenarios.end(), Scenario{ name, {}, {}, {}, {} } );
      const int year = table.year( row );
      const double factor = rate( table, row, QStringLiteral( "factor" ), 100.0 );
      const QString component = table.text( row, QStringLiteral( "component" ) );
      if ( component == QLatin1String( "births" ) )
        scenario->births[year] = factor;
      else if ( component == QLatin1String( "deaths" ) )
        scenario->deaths[year] = factor;
      else if ( component == QLatin1String( "in" ) )
        scenario->in[year] = factor;
      else if ( component == QLatin1String( "out" ) )
        scenario->out[year] = factor;
      else
        table.refuse( row, ProjectionTexts::tr( "“%1” in the column “component” must be births, deaths, in or out." ).arg( component ) );
    }
    return scenarios;
  }

}
