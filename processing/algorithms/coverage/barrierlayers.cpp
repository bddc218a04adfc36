#include "algorithms/coverage/barrierlayers.h"

#include "algorithms/coverage/networktexts.h"
#include "finding.h"
#include "progress.h"
#include "findings/coveragecodes.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace sozialraum
{

  namespace
  {
    Barriers::Line lineOf( const QgsPolylineXY &points )
    {
      Barriers::Line line;
      for ( const QgsPointXY &point : points )
      {
        if ( std::isfinite( point.x() ) && std::isfinite( point.y() ) )
          line.push_back( { point.x(), point.y() } );
      }
      return line;
    }

    void append( const QgsGeometry &geometry, Barriers &barriers )
    {
      if ( geometry.type() == Qgis::GeometryType::Point )
      {
        for ( auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex )
          barriers.points.push_back( { ( *vertex ).x(), ( *vertex ).y() } );
        return;
      }
      QgsGeometry parts = geometry;
      parts.convertToStraightSegment();
      parts.convertToMultiType();
      if ( geometry.type() == Qgis::GeometryType::Line )
      {
        for ( const QgsPolylineXY &line : parts.asMultiPolyline() )
          barriers.lines.push_back( lineOf( line ) );
        return;
      }
      for ( const QgsPolygonXY &polygon : parts.asMultiPolygon() )
      {
        Barriers::Area area;
        for ( const QgsPolylineXY &ring : polygon )
          area.rings.push_back( lineOf( ring ) );
        barriers.areas.push_back( std::move( area ) );
      }
    }

    void appendLayer( const QgsVectorLayer &layer, const QgsCoordinateReferenceSystem &crs, QgsProcessingContext &context,
      QgsProcessingFeedback *feedback, Barriers &barriers )
    {
      if ( crs.isValid() && !layer.crs().isValid() )
        throw InputError( codes::layerWithoutCrs, { layer.name().toStdString() } );
      const QgsCoordinateTransform transform( layer.crs(), crs, context.transformContext() );
      QgsFeatureIterator features = layer.getFeatures( QgsFeatureRequest().setNoAttributes() );
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        if ( feedback->isCanceled() )
          throw Cancelled();
        if ( !feature.hasGeometry() )
          continue;
        QgsGeometry geometry = feature.geometry();
        try
        {
          if ( transform.isValid() )
            geometry.transform( transform );
        }
        catch ( const QgsCsException &error )
        {
          throw QgsProcessingException(
            NetworkTexts::tr( "A barrier of the layer “%1” cannot be moved into the network's coordinate reference system: %2" )
              .arg( layer.name(), error.what() ) );
        }
        append( geometry, barriers );
      }
    }
  }

  Barriers readBarriers( const QgsCoordinateReferenceSystem &crs, const Call &call )
  {
    Barriers barriers;
    for ( QgsMapLayer *layer : call.layers( "BARRIERS" ) )
    {
      if ( const auto *vectors = qobject_cast<const QgsVectorLayer *>( layer ) )
        appendLayer( *vectors, crs, call.context(), call.feedback(), barriers );
    }
    return barriers;
  }

}
