// Parts of a release that are too large for all attempts that small ones get.
#include "disclosure/districts.h"

#include "finding.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{
  //! 24 areas (12 with sanitizers), 7 kinds, four overlapping divisions: parts of more than 100 cells, many of them protected.
  DistrictCells greatDistrict( int periods )
  {
    std::mt19937 random( 41 );
    constexpr int areas = casesOfChance( 24 ) == 24 ? 24 : 12;
    std::vector<CountDivision> divisions;
    for ( const unsigned groups : { 8U, 5U, 3U, 2U } )
    {
      CountDivision &division = divisions.emplace_back();
      division.name = "division" + std::to_string( divisions.size() );
      for ( int area = 0; area < areas; ++area )
        division.groupOfArea[std::to_string( area )] = std::to_string( random() % groups );
    }
    std::vector<CountRecord> records;
    for ( int area = 0; area < areas; ++area )
    {
      for ( int period = 0; period < periods; ++period )
      {
        for ( int kind = 0; kind < 7; ++kind )
        {
          const auto count = static_cast<std::int64_t>( random() % 100 < 60 ? random() % 3 : 3 + random() % 60 );
          records.push_back(
            { std::to_string( area ), std::to_string( 2021 + period ), { "kind" + std::to_string( kind ) }, count, {}, {}, {}, {} } );
        }
      }
    }
    DistrictCells cells = districtCells( records, divisions );
    addRecipients( cells, { "public", "areas" } );
    return cells;
  }
}

TEST( GreatSuppression, GreatPartsKeepTheirPromiseTooAndDoNotDependOnThreads )
{
  const DistrictCells cells = greatDistrict( 2 );
  const SuppressionOptions options{ .mostImproved = 100, .effort = 250000, .threads = 1 };
  const Suppression suppression = suppress( cells.system, options );
  EXPECT_TRUE( suppression.open.empty() );
  const Audit checked = audit( cells.system, shownOf( suppression ) );
  EXPECT_GT( checked.pairs.size(), casesOfChance( 24 ) == 24 ? 3000U : 1000U );
  EXPECT_EQ( checked.exactPairs, 0U );
  EXPECT_EQ( checked.narrowPairs, 0U );
  SuppressionOptions together = options;
  together.threads = 2;
  EXPECT_EQ( suppress( cells.system, together ).statuses, suppression.statuses );
  // More effort gives more cells back; nobody is asked to show all that could be.
  SuppressionOptions quick = options;
  quick.effort = 0;
  EXPECT_LT( withheldOf( suppression ), withheldOf( suppress( cells.system, quick ) ) );
  EXPECT_LT( withheldOf( suppression ), cells.system.cells.size() * 65 / 100 );
}

TEST( GreatSuppression, TheWayOfGreatPartsLeavesNoPairOpenThatTheOtherCloses )
{
  std::mt19937 random( 11 );
  std::size_t closed = 0;
  for ( int number = 0; number < casesOfChance( 300 ); ++number )
  {
    SCOPED_TRACE( number );
    const DistrictCells cells = randomDistrict( random, { 4 + number % 3, 1 + number % 2, 3, number % 3 == 0 } );
    const Suppression small = suppress( cells.system, { .threads = 1 } );
    const Suppression great = suppress( cells.system, { .mostImproved = 0, .threads = 1 } );
    EXPECT_EQ( great.open, small.open );
    const Audit checked = audit( cells.system, shownOf( great ) );
    EXPECT_LE( checked.exactPairs + checked.narrowPairs, great.open.size() );
    closed += great.open.empty();
  }
  EXPECT_GT( closed, 0U );
}

TEST( GreatSuppression, StopsInTheMiddleOfAGreatPart )
{
  for ( const int periods : { 1, 2 } )
  {
    const DistrictCells cells = greatDistrict( periods );
    int asked = 0;
    const Progress progress = [&asked]( double ) { return ++asked < 20; };
    EXPECT_THROW( suppress( cells.system, { .mostImproved = 100, .threads = 1 }, progress ), Cancelled );
    EXPECT_EQ( asked, 20 );
  }
}
