#include "report/barcharts.h"
#include "report/charts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace sozialraum;

namespace
{
  std::vector<Mark> marksOf( const Drawing &drawing, const std::string &role )
  {
    std::vector<Mark> marks;
    for ( const Mark &mark : drawing.marks )
    {
      if ( mark.role == role )
        marks.push_back( mark );
    }
    return marks;
  }

  double widthOf( const Mark &box )
  {
    return box.points.at( 1 ).x - box.points.at( 0 ).x;
  }

  void expectOnSheet( const Drawing &drawing )
  {
    for ( const Mark &mark : drawing.marks )
    {
      for ( const MarkPoint &point : mark.points )
      {
        EXPECT_GE( point.x, 0.0 ) << mark.role;
        EXPECT_LE( point.x, drawing.width ) << mark.role;
        EXPECT_GE( point.y, 0.0 ) << mark.role;
        EXPECT_LE( point.y, drawing.height ) << mark.role;
      }
    }
  }
}

TEST( ValueBars, AreAsLongAsTheirValuesAndBeginAtZero )
{
  const Drawing drawing = valueBars( "Quote", { { "Altdorf", 0.57, "0,57" }, { "Berg", 0.285, "0,29" } }, { 0.4, "Landkreis: 0,4" } );
  const std::vector<Mark> bars = marksOf( drawing, "bar" );
  ASSERT_EQ( bars.size(), 2U );
  EXPECT_NEAR( widthOf( bars[0] ), 2 * widthOf( bars[1] ), 1e-9 );
  EXPECT_DOUBLE_EQ( bars[0].points[0].x, bars[1].points[0].x );
  const std::vector<Mark> lines = marksOf( drawing, "reference" );
  ASSERT_EQ( lines.size(), 1U );
  EXPECT_NEAR( lines[0].points[0].x - bars[0].points[0].x, widthOf( bars[0] ) * 0.4 / 0.57, 1e-9 );
  EXPECT_EQ( drawing.description, "Landkreis: 0,4; Altdorf: 0,57; Berg: 0,29" );
  expectOnSheet( drawing );
}

TEST( ValueBars, LossesGoToTheLeftOfZeroOnTheSameScale )
{
  const Drawing drawing = valueBars( "Saldo", { { "Altdorf", 7.0, "7" }, { "Berg", -14.0, "−14" }, { "Celle", 0.0, "0" } } );
  const std::vector<Mark> bars = marksOf( drawing, "bar" );
  ASSERT_EQ( bars.size(), 2U ); // zero has no length
  EXPECT_NEAR( 2 * widthOf( bars[0] ), widthOf( bars[1] ), 1e-9 );
  EXPECT_DOUBLE_EQ( bars[0].points[0].x, bars[1].points[1].x );
  const std::vector<Mark> texts = marksOf( drawing, "value-label" );
  ASSERT_EQ( texts.size(), 3U );
  EXPECT_EQ( texts[1].anchor, TextAnchor::End );
  expectOnSheet( drawing );
}

TEST( ValueBars, WhatHasNoValueHasItsWord )
{
  const Drawing drawing = valueBars( "Quote", { { "Altdorf", std::nullopt, "geheim" } } );
  EXPECT_TRUE( marksOf( drawing, "bar" ).empty() );
  ASSERT_EQ( marksOf( drawing, "value-label" ).size(), 1U );
  EXPECT_EQ( marksOf( drawing, "value-label" )[0].text, "geheim" );
  EXPECT_TRUE( valueBars( "Quote", {} ).marks.empty() );
}

TEST( FiveYearGroups, LoseNobodyAndEndOpen )
{
  std::vector<double> men( 103 );
  std::iota( men.begin(), men.end(), 1.0 );
  const std::vector<PyramidRow> rows = fiveYearGroups( men, { 5.0 } );
  ASSERT_EQ( rows.size(), 19U );
  EXPECT_EQ( rows.front().ages, "0–4" );
  EXPECT_EQ( rows.back().ages, "90+" );
  EXPECT_DOUBLE_EQ( rows.front().men, 1 + 2 + 3 + 4 + 5 );
  EXPECT_DOUBLE_EQ( rows[17].men, 86 + 87 + 88 + 89 + 90 ); // ages 85 to 89
  double sum = 0.0;
  for ( const PyramidRow &row : rows )
    sum += row.men;
  EXPECT_DOUBLE_EQ( sum, 103 * 104 / 2 );
  EXPECT_DOUBLE_EQ( rows.front().women, 5.0 );
}

TEST( PopulationPyramid, BothSexesHaveOneScaleAndTheYoungestAreBelow )
{
  const Drawing drawing = populationPyramid( "Bevölkerung", { { "0–4", 700, 700 }, { "5–9", 350, 175 } }, ReportLanguage::German );
  const std::vector<Mark> men = marksOf( drawing, "men" );
  const std::vector<Mark> women = marksOf( drawing, "women" );
  ASSERT_EQ( men.size(), 2U );
  ASSERT_EQ( women.size(), 2U );
  EXPECT_NEAR( widthOf( men[0] ), widthOf( women[0] ), 1e-9 );
  EXPECT_NEAR( widthOf( men[0] ), 2 * widthOf( men[1] ), 1e-9 );
  EXPECT_NEAR( widthOf( women[0] ), 4 * widthOf( women[1] ), 1e-9 );
  EXPECT_GT( men[0].points[0].y, men[1].points[0].y );
  EXPECT_EQ( drawing.description, "Männer: 1050; Frauen: 875" );
  expectOnSheet( drawing );
}

TEST( PopulationPyramid, IsEmptyWhereNobodyIs )
{
  EXPECT_TRUE( populationPyramid( "Bevölkerung", {}, ReportLanguage::German ).marks.empty() );
  EXPECT_TRUE( populationPyramid( "Bevölkerung", { { "0–4", 0, 0 } }, ReportLanguage::English ).marks.empty() );
}

TEST( PopulationPyramid, RoundNumbersAtTheFootLieWithinTheLongestBar )
{
  for ( const double greatest : { 1.0, 7.0, 99.0, 100.0, 101.0, 4999.0, 5000.0 } )
  {
    SCOPED_TRACE( greatest );
    const Drawing drawing = populationPyramid( "Bevölkerung", { { "0–4", greatest, 0 } }, ReportLanguage::English );
    const std::vector<Mark> grid = marksOf( drawing, "grid" );
    ASSERT_EQ( grid.size(), 2U );
    EXPECT_GE( grid[0].points[0].x, marksOf( drawing, "men" )[0].points[0].x - 1e-9 );
    expectOnSheet( drawing );
  }
}

TEST( WideCharts, FillTheirWidthAndStayWithinIt )
{
  const SpineRow spine{ "Quote", 1.0, 9.0, 4.0, 5.7, "5,7" };
  for ( const double width : { 100.0, 170.0, 260.0 } )
  {
    for ( const Drawing &drawing : { valueBars( "Quote", { { "Altdorf", 5.7, "5,7" }, { "Berg", 2.9, "2,9" } }, {}, width ),
            populationPyramid( "Bevölkerung", { { "0–4", 700, 650 }, { "5–9", 350, 175 } }, ReportLanguage::German, width ),
            spineChart( "Vergleich", { spine }, ReportLanguage::German, width ) } )
    {
      SCOPED_TRACE( drawing.title + " " + std::to_string( width ) );
      double left = width;
      double right = 0.0;
      for ( const Mark &mark : drawing.marks )
      {
        for ( const MarkPoint &point : mark.points )
        {
          left = std::min( left, point.x );
          right = std::max( right, point.x );
        }
      }
      EXPECT_EQ( drawing.width, width );
      EXPECT_GE( left, 0.0 );
      EXPECT_LE( left, 0.05 * width );
      EXPECT_GE( right, 0.88 * width );
      EXPECT_LE( right, width );
    }
  }
}
