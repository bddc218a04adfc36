#include "report/profilebody.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  ReleaseCell cell( const char *level, const char *area, const char *period, std::optional<int> classId, std::optional<double> value,
    const char *status = "published" )
  {
    ReleaseCell made{ "area:14999010", level, area, "quote", period };
    made.classId = classId;
    made.classLabel = classId ? "10 bis unter 20" : "";
    made.value = value;
    made.status = status;
    made.release = "2024-1";
    return made;
  }

  const std::vector<PageArea> towns{ { "14999010", "Ahorn", { { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 0, 10 } } } },
    { "14999020", "Buche", { { { 10, 0 }, { 20, 0 }, { 20, 10 }, { 10, 10 } } } } };
  const std::vector<PageIndicator> quote{ { "quote", "Quote", "Soziales", "%", 1 } };

  AreaProfile profileOf( const char *key )
  {
    const ReleaseCells cells( { cell( "area", "14999010", "2022", 2, 12.34 ), cell( "area", "14999010", "2023", 2, 15.67 ),
      cell( "area", "14999020", "2022", 2, std::nullopt, "class" ), cell( "area", "14999020", "2023", 2, 18.91, "withheld" ),
      cell( "total", "", "2022", std::nullopt, 11.1 ), cell( "total", "", "2023", std::nullopt, 11.2 ) } );
    return areaProfile( cells, towns, quote, key, ReportLanguage::German );
  }

  bool has( const AreaProfile &profile, const std::string &part )
  {
    return profile.page.markup.find( part ) != std::string::npos;
  }

}

TEST( AreaProfile, HasTwoDatesBesideTheDistrictAndTheWordsOfThePage )
{
  const AreaProfile own = profileOf( "14999010" );
  EXPECT_EQ( own.page.title, "Profil Ahorn" );
  EXPECT_TRUE( has( own,
    "<td class=\"k2 p0\">12,3 <small>2022</small><td class=\"k2 p0\">15,7 <small>2023</small><td>11,1 <small>2022</small>"
    "<td>11,2 <small>2023</small><td class=ort>" ) )
    << own.page.markup;
  EXPECT_TRUE( has( own, "<path class=hier" ) );
  EXPECT_TRUE( has( own, "Fassung nur für Ahorn" ) );
  EXPECT_TRUE( has( own, "class=\"drawing" ) || has( own, "<svg" ) );
  EXPECT_FALSE( own.page.forAll );
  ASSERT_EQ( own.facts.size(), 1U );
  EXPECT_EQ( own.facts.front().indicator, "quote" );
  EXPECT_EQ( own.facts.front().period, "2023" );
  EXPECT_EQ( own.facts.front().shown, "15,7" );
  const std::string whole =
    monitorPageBody( ReleaseCells( { cell( "area", "14999010", "2022", 2, 12.34 ), cell( "area", "14999010", "2023", 2, 15.67 ),
                       cell( "total", "", "2022", std::nullopt, 11.1 ), cell( "total", "", "2023", std::nullopt, 11.2 ) } ),
      towns, quote, ReportLanguage::German )
      .markup;
  EXPECT_NE( whole.find( own.facts.front().sentence.substr( 0, 20 ) ), std::string::npos ) << own.facts.front().sentence;
}

TEST( AreaProfile, TheLandStandsBesideTheDistrictAtBothDates )
{
  std::vector<PageIndicator> known = quote;
  known[0].landName = "Beispielland";
  known[0].land = { { "2022", 9.04 }, { "2023", 9.16 } };
  const AreaProfile profile =
    areaProfile( ReleaseCells( { cell( "area", "14999010", "2022", 2, 12.34 ), cell( "area", "14999010", "2023", 2, 15.67 ),
                   cell( "total", "", "2022", std::nullopt, 11.1 ), cell( "total", "", "2023", std::nullopt, 11.2 ) } ),
      towns, known, "14999010", ReportLanguage::German );
  EXPECT_TRUE( has( profile, "<th scope=col>Beispielland früher<th scope=col>Beispielland zuletzt" ) );
  EXPECT_TRUE( has( profile, "<td>9,0 <small>2022</small><td>9,2 <small>2023</small><td class=ort>" ) ) << profile.page.markup;
  EXPECT_TRUE( has( profile, "<th scope=rowgroup colspan=8><strong>Soziales</strong>" ) );
}

TEST( AreaProfile, EachSentenceLeadsToItsRowItsFormulaAndItsSource )
{
  std::vector<PageIndicator> known = quote;
  known[0].formula = "a / (b + c)";
  known[0].factor = 100;
  known[0].source = "Amt & Co";
  ProfileAdditions additions;
  additions.page.releaseFile = "tabelle.csv";
  const AreaProfile profile =
    areaProfile( ReleaseCells( { cell( "area", "14999010", "2023", 2, 15.67 ), cell( "total", "", "2023", std::nullopt, 11.2 ) } ), towns,
      known, "14999010", ReportLanguage::German, additions );
  EXPECT_TRUE( has( profile, "<a href=\"#f-1\" aria-label=\"Warum diese Zahl? [1]\">[1]</a>" ) );
  EXPECT_TRUE(
    has( profile, "<tr id=f-1><th scope=row>[1] Quote<td>100 · a / (b + c)<td>Amt &amp; Co<td><code>14999010;quote;2023</code>" ) )
    << profile.page.markup;
  EXPECT_TRUE( has( profile, "Zeilen: tabelle.csv" ) );
  ASSERT_EQ( profile.facts.size(), 1U );
  EXPECT_EQ( profile.facts[0].rules, std::vector<int>{ 6 } );
}

TEST( AreaProfile, AValueOfOneDigitIsNoNumberOfAClass )
{
  const std::vector<PageIndicator> places{ { "quote", "Plätze", "Soziales", {}, 0 } };
  const ReleaseCells cells( { cell( "area", "14999010", "2023", 2, 7 ), cell( "area", "14999020", "2023", 12, std::nullopt, "class" ) } );
  EXPECT_EQ( areaProfile( cells, towns, places, "14999010", ReportLanguage::German ).facts.at( 0 ).shown, "7" );
  EXPECT_EQ( areaProfile( cells, towns, places, "14999020", ReportLanguage::German ).facts.at( 0 ).shown, "10 bis unter 20" );
}

TEST( AreaProfile, HoldsNothingThatItsReaderMayNotKnow )
{
  const AreaProfile other = profileOf( "14999020" );
  EXPECT_FALSE( has( other, "18,9" ) || has( other, "18.9" ) );
  EXPECT_TRUE( has( other, "<td class=\"k2 p0\">10 bis unter 20 <small>2022</small><td>geheim <small>2023</small>" ) ) << other.page.markup;
  ASSERT_EQ( other.facts.size(), 1U );
  EXPECT_EQ( other.facts.front().status, "withheld" );
  EXPECT_EQ( other.facts.front().shown, "geheim" );
}
