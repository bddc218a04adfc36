#include "demography/componentprojection.h"

#include "demography/lifetable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  ScenarioFactors factorsOf( const Scenario &scenario, int year )
  {
    const auto at = [year]( const std::map<int, double> &factors ) {
      const auto after = factors.upper_bound( year );
      return after == factors.begin() ? 1.0 : std::prev( after )->second;
    };
    return { at( scenario.births ), at( scenario.deaths ), at( scenario.in ), at( scenario.out ) };
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

  static double expectedOf( const Population &people, std::span<const ComponentRates> rates, double ComponentRates::*rate )
  {
    double sum = 0.0;
    for ( std::size_t cell = 0; cell < people.counts.size(); ++cell )
      sum += people.counts[cell] * rates[cell].*rate;
    return sum;
  }

  DistrictRates ratesIn( const ProjectionInput &input, const ProjectionOptions &options, int year )
  {
    const auto after = input.rates.upper_bound( year );
    DistrictRates rates = ( after == input.rates.begin() ? after : std::prev( after ) )->second;
    if ( options.mortalityTrend == 0.0 )
      return rates;
    const double alpha = options.mortalityTrend * std::max( 0, year - input.years.back() );
    for ( std::vector<ComponentRates> &group : rates.groups )
    {
      const std::size_t ages = group.size() / 2;
      for ( const std::size_t place : { std::size_t( 0 ), ages } )
      {
        std::vector<double> mortality( ages );
        for ( std::size_t age = 0; age < ages; ++age )
          mortality[age] = group[place + age].mortality;
        mortality = relationalMortality( mortality, alpha );
        for ( std::size_t age = 0; age < ages; ++age )
          group[place + age].mortality = mortality[age];
      }
    }
    return rates;
  }

  std::vector<Population> groupsOf( const ProjectionInput &input, const std::vector<AreaHistory> &areas, std::size_t area )
  {
    const Population &all = areas[area].dates.back();
    if ( input.groupsAtBase.empty() )
      return { all };
    std::vector<Population> groups = input.groupsAtBase[area];
    for ( Population &group : groups )
    {
      // Special populations are taken out of each group alike.
      const Population &counted = input.areas[area].dates.back();
      for ( std::size_t cell = 0; cell < all.counts.size(); ++cell )
        group.counts[cell] *= counted.counts[cell] > 0.0 ? all.counts[cell] / counted.counts[cell] : 1.0;
    }
    return groups;
  }

  std::vector<LocalRates> localRates( const ProjectionInput &input, const std::vector<AreaHistory> &areas, const DistrictRates &rates )
  {
    std::vector<LocalRates> local( areas.size() );
    std::vector<double> births, expectedBirths, out, expectedOut;
    double allIn = 0.0, everybody = 0.0;
    for ( std::size_t area = 0; area < areas.size(); ++area )
    {
      everybody += areas[area].dates.back().total();
      if ( input.movements.empty() )
        continue;
      const CountedMovements &counted = input.movements[area];
      births.push_back( counted.births );
      out.push_back( counted.out );
      expectedBirths.push_back( 0.0 );
      expectedOut.push_back( 0.0 );
      const std::vector<Population> groups = groupsOf( input, areas, area );
      for ( std::size_t group = 0; group < groups.size(); ++group )
      {
        Population women = groups[group];
        std::fill( women.counts.begin(), women.counts.begin() + static_cast<std::ptrdiff_t>( women.ages ), 0.0 );
        expectedBirths.back() += counted.years * expectedOf( women, rates.groups[group], &ComponentRates::fertility );
        expectedOut.back() += counted.years * expectedOf( groups[group], rates.groups[group], &ComponentRates::out );
      }
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

  //! Who of a cohort is still there a year later, with the chance in it and in the moves in.
  static double varianceAfter( double variance, double start, const ComponentRates &rates )
  {
    const double stays = ( 1.0 - rates.mortality ) * ( 1.0 - rates.out );
    return variance * stays * stays + start * stays * ( 1.0 - stays ) + rates.in;
  }

  std::vector<UncertainPopulation> componentYear( const std::vector<UncertainPopulation> &before, DistrictRates rates,
    const LocalRates &local, const ScenarioFactors &factors, AreaFlows &flows )
  {
    std::vector<Population> people;
    for ( std::size_t group = 0; group < before.size(); ++group )
    {
      people.push_back( before[group].people );
      for ( ComponentRates &cell : rates.groups[group] )
      {
        cell.mortality = std::min( 1.0, cell.mortality * factors.deaths );
        cell.out = std::min( 1.0 - cell.naturalisation, cell.out * local.out * factors.out );
        cell.fertility *= local.births * factors.births;
        cell.in *= local.inShare * factors.in;
      }
    }
    ComponentYear year = nextYear( people, rates );
    flows.births = year.births;
    flows.deaths = year.deaths;
    flows.in = year.in;
    flows.out = year.out;
    std::vector<UncertainPopulation> after( before.size() );
    for ( std::size_t group = 0; group < before.size(); ++group )
    {
      const std::size_t ages = people[group].ages;
      after[group].people = std::move( year.after[group] );
      after[group].variances.assign( 2 * ages, 0.0 );
      for ( const std::size_t place : { std::size_t( 0 ), ages } )
      {
        after[group].variances[place] = after[group].people.counts[place];
        for ( std::size_t age = 1; age < ages; ++age )
        {
          const std::size_t cell = place + age;
          const bool isOpen = age + 1 == ages;
          const double start = people[group].counts[cell - 1] + ( isOpen ? people[group].counts[cell] : 0.0 );
          const double variance = before[group].variances[cell - 1] + ( isOpen ? before[group].variances[cell] : 0.0 );
          after[group].variances[cell] = varianceAfter( variance, start, rates.groups[group][cell] );
        }
      }
    }
    return after;
  }

}
