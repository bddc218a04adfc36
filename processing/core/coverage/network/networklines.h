#pragma once

#include "geometry/planepoint.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! How fast a line can be travelled in the direction it is drawn, and against it. 0 closes a direction.
  struct LineSpeed
  {
    float along = 5.0F;   //!< km/h
    float against = 5.0F; //!< km/h

    friend bool operator==( const LineSpeed &, const LineSpeed & ) = default;
  };

  //! The lines of a road network as they were read, one after another; a plain list, cheap to fill.
  struct NetworkLines
  {
    std::vector<PlanePoint> points;     //!< of all lines, line after line
    std::vector<std::size_t> ends;      //!< for each line, one past its last point
    std::vector<LineSpeed> speeds;      //!< for each line
    std::vector<std::int64_t> features; //!< for each line, the identifier of the feature it came from

    std::size_t count() const { return ends.size(); }

    std::span<const PlanePoint> line( std::size_t index ) const
    {
      const std::size_t begin = index == 0 ? 0 : ends[index - 1];
      return std::span( points ).subspan( begin, ends[index] - begin );
    }

    void append( std::span<const PlanePoint> line, LineSpeed speed, std::int64_t feature )
    {
      points.insert( points.end(), line.begin(), line.end() );
      ends.push_back( points.size() );
      speeds.push_back( speed );
      features.push_back( feature );
    }
  };

}
