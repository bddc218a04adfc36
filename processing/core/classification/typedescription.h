#pragma once

#include "classification/areatypes.h"

namespace sozialraum
{

  //! The square of the straight distance between two points.
  inline double squaredDistance( const double *a, const double *b, std::size_t dimensions )
  {
    double sum = 0.0;
    for ( std::size_t d = 0; d < dimensions; ++d )
      sum += ( a[d] - b[d] ) * ( a[d] - b[d] );
    return sum;
  }

  //! Numbers the types of \a raw (0 … number of areas) anew in the order of their first areas; centres, sizes and sum of squares follow
  //! from the types alone.
  AreaTypes described( const AreaPoints &points, const std::vector<int> &raw );

}
