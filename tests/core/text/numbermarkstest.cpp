#include "text/numbermarks.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string_view>

using namespace sozialraum;

namespace
{

  NumberMarksEvidence evidenceOf( std::initializer_list<std::string_view> cells )
  {
    NumberMarksEvidence evidence;
    for ( const std::string_view cell : cells )
      evidence.add( cell );
    return evidence;
  }

}

TEST( NumberMarks, AColumnThatIsClearDecidesForItself )
{
  const NumberMarksEvidence points = evidenceOf( { "5.2", "9.46" } );
  const NumberMarksEvidence commas = evidenceOf( { "5,2", "9,46" } );
  EXPECT_EQ( points.marksAmong( commas, false ).decimal, '.' );
  EXPECT_EQ( commas.marksAmong( points, false ).decimal, ',' );
}

TEST( NumberMarks, ThousandsBesideRatesWithPointsStayThousands )
{
  const NumberMarksEvidence counts = evidenceOf( { "2.156", "18.021", "934" } );
  EXPECT_EQ( counts.marksAmong( evidenceOf( { "5.2", "9.46" } ), false ).thousands, "." );
  EXPECT_EQ( counts.marksAmong( evidenceOf( { "0.811", "0.532" } ), true ).thousands, "." );
  // Others with exactly three decimals: so may these be.
  EXPECT_EQ( counts.marksAmong( evidenceOf( { "0.811", "0.532" } ), false ).decimal, '.' );
  EXPECT_EQ( counts.marksAmong( evidenceOf( { "0.81", "0.5321" } ), false ).thousands, "." );
}

TEST( NumberMarks, BlanksAndApostrophesOfAColumnAreItsOwn )
{
  for ( const std::string blank : { " ", "\xC2\xA0", "\xE2\x80\xAF" } )
    EXPECT_EQ( evidenceOf( { "2" + blank + "156", "934" } ).marksAmong( {}, true ).thousands, " " );
  for ( const std::string apostrophe : { "'", "’" } )
    EXPECT_EQ(
      evidenceOf( { "2" + apostrophe + "156" } ).marksAmong( evidenceOf( { "5.2" } ), false ), ( NumberMarks{ '.', "'", false } ) );
  EXPECT_EQ( evidenceOf( { "2 156" } ).marksAmong( evidenceOf( { "1.234,5" } ), false ), ( NumberMarks{ ',', " ", false } ) );
  EXPECT_EQ( evidenceOf( { "21 56", "2 1567" } ).marksAmong( {}, false ).thousands, "" );
}

TEST( NumberMarks, NumbersAbove999WithoutMarksCountInTheirOwnColumnOnly )
{
  const NumberMarksEvidence counts = evidenceOf( { "2.156", "18.021" } );
  EXPECT_EQ( counts.marksAmong( evidenceOf( { "1060", "1314" } ), true ), ( NumberMarks{ ',', ".", false } ) );
  EXPECT_EQ( counts.marksAmong( evidenceOf( { "1060", "1314" } ), false ), ( NumberMarks{ ',', ".", true } ) );
  EXPECT_EQ( evidenceOf( { "1.598", "15980" } ).marksAmong( {}, false ).decimal, '.' );
  EXPECT_EQ( evidenceOf( { "1.598", "999" } ).marksAmong( {}, false ).thousands, "." );
  // People have no decimals: then the numbers without marks were typed by somebody else.
  EXPECT_EQ( evidenceOf( { "2.156", "1254" } ).marksAmong( {}, true ), ( NumberMarks{ ',', ".", true } ) );
  EXPECT_EQ( evidenceOf( { "2.156", "1254" } ).marksAmong( evidenceOf( { "5.2" } ), true ).decimal, '.' );
}

TEST( NumberMarks, FilledDecimalsWouldBeFilledInWholeNumbersToo )
{
  EXPECT_EQ( evidenceOf( { "2.150", "18.021", "4.377", "5.461", "21542" } ).marksAmong( {}, false ), ( NumberMarks{ ',', ".", true } ) );
  EXPECT_EQ( evidenceOf( { "2.151", "18.021", "4.377", "5.461", "21542" } ).marksAmong( {}, false ).decimal, '.' );
  // One in four, or another column with decimals: nobody knows better than before.
  EXPECT_EQ( evidenceOf( { "2.150", "18.021", "4.377", "21542" } ).marksAmong( {}, false ).decimal, '.' );
  EXPECT_EQ( evidenceOf( { "2.150", "18.021", "4.377", "5.461", "21542" } ).marksAmong( evidenceOf( { "5.2" } ), false ).decimal, '.' );
}

TEST( NumberMarks, WhatWasTakenInCanBeTakenOut )
{
  NumberMarksEvidence all = evidenceOf( { "5.2" } );
  const NumberMarksEvidence more = evidenceOf( { "1,5", "2,5" } );
  all.add( more );
  EXPECT_EQ( all.marks().decimal, ',' );
  all.remove( more );
  EXPECT_EQ( all.marks().decimal, '.' );
  EXPECT_FALSE( all.isContradictory() );
}
