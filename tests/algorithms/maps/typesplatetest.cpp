#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "maps/plates/pagetext.h"
#include "maps/charts/profilechart.h"
#include "qgisenvironment.h"

#include <QDomDocument>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgslayoutitem.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>

#include <limits>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

namespace
{
  //! The sample district with three indicators that make two kinds of areas plain, and one area that lacks one.
  std::unique_ptr<QgsVectorLayer> districtOfTwoKinds()
  {
    const QgsVectorLayer municipalities = sampleMunicipalities();
    auto layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "MultiPolygon?crs=EPSG:25833&field=GEN:string&field=alq:double&field=jugend:double&field=wohnflaeche:double" ),
      QStringLiteral( "areas" ), QStringLiteral( "memory" ) );
    QgsFeatureIterator features = municipalities.getFeatures();
    QgsFeature municipality;
    for ( int i = 0; features.nextFeature( municipality ); ++i )
    {
      QgsFeature feature( layer->fields() );
      feature.setGeometry( municipality.geometry() );
      const double kind = i % 3 == 0 ? 10.0 : 0.0;
      feature.setAttributes( QVector<QVariant>{ municipality.attribute( QStringLiteral( "GEN" ) ),
        i == 5 ? QVariant() : QVariant( 4.0 + kind + 0.1 * i ), 20.0 + 0.3 * ( i % 7 ), 45.0 - kind + 0.2 * ( i % 5 ) } );
      layer->dataProvider()->addFeature( feature );
    }
    layer->updateExtents();
    IndicatorProperties rate;
    rate.name = QStringLiteral( "Arbeitslosenquote" );
    setIndicatorProperties( *layer, { { QStringLiteral( "alq" ), rate } } );
    return layer;
  }

  class TypesPlate : public ::testing::Test
  {
  protected:
    void SetUp() override
    {
      const std::unique_ptr<QgsVectorLayer> areas = districtOfTwoKinds();
      const AlgorithmRun types( QStringLiteral( "areatypes" ),
        { { QStringLiteral( "INPUT" ), QVariant::fromValue( areas.get() ) },
          { QStringLiteral( "FIELDS" ),
            QStringList{ QStringLiteral( "alq" ), QStringLiteral( "jugend" ), QStringLiteral( "wohnflaeche" ) } },
          { QStringLiteral( "NUMBER" ), 3 }, { QStringLiteral( "OUTPUT" ), mFolder.path( QStringLiteral( "types.gpkg" ) ) },
          { QStringLiteral( "PROFILE" ), mFolder.path( QStringLiteral( "profile.gpkg" ) ) } } );
      ASSERT_TRUE( types.succeeded() ) << types.error().toStdString();
    }

    QVariantMap parameters( const QString &page, const QVariantMap &more = {} ) const
    {
      QVariantMap all{
        { QStringLiteral( "INPUT" ), QVariantList{ mFolder.path( QStringLiteral( "types.gpkg" ) ) } },
        { QStringLiteral( "TYPE_PROFILE" ), mFolder.path( QStringLiteral( "profile.gpkg" ) ) },
        { QStringLiteral( "TITLE" ), QStringLiteral( "Gebietstypen" ) },
        { QStringLiteral( "LAYOUT" ), page },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) },
        { QStringLiteral( "DPI" ), 110 },
        { QStringLiteral( "FOLDER" ), mFolder.path( QStringLiteral( "maps" ) ) },
      };
      for ( auto it = more.begin(); it != more.end(); ++it )
        all.insert( it.key(), it.value() );
      return all;
    }

    OutputFolder mFolder;
  };
}

TEST_F( TypesPlate, SaysBesideTheMapWhatMakesTheTypes )
{
  for ( const QString &page : { QStringLiteral( "a4_landscape" ), QStringLiteral( "a4_portrait" ) } )
  {
    SCOPED_TRACE( page.toStdString() );
    const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters( page ) );
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    keepForLooking( mFolder, QStringLiteral( "types_" ) + page );
    QgsProject project;
    ASSERT_TRUE( project.read( mFolder.path( QStringLiteral( "maps/monitor.qgz" ) ) ) );
    const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
    const QRectF chart = layout.itemById( QStringLiteral( "histogram" ) )->sceneBoundingRect();
    for ( const char *other : { "legend", "reference", "method", "scale_bar", "map" } )
      EXPECT_FALSE( chart.intersects( layout.itemById( QLatin1String( other ) )->sceneBoundingRect() ) ) << other;

    const QString text = textOfPdf( mFolder.path( QStringLiteral( "maps/gebietstypen.pdf" ) ) );
    if ( text.isEmpty() )
      GTEST_SKIP() << "pdftotext is not installed";
    for ( const char *expected :
      { "type 1: ", "type 3: ", "Arbeitslosenquote", "jugend", "in standard deviations", "no data (1)", "Type 2" } )
      EXPECT_THAT( text.toStdString(), HasSubstr( expected ) );
  }
}

TEST_F( TypesPlate, WithoutProfileTheLegendNamesTheTypes )
{
  QVariantMap without = parameters( QStringLiteral( "a4_landscape" ) );
  without.remove( QStringLiteral( "TYPE_PROFILE" ) );
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), without ).succeeded() );
  const std::string text = textOfPdf( mFolder.path( QStringLiteral( "maps/gebietstypen.pdf" ) ) ).toStdString();
  if ( text.empty() )
    GTEST_SKIP() << "pdftotext is not installed";
  EXPECT_THAT( text, HasSubstr( "type 1: " ) );
  EXPECT_THAT( text, Not( HasSubstr( "in standard deviations" ) ) );
}

TEST_F( TypesPlate, AProfileOfOtherTypesIsLeftOutWithAWarning )
{
  QgsVectorLayer other( QStringLiteral( "None?field=type_id:integer&field=indicator:string&field=mean_z:double" ),
    QStringLiteral( "other" ), QStringLiteral( "memory" ) );
  QgsFeature row( other.fields() );
  row.setAttributes( QVector<QVariant>{ 17, QStringLiteral( "alq" ), 1.0 } );
  other.dataProvider()->addFeature( row );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( QStringLiteral( "a4_landscape" ), { { QStringLiteral( "TYPE_PROFILE" ), QVariant::fromValue( &other ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "The profile is not that of the types" ) );
}

TEST( ProfileChart, BarsAreAsLongAsTheirScoresAndGoToTheirSide )
{
  ProfileChart chart;
  chart.indicators = QStringList{ QStringLiteral( "Arbeit" ), QStringLiteral( "Jugend" ) };
  chart.types = { { 1, QStringLiteral( "type 1" ), Qt::red, 4, { 2.0, -1.0 } },
    { 2, QStringLiteral( "type 2" ), Qt::blue, 5, { std::numeric_limits<double>::quiet_NaN(), 0.5 } } };
  const QSizeF size( 69, 68 );
  QDomDocument document;
  ASSERT_TRUE( document.setContent( profileChartSvg( chart, size ) ) );
  std::vector<double> red;
  int blue = 0;
  const QDomNodeList rectangles = document.documentElement().elementsByTagName( QStringLiteral( "rect" ) );
  for ( int i = 0; i < rectangles.size(); ++i )
  {
    const QDomElement rectangle = rectangles.at( i ).toElement();
    EXPECT_LE( rectangle.attribute( QStringLiteral( "x" ) ).toDouble() + rectangle.attribute( QStringLiteral( "width" ) ).toDouble(),
      size.width() + 0.01 );
    EXPECT_LE( rectangle.attribute( QStringLiteral( "y" ) ).toDouble() + rectangle.attribute( QStringLiteral( "height" ) ).toDouble(),
      size.height() + 0.01 );
    if ( rectangle.attribute( QStringLiteral( "fill" ) ) == QLatin1String( "#ff0000" ) )
      red.push_back( rectangle.attribute( QStringLiteral( "width" ) ).toDouble() );
    else
      ++blue;
  }
  // Swatch and column head of each type, then its bars.
  ASSERT_EQ( red.size(), 4u );
  EXPECT_NEAR( red[2], 2 * red[3], 0.01 );
  EXPECT_EQ( blue, 3 );
  QStringList texts;
  for ( const PageText &text : withTextsApart( profileChartSvg( chart, size ) ).texts )
    texts << text.content;
  EXPECT_TRUE( texts.contains( QStringLiteral( "type 1 (4)" ) ) );
  EXPECT_TRUE( texts.contains( QStringLiteral( "+2.0" ) ) ) << texts.join( QLatin1Char( '|' ) ).toStdString();
  EXPECT_TRUE( texts.contains( QString( QChar( 0x2212 ) ) + QStringLiteral( "1.0" ) ) );
}

TEST( ProfileChart, NothingToShowGivesNothing )
{
  EXPECT_EQ( profileChartSvg( {}, QSizeF( 69, 68 ) ), QString() );
  ProfileChart flat;
  flat.indicators = QStringList{ QStringLiteral( "a" ) };
  flat.types = { { 1, QStringLiteral( "type 1" ), Qt::red, 1, { 0.0 } } };
  EXPECT_EQ( profileChartSvg( flat, QSizeF( 69, 68 ) ), QString() );
}
