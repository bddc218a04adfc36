#include "report/reportground.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  ReleaseRow row( const char *level, const char *area, const char *indicator, int classId )
  {
    return { level, area, indicator, "2023", classId, classId > 0 ? "Klasse " + std::to_string( classId ) : "", std::nullopt,
      classId > 0 ? ReleaseStatus::Class : ReleaseStatus::Withheld, classId > 0 ? "" : "secondary" };
  }

  PageIndicator indicator( const char *id, int decimals = 1, QuotientKind kind = QuotientKind::Rate )
  {
    PageIndicator made{ id, id };
    made.domain = "soziales";
    made.decimals = decimals;
    made.kind = kind;
    return made;
  }

  //! A release of four areas: of "secret" one shows a class, of "half" two, of "most" three, of "all" and the count "people" all.
  ReleaseTable release()
  {
    ReleaseTable table;
    const std::vector<std::pair<const char *, int>> shown{ { "people", 4 }, { "secret", 1 }, { "half", 2 }, { "most", 3 }, { "also", 3 } };
    for ( const char *area : { "1", "2", "3", "4" } )
    {
      for ( const auto &[id, areas] : shown )
        table.rows.push_back( row( "area", area, id, area[0] - '0' <= areas ? 1 : -1 ) );
    }
    return table;
  }

  const std::vector<PageArea> towns{ { "1", "Ahorn", {} }, { "2", "Buche", {} }, { "3", "Erle", {} }, { "4", "Linde", {} } };
  const std::vector<PageIndicator> indicators{ indicator( "people", 0, QuotientKind::Unsaid ), indicator( "secret" ), indicator( "half" ),
    indicator( "most" ), indicator( "also" ) };

  struct Ground
  {
    ReleaseTable table;
    std::vector<ReportGroup> groups = {};
    ReportRules rules = {};
    std::string level = {};
    SocialReportInput input{ table, towns, groups, indicators, rules, level, {}, ReportExtent::Full, ReportLanguage::German };
    ReportGround ground{ input };
  };

  std::string bestOf( const std::vector<std::size_t> &numbers )
  {
    const Ground made{ release() };
    std::vector<const PageIndicator *> chosen;
    for ( const std::size_t number : numbers )
      chosen.push_back( &indicators[number] );
    const PageIndicator *best = made.ground.bestOnMap( chosen );
    return best ? best->id : "none";
  }

  std::string levelOf( const std::vector<const char *> &groupings )
  {
    ReleaseTable table = release();
    for ( const char *grouping : groupings )
      table.rows.push_back( row( grouping, grouping, "most", 1 ) );
    return Ground{ table }.ground.level;
  }

}

TEST( ReportMap, ShowsTheIndicatorOfWhichMostAreasHaveAClass )
{
  EXPECT_EQ( bestOf( { 1, 2, 3 } ), "most" );
  EXPECT_EQ( bestOf( { 4, 3 } ), "also" ) << "the first of equals";
  EXPECT_EQ( bestOf( { 1, 2 } ), "half" ) << "half of the areas are enough";
}

TEST( ReportMap, IsNotDrawnOfCountsOrWhereMostIsSecret )
{
  EXPECT_EQ( bestOf( { 0 } ), "none" );
  EXPECT_EQ( bestOf( { 0, 2 } ), "half" );
  EXPECT_EQ( bestOf( { 1 } ), "none" );
  EXPECT_EQ( bestOf( {} ), "none" );
}

TEST( ReportChapters, AreThoseOfTheOnlyGroupingOrOfSozialraeume )
{
  EXPECT_EQ( levelOf( {} ), "area" );
  EXPECT_EQ( levelOf( { "leader" } ), "leader" );
  EXPECT_EQ( levelOf( { "leader", "jugendhilfe" } ), "area" );
  EXPECT_EQ( levelOf( { "leader", "membership_sozialraeume" } ), "membership_sozialraeume" );
  EXPECT_EQ( levelOf( { "Sozialräume 2019", "leader" } ), "Sozialräume 2019" );
}

TEST( ReportSentences, SayWhatIsConfidentialOnlyWhereNothingMoreIsToBeSaid )
{
  const auto sentencesOf = []( std::size_t most ) {
    const ReleaseTable table = release();
    ReportRules rules;
    rules.domains = { { "lage", "Lage", { "soziales" } } };
    rules.sentencesPerDomain = most;
    std::string said;
    for ( const ReportEvidence &each :
      socialReport( { table, towns, {}, indicators, rules, {}, "2", ReportExtent::Full, ReportLanguage::German } ).evidence )
      said += each.areaKey == "2" ? each.indicator + " " : "";
    return said;
  };
  EXPECT_EQ( sentencesOf( 2 ), "people half " );
  EXPECT_EQ( sentencesOf( 4 ), "people half most also " ) << "of secret nothing is known in area 2";
  EXPECT_EQ( sentencesOf( 5 ), "people half most also secret " );
  EXPECT_EQ( sentencesOf( 0 ), "" );
}

TEST( IsCount, IsWhatNothingDivides )
{
  EXPECT_TRUE( isCount( indicators[0] ) );
  EXPECT_FALSE( isCount( indicator( "rate", 0 ) ) );
  EXPECT_FALSE( isCount( indicator( "age", 1, QuotientKind::Unsaid ) ) );
  PageIndicator mean = indicator( "mean", 0, QuotientKind::Unsaid );
  mean.formula = "sum / people";
  EXPECT_FALSE( isCount( mean ) );
}
