#include "disclosure/knowncounts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sozialraum
{

  bool isMostlyKnown( const SomeCounts &counts )
  {
    const auto known = std::count_if( counts.begin(), counts.end(), []( const auto &count ) { return count.has_value(); } );
    return 2 * static_cast<std::size_t>( known ) > counts.size();
  }

  static std::optional<CountVector> takenFrom( const SomeCounts &counts, const std::vector<std::size_t> &areas )
  {
    CountVector taken;
    for ( const std::size_t area : areas )
    {
      if ( !counts[area] )
        return std::nullopt;
      taken.push_back( *counts[area] );
    }
    return taken;
  }

  KnownCounts::KnownCounts( const std::vector<CountSeries> &series )
    : mSeries( series )
  {
    for ( const CountSeries &each : series )
    {
      for ( const auto &[period, counts] : each.counts )
      {
        mPeriods.insert( period );
        mAreas = std::max( mAreas, counts.size() );
      }
    }
  }

  const SomeCounts *KnownCounts::countsOf( std::size_t place, const std::string &period ) const
  {
    const auto counts = mSeries[place].counts.find( period );
    return counts == mSeries[place].counts.end() ? nullptr : &counts->second;
  }

  std::vector<std::size_t> KnownCounts::areasOf( std::span<const std::string> periods ) const
  {
    std::vector<bool> isKnown( mAreas, true );
    for ( std::size_t place = 0; place < mSeries.size(); ++place )
    {
      for ( const std::string &period : periods )
      {
        const SomeCounts *counts = countsOf( place, period );
        for ( std::size_t area = 0; counts && isMostlyKnown( *counts ) && area < mAreas; ++area )
          isKnown[area] = isKnown[area] && ( *counts )[area];
      }
    }
    const bool isEnough = 2 * static_cast<std::size_t>( std::count( isKnown.begin(), isKnown.end(), true ) ) > mAreas;
    std::vector<std::size_t> areas;
    for ( std::size_t area = 0; area < mAreas; ++area )
    {
      if ( isKnown[area] || !isEnough )
        areas.push_back( area );
    }
    return areas;
  }

  PeriodCounts KnownCounts::countsIn( const std::string &period, const std::vector<std::size_t> &areas ) const
  {
    PeriodCounts found;
    for ( std::size_t place = 0; place < mSeries.size(); ++place )
    {
      const SomeCounts *counts = countsOf( place, period );
      std::optional<CountVector> taken = counts ? takenFrom( *counts, areas ) : std::nullopt;
      if ( !taken )
        continue;
      const auto people = mSeries[place].people.find( period );
      if ( std::optional<CountVector> base = people == mSeries[place].people.end() ? std::nullopt : takenFrom( people->second, areas ) )
        found.people.insert( std::move( *base ) );
      if ( !hasCases( *taken ) )
        continue;
      found.places.push_back( place );
      found.counts.push_back( std::move( *taken ) );
    }
    return found;
  }

}
