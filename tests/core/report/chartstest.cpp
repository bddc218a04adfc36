#include "report/charts.h"

#include <gtest/gtest.h>

using namespace sozialraum;

TEST( Marks, HostileTextStaysText )
{
  Drawing drawing{ 10, 5, "<script>", "a & b", { { MarkShape::Text, "label", { { 1, 2 } }, 3, "\"><img onerror='x'>\x01" } } };
  EXPECT_EQ( svgOf( drawing ),
    "<svg class=\"drawing\" role=\"img\" viewBox=\"0 0 100 50\"><title>&lt;script&gt;</title><desc>a &amp; b</desc>"
    "<text class=\"label\" x=\"10\" y=\"20\" font-size=\"30\">&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;</text></svg>" );
}

TEST( Charts, ASeriesLeavesGapsAndBreaksOpen )
{
  SeriesChart chart{ "Quote", "%", 1, "Werdau", "Landkreis",
    { { "2019", 10.0 }, { "2020", 12.0 }, { "2021", {} }, { "2022", 14.0 }, { "2023", 16.0, true } }, {} };
  const Drawing drawing = seriesChart( chart, ReportLanguage::German );
  std::size_t lines = 0;
  std::size_t points = 0;
  for ( const Mark &mark : drawing.marks )
  {
    lines += mark.shape == MarkShape::Line && mark.role == "series";
    points += mark.shape == MarkShape::Circle && mark.role == "series";
  }
  EXPECT_EQ( lines, 1U );
  EXPECT_EQ( points, 4U + 1U ) << "with the one of the key";
  EXPECT_EQ( drawing.description, "Werdau: 2019 10,0\u00a0%; 2020 12,0\u00a0%; 2021 keine Angabe; 2022 14,0\u00a0%; 2023 16,0\u00a0%" );
}

TEST( Charts, ASeriesIsDrawnAsBefore )
{
  const SeriesChart chart{ "Quote", "%", 0, "A", "B", { { "2022", 5.0 }, { "2023", 10.0 } }, {} };
  EXPECT_EQ( svgOf( seriesChart( chart, ReportLanguage::German ) ),
    "<svg class=\"drawing\" role=\"img\" viewBox=\"0 0 1000 520\"><title>Quote</title><desc>A: 2022 5\u00a0%; 2023 10\u00a0%</desc>"
    "<polyline class=\"axis\" points=\"160,420 840,420\"/><polyline class=\"grid\" points=\"160,60 840,60\"/><text class=\"axis-label\" "
    "x=\"140\" y=\"431\" font-size=\"32\" "
    "text-anchor=\"end\">0</text>"
    "<text class=\"axis-label\" x=\"140\" y=\"71\" font-size=\"32\" text-anchor=\"end\">10</text>"
    "<text class=\"axis-label\" x=\"160\" y=\"470\" font-size=\"32\" text-anchor=\"middle\">2022</text>"
    "<text class=\"axis-label\" x=\"840\" y=\"470\" font-size=\"32\" text-anchor=\"middle\">2023</text>"
    "<circle class=\"series\" cx=\"160\" cy=\"240\" r=\"8\"/><circle class=\"series\" cx=\"840\" cy=\"60\" r=\"8\"/>"
    "<polyline class=\"series\" points=\"160,240 840,60\"/><text class=\"series-label\" x=\"856\" y=\"71\" font-size=\"32\">10</text>"
    "<circle class=\"series\" cx=\"160\" cy=\"500\" r=\"8\"/><text class=\"series-label\" x=\"180\" y=\"510\" "
    "font-size=\"32\">A</text></svg>" );
}

TEST( Charts, PeriodsLieAsFarApartAsTheyAre )
{
  const SeriesChart chart{ "Quote", "%", 1, "A", "B", { { "2011", 5.0 }, { "2019", 5.0 }, { "2021", 5.0 } },
    { { "2011", 1.0 }, { "2019", 1.0 }, { "2021", 1.0 } } };
  std::vector<double> places;
  for ( const Mark &mark : seriesChart( chart, ReportLanguage::German, 132 ).marks )
  {
    if ( mark.shape == MarkShape::Text && mark.role == "axis-label" && mark.anchor == TextAnchor::Middle )
      places.push_back( mark.points.front().x );
  }
  ASSERT_EQ( places.size(), 3U );
  EXPECT_NEAR( places[1] - places[0], 80.0, 1e-9 ) << "eight years of ten on 100 mm";
  EXPECT_NEAR( places[2] - places[1], 20.0, 1e-9 );
}

TEST( Charts, APeriodWithoutRoomIsNotNamed )
{
  const SeriesChart chart{ "Quote", "%", 1, "A", "B", { { "2001", 5.0 }, { "2020", 5.0 }, { "2021", 5.0 } }, {} };
  std::string named;
  for ( const Mark &mark : seriesChart( chart, ReportLanguage::German, 132 ).marks )
    named += mark.shape == MarkShape::Text && mark.role == "axis-label" && mark.anchor == TextAnchor::Middle ? mark.text + " " : "";
  EXPECT_EQ( named, "2001 2021 " );
}

TEST( Charts, AWiderSeriesNamesPeriodsBetween )
{
  SeriesChart chart{ "Quote", "%", 1, "A", "B", {}, {} };
  for ( int year = 2001; year <= 2021; ++year )
    chart.area.push_back( { std::to_string( year ), 5.0 } );
  const auto periodsAt = [&chart]( double width ) {
    std::string named;
    double right = 0.0;
    for ( const Mark &mark : seriesChart( chart, ReportLanguage::German, width ).marks )
    {
      if ( mark.shape == MarkShape::Text && mark.role == "axis-label" && mark.anchor == TextAnchor::Middle )
        named += mark.text + " ";
      for ( const MarkPoint &point : mark.points )
        right = std::max( right, point.x );
    }
    EXPECT_GT( right, width - 16.1 );
    EXPECT_LT( right, width );
    return named;
  };
  EXPECT_EQ( periodsAt( 100 ), "2001 2021 " );
  EXPECT_EQ( periodsAt( 120 ), "2001 2005 2009 2013 2017 2021 " );
  EXPECT_EQ(
    periodsAt( 300 ), "2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 " );
}

TEST( Charts, TheAxisOfASeriesGoesToRoundNumbers )
{
  const auto labelsOf = []( double first, double last ) {
    const SeriesChart chart{ "Quote", "%", 1, "A", "B", { { "2022", first }, { "2023", last } }, {} };
    std::string labels;
    for ( const Mark &mark : seriesChart( chart, ReportLanguage::German ).marks )
    {
      if ( mark.shape == MarkShape::Text && mark.role == "axis-label" && mark.anchor == TextAnchor::End )
        labels += mark.text + " ";
    }
    return labels;
  };
  EXPECT_EQ( labelsOf( 6.1, 6.3 ), "0 8 " );
  EXPECT_EQ( labelsOf( 5.0, 8.0 ), "0 8 " ) << "a value at the end of the axis needs no more of it";
  EXPECT_EQ( labelsOf( 0.31, 0.12 ), "0,0 0,4 " );
  EXPECT_EQ( labelsOf( 205420, 203999 ), "0 250\u202f000 " );
  EXPECT_EQ( labelsOf( -3.2, 4.1 ), "−4 6 " );
  EXPECT_EQ( labelsOf( -3.0, -7.0 ), "−8 0 " );
  EXPECT_EQ( labelsOf( 0.0, 0.0 ), "0,0 1,0 " );
}

TEST( Charts, TheDistrictIsTheMiddleOfEverySpine )
{
  const std::vector<SpineRow> rows{ { "lowest", 0, 100, 10, 0.0, "0" }, { "district", 0, 100, 10, 10.0, "10" },
    { "highest", 0, 100, 10, 100.0, "100" }, { "half up", 0, 100, 10, 55.0, "55" }, { "none", 0, 100, 10, {}, "geheim" } };
  std::vector<double> places;
  for ( const Mark &mark : spineChart( "Profil", rows, ReportLanguage::German ).marks )
  {
    if ( mark.shape == MarkShape::Circle )
      places.push_back( mark.points.front().x );
  }
  EXPECT_EQ( places, ( std::vector<double>{ 46, 63, 80, 71.5 } ) );
}

TEST( Charts, ALegendKeepsEmptyClasses )
{
  const Drawing drawing =
    legendDrawing( "Legende", { { "class-1", "unter 5", 3 }, { "class-2", "5 und mehr", 0 } }, ReportLanguage::German );
  EXPECT_EQ( drawing.description, "unter 5: 3; 5 und mehr: 0" );
  EXPECT_EQ( drawing.height, 12 );
  EXPECT_EQ( drawing.marks.size(), 6U );
}
