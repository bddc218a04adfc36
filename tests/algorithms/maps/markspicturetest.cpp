#include "maps/charts/markspicture.h"
#include "report/barcharts.h"
#include "report/charts.h"

#include <QDomDocument>
#include <QStringList>
#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{
  //! What is painted, in the order of painting: kind and place in tenths of millimetres, as pages write them.
  QStringList shapesOf( const QString &svg, double scale )
  {
    QDomDocument document;
    EXPECT_TRUE( document.setContent( svg ) );
    QStringList shapes;
    const auto tenths = [scale]( const QString &number ) { return QString::number( qRound( number.toDouble() / scale * 10 ) ); };
    for ( QDomElement shape = document.documentElement().firstChildElement(); !shape.isNull(); shape = shape.nextSiblingElement() )
    {
      const auto number = [&]( const char *name ) { return tenths( shape.attribute( QLatin1String( name ) ) ); };
      const QString kind = shape.tagName();
      if ( kind == QLatin1String( "rect" ) )
        shapes << QStringLiteral( "rect %1 %2 %3 %4" ).arg( number( "x" ), number( "y" ), number( "width" ), number( "height" ) );
      else if ( kind == QLatin1String( "circle" ) )
        shapes << QStringLiteral( "circle %1 %2 %3" ).arg( number( "cx" ), number( "cy" ), number( "r" ) );
      else if ( kind == QLatin1String( "text" ) )
        shapes << QStringLiteral( "text %1 %2 %3" ).arg( number( "x" ), number( "y" ), shape.text() );
      else if ( kind == QLatin1String( "polyline" ) )
      {
        QStringList points;
        for ( const QString &point : shape.attribute( QStringLiteral( "points" ) ).split( QLatin1Char( ' ' ) ) )
          points << tenths( point.section( QLatin1Char( ',' ), 0, 0 ) ) + QLatin1Char( ',' )
              + tenths( point.section( QLatin1Char( ',' ), 1, 1 ) );
        shapes << QStringLiteral( "polyline " ) + points.join( QLatin1Char( ' ' ) );
      }
    }
    return shapes;
  }

  Drawing bars()
  {
    return valueBars( "Quote", { { "Altdorf <neu>", 5.7, "5,7" }, { "Berg", 2.9, "2,9" }, { "Celle", std::nullopt, "geheim" } },
      { 4.0, "Landkreis: 4,0" } );
  }

  std::vector<Drawing> allKinds()
  {
    const SpineRow spine{ "Quote", 1.0, 9.0, 4.0, 5.7, "5,7" };
    const SeriesChart series{ "Quote", "Prozent", 1, "Altdorf", "Landkreis",
      { { "2020", 1.15 }, { "2021", std::nullopt }, { "2022", 0.57 } }, { { "2020", 1.0 }, { "2021", 0.9 }, { "2022", 0.8 } } };
    return { bars(), populationPyramid( "Bevölkerung", { { "0–4", 700, 650 }, { "5–9", 350, 175 } }, ReportLanguage::German ),
      spineChart( "Vergleich", { spine }, ReportLanguage::German ), seriesChart( series, ReportLanguage::German ) };
  }
}

TEST( MarksPicture, ShowsTheSameAsThePage )
{
  // The golden drawing: what a page and a plate both paint.
  const QString golden = QStringLiteral( "text 0 85 Altdorf <neu>|rect 420 58 460 34|text 890 85 5,7|text 0 135 Berg|rect 420 108 234 34|"
                                         "text 664 135 2,9|text 0 185 Celle|text 430 185 geheim|polyline 420,50 420,200|"
                                         "polyline 743,44 743,200|text 743 36 Landkreis: 4,0" );
  EXPECT_EQ( shapesOf( marksPicture( bars(), { 100, 21 } ), 1.0 ).join( QLatin1Char( '|' ) ), golden );
  const QString page = QString::fromStdString( svgOf( bars() ) );
  EXPECT_EQ( shapesOf( page, 10.0 ).join( QLatin1Char( '|' ) ), golden );
}

TEST( MarksPicture, EveryKindOfChartIsTheSameOnPageAndPlate )
{
  for ( const Drawing &drawing : allKinds() )
  {
    SCOPED_TRACE( drawing.title );
    const QStringList onPlate = shapesOf( marksPicture( drawing, { drawing.width, drawing.height } ), 1.0 );
    EXPECT_FALSE( onPlate.isEmpty() );
    EXPECT_EQ( onPlate, shapesOf( QString::fromStdString( svgOf( drawing ) ), 10.0 ) );
  }
}

TEST( MarksPicture, IsNeverSmallerThanLettersThatCanBeRead )
{
  const Drawing drawing = bars(); // letters of 2.8 mm; 6.5 pt are 2.3 mm
  EXPECT_FALSE( marksPicture( drawing, { 2.3 / 2.8 * drawing.width, 100 } ).isEmpty() );
  EXPECT_TRUE( marksPicture( drawing, { 2.2 / 2.8 * drawing.width, 100 } ).isEmpty() );
  EXPECT_TRUE( marksPicture( drawing, { 100, 2.2 / 2.8 * drawing.height } ).isEmpty() );
  EXPECT_TRUE( marksPicture( Drawing(), { 100, 100 } ).isEmpty() );
}

TEST( MarksPicture, GrowsToOneAndAHalfAtTheMost )
{
  const Drawing drawing = bars();
  EXPECT_EQ( shapesOf( marksPicture( drawing, { 150, 1000 } ), 1.5 ), shapesOf( marksPicture( drawing, { 100, 21 } ), 1.0 ) );
}
