#include "indicators/standardisation.h"

#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    //! Sums in ascending order of the values, so that the order of the areas leaves no trace in the last digit.
    double orderlessSum( std::vector<double> terms )
    {
      std::sort( terms.begin(), terms.end() );
      return std::accumulate( terms.begin(), terms.end(), 0.0 );
    }
  }

  double mean( std::span<const double> values )
  {
    if ( values.empty() )
      return std::numeric_limits<double>::quiet_NaN();
    return orderlessSum( { values.begin(), values.end() } ) / static_cast<double>( values.size() );
  }

  double standardDeviation( std::span<const double> values, Divisor divisor )
  {
    const double count = static_cast<double>( values.size() ) - ( divisor == Divisor::CountMinusOne ? 1.0 : 0.0 );
    if ( count <= 0.0 )
      return std::numeric_limits<double>::quiet_NaN();

    const auto [smallest, largest] = std::minmax_element( values.begin(), values.end() );
    if ( *largest - *smallest <= equalityTolerance( values ) )
      return 0.0; // not the rounding error of the mean, nor that of the values

    const int exponent = exponentOfExtremeSize( values );
    const double centre = mean( values );
    std::vector<double> squares( values.size() );
    std::transform( values.begin(), values.end(), squares.begin(), [centre, exponent]( double value ) {
      const double deviation = std::ldexp( value - centre, -exponent );
      return deviation * deviation;
    } );
    return std::ldexp( std::sqrt( orderlessSum( std::move( squares ) ) / count ), exponent );
  }

  std::vector<double> standardised( std::span<const double> values, double reference, double deviation )
  {
    std::vector<double> scores( values.size(), 0.0 );
    if ( !( deviation > 0.0 ) )
      return scores;
    const std::vector<double> equal = withoutNoise( values );
    const double tolerance = equalityTolerance( values );
    std::transform( equal.begin(), equal.end(), scores.begin(),
      [=]( double value ) { return std::abs( value - reference ) <= tolerance ? 0.0 : ( value - reference ) / deviation; } );
    return scores;
  }

  std::vector<double> zScores( std::span<const double> values, Divisor divisor )
  {
    return standardised( values, mean( values ), standardDeviation( values, divisor ) );
  }

  std::vector<double> minMaxScaled( std::span<const double> values )
  {
    if ( values.empty() )
      return {};
    const auto [smallest, largest] = std::minmax_element( values.begin(), values.end() );
    const double range = *largest - *smallest;
    return standardised( values, *smallest, range > equalityTolerance( values ) ? range : 0.0 );
  }

  std::vector<double> ascendingRanks( std::span<const double> values, TieRule ties )
  {
    const std::vector<double> settled = withoutNoise( values );
    std::vector<std::size_t> order( settled.size() );
    std::iota( order.begin(), order.end(), std::size_t{ 0 } );
    std::sort( order.begin(), order.end(), [&settled]( std::size_t a, std::size_t b ) { return settled[a] < settled[b]; } );

    std::vector<double> ranks( settled.size() );
    for ( std::size_t first = 0; first < order.size(); )
    {
      std::size_t end = first + 1;
      while ( end < order.size() && settled[order[end]] == settled[order[first]] )
        ++end;
      const double lowest = static_cast<double>( first + 1 );
      const double highest = static_cast<double>( end );
      const double rank = ties == TieRule::Lowest ? lowest : ( ties == TieRule::Highest ? highest : ( lowest + highest ) / 2.0 );
      for ( ; first < end; ++first )
        ranks[order[first]] = rank;
    }
    return ranks;
  }

  std::vector<double> percentileRanks( std::span<const double> values )
  {
    std::vector<double> ranks = ascendingRanks( values );
    const double count = static_cast<double>( values.size() );
    for ( double &rank : ranks )
      rank = ( rank - 0.5 ) / count * 100.0;
    return ranks;
  }

  double exponentialOfRank( double relativeRank )
  {
    constexpr double scale = 23.0;
    const double range = 1.0 - std::exp( -100.0 / scale );
    return -scale * std::log( 1.0 - relativeRank * range );
  }

  std::vector<double> exponentialRanks( std::span<const double> values, TieRule ties )
  {
    std::vector<double> ranks = ascendingRanks( values, ties );
    const double count = static_cast<double>( values.size() );
    for ( double &rank : ranks )
      rank = exponentialOfRank( rank / count );
    return ranks;
  }

}
