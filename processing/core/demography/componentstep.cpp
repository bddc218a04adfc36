#include "demography/componentstep.h"

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

  ComponentYear nextYear( const Population &before, std::span<const ComponentRates> rates )
  {
    const std::size_t ages = before.ages;
    ComponentYear year;
    year.after = Population( ages );
    const auto count = [&year]( const ComponentResult &result, double in ) {
      year.deaths += result.deaths;
      year.out += result.out;
      year.in += in;
    };
    for ( const Sex sex : { Sex::Male, Sex::Female } )
    {
      const std::size_t place = sex == Sex::Male ? 0 : ages;
      for ( std::size_t age = 1; age < ages; ++age )
      {
        const double start = before.at( sex, age - 1 ) + ( age + 1 == ages ? before.at( sex, age ) : 0.0 );
        const ComponentRates &cell = rates[place + age];
        const ComponentResult result = cohortYear( start, cell );
        year.after.at( sex, age ) = result.after;
        count( result, cell.in );
        if ( sex == Sex::Female )
          year.births += cell.fertility * ( start + result.after ) / 2.0;
      }
    }
    for ( const Sex sex : { Sex::Male, Sex::Female } )
    {
      const ComponentRates &cell = rates[sex == Sex::Male ? 0 : ages];
      const ComponentResult result = newbornYear( year.births * ( sex == Sex::Female ? girlsShare : 1.0 - girlsShare ), cell );
      year.after.at( sex, 0 ) = result.after;
      count( result, cell.in );
    }
    return year;
  }

}
