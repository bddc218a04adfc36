#include "text/periodtime.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;

TEST( PeriodTime, IsTheBeginOfThePeriodInYears )
{
  EXPECT_EQ( timeOfPeriod( "2022" ), 2022.0 );
  EXPECT_EQ( timeOfPeriod( "2022/23" ), 2022.0 );
  EXPECT_EQ( timeOfPeriod( "2022-01-01" ), 2022.0 );
  for ( const char *half : { "2022-07", "2022-Q3", "2022-S2", "2. Hj. 2022", "3. Quartal 2022", "Juli 2022", "01.07.2022", "2022-07-01" } )
    EXPECT_EQ( timeOfPeriod( half ), 2022.5 ) << half;
  EXPECT_EQ( timeOfPeriod( "2022-Q4" ), 2022.75 );
  EXPECT_EQ( timeOfPeriod( "2022-12" ), 2022.0 + 11.0 / 12.0 );
  EXPECT_LT( *timeOfPeriod( "31.12.2022" ), 2023.0 );
  EXPECT_GT( *timeOfPeriod( "31.12.2022" ), 2022.99 );
}

TEST( PeriodTime, IsUnknownWhereThereIsNone )
{
  for ( const char *text : { "", "früher", "12", "2018 bis 2020", "Welle 2", "2022-13", "Wintersemester 2022/23", "2023-10P6M" } )
    EXPECT_FALSE( timeOfPeriod( text ) ) << text;
}

TEST( PlacesInTime, KeepTheLengthOfGaps )
{
  EXPECT_THAT( placesInTime( { "2005", "2009", "2013", "2021" } ), ElementsAre( 0.0, 0.25, 0.5, 1.0 ) );
  EXPECT_THAT( placesInTime( { "2018-12-31", "2019-12-31", "2022-12-31" } ), ElementsAre( 0.0, DoubleNear( 0.25, 1e-12 ), 1.0 ) );
  EXPECT_THAT( placesInTime( { "2022", "2022-07", "2023" } ), ElementsAre( 0.0, 0.5, 1.0 ) );
}

TEST( PlacesInTime, AreEqualStepsWhereTimesAreUnknownOrDoNotAscend )
{
  EXPECT_THAT( placesInTime( { "Welle 1", "2010", "2020" } ), ElementsAre( 0.0, 0.5, 1.0 ) );
  EXPECT_THAT( placesInTime( { "2010", "2020", "2015" } ), ElementsAre( 0.0, 0.5, 1.0 ) );
  EXPECT_THAT( placesInTime( { "2010", "2010", "2015" } ), ElementsAre( 0.0, 0.5, 1.0 ) );
}

TEST( PlacesInTime, OfOneIsTheMiddleAndOfNoneNone )
{
  EXPECT_THAT( placesInTime( { "2010" } ), ElementsAre( 0.5 ) );
  EXPECT_THAT( placesInTime( { "Welle" } ), ElementsAre( 0.5 ) );
  EXPECT_TRUE( placesInTime( {} ).empty() );
}
