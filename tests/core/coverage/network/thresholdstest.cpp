#include "coverage/network/thresholds.h"

#include "finding.h"

#include <gtest/gtest.h>

#include <array>

namespace sozialraum
{
  namespace
  {

    TEST( Thresholds, AreReadAsTheyAreTyped )
    {
      EXPECT_EQ( limitsFromText( "500; 1000;2000" ), ( std::vector<double>{ 500, 1000, 2000 } ) );
      EXPECT_EQ( limitsFromText( "500,5" ), ( std::vector<double>{ 500.5 } ) );
      EXPECT_EQ( limitsFromText( "1.15" ), ( std::vector<double>{ 1.15 } ) );
      EXPECT_EQ( limitsFromText( "0.500;0,125" ), ( std::vector<double>{ 0.5, 0.125 } ) );
      EXPECT_EQ( limitsFromText( "1000.500" ), ( std::vector<double>{ 1000.5 } ) );
    }

    TEST( Thresholds, MayStandBetweenBlanksWhichGroupThousandsToo )
    {
      EXPECT_EQ( limitsFromText( "500 1000 2000" ), ( std::vector<double>{ 500, 1000, 2000 } ) );
      EXPECT_EQ( limitsFromText( "500 1000;1 500" ), ( std::vector<double>{ 500, 1000, 1500 } ) );
      EXPECT_EQ( limitsFromText( "1 000,5" ), ( std::vector<double>{ 1000.5 } ) );
      EXPECT_EQ( limitsFromText( "500 000;12 345" ), ( std::vector<double>{ 500'000, 12'345 } ) );
      EXPECT_EQ( limitsFromText( "300;600 1200" ), ( std::vector<double>{ 300, 600, 1200 } ) );
      for ( const char *either : { "300 600", "300 600 900", "100;300 600", "999 100" } )
        EXPECT_THROW( limitsFromText( either ), InputError ) << either;
      EXPECT_THROW( limitsFromText( "500 m" ), InputError );
    }

    TEST( Thresholds, OfAThousandAreNeverOneMetre )
    {
      EXPECT_EQ( limitsFromText( "1.000;1,000" ), ( std::vector<double>{ 1000, 1000 } ) );
      EXPECT_EQ( limitsFromText( "1.250.000" ), ( std::vector<double>{ 1'250'000 } ) );
      EXPECT_EQ( limitsFromText( "1.000,5;1,000.5" ), ( std::vector<double>{ 1000.5, 1000.5 } ) );
      for ( const char *text : { "1.00,5", "1.000,5,5", "1,2,3", "1.000 m", ",", "1..000" } )
        EXPECT_THROW( limitsFromText( text ), InputError ) << text;
    }

    TEST( Thresholds, AreWholeMillimetresAndMilliseconds )
    {
      CollectingReporter reporter;
      EXPECT_EQ( thresholdCosts( std::array{ 1.15 }, CostKind::Time, reporter ), ( std::vector<Cost>{ 69'000 } ) );
      EXPECT_EQ( thresholdCosts( std::array{ 0.29, 0.57 }, CostKind::Length, reporter ), ( std::vector<Cost>{ 290, 570 } ) );
      EXPECT_EQ( thresholdCosts( std::array{ 0.0005 }, CostKind::Length, reporter ), ( std::vector<Cost>{ 1 } ) );
      EXPECT_THROW( thresholdCosts( std::array{ 0.0004 }, CostKind::Length, reporter ), InputError );
      EXPECT_EQ( thresholdCosts( std::array{ 2147483.647 }, CostKind::Length, reporter ), ( std::vector<Cost>{ greatestCost } ) );
      EXPECT_THROW( thresholdCosts( std::array{ 2147483.648 }, CostKind::Length, reporter ), InputError );
      EXPECT_TRUE( reporter.findings().empty() );
      EXPECT_EQ( thresholdCosts( std::array{ 2.0, 1.0, 2.0 }, CostKind::Length, reporter ), ( std::vector<Cost>{ 1000, 2000 } ) );
      EXPECT_EQ( reporter.findings().size(), 1U );
    }

  }
}
