#include "demography/componentstep.h"

#include <utility>

namespace sozialraum
{

  ComponentResult cohortYear( double start, const ComponentRates &rates )
  {
    const double leaving = rates.out + rates.naturalisation;
    ComponentResult result;
    result.deaths = start * rates.mortality * ( 1.0 - leaving / 2.0 ) + rates.in * rates.mortality / 2.0;
    result.out = start * rates.out;
    result.naturalised = start * rates.naturalisation;
    result.after = start - result.deaths - result.out - result.naturalised + rates.in;
    return result;
  }

  ComponentResult newbornYear( double births, const ComponentRates &rates )
  {
    const double leaving = rates.out + rates.naturalisation;
    ComponentResult result;
    result.deaths = rates.mortality * ( births * ( 1.0 - leaving * 2.0 / 3.0 ) + rates.in * 2.0 / 3.0 );
    result.out = births * rates.out;
    result.naturalised = births * rates.naturalisation;
    result.after = births - result.deaths - result.out - result.naturalised + rates.in;
    return result;
  }

  namespace
  {
    //! Counts what happened to the cohorts of all groups.
    class YearOfGroups
    {
    public:
      explicit YearOfGroups( std::span<const Population> before )
      {
        for ( const Population &group : before )
          mYear.after.emplace_back( group.ages );
      }

      /**
       * A cohort of \a group reached \a result; who left it for the first group is at the risk \a mortality there for \a ofTheYear.
       * The first group comes first, so that the others find it.
       */
      void reach(
        std::size_t group, Sex sex, std::size_t age, const ComponentResult &result, double in, double mortality, double ofTheYear )
      {
        const double newcomersDied = result.naturalised * mortality * ofTheYear;
        mYear.after[group].at( sex, age ) += result.after;
        mYear.after.front().at( sex, age ) += result.naturalised - newcomersDied;
        mYear.deaths += result.deaths + newcomersDied;
        mYear.out += result.out;
        mYear.in += in;
      }

      ComponentYear mYear;
    };
  }

  static double startOf( const Population &before, Sex sex, std::size_t age )
  {
    return before.at( sex, age - 1 ) + ( age + 1 == before.ages ? before.at( sex, age ) : 0.0 );
  }

  ComponentYear nextYear( std::span<const Population> before, const DistrictRates &rates )
  {
    const std::size_t ages = before.front().ages;
    const std::vector<ComponentRates> &first = rates.groups.front();
    YearOfGroups reached( before );
    for ( const Sex sex : { Sex::Male, Sex::Female } )
    {
      for ( std::size_t age = 1; age < ages; ++age )
      {
        const std::size_t cell = ( sex == Sex::Male ? 0 : ages ) + age;
        for ( std::size_t group = 0; group < before.size(); ++group )
        {
          const ComponentRates &own = rates.groups[group][cell];
          reached.reach( group, sex, age, cohortYear( startOf( before[group], sex, age ), own ), own.in, first[cell].mortality, 0.5 );
        }
      }
    }
    std::vector<double> newborn( before.size(), 0.0 );
    for ( std::size_t group = 0; group < before.size(); ++group )
    {
      double births = 0.0;
      for ( std::size_t age = 1; age < ages; ++age )
      {
        const double women = ( startOf( before[group], Sex::Female, age ) + reached.mYear.after[group].women( age ) ) / 2.0;
        births += rates.groups[group][ages + age].fertility * women;
      }
      reached.mYear.births += births;
      newborn[group] += births * ( 1.0 - rates.bornIntoFirst[group] );
      newborn.front() += births * rates.bornIntoFirst[group];
    }
    for ( const Sex sex : { Sex::Male, Sex::Female } )
    {
      const std::size_t cell = sex == Sex::Male ? 0 : ages;
      const double share = sex == Sex::Female ? girlsShare : 1.0 - girlsShare;
      for ( std::size_t group = 0; group < before.size(); ++group )
      {
        const ComponentRates &own = rates.groups[group][cell];
        reached.reach( group, sex, 0, newbornYear( newborn[group] * share, own ), own.in, first[cell].mortality, 2.0 / 3.0 );
      }
    }
    return reached.mYear;
  }

  DistrictRates ratesOfAll( std::vector<ComponentRates> rates )
  {
    return { { std::move( rates ) }, { 0.0 } };
  }

}
