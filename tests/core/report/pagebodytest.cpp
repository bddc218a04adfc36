#include "report/pagebody.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  ReleaseCell cell(
    const char *area, const char *period, std::optional<int> classId, std::optional<double> value, const char *status = "published" )
  {
    ReleaseCell made{ "public", std::string( area ).size() == 5 ? "district" : "municipality", area, "quote", period };
    made.classId = classId;
    made.classLabel = classId ? "Klasse mit der Nummer " + std::to_string( *classId ) : "";
    made.value = value;
    made.status = status;
    made.release = "2024-1";
    return made;
  }

  const std::vector<PageArea> towns{ { "14999010", "Ahorn", { { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 0, 10 } } } },
    { "14999020", "Buche & <b>Co</b>", { { { 10, 0 }, { 20, 0 }, { 20, 10 }, { 10, 10 } } } } };
  const std::vector<PageIndicator> quote{ { "quote", "Quote \"A\" <i>", "Soziales", "%", 1 } };

  std::string page( std::vector<ReleaseCell> cells )
  {
    return monitorPageBody( ReleaseCells( std::move( cells ) ), towns, quote, ReportLanguage::German ).markup;
  }

  bool has( const std::string &text, const std::string &part )
  {
    return text.find( part ) != std::string::npos;
  }

}

TEST( ReleaseCells, WhatMayNotBeShownIsDroppedWhateverTheTableHolds )
{
  for ( const char *status : { "primary", "secondary", "secret", "suppressed", "something new", "missing", "later" } )
  {
    const ReleaseCells cells( { cell( "14999010", "2023", 2, 13.7, status ) } );
    EXPECT_FALSE( cells.cell( "quote", "14999010", "2023" )->value ) << status;
    EXPECT_FALSE( cells.cell( "quote", "14999010", "2023" )->classId ) << status;
    EXPECT_EQ( cells.withheldValues(), 1U );
  }
}

TEST( ReleaseCells, CellsThatContradictEachOtherAreWithheld )
{
  const ReleaseCells cells( { cell( "14999010", "2023", 2, 13.7 ), cell( "14999010", "2023", 2, 14.7 ) } );
  EXPECT_EQ( sightOf( *cells.cell( "quote", "14999010", "2023" ) ), CellSight::Withheld );
}

TEST( PageBody, AProtectedValueIsNowhereInTheMarkup )
{
  const std::string markup = page( { cell( "14999010", "2023", 2, 13.7, "primary" ), cell( "14999020", "2023", 3, std::nullopt ),
    cell( "14999", "2023", std::nullopt, 11.0 ) } );
  EXPECT_FALSE( has( markup, "13,7" ) || has( markup, "13.7" ) || has( markup, "Nummer 2" ) || has( markup, "primary" ) );
  EXPECT_TRUE( has( markup, "<td class=s>geheim" ) );
  EXPECT_TRUE( has( markup, "<td class=\"k3 p0\">3" ) );
  EXPECT_TRUE( has( markup, "<tr data-k=3><th scope=row>Buche" ) );
  EXPECT_TRUE( has( markup, "keine veröffentlichbare Angabe vor (Geheimhaltung)" ) );
}

TEST( PageBody, EachIndicatorHasThePaletteOfItsPlate )
{
  std::vector<PageIndicator> indicators{ { "quote", "Quote" }, { "balance", "Saldo" }, { "other", "Andere" } };
  indicators[0].polarity = IndicatorPolarity::HigherIsWorse;
  indicators[0].limits = { 5, 10, 15 };
  indicators[1].limits = { -5, 0, 5 };
  indicators[2].polarity = IndicatorPolarity::HigherIsWorse; // without limits: as many classes as are seen
  std::vector<ReleaseCell> cells;
  for ( const PageIndicator &indicator : indicators )
  {
    cells.push_back( cell( "14999010", "2023", 4, std::nullopt, "class" ) );
    cells.back().indicator = indicator.id;
  }
  const PageBody body = monitorPageBody( ReleaseCells( cells ), towns, indicators, ReportLanguage::German );
  ASSERT_EQ( body.palettes.size(), 2U );
  EXPECT_EQ( body.palettes[0].palette, ClassPalette::Burden );
  EXPECT_EQ( body.palettes[0].classes, 4 );
  EXPECT_EQ( body.palettes[1].palette, ClassPalette::Diverging );
  EXPECT_EQ( body.palettes[1].below, 2 );
  EXPECT_TRUE( has( body.markup, "<section id=karte class=\"p0\">" ) );
  EXPECT_TRUE( has( body.markup, "<section class=\"indikator p0\" id=\"i-0\" data-i=\"quote\">" ) );
  EXPECT_TRUE( has( body.markup, "<section class=\"indikator p1\" id=\"i-1\" data-i=\"balance\">" ) );
  EXPECT_TRUE( has( body.markup, "<section class=\"indikator p0\" id=\"i-2\" data-i=\"other\">" ) );
  EXPECT_TRUE( has( body.markup, "<td class=\"k4 p0\">4<td class=\"k4 p1\">4<td class=\"k4 p0\">4" ) );
}

TEST( PageBody, AnAreaStandsAmongTheOthersWhereTheirValuesAreReleased )
{
  const std::string markup =
    page( { cell( "14999", "2023", std::nullopt, 10.0 ), cell( "14999010", "2023", 2, 12.0 ), cell( "14999020", "2023", 1, 4.0 ) } );
  // The highest at the right end, the lowest at the left one, the district in the middle.
  EXPECT_TRUE( has( markup,
    "<svg aria-hidden=\"true\" viewBox=\"0 0 340 30\"><rect class=\"range\" x=\"0\" y=\"3\" width=\"340\" "
    "height=\"24\"/><polyline class=\"reference\" points=\"170,0 170,30\"/><circle class=\"series\" "
    "cx=\"326\" cy=\"15\" r=\"14\"/></svg><td>12,0\u00a0%<td>10,0\u00a0%" ) )
    << markup;
  EXPECT_TRUE( has( markup, "cx=\"14\" cy=\"15\" r=\"14\"/></svg><td>4,0\u00a0%<td>10,0\u00a0%" ) );
}

TEST( PageBody, WithoutValuesAnAreaStandsInItsClassAndAProtectedOneNowhere )
{
  const std::string markup =
    page( { cell( "14999010", "2023", 2, std::nullopt, "class" ), cell( "14999020", "2023", 3, 13.7, "primary" ) } );
  EXPECT_TRUE( has( markup,
    "<rect class=\"range\" x=\"2\" y=\"2\" width=\"166\" height=\"26\"/>"
    "<rect class=\"k2 p0\" x=\"172\" y=\"2\" width=\"166\" height=\"26\"/></svg><td>Klasse mit der Nummer 2" ) )
    << markup;
  EXPECT_EQ( markup.find( "aria-hidden=\"true\" viewBox=\"0 0 340" ), markup.rfind( "aria-hidden=\"true\" viewBox=\"0 0 340" ) )
    << "of one area only";
}

TEST( PageBody, HostileNamesStayText )
{
  const std::string markup = page( { cell( "14999020", "<script>alert(1)</script>", 1, std::nullopt ) } );
  EXPECT_FALSE( has( markup, "<b>Co" ) || has( markup, "<i>" ) || has( markup, "<script" ) );
  EXPECT_TRUE( has( markup, "Buche &amp; &lt;b&gt;Co&lt;/b&gt;" ) );
}

TEST( PageBody, AnEmptyReleaseSaysSo )
{
  EXPECT_TRUE( has(
    monitorPageBody( ReleaseCells( {} ), towns, {}, ReportLanguage::German ).markup, "Diese Veröffentlichung enthält keine Angaben." ) );
}

TEST( PageBody, TheRecipientOfAnOwnPageIsNamedAndItsSeriesIsDrawn )
{
  std::vector<ReleaseCell> cells{ cell( "14999010", "2022", 2, 12.5 ), cell( "14999010", "2023", 2, 13.7 ),
    cell( "14999020", "2023", 3, std::nullopt ) };
  for ( ReleaseCell &each : cells )
    each.recipient = "area:14999010";
  const PageBody body = monitorPageBody( ReleaseCells( cells ), towns, quote, ReportLanguage::German );
  EXPECT_FALSE( body.forAll );
  EXPECT_EQ( body.title, "Sozialraummonitor – Fassung nur für Ahorn" );
  EXPECT_TRUE( has( body.markup, "<polyline class=\"series\"" ) );
  EXPECT_TRUE( has( body.markup, "Er ist um 1,2\u00a0Prozentpunkte gestiegen (2022: 12,5\u00a0%)." ) );
}

TEST( PageBody, TheDistrictStandsLastAndIsWhatAreasAreComparedWith )
{
  const std::string markup = page( { cell( "14999", "2023", std::nullopt, 10.0 ), cell( "14999010", "2023", 2, 12.0 ) } );
  EXPECT_LT( markup.find( "<th scope=row>Ahorn<td>" ), markup.find( "<th scope=row>14999<td>" ) );
  EXPECT_TRUE( has( markup, "mit 12,0\u00a0% deutlich über dem Wert des Landkreises (10,0\u00a0%)." ) );
}

TEST( PageBody, GroupsAreCalledByTheirNamesWhereTheReleaseHasThem )
{
  ReleaseCell north = cell( "SR1", "2023", 2, 12.0 );
  ReleaseCell other = cell( "SR2", "2023", 2, 12.5 );
  north.level = other.level = "sozialraeume";
  PageAdditions additions;
  additions.groupNames = { { "SR1", "Nord" }, { "14999010", "no group" } };
  const std::string markup = monitorPageBody(
    ReleaseCells( { cell( "14999010", "2023", 2, 12.0 ), north, other } ), towns, quote, ReportLanguage::German, additions )
                               .markup;
  EXPECT_TRUE( has( markup, "<th scope=row>Nord<td>" ) );
  EXPECT_TRUE( has( markup, "<th scope=row>SR2<td>" ) ) << "the key where there is no name";
  EXPECT_TRUE( has( markup, "<th scope=row>Ahorn<td>" ) ) << "areas keep their own";
}

TEST( PageBody, CountsAreCirclesOnTheMap )
{
  std::vector<PageIndicator> counts = quote;
  counts[0].kind = QuotientKind::Unsaid;
  counts[0].decimals = 0;
  const std::vector<ReleaseCell> cells{ cell( "14999010", "2023", 2, std::nullopt ) };
  const std::string ofCounts = monitorPageBody( ReleaseCells( cells ), towns, counts, ReportLanguage::German ).markup;
  EXPECT_TRUE( has( ofCounts, "<section id=karte class=\"p0 anzahl\">" ) );
  EXPECT_TRUE( has( ofCounts, "class=k2></circle>" ) );
  const std::string ofShares = monitorPageBody( ReleaseCells( cells ), towns, quote, ReportLanguage::German ).markup;
  EXPECT_FALSE( has( ofShares, "anzahl" ) );
  EXPECT_FALSE( has( ofShares, "<circle data-n" ) );
}

TEST( ReleaseCells, TheWordsOfTheReleaseTableAreUnderstood )
{
  EXPECT_EQ( sightOf( cell( "14999010", "2023", 2, std::nullopt, "class" ) ), CellSight::Shown );
  EXPECT_EQ( sightOf( cell( "14999010", "2023", std::nullopt, std::nullopt, "withheld" ) ), CellSight::Withheld );
  EXPECT_EQ( sightOf( cell( "14999010", "2023", std::nullopt, std::nullopt, "not_rated" ) ), CellSight::Blocked );
  ReleaseCell total = cell( "", "2023", std::nullopt, 10.0 );
  total.level = "total";
  const std::string markup = page( { cell( "14999010", "2023", 2, 12.0 ), total } );
  EXPECT_TRUE( has( markup, "<th scope=row>Landkreis<td>" ) );
  EXPECT_TRUE( has( markup, "dem Wert des Landkreises (10,0\u00a0%)." ) );
}

TEST( PageBody, EachFigureLeadsToFormulaLimitsSourceAndRow )
{
  std::vector<PageIndicator> indicators{ { "quote", "Quote" } };
  indicators[0].formula = "a / b";
  indicators[0].factor = 1000;
  indicators[0].limits = { 0.29, 5, 12.5 };
  indicators[0].source = "Amt";
  PageAdditions additions;
  additions.releaseFile = "meine.csv";
  const std::string markup =
    monitorPageBody( ReleaseCells( { cell( "14999010", "2023", 2, 12.0 ), cell( "14999", "2023", std::nullopt, 10.0 ) } ), towns,
      indicators, ReportLanguage::German, additions )
      .markup;
  EXPECT_TRUE( has( markup,
    "<details class=warum id=w-0><summary>Warum diese Zahl?</summary><dl><dt>Rechnung<dd>1000 · a / b"
    "<dt>Klassengrenzen<dd>0,29 | 5 | 12,5<dt>Zeile<dd>meine.csv: <code>Gebiet;quote;Stand</code></dl>" ) )
    << markup;
  EXPECT_TRUE( has( markup, "<a href=#w-0>Warum diese Zahl?</a>" ) ) << "from a sentence";
  EXPECT_TRUE( has( markup, "<tr data-a=\"municipality;14999010\">" ) ) << "the script names the row of a cell";
}

TEST( PageBody, AnAreaCanBeChosenFromAList )
{
  const std::string markup = page( { cell( "14999010", "2023", 2, 12.0 ), cell( "14999", "2023", std::nullopt, 10.0 ) } );
  EXPECT_TRUE( has( markup, "<select id=\"w-g\"><option value=\"\">kein Gebiet gewählt</option><option value=\"0\">Ahorn</option>" ) );
}
