#include "classification/limitmethods.h"

#include "classification/quantiles.h"
#include "indicators/standardisation.h"
#include "text/equality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace sozialraum
{

  std::vector<double> equalIntervalLimits( std::span<const double> sorted, int classCount )
  {
    const double smallest = sorted.front();
    const double range = sorted.back() - smallest;
    std::vector<double> limits;
    for ( int i = 1; i < classCount; ++i )
      limits.push_back( smallest + range * i / classCount );
    return limits;
  }

  std::vector<double> geometricLimits( std::span<const double> sorted, int classCount )
  {
    const double ratio = sorted.back() / sorted.front();
    std::vector<double> limits;
    for ( int i = 1; i < classCount; ++i )
      limits.push_back( sorted.front() * std::pow( ratio, static_cast<double>( i ) / classCount ) );
    return limits;
  }

  std::vector<double> maximumBreaksLimits( std::span<const double> sorted, int classCount )
  {
    std::vector<std::size_t> gaps; // index of the value above the gap
    for ( std::size_t i = 1; i < sorted.size(); ++i )
    {
      if ( sorted[i - 1] < sorted[i] )
        gaps.push_back( i );
    }
    std::stable_sort( gaps.begin(), gaps.end(),
      [&sorted]( std::size_t a, std::size_t b ) { return sorted[a] - sorted[a - 1] > sorted[b] - sorted[b - 1]; } );
    gaps.resize( std::min( gaps.size(), static_cast<std::size_t>( classCount - 1 ) ) );
    std::sort( gaps.begin(), gaps.end() );

    std::vector<double> limits;
    for ( const std::size_t gap : gaps )
      limits.push_back( std::midpoint( sorted[gap - 1], sorted[gap] ) );
    return limits;
  }

  std::vector<double> headTailLimits( std::span<const double> sorted, double headShare )
  {
    std::vector<double> limits;
    const double tolerance = equalityTolerance( sorted );
    while ( sorted.back() - sorted.front() > tolerance )
    {
      const double middle = nearestEqual( mean( sorted ), sorted, tolerance );
      const auto head = std::upper_bound( sorted.begin(), sorted.end(), middle );
      const auto headSize = static_cast<std::size_t>( sorted.end() - head );
      limits.push_back( middle );
      if ( headSize == 0 || static_cast<double>( headSize ) > headShare * static_cast<double>( sorted.size() ) )
        break;
      sorted = sorted.last( headSize );
    }
    return limits;
  }

  namespace
  {
    void nestMeans( std::span<const double> sorted, int classCount, double tolerance, std::vector<double> &limits )
    {
      if ( classCount < 2 || sorted.empty() || sorted.back() - sorted.front() <= tolerance )
        return;
      const double middle = nearestEqual( mean( sorted ), sorted, tolerance );
      const auto below = static_cast<std::size_t>( std::lower_bound( sorted.begin(), sorted.end(), middle ) - sorted.begin() );
      nestMeans( sorted.first( below ), classCount / 2, tolerance, limits );
      limits.push_back( middle );
      nestMeans( sorted.subspan( below ), classCount / 2, tolerance, limits );
    }
  }

  std::vector<double> nestedMeansLimits( std::span<const double> sorted, int classCount )
  {
    std::vector<double> limits;
    nestMeans( sorted, classCount, equalityTolerance( sorted ), limits );
    return limits;
  }

  std::vector<double> boxPlotLimits( std::span<const double> sorted )
  {
    const double lower = quantile( sorted, 0.25, QuantileType::Type7 );
    const double upper = quantile( sorted, 0.75, QuantileType::Type7 );
    const double fence = 1.5 * ( upper - lower );
    return { lower - fence, lower, quantile( sorted, 0.5, QuantileType::Type7 ), upper, upper + fence };
  }

  std::vector<double> prettyLimits( std::span<const double> sorted, int classCount )
  {
    const double range = sorted.back() - sorted.front();
    if ( range <= 0.0 )
      return {};

    constexpr double favourLarger = 1.5;
    constexpr double favourFives = 0.5 + 1.5 * favourLarger;
    const double cell = range / classCount;
    const double base = std::pow( 10.0, std::floor( std::log10( cell ) ) );
    double unit = base;
    if ( 2.0 * base - cell < favourLarger * ( cell - unit ) )
    {
      unit = 2.0 * base;
      if ( 5.0 * base - cell < favourFives * ( cell - unit ) )
      {
        unit = 5.0 * base;
        if ( 10.0 * base - cell < favourLarger * ( cell - unit ) )
          unit = 10.0 * base;
      }
    }

    std::vector<double> limits;
    for ( double multiple = std::floor( sorted.front() / unit ) + 1.0; multiple * unit < sorted.back(); ++multiple )
    {
      // Below one, n / 10 is the double next to the decimal number, n · 0.1 is not.
      const double limit = unit < 1.0 ? multiple / std::round( 1.0 / unit ) : multiple * unit;
      if ( limit > sorted.front() && limit < sorted.back() )
        limits.push_back( limit );
    }
    return limits;
  }

  std::vector<double> usualDeviationMultiples( int classCount )
  {
    std::vector<double> multiples;
    for ( int i = 1; i < classCount; ++i )
      multiples.push_back( i - classCount / 2.0 );
    return multiples;
  }

  std::vector<double> deviationLimits( double centre, double deviation, std::span<const double> multiples )
  {
    std::vector<double> limits;
    if ( deviation > 0.0 )
    {
      for ( const double multiple : multiples )
        limits.push_back( centre + multiple * deviation );
    }
    return limits;
  }

}
