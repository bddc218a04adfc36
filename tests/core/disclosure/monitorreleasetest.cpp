#include "disclosure/monitors.h"

#include "finding.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

#include <random>

using namespace sozialraum;

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
