#include "disclosure/countlinks.h"

#include "disclosure/kindlinks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace sozialraum;

namespace
{

  constexpr std::size_t areas = 9;

  SomeCounts randomCounts( std::mt19937 &random )
  {
    SomeCounts counts( areas );
    for ( auto &count : counts )
      count = static_cast<std::int64_t>( random() % 40 );
    return counts;
  }

  SomeCounts sumOf( const SomeCounts &a, const SomeCounts &b, int sign = 1 )
  {
    SomeCounts sum( areas );
    for ( std::size_t i = 0; i < areas; ++i )
      sum[i] = *a[i] + sign * *b[i];
    return sum;
  }

  std::vector<std::size_t> all()
  {
    return { 0, 1, 2, 3, 4, 5, 6, 7, 8 };
  }

}

TEST( CountLinks, ATotalIsTheSumOfItsKindsWithTheirSigns )
{
  std::mt19937 random( 1 );
  const SomeCounts boys = randomCounts( random );
  const SomeCounts girls = randomCounts( random );
  const std::vector<CountSeries> series{ { { { "2023", boys } }, {} }, { { { "2023", randomCounts( random ) } }, {} },
    { { { "2023", sumOf( boys, girls ) } }, {} }, { { { "2023", girls } }, {} } };
  EXPECT_EQ( countLinks( series ), ( std::vector<CountLink>{ { { { 0, "2023", 1 }, { 2, "2023", -1 }, { 3, "2023", 1 } }, all() } } ) );
}

TEST( CountLinks, AnAreaThatTheSourceKeepsSecretHidesNoLink )
{
  std::mt19937 random( 2 );
  SomeCounts boys = randomCounts( random );
  const SomeCounts girls = randomCounts( random );
  const SomeCounts children = sumOf( boys, girls );
  boys[3].reset();
  const std::vector<CountLink> links =
    countLinks( { { { { "2023", boys } }, {} }, { { { "2023", girls } }, {} }, { { { "2023", children } }, {} } } );
  EXPECT_EQ(
    links, ( std::vector<CountLink>{ { { { 0, "2023", 1 }, { 1, "2023", 1 }, { 2, "2023", -1 } }, { 0, 1, 2, 4, 5, 6, 7, 8 } } } ) );
}

TEST( CountLinks, TwoThatMakeUpThePeopleAreLinkedByThem )
{
  std::mt19937 random( 3 );
  const SomeCounts with = randomCounts( random );
  const SomeCounts without = randomCounts( random );
  const SomeCounts people = sumOf( with, without );
  const std::vector<CountLink> links =
    countLinks( { { { { "2023", with } }, { { "2023", people } } }, { { { "2023", without } }, { { "2023", people } } } } );
  EXPECT_EQ( links, ( std::vector<CountLink>{ { { { 0, "2023", 1 }, { 1, "2023", 1 } }, all() } } ) );
}

TEST( CountLinks, AStockFollowsFromTheOneBeforeWhatBeganAndWhatEnded )
{
  std::mt19937 random( 4 );
  const SomeCounts before = sumOf( randomCounts( random ), SomeCounts( areas, 40 ) );
  const SomeCounts began = randomCounts( random );
  const SomeCounts ended = randomCounts( random );
  const SomeCounts now = sumOf( sumOf( before, began ), ended, -1 );
  const std::vector<CountLink> links =
    countLinks( { { { { "2022", before }, { "2023", now } }, {} }, { { { "2022", randomCounts( random ) }, { "2023", began } }, {} },
      { { { "2022", randomCounts( random ) }, { "2023", ended } }, {} } } );
  EXPECT_EQ( links, ( std::vector<CountLink>{ { { { 0, "2022", 1 }, { 0, "2023", -1 }, { 1, "2023", 1 }, { 2, "2023", -1 } }, all() } } ) );
  // What only grows, grows by what began.
  EXPECT_EQ( countLinks( { { { { "2022", before }, { "2023", sumOf( before, began ) } }, {} }, { { { "2023", began } }, {} } } ),
    ( std::vector<CountLink>{ { { { 0, "2022", 1 }, { 0, "2023", -1 }, { 1, "2023", 1 } }, all() } } ) );
}

TEST( CountLinks, ThreeYearsTogetherAreTheirSum )
{
  std::mt19937 random( 5 );
  const SomeCounts a = randomCounts( random );
  const SomeCounts b = randomCounts( random );
  const SomeCounts c = randomCounts( random );
  const std::vector<CountLink> links =
    countLinks( { { { { "2020", randomCounts( random ) }, { "2021", a }, { "2022", b }, { "2023", c } }, {} },
      { { { "2021-2023", sumOf( a, sumOf( b, c ) ) } }, {} } } );
  EXPECT_EQ(
    links, ( std::vector<CountLink>{ { { { 0, "2021", 1 }, { 0, "2022", 1 }, { 0, "2023", 1 }, { 1, "2021-2023", -1 } }, all() } } ) );
}

TEST( CountLinks, CountsThatHaveNothingToDoWithEachOtherAreNotLinked )
{
  std::mt19937 random( 6 );
  std::vector<CountSeries> series( 6 );
  for ( CountSeries &each : series )
  {
    for ( const char *period : { "2021", "2022", "2023" } )
    {
      each.counts.emplace( period, randomCounts( random ) );
      each.people.emplace( period, SomeCounts( areas, 1000 ) );
    }
  }
  EXPECT_TRUE( countLinks( series ).empty() );
}

TEST( CountLinks, ATotalThatStandsAmongTheKindsIsARelationOfEachArea )
{
  std::mt19937 random( 7 );
  std::vector<CountRecord> records;
  for ( std::size_t area = 0; area < 6; ++area )
  {
    const auto first = static_cast<std::int64_t>( random() % 20 );
    const auto second = static_cast<std::int64_t>( 1 + random() % 20 );
    const std::string key = std::to_string( area );
    records.push_back( { key, "2023", { "Tagesgruppe" }, first, {}, {}, {}, {} } );
    records.push_back( { key, "2023", { "Heim" }, second, {}, {}, {}, {} } );
    records.push_back( { key, "2023", { "Hilfen" }, first + second, {}, {}, {}, {} } );
  }
  DistrictCells cells = districtCells( records, {} );
  EXPECT_EQ( relateKinds( cells, records ), ( std::vector<std::vector<std::string>>{ { "Tagesgruppe", "Heim", "Hilfen" } } ) );
  ASSERT_EQ( cells.system.relations.size(), 6U );
  EXPECT_NO_THROW( checkSystem( cells.system ) );
  for ( const Relation &relation : cells.system.relations )
    EXPECT_EQ( relation.difference, 0 );
  records.resize( 12 );
  cells = districtCells( records, {} );
  EXPECT_TRUE( relateKinds( cells, records ).empty() ) << "four areas may be chance";
}
