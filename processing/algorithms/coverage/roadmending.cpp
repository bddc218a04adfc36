#include "algorithms/coverage/roadmending.h"

#include "algorithms/coverage/roadlayer.h"

#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace sozialraum
{

  namespace
  {
    //! At \a place, with the height and measure of \a of.
    QgsPoint movedTo( QgsPoint of, const PlanePoint &place )
    {
      of.setX( place.x );
      of.setY( place.y );
      return of;
    }

    //! At \a place, with the height and measure of the line there between \a before and \a after.
    QgsPoint between( const QgsPoint &before, const QgsPoint &after, const PlanePoint &place )
    {
      QgsPoint point = movedTo( before, place );
      const double first = std::hypot( place.x - before.x(), place.y - before.y() );
      const double second = std::hypot( place.x - after.x(), place.y - after.y() );
      const double share = first + second > 0.0 ? first / ( first + second ) : 0.0;
      if ( point.is3D() )
        point.setZ( before.z() + share * ( after.z() - before.z() ) );
      if ( point.isMeasure() )
        point.setM( before.m() + share * ( after.m() - before.m() ) );
      return point;
    }
  }

  RoadMender::RoadMender( const NetworkLines &lines, const NetworkMending &mending )
    : mLines( lines )
    , mMending( mending )
    , mFirstEdits( lines.count() + 1, 0 )
  {
    for ( std::uint32_t line = 0; line < lines.count(); ++line )
      mFirstLines.try_emplace( lines.features[line], line );
    for ( const VertexEdit &edit : mending.edits )
      ++mFirstEdits[edit.line + 1];
    for ( std::size_t line = 0; line < lines.count(); ++line )
      mFirstEdits[line + 1] += mFirstEdits[line];
  }

  Qgis::WkbType RoadMender::typeOf( const QgsProcessingFeatureSource &source )
  {
    return QgsWkbTypes::linearType( source.wkbType() );
  }

  void RoadMender::write( const QgsProcessingFeatureSource &source, FeatureOutput &output, const Progress &progress ) const
  {
    const bool hasCurves = QgsWkbTypes::isCurvedType( source.wkbType() );
    const double count = std::max( 1.0, static_cast<double>( source.featureCount() ) );
    QgsFeatureIterator features = source.getFeatures();
    QgsFeature feature;
    for ( double done = 0.0; features.nextFeature( feature ); done += 1.0 )
    {
      advance( progress, std::min( done / count, 1.0 ) );
      QgsFeature written( output.fields() );
      if ( feature.hasGeometry() )
        written.setGeometry( hasCurves || isMended( feature.id() ) ? mended( feature.geometry(), feature.id() ) : feature.geometry() );
      written.setAttributes( feature.attributes() );
      output.add( written );
    }
  }

  bool RoadMender::isMended( std::int64_t feature ) const
  {
    const auto first = mFirstLines.find( feature );
    if ( first == mFirstLines.end() )
      return false;
    std::uint32_t last = first->second;
    while ( last < mLines.count() && mLines.features[last] == feature )
      ++last;
    return mFirstEdits[first->second] != mFirstEdits[last];
  }

  QgsGeometry RoadMender::mended( const QgsGeometry &geometry, std::int64_t feature ) const
  {
    std::vector<std::unique_ptr<QgsLineString>> parts = straightLines( *geometry.constGet() );
    if ( const auto first = mFirstLines.find( feature ); first != mFirstLines.end() )
    {
      std::uint32_t number = first->second;
      for ( const std::unique_ptr<QgsLineString> &part : parts )
        apply( *part, number++ );
    }
    if ( parts.size() == 1 && !geometry.isMultipart() )
      return QgsGeometry( std::move( parts.front() ) );
    auto all = std::make_unique<QgsMultiLineString>();
    for ( std::unique_ptr<QgsLineString> &part : parts )
      all->addGeometry( part.release() );
    return QgsGeometry( std::move( all ) );
  }

  void RoadMender::apply( QgsLineString &line, std::uint32_t number ) const
  {
    for ( std::size_t i = mFirstEdits[number]; i < mFirstEdits[number + 1]; ++i )
    {
      const VertexEdit &edit = mMending.edits[i];
      const auto vertex = static_cast<int>( edit.vertex );
      const QgsVertexId id( 0, 0, vertex );
      if ( edit.isNew )
        line.insertVertex( id, between( line.pointN( vertex - 1 ), line.pointN( vertex ), edit.place ) );
      else
        line.moveVertex( id, movedTo( line.pointN( vertex ), edit.place ) );
    }
  }

}
