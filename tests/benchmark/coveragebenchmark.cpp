#include "comparison.h"
#include "townplan.h"

#include "coverage/supply/nearestfacilities.h"
#include "coverage/catchments/servicecatchments.h"
#include "parallel.h"

#include <QFile>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsgraph.h>
#include <qgsgraphbuilder.h>
#include <qgsnetworkdistancestrategy.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerdirector.h>

#include <memory>
#include <random>

namespace sozialraum
{
  namespace
  {
    //! From a layer to the network, against QGIS' graph of the same layer.
    ComparisonResult compareBuilding( const NetworkLines &lines )
    {
      const std::unique_ptr<QgsVectorLayer> roads = layerOf( lines );
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

    const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

    QVariantMap ourCall( QgsVectorLayer &roads, QgsVectorLayer &kitas, const QString &output )
    {
      return { { QStringLiteral( "FACILITIES" ), QVariant::fromValue( &kitas ) },
        { QStringLiteral( "NETWORK" ), QVariant::fromValue( &roads ) }, { QStringLiteral( "THRESHOLDS" ), QStringLiteral( "2000" ) },
        { QStringLiteral( "OUTPUT" ), QVariant() }, { output, memory } };
    }

    QVariantMap theirCall( QgsVectorLayer &roads, QgsVectorLayer &kitas )
    {
      return { { QStringLiteral( "INPUT" ), QVariant::fromValue( &roads ) },
        { QStringLiteral( "START_POINTS" ), QVariant::fromValue( &kitas ) }, { QStringLiteral( "STRATEGY" ), 0 },
        { QStringLiteral( "TRAVEL_COST2" ), 2000 }, { QStringLiteral( "OUTPUT_LINES" ), memory } };
    }

    //! Reached streets, layer to layer.
    ComparisonResult compareLines( QgsVectorLayer &roads, QgsVectorLayer &kitas )
    {
      const auto ours = [&] {
        runAlgorithm( QStringLiteral( "sozialraum:servicecatchments" ), ourCall( roads, kitas, QStringLiteral( "OUTPUT_LINES" ) ) );
      };
      const auto theirs = [&] { runAlgorithm( QStringLiteral( "native:serviceareafromlayer" ), theirCall( roads, kitas ) ); };
      return { medianMilliseconds( 3, ours ), medianMilliseconds( 1, theirs ), peakMegabytes( ours ) };
    }

    //! Polygons of 2 km, layer to layer, the building of the network with them; against the buffer, which dissolves, of the streets that
    //! QGIS found.
    ComparisonResult comparePolygons()
    {
      constexpr std::size_t facilities = 100;
      constexpr std::size_t theirFacilities = 10; // stand for all: with so many it would take minutes
      const std::unique_ptr<QgsVectorLayer> roads = layerOf( townPlan( districtSide ) );
      const std::unique_ptr<QgsVectorLayer> kitas = layerOf( placesIn( districtSide, facilities ) );
      const std::unique_ptr<QgsVectorLayer> someKitas = layerOf( placesIn( districtSide, theirFacilities ) );
      const std::unique_ptr<QgsMapLayer> streets =
        runAlgorithm( QStringLiteral( "native:serviceareafromlayer" ), theirCall( *roads, *someKitas ), QStringLiteral( "OUTPUT_LINES" ) );
      const auto ours = [&] {
        runAlgorithm( QStringLiteral( "sozialraum:servicecatchments" ), ourCall( *roads, *kitas, QStringLiteral( "OUTPUT" ) ) );
      };
      const auto theirs = [&] {
        runAlgorithm( QStringLiteral( "native:buffer" ),
          { { QStringLiteral( "INPUT" ), QVariant::fromValue( streets.get() ) }, { QStringLiteral( "DISTANCE" ), 50.0 },
            { QStringLiteral( "SEGMENTS" ), 8 }, { QStringLiteral( "OUTPUT" ), memory } } );
      };
      const double theirShare = static_cast<double>( facilities ) / static_cast<double>( theirFacilities );
      return { medianMilliseconds( 3, ours ), theirShare * medianMilliseconds( 1, theirs ), peakMegabytes( ours ) };
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

    NetworkLines linesOfNorthBayreuth()
    {
      const QgsVectorLayer file( northBayreuth(), QStringLiteral( "roads" ), QStringLiteral( "ogr" ) );
      const QgsCoordinateReferenceSystem plane( QStringLiteral( "EPSG:25833" ) );
      NetworkLines lines;
      QgsFeatureIterator features =
        file.getFeatures( QgsFeatureRequest().setDestinationCrs( plane, QgsCoordinateTransformContext() ).setNoAttributes() );
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        std::vector<PlanePoint> line;
        for ( auto vertex = feature.geometry().vertices_begin(); vertex != feature.geometry().vertices_end(); ++vertex )
          line.push_back( { ( *vertex ).x(), ( *vertex ).y() } );
        lines.append( line, {}, feature.id() );
      }
      return lines;
    }

    ComparisonResult compareLinesOfNorthBayreuth()
    {
      const NetworkLines lines = linesOfNorthBayreuth();
      std::mt19937 random( 3 );
      std::uniform_int_distribution<std::size_t> any( 0, lines.points.size() - 1 );
      std::vector<PlanePoint> places( 100 );
      for ( PlanePoint &place : places )
        place = lines.points[any( random )];
      const std::unique_ptr<QgsVectorLayer> roads = layerOf( lines );
      const std::unique_ptr<QgsVectorLayer> kitas = layerOf( places );
      return compareLines( *roads, *kitas );
    }

    //! 150 facilities with three rings each, the network built before.
    ComparisonResult measurePolygonsOfADistrict()
    {
      const RoadNetwork network = networkOf( townPlan( districtSide ) );
      const LengthMetric metric = LengthMetric::ellipsoid( "EPSG:25833" );
      const SegmentIndex index( network );
      const std::vector<Access> accesses = snapToNetwork( placesIn( districtSide, 150 ), network, index, metric, {} );
      CatchmentOptions options;
      options.thresholds = { 500'000, 1'000'000, 2'000'000 };
      options.threads = availableThreads();
      const auto ours = [&] { serviceCatchments( network, index, accesses, metric, options, []( const FacilityCatchment & ) {} ); };
      return { medianMilliseconds( 3, ours ), 0.0, peakMegabytes( ours ) };
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

    const bool sBuilding = registerComparison( "network_build", [] { return compareBuilding( townPlan( districtSide ) ); } );
    const bool sBuildingBayreuth = !northBayreuth().isEmpty()
      && registerComparison( "network_build_north_bayreuth", [] { return compareBuilding( linesOfNorthBayreuth() ); } );
    const bool sBuildingState = registerComparison( "network_build_state", [] { return compareBuilding( townPlan( stateSide ) ); } );
    const bool sLines = registerComparison( "service_area_lines", compareLinesOfADistrict );
    const bool sBayreuth =
      !northBayreuth().isEmpty() && registerComparison( "service_area_lines_north_bayreuth", compareLinesOfNorthBayreuth );
    const bool sPolygons = registerComparison( "service_area_polygons", comparePolygons );
    const bool sRings = registerComparison( "service_area_rings_district", measurePolygonsOfADistrict );
    const bool sNearest = registerComparison( "nearest_state", measureNearestOfAState );

  }
}
