#pragma once

#include "coverage/network/networklines.h"
#include "coverage/network/roadnetwork.h"

#include <cstdint>
#include <random>
#include <vector>

namespace sozialraum
{

  //! Small networks with everything that goes wrong: one-ways, closed lines, loops, parallel lines, repeated vertices, islands, crossings
  //! without a node.
  inline NetworkLines randomLines( unsigned seed, int lineCount = 30, double size = 1000.0 )
  {
    std::mt19937 random( seed );
    std::uniform_real_distribution<double> coordinate( 0.0, size );
    std::vector<PlanePoint> places( 20 );
    for ( PlanePoint &place : places )
      place = { coordinate( random ), coordinate( random ) };
    std::uniform_int_distribution<std::size_t> anyPlace( 0, places.size() - 1 );
    std::uniform_int_distribution<int> vertexCount( 2, 6 );
    std::uniform_int_distribution<int> kind( 0, 9 );

    NetworkLines lines;
    for ( int i = 0; i < lineCount; ++i )
    {
      std::vector<PlanePoint> line{ places[anyPlace( random )] };
      for ( int vertex = vertexCount( random ); vertex > 1; --vertex )
      {
        const int what = kind( random );
        if ( what == 0 )
          line.push_back( line.back() );
        else if ( what < 6 )
          line.push_back( places[anyPlace( random )] );
        else
          line.push_back( { coordinate( random ), coordinate( random ) } );
      }
      LineSpeed speed{ 5.0F, 5.0F };
      switch ( kind( random ) )
      {
        case 0:
          speed = { 5.0F, 0.0F };
          break;
        case 1:
          speed = { 0.0F, 10.0F };
          break;
        case 2:
          speed = { 0.0F, 0.0F };
          break;
        case 3:
          speed = { 20.0F, 7.0F };
          break;
        default:
          break;
      }
      lines.append( line, speed, i );
    }
    return lines;
  }

  inline std::vector<PlanePoint> randomPoints( unsigned seed, std::size_t count, double size = 1000.0 )
  {
    std::mt19937 random( seed );
    std::uniform_real_distribution<double> coordinate( 0.0, size );
    std::vector<PlanePoint> points( count );
    for ( PlanePoint &point : points )
      point = { coordinate( random ), coordinate( random ) };
    return points;
  }

  inline RoadNetwork planeNetwork( const NetworkLines &lines, CostKind cost = CostKind::Length, double tolerance = 0.0 )
  {
    CollectingReporter reporter;
    return buildNetwork( lines, LengthMetric::plane(), { cost, tolerance }, reporter );
  }

}
