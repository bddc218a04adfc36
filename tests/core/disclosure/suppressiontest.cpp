#include "disclosure/districts.h"

#include "finding.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

using namespace sozialraum;

TEST( Suppression, NoRecipientLearnsAProtectedCountOfSmallDistricts )
{
  std::mt19937 random( 7 );
  std::size_t pairs = 0;
  const SmallDistrict sizes[] = { { 3, 1, 4, false }, { 4, 1, 4, true }, { 5, 1, 5, false }, { 3, 2, 3, false }, { 6, 1, 2, false } };
  for ( int number = 0; number < casesOfChance( 500 ); ++number )
  {
    SCOPED_TRACE( number );
    const SmallDistrict &size = sizes[number % 5];
    DistrictCells cells = randomDistrict( random, size );

    const Suppression suppression = suppress( cells.system, { .improvementRounds = 3, .threads = 1 } );
    EXPECT_TRUE( suppression.open.empty() ); // nothing is always published, so everything can be kept
    const std::vector<ShownCell> shown = shownOf( suppression );
    const Audit checked = audit( cells.system, shown, { .threads = 1 } );
    for ( std::uint32_t recipient = 0; recipient < cells.system.recipients.size(); ++recipient )
    {
      const EveryTable tables( cells.system, shown, cells.system.recipients[recipient], 8 );
      for ( std::uint32_t cell = 0; cell < cells.system.cells.size(); ++cell )
      {
        const Cell &looked = cells.system.cells[cell];
        if ( !looked.protection.isProtected() || isOwn( looked, cells.system.recipients[recipient] ) )
          continue;
        const OpenPair pair{ recipient, cell };
        const bool isOpen = std::find( suppression.open.begin(), suppression.open.end(), pair ) != suppression.open.end();
        const std::set<std::int64_t> &values = tables.values( cell );
        const bool isWide = values.size() >= 3 && *values.rbegin() >= 3;
        EXPECT_TRUE( isWide || isOpen ) << looked.name << " for " << cells.system.recipients[recipient].name;
        ++pairs;
        const auto audited = std::find_if( checked.pairs.begin(), checked.pairs.end(),
          [&pair]( const AuditedPair &other ) { return other.recipient == pair.recipient && other.cell == pair.cell; } );
        ASSERT_NE( audited, checked.pairs.end() );
        EXPECT_EQ( !audited->isExact && !audited->isNarrow, isWide ) << looked.name << " for " << cells.system.recipients[recipient].name;
      }
    }
  }
  EXPECT_GT( pairs, static_cast<std::size_t>( casesOfChance( 1500 ) ) );
}

namespace
{
  //! Whether each pair is wide, by looking at every table.
  bool isSafe( const CellSystem &system, const std::vector<ShownCell> &shown )
  {
    for ( const Recipient &recipient : system.recipients )
    {
      const EveryTable tables( system, shown, recipient, 8 );
      for ( std::size_t cell = 0; cell < system.cells.size(); ++cell )
      {
        const Cell &looked = system.cells[cell];
        const bool isAnothers = looked.protection.isProtected() && !isOwn( looked, recipient );
        if ( isAnothers && ( tables.values( cell ).size() < 3 || *tables.values( cell ).rbegin() < 3 ) )
          return false;
      }
    }
    return true;
  }

  //! The least number of secondary cells that keep the promise, by trying all patterns.
  std::size_t leastSecondaryCells( const CellSystem &system )
  {
    std::vector<std::size_t> candidates;
    std::vector<ShownCell> shown( system.cells.size() );
    for ( std::size_t i = 0; i < system.cells.size(); ++i )
    {
      if ( !system.cells[i].protection.isProtected() )
        candidates.push_back( i );
    }
    std::size_t least = candidates.size();
    for ( std::size_t pattern = 0; pattern < std::size_t{ 1 } << candidates.size(); ++pattern )
    {
      std::size_t withheld = 0;
      for ( std::size_t i = 0; i < candidates.size(); ++i )
      {
        shown[candidates[i]].isPublished = !( pattern >> i & 1U );
        withheld += pattern >> i & 1U;
      }
      if ( withheld < least && isSafe( system, shown ) )
        least = withheld;
    }
    return least;
  }
}

TEST( Suppression, SmallDistrictsNeedHardlyMoreCellsThanTheLeastPossible )
{
  std::mt19937 random( 11 );
  std::size_t ours = 0;
  std::size_t least = 0;
  for ( int number = 0; number < casesOfChance( 60 ); ++number )
  {
    SCOPED_TRACE( number );
    const DistrictCells cells = randomDistrict( random, { 3 + number % 2, 1, 5, false } );
    const Suppression suppression = suppress( cells.system, { .threads = 1 } );
    const std::size_t secondary =
      static_cast<std::size_t>( std::count( suppression.statuses.begin(), suppression.statuses.end(), CellStatus::Secondary ) );
    const std::size_t needed = leastSecondaryCells( cells.system );
    EXPECT_LE( secondary, needed + 1 ); // an upper level costs a little more than a municipality
    ours += secondary;
    least += needed;
  }
  EXPECT_GT( least, static_cast<std::size_t>( casesOfChance( 60 ) ) );
  EXPECT_LE( static_cast<double>( ours ), 1.05 * static_cast<double>( least ) );
}

TEST( Suppression, TheDistrictOf33KeepsItsPromiseToAll )
{
  const DistrictCells cells = districtOf33( 1 );
  ASSERT_EQ( cells.system.cells.size(), 216U );
  ASSERT_EQ( cells.system.recipients.size(), 34U );
  const Suppression suppression = suppress( cells.system, { .improvementRounds = 10 } );
  EXPECT_TRUE( suppression.open.empty() );
  const Audit checked = audit( cells.system, shownOf( suppression ) );
  EXPECT_EQ( checked.exactPairs, 0U );
  EXPECT_EQ( checked.narrowPairs, 0U );
  EXPECT_LE( withheldOf( suppression ), 100U );
  for ( std::size_t i = 0; i < cells.addresses.size(); ++i )
  {
    const bool isWhole = cells.addresses[i].level == totalLevel;
    EXPECT_TRUE( !isWhole || suppression.statuses[i] == CellStatus::Published ) << cells.system.cells[i].name;
  }
}

TEST( Suppression, ThePatternDoesNotDependOnThreads )
{
  std::mt19937 random( 3 );
  std::vector<CountRecord> records;
  CountDivision division{ "first", {} };
  for ( int area = 0; area < 9; ++area )
  {
    division.groupOfArea[std::to_string( area )] = std::to_string( area % 3 );
    for ( int year = 2020; year < 2026; ++year )
      records.push_back(
        { std::to_string( area ), std::to_string( year ), {}, static_cast<std::int64_t>( random() % 9 ), {}, {}, {}, {} } );
  }
  DistrictCells cells = districtCells( records, { division } );
  addRecipients( cells, { "public", "areas" } );
  const Suppression alone = suppress( cells.system, { .threads = 1 } );
  const Suppression together = suppress( cells.system, { .threads = 4 } );
  EXPECT_EQ( alone.statuses, together.statuses );
  EXPECT_EQ( alone.reasons, together.reasons );
}

TEST( Suppression, WithoutIntervalsNobodyComputesACountExactly )
{
  std::mt19937 random( 5 );
  std::size_t pairs = 0;
  for ( int number = 0; number < 150; ++number )
  {
    SCOPED_TRACE( number );
    const DistrictCells cells = randomDistrict( random, { 4, 1 + number % 2, 3, false } );
    const std::vector<ShownCell> shown = shownOf( suppress( cells.system, { .intervals = false, .threads = 1 } ) );
    // Only sums are looked at, not bounds: far from 0 nothing but sums can fix a count.
    constexpr std::int64_t far = 4;
    CellSystem moved = cells.system;
    for ( std::int64_t &count : moved.counts )
      count += far;
    for ( Cell &cell : moved.cells )
      cell.value += far * static_cast<std::int64_t>( cell.parts.size() );
    for ( const AuditedPair &pair : audit( moved, shown, { .threads = 1 } ).pairs )
    {
      EXPECT_FALSE( pair.isExact ) << moved.cells[pair.cell].name << " for " << moved.recipients[pair.recipient].name;
      ++pairs;
    }
  }
  EXPECT_GT( pairs, 1000U );
}

TEST( Suppression, AGroupOfTwoIsWithheldWhereEachWouldComputeTheOther )
{
  // Published alone, the total of group A is safe from the public, not from its two members.
  const std::vector<CountRecord> records{ { "1", "", {}, 2, {}, {}, {}, {} }, { "2", "", {}, 9, {}, {}, {}, {} },
    { "3", "", {}, 8, {}, {}, {}, {} }, { "4", "", {}, 7, {}, {}, {}, {} }, { "5", "", {}, 6, {}, {}, {}, {} } };
  DistrictCells cells = districtCells( records, { { "g", { { "1", "A" }, { "2", "A" }, { "3", "B" }, { "4", "B" }, { "5", "B" } } } } );
  addRecipients( cells, { "public", "areas" } );
  const Suppression suppression = suppress( cells.system, { .threads = 1 } );
  for ( std::size_t i = 0; i < cells.addresses.size(); ++i )
  {
    if ( cells.addresses[i].area == "A" )
    {
      EXPECT_EQ( suppression.statuses[i], CellStatus::Secondary );
    }
    if ( cells.addresses[i].area == "1" )
    {
      EXPECT_EQ( suppression.statuses[i], CellStatus::Primary );
    }
  }
}

TEST( Suppression, WhatAnEarlierReleaseShowedIsKnownAndWhatItWithheldIsWithheldFirst )
{
  std::vector<CountRecord> records;
  for ( const auto &[area, count] : std::vector<std::pair<std::string, std::int64_t>>{ { "1", 2 }, { "2", 6 }, { "3", 6 }, { "4", 6 } } )
    records.push_back( { area, "", {}, count, {}, {}, {}, {} } );
  DistrictCells cells = districtCells( records, {} );
  addRecipients( cells, { "public" } );
  const auto placeOf = [&cells]( const std::string &area ) {
    return static_cast<std::size_t>(
      std::find_if( cells.addresses.begin(), cells.addresses.end(), [&area]( const CellAddress &address ) { return address.area == area; } )
      - cells.addresses.begin() );
  };
  cells.system.cells[placeOf( "" )].isKnown = true;
  cells.system.cells[placeOf( "4" )].isKnown = true;
  cells.system.cells[placeOf( "2" )].wasWithheld = true;
  const Suppression suppression = suppress( cells.system, { .threads = 1 } );
  EXPECT_EQ( suppression.statuses[placeOf( "" )], CellStatus::Published );
  EXPECT_EQ( suppression.statuses[placeOf( "2" )], CellStatus::Secondary );
  EXPECT_EQ( suppression.reasons[placeOf( "2" )], Reason::EarlierRelease );
  EXPECT_EQ( suppression.statuses[placeOf( "3" )], CellStatus::Published );
  // All others known: nothing can keep the last one, and that is said.
  cells.system.cells[placeOf( "2" )].isKnown = cells.system.cells[placeOf( "3" )].isKnown = true;
  EXPECT_EQ( suppress( cells.system, { .threads = 1 } ).open.size(), 1U );
}

TEST( Suppression, AProtectedCellThatIsToBeAlwaysPublishedIsRefused )
{
  DistrictCells cells = districtCells( { { "1", "", {}, 2, {}, {}, {}, {} }, { "2", "", {}, 9, {}, {}, {}, {} } }, {} );
  for ( Cell &cell : cells.system.cells )
    cell.isAlwaysPublished = true;
  EXPECT_THROW( suppress( cells.system ), InputError );
}

TEST( Suppression, AClassThatFitsTooFewCountsIsNotShown )
{
  // Classes of 10 to 20 in 1,000: of 250 people counts 3 and 4 fit, of 300 people 3 to 5.
  DistrictOptions options;
  options.factor = 1000;
  options.rule.threshold = 4;
  for ( const double people : { 250.0, 300.0 } )
  {
    std::vector<CountRecord> records{ { "1", "", {}, 3, people, {}, 10.0, 20.0 } };
    for ( int area = 2; area < 8; ++area )
      records.push_back( { std::to_string( area ), "", {}, 20, 1500.0, {}, {}, {} } );
    DistrictCells cells = districtCells( records, {}, options );
    addRecipients( cells, { "public", "areas" } );
    const Suppression suppression = suppress( cells.system, { .threads = 1 } );
    const auto place = static_cast<std::size_t>(
      std::find_if( cells.addresses.begin(), cells.addresses.end(), []( const CellAddress &address ) { return address.area == "1"; } )
      - cells.addresses.begin() );
    EXPECT_EQ( suppression.classShown[place], people > 299 );
    const Audit checked = audit( cells.system, shownOf( suppression ) );
    EXPECT_EQ( checked.exactPairs + checked.narrowPairs, 0U );
  }
}
