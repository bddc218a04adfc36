#include "keys/areaname.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace sozialraum;

TEST( AreaName, WhatTablesAndLayersWriteDifferentlyIsTakenOff )
{
  for ( const char *name : { "Waldenburg", "Waldenburg, Stadt", "Stadt Waldenburg", "Waldenburg, Stadt (Landkreis Zwickau)", "WALDENBURG",
          "Waldenburg [Sachsen]", "Große Kreisstadt Waldenburg" } )
    EXPECT_EQ( plainAreaName( name ), "waldenburg" ) << name;
  EXPECT_EQ( plainAreaName( "Mülsen" ), "muelsen" );
  EXPECT_EQ( plainAreaName( "St. Egidien" ), "stegidien" );
  EXPECT_EQ( plainAreaName( "Landkreis Zwickau" ), "zwickau" );
  EXPECT_EQ( plainAreaName( "Stadtroda" ), "stadtroda" ) << "a designation is a word of its own";
  EXPECT_EQ( plainAreaName( "a (b (c) d) e" ), "ae" );
  EXPECT_EQ( plainAreaName( "a) b" ), "ab" ) << "a bracket that nobody opened";
  EXPECT_EQ( plainAreaName( "(nichts)" ), "" );
}

TEST( AreaName, OneCandidateOfTheNameIsFoundWhereverItLies )
{
  EXPECT_THAT( candidatesByName( { { "14524290", "Waldenburg" } }, { { "08126085", "Waldenburg, Stadt" } } ), testing::ElementsAre( 0 ) );
}

TEST( AreaName, OfSeveralCandidatesTheOneInTheSameDistrictWins )
{
  const std::vector<NamedKey> candidates{ { "08126085", "Waldenburg" }, { "14524290", "Waldenburg, Stadt" }, { "14524300", "Werdau" } };
  EXPECT_THAT( candidatesByName( { { "14524999", "Waldenburg" } }, candidates ), testing::ElementsAre( 1 ) );
  EXPECT_THAT( candidatesByName( { { "14523999", "Waldenburg" } }, candidates ), testing::ElementsAre( -1 ) ) << "two elsewhere";
  EXPECT_THAT( candidatesByName( { { "14524999", "Waldenburg" } }, { { "14524290", "Waldenburg" }, { "14524291", "Waldenburg" } } ),
    testing::ElementsAre( -1 ) )
    << "two in the same district";
  EXPECT_THAT( candidatesByName( { { "1452", "Waldenburg" } }, candidates ), testing::ElementsAre( -1 ) ) << "no district in four digits";
}

TEST( AreaName, NoNameAndAnUnknownNameHaveNoCandidate )
{
  EXPECT_THAT(
    candidatesByName( { { "14524010", "" }, { "14524020", "Callenberg" } }, { { "14524030", "" }, { "14524040", "Crinitzberg" } } ),
    testing::ElementsAre( -1, -1 ) );
}
