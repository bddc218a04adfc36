#include "coverage/supply/facilitycomparison.h"

#include "coverage/supply/demandcoverage.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sozialraum
{

  std::string_view nameOf( ReachChange change )
  {
    switch ( change )
    {
      case ReachChange::Loses:
        return "loses";
      case ReachChange::Gains:
        return "gains";
      case ReachChange::Nearer:
        return "nearer";
      case ReachChange::Farther:
        return "farther";
      case ReachChange::Same:
        return "same";
      case ReachChange::Without:
        break;
    }
    return "without";
  }

  ReachChange reachChange( Cost before, Cost after, Cost threshold )
  {
    const bool wasReached = before <= threshold;
    const bool isReached = after <= threshold;
    if ( wasReached && isReached )
      return after < before ? ReachChange::Nearer : after > before ? ReachChange::Farther : ReachChange::Same;
    return wasReached ? ReachChange::Loses : isReached ? ReachChange::Gains : ReachChange::Without;
  }

  namespace
  {
    struct Sums
    {
      double both = 0.0; //!< demand that has a way before and after
      double before = 0.0;
      double after = 0.0;
    };

    void add( Cost before, Cost after, double weight, std::span<const Cost> thresholds, ServiceComparison &figures, Sums &sums )
    {
      figures.demand += weight;
      figures.longer += after > before ? weight : 0.0;
      figures.shorter += after < before ? weight : 0.0;
      for ( std::size_t i = 0; i < thresholds.size(); ++i )
      {
        const bool wasReached = before <= thresholds[i];
        const bool isReached = after <= thresholds[i];
        figures.before[i] += wasReached ? weight : 0.0;
        figures.after[i] += isReached ? weight : 0.0;
        figures.lose[i] += wasReached && !isReached ? weight : 0.0;
        figures.gain[i] += isReached && !wasReached ? weight : 0.0;
      }
      if ( before == unreachable || after == unreachable )
        return;
      sums.both += weight;
      sums.before += weight * before;
      sums.after += weight * after;
    }
  }

  std::vector<ServiceComparison> compareService( std::span<const NearestFacilities> before, std::span<const NearestFacilities> after,
    std::span<const double> weights, std::span<const std::uint32_t> areas, std::size_t areaCount, std::span<const Cost> thresholds )
  {
    checkWeights( weights );
    ServiceComparison nothing;
    for ( std::vector<double> *each : { &nothing.before, &nothing.after, &nothing.lose, &nothing.gain } )
      each->assign( thresholds.size(), 0.0 );
    std::vector<ServiceComparison> all( areaCount + 1, nothing );
    std::vector<Sums> sums( areaCount + 1 );
    for ( std::size_t i = 0; i < weights.size(); ++i )
    {
      if ( areas[i] < areaCount )
        add( before[i].first.cost, after[i].first.cost, weights[i], thresholds, all[areas[i]], sums[areas[i]] );
      add( before[i].first.cost, after[i].first.cost, weights[i], thresholds, all[areaCount], sums[areaCount] );
    }
    for ( std::size_t i = 0; i < all.size(); ++i )
    {
      if ( !( sums[i].both > 0.0 ) )
        continue;
      all[i].meanBefore = sums[i].before / sums[i].both;
      all[i].meanAfter = sums[i].after / sums[i].both;
    }
    return all;
  }

  std::string_view nameOf( FacilityChange change )
  {
    switch ( change )
    {
      case FacilityChange::Moved:
        return "moved";
      case FacilityChange::Capacity:
        return "capacity";
      case FacilityChange::Closed:
        return "closed";
      case FacilityChange::New:
        return "new";
      case FacilityChange::Same:
        break;
    }
    return "same";
  }

  namespace
  {
    bool isPlace( const PlanePoint &point )
    {
      return std::isfinite( point.x ) && std::isfinite( point.y );
    }

    bool areApart( const PlanePoint &a, const PlanePoint &b, const LengthMetric &metric )
    {
      if ( !isPlace( a ) || !isPlace( b ) )
        return isPlace( a ) != isPlace( b );
      return a != b && metric.distanceBetween( a, b ) > movedMetres;
    }

    std::map<std::string, std::uint32_t> numbersByKey( std::span<const FacilityState> facilities )
    {
      std::map<std::string, std::uint32_t> numbers;
      for ( std::uint32_t i = 0; i < facilities.size(); ++i )
      {
        if ( !facilities[i].key.empty() && !numbers.emplace( facilities[i].key, i ).second )
          throw InputError( codes::facilityKeyTwice, { facilities[i].key } );
      }
      return numbers;
    }

    FacilityChange changeOf( const FacilityState &before, const FacilityState &after, const LengthMetric &metric )
    {
      if ( areApart( before.place, after.place, metric ) )
        return FacilityChange::Moved;
      return before.places != after.places ? FacilityChange::Capacity : FacilityChange::Same;
    }
  }

  std::vector<ComparedFacility> compareFacilities(
    std::span<const FacilityState> before, std::span<const FacilityState> after, bool haveKeys, const LengthMetric &metric )
  {
    if ( haveKeys )
      numbersByKey( before );
    const std::map<std::string, std::uint32_t> numbers = haveKeys ? numbersByKey( after ) : std::map<std::string, std::uint32_t>();
    std::vector<bool> isTaken( after.size(), false );
    const auto sameAs = [&]( const FacilityState &facility ) -> std::optional<std::uint32_t> {
      if ( haveKeys )
      {
        const auto found = numbers.find( facility.key );
        return found == numbers.end() ? std::nullopt : std::optional( found->second );
      }
      for ( std::uint32_t i = 0; i < after.size(); ++i )
      {
        if ( !isTaken[i] && isPlace( facility.place ) && isPlace( after[i].place ) && !areApart( facility.place, after[i].place, metric ) )
          return i;
      }
      return std::nullopt;
    };

    std::vector<ComparedFacility> all;
    for ( std::uint32_t i = 0; i < before.size(); ++i )
    {
      const std::optional<std::uint32_t> other = sameAs( before[i] );
      if ( other )
        isTaken[*other] = true;
      all.push_back( { i, other, other ? changeOf( before[i], after[*other], metric ) : FacilityChange::Closed } );
    }
    for ( std::uint32_t i = 0; i < after.size(); ++i )
    {
      if ( !isTaken[i] )
        all.push_back( { std::nullopt, i, FacilityChange::New } );
    }
    return all;
  }

}
