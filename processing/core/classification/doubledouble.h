#pragma once

#include <cmath>

namespace sozialraum
{

  /**
   * A number kept as the unevaluated sum of two doubles, some 32 decimal digits (Dekker 1971, Knuth).
   *
   * For sums of squares that are differences of large, nearly equal numbers. Needs IEEE rounding: not for -ffast-math.
   */
  struct DoubleDouble
  {
    double high = 0.0;
    double low = 0.0;

    constexpr DoubleDouble() = default;
    constexpr DoubleDouble( double value )
      : high( value )
    {}
    constexpr DoubleDouble( double h, double l )
      : high( h )
      , low( l )
    {}

    explicit constexpr operator double() const { return high + low; }

    //! The exact sum of two doubles.
    static constexpr DoubleDouble sum( double a, double b )
    {
      const double s = a + b;
      const double v = s - a;
      return { s, ( a - ( s - v ) ) + ( b - v ) };
    }

    //! The exact product of two doubles, without relying on a fused multiply-add instruction.
    static constexpr DoubleDouble product( double a, double b )
    {
      const auto split = []( double x ) {
        const double t = 134217729.0 * x; // 2^27 + 1
        const double h = t - ( t - x );
        return DoubleDouble( h, x - h );
      };
      const DoubleDouble x = split( a );
      const DoubleDouble y = split( b );
      const double p = a * b;
      return { p, ( ( x.high * y.high - p ) + x.high * y.low + x.low * y.high ) + x.low * y.low };
    }

    friend constexpr DoubleDouble operator+( const DoubleDouble &a, const DoubleDouble &b )
    {
      DoubleDouble s = sum( a.high, b.high );
      const DoubleDouble t = sum( a.low, b.low );
      s = quickSum( s.high, s.low + t.high );
      return quickSum( s.high, s.low + t.low );
    }

    friend constexpr DoubleDouble operator-( const DoubleDouble &a ) { return { -a.high, -a.low }; }
    friend constexpr DoubleDouble operator-( const DoubleDouble &a, const DoubleDouble &b ) { return a + -b; }

    friend constexpr DoubleDouble operator*( const DoubleDouble &a, const DoubleDouble &b )
    {
      const DoubleDouble p = product( a.high, b.high );
      return quickSum( p.high, p.low + ( a.high * b.low + a.low * b.high ) );
    }

    friend constexpr DoubleDouble operator/( const DoubleDouble &a, const DoubleDouble &b )
    {
      const double first = a.high / b.high;
      const DoubleDouble rest = a - b * DoubleDouble( first );
      const double second = rest.high / b.high;
      const DoubleDouble rest2 = rest - b * DoubleDouble( second );
      return quickSum( first, second ) + DoubleDouble( rest2.high / b.high );
    }

    friend constexpr bool operator<( const DoubleDouble &a, const DoubleDouble &b )
    {
      return a.high < b.high || ( a.high == b.high && a.low < b.low );
    }

  private:
    //! The exact sum where |a| ≥ |b|.
    static constexpr DoubleDouble quickSum( double a, double b )
    {
      const double s = a + b;
      return { s, b - ( s - a ) };
    }
  };

}
