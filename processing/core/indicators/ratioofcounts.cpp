#include "indicators/ratioofcounts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t sFewest = 5; // areas that must agree
    constexpr std::array<double, 5> sFactors{ 100.0, 1000.0, 1.0, 10000.0, 100000.0 };
    constexpr int sMostDecimals = 9;

    //! Half of the last decimal that \a rate is written with.
    double halfStepOf( std::span<const double> rate )
    {
      for ( int decimals = 0; decimals < sMostDecimals; ++decimals )
      {
        const double power = std::pow( 10.0, decimals );
        const bool isEnough = std::all_of( rate.begin(), rate.end(),
          [power]( double value ) { return std::isnan( value ) || std::fabs( value * power - std::round( value * power ) ) < 1e-6; } );
        if ( isEnough )
          return 0.5 / power;
      }
      return 0.5 / std::pow( 10.0, sMostDecimals );
    }

    bool varies( std::span<const double> rate )
    {
      const auto first = std::find_if( rate.begin(), rate.end(), []( double value ) { return !std::isnan( value ); } );
      return std::any_of( first, rate.end(), [&first]( double value ) { return !std::isnan( value ) && value != *first; } );
    }

    //! The value of the whole, where \a numerator by \a denominator is the rate in every area.
    std::optional<double> ofAll(
      std::span<const double> rate, std::span<const double> numerator, std::span<const double> denominator, double factor, double halfStep )
    {
      double above = 0.0;
      double below = 0.0;
      std::size_t tried = 0;
      for ( std::size_t i = 0; i < rate.size(); ++i )
      {
        if ( std::isnan( rate[i] ) || std::isnan( numerator[i] ) || std::isnan( denominator[i] ) || denominator[i] <= 0.0 )
          continue;
        const double ratio = numerator[i] / denominator[i] * factor;
        if ( std::fabs( ratio - rate[i] ) > halfStep * ( 1.0 + 1e-6 ) + 1e-12 * std::fabs( rate[i] ) )
          return std::nullopt;
        above += numerator[i];
        below += denominator[i];
        ++tried;
      }
      return tried < sFewest ? std::nullopt : std::optional( above / below * factor );
    }
  }

  std::optional<RatioOfCounts> ratioOfCounts( std::span<const double> rate, const std::vector<CountColumn> &counts )
  {
    if ( !varies( rate ) )
      return std::nullopt;
    const double halfStep = halfStepOf( rate );
    for ( std::size_t numerator = 0; numerator < counts.size(); ++numerator )
    {
      for ( std::size_t denominator = 0; denominator < counts.size(); ++denominator )
      {
        for ( const double factor : sFactors )
        {
          if ( numerator == denominator )
            continue;
          if ( const auto whole = ofAll( rate, counts[numerator].values, counts[denominator].values, factor, halfStep ) )
            return RatioOfCounts{ numerator, denominator, factor, *whole };
        }
      }
    }
    return std::nullopt;
  }

}
