#include "classification/typetable.h"

#include "finding.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace sozialraum;
using testing::ElementsAre;

namespace
{
  ListTable table( std::vector<std::string> headings, std::vector<std::vector<std::string>> rows )
  {
    ListTable list;
    list.name = "typen.csv";
    list.headings = std::move( headings );
    list.rows = std::move( rows );
    return list;
  }
}

TEST( GivenTypes, AreJoinedByTheirKeysWhateverTheSpreadsheetDidToTheZeros )
{
  const ListTable list =
    table( { "AGS", "Typ" }, { { "1001010", "10" }, { "01002010", "9" }, { "1003010", "" }, { "1004010", "9" }, { "1004010", "9" } } );
  const std::vector<std::string> keys{ "01001010", "01002010", "01003010", "01009010" };
  const GivenTypes given = givenTypes( list, "", keys );
  EXPECT_THAT( given.names, ElementsAre( "9", "10" ) );
  EXPECT_THAT( given.types, ElementsAre( 2, 1, 0, 0 ) );
  EXPECT_EQ( given.matched, 2u );
  EXPECT_THAT( given.otherKeys, ElementsAre( "01004010" ) );
}

TEST( GivenTypes, TheColumnIsTheOneNamedOrTheOnlyOtherOne )
{
  const std::vector<std::string> keys{ "A", "B" };
  EXPECT_THAT(
    givenTypes( table( { "key", "Lage" }, { { "A", "Umland" }, { "B", "Stadt" } } ), "", keys ).names, ElementsAre( "Stadt", "Umland" ) );
  const ListTable wide = table( { "key", "name", "Lage", "Typ" }, { { "A", "x", "Umland", "1" }, { "B", "y", "Stadt", "2" } } );
  EXPECT_THAT( givenTypes( wide, "", keys ).names, ElementsAre( "1", "2" ) );
  EXPECT_THAT( givenTypes( wide, "lage", keys ).names, ElementsAre( "Stadt", "Umland" ) );
  EXPECT_THROW( givenTypes( wide, "Region", keys ), InputError );
  EXPECT_THROW( givenTypes( table( { "key", "a", "b" }, {} ), "", keys ), InputError );
  EXPECT_THROW( givenTypes( table( { "name", "Typ" }, {} ), "", keys ), InputError );
}

TEST( GivenTypes, TwoTypesForOneAreaAreRefused )
{
  const std::vector<std::string> keys{ "A" };
  EXPECT_THROW( givenTypes( table( { "key", "Typ" }, { { "A", "1" }, { "A", "2" } } ), "", keys ), InputError );
}

// By hand: chi² of (7 3 / 8 7) is 25 (7 · 7 − 3 · 8)² / (10 · 15 · 15 · 10) = 0.69444.
TEST( CrossedTypes, CountsAndCramersVAreThoseOfTheFourfoldTable )
{
  std::vector<int> first;
  std::vector<int> second;
  const auto add = [&]( int a, int b, int count ) {
    first.insert( first.end(), static_cast<std::size_t>( count ), a );
    second.insert( second.end(), static_cast<std::size_t>( count ), b );
  };
  add( 1, 1, 7 );
  add( 1, 2, 3 );
  add( 2, 1, 8 );
  add( 2, 2, 7 );
  add( 0, 1, 5 );
  add( 1, -2, 5 );
  const CrossedTypes crossed = crossedTypes( first, 2, second, 2 );
  EXPECT_THAT( crossed.counts, ElementsAre( ElementsAre( 7, 3 ), ElementsAre( 8, 7 ) ) );
  EXPECT_EQ( crossed.areas, 25u );
  EXPECT_NEAR( crossed.cramersV, std::sqrt( 0.6944444444444444 / 25.0 ), 1e-12 );
}

TEST( CrossedTypes, OneSaysTheOtherOrKnowsNothing )
{
  const std::vector<int> types{ 1, 1, 2, 3, 3, 2 };
  const std::vector<int> renamed{ 3, 3, 1, 2, 2, 1 };
  EXPECT_NEAR( crossedTypes( types, 3, renamed, 3 ).cramersV, 1.0, 1e-12 );
  EXPECT_NEAR( crossedTypes( types, 3, renamed, 5 ).cramersV, 1.0, 1e-12 ) << "types that no area has do not count";
  EXPECT_NEAR( crossedTypes( std::vector<int>{ 1, 1, 2, 2 }, 2, std::vector<int>{ 1, 2, 1, 2 }, 2 ).cramersV, 0.0, 1e-12 );
  EXPECT_TRUE( std::isnan( crossedTypes( types, 3, std::vector<int>( 6, 1 ), 1 ).cramersV ) );
}
