#include "disclosure/monitorreader.h"
#include "disclosure/monitors.h"

#include "finding.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <tuple>

using namespace sozialraum;

TEST( MonitorLinks, TheSameCasesOrAllButTheseAreWithheldWithThem )
{
  std::mt19937 random( 5 );
  Monitor monitor = randomMonitor( random );
  MonitorIndicator others = monitor.indicators.front();
  others.id = "others"; // of the same people, all but the cases
  MonitorIndicator half = monitor.indicators.front();
  half.id = "half"; // the same cases of other people
  MonitorIndicator apart = monitor.indicators.front();
  apart.id = "apart";
  for ( auto &[period, cells] : others.periods )
  {
    for ( MonitorCell &cell : cells )
      cell.count = static_cast<std::int64_t>( *cell.people ) - *cell.count;
  }
  for ( auto &[period, cells] : half.periods )
  {
    for ( MonitorCell &cell : cells )
      cell.people = *cell.people * 2.0;
  }
  for ( auto &[period, cells] : apart.periods )
  {
    for ( MonitorCell &cell : cells )
      cell.count = *cell.count + 40;
  }
  for ( MonitorIndicator each : { others, half, apart } )
    monitor.indicators.push_back( each );
  for ( MonitorIndicator &each : monitor.indicators )
  {
    each.showsValues = true;
    for ( auto &[period, cells] : each.periods )
    {
      for ( MonitorCell &cell : cells )
        cell.value = each.factor * static_cast<double>( *cell.count ) / *cell.people;
    }
  }
  const ReleaseDecision decision = decideRelease( monitor, {} );
  ASSERT_EQ( decision.linked.size(), 1U );
  EXPECT_EQ( decision.linked.front().members, ( std::vector<std::size_t>{ 0, 1, 2 } ) );
  const ReleaseTable table = releaseFor( monitor, decision, "public" );
  EXPECT_TRUE( auditMonitor( monitor, {}, table ).open.empty() );
  std::size_t withheld = 0;
  for ( const std::string &area : monitor.areas )
  {
    // Each of the two says what the first is.
    const bool isShown = rowOf( table, areaLevel, area ).status == ReleaseStatus::Published;
    withheld += !isShown;
    for ( const char *linked : { "others", "half" } )
      EXPECT_EQ( rowOf( table, areaLevel, area, linked ).status == ReleaseStatus::Published, isShown ) << area << linked;
    EXPECT_EQ( rowOf( table, areaLevel, area, "apart" ).status, ReleaseStatus::Published );
  }
  EXPECT_GT( withheld, 0U );
}

TEST( MonitorLinks, OfATotalAndItsThreeKindsNoneIsLeftOver )
{
  std::mt19937 random( 11 );
  Monitor monitor = randomMonitor( random );
  monitor.indicators.front().showsValues = true;
  addIndicator( monitor, "family", [&]( const std::string &, std::size_t ) { return 20 + static_cast<std::int64_t>( random() % 30 ); } );
  addIndicator( monitor, "home", [&]( const std::string &, std::size_t ) { return 20 + static_cast<std::int64_t>( random() % 30 ); } );
  addIndicator( monitor, "apart", [&]( const std::string &, std::size_t ) { return 20 + static_cast<std::int64_t>( random() % 30 ); } );
  addIndicator( monitor, "all", [&]( const std::string &period, std::size_t area ) {
    return countOf( monitor, 0, period, area ) + countOf( monitor, 1, period, area ) + countOf( monitor, 2, period, area );
  } );
  const ReleaseDecision decision = decideRelease( monitor, {} );
  ASSERT_EQ( decision.linked, ( std::vector<LinkedIndicators>{ { { 0, 1, 2, 4 }, false } } ) );
  const ReleaseTable table = releaseFor( monitor, decision, "public" );
  EXPECT_TRUE( auditMonitor( monitor, {}, table ).open.empty() );
  std::map<std::tuple<std::string, std::string, std::string>, std::set<std::string>> shown;
  for ( const ReleaseRow &row : table.rows )
  {
    std::set<std::string> &here = shown[{ row.level, row.areaKey, row.period }];
    if ( row.status == ReleaseStatus::Published )
      here.insert( row.indicator );
    else
      EXPECT_NE( row.indicator, "apart" );
  }
  std::size_t withheld = 0;
  std::size_t kept = 0;
  for ( const auto &[place, indicators] : shown )
  {
    withheld += !indicators.contains( "hze" );
    kept += !indicators.contains( "hze" ) && indicators.contains( "all" );
    EXPECT_TRUE( indicators.contains( "hze" ) || indicators.size() < 4 ) << "the total and the others leave it";
  }
  EXPECT_GT( withheld, 0U );
  EXPECT_GT( kept, 0U ) << "one of the others is enough";
}

TEST( MonitorLinks, AStockAndItsFlowsLeaveNoSmallFlow )
{
  std::mt19937 random( 12 );
  Monitor monitor = randomMonitor( random );
  monitor.indicators.front().showsValues = true; // those that ended: few
  addIndicator( monitor, "begun", [&]( const std::string &, std::size_t ) { return 20 + static_cast<std::int64_t>( random() % 30 ); } );
  std::map<std::size_t, std::int64_t> before;
  addIndicator( monitor, "stock", [&]( const std::string &period, std::size_t area ) {
    std::int64_t &stock = before.emplace( area, 50 + static_cast<std::int64_t>( random() % 30 ) ).first->second;
    if ( period != "2023" )
      stock += countOf( monitor, 1, period, area ) - countOf( monitor, 0, period, area );
    return stock;
  } );
  const ReleaseDecision decision = decideRelease( monitor, {} );
  ASSERT_EQ( decision.linked, ( std::vector<LinkedIndicators>{ { { 0, 1, 2 }, true } } ) );
  const ReleaseTable table = releaseFor( monitor, decision, "public" );
  EXPECT_TRUE( auditMonitor( monitor, {}, table ).open.empty() );
  // Two stocks and what began leave what ended between them, which is small.
  std::map<std::string, std::set<std::string>> shown;
  for ( const ReleaseRow &row : table.rows )
  {
    if ( row.level == areaLevel && row.status == ReleaseStatus::Published )
      shown[row.areaKey].insert( row.indicator + row.period );
  }
  std::size_t small = 0;
  for ( std::size_t area = 0; area < monitor.areas.size(); ++area )
  {
    const std::int64_t ended = countOf( monitor, 0, "2024", area );
    if ( ended == 0 || ended > 2 )
      continue;
    ++small;
    const std::set<std::string> &here = shown[monitor.areas[area]];
    EXPECT_FALSE( here.contains( "stock2023" ) && here.contains( "stock2024" ) && here.contains( "begun2024" ) ) << area;
  }
  EXPECT_GT( small, 0U );
}

namespace
{

  //! Values are shown; the whole district has no groups.
  Monitor smallMonitor( std::mt19937 &random, std::size_t periods )
  {
    Monitor monitor = randomMonitor( random, 4 );
    monitor.divisions.clear();
    MonitorIndicator &first = monitor.indicators.front();
    first.showsValues = true;
    first.limits.clear();
    first.labels.clear();
    if ( periods == 1 )
      first.periods.erase( "2023" );
    for ( auto &[period, cells] : first.periods )
    {
      for ( MonitorCell &cell : cells )
      {
        cell.count = static_cast<std::int64_t>( random() % 4 );
        cell.people = 1000.0;
        cell.value = static_cast<double>( *cell.count );
      }
    }
    return monitor;
  }

}

TEST( MonitorLinks, NobodyLearnsAProtectedCountFromATotalAndItsKinds )
{
  std::size_t pairs = 0;
  for ( unsigned seed = 0; seed < casesOfChance( 60U ); ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    Monitor monitor = smallMonitor( random, 1 );
    addIndicator( monitor, "home", [&]( const std::string &, std::size_t ) { return static_cast<std::int64_t>( random() % 4 ); } );
    addIndicator( monitor, "all", [&]( const std::string &period, std::size_t area ) {
      return countOf( monitor, 0, period, area ) + countOf( monitor, 1, period, area );
    } );
    const ReleaseTable table = releaseFor( monitor, decideRelease( monitor, { "public", "areas" } ), "public" );
    EXPECT_TRUE( auditMonitor( monitor, {}, table ).open.empty() );
    const auto [narrow, all] = narrowPairs( monitor, table, everyAreaCounts( monitor, 6, []( const AreaCounts &counts ) {
      return counts[0].at( "2024" ) + counts[1].at( "2024" ) == counts[2].at( "2024" );
    } ) );
    EXPECT_EQ( narrow, 0U );
    pairs += all;
  }
  EXPECT_GT( pairs, casesOfChance( 300U ) );
}

TEST( MonitorLinks, NobodyLearnsAProtectedCountFromYearsAndTheirSum )
{
  std::size_t pairs = 0;
  for ( unsigned seed = 0; seed < casesOfChance( 60U ); ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    Monitor monitor = smallMonitor( random, 2 );
    MonitorIndicator both = monitor.indicators.front();
    both.id = "both";
    both.periods = { { "2023-2024", both.periods.at( "2024" ) } };
    for ( std::size_t area = 0; area < monitor.areas.size(); ++area )
    {
      MonitorCell &cell = both.periods.at( "2023-2024" )[area];
      cell.count = countOf( monitor, 0, "2023", area ) + countOf( monitor, 0, "2024", area );
      cell.value = static_cast<double>( *cell.count );
    }
    monitor.indicators.push_back( both );
    const ReleaseDecision decision = decideRelease( monitor, { "public", "areas" } );
    ASSERT_EQ( decision.linked.size(), 1U );
    EXPECT_TRUE( decision.linked.front().acrossPeriods );
    const ReleaseTable table = releaseFor( monitor, decision, "public" );
    EXPECT_TRUE( auditMonitor( monitor, {}, table ).open.empty() );
    const auto [narrow, all] = narrowPairs( monitor, table, everyAreaCounts( monitor, 6, []( const AreaCounts &counts ) {
      return counts[0].at( "2023" ) + counts[0].at( "2024" ) == counts[1].at( "2023-2024" );
    } ) );
    EXPECT_EQ( narrow, 0U );
    pairs += all;
  }
  EXPECT_GT( pairs, casesOfChance( 300U ) );
}

TEST( MonitorLinks, TheAuditJoinsIndicatorsThatEachAreSafeAlone )
{
  std::size_t found = 0;
  for ( unsigned seed = 0; seed < casesOfChance( 40U ); ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    Monitor monitor = smallMonitor( random, 1 );
    addIndicator( monitor, "home", [&]( const std::string &, std::size_t ) { return static_cast<std::int64_t>( 20 + random() % 9 ); } );
    addIndicator( monitor, "all", [&]( const std::string &period, std::size_t area ) {
      return countOf( monitor, 0, period, area ) + countOf( monitor, 1, period, area );
    } );
    // Each decided by itself: as if only its rows were there.
    ReleaseTable together;
    for ( const MonitorIndicator &indicator : monitor.indicators )
    {
      Monitor alone = monitor;
      alone.indicators = { indicator };
      const ReleaseTable table = releaseFor( alone, decideRelease( alone, {} ), "public" );
      EXPECT_TRUE( auditMonitor( alone, {}, table ).open.empty() );
      together.rows.insert( together.rows.end(), table.rows.begin(), table.rows.end() );
    }
    // Where anything is withheld of the first, the other two, which are not small, give it away.
    const bool isWithheld = std::any_of( together.rows.begin(), together.rows.end(),
      []( const ReleaseRow &row ) { return row.status != ReleaseStatus::Published && row.level == areaLevel; } );
    const MonitorAudit audited = auditMonitor( monitor, {}, together );
    EXPECT_EQ( !audited.open.empty(), isWithheld );
    for ( const MonitorFinding &finding : audited.open )
      EXPECT_TRUE( finding.indicator == "hze" && finding.isExact ) << finding.cell;
    found += audited.open.size();
  }
  EXPECT_GT( found, 20U );
}

TEST( MonitorLinks, AReaderWithoutCountsOfAnIndicatorIsNoStranger )
{
  std::mt19937 random( 21 );
  Monitor monitor = randomMonitor( random );
  monitor.indicators.front().periods["2023"][2] = { std::nullopt, std::nullopt, std::nullopt, ObservationStatus::Secret };
  monitor.indicators.front().periods["2024"][2] = { std::nullopt, std::nullopt, std::nullopt, ObservationStatus::Secret };
  const std::string both = "area:" + monitor.areas[2] + "+area:" + monitor.areas[3];
  const ReleaseDecision decision = decideRelease( monitor, { "public", "area:" + monitor.areas[2], both } );
  const std::vector<Recipient> &readers = decision.counts.front()->cells.system.recipients;
  const auto reader = std::find_if( readers.begin(), readers.end(), [&both]( const Recipient &each ) { return each.name == both; } );
  ASSERT_NE( reader, readers.end() );
  EXPECT_EQ( reader->own.size(), 2U ) << "two periods of the one that has counts";
  EXPECT_THROW( decideRelease( monitor, { "area:nowhere" } ), InputError );
}
