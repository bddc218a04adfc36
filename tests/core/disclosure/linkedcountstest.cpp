// What readers learn of counts that follow from each other, against a look at every whole-number table.
#include "disclosure/districts.h"

#include "sanitizers.h"

#include <gtest/gtest.h>

#include <map>

using namespace sozialraum;

namespace
{

  //! A district whose last kind is the sum of the others, or in which the last one has as many more than the third as the first than the
  //! second.
  DistrictCells linkedDistrict( std::mt19937 &random, bool isSum )
  {
    const int kinds = isSum ? 2 : 3;
    std::vector<CountRecord> records;
    CountDivision division{ "division", {} };
    const int areas = isSum ? 3 : 2;
    for ( int area = 0; area < areas; ++area )
    {
      const std::string key = std::to_string( area );
      division.groupOfArea[key] = area < 2 ? "A" : "B";
      std::vector<std::int64_t> counts;
      for ( int kind = 0; kind < kinds; ++kind )
        counts.push_back( static_cast<std::int64_t>( random() % 4 ) );
      if ( isSum )
      {
        counts[1] = std::min( counts[1], 4 - counts[0] ); // so that a look at all tables is soon done
        counts.push_back( counts[0] + counts[1] );
      }
      else if ( counts[0] + counts[2] < counts[1] )
        std::swap( counts[0], counts[1] );
      if ( !isSum )
        counts.push_back( counts[0] + counts[2] - counts[1] );
      for ( std::size_t kind = 0; kind < counts.size(); ++kind )
        records.push_back( { key, "kind" + std::to_string( kind ), {}, counts[kind], {}, {}, {}, {} } ); // periods are not summed
    }
    DistrictCells cells = districtCells( records, { division } );
    addRecipients( cells, { "public", "areas" } );
    std::map<std::string, std::map<std::string, std::uint32_t>> counts;
    for ( std::size_t i = 0; i < cells.addresses.size(); ++i )
    {
      if ( cells.addresses[i].level == areaLevel )
        counts[cells.addresses[i].area][cells.addresses[i].period] = cells.system.cells[i].parts.front();
    }
    for ( const auto &[area, of] : counts )
    {
      Relation relation{ { of.at( "kind0" ) }, { of.at( "kind2" ) }, 0 };
      if ( isSum )
        relation.more.push_back( of.at( "kind1" ) );
      else
      {
        relation.more.push_back( of.at( "kind2" ) );
        relation.less = { of.at( "kind1" ), of.at( "kind3" ) };
      }
      std::sort( relation.more.begin(), relation.more.end() );
      std::sort( relation.less.begin(), relation.less.end() );
      cells.system.relations.push_back( relation );
    }
    return cells;
  }

}

TEST( LinkedCounts, NoRecipientLearnsAProtectedCountOfTwoAndTheirSumOrOfAStockAndItsFlows )
{
  std::mt19937 random( 5 );
  std::size_t pairs = 0;
  std::size_t openApart = 0;
  constexpr std::int64_t greatest = 6;
  for ( int number = 0; number < casesOfChance( 200 ); ++number )
  {
    SCOPED_TRACE( number );
    const DistrictCells cells = linkedDistrict( random, number % 3 != 0 );
    const Suppression suppression = suppress( cells.system, { .improvementRounds = 2, .threads = 1 } );
    EXPECT_TRUE( suppression.open.empty() );
    const std::vector<ShownCell> shown = shownOf( suppression );
    const Audit checked = audit( cells.system, shown, { .threads = 1 } );
    EXPECT_EQ( checked.exactPairs + checked.narrowPairs, 0U );

    // Each kind by itself, as if nobody knew of the others.
    CellSystem apart = cells.system;
    apart.relations.clear();
    const std::vector<ShownCell> shownApart = shownOf( suppress( apart, { .improvementRounds = 2, .threads = 1 } ) );
    const Audit checkedApart = audit( cells.system, shownApart, { .threads = 1 } );
    openApart += checkedApart.exactPairs + checkedApart.narrowPairs > 0;

    for ( std::uint32_t recipient = 0; recipient < cells.system.recipients.size(); ++recipient )
    {
      const EveryTable tables( cells.system, shown, cells.system.recipients[recipient], greatest );
      const EveryTable tablesApart( cells.system, shownApart, cells.system.recipients[recipient], greatest );
      for ( std::uint32_t cell = 0; cell < cells.system.cells.size(); ++cell )
      {
        const Cell &looked = cells.system.cells[cell];
        if ( !looked.protection.isProtected() || isOwn( looked, cells.system.recipients[recipient] ) )
          continue;
        const auto isWide = []( const std::set<std::int64_t> &values ) { return values.size() >= 3 && *values.rbegin() >= 3; };
        EXPECT_TRUE( isWide( tables.values( cell ) ) ) << looked.name << " for " << cells.system.recipients[recipient].name;
        const auto audited = std::find_if( checkedApart.pairs.begin(), checkedApart.pairs.end(),
          [&]( const AuditedPair &other ) { return other.recipient == recipient && other.cell == cell; } );
        ASSERT_NE( audited, checkedApart.pairs.end() );
        EXPECT_EQ( !audited->isExact && !audited->isNarrow, isWide( tablesApart.values( cell ) ) )
          << looked.name << " for " << cells.system.recipients[recipient].name;
        ++pairs;
      }
    }
  }
  EXPECT_GT( pairs, static_cast<std::size_t>( casesOfChance( 1000 ) ) );
  EXPECT_GT( openApart, static_cast<std::size_t>( casesOfChance( 50 ) ) ) << "else this test would try nothing";
}

TEST( LinkedCounts, WalksKeepRelationsToo )
{
  std::mt19937 random( 9 );
  for ( int number = 0; number < casesOfChance( 60 ); ++number )
  {
    SCOPED_TRACE( number );
    const DistrictCells cells = linkedDistrict( random, number % 2 == 0 );
    // So small a limit that every part is a great one.
    const Suppression suppression = suppress( cells.system, { .mostImproved = 0, .threads = 1 } );
    const Audit checked = audit( cells.system, shownOf( suppression ), { .threads = 1 } );
    EXPECT_EQ( checked.exactPairs + checked.narrowPairs, suppression.open.size() );
    EXPECT_TRUE( suppression.open.empty() );
  }
}

TEST( LinkedCounts, ARelationThatDoesNotHoldIsRefused )
{
  std::mt19937 random( 3 );
  DistrictCells cells = linkedDistrict( random, true );
  cells.system.relations.front().difference = 1;
  EXPECT_ANY_THROW( checkSystem( cells.system ) );
}
