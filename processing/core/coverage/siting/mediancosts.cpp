#include "coverage/siting/mediancosts.h"

#include "coverage/siting/sitingparts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr double infinite = std::numeric_limits<double>::infinity();
  }

  MedianCosts::MedianCosts( std::vector<double> costs, std::size_t placeCount )
    : mCosts( std::move( costs ) )
    , mPlaceCount( placeCount )
    , mGreatest( placeCount, 0.0 )
  {
    for ( std::size_t candidate = 0; candidate < candidateCount(); ++candidate )
    {
      for ( std::size_t place = 0; place < mPlaceCount; ++place )
        mGreatest[place] = std::max( mGreatest[place], row( candidate )[place] );
    }
  }

  double MedianCosts::objective( std::span<const std::uint32_t> sites ) const
  {
    std::vector<double> least( row( sites.front() ).begin(), row( sites.front() ).end() );
    for ( const std::uint32_t site : sites.subspan( 1 ) )
      std::transform(
        least.begin(), least.end(), row( site ).begin(), least.begin(), []( double a, double b ) { return std::min( a, b ); } );
    return std::accumulate( least.begin(), least.end(), 0.0 );
  }

  double MedianCosts::earnings( std::uint32_t candidate, std::span<const double> multipliers ) const
  {
    // Several sums at once, which the processor adds side by side.
    const std::span<const double> costs = row( candidate );
    std::array<double, 4> sums{};
    std::size_t place = 0;
    for ( ; place + sums.size() <= costs.size(); place += sums.size() )
    {
      for ( std::size_t lane = 0; lane < sums.size(); ++lane )
        sums[lane] += std::min( 0.0, costs[place + lane] - multipliers[place + lane] );
    }
    for ( ; place < costs.size(); ++place )
      sums[0] += std::min( 0.0, costs[place] - multipliers[place] );
    return ( sums[0] + sums[1] ) + ( sums[2] + sums[3] );
  }

  void MedianCosts::subtractServed( std::uint32_t candidate, std::span<const double> multipliers, std::span<double> slope ) const
  {
    const std::span<const double> costs = row( candidate );
    for ( std::size_t place = 0; place < costs.size(); ++place )
      slope[place] -= costs[place] < multipliers[place] ? 1.0 : 0.0;
  }

  std::vector<double> MedianCosts::firstMultipliers() const
  {
    TwoLeastCosts least = twoLeastCosts( mCosts, mPlaceCount );
    return candidateCount() > 1 ? std::move( least.second ) : std::move( least.first );
  }

  void MedianCosts::fill( std::vector<std::uint32_t> &sites, std::size_t number ) const
  {
    std::vector<double> least = mGreatest;
    const auto take = [&]( std::uint32_t site ) {
      std::transform(
        least.begin(), least.end(), row( site ).begin(), least.begin(), []( double a, double b ) { return std::min( a, b ); } );
    };
    addOneByOne( sites, number, candidateCount(), [&]( std::uint32_t candidate ) { return earnings( candidate, least ); }, take );
  }

  MedianCosts::Nearest MedianCosts::nearestOf( std::span<const std::uint32_t> sites ) const
  {
    Nearest nearest{ std::vector<double>( mPlaceCount, infinite ), std::vector<double>( mPlaceCount, infinite ),
      std::vector<std::size_t>( mPlaceCount, 0 ) };
    for ( std::size_t s = 0; s < sites.size(); ++s )
    {
      for ( std::size_t place = 0; place < mPlaceCount; ++place )
      {
        const double way = row( sites[s] )[place];
        if ( way < nearest.first[place] )
        {
          nearest.second[place] = nearest.first[place];
          nearest.first[place] = way;
          nearest.site[place] = s;
        }
        else
        {
          nearest.second[place] = std::min( nearest.second[place], way );
        }
      }
    }
    return nearest;
  }

  //! The best swap of a site for another candidate (Whitaker 1983). \returns whether one helped
  bool MedianCosts::exchange( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const
  {
    const Nearest nearest = nearestOf( sites );
    const double before = std::accumulate( nearest.first.begin(), nearest.first.end(), 0.0 );
    std::vector<double> without( sites.size(), 0.0 ); // what closing each site costs, if its users went to their second nearest
    for ( std::size_t place = 0; place < mPlaceCount && sites.size() > 1; ++place )
      without[nearest.site[place]] += nearest.second[place] - nearest.first[place];
    double bestChange = -1e-9 * ( 1.0 + before );
    std::size_t out = sites.size();
    std::uint32_t in = 0;
    std::vector<double> change( sites.size() );
    for ( std::uint32_t candidate = 0; candidate < candidateCount(); ++candidate )
    {
      if ( std::ranges::find( sites, candidate ) != sites.end() )
        continue;
      change = without;
      double gain = 0.0;
      const std::span<const double> ways = row( candidate );
      for ( std::size_t place = 0; place < mPlaceCount; ++place )
      {
        if ( sites.size() == 1 )
          change[0] += ways[place] - nearest.first[place];
        else if ( ways[place] < nearest.first[place] )
        {
          gain += nearest.first[place] - ways[place];
          change[nearest.site[place]] -= nearest.second[place] - nearest.first[place];
        }
        else if ( ways[place] < nearest.second[place] )
          change[nearest.site[place]] -= nearest.second[place] - ways[place];
      }
      for ( std::size_t s = 0; s < sites.size(); ++s )
      {
        if ( !isFixed[sites[s]] && change[s] - gain < bestChange )
        {
          bestChange = change[s] - gain;
          out = s;
          in = candidate;
        }
      }
    }
    if ( out == sites.size() )
      return false;
    sites[out] = in;
    return true;
  }

  void MedianCosts::improve( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const
  {
    while ( exchange( sites, isFixed ) )
    {}
  }

}
