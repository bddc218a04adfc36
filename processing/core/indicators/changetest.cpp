#include "indicators/changetest.h"

#include "indicators/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinity = std::numeric_limits<double>::infinity();

    bool isCount( double cases )
    {
      return cases >= 0.0 && std::isfinite( cases ) && cases == std::floor( cases );
    }

    //! The first of first … last for which \a holds, which holds for all behind it; last + 1 where for none.
    template<typename Condition>
    double firstThat( double first, double last, const Condition &holds )
    {
      while ( first <= last )
      {
        const double middle = std::floor( ( first + last ) / 2.0 );
        if ( holds( middle ) )
          last = middle - 1.0;
        else
          first = middle + 1.0;
      }
      return first;
    }

    //! Probability of all numbers of successes that are not more probable than the observed one.
    double asImprobable( double observed, double trials, double share )
    {
      constexpr double rounding = 1.0 + 1e-7;
      const double most = binomialProbability( observed, trials, share ) * rounding;
      const double expected = trials * share;
      const auto isRare = [&]( double successes ) { return binomialProbability( successes, trials, share ) <= most; };
      if ( observed == expected )
        return 1.0;
      if ( observed < expected )
      {
        const double other = firstThat( std::ceil( expected ), trials, isRare );
        return std::min( 1.0, binomialAtMost( observed, trials, share ) + 1.0 - binomialAtMost( other - 1.0, trials, share ) );
      }
      const double other = firstThat( 0.0, std::floor( expected ), [&]( double successes ) { return !isRare( successes ); } ) - 1.0;
      return std::min( 1.0, binomialAtMost( other, trials, share ) + 1.0 - binomialAtMost( observed - 1.0, trials, share ) );
    }

    double midP( double observed, double trials, double share )
    {
      const double half = binomialProbability( observed, trials, share ) / 2.0;
      const double below = binomialAtMost( observed - 1.0, trials, share ) + half;
      return std::min( 1.0, 2.0 * std::min( below, 1.0 - below ) );
    }

    //! The ratio of rates for which \a share of all cases is expected in the later period.
    double ratioOf( double share, double earlierBase, double laterBase )
    {
      return share >= 1.0 ? infinity : share / ( 1.0 - share ) * earlierBase / laterBase;
    }
  }

  RateChange rateChange( const CountAndBase &earlier, const CountAndBase &later, ChangeTestKind kind, double confidence )
  {
    const auto hasBase = []( double base ) { return base > 0.0 && std::isfinite( base ); };
    if ( !isCount( earlier.cases ) || !isCount( later.cases ) || !hasBase( earlier.base ) || !hasBase( later.base ) )
      return { none, none, none, none };
    const double trials = earlier.cases + later.cases;
    if ( trials == 0.0 )
      return { none, 0.0, infinity, 1.0 };
    const double ratio = earlier.cases == 0.0 ? infinity : ( later.cases * earlier.base ) / ( earlier.cases * later.base );
    const double tail = ( 1.0 - confidence ) / 2.0;
    const double least = later.cases == 0.0 ? 0.0 : betaQuantile( later.cases, earlier.cases + 1.0, tail );
    const double most = earlier.cases == 0.0 ? 1.0 : betaQuantile( later.cases + 1.0, earlier.cases, 1.0 - tail );
    const double share = later.base / ( earlier.base + later.base );
    const double p = kind == ChangeTestKind::Exact ? asImprobable( later.cases, trials, share ) : midP( later.cases, trials, share );
    return { ratio, ratioOf( least, earlier.base, later.base ), ratioOf( most, earlier.base, later.base ), p };
  }

  std::vector<double> falseDiscoveryAdjusted( std::span<const double> p )
  {
    std::vector<std::size_t> order;
    for ( std::size_t i = 0; i < p.size(); ++i )
    {
      if ( !std::isnan( p[i] ) )
        order.push_back( i );
    }
    std::sort( order.begin(), order.end(), [p]( std::size_t a, std::size_t b ) { return p[a] < p[b]; } );
    std::vector<double> adjusted( p.size(), none );
    double least = 1.0;
    for ( std::size_t place = order.size(); place > 0; --place )
    {
      least = std::min( least, p[order[place - 1]] * static_cast<double>( order.size() ) / static_cast<double>( place ) );
      adjusted[order[place - 1]] = least;
    }
    return adjusted;
  }

}
