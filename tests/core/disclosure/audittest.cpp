#include "disclosure/districts.h"
#include "finding.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

using namespace sozialraum;

TEST( Audit, AgreesWithEveryTableOnAnyPattern )
{
  std::mt19937 random( 23 );
  std::size_t exact = 0;
  std::size_t narrow = 0;
  std::size_t wide = 0;
  for ( int number = 0; number < casesOfChance( 400 ); ++number )
  {
    SCOPED_TRACE( number );
    DistrictCells cells = randomDistrict( random, { 3 + number % 2, 1 + number % 2, 3, number % 4 == 0 } );
    std::vector<ShownCell> shown( cells.system.cells.size() );
    for ( std::size_t i = 0; i < shown.size(); ++i )
    {
      Cell &cell = cells.system.cells[i];
      shown[i].isPublished = random() % 3 > 0 && !cell.protection.isProtected();
      if ( !shown[i].isPublished && random() % 4 == 0 )
      {
        cell.classRange =
          CountRange{ cell.value - static_cast<std::int64_t>( random() % 2 ), cell.value + static_cast<std::int64_t>( random() % 4 ) };
        shown[i].isClassShown = true;
      }
    }
    // The whole is always shown, so that nothing is without bound.
    shown[0].isPublished = true;
    const Audit checked = audit( cells.system, shown, { .allIntervals = true, .threads = 1 } );
    for ( const AuditedPair &pair : checked.pairs )
    {
      const Recipient &recipient = cells.system.recipients[pair.recipient];
      const EveryTable tables( cells.system, shown, recipient, cells.system.cells[0].value );
      const std::set<std::int64_t> &values = tables.values( pair.cell );
      EXPECT_EQ( pair.lower, *values.begin() );
      EXPECT_EQ( pair.upper, *values.rbegin() );
      EXPECT_EQ( pair.isExact, values.size() == 1 );
      EXPECT_EQ( pair.isNarrow, values.size() == 2 || ( values.size() > 2 && *values.rbegin() < 3 ) );
      exact += pair.isExact;
      narrow += pair.isNarrow;
      wide += !pair.isExact && !pair.isNarrow;
    }
  }
  EXPECT_GT( exact, casesOfChance( 400U ) / 4U );
  EXPECT_GT( narrow, casesOfChance( 400U ) / 4U );
  EXPECT_GT( wide, casesOfChance( 400U ) / 4U );
}

TEST( Audit, APublishedProtectedCountIsExactForAllButItsOwner )
{
  DistrictCells cells = districtCells( { { "1", "", {}, 2, {}, {}, {}, {} }, { "2", "", {}, 9, {}, {}, {}, {} } }, {} );
  addRecipients( cells, { "public", "areas", "area:1+area:2" } );
  const Audit checked = audit( cells.system, std::vector<ShownCell>( cells.system.cells.size(), ShownCell{ true, false } ) );
  EXPECT_EQ( checked.exactPairs, 2U ); // the public and area 2; area 1 and both together know it
  EXPECT_EQ( checked.pairs.size(), 2U );
}

TEST( Audit, AnIntervalThatEndsAtTheThresholdIsWideAndOneBelowNarrow )
{
  for ( const std::int64_t rest : { 1, 2 } )
  {
    // One of 1 and one of `rest`, together shown: 0 … 1 + rest are possible.
    DistrictCells cells = districtCells( { { "1", "", {}, 1, {}, {}, {}, {} }, { "2", "", {}, rest, {}, {}, {}, {} } }, {} );
    addRecipients( cells, { "public" } );
    std::vector<ShownCell> shown( cells.system.cells.size() );
    shown[0].isPublished = true;
    cells.system.cells[0].protection.reason = Reason::None;
    const Audit checked = audit( cells.system, shown, { .allIntervals = true } );
    ASSERT_EQ( checked.pairs.size(), 2U );
    EXPECT_EQ( checked.pairs[0].upper, 1 + rest );
    EXPECT_EQ( checked.narrowPairs, rest == 1 ? 2U : 0U );
  }
}

TEST( Audit, WhatDoesNotAddUpIsRefused )
{
  DistrictCells cells = districtCells( { { "1", "", {}, 2, {}, {}, {}, {} }, { "2", "", {}, 9, {}, {}, {}, {} } }, {} );
  cells.system.cells[0].value = 12;
  EXPECT_THROW( audit( cells.system, std::vector<ShownCell>( cells.system.cells.size() ) ), InputError );
}
