// Counts that leave out few of their people: more than all they cannot be.
#include "disclosure/districts.h"

#include "sanitizers.h"

#include <gtest/gtest.h>

using namespace sozialraum;

TEST( NearlyAll, NobodyLearnsHowManyAreLeftOutWhoKnowsThePeople )
{
  std::mt19937 random( 12 );
  std::size_t pairs = 0;
  for ( int number = 0; number < casesOfChance( 200 ); ++number )
  {
    SCOPED_TRACE( number );
    std::vector<CountRecord> records;
    CountDivision division{ "division", {} };
    for ( int area = 0; area < 4; ++area )
    {
      const std::string key = std::to_string( area );
      division.groupOfArea[key] = area < 2 ? "A" : "B";
      const auto count = static_cast<std::int64_t>( 3 + random() % 3 );
      CountRecord record{ key, {}, {}, count, static_cast<double>( count + static_cast<std::int64_t>( random() % 4 ) ), {}, {}, {} };
      if ( random() % 2 == 0 )
        record.classLower = 75.0;
      if ( static_cast<double>( count ) < 0.75 * *record.denominator )
        record.classLower.reset();
      records.push_back( record );
    }
    DistrictCells cells = districtCells( records, { division } );
    addRecipients( cells, { "public", "areas" } );
    const Suppression suppression = suppress( cells.system, { .improvementRounds = 2, .threads = 1 } );
    EXPECT_TRUE( suppression.open.empty() );
    const std::vector<ShownCell> shown = shownOf( suppression );
    const Audit checked = audit( cells.system, shown, { .threads = 1 } );
    EXPECT_EQ( checked.exactPairs + checked.narrowPairs, 0U );
    std::vector<ShownCell> all( shown.size(), { false, true } );
    const Audit ofClasses = audit( cells.system, all, { .threads = 1 } );
    for ( std::uint32_t recipient = 0; recipient < cells.system.recipients.size(); ++recipient )
    {
      const EveryTable tables( cells.system, shown, cells.system.recipients[recipient], 9 );
      const EveryTable tablesOfClasses( cells.system, all, cells.system.recipients[recipient], 9 );
      for ( std::uint32_t cell = 0; cell < cells.system.cells.size(); ++cell )
      {
        const Cell &looked = cells.system.cells[cell];
        if ( !looked.protection.isProtected() || isOwn( looked, cells.system.recipients[recipient] ) )
          continue;
        const auto isWide = []( const std::set<std::int64_t> &values ) { return values.size() >= 3 && *values.rbegin() >= 3; };
        EXPECT_TRUE( isWide( tables.values( cell ) ) ) << looked.name;
        const auto audited = std::find_if( ofClasses.pairs.begin(), ofClasses.pairs.end(),
          [&]( const AuditedPair &other ) { return other.recipient == recipient && other.cell == cell; } );
        ASSERT_NE( audited, ofClasses.pairs.end() );
        EXPECT_EQ( !audited->isExact && !audited->isNarrow, isWide( tablesOfClasses.values( cell ) ) ) << looked.name;
        ++pairs;
      }
    }
  }
  EXPECT_GT( pairs, static_cast<std::size_t>( casesOfChance( 1000 ) ) );
}
