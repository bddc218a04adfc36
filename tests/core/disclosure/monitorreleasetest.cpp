#include "disclosure/monitorrelease.h"

#include "finding.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

#include <random>

using namespace sozialraum;

namespace
{

  //! A district of \a areaCount areas in two overlapping divisions, a rate of few cases in two periods.
  Monitor randomMonitor( std::mt19937 &random, std::size_t areaCount = 8 )
  {
    Monitor monitor;
    CountDivision first{ "sozialraum", {} };
    CountDivision second{ "region", {} };
    for ( std::size_t area = 0; area < areaCount; ++area )
    {
      const std::string key = "9900" + std::to_string( area );
      monitor.areas.push_back( key );
      first.groupOfArea[key] = area < areaCount / 2 ? "SR1" : "SR2";
      second.groupOfArea[key] = random() % 4 == 0 ? restGroup : area % 2 == 0 ? "R1" : "R2";
    }
    monitor.divisions = { first, second };
    MonitorIndicator &indicator = monitor.indicators.emplace_back();
    indicator.id = "hze";
    indicator.factor = 1000.0;
    indicator.limits = { 5.0, 10.0, 20.0 };
    indicator.labels = { "unter 5", "5 bis unter 10", "10 bis unter 20", "20 und mehr" };
    for ( const char *period : { "2023", "2024" } )
    {
      for ( std::size_t area = 0; area < areaCount; ++area )
      {
        const auto count = static_cast<std::int64_t>( random() % 9 );
        const double people = 200.0 + static_cast<double>( random() % 1800 );
        indicator.periods[period].push_back( { 1000.0 * static_cast<double>( count ) / people, count, people, ObservationStatus::Value } );
      }
    }
    return monitor;
  }

  const ReleaseRow &rowOf(
    const ReleaseTable &table, const std::string &level, const std::string &key, const std::string &indicator = "hze" )
  {
    for ( const ReleaseRow &row : table.rows )
    {
      if ( row.level == level && row.areaKey == key && row.indicator == indicator )
        return row;
    }
    throw std::runtime_error( "no row" );
  }

}

TEST( MonitorRelease, NoRecipientLearnsAProtectedCountWhetherClassesOrValuesAreShown )
{
  for ( unsigned seed = 0; seed < casesOfChance( 40U ); ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    Monitor monitor = randomMonitor( random );
    monitor.indicators.front().showsValues = seed % 2 == 0;
    const ReleaseDecision decision = decideRelease( monitor, { "public", "areas" } );
    const ReleaseTable table = releaseFor( monitor, decision, "public" );
    const MonitorAudit audited = auditMonitor( monitor, { "public", "areas" }, table );
    EXPECT_TRUE( audited.open.empty() ) << audited.open.front().recipient << " " << audited.open.front().cell;
    for ( const ReleaseRow &row : table.rows )
    {
      EXPECT_EQ( row.value.has_value(), row.status == ReleaseStatus::Published );
      if ( row.level == areaLevel && row.status == ReleaseStatus::Published )
      {
        EXPECT_TRUE( monitor.indicators.front().showsValues ) << "the public sees classes unless the rules say values";
      }
      if ( row.status == ReleaseStatus::Withheld )
      {
        EXPECT_TRUE( row.classId == -1 && row.classLabel.empty() && row.reason.empty() );
      }
    }
  }
}

TEST( MonitorRelease, TheAuditFindsAValueThatWasSmuggledIn )
{
  std::size_t smuggled = 0;
  for ( unsigned seed = 0; seed < 10; ++seed )
  {
    std::mt19937 random( seed );
    Monitor monitor = randomMonitor( random );
    monitor.indicators.front().showsValues = true;
    ReleaseTable table = releaseFor( monitor, decideRelease( monitor, {} ), "public" );
    for ( ReleaseRow &row : table.rows )
    {
      if ( row.level != areaLevel || row.status == ReleaseStatus::Published )
        continue;
      const ReleaseRow kept = row;
      row.status = ReleaseStatus::Published;
      row.value = 1.0;
      const std::size_t area = static_cast<std::size_t>( row.areaKey.back() - '0' );
      const std::int64_t count = *monitor.indicators.front().periods.at( row.period )[area].count;
      const MonitorAudit audited = auditMonitor( monitor, {}, table );
      if ( count == 1 || count == 2 )
      {
        EXPECT_FALSE( audited.open.empty() ) << seed << " " << row.areaKey;
        ++smuggled;
      }
      row = kept;
    }
  }
  EXPECT_GT( smuggled, 5U );
}

TEST( MonitorRelease, AnAreaGetsItsOwnValuesAndNothingMoreOfOthersThanThePublic )
{
  std::mt19937 random( 3 );
  const Monitor monitor = randomMonitor( random );
  const ReleaseDecision decision = decideRelease( monitor, { "areas" } );
  const ReleaseTable open = releaseFor( monitor, decision, "public" );
  for ( const std::string &own : monitor.areas )
  {
    const ReleaseTable table = releaseFor( monitor, decision, "area:" + own );
    ASSERT_EQ( table.rows.size(), open.rows.size() );
    for ( std::size_t i = 0; i < table.rows.size(); ++i )
    {
      if ( table.rows[i].areaKey == own )
      {
        EXPECT_EQ( table.rows[i].status, ReleaseStatus::Published );
      }
      else
      {
        EXPECT_EQ( table.rows[i], open.rows[i] );
      }
    }
    for ( const WithheldNumber &each : withheldFrom( monitor, table ) )
      EXPECT_NE( each.areaKey, own );
  }
  const ReleaseTable group = releaseFor( monitor, decision, "group:sozialraum/SR1" );
  EXPECT_EQ( rowOf( group, "sozialraum", "SR1" ).status, ReleaseStatus::Published ) << "the sum of what is one's own";
  EXPECT_EQ( rowOf( group, areaLevel, "99000" ).status, ReleaseStatus::Published );
  EXPECT_EQ( rowOf( group, areaLevel, "99007" ), rowOf( open, areaLevel, "99007" ) );
  for ( const ReleaseRow &row : releaseFor( monitor, decision, "internal" ).rows )
    EXPECT_EQ( row.status, ReleaseStatus::Published );
  EXPECT_THROW( releaseFor( monitor, decision, "area:1" ), InputError );
  for ( const ReleaseRow &row : open.rows )
    EXPECT_NE( row.areaKey, restGroup ) << "the rest of a division is no group";
}

TEST( MonitorRelease, IndicatorsThatGiveEachOtherAwayWithholdTheSame )
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
  std::size_t withheld = 0;
  for ( const std::string &area : monitor.areas )
  {
    const bool isShown = rowOf( table, areaLevel, area ).status == ReleaseStatus::Published;
    withheld += !isShown;
    for ( const char *linked : { "others", "half" } )
      EXPECT_EQ( rowOf( table, areaLevel, area, linked ).status == ReleaseStatus::Published, isShown ) << area << linked;
    EXPECT_EQ( rowOf( table, areaLevel, area, "apart" ).status, ReleaseStatus::Published );
  }
  EXPECT_GT( withheld, 0U );
}

TEST( MonitorRelease, WhatTheSourceKeepsSecretStaysSoAndTakesTheTotalsWithIt )
{
  std::mt19937 random( 7 );
  Monitor monitor = randomMonitor( random );
  monitor.indicators.front().periods["2023"][2] = { std::nullopt, std::nullopt, std::nullopt, ObservationStatus::Secret };
  monitor.indicators.front().periods["2023"][3] = { std::nullopt, std::nullopt, std::nullopt, ObservationStatus::Missing };
  const ReleaseTable table = releaseFor( monitor, decideRelease( monitor, {} ), "internal" );
  EXPECT_EQ( rowOf( table, areaLevel, "99002" ).status, ReleaseStatus::Withheld );
  EXPECT_EQ( rowOf( table, areaLevel, "99003" ).status, ReleaseStatus::Missing );
  EXPECT_EQ( rowOf( table, totalLevel, "" ).status, ReleaseStatus::Missing ) << "a sum without two of its parts is none";
  EXPECT_EQ( rowOf( table, "sozialraum", "SR2" ).status, ReleaseStatus::Published );
}

TEST( MonitorRelease, WhatWasPublishedBeforeBelongsToWhatIsKnown )
{
  std::mt19937 random( 11 );
  Monitor monitor = randomMonitor( random );
  monitor.indicators.front().showsValues = true;
  const ReleaseTable first = releaseFor( monitor, decideRelease( monitor, {} ), "public" );
  // All areas but one were shown before, and so was the sum: the last one is known to everybody, whatever is done now.
  for ( const std::string &area : monitor.areas )
  {
    if ( area != monitor.areas.front() )
      monitor.earlier.values.insert( { areaLevel, area, "hze", "2023" } );
  }
  monitor.earlier.values.insert( { totalLevel, "", "hze", "2023" } );
  monitor.indicators.front().periods["2023"].front().count = 1;
  const ReleaseTable second = releaseFor( monitor, decideRelease( monitor, {} ), "public" );
  const MonitorAudit audited = auditMonitor( monitor, {}, second );
  ASSERT_FALSE( audited.open.empty() );
  EXPECT_TRUE( audited.open.front().isExact );
  EXPECT_EQ( audited.open.front().lower, 1 );
}

TEST( MonitorRelease, RulesTakeAnIndicatorOut )
{
  std::mt19937 random( 13 );
  Monitor monitor = randomMonitor( random );
  monitor.indicators.front().isReleased = false;
  const ReleaseTable table = releaseFor( monitor, decideRelease( monitor, {} ), "area:99000" );
  for ( const ReleaseRow &row : table.rows )
    EXPECT_EQ( row.status, row.areaKey == "99000" ? ReleaseStatus::Published : ReleaseStatus::Withheld );
}

TEST( MonitorRelease, SumsThatAreNotShownMayStandNowhereEither )
{
  std::mt19937 random( 17 );
  const Monitor monitor = randomMonitor( random );
  const ReleaseTable table = releaseFor( monitor, decideRelease( monitor, {} ), "public" );
  const std::vector<WithheldNumber> withheld = withheldFrom( monitor, table );
  const auto holds = [&withheld]( const std::string &key, std::int64_t count ) {
    return std::any_of( withheld.begin(), withheld.end(),
      [&]( const WithheldNumber &each ) { return each.areaKey == key && each.number == static_cast<double>( count ); } );
  };
  std::int64_t group = 0;
  std::int64_t total = 0;
  for ( std::size_t area = 0; area < monitor.areas.size(); ++area )
  {
    const std::int64_t count = *monitor.indicators.front().periods.at( "2023" )[area].count;
    total += count;
    group += monitor.divisions.front().groupOfArea.at( monitor.areas[area] ) == "SR1" ? count : 0;
  }
  ASSERT_NE( rowOf( table, "sozialraum", "SR1" ).status, ReleaseStatus::Published );
  EXPECT_TRUE( holds( "SR1", group ) );
  ASSERT_EQ( rowOf( table, totalLevel, "" ).status, ReleaseStatus::Published );
  EXPECT_FALSE( holds( "", total ) );
}

namespace
{

  //! \a monitor with a further indicator of the same people, whose counts \a countOf gives by period and area; values are shown.
  template<typename CountOf>
  void addIndicator( Monitor &monitor, const std::string &id, const CountOf &countOf )
  {
    MonitorIndicator indicator = monitor.indicators.front();
    indicator.id = id;
    for ( auto &[period, cells] : indicator.periods )
    {
      for ( std::size_t area = 0; area < cells.size(); ++area )
      {
        cells[area].count = countOf( period, area );
        cells[area].value = indicator.factor * static_cast<double>( *cells[area].count ) / *cells[area].people;
      }
    }
    monitor.indicators.push_back( std::move( indicator ) );
  }

  std::int64_t countOf( const Monitor &monitor, std::size_t indicator, const std::string &period, std::size_t area )
  {
    return *monitor.indicators[indicator].periods.at( period )[area].count;
  }

}

TEST( MonitorRelease, ATotalAndItsThreeKindsWithholdTheSame )
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
  std::size_t withheld = 0;
  for ( const ReleaseRow &row : table.rows )
  {
    if ( row.indicator != "hze" )
      continue;
    withheld += row.status != ReleaseStatus::Published;
    for ( const ReleaseRow &other : table.rows )
    {
      if ( other.level != row.level || other.areaKey != row.areaKey || other.period != row.period )
        continue;
      if ( other.indicator == "apart" )
        EXPECT_EQ( other.status, ReleaseStatus::Published );
      else
        EXPECT_EQ( other.status == ReleaseStatus::Published, row.status == ReleaseStatus::Published ) << other.indicator;
    }
  }
  EXPECT_GT( withheld, 0U );
}

TEST( MonitorRelease, AStockAndItsFlowsWithholdTheSameInEveryPeriod )
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
  std::map<std::pair<std::string, std::string>, std::set<bool>> shown;
  for ( const ReleaseRow &row : table.rows )
    shown[{ row.level, row.areaKey }].insert( row.status == ReleaseStatus::Published );
  for ( const auto &[place, states] : shown )
    EXPECT_EQ( states.size(), 1U ) << place.first << place.second << ": what two periods show gives the flow between them away";
}

TEST( MonitorRelease, AGroupThatWasGivenItsValuesKnowsThemEverAfter )
{
  std::mt19937 random( 13 );
  Monitor monitor = randomMonitor( random );
  monitor.earlier.readers = { "group:sozialraum/SR1", "group:gone/1" };
  const ReleaseDecision decision = decideRelease( monitor, {} );
  const auto knows = [&]( const char *name ) {
    const std::vector<Recipient> &recipients = decision.counts.front()->cells.system.recipients;
    return std::any_of( recipients.begin(), recipients.end(), [name]( const Recipient &each ) { return each.name == name; } );
  };
  EXPECT_TRUE( knows( "group:sozialraum/SR1" ) );
  EXPECT_FALSE( knows( "group:sozialraum/SR2" ) );
  EXPECT_FALSE( knows( "group:gone/1" ) );
  EXPECT_THROW( releaseFor( monitor, decision, std::string( "group:region/" ) + restGroup ), InputError ) << "the rest is no group";
}
