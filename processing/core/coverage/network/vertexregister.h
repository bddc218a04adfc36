#pragma once

#include "geometry/planepoint.h"

#include <cstdint>
#include <vector>

namespace sozialraum
{

  /**
   * Numbers places: points with the same coordinates get the same number, in the order of their first appearance.
   *
   * With a tolerance, a point takes the number of the nearest place registered before that is not farther away than the tolerance;
   * of places equally near the one registered first. Places themselves never move.
   */
  class VertexRegister
  {
  public:
    //! \a tolerance ≥ 0 in units of the coordinates; room for \a expected places is made at once
    explicit VertexRegister( double tolerance = 0.0, std::size_t expected = 0 );

    //! The number of \a point, which is finite.
    std::uint32_t number( const PlanePoint &point );

    const std::vector<PlanePoint> &places() const { return mPlaces; }
    std::vector<PlanePoint> takePlaces() { return std::move( mPlaces ); }

  private:
    std::uint32_t exactNumber( const PlanePoint &point );
    std::uint32_t nearNumber( const PlanePoint &point );
    std::uint32_t add( const PlanePoint &point, std::size_t slot );
    void grow();

    double mTolerance;
    std::vector<PlanePoint> mPlaces;
    std::vector<std::uint32_t> mSlots;      //!< open addressing, power of two, at most half full; a place's number or none
    std::vector<std::uint32_t> mNextInCell; //!< with tolerance: places of the same grid cell, chained
  };

}
