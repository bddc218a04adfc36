#pragma once

#include "algorithms/coverage/barrierground.h"
#include "algorithms/coverage/facilitypoints.h"
#include "results/featureoutput.h"
#include "coverage/catchments/servicecatchments.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

class QgsVectorLayer;

namespace sozialraum
{

  //! Adds \a feature to a \a layer of memory.
  void addTo( QgsVectorLayer &layer, QgsFeature feature );

  //! Writes catchments as they come: a feature for each facility and ring.
  class CatchmentWriter
  {
  public:
    //! \a limits as users see them; with \a cutRings the inner polygon is taken out of the outer. \a facilities must live as long.
    CatchmentWriter( const PlacesOnMap &facilities, std::vector<double> limits, bool cutRings )
      : mFacilities( facilities )
      , mLimits( std::move( limits ) )
      , mCutRings( cutRings )
    {}

    //! Polygons end at \a barriers from now on. \a network, which the catchments are of, and \a barriers must live as long.
    void endAt( const BarrierGround &barriers, const RoadNetwork &network )
    {
      mBarriers = &barriers;
      mNetwork = &network;
    }

    //! Polygons are written into \a layer, of memory, as well, from now on.
    void copyTo( QgsVectorLayer &layer ) { mCopy = &layer; }

    //! \a key first, then lower and upper limit; last the name of each facility, where \a facilities have names.
    static QgsFields polygonFields( const QgsField &key, const PlacesOnMap &facilities );
    //! The same with the length in metres before the name.
    static QgsFields lineFields( const QgsField &key, const PlacesOnMap &facilities );

    void writePolygons( const FacilityCatchment &catchment, FeatureOutput &output ) const;
    void writeLines( const RoadNetwork &network, const FacilityCatchment &catchment, FeatureOutput &output ) const;

  private:
    //! Everything up to threshold \a ring.
    QgsGeometry wholeCatchment( const FacilityCatchment &catchment, std::size_t ring ) const;
    QgsAttributes attributes( std::uint32_t facility, std::size_t ring ) const;
    void addName( QgsAttributes &attributes, std::uint32_t facility ) const;

    const PlacesOnMap &mFacilities;
    std::vector<double> mLimits;
    bool mCutRings;
    const BarrierGround *mBarriers = nullptr;
    const RoadNetwork *mNetwork = nullptr;
    QgsVectorLayer *mCopy = nullptr;
  };

}
