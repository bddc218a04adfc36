#include "demography/householdplacement.h"

#include "finding.h"
#include "findings/demographycodes.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  static constexpr int sMostRounds = 50; //!< of moves and exchanges; each is over all pairs

  namespace
  {
    //! The state of a placement: what each area still lacks to its quota, and what it has room for.
    class Places
    {
    public:
      Places( std::span<const ApportionedArea> areas, const std::vector<double> &quotas )
        : mAreas( areas )
      {
        for ( std::size_t area = 0; area < areas.size(); ++area )
        {
          mOver.push_back( static_cast<double>( areas[area].stock ) - quotas[area] );
          mRoom.push_back( areas[area].capacity ? std::max<std::int64_t>( 0, *areas[area].capacity - areas[area].stock )
                                                : std::numeric_limits<std::int64_t>::max() );
        }
      }

      bool takes( std::size_t area, std::int64_t persons ) const { return mAreas[area].weight > 0.0 && persons <= mRoom[area]; }

      //! By how much Σ ( s − quota )² / weight grows with \a persons more (or less, below 0).
      double growth( std::size_t area, std::int64_t persons ) const
      {
        const double more = static_cast<double>( persons );
        return more * ( 2.0 * mOver[area] + more ) / mAreas[area].weight;
      }

      void add( std::size_t area, std::int64_t persons )
      {
        mOver[area] += static_cast<double>( persons );
        mRoom[area] -= mAreas[area].capacity ? persons : 0;
      }

      std::optional<std::size_t> bestFor( std::int64_t persons ) const
      {
        std::optional<std::size_t> best;
        for ( std::size_t area = 0; area < mAreas.size(); ++area )
        {
          if ( takes( area, persons ) && ( !best || isBefore( area, *best, persons ) ) )
            best = area;
        }
        return best;
      }

    private:
      bool isBefore( std::size_t area, std::size_t other, std::int64_t persons ) const
      {
        const double mine = growth( area, persons ), theirs = growth( other, persons );
        if ( std::abs( mine - theirs ) > equalityShare * std::max( std::abs( mine ), std::abs( theirs ) ) )
          return mine < theirs;
        if ( mAreas[area].weight != mAreas[other].weight )
          return mAreas[area].weight > mAreas[other].weight;
        return mAreas[area].key < mAreas[other].key;
      }

      std::span<const ApportionedArea> mAreas;
      std::vector<double> mOver;
      std::vector<std::int64_t> mRoom;
    };
  }

  static bool isGain( double change, double size )
  {
    return change < -equalityShare * std::max( 1.0, size );
  }

  //! Moves one household where that helps. \returns whether it did
  static bool moveOne( Places &places, std::optional<std::size_t> &home, std::int64_t persons, std::size_t areaCount )
  {
    for ( std::size_t area = 0; area < areaCount; ++area )
    {
      if ( area == *home || !places.takes( area, persons ) )
        continue;
      const double gain = places.growth( *home, -persons );
      if ( !isGain( gain + places.growth( area, persons ), std::abs( gain ) ) )
        continue;
      places.add( *home, -persons );
      places.add( area, persons );
      home = area;
      return true;
    }
    return false;
  }

  //! Exchanges two households of different areas where that helps. \returns whether it did
  static bool exchange(
    Places &places, std::optional<std::size_t> &one, std::int64_t onePersons, std::optional<std::size_t> &other, std::int64_t otherPersons )
  {
    const std::int64_t more = otherPersons - onePersons; // for the area of the one
    if ( *one == *other || more == 0 || !places.takes( *one, more ) || !places.takes( *other, -more ) )
      return false;
    const double change = places.growth( *one, more );
    if ( !isGain( change + places.growth( *other, -more ), std::abs( change ) ) )
      return false;
    places.add( *one, more );
    places.add( *other, -more );
    std::swap( one, other );
    return true;
  }

  static void improve( Places &places, HouseholdPlacement &placement, std::span<const std::int64_t> sizes, std::size_t areaCount )
  {
    bool isBetter = true;
    for ( int round = 0; isBetter && round < sMostRounds; ++round )
    {
      isBetter = false;
      for ( std::size_t i = 0; i < sizes.size(); ++i )
      {
        if ( !placement.areas[i] )
          continue;
        isBetter |= moveOne( places, placement.areas[i], sizes[i], areaCount );
        for ( std::size_t j = i + 1; j < sizes.size(); ++j )
        {
          if ( placement.areas[j] )
            isBetter |= exchange( places, placement.areas[i], sizes[i], placement.areas[j], sizes[j] );
        }
      }
    }
  }

  HouseholdPlacement placeHouseholds( std::span<const ApportionedArea> areas, std::span<const std::int64_t> sizes )
  {
    if ( sizes.empty() || std::any_of( sizes.begin(), sizes.end(), []( std::int64_t size ) { return size < 1 || size > 100000; } ) )
      throw InputError( codes::householdsEmpty );
    const std::int64_t total = std::accumulate( sizes.begin(), sizes.end(), std::int64_t( 0 ) );
    const Apportionment persons = apportion( areas, total, ApportionMethod::SainteLague );

    HouseholdPlacement placement;
    placement.quotas = persons.quotas;
    placement.shares = persons.shares;
    placement.areas.resize( sizes.size() );
    std::vector<std::size_t> order( sizes.size() );
    std::iota( order.begin(), order.end(), std::size_t( 0 ) );
    std::stable_sort( order.begin(), order.end(), [&sizes]( std::size_t a, std::size_t b ) { return sizes[a] > sizes[b]; } );
    Places places( areas, persons.quotas );
    for ( const std::size_t household : order )
    {
      placement.areas[household] = places.bestFor( sizes[household] );
      if ( placement.areas[household] )
        places.add( *placement.areas[household], sizes[household] );
    }
    improve( places, placement, sizes, areas.size() );
    placement.assigned.assign( areas.size(), 0 );
    for ( std::size_t household = 0; household < sizes.size(); ++household )
    {
      if ( placement.areas[household] )
        placement.assigned[*placement.areas[household]] += sizes[household];
      else
        placement.unplaced += sizes[household];
    }
    return placement;
  }

}
