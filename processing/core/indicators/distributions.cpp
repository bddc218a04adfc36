#include "indicators/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  namespace
  {
    constexpr double precision = 1e-16;
    constexpr double smallest = 1e-300; // in place of 0 in denominators of continued fractions
    constexpr int mostTerms = 100000;

    //! P( shape, x ) by its series, quick for x below shape + 1.
    double gammaSeries( double shape, double x )
    {
      double term = 1.0 / shape;
      double sum = term;
      for ( int n = 1; n < mostTerms && std::abs( term ) > precision * std::abs( sum ); ++n )
      {
        term *= x / ( shape + n );
        sum += term;
      }
      return sum * std::exp( shape * std::log( x ) - x - std::lgamma( shape ) );
    }

    //! 1 − P( shape, x ) by its continued fraction (Lentz), quick for larger x.
    double gammaFraction( double shape, double x )
    {
      double b = x + 1.0 - shape;
      double c = 1.0 / smallest;
      double d = 1.0 / b;
      double product = d;
      for ( int n = 1; n < mostTerms; ++n )
      {
        const double a = -n * ( n - shape );
        b += 2.0;
        d = a * d + b;
        d = 1.0 / ( std::abs( d ) < smallest ? smallest : d );
        c = b + a / c;
        c = std::abs( c ) < smallest ? smallest : c;
        product *= c * d;
        if ( std::abs( c * d - 1.0 ) < precision * 10.0 )
          break;
      }
      return product * std::exp( shape * std::log( x ) - x - std::lgamma( shape ) );
    }

    //! The continued fraction of the incomplete beta function (Lentz).
    double betaFraction( double a, double b, double x )
    {
      double c = 1.0;
      double d = 1.0 - ( a + b ) * x / ( a + 1.0 );
      d = 1.0 / ( std::abs( d ) < smallest ? smallest : d );
      double product = d;
      for ( int n = 1; n < mostTerms; ++n )
      {
        const double even = n * ( b - n ) * x / ( ( a + 2.0 * n - 1.0 ) * ( a + 2.0 * n ) );
        const double odd = -( a + n ) * ( a + b + n ) * x / ( ( a + 2.0 * n ) * ( a + 2.0 * n + 1.0 ) );
        double step = 1.0;
        for ( const double numerator : { even, odd } )
        {
          d = 1.0 + numerator * d;
          d = 1.0 / ( std::abs( d ) < smallest ? smallest : d );
          c = 1.0 + numerator / c;
          c = std::abs( c ) < smallest ? smallest : c;
          step = c * d;
          product *= step;
        }
        if ( std::abs( step - 1.0 ) < precision * 10.0 )
          break;
      }
      return product;
    }

    //! Where a growing function reaches \a value between \a low and \a high, by halving.
    template<typename Function>
    double whereItReaches( double value, double low, double high, const Function &function )
    {
      double middle = low + ( high - low ) / 2.0;
      while ( low < middle && middle < high ) // never with what is no number
      {
        ( function( middle ) < value ? low : high ) = middle;
        middle = low + ( high - low ) / 2.0;
      }
      return middle;
    }
  }

  double gammaShareBelow( double shape, double x )
  {
    if ( x <= 0.0 )
      return 0.0;
    return x < shape + 1.0 ? gammaSeries( shape, x ) : 1.0 - gammaFraction( shape, x );
  }

  double gammaQuantile( double shape, double share )
  {
    double high = shape + 1.0;
    while ( gammaShareBelow( shape, high ) < share && high < std::numeric_limits<double>::max() / 4.0 )
      high *= 2.0;
    return whereItReaches( share, 0.0, high, [shape]( double x ) { return gammaShareBelow( shape, x ); } );
  }

  double betaShareBelow( double a, double b, double x )
  {
    if ( x <= 0.0 )
      return 0.0;
    if ( x >= 1.0 )
      return 1.0;
    const double front = std::exp( std::lgamma( a + b ) - std::lgamma( a ) - std::lgamma( b ) + a * std::log( x ) + b * std::log1p( -x ) );
    return x < ( a + 1.0 ) / ( a + b + 2.0 ) ? front * betaFraction( a, b, x ) / a : 1.0 - front * betaFraction( b, a, 1.0 - x ) / b;
  }

  double betaQuantile( double a, double b, double share )
  {
    return whereItReaches( share, 0.0, 1.0, [a, b]( double x ) { return betaShareBelow( a, b, x ); } );
  }

  double binomialProbability( double successes, double trials, double probability )
  {
    if ( probability <= 0.0 )
      return successes == 0.0 ? 1.0 : 0.0;
    if ( probability >= 1.0 )
      return successes == trials ? 1.0 : 0.0;
    return std::exp( std::lgamma( trials + 1.0 ) - std::lgamma( successes + 1.0 ) - std::lgamma( trials - successes + 1.0 )
      + successes * std::log( probability ) + ( trials - successes ) * std::log1p( -probability ) );
  }

  double binomialAtMost( double successes, double trials, double probability )
  {
    if ( successes < 0.0 )
      return 0.0;
    return successes >= trials ? 1.0 : 1.0 - betaShareBelow( successes + 1.0, trials - successes, probability );
  }

}
