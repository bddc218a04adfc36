#pragma once

namespace sozialraum
{

  //! A place in the coordinate reference system of the road network: x to the east, y to the north, in units of that system.
  struct PlanePoint
  {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==( const PlanePoint &, const PlanePoint & ) = default;
  };

}
