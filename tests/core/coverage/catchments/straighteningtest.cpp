#include "coverage/catchments/straightening.h"

#include <gmock/gmock.h>

#include <vector>

namespace sozialraum
{

  namespace
  {
    using ::testing::ElementsAre;

    //! Gates without any room, so that the line passes each place.
    Ring throughPlaces( const std::vector<PlanePoint> &places )
    {
      std::vector<Gate> gates;
      for ( const PlanePoint &place : places )
        gates.push_back( { place, place, place } );
      return straightened( gates );
    }

    TEST( Straightening, KeepsCornersAndNothingBetweenThem )
    {
      EXPECT_THAT( throughPlaces( { { 0, 0 }, { 0, 5 }, { 0, 10 }, { 5, 10 }, { 10, 10 }, { 10, 5 }, { 10, 0 }, { 5, 0 } } ),
        ElementsAre( PlanePoint{ 0, 0 }, PlanePoint{ 0, 10 }, PlanePoint{ 10, 10 }, PlanePoint{ 10, 0 } ) );
      EXPECT_THAT( throughPlaces( { { 0, 0 }, { 1, 2 }, { 2, 4 }, { 3, 6 }, { 9, 0 } } ),
        ElementsAre( PlanePoint{ 0, 0 }, PlanePoint{ 3, 6 }, PlanePoint{ 9, 0 } ) );
      EXPECT_THAT( throughPlaces( { { 7, 7 } } ), ElementsAre( PlanePoint{ 7, 7 } ) );
    }

    TEST( Straightening, KeepsThePlaceWhereALineTurnsBackOnItself )
    {
      EXPECT_THAT( throughPlaces( { { 0, 0 }, { 0, 10 }, { 0, -5 } } ), ElementsAre( PlanePoint{ 0, 0 }, PlanePoint{ 0, 10 } ) );
      EXPECT_THAT( throughPlaces( { { 0, 0 }, { 10, 0 }, { -5, 0 } } ), ElementsAre( PlanePoint{ 0, 0 }, PlanePoint{ 10, 0 } ) );
      EXPECT_THAT( throughPlaces( { { 0, 0 }, { 1, 2 }, { -2, -4 } } ), ElementsAre( PlanePoint{ 0, 0 }, PlanePoint{ 1, 2 } ) );
    }

    TEST( Straightening, CutsCornersWithinTheRoomOfTheGatesOnly )
    {
      // a line from west to east that swerves at the second gate, then home far below
      const auto line = [&]( double swerve, double room, bool isFixed ) {
        const auto gate = [room]( double x, double y ) { return Gate{ { x, y }, { x, y + room }, { x, y - room } }; };
        std::vector<Gate> gates{ gate( 0, 0 ), gate( 10, swerve ), gate( 20, 0 ), { { 20, -50 }, { 20, -50 }, { 20, -50 }, true },
          { { 0, -50 }, { 0, -50 }, { 0, -50 }, true } };
        gates[1].isFixed = isFixed;
        return straightened( gates ).size();
      };
      EXPECT_EQ( line( 1.0, 1.0, false ), 4U ); // just passes
      EXPECT_EQ( line( -1.0, 1.0, false ), 4U );
      EXPECT_EQ( line( 1.01, 1.0, false ), 5U );
      EXPECT_EQ( line( -1.01, 1.0, false ), 5U );
      EXPECT_EQ( line( 0.0, 1.0, true ), 5U );
    }
  }

}
