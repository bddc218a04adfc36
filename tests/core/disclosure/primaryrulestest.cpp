#include "disclosure/districtcells.h"
#include "disclosure/modularfield.h"
#include "disclosure/primaryrules.h"
#include "finding.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace sozialraum;

TEST( PrimaryRules, CountsFromOneToBelowTheThresholdAreProtected )
{
  for ( const std::int64_t threshold : { 3, 4, 5, 10 } )
  {
    const PrimaryRule rule{ .threshold = threshold };
    EXPECT_EQ( protectionOf( { 0, {}, {} }, rule ).reason, Reason::None );
    EXPECT_EQ( protectionOf( { 1, {}, {} }, rule ).reason, Reason::SmallCount );
    EXPECT_EQ( protectionOf( { threshold - 1, {}, {} }, rule ).reason, Reason::SmallCount );
    EXPECT_EQ( protectionOf( { threshold, {}, {} }, rule ).reason, Reason::None );
  }
  EXPECT_EQ( protectionOf( { 0, {}, {} }, { .protectsZeros = true } ).reason, Reason::Zero );
  EXPECT_EQ( protectionOf( { 1, {}, {} }, { .isException = true } ).reason, Reason::None );
}

TEST( PrimaryRules, WhoIsNotCountedIsProtectedToo )
{
  EXPECT_EQ( protectionOf( { 97, 100.0, {} }, {} ).reason, Reason::None );
  EXPECT_EQ( protectionOf( { 98, 100.0, {} }, {} ).reason, Reason::Complement );
  EXPECT_EQ( protectionOf( { 99, 100.0, {} }, {} ).reason, Reason::Complement );
  EXPECT_EQ( protectionOf( { 100, 100.0, {} }, {} ).reason, Reason::None );
}

TEST( PrimaryRules, FewPeopleAndOneGreatContributionAreReasons )
{
  const PrimaryRule rule{ .minimumDenominator = 30 };
  EXPECT_EQ( protectionOf( { 9, 29.0, {} }, rule ).reason, Reason::SmallDenominator );
  EXPECT_EQ( protectionOf( { 9, 30.0, {} }, rule ).reason, Reason::None );
  EXPECT_EQ( protectionOf( { 100, {}, 85.0 }, {} ).reason, Reason::None );
  EXPECT_EQ( protectionOf( { 100, {}, 86.0 }, {} ).reason, Reason::Dominance );
}

TEST( PrimaryRules, AClassFitsAllCountsWhoseRateLiesInItAndNoOthers )
{
  for ( const double factor : { 1.0, 100.0, 1000.0 } )
  {
    for ( const double people : { 7.0, 100.0, 333.0, 612.0 } )
    {
      for ( const auto &[lower, upper] :
        { std::pair( 0.07, 0.29 ), std::pair( 0.29, 0.57 ), std::pair( 1.15, 20.0 ), std::pair( 10.0, 15.0 ) } )
      {
        const CountRange range = countsOfClass( lower, upper, people, factor );
        for ( std::int64_t count = 0; count < 700; ++count )
        {
          // In whole numbers: the limits have two decimals.
          const std::int64_t scaled = count * static_cast<std::int64_t>( factor ) * 100;
          const auto from = static_cast<std::int64_t>( std::llround( lower * 100 ) ) * static_cast<std::int64_t>( people );
          const auto to = static_cast<std::int64_t>( std::llround( upper * 100 ) ) * static_cast<std::int64_t>( people );
          EXPECT_EQ( range.contains( count ), from <= scaled && scaled < to ) << count << " of " << people << " × " << factor;
        }
      }
    }
  }
  EXPECT_EQ( countsOfClass( -std::numeric_limits<double>::infinity(), 10, 300, 1000 ).upper, 2 );
  EXPECT_EQ( countsOfClass( 5, 10, 600, 1000 ).candidates(), 3 );
}

TEST( DistrictCells, EveryLevelAndTotalIsACell )
{
  const DistrictCells cells = districtCells( { { "1", "2023", { "a" }, 4, 10.0, {}, {}, {} }, { "1", "2023", { "b" }, 5, 10.0, {}, {}, {} },
                                               { "2", "2023", { "a" }, 6, 20.0, {}, {}, {} }, { "1", "2023", { "" }, 9, {}, {}, {}, {} } },
    { { "g", { { "1", "A" }, { "2", "B" } } } } );
  // areas: 1 a, b, total; 2 a, total; groups the same; the whole: a, b, total
  EXPECT_EQ( cells.system.cells.size(), 13U );
  EXPECT_EQ( cells.addresses.front().level, totalLevel );
  EXPECT_EQ( cells.system.cells.front().value, 15 );
  // Area 1: 9 of the 10 people whom both kinds name, so that one is left.
  for ( std::size_t i = 0; i < cells.addresses.size(); ++i )
  {
    if ( cells.addresses[i] == CellAddress{ areaLevel, "1", "2023", { "" } } )
    {
      EXPECT_EQ( cells.system.cells[i].protection.reason, Reason::Complement );
    }
  }
}

TEST( DistrictCells, BadTablesAreRefused )
{
  const auto codeOf = []( const std::vector<CountRecord> &records, const std::vector<CountDivision> &divisions ) -> std::string {
    try
    {
      districtCells( records, divisions );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  };
  const CountRecord good{ "1", "", { "a" }, 4, {}, {}, {}, {} };
  const CountRecord negative{ "1", "", { "b" }, -1, {}, {}, {}, {} };
  const CountRecord total{ "1", "", { "" }, 5, {}, {}, {}, {} };
  EXPECT_EQ( codeOf( {}, {} ), "no_counts" );
  EXPECT_EQ( codeOf( { good, good }, {} ), "count_twice" );
  EXPECT_EQ( codeOf( { good, negative }, {} ), "negative_count" );
  EXPECT_EQ( codeOf( { good, total }, {} ), "counts_do_not_add_up" );
  EXPECT_EQ( codeOf( { good }, { { "g", { { "2", "A" } } } } ), "area_without_group" );
  EXPECT_EQ( codeOf( { good }, { { "g", { { "1", "A" } } } } ), "" );
  DistrictCells cells = districtCells( { good }, { { "g", { { "1", "A" } } } } );
  EXPECT_THROW( addRecipients( cells, { "area:2" } ), InputError );
  EXPECT_THROW( addRecipients( cells, { "internal" } ), InputError );
  EXPECT_NO_THROW( addRecipients( cells, { "council", "group:g/A", "groups" } ) );
}

TEST( ModularField, EveryNumberTimesItsInverseIsOne )
{
  for ( const std::uint64_t number : { std::uint64_t{ 1 }, std::uint64_t{ 2 }, std::uint64_t{ 12345678901234567 }, modular::prime - 1 } )
    EXPECT_EQ( modular::multiply( number, modular::inverse( number ) ), 1U );
  EXPECT_EQ( modular::add( modular::prime - 1, 1 ), 0U );
  EXPECT_EQ( modular::subtract( 0, 1 ), modular::prime - 1 );
}
