#pragma once

#include "coverage/network/roadnetwork.h"
#include "coverage/network/snapping.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! Snapped places by the edge they stand at.
  class PlacesOnEdges
  {
  public:
    PlacesOnEdges( const RoadNetwork &network, std::span<const Access> places );

    //! Numbers of the places at \a edge, ascending.
    std::span<const std::uint32_t> at( std::uint32_t edge ) const
    {
      return std::span( mPlaces ).subspan( mRows[edge], mRows[edge + 1] - mRows[edge] );
    }

  private:
    std::vector<std::uint32_t> mRows;
    std::vector<std::uint32_t> mPlaces;
  };

}
