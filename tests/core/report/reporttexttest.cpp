#include "report/reporttext.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace sozialraum;

TEST( ReportText, ANumberThatIsWrittenIsReadAsTheSame )
{
  std::mt19937 random( 7 );
  std::uniform_int_distribution<long long> units( -99'999'999, 99'999'999 );
  for ( const ReportLanguage language : { ReportLanguage::German, ReportLanguage::English } )
  {
    for ( int decimals = 0; decimals <= 3; ++decimals )
    {
      for ( int i = 0; i < 500; ++i )
      {
        const double value = static_cast<double>( units( random ) ) / std::pow( 10.0, decimals );
        const std::string text = numberText( value, decimals, language );
        const std::optional<double> read = numberOf( text, language );
        ASSERT_TRUE( read ) << text;
        EXPECT_EQ( *read, value ) << text;
      }
    }
  }
  EXPECT_EQ( numberOf( "+0,3", ReportLanguage::German ), 0.3 );
  EXPECT_EQ( numberOf( "+0.3", ReportLanguage::English ), 0.3 );
}

TEST( ReportText, WhatIsNoNumberStaysText )
{
  for ( const char *text : { "", "+", "\u2212", ",5", "5,", "1,2,3", "12.5", "1 000", "12,3 %", "geheim", "20 bis unter 30", "\u202f5",
          "5\u202f", "1,0\u202f5", "1\u202f,5", "2019–2023", "1e5", "0x1" } )
    EXPECT_FALSE( numberOf( text, ReportLanguage::German ) ) << text;
  EXPECT_FALSE( numberOf( "12,5", ReportLanguage::English ) );
}
