#include "report/measures.h"

#include "report/socialreport.h"
#include "finding.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace sozialraum;

namespace
{

  ListTable list( const std::vector<std::string> &headings, std::vector<std::vector<std::string>> rows )
  {
    ListTable table{ "massnahmen.csv", headings, std::move( rows ), {} };
    for ( std::size_t i = 0; i < table.rows.size(); ++i )
      table.sourceRows.push_back( static_cast<std::uint32_t>( i + 2 ) );
    return table;
  }

  ReleaseRow row( const char *level, const char *area, std::optional<double> value )
  {
    return { level, area, "quote_a", "2023", value ? 1 : -1, {}, value, value ? ReleaseStatus::Published : ReleaseStatus::Withheld, {} };
  }

  //! Two areas, of which one is withheld, and the district.
  SocialReport reportWith( const std::vector<ReportMeasure> &measures, const std::vector<ReportFacility> &facilities = {} )
  {
    static ReleaseTable table;
    table.release = "2024-1";
    table.recipient = "public";
    table.date = "2024-11-30";
    table.rows = { row( "raeume", "N", 21.5 ), row( "raeume", "S", std::nullopt ), row( "total", "", 15.0 ) };
    static const std::vector<PageArea> towns{ { "1", "Ahorn", {} }, { "2", "Buche", {} }, { "3", "Linde", {} } };
    static const std::vector<ReportGroup> groups{ { "N", "Nord", { "1", "2" } }, { "S", "Süd", { "3" } } };
    static const std::vector<PageIndicator> indicators{ { "quote_a", "Quote A", "soziales", "%", 1, "Amt A", QuotientKind::Share, 100,
      IndicatorPolarity::HigherIsWorse } };
    const ListTable usual = list( { "rule", "id", "title", "title_en", "value" },
      { { "text", "title", "Sozialbericht", "Social report", "" }, { "text", "area_word", "Sozialraum", "Area", "" },
        { "domain", "lage", "Soziale Lage", "Social situation", "soziales" } } );
    const ReportRules rules = readReportRules( usual, nullptr, ReportLanguage::German );
    return socialReport(
      { table, towns, groups, indicators, rules, {}, {}, ReportExtent::DataOnly, ReportLanguage::German, {}, measures, facilities } );
  }

  const ReportSection *sectionOf( const SocialReport &report, const std::string &name )
  {
    for ( const ReportPart &part : report.parts )
    {
      const auto *section = std::get_if<ReportSection>( &part );
      if ( section && section->name == name )
        return section;
    }
    return nullptr;
  }

  std::vector<const ReportTable *> tablesOf( const ReportSection &section )
  {
    std::vector<const ReportTable *> tables;
    for ( const ReportBlock &block : section.blocks )
    {
      if ( const auto *table = std::get_if<ReportTable>( &block ) )
        tables.push_back( table );
    }
    return tables;
  }

  std::string saidIn( const ReportSection &section )
  {
    std::string text;
    for ( const ReportBlock &block : section.blocks )
    {
      if ( const auto *paragraph = std::get_if<ReportParagraph>( &block ) )
        text += paragraph->text + "\n";
    }
    return text;
  }

  std::string codeOf( const std::function<void()> &call )
  {
    try
    {
      call();
    }
    catch ( const InputError &error )
    {
      std::string code = error.finding().code;
      for ( const std::string &argument : error.finding().arguments )
        code += "|" + argument;
      return code;
    }
    return "nothing thrown";
  }

  using Cells = std::vector<std::vector<std::string>>;

}

TEST( Measures, AreReadByGermanAndEnglishHeadings )
{
  const std::vector<ReportMeasure> german =
    readMeasures( list( { "Sozialraum", "Ziel", "Maßnahme", "verantwortlich", "Stand", "Indikator", "Zielwert" },
      { { "Nord", "weniger Armut", "Beratung", "Amt", "läuft", "quote_a", "10,5" }, { "Nord", "", "", "", "", "", "" } } ) );
  ASSERT_EQ( german.size(), 1U );
  EXPECT_EQ( german[0].goal, "weniger Armut" );
  EXPECT_EQ( german[0].responsible, "Amt" );
  EXPECT_EQ( german[0].target, "10,5" );
  EXPECT_EQ( german[0].sourceRow, 2U );
  const std::vector<ReportMeasure> english = readMeasures( list( { "measure", "area" }, { { "Advice", "N" } } ) );
  ASSERT_EQ( english.size(), 1U );
  EXPECT_EQ( english[0].area, "N" );
  EXPECT_EQ( english[0].state, "" );
}

TEST( Measures, WhatIsMissingIsNamed )
{
  EXPECT_EQ( codeOf( [] { readMeasures( list( { "Ziel", "Maßnahme" }, {} ) ); } ), "measure_column_missing|area" );
  EXPECT_EQ( codeOf( [] { readMeasures( list( { "area", "goal" }, {} ) ); } ), "measure_column_missing|measure" );
  EXPECT_EQ( codeOf( [] { readMeasures( list( { "area", "measure", "target" }, { { "N", "x", "5" } } ) ); } ), "measure_target_alone|2" );
}

TEST( Measures, StandInTheChapterOfTheirAreaWithValueAndTarget )
{
  const SocialReport report = reportWith( { { "nord", "weniger", "Beratung", "Amt 50", "läuft", "quote_a", "20", 2 },
    { "Sozialraum Nord", "", "Treff", "", "geplant", "", "", 3 } } );
  const ReportSection *section = sectionOf( report, "sm.N.massnahmen" );
  ASSERT_TRUE( section );
  const std::vector<const ReportTable *> tables = tablesOf( *section );
  ASSERT_EQ( tables.size(), 2U );
  EXPECT_EQ( tables[0]->rows, ( Cells{ { "weniger", "Beratung", "Amt 50", "läuft" }, { "", "Treff", "", "geplant" } } ) );
  EXPECT_EQ( tables[0]->wordColumns, 4U );
  EXPECT_EQ( tables[1]->rows, ( Cells{ { "Beratung", "Quote A (%)", "2023", "21,5", "20", "+1,5" } } ) );
  EXPECT_EQ( saidIn( *section ),
    "Zielwert für den Indikator „Quote A“ ist 20\u00a0%; 2023 liegt der Wert bei 21,5\u00a0%, das sind 1,5\u00a0Prozentpunkte mehr; der "
    "Zielwert "
    "ist nicht erreicht.\n" );
  EXPECT_FALSE( sectionOf( report, "sm.S.massnahmen" ) );
  const auto said =
    std::find_if( report.evidence.begin(), report.evidence.end(), []( const ReportEvidence &each ) { return each.rule == 12; } );
  ASSERT_NE( said, report.evidence.end() );
  EXPECT_EQ( said->value, 21.5 );
}

TEST( Measures, AWithheldValueIsAWordAndHasNoDistance )
{
  const SocialReport report = reportWith( { { "S", "", "Beratung", "", "", "Quote A", "20", 2 } } );
  const ReportSection *section = sectionOf( report, "sm.S.massnahmen" );
  ASSERT_TRUE( section );
  EXPECT_EQ( tablesOf( *section ).at( 1 )->rows, ( Cells{ { "Beratung", "Quote A (%)", "2023", "geheim", "20", "–" } } ) );
  EXPECT_EQ( saidIn( *section ), "" );
}

TEST( Measures, OfTheWholeDistrictStandBehindItsOverview )
{
  const SocialReport report =
    reportWith( { { "", "", "Plan", "", "", "quote_a", "15 %", 2 }, { "Landkreis", "", "Zwei", "", "", "", "", 3 } } );
  const ReportSection *section = sectionOf( report, "sm.kreis.massnahmen" );
  ASSERT_TRUE( section );
  EXPECT_EQ( tablesOf( *section ).at( 0 )->rows.size(), 2U );
  EXPECT_EQ( tablesOf( *section ).at( 1 )->rows, ( Cells{ { "Plan", "Quote A (%)", "2023", "15,0", "15", "0,0" } } ) );
}

TEST( Measures, WhatTheReleaseHasNotIsSaid )
{
  EXPECT_EQ( codeOf( [] { reportWith( { { "Ost", "", "x", "", "", "", "", 7 } } ); } ), "measure_area_unknown|7|Ost|Nord, Süd" );
  const SocialReport report = reportWith( { { "N", "", "x", "", "", "quote_z", "höchstens 3", 2 } } );
  EXPECT_EQ( report.unknownIndicators, std::vector<std::string>{ "quote_z" } );
  EXPECT_EQ( tablesOf( *sectionOf( report, "sm.N.massnahmen" ) ).at( 1 )->rows,
    ( Cells{ { "x", "quote_z", "–", "nicht in dieser Fassung", "höchstens 3", "–" } } ) );
}

TEST( TargetNumber, TakesUnitsAndKeepsDecimalsAsTyped )
{
  int decimals = -1;
  EXPECT_EQ( targetNumber( "10,50 %", "%", decimals ), 10.5 );
  EXPECT_EQ( decimals, 2 );
  EXPECT_EQ( targetNumber( "200 Plätze", "Plätze", decimals ), 200 );
  EXPECT_EQ( decimals, 0 );
  EXPECT_EQ( targetNumber( "7\u00a0%", "", decimals ), 7 );
  EXPECT_FALSE( targetNumber( "höchstens 10", "%", decimals ) );
  EXPECT_FALSE( targetNumber( "", "%", decimals ) );
}

TEST( Operators, HaveTheirSharesOfTheAreaAndOfTheDistrict )
{
  const SocialReport report = reportWith(
    {}, { { "1", "Gemeinde", 60 }, { "2", "Gemeinde", 15 }, { "2", "Verein", 25 }, { "3", "Verein", 100 }, { "9", "Kirche", 50 } } );
  const ReportSection *section = sectionOf( report, "sm.N.traeger" );
  ASSERT_TRUE( section );
  EXPECT_EQ( tablesOf( *section ).at( 0 )->rows,
    ( Cells{
      { "Gemeinde", "2", "75", "75,0", "30,0" }, { "Verein", "1", "25", "25,0", "50,0" }, { "zusammen", "3", "100", "100,0", "" } } ) );
  EXPECT_EQ( saidIn( *section ), "Von den 100 Plätzen hat der größte von 2 Trägern, „Gemeinde“, 75,0\u00a0%.\n" );
  EXPECT_EQ( tablesOf( *sectionOf( reportWith( {}, { { "1", "", 5 } } ), "sm.N.traeger" ) ).at( 0 )->rows[0][0], "ohne Angabe" );
  EXPECT_EQ( saidIn( *sectionOf( reportWith( {}, { { "1", "", 5 } } ), "sm.N.traeger" ) ), "" ) << "nobody knows how many there are";
  EXPECT_EQ( saidIn( *sectionOf( report, "sm.S.traeger" ) ), "Alle 100 Plätze hat ein Träger: „Verein“.\n" );
}

TEST( Operators, ManyAreAddedUpAndNothingLost )
{
  std::vector<ReportFacility> facilities;
  for ( int i = 0; i < 12; ++i )
    facilities.push_back( { "1", "Träger " + std::to_string( 10 + i ), 10.0 + i } );
  facilities.push_back( { "1", "", 5 } );
  const SocialReport report = reportWith( {}, facilities );
  const Cells &rows = tablesOf( *sectionOf( report, "sm.N.traeger" ) ).at( 0 )->rows;
  ASSERT_EQ( rows.size(), 9U );
  EXPECT_EQ( rows.front()[0], "Träger 21" );
  EXPECT_EQ( rows[7], ( std::vector<std::string>{ "weitere Träger", "6", "65", "34,0", "34,0" } ) ); // 10 … 14 and 5 of 191
  EXPECT_EQ( rows.back(), ( std::vector<std::string>{ "zusammen", "13", "191", "100,0", "" } ) );
  EXPECT_NE( saidIn( *sectionOf( report, "sm.N.traeger" ) ).find( "der größte von 12 Trägern, „Träger 21“, " ), std::string::npos );
}
