#pragma once

#include "classification/spatialweights.h"

#include <span>
#include <vector>

namespace sozialraum
{

  //! The neighbours of all areas in one row, for sums over many of them.
  struct NeighbourList
  {
    std::vector<std::uint32_t> begin;      //!< of each area within neighbours, and the end of the last
    std::vector<std::uint32_t> neighbours; //!< area after area

    explicit NeighbourList( const SpatialWeights &weights );

    std::span<const std::uint32_t> of( std::size_t area ) const
    {
      return { neighbours.data() + begin[area], neighbours.data() + begin[area + 1] };
    }
  };

  /**
   * What follows from values and neighbours without chance: Moran's I, global and local, and Gi*.
   *
   * Values are finite and differ; weights are row-standardised, and each area has one.
   */
  class MoranStatistics
  {
  public:
    MoranStatistics( std::span<const double> values, const SpatialWeights &weights );

    const NeighbourList &neighbours() const { return mNeighbours; }
    const std::vector<double> &deviations() const { return mDeviations; } //!< from the simple mean

    //! Mean of \a numbers among the neighbours of \a area; NaN without neighbours.
    double meanOfNeighbours( std::size_t area, std::span<const double> numbers ) const;

    double globalI() const { return globalI( mDeviations ); }

    //! Moran's I where the areas have these \a deviations, a permutation of their own.
    double globalI( std::span<const double> deviations ) const;

    //! The variance of I under randomisation, when the values are dealt out at random (Cliff and Ord 1981).
    double varianceOfI() const;

    //! Local Moran's I, divided by the second moment with divisor n.
    double localI( std::size_t area ) const { return mDeviations[area] * meanOfNeighbours( area, mDeviations ) / mMoment; }

    //! Gi* as a z-score, the area counting among its neighbours (Ord and Getis 1995); NaN where all areas are its neighbours,
    //! or none is.
    double giStar( std::size_t area ) const;

  private:
    NeighbourList mNeighbours;
    std::vector<double> mDeviations;
    std::vector<double> mShares; //!< 1 / number of neighbours; 0 without
    double mMoment = 0.0;        //!< mean square of the deviations
    double mRows = 0.0;          //!< areas with neighbours
  };

}
