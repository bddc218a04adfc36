#include "maps/charts/charts.h"

#include "maps/charts/histogram.h"
#include "maps/plates/pagetext.h"
#include "maps/plates/panelgrid.h"
#include "qgisenvironment.h"

#include <QDomDocument>
#include <QMap>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <utility>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

namespace
{
  const QSizeF sSize( 80, 40 );
  constexpr double sNothing = std::numeric_limits<double>::quiet_NaN();

  QDomElement pageOf( const QString &svg )
  {
    QDomDocument document;
    EXPECT_TRUE( document.setContent( svg ) ) << svg.toStdString();
    EXPECT_THAT( svg.toStdString(), Not( HasSubstr( "nan" ) ) );
    EXPECT_THAT( svg.toStdString(), Not( HasSubstr( "inf" ) ) );
    return document.documentElement();
  }

  QDomNodeList all( const QDomElement &page, const char *tag )
  {
    return page.elementsByTagName( QLatin1String( tag ) );
  }

  QStringList textsOf( const QDomElement &page )
  {
    QStringList texts;
    const QDomNodeList elements = all( page, "text" );
    for ( int i = 0; i < elements.size(); ++i )
      texts << elements.at( i ).toElement().text();
    return texts;
  }

  double numberOf( const QDomNode &element, const char *attribute )
  {
    return element.toElement().attribute( QLatin1String( attribute ) ).toDouble();
  }

  //! Nothing is drawn beyond the page.
  void expectWithinPage( const QDomElement &page )
  {
    const QDomNodeList rectangles = all( page, "rect" );
    for ( int i = 0; i < rectangles.size(); ++i )
    {
      EXPECT_GE( numberOf( rectangles.at( i ), "x" ), -0.01 );
      EXPECT_GE( numberOf( rectangles.at( i ), "y" ), -0.01 );
      EXPECT_LE( numberOf( rectangles.at( i ), "x" ) + numberOf( rectangles.at( i ), "width" ), sSize.width() + 0.01 );
      EXPECT_LE( numberOf( rectangles.at( i ), "y" ) + numberOf( rectangles.at( i ), "height" ), sSize.height() + 0.01 );
    }
    const QDomNodeList dots = all( page, "circle" );
    for ( int i = 0; i < dots.size(); ++i )
    {
      EXPECT_GE( numberOf( dots.at( i ), "cx" ), 0.0 );
      EXPECT_LE( numberOf( dots.at( i ), "cx" ), sSize.width() );
      EXPECT_GE( numberOf( dots.at( i ), "cy" ), 0.0 );
      EXPECT_LE( numberOf( dots.at( i ), "cy" ), sSize.height() );
    }
  }
}

TEST( Histogram, TheTopBarHasTheColourOfTheTopClassWhereItBeginsAtTheGreatestValue )
{
  Histogram histogram;
  histogram.values = { 1, 1.5, 2, 2.5, 3, 3, 3 };
  histogram.limits = { 2, 3 };
  histogram.colors = { Qt::red, Qt::green, Qt::blue };
  const QDomElement page = pageOf( histogramSvg( histogram, sSize ) );
  int topBars = 0;
  double highest = 0;
  const QDomNodeList bars = all( page, "rect" );
  for ( int i = 0; i < bars.size(); ++i )
  {
    const bool isTop = bars.at( i ).toElement().attribute( QStringLiteral( "fill" ) ) == QLatin1String( "#0000ff" );
    topBars += isTop ? 1 : 0;
    highest = std::max( highest, numberOf( bars.at( i ), "height" ) );
    if ( isTop )
    {
      EXPECT_DOUBLE_EQ( numberOf( bars.at( i ), "height" ), highest );
    }
  }
  EXPECT_EQ( topBars, 1 );
  expectWithinPage( page );
}

TEST( Histogram, TheAreaOfTheBarsOfAClassIsTheNumberOfItsValues )
{
  Histogram histogram;
  for ( int i = 0; i < 100; ++i )
    histogram.values.push_back( i * i % 97 );
  histogram.limits = { 10, 40, 96 };
  histogram.colors = { Qt::red, Qt::green, Qt::blue, Qt::yellow };
  QMap<QString, double> areas;
  const QDomNodeList bars = all( pageOf( histogramSvg( histogram, sSize ) ), "rect" );
  double whole = 0;
  for ( int i = 0; i < bars.size(); ++i )
  {
    const double area = numberOf( bars.at( i ), "width" ) * numberOf( bars.at( i ), "height" );
    areas[bars.at( i ).toElement().attribute( QStringLiteral( "fill" ) )] += area;
    whole += area;
  }
  const QMap<QString, std::pair<double, double>> classes{ { QStringLiteral( "#ff0000" ), { -1, 10 } },
    { QStringLiteral( "#00ff00" ), { 10, 40 } }, { QStringLiteral( "#0000ff" ), { 40, 96 } },
    { QStringLiteral( "#ffff00" ), { 96, 1000 } } };
  for ( auto range = classes.begin(); range != classes.end(); ++range )
  {
    const std::pair<double, double> limits = range.value();
    const auto inClass = std::count_if( histogram.values.begin(), histogram.values.end(),
      [&limits]( double value ) { return value >= limits.first && value < limits.second; } );
    EXPECT_NEAR( areas.value( range.key() ) / whole, static_cast<double>( inClass ) / 100.0, 0.002 ) << range.key().toStdString();
  }
}

TEST( BarChart, BarsAreAsLongAsTheirValues )
{
  const QDomElement page = pageOf( barChartSvg(
    { { QStringLiteral( "Königsmühl" ), QStringLiteral( "Übrige" ), QStringLiteral( "leer" ) }, { 10, 5, sNothing } }, sSize ) );
  const QDomNodeList bars = all( page, "rect" );
  ASSERT_EQ( bars.size(), 2 );
  EXPECT_NEAR( numberOf( bars.at( 0 ), "width" ), 2 * numberOf( bars.at( 1 ), "width" ), 0.01 );
  EXPECT_TRUE( textsOf( page ).contains( QStringLiteral( "Königsmühl" ) ) );
  EXPECT_TRUE( textsOf( page ).contains( QStringLiteral( "leer" ) ) );
  expectWithinPage( page );
}

TEST( BarChart, NegativeValuesGoToTheOtherSide )
{
  const QDomElement page = pageOf( barChartSvg( { { QStringLiteral( "a" ), QStringLiteral( "b" ) }, { 10, -10 } }, sSize ) );
  const QDomNodeList bars = all( page, "rect" );
  ASSERT_EQ( bars.size(), 2 );
  EXPECT_NEAR( numberOf( bars.at( 0 ), "x" ), numberOf( bars.at( 1 ), "x" ) + numberOf( bars.at( 1 ), "width" ), 0.01 );
}

TEST( LineChart, AGapInTheDataIsAGapInTheLine )
{
  LineChart chart;
  for ( int year = 2017; year <= 2023; ++year )
    chart.captions << QString::number( year );
  chart.series = { { QStringLiteral( "Landkreis" ), { 8.1, 7.9, 7.4, sNothing, 7.8, 7.5, 7.2 } },
    { QStringLiteral( "Sachsen" ), { 7, 7, 7, 7, 7, 7, 7 } } };
  const QDomElement page = pageOf( lineChartSvg( chart, sSize ) );
  EXPECT_EQ( all( page, "polyline" ).size(), 3 );
  EXPECT_EQ( all( page, "circle" ).size(), 13 );
  EXPECT_TRUE( textsOf( page ).contains( QStringLiteral( "2023" ) ) );
  EXPECT_TRUE( textsOf( page ).contains( QStringLiteral( "Landkreis" ) ) );
  expectWithinPage( page );
}

TEST( LineChart, YearsLieAsFarApartAsTheyAreAndTheLastIsAlwaysNamed )
{
  LineChart chart;
  for ( const int year : { 1981, 2011, 2020, 2021 } )
    chart.captions << QString::number( year );
  chart.series = { { QStringLiteral( "Landkreis" ), { 8, 7, 6, 5 } } };
  const QDomElement page = pageOf( lineChartSvg( chart, sSize ) );
  const QDomNodeList points = all( page, "circle" );
  ASSERT_EQ( points.size(), 4 );
  const double years = numberOf( points.at( 1 ), "cx" ) - numberOf( points.at( 0 ), "cx" );
  EXPECT_NEAR( numberOf( points.at( 2 ), "cx" ) - numberOf( points.at( 1 ), "cx" ), years * 9 / 30, 0.02 );
  EXPECT_NEAR( numberOf( points.at( 3 ), "cx" ) - numberOf( points.at( 2 ), "cx" ), years / 30, 0.02 );
  EXPECT_TRUE( textsOf( page ).contains( QStringLiteral( "2021" ) ) );
  EXPECT_FALSE( textsOf( page ).contains( QStringLiteral( "2020" ) ) ) << "2021 stands there";
  expectWithinPage( page );
}

TEST( LineChart, ALineThatNeverChangesIsDrawn )
{
  const QDomElement page =
    pageOf( lineChartSvg( { { QStringLiteral( "1" ), QStringLiteral( "2" ) }, { { QStringLiteral( "x" ), { 0, 0 } } }, 1 }, sSize ) );
  EXPECT_EQ( all( page, "polyline" ).size(), 1 );
  expectWithinPage( page );
}

TEST( RadarChart, ProfilesAreClosedAndTheirSpokesNamed )
{
  const QDomElement page =
    pageOf( radarChartSvg( { { QStringLiteral( "Bildung" ), QStringLiteral( "Gesundheit" ), QStringLiteral( "Arbeit" ) },
                             { { QStringLiteral( "Typ 1" ), { 1, 0.5, 0.2 } }, { QStringLiteral( "Landkreis" ), { 0.5, 0.5, 0.5 } } } },
      sSize ) );
  const QDomNodeList lines = all( page, "polyline" );
  ASSERT_EQ( lines.size(), 6 );
  for ( int i = 0; i < lines.size(); ++i )
  {
    const QStringList points = lines.at( i ).toElement().attribute( QStringLiteral( "points" ) ).split( QLatin1Char( ' ' ) );
    EXPECT_EQ( points.size(), 4 );
    EXPECT_EQ( points.first(), points.last() );
  }
  EXPECT_TRUE( textsOf( page ).contains( QStringLiteral( "Gesundheit" ) ) );
}

TEST( Charts, NothingToShowGivesNothing )
{
  EXPECT_EQ( barChartSvg( {}, sSize ), QString() );
  EXPECT_EQ( barChartSvg( { { QStringLiteral( "a" ) }, { 1, 2 } }, sSize ), QString() );
  EXPECT_EQ( barChartSvg( { { QStringLiteral( "a" ) }, { 0 } }, sSize ), QString() );
  EXPECT_EQ( lineChartSvg( {}, sSize ), QString() );
  EXPECT_EQ(
    lineChartSvg( { { QStringLiteral( "a" ), QStringLiteral( "b" ) }, { { QString(), { sNothing, sNothing } } }, 1 }, sSize ), QString() );
  EXPECT_EQ(
    radarChartSvg( { { QStringLiteral( "a" ), QStringLiteral( "b" ), QStringLiteral( "c" ) }, { { QString(), { 0, 2, 0 } } } }, sSize ),
    QString() );
}

TEST( Charts, TextsComeApartFromTheDrawingWhereTheyStood )
{
  const QString whole = barChartSvg( { { QStringLiteral( "Königsmühl & Co" ), QStringLiteral( "b" ) }, { 10, 5 } }, sSize );
  const DrawingAndTexts parts = withTextsApart( whole );
  EXPECT_EQ( all( pageOf( parts.drawing ), "text" ).size(), 0 );
  EXPECT_EQ( all( pageOf( parts.drawing ), "rect" ).size(), 2 );
  const QDomNodeList texts = all( pageOf( whole ), "text" );
  ASSERT_EQ( static_cast<int>( parts.texts.size() ), texts.size() );
  for ( int i = 0; i < texts.size(); ++i )
  {
    const PageText &text = parts.texts[static_cast<std::size_t>( i )];
    EXPECT_EQ( text.content, texts.at( i ).toElement().text() );
    EXPECT_DOUBLE_EQ( text.x, numberOf( texts.at( i ), "x" ) );
    EXPECT_DOUBLE_EQ( text.y, numberOf( texts.at( i ), "y" ) );
    EXPECT_DOUBLE_EQ( text.height, SvgPage::textHeight );
  }
  EXPECT_EQ( parts.texts.front().anchor, SvgPage::Anchor::End );
  EXPECT_EQ( withTextsApart( QString() ).drawing, QString() );
}

TEST( Charts, TheSameInputGivesTheSameBytes )
{
  const BarChart chart{ { QStringLiteral( "a" ), QStringLiteral( "b" ) }, { 1.0 / 3, 2.0 / 3 } };
  EXPECT_EQ( barChartSvg( chart, sSize ), barChartSvg( chart, sSize ) );
}

TEST( PanelGrid, MapsAreAsLargeAsTheyCanBe )
{
  const PanelGrid six = panelGrid( 6, QSizeF( 200, 160 ), 1.2 );
  EXPECT_EQ( six.columns * six.rows, 6 );
  EXPECT_EQ( panelGrid( 2, QSizeF( 200, 100 ), 1.0 ).columns, 2 );
  EXPECT_EQ( panelGrid( 2, QSizeF( 100, 200 ), 1.0 ).columns, 1 );
  EXPECT_EQ( panelGrid( 1, QSizeF( 100, 200 ), 3.0 ).columns, 1 );
}
