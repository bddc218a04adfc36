#include "algorithms/coverage/districtground.h"

#include "progress.h"

#include <qgsdistancearea.h>
#include <qgsgeometrycollection.h>
#include <qgspolygon.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsspatialindex.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace sozialraum
{

  static void stopIfCancelled( const QgsProcessingFeedback *feedback )
  {
    if ( feedback->isCanceled() )
      throw Cancelled();
  }

  //! The holes of a polygon or of several, each filled.
  static std::vector<QgsGeometry> holesOf( const QgsGeometry &geometry )
  {
    std::vector<QgsGeometry> holes;
    for ( auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part )
    {
      const auto *polygon = qgsgeometry_cast<const QgsPolygon *>( *part );
      for ( int ring = 0; polygon && ring < polygon->numInteriorRings(); ++ring )
      {
        auto hole = std::make_unique<QgsPolygon>();
        hole->setExteriorRing( polygon->interiorRing( ring )->clone() );
        holes.emplace_back( std::move( hole ) );
      }
    }
    return holes;
  }

  DistrictMap::DistrictMap( const std::vector<QgsFeature> &districts, const QgsCoordinateReferenceSystem &crs, double leastSquareMetres,
    QgsProcessingContext &context, QgsProcessingFeedback *feedback )
    : mCrs( crs )
    , mLeastSquareMetres( leastSquareMetres )
    , mContext( context )
    , mFeedback( feedback )
  {
    for ( const QgsFeature &district : districts )
    {
      stopIfCancelled( feedback );
      QgsGeometry geometry = district.geometry();
      mDistricts.push_back( geometry.isNull() || geometry.isGeosValid() ? geometry : geometry.makeValid() );
    }
  }

  double DistrictMap::squareMetres( const QgsGeometry &geometry ) const
  {
    QgsDistanceArea measure;
    measure.setSourceCrs( mCrs, mContext.transformContext() );
    measure.setEllipsoid( mCrs.ellipsoidAcronym() );
    return measure.convertAreaMeasurement( measure.measureArea( geometry ), Qgis::AreaUnit::SquareMeters );
  }

  DistrictNesting DistrictMap::nestingOf( const QgsGeometry &first, const QgsGeometry &second, double commonSquareMetres ) const
  {
    const bool firstIsInside = squareMetres( first ) - commonSquareMetres < mLeastSquareMetres;
    const bool secondIsInside = squareMetres( second ) - commonSquareMetres < mLeastSquareMetres;
    if ( firstIsInside && secondIsInside )
      return DistrictNesting::SameGround;
    if ( firstIsInside )
      return DistrictNesting::FirstInside;
    return secondIsInside ? DistrictNesting::SecondInside : DistrictNesting::Overlap;
  }

  std::vector<DistrictGround> DistrictMap::overlaps() const
  {
    QgsSpatialIndex index;
    std::vector<DistrictGround> found;
    for ( std::size_t number = 0; number < mDistricts.size(); ++number )
    {
      stopIfCancelled( mFeedback );
      const QgsGeometry &district = mDistricts[number];
      if ( district.isNull() )
        continue;
      QList<QgsFeatureId> others = index.intersects( district.boundingBox() );
      std::sort( others.begin(), others.end() );
      for ( const QgsFeatureId other : std::as_const( others ) )
      {
        QgsGeometry common = district.intersection( mDistricts[static_cast<std::size_t>( other )] );
        common.convertGeometryCollectionToSubclass( Qgis::GeometryType::Polygon );
        const double area = common.isEmpty() ? 0.0 : squareMetres( common );
        if ( area >= mLeastSquareMetres )
          found.push_back( { other, static_cast<std::int64_t>( number ), common, area,
            nestingOf( mDistricts[static_cast<std::size_t>( other )], district, area ) } );
      }
      index.addFeature( static_cast<QgsFeatureId>( number ), district.boundingBox() );
    }
    std::ranges::sort( found, {}, []( const DistrictGround &ground ) { return std::pair( ground.district, ground.otherDistrict ); } );
    return found;
  }

  std::vector<DistrictGround> DistrictMap::gaps( const std::vector<QgsGeometry> &areas ) const
  {
    QVector<QgsGeometry> districts;
    for ( const QgsGeometry &district : mDistricts )
    {
      if ( !district.isNull() )
        districts << district;
    }
    const QgsGeometry covered = QgsGeometry::unaryUnion( districts );
    std::vector<QgsGeometry> rest = areas.empty() ? holesOf( covered ) : std::vector<QgsGeometry>();
    for ( const QgsGeometry &area : areas )
    {
      stopIfCancelled( mFeedback );
      QgsGeometry open = ( area.isGeosValid() ? area : area.makeValid() ).difference( covered );
      open.convertGeometryCollectionToSubclass( Qgis::GeometryType::Polygon );
      for ( const QgsGeometry &part : open.asGeometryCollection() )
        rest.push_back( part );
    }
    std::vector<DistrictGround> found;
    for ( const QgsGeometry &part : rest )
    {
      if ( const double area = part.isEmpty() ? 0.0 : squareMetres( part ); area >= mLeastSquareMetres )
        found.push_back( { -1, -1, part, area, DistrictNesting::Overlap } );
    }
    return found;
  }

}
