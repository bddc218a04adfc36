#include "coverage/network/networkmending.h"

#include "coverage/randomnetworks.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace sozialraum
{
  namespace
  {

    using Points = std::vector<PlanePoint>;

    NetworkLines linesOf( const std::vector<Points> &all )
    {
      NetworkLines lines;
      for ( const Points &line : all )
        lines.append( line, {}, static_cast<std::int64_t>( lines.count() ) );
      return lines;
    }

    NetworkMending mend( const NetworkLines &lines, double metres, const std::vector<RoadLevel> &levels = {} )
    {
      return mendNetwork( lines, levels, LengthMetric::plane(), metres );
    }

    Points mended( const NetworkLines &lines, const NetworkMending &mending, std::uint32_t line )
    {
      const auto first = std::ranges::find( mending.edits, line, &VertexEdit::line );
      const auto last = std::find_if( first, mending.edits.end(), [line]( const VertexEdit &edit ) { return edit.line != line; } );
      return mendedLine( lines.line( line ), std::span( first, last ) );
    }

    NetworkLines allMended( const NetworkLines &lines, const NetworkMending &mending )
    {
      NetworkLines result;
      for ( std::uint32_t line = 0; line < lines.count(); ++line )
        result.append( mended( lines, mending, line ), lines.speeds[line], lines.features[line] );
      return result;
    }

    TEST( NetworkMending, JoinsEndsToVerticesAndToTheMiddleOfRoads )
    {
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 }, { 200, 0 } }, { { 100.3, 0.4 }, { 100, 80 } },
        { { 30, 0.7 }, { 30, 50 } }, { { 60, -0.7 }, { 60, -50 } }, { { 150, 0 }, { 150, 9 } } } );
      const NetworkMending mending = mend( lines, 1.0 );
      ASSERT_EQ( mending.joints.size(), 4U );
      EXPECT_TRUE( mending.open.empty() );
      EXPECT_EQ( mended( lines, mending, 0 ), ( Points{ { 0, 0 }, { 30, 0 }, { 60, 0 }, { 100, 0 }, { 150, 0 }, { 200, 0 } } ) );
      EXPECT_EQ( mended( lines, mending, 1 ), ( Points{ { 100, 0 }, { 100, 80 } } ) );
      EXPECT_EQ( mended( lines, mending, 2 ), ( Points{ { 30, 0 }, { 30, 50 } } ) );
      EXPECT_EQ( mended( lines, mending, 4 ), ( Points{ { 150, 0 }, { 150, 9 } } ) )
        << "an end on the road needs a vertex there, not to move";
    }

    TEST( NetworkMending, TakesGapsUpToTheToleranceAndNoLonger )
    {
      for ( const double gap : { 0.07, 0.29, 1.15 } )
      {
        const NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 } }, { { 50, gap }, { 50, 50 } } } );
        EXPECT_EQ( mend( lines, gap ).joints.size(), 1U ) << gap;
        EXPECT_TRUE( mend( lines, std::nextafter( gap, 0.0 ) ).joints.empty() ) << gap;
      }
      EXPECT_THROW( mend( linesOf( { { { 0, 0 }, { 1, 0 } } } ), 0.0 ), InputError );
      EXPECT_THROW( mend( linesOf( { { { 0, 0 }, { 1, 0 } } } ), std::nan( "" ) ), InputError );
    }

    TEST( NetworkMending, LeavesRoadsOfOtherLevelsApart )
    {
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 } }, { { 50, 0.5 }, { 50, 50 } } } );
      EXPECT_TRUE( mend( lines, 1.0, { { true, false, 1 }, {} } ).joints.empty() );
      EXPECT_EQ( mend( lines, 1.0, { { true, false, 1 }, { true, false, 1 } } ).joints.size(), 1U );
    }

    TEST( NetworkMending, TwoEndsThatMissEachOtherBecomeOneJoint )
    {
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 } }, { { 100.5, 0 }, { 200, 0 } } } );
      const NetworkMending mending = mend( lines, 1.0 );
      ASSERT_EQ( mending.joints.size(), 1U );
      const NetworkLines result = allMended( lines, mending );
      EXPECT_EQ( result.line( 0 ).back(), result.line( 1 ).front() );
    }

    TEST( NetworkMending, AnEndThatLeadsToAMovingEndFollowsIt )
    {
      // The second road ends near the first; the third ends near that end.
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 } }, { { 50, 0.4 }, { 50, 50 } }, { { 50.6, 0.9 }, { 90, 50 } } } );
      const NetworkMending mending = mend( lines, 0.8 );
      ASSERT_EQ( mending.joints.size(), 2U );
      const NetworkLines result = allMended( lines, mending );
      EXPECT_EQ( result.line( 1 ).front(), ( PlanePoint{ 50, 0 } ) );
      EXPECT_EQ( result.line( 2 ).front(), ( PlanePoint{ 50, 0 } ) );
    }

    TEST( NetworkMending, EndsThatLeadAroundToEachOtherMeetInOnePlace )
    {
      const double height = std::sqrt( 0.75 );
      const NetworkLines lines = linesOf( { { { 0, 0 }, { -100, -50 } }, { { 1, 0 }, { 100, -50 } }, { { 0.5, height }, { 0.5, 100 } } } );
      const NetworkLines result = allMended( lines, mend( lines, 1.1 ) );
      EXPECT_EQ( result.line( 0 ).front(), result.line( 1 ).front() );
      EXPECT_EQ( result.line( 0 ).front(), result.line( 2 ).front() );
    }

    TEST( NetworkMending, NoRoadShrinksToAPoint )
    {
      // A scrap across the foot of the same place on the road: both of its ends would come to it.
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 } }, { { 50, 0.3 }, { 50, 0.9 } } } );
      const NetworkMending mending = mend( lines, 1.0 );
      ASSERT_EQ( mending.joints.size(), 1U );
      ASSERT_EQ( mending.open.size(), 1U );
      const NetworkLines result = allMended( lines, mending );
      EXPECT_NE( result.line( 1 ).front(), result.line( 1 ).back() );
      EXPECT_EQ( mend( lines, 1.0 ).edits, mending.edits );
    }

    TEST( NetworkMending, BothRoadsOfEveryJointMeetAndNothingElseMoves )
    {
      for ( unsigned seed = 1; seed <= 200; ++seed )
      {
        SCOPED_TRACE( seed );
        const NetworkLines lines = randomLines( seed, 40, 60.0 );
        const double most = 0.5 + 0.37 * ( seed % 7 );
        const NetworkMending mending = mend( lines, most );
        const NetworkLines result = allMended( lines, mending );
        std::set<std::uint32_t> joined;
        for ( const MissedJoint &joint : mending.joints )
        {
          EXPECT_LE( joint.metres, most );
          for ( const std::uint32_t line : { joint.line, joint.otherLine } )
            EXPECT_NE( std::ranges::find( result.line( line ), joint.target ), result.line( line ).end() ) << "line " << line;
          joined.insert( { joint.line, joint.otherLine } );
        }
        for ( std::uint32_t line = 0; line < lines.count(); ++line )
        {
          EXPECT_TRUE( joined.contains( line ) || std::ranges::equal( lines.line( line ), result.line( line ) ) );
        }
        for ( const VertexEdit &edit : mending.edits )
        {
          if ( edit.isNew )
            continue;
          const PlanePoint &was = lines.line( edit.line )[edit.vertex];
          EXPECT_LE( std::hypot( was.x - edit.place.x, was.y - edit.place.y ), most * static_cast<double>( mending.joints.size() ) );
        }
        const DrawnNetwork drawn( result, 0.0 );
        for ( const MissedJoint &again : findMissedJoints( drawn, {}, LengthMetric::plane(), most ) )
          EXPECT_TRUE( std::ranges::none_of( mending.joints, [&]( const MissedJoint &made ) { return made.target == again.place; } ) );
      }
    }

  }
}
