#include "algorithms/demography/projectioninput.h"

#include "algorithms/choicewords.h"
#include "algorithms/classification/areacolumns.h"
#include "algorithms/numbersintexts.h"

#include <QCoreApplication>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    struct ProjectionTexts
    {
      Q_DECLARE_TR_FUNCTIONS( ProjectionTexts )
    };

    //! Names of columns, static words of our tables.
    const QString areaKey = QStringLiteral( "area_key" ), nationality = QStringLiteral( "nationality" );
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
      if ( !table.nationalities.empty() && call.choice( "METHOD" ) == QLatin1String( "components" ) )
        input.groupsAtBase.push_back( table.byNationality.at( { key, table.years.back() } ) );
      input.areas.push_back( std::move( area ) );
    }
    if ( !input.groupsAtBase.empty() )
      input.groups = table.nationalities;
    else if ( !table.nationalities.empty() )
      call.say( ProjectionTexts::tr( "Nationalities were added up: %1 has none of them." ).arg( choiceText( call.choice( "METHOD" ) ) ) );
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

  //! The years of the district rates; without the column one that is before all.
  static int rateYear( const NamedTable &table, std::size_t row )
  {
    return table.text( row, QStringLiteral( "year" ) ).isEmpty() ? 0 : table.year( row );
  }

  //! The group of a row: the place of its nationality among those of the population.
  static std::size_t groupOf( const ProjectionInput &input, const NamedTable &table, std::size_t row )
  {
    if ( input.groups.empty() )
      return 0;
    const std::string word = table.text( row, nationality ).toStdString();
    const auto found = std::find( input.groups.begin(), input.groups.end(), word );
    if ( found == input.groups.end() )
      table.refuse( row, ProjectionTexts::tr( "the nationality “%1” is not in the population." ).arg( QString::fromStdString( word ) ) );
    return static_cast<std::size_t>( found - input.groups.begin() );
  }

  namespace
  {
    //! Which cells of a year have a row.
    using SeenRates = std::map<int, std::vector<std::vector<bool>>>;
  }

  static void readRate( ProjectionInput &input, const NamedTable &table, std::size_t row, std::size_t ages, SeenRates &seen )
  {
    const std::size_t age = table.age( row, QStringLiteral( "age" ) ), groups = std::max<std::size_t>( 1, input.groups.size() );
    if ( age >= ages )
      table.refuse( row, ProjectionTexts::tr( "the age %1 is above the oldest of the population, %2." ).arg( age ).arg( ages - 1 ) );
    const std::size_t cell = ( table.sex( row ) == Sex::Male ? 0 : ages ) + age, group = groupOf( input, table, row );
    const int year = rateYear( table, row );
    auto &ofYear = seen.try_emplace( year, groups, std::vector<bool>( 2 * ages ) ).first->second;
    if ( ofYear[group][cell] )
      table.refuse( row,
        table.has( nationality ) && input.groups.empty()
          ? ProjectionTexts::tr( "sex and age stand twice. Nationalities need the method components, and a population that has them, too." )
          : ProjectionTexts::tr( "sex and age stand twice." ) );
    ofYear[group][cell] = true;
    DistrictRates &rates = input.rates[year];
    rates.groups.resize( groups, std::vector<ComponentRates>( 2 * ages ) );
    rates.bornIntoFirst.resize( groups, 0.0 );
    ComponentRates &one = rates.groups[group][cell];
    one.mortality = rate( table, row, QStringLiteral( "mortality" ), 1.0 );
    one.fertility = rate( table, row, QStringLiteral( "fertility" ), 1.0 );
    one.out = rate( table, row, QStringLiteral( "out_rate" ), 1.0 );
    one.naturalisation = rate( table, row, QStringLiteral( "naturalisation" ), 1.0 );
    one.in = rate( table, row, QStringLiteral( "in_count" ), 1e9 );
    if ( one.out + one.naturalisation > 1.0 )
      table.refuse( row, ProjectionTexts::tr( "more leave than are there: out_rate and naturalisation are above 1 together." ) );
    if ( table.has( QStringLiteral( "born_into_first" ) ) && age == 0 )
      rates.bornIntoFirst[group] = rate( table, row, QStringLiteral( "born_into_first" ), 1.0 );
  }

  //! Puts the nationality first that nobody leaves by naturalisation.
  static void orderGroups( const Call &call, ProjectionInput &input )
  {
    const auto isLeft = [&input]( std::size_t group ) {
      return std::any_of( input.rates.begin(), input.rates.end(), [group]( const auto &ofYear ) {
        const std::vector<ComponentRates> &rates = ofYear.second.groups[group];
        return ofYear.second.bornIntoFirst[group] > 0.0
          || std::any_of( rates.begin(), rates.end(), []( const ComponentRates &cell ) { return cell.naturalisation > 0.0; } );
      } );
    };
    std::size_t first = 0;
    while ( first < input.groups.size() && isLeft( first ) )
      ++first;
    if ( first == input.groups.size() )
      throw QgsProcessingException( ProjectionTexts::tr(
        "In the table of “%1” every nationality changes into another one; that into which the others change has no naturalisation." )
          .arg( call.label( "DISTRICT" ) ) );
    std::swap( input.groups.front(), input.groups[first] );
    for ( std::vector<Population> &ofArea : input.groupsAtBase )
      std::swap( ofArea.front(), ofArea[first] );
    for ( auto &[year, rates] : input.rates )
    {
      std::swap( rates.groups.front(), rates.groups[first] );
      std::swap( rates.bornIntoFirst.front(), rates.bornIntoFirst[first] );
    }
    call.say(
      ProjectionTexts::tr( "Nationality into which the others change: “%1”." ).arg( QString::fromStdString( input.groups.front() ) ) );
  }

  static void readDistrict( const Call &call, ProjectionInput &input, std::size_t ages )
  {
    QStringList needed{ QStringLiteral( "sex" ), QStringLiteral( "age" ), QStringLiteral( "mortality" ) };
    if ( !input.groups.empty() )
      needed << nationality;
    const NamedTable table( call, "DISTRICT", needed );
    SeenRates seen;
    for ( std::size_t row = 0; row < table.rows(); ++row )
      readRate( input, table, row, ages, seen );
    bool isComplete = !seen.empty();
    for ( const auto &[year, ofGroups] : seen )
    {
      for ( const std::vector<bool> &cells : ofGroups )
        isComplete &= std::find( cells.begin(), cells.end(), false ) == cells.end();
    }
    if ( !isComplete )
      throw QgsProcessingException( ProjectionTexts::tr(
        "The table of “%1” needs a row for each sex and each age from 0 to %2, in each year and nationality that it has." )
          .arg( call.label( "DISTRICT" ) )
          .arg( ages - 1 ) );
    if ( !input.groups.empty() )
      orderGroups( call, input );
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

  //! For which of the years ahead there are totals. \throws QgsProcessingException where for none
  static void reportOfficialYears( const Call &call, const ProjectionInput &input )
  {
    const int first = input.years.back() + 1, last = input.years.back() + call.count( "HORIZON" );
    QStringList without;
    for ( int year = first; year <= last; ++year )
    {
      if ( std::none_of(
             input.officials.begin(), input.officials.end(), [year]( const OfficialTotal &each ) { return each.year == year; } ) )
        without << QString::number( year );
    }
    if ( without.size() == last - first + 1 )
      throw QgsProcessingException(
        ProjectionTexts::tr( "“%1” are of none of the years %2 to %3." ).arg( call.label( "CONTROL" ) ).arg( first ).arg( last ) );
    if ( !without.isEmpty() )
      call.warn( ProjectionTexts::tr( "“%1” have no row for these years, which are not adjusted: %2." )
          .arg( call.label( "CONTROL" ), without.join( QStringLiteral( ", " ) ) ) );
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
      if ( official.firstAge > official.lastAge )
        table.refuse( row, ProjectionTexts::tr( "age_from is above age_to." ) );
      input.officials.push_back( official );
    }
    reportOfficialYears( call, input );
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
    int outside = 0;
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      const std::size_t age = std::min( table.age( row, QStringLiteral( "age" ) ), ages - 1 );
      const int year = table.year( row );
      if ( year <= input.years.back() || year > input.years.back() + call.count( "HORIZON" ) )
        ++outside;
      const auto built = input.housing.try_emplace( { areaOf( input, table, row ), year }, ages ).first;
      built->second.at( table.sex( row ), age ) += rate( table, row, QStringLiteral( "count" ), 1e9 );
    }
    if ( outside > 0 )
      call.warn( ProjectionTexts::tr( "Rows of “%1” that are of none of the years ahead and say nothing: %2." )
          .arg( call.label( "HOUSING" ) )
          .arg( outside ) );
  }

  ProjectionInput readProjectionInput( const Call &call )
  {
    ProjectionInput input;
    readPopulation( call, input );
    const std::size_t ages = input.areas.front().dates.front().ages;
    for ( const double year : numberList( call.text( "BREAKS" ), call.label( "BREAKS" ) ) )
    {
      if ( year < 1800.0 || year > 2200.0 || year != std::floor( year ) )
        throw QgsProcessingException( ProjectionTexts::tr( "“%1” must be years, like 2011;2022." ).arg( call.label( "BREAKS" ) ) );
      input.breaks.push_back( static_cast<int>( year ) );
    }
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
      if ( name.empty() )
        table.refuse( row, ProjectionTexts::tr( "the column “scenario” is empty." ) );
      auto scenario = std::find_if( scenarios.begin(), scenarios.end(), [&]( const Scenario &each ) { return each.name == name; } );
      if ( scenario == scenarios.end() )
        scenario = scenarios.insert( scenarios.end(), Scenario{ name, {}, {}, {}, {} } );
      const int year = table.year( row );
      const double factor = rate( table, row, QStringLiteral( "factor" ), 100.0 );
      const QString component = table.text( row, QStringLiteral( "component" ) ).toLower();
      std::map<int, double> *factors = component == QLatin1String( "births" ) ? &scenario->births
        : component == QLatin1String( "deaths" )                              ? &scenario->deaths
        : component == QLatin1String( "in" )                                  ? &scenario->in
        : component == QLatin1String( "out" )                                 ? &scenario->out
                                                                              : nullptr;
      if ( !factors )
        table.refuse( row, ProjectionTexts::tr( "“%1” in the column “component” must be births, deaths, in or out." ).arg( component ) );
      if ( !factors->emplace( year, factor ).second )
        table.refuse( row, ProjectionTexts::tr( "scenario, year and component stand twice." ) );
    }
    return scenarios;
  }

}
