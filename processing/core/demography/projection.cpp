#include "demography/projection.h"

#include "demography/raking.h"
#include "finding.h"
#include "findings/demographycodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  static constexpr double sUnknown = std::numeric_limits<double>::quiet_NaN();

  static std::vector<BasePeriod> basePeriods( const ProjectionInput &input )
  {
    std::vector<BasePeriod> periods;
    for ( std::size_t date = 1; date < input.years.size(); ++date )
    {
      const int earlier = input.years[date - 1], later = input.years[date];
      const bool isBroken =
        std::any_of( input.breaks.begin(), input.breaks.end(), [&]( int year ) { return earlier < year && year <= later; } );
      if ( !isBroken )
        periods.push_back( { date - 1, date, static_cast<std::size_t>( later - earlier ) } );
    }
    return periods;
  }

  namespace
  {
    //! The factors of one year.
    struct ScenarioFactors
    {
      double births = 1.0;
      double deaths = 1.0;
      double in = 1.0;
      double out = 1.0;
    };
  }

  static ScenarioFactors factorsOf( const Scenario &scenario, int year )
  {
    const auto at = [year]( const std::map<int, double> &factors ) {
      const auto after = factors.upper_bound( year );
      return after == factors.begin() ? 1.0 : std::prev( after )->second;
    };
    return { at( scenario.births ), at( scenario.deaths ), at( scenario.in ), at( scenario.out ) };
  }

  //! The counts without those of special populations, which are never more than there are.
  static std::vector<AreaHistory> withoutSpecial( const ProjectionInput &input, ProblemReporter &problems )
  {
    std::vector<AreaHistory> areas = input.areas;
    for ( std::size_t area = 0; area < input.special.size(); ++area )
    {
      bool isTooMuch = false;
      for ( Population &date : areas[area].dates )
      {
        for ( std::size_t cell = 0; cell < date.counts.size(); ++cell )
        {
          isTooMuch |= input.special[area].counts[cell] > date.counts[cell];
          date.counts[cell] = std::max( 0.0, date.counts[cell] - input.special[area].counts[cell] );
        }
      }
      if ( isTooMuch )
        problems.report( { codes::specialAboveCounts, { areas[area].key } } );
    }
    return areas;
  }

  //! ( counted + a ) / ( expected + a ): an area's level of a component, drawn to the district's by what chance alone does.
  static std::vector<double> localLevels( const std::vector<double> &counted, const std::vector<double> &expected )
  {
    const double all = std::accumulate( expected.begin(), expected.end(), 0.0 );
    const double level = all > 0.0 ? std::accumulate( counted.begin(), counted.end(), 0.0 ) / all : 1.0;
    double squares = 0.0, chance = -level, ofSquares = 0.0;
    for ( std::size_t i = 0; i < counted.size(); ++i )
    {
      if ( !( expected[i] > 0.0 ) )
        continue;
      const double off = counted[i] / expected[i] - level;
      squares += expected[i] * off * off;
      chance += level;
      ofSquares += expected[i] * expected[i];
    }
    const double between = all > 0.0 ? std::max( 0.0, ( squares - chance ) / ( all - ofSquares / all ) ) : 0.0;
    std::vector<double> levels;
    for ( std::size_t i = 0; i < counted.size(); ++i )
    {
      const double prior = between > 0.0 ? level / between : std::numeric_limits<double>::infinity();
      levels.push_back(
        std::isfinite( prior ) && expected[i] + prior > 0.0 ? ( counted[i] + prior * level ) / ( expected[i] + prior ) : level );
    }
    return levels;
  }

  namespace
  {
    //! How an area differs from the district's rates.
    struct LocalRates
    {
      double births = 1.0;
      double out = 1.0;
      double inShare = 0.0; //!< of all who move in
    };
  }

  static double expectedOf( const Population &people, std::span<const ComponentRates> rates, double ComponentRates::*rate )
  {
    double sum = 0.0;
    for ( std::size_t cell = 0; cell < people.counts.size(); ++cell )
      sum += people.counts[cell] * rates[cell].*rate;
    return sum;
  }

  static std::vector<LocalRates> localRates( const ProjectionInput &input, const std::vector<AreaHistory> &areas )
  {
    std::vector<LocalRates> local( areas.size() );
    std::vector<double> births, expectedBirths, out, expectedOut;
    double allIn = 0.0, everybody = 0.0;
    for ( std::size_t area = 0; area < areas.size(); ++area )
    {
      const Population &base = areas[area].dates.back();
      everybody += base.total();
      if ( input.movements.empty() )
        continue;
      const CountedMovements &counted = input.movements[area];
      births.push_back( counted.births );
      out.push_back( counted.out );
      Population women = base;
      std::fill( women.counts.begin(), women.counts.begin() + static_cast<std::ptrdiff_t>( women.ages ), 0.0 );
      expectedBirths.push_back( counted.years * expectedOf( women, input.rates, &ComponentRates::fertility ) );
      expectedOut.push_back( counted.years * expectedOf( base, input.rates, &ComponentRates::out ) );
      allIn += counted.in / counted.years;
    }
    const std::vector<double> birthLevels = localLevels( births, expectedBirths ), outLevels = localLevels( out, expectedOut );
    for ( std::size_t area = 0; area < areas.size(); ++area )
    {
      local[area].inShare = everybody > 0.0 ? areas[area].dates.back().total() / everybody : 0.0;
      if ( input.movements.empty() )
        continue;
      local[area].births = birthLevels[area];
      local[area].out = outLevels[area];
      if ( allIn > 0.0 )
        local[area].inShare = input.movements[area].in / input.movements[area].years / allIn;
    }
    return local;
  }

  static UncertainPopulation componentYear( const UncertainPopulation &before, const ProjectionInput &input, const LocalRates &local,
    const ScenarioFactors &factors, AreaFlows &flows )
  {
    std::vector<ComponentRates> rates = input.rates;
    for ( ComponentRates &cell : rates )
    {
      cell.mortality = std::min( 1.0, cell.mortality * factors.deaths );
      cell.out = std::min( 1.0, cell.out * local.out * factors.out );
      cell.fertility *= local.births * factors.births;
      cell.in *= local.inShare * factors.in;
    }
    const ComponentYear year = nextYear( before.people, rates );
    flows.births = year.births;
    flows.deaths = year.deaths;
    flows.in = year.in;
    flows.out = year.out;
    UncertainPopulation after;
    after.people = year.after;
    after.newborn = year.births;
    const std::size_t ages = before.people.ages;
    after.variances.assign( 2 * ages, 0.0 );
    for ( const std::size_t place : { std::size_t( 0 ), ages } )
    {
      after.variances[place] = year.after.counts[place];
      for ( std::size_t age = 1; age < ages; ++age )
      {
        const std::size_t cell = place + age;
        const bool isOpen = age + 1 == ages;
        const double start = before.people.counts[cell - 1] + ( isOpen ? before.people.counts[cell] : 0.0 );
        const double stays = ( 1.0 - rates[cell].mortality ) * ( 1.0 - rates[cell].out );
        after.variances[cell] = ( before.variances[cell - 1] + ( isOpen ? before.variances[cell] : 0.0 ) ) * stays * stays
          + start * stays * ( 1.0 - stays ) + rates[cell].in;
      }
    }
    return after;
  }

  static std::vector<ControlTotal> controlsOf( const ProjectionInput &input, int year, std::size_t ages )
  {
    std::vector<ControlTotal> controls;
    for ( const OfficialTotal &official : input.officials )
    {
      if ( official.year != year )
        continue;
      ControlTotal control;
      control.total = official.people;
      for ( std::size_t cell = 0; cell < input.areas.size() * 2 * ages; ++cell )
      {
        const std::size_t age = cell % ages;
        const Sex sex = cell / ages % 2 == 0 ? Sex::Male : Sex::Female;
        if ( ( !official.area || *official.area == cell / ( 2 * ages ) ) && ( !official.sex || *official.sex == sex )
          && age >= official.firstAge && age <= official.lastAge )
          control.cells.push_back( cell );
      }
      controls.push_back( std::move( control ) );
    }
    return controls;
  }

  //! Adjusts the people of a year, special populations included, to the official totals.
  static void adjust( ProjectedYear &year, const ProjectionInput &input, std::size_t ages )
  {
    const std::vector<ControlTotal> controls = controlsOf( input, year.year, ages );
    if ( controls.empty() )
      return;
    std::vector<double> cells;
    for ( const UncertainPopulation &area : year.areas )
      cells.insert( cells.end(), area.people.counts.begin(), area.people.counts.end() );
    const std::vector<double> before = cells;
    rake( cells, controls );
    for ( std::size_t area = 0; area < year.areas.size(); ++area )
    {
      UncertainPopulation &people = year.areas[area];
      const double total = people.people.total();
      for ( std::size_t cell = 0; cell < 2 * ages; ++cell )
      {
        const std::size_t place = area * 2 * ages + cell;
        people.people.counts[cell] = cells[place];
        const double factor = before[place] > 0.0 ? cells[place] / before[place] : 1.0;
        people.variances[cell] *= factor * factor;
      }
      year.flows[area].raked = total > 0.0 ? people.people.total() / total : 1.0;
    }
  }

  static void addPeople( Population &people, const Population &others, double sign )
  {
    for ( std::size_t cell = 0; cell < people.counts.size(); ++cell )
      people.counts[cell] = std::max( 0.0, people.counts[cell] + sign * others.counts[cell] );
  }

  static void checkInput( const ProjectionInput &input, const ProjectionOptions &options )
  {
    if ( input.areas.empty() || input.years.empty() || input.areas.front().dates.empty() )
      throw InputError( codes::basePeriodMissing );
    const std::size_t ages = input.areas.front().dates.back().ages;
    if ( options.method == ProjectionMethod::Components && input.rates.size() != 2 * ages )
      throw InputError( codes::districtRatesMissing );
    if ( options.method == ProjectionMethod::Share && input.officials.empty() )
      throw InputError( codes::officialTotalsMissing );
  }

  Projection project( const ProjectionInput &input, const ProjectionOptions &options, const Scenario &scenario, ProblemReporter &problems,
    const Progress &progress )
  {
    checkInput( input, options );
    const std::vector<AreaHistory> areas = withoutSpecial( input, problems );
    const std::size_t ages = areas.front().dates.back().ages;
    Projection projection;
    projection.baseYear = input.years.back();
    projection.periods = basePeriods( input );
    const bool byCohorts = options.method == ProjectionMethod::CohortChange;
    if ( byCohorts )
      projection.model = fitCohortChange( areas, projection.periods, options.cohorts );
    const std::vector<LocalRates> local =
      options.method == ProjectionMethod::Components ? localRates( input, areas ) : std::vector<LocalRates>( areas.size() );

    std::vector<UncertainPopulation> people( areas.size() );
    for ( std::size_t area = 0; area < areas.size(); ++area )
    {
      people[area].people = areas[area].dates.back();
      people[area].variances.assign( 2 * ages, 0.0 );
    }
    for ( int step = 1; step <= options.horizon; ++step )
    {
      ProjectedYear year;
      year.year = projection.baseYear + step;
      const ScenarioFactors factors = factorsOf( scenario, year.year );
      for ( std::size_t area = 0; area < areas.size(); ++area )
      {
        AreaFlows flows{ sUnknown, sUnknown, sUnknown, sUnknown, sUnknown, 1.0 };
        const double before = people[area].people.total();
        if ( byCohorts )
        {
          people[area] = nextStep( people[area], projection.model.areas[area], projection.model, factors.births );
          flows.births = people[area].newborn;
          if ( !input.rates.empty() )
            flows.deaths = expectedOf( people[area].people, input.rates, &ComponentRates::mortality );
        }
        else if ( options.method == ProjectionMethod::Components )
        {
          people[area] = componentYear( people[area], input, local[area], factors, flows );
        }
        if ( const auto built = input.housing.find( { area, year.year } ); built != input.housing.end() )
          addPeople( people[area].people, built->second, 1.0 );
        flows.balance = people[area].people.total() - before - flows.births + flows.deaths;
        year.flows.push_back( flows );
      }
      year.areas = people;
      for ( std::size_t area = 0; area < input.special.size(); ++area )
        addPeople( year.areas[area].people, input.special[area], 1.0 );
      adjust( year, input, ages );
      people = year.areas;
      for ( std::size_t area = 0; area < input.special.size(); ++area )
        addPeople( people[area].people, input.special[area], -1.0 );
      projection.years.push_back( std::move( year ) );
      advance( progress, static_cast<double>( step ) / options.horizon );
    }
    return projection;
  }

  int sizeClass( double people )
  {
    return people < 1000.0 ? 0 : people < 5000.0 ? 1 : people < 10000.0 ? 2 : 3;
  }

  bool isUncertain( double peopleAtBase, std::size_t age, int yearsAhead )
  {
    const bool isBorn = age >= static_cast<std::size_t>( std::max( 0, yearsAhead ) );
    if ( sizeClass( peopleAtBase ) == 0 )
      return !isBorn || age > 16;
    return sizeClass( peopleAtBase ) == 1 && !isBorn;
  }

}
