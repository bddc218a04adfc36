#include "disclosure/countrelations.h"

#include "sanitizers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace sozialraum;

namespace
{

  CountVector randomCounts( std::mt19937 &random, std::size_t areas, std::int64_t below )
  {
    CountVector counts( areas );
    for ( std::int64_t &count : counts )
      count = static_cast<std::int64_t>( random() % static_cast<std::uint64_t>( below ) );
    return counts;
  }

  CountVector sumOf( const std::vector<CountVector> &parts, unsigned chosen, std::size_t areas )
  {
    CountVector sum( areas );
    for ( std::size_t i = 0; i < parts.size(); ++i )
    {
      for ( std::size_t area = 0; chosen >> i & 1U && area < areas; ++area )
        sum[area] += parts[i][area];
    }
    return sum;
  }

  CountVector doubled( CountVector counts )
  {
    for ( std::int64_t &count : counts )
      count *= 2;
    return counts;
  }

}

TEST( CountRelations, FindsAllSetsOfPartsThatAddUpToTheWhole )
{
  for ( unsigned seed = 0; seed < casesOfChance( 300U ); ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    const std::size_t areas = 1 + random() % 4;
    std::vector<CountVector> parts;
    for ( std::size_t i = 0; i < 2 + random() % 6; ++i )
      parts.push_back( randomCounts( random, areas, 4 ) );
    const CountVector whole = sumOf( parts, static_cast<unsigned>( random() ) % ( 1U << parts.size() ), areas );
    const std::size_t left = random() % ( parts.size() + 1 );
    std::vector<std::vector<std::size_t>> expected;
    for ( unsigned chosen = 1; chosen < 1U << parts.size() && hasCases( whole ); ++chosen )
    {
      std::vector<std::size_t> places;
      bool isFit = sumOf( parts, chosen, areas ) == whole;
      for ( std::size_t i = 0; i < parts.size(); ++i )
      {
        if ( ( chosen >> i & 1U ) == 0 )
          continue;
        places.push_back( i );
        isFit = isFit && i != left && hasCases( parts[i] );
      }
      if ( isFit )
        expected.push_back( places );
    }
    std::vector<std::vector<std::size_t>> found = sumsThatAre( whole, parts, left );
    std::sort( found.begin(), found.end() );
    std::sort( expected.begin(), expected.end() );
    EXPECT_EQ( found, expected );
  }
}

TEST( CountRelations, BoysAndGirlsAreYoungAndOld )
{
  for ( unsigned seed = 0; seed < 20; ++seed )
  {
    std::mt19937 random( seed );
    const CountVector boys = randomCounts( random, 33, 40 );
    const CountVector girls = randomCounts( random, 33, 40 );
    CountVector young = randomCounts( random, 33, 40 );
    CountVector old( 33 );
    for ( std::size_t i = 0; i < old.size(); ++i )
    {
      young[i] = std::min( young[i], boys[i] + girls[i] );
      old[i] = boys[i] + girls[i] - young[i];
    }
    const CountVector others = randomCounts( random, 33, 40 );
    EXPECT_EQ(
      relationsOf( {}, { boys, others, girls, young, old } ), ( std::vector<CountRelation>{ { { 0, 2, 3, 4 }, { -1, -1, 1, 1 } } } ) );
    EXPECT_EQ( relationsOf( { boys }, { others, girls, young, old } ), ( std::vector<CountRelation>{ { { 1, 2, 3 }, { -1, 1, 1 } } } ) );
    EXPECT_EQ( relationsOf( {}, { doubled( sumOf( { boys, girls }, 3, 33 ) ), others, boys, girls } ),
      ( std::vector<CountRelation>{ { { 0, 2, 3 }, { -1, 2, 2 } } } ) )
      << "the last one is half of the first without the other";
    EXPECT_TRUE( relationsOf( {}, { boys, girls, young, others } ).empty() );
  }
}

TEST( CountRelations, WhereThereAreFewAreasChanceIsNoRelation )
{
  std::mt19937 random( 1 );
  std::vector<CountVector> counts;
  for ( int i = 0; i < 8; ++i )
    counts.push_back( randomCounts( random, 6, 3 ) );
  EXPECT_TRUE( relationsOf( {}, counts ).empty() );
}

TEST( CountRelations, WhatIsMoreThanBeforeIsWhatBeganLessWhatEnded )
{
  EXPECT_EQ( differencesThatAre( { 7, 2, 5 }, { 4, 4, 5 }, { { 1, 2, 3 }, { 4, 0, 3 }, { 9, 9, 9 } } ),
    ( std::vector<std::pair<std::size_t, std::size_t>>{ { 1, 0 } } ) );
  EXPECT_TRUE( differencesThatAre( { 7, 2 }, { 4, 4 }, { { 1, 2 }, { 4, 1 } } ).empty() );
}
