#include "coverage/siting/coveringcosts.h"

#include "coverage/siting/sitingparts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <utility>

namespace sozialraum
{

  CoveringCosts::CoveringCosts( std::vector<std::vector<std::uint32_t>> covered, std::vector<Lack> lacks )
    : mCovered( std::move( covered ) )
    , mLacks( std::move( lacks ) )
  {}

  double CoveringCosts::objective( std::span<const std::uint32_t> sites ) const
  {
    std::vector<std::uint32_t> times( mLacks.size(), 0 );
    for ( const std::uint32_t site : sites )
    {
      for ( const std::uint32_t place : mCovered[site] )
        ++times[place];
    }
    double sum = 0.0;
    for ( std::size_t place = 0; place < times.size(); ++place )
      sum += times[place] == 0 ? mLacks[place].first + mLacks[place].second : worth( place, times[place] );
    return sum;
  }

  //! Each place is served as often as is cheapest: once, or twice where that costs less than the lack.
  double CoveringCosts::offered( std::span<const double> multipliers ) const
  {
    double sum = 0.0;
    for ( std::size_t place = 0; place < mLacks.size(); ++place )
      sum += multipliers[place] + std::min( multipliers[place], mLacks[place].second );
    return sum;
  }

  double CoveringCosts::earnings( std::uint32_t candidate, std::span<const double> multipliers ) const
  {
    double sum = 0.0;
    for ( const std::uint32_t place : mCovered[candidate] )
      sum -= multipliers[place];
    return sum;
  }

  void CoveringCosts::addWanted( std::span<const double> multipliers, std::span<double> slope ) const
  {
    for ( std::size_t place = 0; place < mLacks.size(); ++place )
      slope[place] += multipliers[place] < mLacks[place].second ? 2.0 : 1.0;
  }

  void CoveringCosts::subtractServed( std::uint32_t candidate, std::span<const double>, std::span<double> slope ) const
  {
    for ( const std::uint32_t place : mCovered[candidate] )
      slope[place] -= 1.0;
  }

  //! Each place offers what it lacks in parts to all that cover it.
  std::vector<double> CoveringCosts::firstMultipliers() const
  {
    std::vector<double> coverers( mLacks.size(), 0.0 );
    for ( const std::vector<std::uint32_t> &places : mCovered )
    {
      for ( const std::uint32_t place : places )
        coverers[place] += 1.0;
    }
    std::vector<double> multipliers;
    for ( std::size_t place = 0; place < mLacks.size(); ++place )
      multipliers.push_back( mLacks[place].first / std::max( 1.0, coverers[place] ) );
    return multipliers;
  }

  void CoveringCosts::fill( std::vector<std::uint32_t> &sites, std::size_t number ) const
  {
    std::vector<std::uint32_t> times( mLacks.size(), 0 );
    const auto take = [&]( std::uint32_t site ) {
      for ( const std::uint32_t place : mCovered[site] )
        ++times[place];
    };
    const auto change = [&]( std::uint32_t candidate ) {
      double sum = 0.0;
      for ( const std::uint32_t place : mCovered[candidate] )
        sum -= worth( place, times[place] );
      return sum;
    };
    addOneByOne( sites, number, candidateCount(), change, take );
  }

  //! The best swap of a site for another candidate. \returns whether one helped
  bool CoveringCosts::exchange( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const
  {
    std::vector<std::uint32_t> times( mLacks.size(), 0 );
    std::vector<std::array<std::size_t, 2>> coverers( mLacks.size() ); // positions of the first two sites of each place
    std::vector<bool> isSite( candidateCount(), false );
    for ( std::size_t s = 0; s < sites.size(); ++s )
    {
      isSite[sites[s]] = true;
      for ( const std::uint32_t place : mCovered[sites[s]] )
      {
        if ( times[place] < 2 )
          coverers[place][times[place]] = s;
        ++times[place];
      }
    }
    std::vector<double> lost( sites.size(), 0.0 ); // by closing each site
    double all = 0.0;
    for ( std::size_t place = 0; place < times.size(); ++place )
    {
      all += mLacks[place].first;
      for ( std::uint32_t i = 0; i < times[place] && times[place] <= 2; ++i )
        lost[coverers[place][i]] += worth( place, times[place] - 1 );
    }

    double mostGain = 1e-12 * all;
    std::pair<std::size_t, std::uint32_t> best{ sites.size(), 0 };
    std::vector<double> kept( sites.size() ); // of what closing a site loses, what the candidate saves, though it gains less then
    for ( std::uint32_t candidate = 0; candidate < candidateCount(); ++candidate )
    {
      if ( isSite[candidate] )
        continue;
      std::ranges::fill( kept, 0.0 );
      double gained = 0.0;
      for ( const std::uint32_t place : mCovered[candidate] )
      {
        const double more = worth( place, times[place] );
        gained += more;
        for ( std::uint32_t i = 0; i < times[place] && times[place] <= 2; ++i )
          kept[coverers[place][i]] += worth( place, times[place] - 1 ) - more;
      }
      for ( std::size_t s = 0; s < sites.size(); ++s )
      {
        if ( !isFixed[sites[s]] && gained + kept[s] - lost[s] > mostGain )
        {
          mostGain = gained + kept[s] - lost[s];
          best = { s, candidate };
        }
      }
    }
    if ( best.first == sites.size() )
      return false;
    sites[best.first] = best.second;
    return true;
  }

  void CoveringCosts::improve( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const
  {
    while ( exchange( sites, isFixed ) )
    {}
  }

}
