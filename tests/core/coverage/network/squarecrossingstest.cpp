#include "coverage/network/squarecrossings.h"

#include "coverage/randomnetworks.h"
#include "coverage/network/segmentindex.h"
#include "coverage/network/snapping.h"
#include "coverage/supply/costmatrix.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <vector>

namespace sozialraum
{

  namespace
  {
    using Ring = std::vector<PlanePoint>;
    using ::testing::ElementsAre;
    using ::testing::IsEmpty;
    using ::testing::Optional;
    using ::testing::SizeIs;

    const auto all = []( const PlanePoint & ) { return true; };
    const auto none = []( const PlanePoint & ) { return false; };

    TEST( SquareCrossings, LeadFromRoadToRoad )
    {
      const Ring square{ { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 }, { 0, 0 } };
      EXPECT_THAT( crossingsOfSquare( std::vector<Ring>{ square }, none ), Optional( IsEmpty() ) );
      EXPECT_THAT( crossingsOfSquare( std::vector<Ring>{ square }, all ), Optional( SizeIs( 2 ) ) ); // its outline is there already
      const auto corners = []( const PlanePoint &point ) { return point.x == point.y; };
      EXPECT_THAT(
        crossingsOfSquare( std::vector<Ring>{ square }, corners ), Optional( ElementsAre( Crossing{ { 0, 0 }, { 100, 100 } } ) ) );
      const Ring withVertexOnSide{ { 0, 0 }, { 50, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 } };
      const auto onSide = []( const PlanePoint &point ) { return point.y == 0.0; };
      EXPECT_THAT( crossingsOfSquare( std::vector<Ring>{ withVertexOnSide }, onSide ), Optional( IsEmpty() ) ); // along the side
    }

    TEST( SquareCrossings, GoRoundCorners )
    {
      // an L, drawn in either direction: from its ends round the inner corner
      const Ring shape{ { 0, 0 }, { 200, 0 }, { 200, 100 }, { 100, 100 }, { 100, 200 }, { 0, 200 } };
      const auto ends = []( const PlanePoint &point ) { return point == PlanePoint{ 200, 0 } || point == PlanePoint{ 0, 200 }; };
      const PlanePoint inner{ 100, 100 };
      EXPECT_THAT( crossingsOfSquare( std::vector<Ring>{ shape }, ends ),
        Optional( ElementsAre( Crossing{ { 200, 0 }, inner }, Crossing{ inner, { 0, 200 } } ) ) );
      EXPECT_THAT( crossingsOfSquare( std::vector<Ring>{ Ring( shape.rbegin(), shape.rend() ) }, ends ), Optional( SizeIs( 2 ) ) );
    }

    TEST( SquareCrossings, GoRoundAHole )
    {
      const Ring square{ { 0, 0 }, { 300, 0 }, { 300, 300 }, { 0, 300 } };
      const Ring fountain{ { 100, 100 }, { 200, 100 }, { 200, 200 }, { 100, 200 } };
      const auto ends = []( const PlanePoint &point ) { return point == PlanePoint{ 0, 0 } || point == PlanePoint{ 300, 300 }; };
      for ( const Ring &hole : { fountain, Ring( fountain.rbegin(), fountain.rend() ) } )
      {
        const std::optional<std::vector<Crossing>> crossings = crossingsOfSquare( std::vector<Ring>{ square, hole }, ends );
        ASSERT_TRUE( crossings );
        EXPECT_THAT( *crossings, SizeIs( 6 ) ); // three corners of the hole are seen from either end
        for ( const auto &[from, to] : *crossings )
          EXPECT_FALSE( from == ( PlanePoint{ 0, 0 } ) && to == ( PlanePoint{ 300, 300 } ) );
      }
    }

    TEST( SquareCrossings, LeaveAMazeAlone )
    {
      Ring round;
      for ( std::size_t i = 0; i <= mostSquareCorners; ++i )
      {
        const double angle = 6.283185307179586 * static_cast<double>( i ) / static_cast<double>( mostSquareCorners + 1 );
        round.push_back( { 100.0 * std::cos( angle ), 100.0 * std::sin( angle ) } );
      }
      EXPECT_FALSE( crossingsOfSquare( std::vector<Ring>{ round }, all ) );
      NetworkLines lines;
      lines.append( round, {}, 1 );
      lines.append( round, {}, 2 );
      const std::vector squares{ Square{ { round }, {}, 1 } };
      EXPECT_EQ( crossSquares( squares, lines ).mazes, 1U );
      EXPECT_EQ( lines.count(), 2U );
      round.pop_back(); // as many corners as may be
      EXPECT_TRUE( crossingsOfSquare( std::vector<Ring>{ round }, none ) );
      EXPECT_THAT( crossingsOfSquare( std::vector<Ring>{ Ring{ { 0, 0 }, { 1, 1 } } }, all ), Optional( IsEmpty() ) );
    }

    TEST( SquareCrossings, ShortenWays )
    {
      NetworkLines lines;
      const Ring square{ { 0, 0 }, { 300, 0 }, { 300, 400 }, { 0, 400 }, { 0, 0 } };
      lines.append( square, {}, 7 );
      lines.append( Ring{ { -100, 0 }, { 0, 0 } }, {}, 1 );
      lines.append( Ring{ { 300, 400 }, { 400, 400 } }, {}, 2 );
      lines.append( Ring{ { 300, 0 }, { 400, 0 } }, { 0.0F, 0.0F }, 3 ); // closed: no road that meets the square
      const auto way = [&] {
        const RoadNetwork network = planeNetwork( lines );
        const auto ends = snapToNetwork(
          std::vector<PlanePoint>{ { -100, 0 }, { 400, 400 } }, network, SegmentIndex( network ), LengthMetric::plane(), {} );
        return costsOnNetwork( network, ends, ends, TravelDirection::ToFacility, greatestCost ).cost( 0, 1 );
      };
      EXPECT_EQ( way(), 900'000U );
      const SquareCounts counts = crossSquares( std::vector{ Square{ { square }, {}, 7 } }, lines );
      EXPECT_EQ( counts.crossed, 1U );
      EXPECT_EQ( counts.ways, 1U );
      EXPECT_EQ( way(), 700'000U );
    }
  }

}
