#include "smallarearates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  namespace
  {

    constexpr double NO_VALUE = std::numeric_limits<double>::quiet_NaN();

    bool takesPart( double cases, double population )
    {
      return std::isfinite( cases ) && population > 0 && std::isfinite( population );
    }

  }

  Interval wilsonInterval( double cases, double population, double z )
  {
    if ( !takesPart( cases, population ) || cases < 0 || cases > population )
      return { NO_VALUE, NO_VALUE };
    const double share = cases / population;
    const double z2 = z * z;
    const double centre = share + z2 / ( 2 * population );
    const double spread = z * std::sqrt( share * ( 1 - share ) / population + z2 / ( 4 * population * population ) );
    const double scale = 1 + z2 / population;
    return { std::max( 0.0, ( centre - spread ) / scale ), std::min( 1.0, ( centre + spread ) / scale ) };
  }

  std::vector<double> shrunkRates( std::span<const double> cases, std::span<const double> populations )
  {
    std::vector<double> rates( cases.size(), NO_VALUE );
    double allCases = 0;
    double allPeople = 0;
    double count = 0;
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( !takesPart( cases[i], populations[i] ) )
        continue;
      allCases += cases[i];
      allPeople += populations[i];
      ++count;
    }
    if ( count == 0 )
      return rates;
    const double common = allCases / allPeople;

    double variation = 0;
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( takesPart( cases[i], populations[i] ) )
        variation += populations[i] * ( cases[i] / populations[i] - common ) * ( cases[i] / populations[i] - common );
    }
    const double between = std::max( 0.0, variation / allPeople - common / ( allPeople / count ) );

    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( !takesPart( cases[i], populations[i] ) )
        continue;
      const double within = common / populations[i];
      const double weight = between + within > 0 ? between / ( between + within ) : 0.0;
      rates[i] = common + weight * ( cases[i] / populations[i] - common );
    }
    return rates;
  }

}
