#include "comparison.h"

#include "coverage/catchmentpolygons.h"
#include "coverage/nearestfacilities.h"
#include "coverage/servicecatchments.h"
#include "coverage/workshare.h"

#include <QFile>
#include <qgsapplication.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsgraph.h>
#include <qgsgraphbuilder.h>
#include <qgslinestring.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerdirector.h>
#include <qgsnetworkdistancestrategy.h>

#include <cmath>
#include <memory>
#include <random>

namespace sozialraum
{
  namespace
  {
    constexpr double spacing = 150.0; // metres between crossings

    //! Streets of a made-up town plan: a grid of crossings that are shifted a little, a fifth of the blocks open, each street bent in its middle.
    NetworkLines townPlan( int side )
    {
      std::mt19937 random( 1 );
      std::uniform_real_distribution<double> shift( -40.0, 40.0 );
      std::uniform_int_distribution<int> inFive( 0, 4 );
      const auto number = [side]( int x, int y ) { return static_cast<std::size_t>( y ) * static_cast<std::size_t>( side ) + static_cast<std::size_t>( x ); };
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
        const std::vector<PlanePoint> line{ a, { ( a.x + b.x ) / 2.0 + shift( random ) / 4.0, ( a.y + b.y ) / 2.0 + shift( random ) / 4.0 }, b };
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

    constexpr int districtSide = 250; // about 100,000 streets
    constexpr int stateSide = 1118;   // about 2 million

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
      auto layer = std::make_unique<QgsVectorLayer>( QStringLiteral( "LineString?crs=EPSG:25833" ), QStringLiteral( "roads" ), QStringLiteral( "memory" ) );
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
      auto layer = std::make_unique<QgsVectorLayer>( QStringLiteral( "Point?crs=EPSG:25833" ), QStringLiteral( "kitas" ), QStringLiteral( "memory" ) );
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

    void runAlgorithm( const QString &id, const QVariantMap &parameters )
    {
      const std::unique_ptr<QgsProcessingAlgorithm> algorithm( QgsApplication::processingRegistry()->createAlgorithmById( id ) );
      QgsProject project;
      QgsProcessingContext context;
      context.setProject( &project );
      QgsProcessingFeedback feedback( false );
      algorithm->run( parameters, context, &feedback );
    }

    ComparisonResult compareBuilding()
    {
      const std::unique_ptr<QgsVectorLayer> roads = layerOf( townPlan( districtSide ) );
      const auto ours = [&] { networkOf( linesOf( *roads ) ); };
      const auto theirs = [&] {
        QgsVectorLayerDirector director( roads.get(), -1, QString(), QString(), QString(), QgsVectorLayerDirector::DirectionBoth );
        director.addStrategy( new QgsNetworkDistanceStrategy() );
        QgsGraphBuilder builder( roads->crs() );
        QVector<QgsPointXY> tied;
        director.makeGraph( &builder, {}, tied );
        delete builder.takeGraph();
      };
      return { medianMilliseconds( 3, ours ), medianMilliseconds( 1, theirs ), peakMegabytes( ours ) };
    }

    //! Layer to layer. Ours draws the polygons as well.
    ComparisonResult compareLines( QgsVectorLayer &roads, QgsVectorLayer &kitas )
    {
      const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );
      const auto ours = [&] {
        runAlgorithm( QStringLiteral( "sozialraum:servicecatchments" ), { { QStringLiteral( "FACILITIES" ), QVariant::fromValue( &kitas ) }, { QStringLiteral( "NETWORK" ), QVariant::fromValue( &roads ) }, { QStringLiteral( "THRESHOLDS" ), QStringLiteral( "2000" ) }, { QStringLiteral( "OUTPUT" ), memory }, { QStringLiteral( "OUTPUT_LINES" ), memory } } );
      };
      const auto theirs = [&] {
        runAlgorithm( QStringLiteral( "native:serviceareafromlayer" ), { { QStringLiteral( "INPUT" ), QVariant::fromValue( &roads ) }, { QStringLiteral( "START_POINTS" ), QVariant::fromValue( &kitas ) }, { QStringLiteral( "STRATEGY" ), 0 }, { QStringLiteral( "TRAVEL_COST2" ), 2000 }, { QStringLiteral( "OUTPUT_LINES" ), memory } } );
      };
      return { medianMilliseconds( 3, ours ), medianMilliseconds( 1, theirs ), peakMegabytes( ours ) };
    }

    ComparisonResult compareLinesOfADistrict()
    {
      const std::unique_ptr<QgsVectorLayer> roads = layerOf( townPlan( districtSide ) );
      const std::unique_ptr<QgsVectorLayer> kitas = layerOf( placesIn( districtSide, 100 ) );
      return compareLines( *roads, *kitas );
    }

    //! The roads of the north of Bayreuth (OpenStreetMap); empty where real data are absent.
    QString northBayreuth()
    {
      const QString file = qEnvironmentVariable( "SOZIALRAUM_REAL_DATA" ) + QStringLiteral( "/coverage/osm/north-bayreuth.osm.gz" );
      return QFile::exists( file ) ? QStringLiteral( "/vsigzip/%1|layername=lines|subset=\"highway\" IS NOT NULL" ).arg( file ) : QString();
    }

    ComparisonResult compareLinesOfNorthBayreuth()
    {
      const QgsVectorLayer file( northBayreuth(), QStringLiteral( "roads" ), QStringLiteral( "ogr" ) );
      const QgsCoordinateReferenceSystem plane( QStringLiteral( "EPSG:25833" ) );
      NetworkLines lines;
      QgsFeatureIterator features = file.getFeatures( QgsFeatureRequest().setDestinationCrs( plane, QgsCoordinateTransformContext() ).setNoAttributes() );
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        std::vector<PlanePoint> line;
        for ( auto vertex = feature.geometry().vertices_begin(); vertex != feature.geometry().vertices_end(); ++vertex )
          line.push_back( { ( *vertex ).x(), ( *vertex ).y() } );
        lines.append( line, {}, feature.id() );
      }
      std::mt19937 random( 3 );
      std::uniform_int_distribution<std::size_t> any( 0, lines.points.size() - 1 );
      std::vector<PlanePoint> places( 100 );
      for ( PlanePoint &place : places )
        place = lines.points[any( random )];
      const std::unique_ptr<QgsVectorLayer> roads = layerOf( lines );
      const std::unique_ptr<QgsVectorLayer> kitas = layerOf( places );
      return compareLines( *roads, *kitas );
    }

    ComparisonResult comparePolygons()
    {
      const RoadNetwork network = networkOf( townPlan( districtSide ) );
      const LengthMetric metric = LengthMetric::ellipsoid( "EPSG:25833" );
      const SegmentIndex index( network );
      const std::vector<Access> accesses = snapToNetwork( placesIn( districtSide, 150 ), network, index, metric, {} );
      CatchmentOptions options;
      options.thresholds = { 500'000, 1'000'000, 2'000'000 };
      options.threads = availableThreads();
      std::vector<QgsGeometry> streets;
      const auto ours = [&] { serviceCatchments( network, accesses, metric, options, []( const FacilityCatchment & ) {} ); };
      serviceCatchments( network, accesses, metric, options, [&]( const FacilityCatchment &catchment ) {
        QVector<QgsGeometry> lines;
        for ( const RingStretch &stretch : catchment.stretches )
        {
          QgsPolylineXY line;
          for ( const PlanePoint &point : stretchLine( network, stretch ) )
            line << QgsPointXY( point.x, point.y );
          lines << QgsGeometry::fromPolylineXY( line );
        }
        if ( streets.size() < 10 && !lines.isEmpty() )
          streets.push_back( QgsGeometry::collectGeometry( lines ) );
      } );
      // Ten facilities with one ring stand for all: a hundred and fifty with three would take too long.
      const auto theirs = [&] {
        for ( const QgsGeometry &street : streets )
          street.buffer( options.buffer, 8 );
      };
      const double theirShare = static_cast<double>( accesses.size() * options.thresholds.size() ) / static_cast<double>( streets.size() );
      return { medianMilliseconds( 3, ours ), theirShare * medianMilliseconds( 1, theirs ), peakMegabytes( ours ) };
    }

    ComparisonResult measureNearestOfAState()
    {
      const RoadNetwork network = networkOf( townPlan( stateSide ) );
      const LengthMetric metric = LengthMetric::ellipsoid( "EPSG:25833" );
      const SegmentIndex index( network );
      const std::vector<Access> kitas = snapToNetwork( placesIn( stateSide, 3000 ), network, index, metric, {} );
      std::vector<SearchStart> starts;
      for ( std::uint32_t i = 0; i < kitas.size(); ++i )
        appendStarts( network, kitas[i], i, TravelDirection::ToFacility, starts );
      NetworkSearch search( network );
      const auto ours = [&] { search.run( starts, TravelDirection::ToFacility, greatestCost ); };
      return { medianMilliseconds( 3, ours ), 0.0, static_cast<double>( network.memory() ) / 1e6 };
    }

    const bool sBuilding = registerComparison( "network_build", compareBuilding );
    const bool sLines = registerComparison( "service_area_lines", compareLinesOfADistrict );
    const bool sBayreuth = !northBayreuth().isEmpty() && registerComparison( "service_area_lines_north_bayreuth", compareLinesOfNorthBayreuth );
    const bool sPolygons = registerComparison( "service_area_polygons", comparePolygons );
    const bool sNearest = registerComparison( "nearest_state", measureNearestOfAState );

  }
}
