#include "areas/outerborders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <random>
#include <utility>

using namespace sozialraum;

namespace
{
  using Edge = std::pair<BorderPoint, BorderPoint>;

  Edge edge( const BorderPoint &one, const BorderPoint &other )
  {
    return { std::min( one, other ), std::max( one, other ) };
  }

  std::map<Edge, int> countedEdges( const std::vector<BorderLine> &lines )
  {
    std::map<Edge, int> counts;
    for ( const BorderLine &line : lines )
    {
      for ( std::size_t i = 1; i < line.size(); ++i )
        ++counts[edge( line[i - 1], line[i] )];
    }
    return counts;
  }

  BorderLine square( double x, double y )
  {
    return { { x, y }, { x + 1, y }, { x + 1, y + 1 }, { x, y + 1 }, { x, y } };
  }

  std::vector<BorderLine> randomSquares( std::mt19937 &random )
  {
    std::vector<BorderLine> rings;
    for ( int x = 0; x < 5; ++x )
    {
      for ( int y = 0; y < 5; ++y )
      {
        if ( random() % 2 )
          rings.push_back( square( x, y ) );
      }
    }
    return rings;
  }
}

TEST( OuterBorders, EveryEdgeOfAnOddNumberOfRingsIsInExactlyOneLine )
{
  for ( unsigned int seed = 0; seed < 200; ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    const std::vector<BorderLine> rings = randomSquares( random );
    std::map<Edge, int> expected = countedEdges( rings );
    std::erase_if( expected, []( const auto &counted ) { return counted.second % 2 == 0; } );
    EXPECT_EQ( countedEdges( outerBorders( rings ) ), expected );
  }
}

TEST( OuterBorders, LinesEndWhereBordersMeetAndElseClose )
{
  // Two squares that touch at a corner, and one apart.
  const std::vector<BorderLine> lines = outerBorders( { square( 0, 0 ), square( 1, 1 ), square( 5, 5 ) } );
  ASSERT_EQ( lines.size(), 3u );
  for ( const BorderLine &line : lines )
  {
    EXPECT_EQ( line.size(), 5u );
    EXPECT_EQ( line.front(), line.back() );
  }
  EXPECT_EQ( std::count_if( lines.begin(), lines.end(), []( const BorderLine &line ) { return line.front() == BorderPoint{ 1, 1 }; } ), 2 );
}

TEST( OuterBorders, TheOrderOfTheRingsDoesNotMatter )
{
  std::mt19937 random( 7 );
  std::vector<BorderLine> rings = randomSquares( random );
  const std::vector<BorderLine> lines = outerBorders( rings );
  std::shuffle( rings.begin(), rings.end(), random );
  EXPECT_EQ( outerBorders( rings ), lines );
}

TEST( OuterBorders, EdgesWithoutAnEndInNumbersDoNotCount )
{
  const double none = std::numeric_limits<double>::quiet_NaN();
  const std::vector<BorderLine> lines = outerBorders( { { { 0, 0 }, { 1, 0 }, { none, 1 }, { 0, 1 }, { 0, 0 } } } );
  ASSERT_EQ( lines.size(), 1u );
  EXPECT_EQ( lines.front().size(), 3u );
}

TEST( OuterBorders, OfNothingThereAreNone )
{
  EXPECT_TRUE( outerBorders( {} ).empty() );
  EXPECT_TRUE( outerBorders( { square( 0, 0 ), square( 0, 0 ) } ).empty() );
}
