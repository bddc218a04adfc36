#include "townplan.h"

#include "geometry/lengthmetric.h"
#include "problemreporter.h"

#include <qgsapplication.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>

#include <random>
#include <stdexcept>

namespace sozialraum
{

  static constexpr double spacing = 150.0; // metres between crossings

  NetworkLines townPlan( int side )
  {
    std::mt19937 random( 1 );
    std::uniform_real_distribution<double> shift( -40.0, 40.0 );
    std::uniform_int_distribution<int> inFive( 0, 4 );
    const auto number = [side]( int x, int y ) {
      return static_cast<std::size_t>( y ) * static_cast<std::size_t>( side ) + static_cast<std::size_t>( x );
    };
    std::vector<PlanePoint> crossings( static_cast<std::size_t>( side ) * static_cast<std::size_t>( side ) );
    for ( int y = 0; y < side; ++y )
    {
      for ( int x = 0; x < side; ++x )
        crossings[number( x, y )] = { 300000.0 + spacing * x + shift( random ), 5600000.0 + spacing * y + shift( random ) };
    }
    NetworkLines lines;
    const auto add = [&]( const PlanePoint &a, const PlanePoint &b ) {
      if ( inFive( random ) == 0 )
        return;
      const std::vector<PlanePoint> line{ a, { ( a.x + b.x ) / 2.0 + shift( random ) / 4.0, ( a.y + b.y ) / 2.0 + shift( random ) / 4.0 },
        b };
      lines.append( line, {}, static_cast<std::int64_t>( lines.count() ) );
    };
    for ( int y = 0; y < side; ++y )
    {
      for ( int x = 0; x < side; ++x )
      {
        if ( x + 1 < side )
          add( crossings[number( x, y )], crossings[number( x + 1, y )] );
        if ( y + 1 < side )
          add( crossings[number( x, y )], crossings[number( x, y + 1 )] );
      }
    }
    return lines;
  }

  std::vector<PlanePoint> placesIn( int side, std::size_t count )
  {
    std::mt19937 random( 2 );
    std::uniform_real_distribution<double> along( 0.0, spacing * side );
    std::vector<PlanePoint> places( count );
    for ( PlanePoint &place : places )
      place = { 300000.0 + along( random ), 5600000.0 + along( random ) };
    return places;
  }

  std::unique_ptr<QgsVectorLayer> layerOf( const NetworkLines &lines )
  {
    auto layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "LineString?crs=EPSG:25833" ), QStringLiteral( "roads" ), QStringLiteral( "memory" ) );
    QgsFeatureList features;
    for ( std::size_t i = 0; i < lines.count(); ++i )
    {
      QVector<double> x;
      QVector<double> y;
      for ( const PlanePoint &point : lines.line( i ) )
      {
        x << point.x;
        y << point.y;
      }
      QgsFeature feature;
      feature.setGeometry( std::make_unique<QgsLineString>( x, y ) );
      features << feature;
    }
    layer->dataProvider()->addFeatures( features );
    layer->updateExtents();
    return layer;
  }

  std::unique_ptr<QgsVectorLayer> layerOf( const std::vector<PlanePoint> &places )
  {
    auto layer =
      std::make_unique<QgsVectorLayer>( QStringLiteral( "Point?crs=EPSG:25833" ), QStringLiteral( "kitas" ), QStringLiteral( "memory" ) );
    QgsFeatureList features;
    for ( const PlanePoint &place : places )
    {
      QgsFeature feature;
      feature.setGeometry( QgsGeometry::fromPointXY( { place.x, place.y } ) );
      features << feature;
    }
    layer->dataProvider()->addFeatures( features );
    layer->updateExtents();
    return layer;
  }

  NetworkLines linesOf( const QgsVectorLayer &layer )
  {
    NetworkLines lines;
    QgsFeatureIterator features = layer.getFeatures();
    QgsFeature feature;
    std::vector<PlanePoint> points;
    while ( features.nextFeature( feature ) )
    {
      const auto *line = qgsgeometry_cast<const QgsLineString *>( feature.geometry().constGet() );
      points.clear();
      for ( int i = 0; i < line->numPoints(); ++i )
        points.push_back( { line->xAt( i ), line->yAt( i ) } );
      lines.append( points, {}, feature.id() );
    }
    return lines;
  }

  RoadNetwork networkOf( const NetworkLines &lines )
  {
    CollectingReporter problems;
    return buildNetwork( lines, LengthMetric::ellipsoid( "EPSG:25833" ), {}, problems );
  }

  std::unique_ptr<QgsMapLayer> runAlgorithm( const QString &id, const QVariantMap &parameters, const QString &kept )
  {
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm( QgsApplication::processingRegistry()->createAlgorithmById( id ) );
    QgsProcessingContext context;
    context.setProject( QgsProject::instance() ); // as in the desktop: a new one would be timed with every run
    QgsProcessingFeedback feedback( false );
    bool succeeded = false;
    const QVariantMap results = algorithm->run( parameters, context, &feedback, &succeeded );
    if ( !succeeded )
      throw std::runtime_error( id.toStdString() + ": " + feedback.textLog().toStdString() );
    return std::unique_ptr<QgsMapLayer>( kept.isEmpty() ? nullptr : context.takeResultLayer( results.value( kept ).toString() ) );
  }

}
