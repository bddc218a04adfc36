#include "coverage/siting/capacitatedcosts.h"

#include "coverage/supply/amounts.h"
#include "coverage/supply/assignment.h"
#include "coverage/siting/sitingparts.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t mostPairsTried = 300'000'000; // of places and sites, summed over all exchanges tried

    double greatestFinite( const std::vector<double> &costs )
    {
      double greatest = 0.0;
      for ( const double cost : costs )
        greatest = std::isfinite( cost ) ? std::max( greatest, cost ) : greatest;
      return greatest;
    }
  }

  CapacitatedCosts::CapacitatedCosts(
    std::vector<double> weights, std::vector<double> costs, std::vector<double> capacities, double penalty )
    : mWeights( std::move( weights ) )
    , mCosts( std::move( costs ) )
    , mCapacities( std::move( capacities ) )
    , mPenalty( penalty )
    , mScale( std::min( 1000.0, 1e9 / ( greatestFinite( mCosts ) + 1.0 ) ) )
    , mUnits( std::max( unitsPerOne( mWeights ), unitsPerOne( mCapacities ) ) )
    , mWeightsInUnits( inUnits( mWeights, mUnits ) )
    , mCapacitiesInUnits( inUnits( mCapacities, mUnits ) )
    , mTrialsLeft( mostPairsTried )
  {}

  CapacitatedCosts::Served CapacitatedCosts::serve( std::span<const std::uint32_t> sites ) const
  {
    std::vector<std::vector<CostEntry>> rows( sites.size() );
    std::vector<std::int64_t> capacities;
    for ( std::size_t s = 0; s < sites.size(); ++s )
    {
      capacities.push_back( mCapacitiesInUnits[sites[s]] );
      for ( std::uint32_t place = 0; place < mWeights.size(); ++place )
      {
        if ( const double way = cost( sites[s], place ); std::isfinite( way ) )
          rows[s].push_back( { place, static_cast<Cost>( std::llround( way * mScale ) ) } );
      }
    }
    const Assignment assignment =
      assignDemand( { CostMatrix( std::move( rows ), mWeights.size() ), mWeightsInUnits, std::move( capacities ) } );
    Served served;
    for ( const AssignedShare &share : assignment.shares )
      served.cost += static_cast<double>( share.amount ) * cost( sites[share.facility], share.place );
    served.cost /= static_cast<double>( mUnits );
    served.unserved = static_cast<double>( assignment.unplacedTotal ) / static_cast<double>( mUnits );
    return served;
  }

  double CapacitatedCosts::objective( std::span<const std::uint32_t> sites ) const
  {
    const Served served = serve( sites );
    return served.cost + mPenalty * served.unserved;
  }

  template<typename Take>
  void CapacitatedCosts::fillPlaces( std::uint32_t candidate, std::span<const double> multipliers, const Take &take ) const
  {
    mPaying.clear();
    double asking = 0.0;
    for ( std::uint32_t place = 0; place < mWeights.size(); ++place )
    {
      const double way = cost( candidate, place );
      if ( std::isfinite( way ) && way * mWeights[place] < multipliers[place] )
      {
        mPaying.emplace_back( way - multipliers[place] / mWeights[place], place );
        asking += mWeights[place];
      }
    }
    double room = mCapacities[candidate];
    if ( asking > room )
      std::ranges::sort( mPaying );
    for ( const auto &[rate, place] : mPaying )
    {
      if ( !( room > 0.0 ) )
        return;
      const double share = std::min( 1.0, room / mWeights[place] );
      take( place, share );
      room -= share * mWeights[place];
    }
  }

  double CapacitatedCosts::earnings( std::uint32_t candidate, std::span<const double> multipliers ) const
  {
    double sum = 0.0;
    fillPlaces( candidate, multipliers,
      [&]( std::uint32_t place, double share ) { sum += share * ( mWeights[place] * cost( candidate, place ) - multipliers[place] ); } );
    return sum;
  }

  void CapacitatedCosts::subtractServed( std::uint32_t candidate, std::span<const double> multipliers, std::span<double> slope ) const
  {
    fillPlaces( candidate, multipliers, [&]( std::uint32_t place, double share ) { slope[place] -= share; } );
  }

  std::vector<double> CapacitatedCosts::firstMultipliers() const
  {
    auto [first, second] = twoLeastCosts( mCosts, mWeights.size() );
    for ( std::size_t place = 0; place < mWeights.size(); ++place )
      first[place] = mWeights[place]
        * ( std::isfinite( second[place] )  ? second[place]
            : std::isfinite( first[place] ) ? first[place]
                                            : mPenalty );
    return first;
  }

  //! Each site takes the demand that gains most by it; what others took pays only what it would still save.
  void CapacitatedCosts::fill( std::vector<std::uint32_t> &sites, std::size_t number ) const
  {
    std::vector<double> paid;
    for ( const double weight : mWeights )
      paid.push_back( weight * mPenalty );
    const auto take = [&]( std::uint32_t site ) {
      std::vector<double> after = paid;
      fillPlaces( site, paid,
        [&]( std::uint32_t place, double share ) { after[place] -= share * ( paid[place] - mWeights[place] * cost( site, place ) ); } );
      paid = std::move( after );
    };
    addOneByOne( sites, number, candidateCount(), [&]( std::uint32_t candidate ) { return earnings( candidate, paid ); }, take );
  }

  void CapacitatedCosts::improve( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const
  {
    const std::size_t pairs = mWeights.size() * sites.size() + 1;
    double now = objective( sites );
    for ( bool isBetter = true; isBetter; )
    {
      isBetter = false;
      for ( std::size_t s = 0; s < sites.size(); ++s )
      {
        for ( std::uint32_t candidate = 0; candidate < candidateCount() && !isFixed[sites[s]]; ++candidate )
        {
          if ( mTrialsLeft < pairs )
            return;
          if ( std::ranges::find( sites, candidate ) != sites.end() )
            continue;
          mTrialsLeft -= pairs;
          const std::uint32_t before = std::exchange( sites[s], candidate );
          const double then = objective( sites );
          if ( then < now )
          {
            now = then;
            isBetter = true;
          }
          else
          {
            sites[s] = before;
          }
        }
      }
    }
  }

}
