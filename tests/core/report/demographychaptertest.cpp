#include "report/socialreport.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace sozialraum;

namespace
{

  const std::vector<PageArea> towns{ { "1", "Ahorn" }, { "2", "Buche" }, { "3", "Linde" } };
  const std::vector<ReportGroup> groups{ { "N", "Nord", { "1", "2" } }, { "S", "Süd", { "3" } } };
  const std::vector<PageIndicator> indicators{ { "quote", "Quote" } };

  SocialReport report( const ReportDemography &demography, ReportLanguage language = ReportLanguage::German )
  {
    ReleaseTable table;
    table.recipient = "council";
    table.rows = { { "raeume", "N", "quote", "2023", 1, "unter 5", std::nullopt, ReleaseStatus::Class, {} },
      { "raeume", "S", "quote", "2023", 1, "unter 5", std::nullopt, ReleaseStatus::Class, {} } };
    ReportRules rules;
    rules.texts = { { "title", "Sozialbericht" }, { "area_word", "Sozialraum" } };
    return socialReport( { table, towns, groups, indicators, rules, {}, {}, ReportExtent::Full, language, demography } );
  }

  //! Paragraphs and tables of a section, in lines; empty: there is none.
  std::string textOf( const SocialReport &made, const std::string &name )
  {
    std::string text;
    for ( const ReportPart &part : made.parts )
    {
      const auto *section = std::get_if<ReportSection>( &part );
      if ( !section || section->name != name )
        continue;
      for ( const ReportBlock &block : section->blocks )
      {
        if ( const auto *paragraph = std::get_if<ReportParagraph>( &block ) )
          text += paragraph->text + "\n";
        if ( const auto *table = std::get_if<ReportTable>( &block ) )
        {
          text += table->caption + "\n";
          for ( const std::vector<std::string> &row : table->rows )
          {
            for ( const std::string &cell : row )
              text += "|" + cell;
            text += "|\n";
          }
        }
      }
    }
    return text;
  }

  bool has( const std::string &text, const std::string &part )
  {
    return text.find( part ) != std::string::npos;
  }

  std::vector<ReportProjection> projection()
  {
    return { { "Basis", "1", 2025, 12000, 12000, 12000 }, { "Basis", "1", 2030, 11800 }, { "Basis", "1", 2040, 11500, 11100, 11900 },
      { "Basis", "2", 2025, 900 }, { "Basis", "2", 2040, 950, 800, 1100, true }, { "Basis", "3", 2025, 4000 },
      { "Basis", "3", 2040, 4000.4, 3700, 4300 } };
  }

}

TEST( DemographyChapter, IsThereOnlyWhereSomethingIsGiven )
{
  EXPECT_EQ( textOf( report( {} ), "sm.demografie.vorausberechnung" ), "" );
  ReportDemography given;
  given.projection = projection();
  const SocialReport made = report( given );
  EXPECT_EQ( textOf( made, "sm.demografie.kita" ), "" );
  const auto place = [&made]( const std::string &name ) {
    return std::find_if( made.parts.begin(), made.parts.end(), [&name]( const ReportPart &part ) {
      const auto *section = std::get_if<ReportSection>( &part );
      return section && section->name == name;
    } );
  };
  EXPECT_LT( place( "sm.S.hinweise" ), place( "sm.demografie" ) ) << "behind the chapters of areas";
  EXPECT_LT( place( "sm.demografie" ), place( "sm.quellen" ) );
}

TEST( DemographyChapter, AProjectionIsAddedUpToTheAreasOfTheChapters )
{
  ReportDemography given;
  given.projection = projection();
  const SocialReport made = report( given );
  const std::string text = textOf( made, "sm.demografie.vorausberechnung" );
  EXPECT_TRUE( has( text, "Vorausberechnete Bevölkerung, „Basis“" ) ) << text;
  EXPECT_TRUE( has( text, "|Nord|12\u202f900|(12\u202f450)|−450|−3,5|–|" ) ) << "intervals do not add up: " << text;
  EXPECT_TRUE( has( text, "|Süd|4000|4000|0|0,0|3700–4300|" ) ) << text;
  EXPECT_TRUE( has( text, "|Zusammen|16\u202f900|16\u202f450|−450|−2,7|–|" ) ) << text;
  EXPECT_TRUE( has( text,
    "Nach der Vorausberechnung „Basis“ leben 2040 in diesen Gebieten zusammen 16\u202f450\u00a0Personen, 450\u00a0Personen "
    "weniger als 2025." ) )
    << text;
  EXPECT_TRUE( std::any_of( made.evidence.begin(), made.evidence.end(), []( const ReportEvidence &each ) {
    return each.section == "sm.demografie.vorausberechnung" && each.value && each.period == "2040";
  } ) );
}

TEST( DemographyChapter, WhatDoesNotAddUpToChaptersStandsByItsOwnAreas )
{
  ReportDemography given;
  given.projection = { { "", "1", 2025, 49 }, { "", "1", 2040, 50 }, { "", "9", 2025, 50 }, { "", "9", 2040, 51 } };
  const std::string text = textOf( report( given ), "sm.demografie.vorausberechnung" );
  EXPECT_TRUE( has( text, "|Ahorn|49|50|+1|–|–|" ) ) << "too few for per cent: " << text;
  EXPECT_TRUE( has( text, "|9|50|51|+1|+2,0|–|" ) ) << text;
  EXPECT_TRUE( has( text, "zusammen 101\u00a0Personen, 2\u00a0Personen mehr als 2025." ) ) << text;
  given.projection = { { "", "1", 2025, 7 }, { "", "1", 2040, 7 } };
  EXPECT_TRUE( has( textOf( report( given ), "sm.demografie.vorausberechnung" ), "zusammen 7\u00a0Personen, so viele wie 2025." ) );
  given.projection = { { "", "1", 2025, 2 }, { "", "1", 2040, 1 } };
  EXPECT_TRUE( has( textOf( report( given ), "sm.demografie.vorausberechnung" ),
    "Nach der Vorausberechnung lebt 2040 in diesen Gebieten zusammen 1\u00a0Person, 1\u00a0Person weniger als 2025." ) );
}

TEST( DemographyChapter, EachScenarioHasItsTable )
{
  ReportDemography given;
  given.projection = { { "Basis", "3", 2025, 100 }, { "Basis", "3", 2040, 90 }, { "Zuzug", "3", 2025, 100 }, { "Zuzug", "3", 2040, 110 } };
  const std::string text = textOf( report( given ), "sm.demografie.vorausberechnung" );
  EXPECT_TRUE( has( text, "|Linde|100|90|−10|−10,0|–|" ) && has( text, "|Linde|100|110|+10|+10,0|–|" ) ) << text;
}

TEST( DemographyChapter, PlacesThatAreNeededStandBesideThoseThatAreThere )
{
  ReportDemography given;
  given.care = { { "1", 2024, "2024/25", "Krippe", 90, 60, 55.0 }, { "1", 2031, "2031/32", "Krippe", 80, 50, 55.0 },
    { "2", 2031, "2031/32", "Krippe", 20, 11, 5.0 }, { "3", 2031, "2031/32", "Krippe", 40, 24, std::nullopt } };
  const std::string text = textOf( report( given ), "sm.demografie.kita" );
  EXPECT_TRUE( has( text, "|Nord|100|61|60|−1|" ) ) << text;
  EXPECT_TRUE( has( text, "|Süd|40|24|keine Angabe|–|" ) ) << text;
  EXPECT_TRUE( has( text, "Rechnerisch werden 2031/32 zusammen 85\u00a0Plätze gebraucht (Krippe)." ) ) << "places are not known: " << text;
  EXPECT_FALSE( has( text, "2024/25" ) ) << "the last year alone";
  given.care.pop_back();
  EXPECT_TRUE( has( textOf( report( given ), "sm.demografie.kita" ),
    "Rechnerisch werden 2031/32 zusammen 61\u00a0Plätze gebraucht (Krippe); vorhanden: 60\u00a0Plätze." ) );
}

TEST( DemographyChapter, QuotaAndBudgetAddUp )
{
  ReportDemography given;
  given.quota = { { "1", 10.5, 4, 6 }, { "2", 2.5, 0, 3 }, { "3", 7, 7, 0 } };
  given.budget = { { "N", 0, 0, 60000.55 }, { "S", 0, 0, 39999.45 } };
  const SocialReport made = report( given );
  const std::string quota = textOf( made, "sm.demografie.quote" );
  EXPECT_TRUE( has( quota, "|Nord|13,0|4|9|13|" ) && has( quota, "|Süd|7,0|7|0|7|" ) && has( quota, "|Zusammen|20,0|11|9|20|" ) ) << quota;
  EXPECT_TRUE( has( quota, "Verteilt werden zusammen 9\u00a0Personen." ) );
  const std::string budget = textOf( made, "sm.demografie.budget" );
  EXPECT_TRUE( has( budget, "|Nord|60,0|60\u202f000,55|" ) && has( budget, "|Zusammen|100,0|100\u202f000,00|" ) ) << budget;
  EXPECT_TRUE( has( budget, "Verteilt werden zusammen 100\u202f000,00\u00a0Euro." ) );
  given.quota.clear();
  given.budget = { { "N", 0, 0, 0 }, { "S", 0, 0, 0 } };
  EXPECT_TRUE( has( textOf( report( given ), "sm.demografie.budget" ), "|Nord|–|0,00|" ) ) << "nothing is shared";
}

TEST( DemographyChapter, IsInEnglishToo )
{
  ReportDemography given;
  given.projection = projection();
  given.quota = { { "1", 1, 0, 1 } };
  const SocialReport made = report( given, ReportLanguage::English );
  EXPECT_TRUE( has( textOf( made, "sm.demografie.vorausberechnung" ),
    "By the projection “Basis” 16\u202f450\u00a0persons live in these areas together in "
    "2040, 450\u00a0persons fewer than in 2025." ) )
    << textOf( made, "sm.demografie.vorausberechnung" );
  EXPECT_TRUE( has( textOf( made, "sm.demografie.quote" ), "Shared are together 1\u00a0person." ) );
}
