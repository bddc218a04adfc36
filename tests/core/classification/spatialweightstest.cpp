#include "classification/spatialweights.h"

#include "finding.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace sozialraum;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{
  AreaRings rectangle( double x, double y, double width, double height )
  {
    return { { { x, y }, { x + width, y }, { x + width, y + height }, { x, y + height }, { x, y } } };
  }
}

namespace
{
  //! A square of side 10 with a vertex every half unit.
  AreaRings denseSquare( double x, double y )
  {
    AreaRings area( 1 );
    const auto side = [&]( double fromX, double fromY, double stepX, double stepY ) {
      for ( int i = 0; i < 20; ++i )
        area.front().push_back( { x + fromX + i * stepX, y + fromY + i * stepY } );
    };
    side( 0, 0, 0.5, 0 );
    side( 10, 0, 0, 0.5 );
    side( 10, 10, -0.5, 0 );
    side( 0, 10, 0, -0.5 );
    return area;
  }
}

TEST( SpatialWeights, RooksFollowAGapWhoseBordersHaveDenserVerticesThanTheSnappingDistance )
{
  for ( const double snap : { 0.57, 1.15, 2.0 } )
  {
    SCOPED_TRACE( snap );
    // The second lies beside the first, the third beyond a corner of the first, the fourth far off.
    const std::vector<AreaRings> areas{ denseSquare( 0, 0 ), denseSquare( 10.29, 0.07 ), denseSquare( 10.29, 10.29 ),
      denseSquare( 40, 0 ) };
    EXPECT_THAT( contiguityWeights( areas, Contiguity::Rook, snap ).neighbours,
      ElementsAre( ElementsAre( 1 ), ElementsAre( 0, 2 ), ElementsAre( 1 ), IsEmpty() ) );
    EXPECT_THAT( contiguityWeights( areas, Contiguity::Queen, snap ).neighbours,
      ElementsAre( ElementsAre( 1, 2 ), ElementsAre( 0, 2 ), ElementsAre( 0, 1 ), IsEmpty() ) );
  }
}

TEST( SpatialWeights, TwoCornersThatTouchAreNoBorder )
{
  // A frame around the middle: both parts of the second area touch the first in one corner each.
  AreaRings twoParts = rectangle( 10, 10, 5, 5 );
  twoParts.push_back( rectangle( -5, -5, 5, 5 ).front() );
  const std::vector<AreaRings> areas{ rectangle( 0, 0, 10, 10 ), twoParts };
  EXPECT_THAT( contiguityWeights( areas, Contiguity::Queen, 0 ).islands(), IsEmpty() );
  EXPECT_THAT( contiguityWeights( areas, Contiguity::Rook, 0 ).islands(), ElementsAre( 0, 1 ) );
  EXPECT_THAT( contiguityWeights( areas, Contiguity::Rook, 0.57 ).islands(), ElementsAre( 0, 1 ) );
}

TEST( SpatialWeights, QueensMeetInACornerAndRooksDoNot )
{
  const std::vector<AreaRings> chessboard{ rectangle( 0, 0, 1, 1 ), rectangle( 1, 0, 1, 1 ), rectangle( 0, 1, 1, 1 ),
    rectangle( 1, 1, 1, 1 ) };
  EXPECT_THAT( contiguityWeights( chessboard, Contiguity::Queen, 0 ).neighbours,
    ElementsAre( ElementsAre( 1, 2, 3 ), ElementsAre( 0, 2, 3 ), ElementsAre( 0, 1, 3 ), ElementsAre( 0, 1, 2 ) ) );
  EXPECT_THAT( contiguityWeights( chessboard, Contiguity::Rook, 0 ).neighbours,
    ElementsAre( ElementsAre( 1, 2 ), ElementsAre( 0, 3 ), ElementsAre( 0, 3 ), ElementsAre( 1, 2 ) ) );
}

TEST( SpatialWeights, ACornerInTheMiddleOfABorderCounts )
{
  const std::vector<AreaRings> areas{ rectangle( 0, 0, 10, 1 ), rectangle( 0, 1, 3.3, 1 ), rectangle( 3.3, 1, 6.7, 1 ),
    rectangle( 20, 0, 1, 1 ) };
  for ( const Contiguity contiguity : { Contiguity::Queen, Contiguity::Rook } )
    EXPECT_THAT( contiguityWeights( areas, contiguity, 0 ).neighbours,
      ElementsAre( ElementsAre( 1, 2 ), ElementsAre( 0, 2 ), ElementsAre( 0, 1 ), IsEmpty() ) );
}

TEST( SpatialWeights, GapsUpToTheSnappingDistanceAreClosed )
{
  const std::vector<AreaRings> areas{ rectangle( 0, 0, 1, 1 ), rectangle( 1.4, 0, 1, 1 ) };
  EXPECT_THAT( contiguityWeights( areas, Contiguity::Queen, 0.3 ).islands(), ElementsAre( 0, 1 ) );
  EXPECT_THAT( contiguityWeights( areas, Contiguity::Queen, 0.5 ).islands(), IsEmpty() );
  EXPECT_THAT( contiguityWeights( areas, Contiguity::Rook, 0.5 ).islands(), IsEmpty() );
}

TEST( SpatialWeights, NeighboursAreMutualAndTheSameWhateverTheOrderOfTheAreas )
{
  std::mt19937 generator( 5 );
  std::vector<AreaRings> areas;
  for ( int x = 0; x < 8; ++x )
  {
    for ( int y = 0; y < 8; ++y )
      areas.push_back( rectangle( x, y, 1, 1 ) );
  }
  std::vector<std::size_t> order( areas.size() );
  for ( std::size_t i = 0; i < order.size(); ++i )
    order[i] = i;
  std::shuffle( order.begin(), order.end(), generator );
  std::vector<AreaRings> shuffled;
  for ( const std::size_t i : order )
    shuffled.push_back( areas[i] );
  const SpatialWeights weights = contiguityWeights( areas, Contiguity::Queen, 0 );
  const SpatialWeights again = contiguityWeights( shuffled, Contiguity::Queen, 0 );
  for ( std::size_t i = 0; i < order.size(); ++i )
  {
    std::vector<std::uint32_t> mapped;
    for ( const std::uint32_t neighbour : again.neighbours[i] )
    {
      mapped.push_back( static_cast<std::uint32_t>( order[neighbour] ) );
      const std::vector<std::uint32_t> &back = again.neighbours[neighbour];
      EXPECT_TRUE( std::find( back.begin(), back.end(), i ) != back.end() );
    }
    std::sort( mapped.begin(), mapped.end() );
    EXPECT_EQ( mapped, weights.neighbours[order[i]] );
  }
}

TEST( SpatialWeights, NearestAndDistanceGoByTheStraightLine )
{
  const std::vector<PlanePoint> points{ { 0, 0 }, { 1, 0 }, { 3, 0 }, { 10, 0 } };
  EXPECT_THAT(
    nearestWeights( points, 1 ).neighbours, ElementsAre( ElementsAre( 1 ), ElementsAre( 0 ), ElementsAre( 1 ), ElementsAre( 2 ) ) );
  EXPECT_THAT( distanceWeights( points, 2 ).neighbours, ElementsAre( ElementsAre( 1 ), ElementsAre( 0, 2 ), ElementsAre( 1 ), IsEmpty() ) );
  EXPECT_THROW( nearestWeights( points, 4 ), InputError );
  EXPECT_THROW( distanceWeights( points, 0 ), InputError );
}

TEST( SpatialWeights, AreasThatAreLeftOutAreNobodysNeighbours )
{
  const SpatialWeights weights{ { { 1 }, { 0, 2 }, { 1 } } };
  EXPECT_THAT( weightsAmong( weights, { true, false, true } ).neighbours, ElementsAre( IsEmpty(), IsEmpty() ) );
  EXPECT_THAT( weightsAmong( weights, { false, true, true } ).neighbours, ElementsAre( ElementsAre( 1 ), ElementsAre( 0 ) ) );
}

TEST( SpatialWeights, TheProgressAscendsToItsEnd )
{
  std::vector<AreaRings> areas;
  std::vector<PlanePoint> points;
  for ( int x = 0; x < 5; ++x )
  {
    areas.push_back( rectangle( x, 0, 1, 1 ) );
    points.push_back( { x * 1.0, 0.0 } );
  }
  std::vector<double> told;
  const Progress progress = [&told]( double fraction ) {
    told.push_back( fraction );
    return true;
  };
  const auto expectWholeWay = [&told] {
    EXPECT_TRUE( std::is_sorted( told.begin(), told.end() ) );
    EXPECT_GT( told.front(), 0.0 );
    EXPECT_DOUBLE_EQ( told.back(), 1.0 );
    told.clear();
  };
  contiguityWeights( areas, Contiguity::Rook, 0, progress );
  expectWholeWay();
  nearestWeights( points, 2, progress );
  expectWholeWay();
  distanceWeights( points, 2, progress );
  expectWholeWay();
}

TEST( SpatialWeights, AreasThatOnlyTouchAreNeighboursOnEverySide )
{
  // Around the middle one, all sides exactly where it ends, and with a gap of exactly the snapping distance.
  for ( const double gap : { 0.0, 0.25 } )
  {
    const std::vector<AreaRings> areas{ rectangle( 0, 0, 1, 1 ), rectangle( 1 + gap, 0, 1, 1 ), rectangle( -1 - gap, 0, 1, 1 ),
      rectangle( 0, 1 + gap, 1, 1 ), rectangle( 0, -1 - gap, 1, 1 ) };
    EXPECT_THAT( contiguityWeights( areas, Contiguity::Queen, gap ).neighbours.front(), ElementsAre( 1, 2, 3, 4 ) ) << gap;
    EXPECT_THAT( contiguityWeights( areas, Contiguity::Rook, gap ).neighbours.front(), ElementsAre( 1, 2, 3, 4 ) ) << gap;
  }
}
