#include "coverage/supply/costmatrix.h"
#include "coverage/osmnetwork.h"
#include "coverage/randomnetworks.h"
#include "coverage/catchments/servicecatchments.h"
#include "realdata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

namespace sozialraum
{
  namespace
  {

    std::vector<std::vector<std::string>> csvRows( const std::filesystem::path &file )
    {
      std::vector<std::vector<std::string>> rows;
      std::ifstream stream( file );
      for ( std::string line; std::getline( stream, line ); )
      {
        if ( !line.empty() && line.back() == '\r' )
          line.pop_back();
        std::vector<std::string> cells;
        std::stringstream text( line );
        for ( std::string cell; std::getline( text, cell, ',' ); )
          cells.push_back( cell );
        rows.push_back( cells );
      }
      return rows;
    }

    //! pgRouting's sample city: every edge costs 1 in each direction it is open in.
    struct SampleCity
    {
      NetworkLines lines;
      std::map<int, PlanePoint> nodes;
      std::map<int, std::pair<PlanePoint, PlanePoint>> edges;

      explicit SampleCity( bool directed )
      {
        for ( const auto &row : csvRows( realData( "coverage/pgrouting_doc/edges.csv" ) ) )
        {
          if ( row.size() < 9 || row[0] == "id" )
            continue;
          const PlanePoint a{ std::stod( row[5] ), std::stod( row[6] ) };
          const PlanePoint b{ std::stod( row[7] ), std::stod( row[8] ) };
          nodes[std::stoi( row[1] )] = a;
          nodes[std::stoi( row[2] )] = b;
          edges[std::stoi( row[0] )] = { a, b };
          // a cost of 1 is an hour at so many kilometres an hour as the edge is long
          const auto length = static_cast<float>( std::hypot( b.x - a.x, b.y - a.y ) );
          const auto speed = [&]( const std::string &cost ) { return !directed || std::stod( cost ) > 0.0 ? length : 0.0F; };
          lines.append( std::array{ a, b }, { speed( row[3] ), speed( row[4] ) }, std::stoi( row[0] ) );
        }
      }

      RoadNetwork network() const
      {
        CollectingReporter reporter;
        return buildNetwork( lines, LengthMetric::plane( 1000.0 ), { CostKind::Time, 0.0 }, reporter );
      }

      PlanePoint onEdge( int edge, double fraction ) const
      {
        const auto &[a, b] = edges.at( edge );
        return { a.x + fraction * ( b.x - a.x ), a.y + fraction * ( b.y - a.y ) };
      }
    };

    constexpr double hour = 3'600'000.0; // milliseconds

    std::vector<Access> snapped( const std::vector<PlanePoint> &points, const RoadNetwork &network )
    {
      return snapToNetwork( points, network, SegmentIndex( network ), LengthMetric::plane( 1000.0 ), { 1.0, 5.0, false } );
    }

    TEST( PublishedCosts, DrivingDistanceOfPgRouting )
    {
      SKIP_WITHOUT_REAL_DATA( realData( "coverage/pgrouting_doc/edges.csv" ) );
      const SampleCity city( true );
      const RoadNetwork network = city.network();
      const std::map<int, int> published{ { 11, 0 }, { 7, 1 }, { 12, 1 }, { 16, 1 }, { 3, 2 }, { 6, 2 }, { 8, 2 }, { 15, 2 }, { 17, 2 },
        { 1, 3 }, { 5, 3 }, { 9, 3 }, { 10, 3 } };
      std::vector<PlanePoint> places;
      for ( const auto &[node, place] : city.nodes )
        places.push_back( place );
      const CostMatrix matrix = costsOnNetwork( network, snapped( { city.nodes.at( 11 ) }, network ), snapped( places, network ),
        TravelDirection::FromFacility, static_cast<Cost>( 3.001 * hour ) );
      EXPECT_EQ( matrix.entryCount(), published.size() );
      std::uint32_t number = 0;
      for ( const auto &[node, place] : city.nodes )
      {
        if ( published.contains( node ) )
          EXPECT_NEAR( matrix.cost( 0, number ) / hour, published.at( node ), 1e-5 ) << "node " << node;
        else
          EXPECT_EQ( matrix.cost( 0, number ), unreachable ) << "node " << node;
        ++number;
      }
    }

    TEST( PublishedCosts, CostMatrixOfPgRouting )
    {
      SKIP_WITHOUT_REAL_DATA( realData( "coverage/pgrouting_doc/edges.csv" ) );
      const SampleCity city( false );
      const RoadNetwork network = city.network();
      const auto places = snapped( { city.nodes.at( 5 ), city.nodes.at( 6 ), city.nodes.at( 10 ), city.nodes.at( 15 ) }, network );
      const CostMatrix matrix = costsOnNetwork( network, places, places, TravelDirection::FromFacility, greatestCost );
      const double published[4][4] = { { 0, 1, 2, 3 }, { 1, 0, 1, 2 }, { 2, 1, 0, 1 }, { 3, 2, 1, 0 } };
      for ( std::uint32_t i = 0; i < 4; ++i )
      {
        for ( std::uint32_t j = 0; j < 4; ++j )
          EXPECT_NEAR( matrix.cost( i, j ) / hour, published[i][j], 1e-5 );
      }
    }

    TEST( PublishedCosts, CostMatrixBetweenPointsOnEdgesOfPgRouting )
    {
      SKIP_WITHOUT_REAL_DATA( realData( "coverage/pgrouting_doc/edges.csv" ) );
      const SampleCity city( false );
      const RoadNetwork network = city.network();
      const auto places = snapped( { city.onEdge( 4, 0.7 ), city.onEdge( 1, 0.4 ), city.nodes.at( 10 ), city.nodes.at( 11 ) }, network );
      const CostMatrix matrix = costsOnNetwork( network, places, places, TravelDirection::FromFacility, greatestCost );
      const double published[4][4] = { { 0, 1.3, 1.7, 1.3 }, { 1.3, 0, 1.6, 2.6 }, { 1.7, 1.6, 0, 1 }, { 1.3, 2.6, 1, 0 } };
      for ( std::uint32_t i = 0; i < 4; ++i )
      {
        for ( std::uint32_t j = 0; j < 4; ++j )
          EXPECT_NEAR( matrix.cost( i, j ) / hour, published[i][j], 1e-5 ) << i << " " << j;
      }
    }

    TEST( PublishedCosts, NearestOfTwoStartsOfPgRouting )
    {
      SKIP_WITHOUT_REAL_DATA( realData( "coverage/pgrouting_doc/edges.csv" ) );
      const SampleCity city( true );
      const RoadNetwork network = city.network();
      const auto starts = snapped( { city.nodes.at( 11 ), city.nodes.at( 16 ) }, network );
      std::vector<PlanePoint> places;
      for ( const auto &[node, place] : city.nodes )
        places.push_back( place );
      const CostMatrix matrix =
        costsOnNetwork( network, starts, snapped( places, network ), TravelDirection::FromFacility, static_cast<Cost>( 3.001 * hour ) );
      const std::map<int, int> published{ { 11, 0 }, { 7, 1 }, { 12, 1 }, { 3, 2 }, { 6, 2 }, { 8, 2 }, { 1, 3 }, { 5, 3 }, { 9, 3 },
        { 16, 0 }, { 15, 1 }, { 17, 1 }, { 10, 2 } };
      std::uint32_t number = 0;
      for ( const auto &[node, place] : city.nodes )
      {
        const Cost nearest = std::min( matrix.cost( 0, number ), matrix.cost( 1, number ) );
        if ( published.contains( node ) )
          EXPECT_NEAR( nearest / hour, published.at( node ), 1e-5 ) << "node " << node;
        else
          EXPECT_EQ( nearest, unreachable );
        ++number;
      }
    }

    // Driving on one side, pgRouting lets a point on the other side of the road leave in one direction only: a way to the node at that end.
    Access leavingBy( const SampleCity &city, const RoadNetwork &network, int node, double hours )
    {
      Access access = snapped( { city.nodes.at( node ) }, network ).front();
      access.cost = access.readiness = static_cast<Cost>( std::lround( hours * hour ) );
      return access;
    }

    TEST( PublishedCosts, DrivingDistanceFromAPointOfPgRouting )
    {
      SKIP_WITHOUT_REAL_DATA( realData( "coverage/pgrouting_doc/edges.csv" ) );
      const SampleCity city( true );
      const RoadNetwork network = city.network();
      const std::vector<Access> start{ leavingBy( city, network, 5, 0.4 ) };
      std::vector<PlanePoint> places{ city.onEdge( 4, 0.7 ) };
      for ( const auto &[node, place] : city.nodes )
        places.push_back( place );
      const CostMatrix matrix =
        costsOnNetwork( network, start, snapped( places, network ), TravelDirection::FromFacility, static_cast<Cost>( 3.3 * hour ) );
      EXPECT_NEAR( matrix.cost( 0, 0 ) / hour, 2.1, 1e-5 ) << "point 6";
      const std::map<int, double> published{ { 5, 0.4 }, { 6, 1.4 }, { 7, 2.4 } };
      EXPECT_EQ( matrix.entryCount(), published.size() + 1 );
      std::uint32_t number = 1;
      for ( const auto &[node, place] : city.nodes )
      {
        if ( const auto cost = published.find( node ); cost != published.end() )
        {
          EXPECT_NEAR( matrix.cost( 0, number ) / hour, cost->second, 1e-5 ) << "node " << node;
        }
        ++number;
      }
    }

    TEST( PublishedCosts, NearestOfAPointAndAVertexOfPgRouting )
    {
      SKIP_WITHOUT_REAL_DATA( realData( "coverage/pgrouting_doc/edges.csv" ) );
      const SampleCity city( true );
      const RoadNetwork network = city.network();
      const std::vector<Access> starts{ leavingBy( city, network, 6, 0.6 ), leavingBy( city, network, 16, 0.0 ) };
      std::vector<SearchStart> begin;
      for ( std::uint32_t i = 0; i < starts.size(); ++i )
        appendStarts( network, starts[i], i, TravelDirection::FromFacility, begin );
      NetworkSearch search( network );
      search.run( begin, TravelDirection::FromFacility, static_cast<Cost>( 3.3 * hour ) );
      const std::map<int, std::pair<std::uint32_t, double>> published{ { 6, { 0, 0.6 } }, { 7, { 0, 1.6 } }, { 5, { 0, 1.6 } },
        { 3, { 0, 2.6 } }, { 8, { 0, 2.6 } }, { 16, { 1, 0.0 } }, { 11, { 1, 1.0 } }, { 15, { 1, 1.0 } }, { 17, { 1, 1.0 } },
        { 10, { 1, 2.0 } }, { 12, { 1, 2.0 } } };
      std::size_t reached = 0;
      for ( const Edge &edge : network.edges() )
      {
        for ( const auto &[node, place] :
          { std::pair( edge.begin, network.geometry( edge ).front() ), std::pair( edge.end, network.geometry( edge ).back() ) } )
        {
          const auto name = std::ranges::find_if( city.nodes, [&]( const auto &known ) { return known.second == place; } );
          ASSERT_NE( name, city.nodes.end() );
          const auto expected = published.find( name->first );
          if ( expected == published.end() )
          {
            EXPECT_EQ( search.label( node ).cost, unreachable ) << "node " << name->first;
            continue;
          }
          EXPECT_EQ( search.label( node ).facility, expected->second.first ) << "node " << name->first;
          EXPECT_NEAR( search.label( node ).cost / hour, expected->second.second, 1e-5 ) << "node " << name->first;
          ++reached;
        }
      }
      EXPECT_GE( reached, published.size() );
    }

    TEST( PublishedCosts, TreeOfNineNodesOfGraphHopper )
    {
      // from, to, metres, km/h, both directions: the graph of its ShortestPathTreeTest
      struct Road
      {
        int from, to;
        double metres;
        float speed;
        bool both;
      };
      const std::vector<Road> roads{ { 0, 1, 70, 10, false }, { 0, 4, 50, 20, false }, { 1, 4, 70, 10, true }, { 1, 5, 70, 10, true },
        { 1, 2, 200, 10, true }, { 5, 2, 50, 10, false }, { 2, 3, 50, 10, false }, { 5, 3, 110, 20, false }, { 3, 7, 70, 10, false },
        { 4, 6, 50, 20, false }, { 5, 4, 70, 10, false }, { 5, 6, 70, 10, false }, { 7, 5, 50, 20, false }, { 6, 7, 50, 20, true },
        { 3, 8, 25, 20, true } };
      const auto place = []( int node ) {
        return PlanePoint{ 3.0 * node, 0.1 * node * node };
      }; // no three in a line, all nearer than any road is long
      NetworkLines lines;
      for ( const Road &road : roads )
      {
        // a detour makes the road as long as it is to be
        const PlanePoint a = place( road.from );
        const PlanePoint b = place( road.to );
        const double straight = std::hypot( b.x - a.x, b.y - a.y );
        const double half = std::sqrt( road.metres * road.metres - straight * straight ) / 2.0;
        const PlanePoint middle{ ( a.x + b.x ) / 2.0 - ( b.y - a.y ) / straight * half,
          ( a.y + b.y ) / 2.0 + ( b.x - a.x ) / straight * half };
        lines.append( std::array{ a, middle, b }, { road.speed, road.both ? road.speed : 0.0F }, 0 );
      }
      const RoadNetwork network = planeNetwork( lines, CostKind::Time );
      std::vector<PlanePoint> nodes;
      for ( int node = 0; node < 9; ++node )
        nodes.push_back( place( node ) );
      const SegmentIndex index( network );
      const auto accesses = snapToNetwork( nodes, network, index, LengthMetric::plane(), {} );
      const std::array<double, 9> published{ 0, 25.2, 54.0, 55.8, 9.0, 36.0, 18.0, 27.0, 60.3 };
      const CostMatrix all = costsOnNetwork( network, { accesses.data(), 1 }, accesses, TravelDirection::FromFacility, greatestCost );
      for ( std::uint32_t node = 0; node < 9; ++node )
        EXPECT_NEAR( all.cost( 0, node ) / 1000.0, published[node], 0.01 ) << "node " << node;
      EXPECT_EQ( costsOnNetwork( network, { accesses.data(), 1 }, accesses, TravelDirection::FromFacility, 25'000 ).entryCount(), 3U );
      EXPECT_EQ( costsOnNetwork( network, { accesses.data(), 1 }, accesses, TravelDirection::FromFacility, 26'000 ).entryCount(), 4U );
    }

    TEST( PublishedCosts, WaysOnFootThroughMonaco )
    {
      const auto file = realData( "coverage/osm/monaco.osm.gz" );
      SKIP_WITHOUT_REAL_DATA( file );
      const LengthMetric metric = LengthMetric::ellipsoid( "+proj=longlat +R=6371000 +type=crs" ); // GraphHopper measures on the sphere
      CollectingReporter reporter;
      const RoadNetwork network = buildNetwork( osmLines( file, TravelProfile::Adult ), metric, {}, reporter );
      const SegmentIndex index( network );
      std::size_t checked = 0;
      for ( const auto &row : csvRows( realData( "coverage/osm/expected_routes.csv" ) ) )
      {
        if ( row[0] != "monaco.osm.gz" || row[1] != "foot_shortest" )
          continue;
        const std::vector<PlanePoint> ends{ { std::stod( row[3] ), std::stod( row[2] ) }, { std::stod( row[5] ), std::stod( row[4] ) } };
        auto accesses = snapToNetwork( ends, network, index, metric, {} );
        accesses[0].cost = accesses[1].cost = 0; // published from road to road
        const CostMatrix matrix =
          costsOnNetwork( network, { &accesses[0], 1 }, { &accesses[1], 1 }, TravelDirection::FromFacility, greatestCost );
        EXPECT_NEAR( matrix.cost( 0, 0 ) / 1000.0, std::stod( row[6] ), 2.0 );
        ++checked;
      }
      EXPECT_EQ( checked, 4U );
    }

  }
}
