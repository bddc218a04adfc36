#pragma once

#include "coverage/supply/schooldistricts.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>

#include <cstdint>
#include <vector>

class QgsProcessingContext;
class QgsProcessingFeedback;

namespace sozialraum
{

  //! Ground that belongs to two districts, or to none.
  struct DistrictGround
  {
    std::int64_t district = -1; //!< number; -1 for a gap
    std::int64_t otherDistrict = -1;
    QgsGeometry geometry;
    double squareMetres = 0.0;                          //!< on the ellipsoid
    DistrictNesting nesting = DistrictNesting::Overlap; //!< of the two districts
  };

  //! Measures and compares districts; slivers of less than \a leastSquareMetres are drawing, not planning, and passed over.
  class DistrictMap
  {
  public:
    //! \throws Cancelled
    DistrictMap( const std::vector<QgsFeature> &districts, const QgsCoordinateReferenceSystem &crs, double leastSquareMetres,
      QgsProcessingContext &context, QgsProcessingFeedback *feedback );

    //! For each pair of districts the ground they have in common, by their numbers, and how they lie to each other. \throws Cancelled
    std::vector<DistrictGround> overlaps() const;

    /**
     * Ground of \a areas (in the coordinate reference system of the districts) that no district covers, part by part; without areas
     * the holes within the districts together. \throws Cancelled
     */
    std::vector<DistrictGround> gaps( const std::vector<QgsGeometry> &areas ) const;

  private:
    double squareMetres( const QgsGeometry &geometry ) const;
    DistrictNesting nestingOf( const QgsGeometry &first, const QgsGeometry &second, double commonSquareMetres ) const;

    std::vector<QgsGeometry> mDistricts;
    QgsCoordinateReferenceSystem mCrs;
    double mLeastSquareMetres;
    QgsProcessingContext &mContext;
    QgsProcessingFeedback *mFeedback;
  };

}
