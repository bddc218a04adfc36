#include "report/socialreport.h"

#include "report/sentences.h"
#include "finding.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

using namespace sozialraum;

namespace
{

  ReleaseRow row( const char *level, const char *area, const char *indicator, const char *period, int classId, std::optional<double> value )
  {
    return { level, area, indicator, period, classId, classId > 0 ? "Klasse " + std::to_string( classId ) : "", value,
      value ? ReleaseStatus::Published : ReleaseStatus::Class, {} };
  }

  ReleaseTable release()
  {
    ReleaseTable table;
    table.release = "2024-1";
    table.recipient = "public";
    table.date = "2024-11-30";
    table.limits = { { "quote_a", { 10, 20 } }, { "quote_b", { 10, 20 } } };
    table.rows = {
      row( "raeume", "N", "quote_a", "2019", 2, 12.0 ),
      row( "raeume", "N", "quote_a", "2023", 3, 21.5 ),
      row( "raeume", "S", "quote_a", "2023", 1, 8.25 ),
      row( "total", "", "quote_a", "2023", 0, 15.0 ),
      row( "raeume", "N", "quote_b", "2023", 3, 24.0 ),
      { "raeume", "S", "quote_b", "2023", -1, {}, std::nullopt, ReleaseStatus::Withheld, "secondary" },
      row( "total", "", "quote_b", "2023", 0, 14.0 ),
      row( "raeume", "N", "places_under_3", "2023", 0, 94 ),
      row( "raeume", "N", "children_under_3", "2023", 0, 100 ),
      row( "raeume", "S", "places_under_3", "2023", 0, 95 ),
      row( "raeume", "S", "children_under_3", "2023", 0, 100 ),
    };
    return table;
  }

  const std::vector<PageArea> towns{ { "1", "Ahorn", { { { 0, 0 }, { 10, 0 }, { 10, 10 } } } },
    { "2", "Buche", { { { 10, 0 }, { 20, 0 }, { 20, 10 } } } }, { "3", "Linde", { { { 20, 0 }, { 30, 0 }, { 30, 10 } } } } };
  const std::vector<ReportGroup> groups{ { "N", "Nord", { "1", "2" } }, { "S", "Süd", { "3" } } };
  const std::vector<PageIndicator> indicators{ { "quote_a", "Quote A", "soziales", "%", 1, "Amt A", QuotientKind::Share, 100,
                                                 IndicatorPolarity::HigherIsWorse },
    { "quote_b", "Quote B", "soziales", "%", 1, "Amt B", QuotientKind::Share, 100, IndicatorPolarity::HigherIsWorse },
    { "places_under_3", "Plätze", {}, {}, 0 }, { "children_under_3", "Kinder", {}, {}, 0 } };

  ListTable list( std::vector<std::vector<std::string>> rows )
  {
    ListTable table{ "rules.csv", { "rule", "id", "title", "title_en", "value" }, std::move( rows ), {} };
    for ( std::size_t i = 0; i < table.rows.size(); ++i )
      table.sourceRows.push_back( static_cast<std::uint32_t>( i + 2 ) );
    return table;
  }

  ListTable usual()
  {
    return list( { { "text", "title", "Sozialbericht", "Social report", "" }, { "text", "area_word", "Sozialraum", "Area", "" },
      { "domain", "lage", "Soziale Lage", "Social situation", "soziales" },
      { "supply", "u3", "Kinder unter 3 | Kindern unter 3", "Children under 3", "places_under_3 children_under_3" } } );
  }

  SocialReport report( const ReleaseTable &table, const std::string &level = {}, const std::string &only = {} )
  {
    const ReportRules rules = readReportRules( usual(), nullptr, ReportLanguage::German );
    return socialReport( { table, towns, groups, indicators, rules, level, only, ReportExtent::Full, ReportLanguage::German } );
  }

  //! All that a section says and its tables hold, in lines.
  std::string textOf( const SocialReport &made, const std::string &section )
  {
    std::string text;
    for ( const ReportPart &part : made.parts )
    {
      const auto *found = std::get_if<ReportSection>( &part );
      if ( !found || ( !section.empty() && found->name != section ) )
        continue;
      for ( const ReportBlock &block : found->blocks )
      {
        if ( const auto *heading = std::get_if<ReportHeading>( &block ) )
          text += heading->text + "\n";
        if ( const auto *paragraph = std::get_if<ReportParagraph>( &block ) )
          text += paragraph->text + "\n";
        if ( const auto *items = std::get_if<ReportList>( &block ) )
        {
          for ( const std::string &item : items->items )
            text += item + "\n";
        }
        if ( const auto *picture = std::get_if<ReportPicture>( &block ) )
          text += picture->caption + "|" + picture->description + "\n";
        if ( const auto *table = std::get_if<ReportTable>( &block ) )
        {
          for ( const std::vector<std::string> &cells : table->rows )
          {
            for ( const std::string &cell : cells )
              text += cell + "|";
            text += "\n";
          }
        }
      }
    }
    return text;
  }

  std::vector<std::string> namesOf( const SocialReport &made )
  {
    std::vector<std::string> names;
    for ( const ReportPart &part : made.parts )
    {
      if ( const auto *section = std::get_if<ReportSection>( &part ) )
        names.push_back( section->name );
    }
    return names;
  }

  std::string codeOf( const std::function<void()> &call )
  {
    try
    {
      call();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return "nothing thrown";
  }

  bool has( const std::string &text, const std::string &part )
  {
    return text.find( part ) != std::string::npos;
  }

}

TEST( SocialReport, HasAChapterForEachAreaOfTheOnlyGrouping )
{
  const SocialReport made = report( release() );
  EXPECT_EQ( textOf( made, "sm.N.kopf" ).substr( 0, textOf( made, "sm.N.kopf" ).find( "\nLage" ) ),
    "Sozialraum Nord\nHierzu gehören 2 Gemeinden: Ahorn und Buche." );
  EXPECT_TRUE( has( textOf( made, "sm.S.kopf" ), "Hierzu gehört eine Gemeinde: Linde." ) );
  EXPECT_TRUE( has( textOf( made, "sm.N.lage" ),
    "Im Sozialraum Nord liegt der Wert des Indikators „Quote A“ 2023 mit 21,5\u00a0% deutlich über dem Wert des Landkreises (15,0\u00a0%). "
    "Er ist um 9,5\u00a0Prozentpunkte gestiegen (2019: 12,0\u00a0%)." ) )
    << textOf( made, "sm.N.lage" );
  EXPECT_TRUE( has( textOf( made, "sm.N.lage" ), "Quote A (%)|2023|21,5|15,0|" ) );
}

TEST( SocialReport, WhatIsWithheldIsAWordInEveryPart )
{
  const SocialReport made = report( release() );
  EXPECT_TRUE( has( textOf( made, "sm.S.lage" ), "Quote B (%)|2023|geheim|14,0|" ) );
  EXPECT_TRUE( has( textOf( made, "sm.S.lage" ), "keine veröffentlichbare Angabe vor (Geheimhaltung)" ) );
  EXPECT_TRUE( has( textOf( made, "sm.vergleich" ), "Süd|8,3|geheim|" ) ) << textOf( made, "sm.vergleich" );
  EXPECT_FALSE( has( textOf( made, {} ), "secondary" ) );
  for ( const ReportFigure &figure : made.figures )
  {
    if ( figure.name == "sm.quote_95b.S.2023" )
    {
      EXPECT_EQ( figure.text, "geheim" );
    }
  }
}

TEST( SocialReport, EverySentenceOnAnAreaIsInTheEvidenceWithItsRuleAndItsValueInATable )
{
  const SocialReport made = report( release() );
  std::size_t withValue = 0;
  for ( const ReportEvidence &each : made.evidence )
  {
    EXPECT_TRUE( has( textOf( made, each.section ), each.sentence ) ) << each.sentence;
    if ( !each.value || each.areaKey.empty() )
      continue;
    ++withValue;
    const bool isCount = each.indicator.find( "_under_3" ) != std::string::npos;
    EXPECT_TRUE( has( textOf( made, each.section ), "|" + numberText( *each.value, isCount ? 0 : 1, ReportLanguage::German ) + "|" ) )
      << each.sentence;
  }
  EXPECT_EQ( withValue, 6U ); // levels of N in A and B, trend of N in A, level of S in A, places of both
}

TEST( SocialReport, APartKeepsItsNameWhateverElseComesOrGoes )
{
  ReleaseTable more = release();
  more.rows.insert( more.rows.begin(), row( "raeume", "M", "quote_a", "2023", 2, 11.0 ) );
  const std::vector<std::string> before = namesOf( report( release() ) );
  const std::vector<std::string> after = namesOf( report( more ) );
  for ( const std::string &name : before )
    EXPECT_NE( std::find( after.begin(), after.end(), name ), after.end() ) << name;
  EXPECT_EQ( std::set<std::string>( after.begin(), after.end() ).size(), after.size() );
}

TEST( SocialReport, ACoverageExactlyAsWantedIsNothingToLookAt )
{
  const SocialReport made = report( release() );
  EXPECT_TRUE( has( textOf( made, "sm.N.bestand" ),
    "Den 100 Kindern unter 3 stehen 94 Plätze gegenüber (Bedarfsdeckung 94,0\u00a0%); rechnerisch fehlen 6 Plätze." ) )
    << textOf( made, "sm.N.bestand" );
  EXPECT_TRUE( has( textOf( made, "sm.N.hinweise" ), "Prüfhinweis: Kinder unter 3: Bedarfsdeckung 94,0\u00a0%." ) );
  EXPECT_FALSE( has( textOf( made, "sm.S.hinweise" ), "Bedarfsdeckung" ) );
  EXPECT_TRUE( has( textOf( made, "sm.N.hinweise" ), "In der ungünstigsten Klasse liegen „Quote A“, „Quote B“." ) );
}

TEST( SocialReport, ACoverageIsJudgedAsItIsPrinted )
{
  ReleaseTable table = release();
  for ( ReleaseRow &each : table.rows )
  {
    if ( each.areaKey == "S" && each.indicator == "places_under_3" )
      each.value = 189;
    if ( each.areaKey == "S" && each.indicator == "children_under_3" )
      each.value = 199;
  }
  const SocialReport made = report( table );
  EXPECT_TRUE( has( textOf( made, "sm.S.bestand" ), "|189|199|−10|95,0|" ) ) << textOf( made, "sm.S.bestand" );
  EXPECT_FALSE( has( textOf( made, "sm.S.hinweise" ), "Bedarfsdeckung" ) ) << "94.97 is printed as 95.0";
  for ( ReleaseRow &each : table.rows )
  {
    if ( each.areaKey == "S" && each.indicator == "places_under_3" )
      each.value = 188;
    if ( each.areaKey == "S" && each.indicator == "children_under_3" )
      each.value = 198;
  }
  EXPECT_TRUE( has( textOf( report( table ), "sm.S.hinweise" ), "Bedarfsdeckung 94,9\u00a0%" ) );
}

TEST( SocialReport, TheMethodNamesTheCoverageThatIsWanted )
{
  const ListTable office = list( { { "limit", "coverage_wanted", "", "", "97,5" } } );
  const ReportRules rules = readReportRules( usual(), &office, ReportLanguage::German );
  const SocialReport made =
    socialReport( { release(), towns, groups, indicators, rules, {}, {}, ReportExtent::DataOnly, ReportLanguage::German } );
  EXPECT_TRUE( has( textOf( made, "sm.methode" ), "Bedarfsdeckung unter 97,5\u00a0% liegt" ) ) << textOf( made, "sm.methode" );
}

TEST( SocialReport, TheWorstClassIsTheOneAboveTheLastLimit )
{
  ReleaseTable table = release();
  table.limits = { { "quote_a", { 10, 20, 30 } }, { "quote_b", { 10, 20, 30 } } };
  EXPECT_FALSE( has( textOf( report( table ), "sm.N.hinweise" ), "ungünstigsten Klasse" ) ) << "third of four";
  table.rows[1] = row( "raeume", "N", "quote_a", "2023", 4, 31.0 );
  table.rows[4] = row( "raeume", "N", "quote_b", "2023", 4, 32.0 );
  EXPECT_TRUE( has( textOf( report( table ), "sm.N.hinweise" ), "In der ungünstigsten Klasse liegen „Quote A“, „Quote B“." ) );
  table.limits.clear();
  EXPECT_FALSE( has( textOf( report( table ), "sm.N.hinweise" ), "ungünstigsten Klasse" ) ) << "nobody says how many classes there are";
}

TEST( SocialReport, TheWorstClassOfWhatIsBetterHigherIsTheFirst )
{
  std::vector<PageIndicator> better = indicators;
  better[0].polarity = better[1].polarity = IndicatorPolarity::HigherIsBetter;
  ReleaseTable table = release();
  table.rows[2].classId = 1;
  table.rows[5] = row( "raeume", "S", "quote_b", "2023", 1, 5.0 );
  const ReportRules rules = readReportRules( usual(), nullptr, ReportLanguage::German );
  const SocialReport made = socialReport( { table, towns, groups, better, rules, {}, {}, ReportExtent::DataOnly, ReportLanguage::German } );
  EXPECT_TRUE( has( textOf( made, "sm.S.hinweise" ), "In der ungünstigsten Klasse liegen „Quote A“, „Quote B“." ) );
  EXPECT_FALSE( has( textOf( made, "sm.N.hinweise" ), "ungünstigsten Klasse" ) );
}

TEST( SocialReport, TheChaptersOfTwoGroupingsAreThoseOfTheAreas )
{
  ReleaseTable table = release();
  table.rows.push_back( row( "regionen", "W", "quote_a", "2023", 2, 13.0 ) );
  table.rows.push_back( row( "area", "2", "quote_a", "2023", 2, 14.0 ) );
  const std::vector<std::string> names = namesOf( report( table ) );
  EXPECT_EQ( std::count( names.begin(), names.end(), "sm.2.kopf" ), 1 );
  EXPECT_EQ( std::count( names.begin(), names.end(), "sm.N.kopf" ), 0 );
}

TEST( SocialReport, AGroupIsTheOneOfItsOwnGroupingWhateverElseHasItsKey )
{
  const std::vector<ReportGroup> both{ { "N", "Falsch", { "3" }, "regionen" }, { "N", "Nord", { "1", "2" }, "raeume" },
    { "S", "Süd", { "3" }, "raeume" } };
  const ReleaseTable table = release();
  const ReportRules rules = readReportRules( usual(), nullptr, ReportLanguage::German );
  const SocialReport made =
    socialReport( { table, towns, both, indicators, rules, "raeume", {}, ReportExtent::DataOnly, ReportLanguage::German } );
  EXPECT_TRUE( has( textOf( made, "sm.N.kopf" ), "Sozialraum Nord\nHierzu gehören 2 Gemeinden: Ahorn und Buche." ) );
}

TEST( SocialReport, OneAreaAloneAndLevelsThatThereAreNot )
{
  const std::vector<std::string> names = namesOf( report( release(), "raeume", "S" ) );
  EXPECT_EQ( std::count( names.begin(), names.end(), "sm.N.kopf" ), 0 );
  EXPECT_EQ( std::count( names.begin(), names.end(), "sm.S.kopf" ), 1 );
  EXPECT_EQ( codeOf( [] { report( release(), "gemeinden" ); } ), "report_level_unknown" );
  EXPECT_EQ( codeOf( [] { report( release(), {}, "X" ); } ), "report_area_unknown" );
}

TEST( SocialReport, AnEmptyReleaseGivesAReportThatSaysSo )
{
  ReleaseTable empty = release();
  empty.rows.clear();
  EXPECT_TRUE( has( textOf( report( empty ), "sm.kurz" ), "enthält keine Werte" ) );
}

TEST( ReportRules, TheOfficesGoBeforeTheUsual )
{
  const ListTable office = list( { { "limit", "clearly", "", "", "30" }, { "text", "title", "Sozialatlas", "", "" } } );
  const ReportRules rules = readReportRules( usual(), &office, ReportLanguage::German );
  EXPECT_EQ( rules.limits.clearly, 30 );
  EXPECT_EQ( rules.text( "title" ), "Sozialatlas" );
  EXPECT_EQ( rules.text( "area_word" ), "Sozialraum" );
  ASSERT_EQ( rules.domains.size(), 1U );
  ASSERT_EQ( rules.supplies.size(), 1U );
  EXPECT_EQ( rules.supplies[0].dative, "Kindern unter 3" );
  EXPECT_EQ( readReportRules( usual(), &office, ReportLanguage::English ).supplies[0].dative, "Children under 3" );
}

TEST( ReportRules, WhatNobodyKnowsIsNamedWithItsRow )
{
  const auto codeWith = []( std::vector<std::string> cells ) {
    const ListTable office = list( { std::move( cells ) } );
    return codeOf( [&office] { readReportRules( usual(), &office, ReportLanguage::German ); } );
  };
  EXPECT_EQ( codeWith( { "domane", "x", "X", "", "a" } ), "report_rule_unknown" );
  EXPECT_EQ( codeWith( { "limit", "nearly", "", "", "5" } ), "report_rule_unknown" );
  EXPECT_EQ( codeWith( { "text", "preface", "X", "", "" } ), "report_rule_unknown" );
  EXPECT_EQ( codeWith( { "limit", "clearly", "", "", "viel" } ), "report_rule_wrong" );
  EXPECT_EQ( codeWith( { "limit", "clearly", "", "", "-1" } ), "report_rule_wrong" );
  EXPECT_EQ( codeWith( { "supply", "u3", "X", "", "places_under_3" } ), "report_rule_wrong" );
  EXPECT_EQ( codeWith( { "domain", "bestand", "X", "", "a" } ), "report_rule_wrong" ) << "a section of each chapter is called so";
  EXPECT_EQ( codeWith( { "domain", "", "X", "", "a" } ), "report_rule_wrong" );
  const ListTable twice = list( { { "domain", "a", "X", "", "a" }, { "domain", "a", "Y", "", "b" } } );
  EXPECT_EQ( codeOf( [&twice] { readReportRules( usual(), &twice, ReportLanguage::German ); } ), "report_rule_wrong" );
  const ListTable columns{ "x.csv", { "rule", "id", "title" }, {}, {} };
  EXPECT_EQ( codeOf( [&columns] { readReportRules( columns, nullptr, ReportLanguage::German ); } ), "report_rule_columns_missing" );
}

TEST( SupplySentence, SaysBothCountsAndWhatIsMissing )
{
  const auto text = []( double places, double demand ) {
    return supplySentence( { "Kindern unter 3", places, demand }, ReportLanguage::German ).text;
  };
  EXPECT_EQ(
    text( 203, 214 ), "Den 214 Kindern unter 3 stehen 203 Plätze gegenüber (Bedarfsdeckung 94,9\u00a0%); rechnerisch fehlen 11 Plätze." );
  EXPECT_EQ(
    text( 213, 214 ), "Den 214 Kindern unter 3 stehen 213 Plätze gegenüber (Bedarfsdeckung 99,5\u00a0%); rechnerisch fehlt 1 Platz." );
  EXPECT_EQ( text( 214, 214 ), "Den 214 Kindern unter 3 stehen 214 Plätze gegenüber (Bedarfsdeckung 100,0\u00a0%)." );
  EXPECT_EQ( text( 215, 214 ),
    "Den 214 Kindern unter 3 stehen 215 Plätze gegenüber (Bedarfsdeckung 100,5\u00a0%); rechnerisch ist das 1 Platz mehr als Kinder." );
  EXPECT_EQ( text( 1, 4 ), "Den 4 Kindern unter 3 steht 1 Platz gegenüber (Bedarfsdeckung 25,0\u00a0%); rechnerisch fehlen 3 Plätze." );
  EXPECT_EQ( text( 5, 0 ), "Den Kindern unter 3 (Anzahl: 0) stehen 5 Plätze gegenüber; rechnerisch sind das 5 Plätze mehr als Kinder." );
  EXPECT_EQ( supplySentence( { "children under 3", 203, 214 }, ReportLanguage::English ).text,
    "For 214 children under 3 there are 203 places (coverage 94.9\u00a0%); arithmetically 11 places are missing." );
}
