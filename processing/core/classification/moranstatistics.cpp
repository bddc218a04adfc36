#include "classification/moranstatistics.h"

#include "indicators/standardisation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  NeighbourList::NeighbourList( const SpatialWeights &weights )
  {
    begin.reserve( weights.size() + 1 );
    begin.push_back( 0 );
    for ( const std::vector<std::uint32_t> &row : weights.neighbours )
    {
      neighbours.insert( neighbours.end(), row.begin(), row.end() );
      begin.push_back( static_cast<std::uint32_t>( neighbours.size() ) );
    }
  }

  MoranStatistics::MoranStatistics( std::span<const double> values, const SpatialWeights &weights )
    : mNeighbours( weights )
  {
    const double centre = mean( values );
    mMoment = std::pow( standardDeviation( values, Divisor::Count ), 2 );
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      const std::size_t count = mNeighbours.of( i ).size();
      mDeviations.push_back( values[i] - centre );
      mShares.push_back( count == 0 ? 0.0 : 1.0 / static_cast<double>( count ) );
      mRows += count == 0 ? 0.0 : 1.0;
    }
  }

  double MoranStatistics::meanOfNeighbours( std::size_t area, std::span<const double> numbers ) const
  {
    const std::span<const std::uint32_t> row = mNeighbours.of( area );
    double sum = 0.0;
    for ( const std::uint32_t neighbour : row )
      sum += numbers[neighbour];
    return row.empty() ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>( row.size() );
  }

  double MoranStatistics::globalI( std::span<const double> deviations ) const
  {
    double products = 0.0;
    for ( std::size_t i = 0; i < deviations.size(); ++i )
    {
      double sum = 0.0;
      for ( const std::uint32_t neighbour : mNeighbours.of( i ) )
        sum += deviations[neighbour];
      products += deviations[i] * sum * mShares[i];
    }
    return products / mRows / mMoment;
  }

  double MoranStatistics::varianceOfI() const
  {
    const double n = static_cast<double>( mDeviations.size() );
    double s0 = 0.0, s1 = 0.0, s2 = 0.0, fourth = 0.0;
    std::vector<double> columnSums( mDeviations.size(), 0.0 );
    for ( std::size_t i = 0; i < mDeviations.size(); ++i )
    {
      for ( const std::uint32_t j : mNeighbours.of( i ) )
      {
        const std::span<const std::uint32_t> back = mNeighbours.of( j );
        const bool mutual = std::binary_search( back.begin(), back.end(), static_cast<std::uint32_t>( i ) );
        const double both = mShares[i] + ( mutual ? mShares[j] : 0.0 );
        s0 += mShares[i];
        s1 += both * both * ( mutual ? 0.5 : 1.0 );
        columnSums[j] += mShares[i];
      }
      fourth += std::pow( mDeviations[i], 4 ) / n;
    }
    for ( std::size_t i = 0; i < mDeviations.size(); ++i )
      s2 += std::pow( columnSums[i] + ( mNeighbours.of( i ).empty() ? 0.0 : 1.0 ), 2 );
    const double kurtosis = fourth / ( mMoment * mMoment );
    const double expected = -1.0 / ( n - 1.0 );
    const double square =
      ( n * ( ( n * n - 3.0 * n + 3.0 ) * s1 - n * s2 + 3.0 * s0 * s0 ) - kurtosis * ( ( n * n - n ) * s1 - 2.0 * n * s2 + 6.0 * s0 * s0 ) )
      / ( ( n - 1.0 ) * ( n - 2.0 ) * ( n - 3.0 ) * s0 * s0 );
    return square - expected * expected;
  }

  double MoranStatistics::giStar( std::size_t area ) const
  {
    const double n = static_cast<double>( mDeviations.size() );
    if ( mNeighbours.of( area ).empty() )
      return std::numeric_limits<double>::quiet_NaN(); // it would say how high its own value is
    const double count = static_cast<double>( mNeighbours.of( area ).size() ) + 1.0;
    double sum = mDeviations[area];
    for ( const std::uint32_t neighbour : mNeighbours.of( area ) )
      sum += mDeviations[neighbour];
    const double spread = std::sqrt( mMoment * ( n / count - 1.0 ) / ( n - 1.0 ) );
    return spread > 0.0 ? sum / count / spread : std::numeric_limits<double>::quiet_NaN();
  }

}
