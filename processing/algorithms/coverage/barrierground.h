#pragma once

#include "coverage/network/barriers.h"

#include <qgsgeometry.h>
#include <qgsspatialindex.h>

#include <vector>

namespace sozialraum
{

  //! The ground of barriers that are lines and areas, as it is cut out of catchments, so that the width beside a street does not reach over
  //! a barrier.
  class BarrierGround
  {
  public:
    //! \a distance metres to either side of a barrier; \a scale of the coordinates around the barriers
    BarrierGround( const Barriers &barriers, double distance, const MetresPerUnit &scale );

    bool isEmpty() const { return mGround.empty(); }

    /**
     * \a polygons without the ground of barriers, and without those parts of them that hold none of \a streets: what lies beyond a barrier.
     * A multipolygon. Of polygons that lie in one another the results lie in one another too.
     */
    QgsGeometry cutOut( const QgsGeometry &polygons, const QgsGeometry &streets ) const;

  private:
    std::vector<QgsGeometry> mGround;
    QgsSpatialIndex mIndex;
  };

}
