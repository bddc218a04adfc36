#include "algorithmrun.h"

#include <QFile>
#include <gmock/gmock.h>
#include <qgsfeature.h>
#include <qgsvectordataprovider.h>

using namespace sozialraum;

namespace
{

  std::unique_ptr<QgsVectorLayer> layerOf( const QString &definition, const std::vector<std::pair<QVariantList, QString>> &rows )
  {
    auto layer = std::make_unique<QgsVectorLayer>( definition, QStringLiteral( "layer" ), QStringLiteral( "memory" ) );
    QgsFeatureList features;
    for ( const auto &[values, outline] : rows )
    {
      QgsFeature feature( layer->fields() );
      for ( int i = 0; i < values.size(); ++i )
        feature.setAttribute( i, values.at( i ) );
      if ( !outline.isEmpty() )
        feature.setGeometry( QgsGeometry::fromWkt( outline ) );
      features << feature;
    }
    layer->dataProvider()->addFeatures( features );
    layer->updateExtents();
    return layer;
  }

  std::unique_ptr<QgsVectorLayer> towns()
  {
    return layerOf( QStringLiteral( "Polygon?crs=EPSG:25833&field=AGS:string&field=GEN:string" ),
      { { { "14999010", "Ahorn" }, QStringLiteral( "Polygon((0 0, 10 0, 10 10, 0 10, 0 0))" ) },
        { { "14999020", "<script>alert(1)</script>" }, QStringLiteral( "Polygon((10 0, 20 0, 20 10, 10 10, 10 0))" ) } } );
  }

  std::unique_ptr<QgsVectorLayer> release( const std::vector<QVariantList> &rows )
  {
    std::vector<std::pair<QVariantList, QString>> features;
    for ( const QVariantList &row : rows )
      features.push_back( { row, {} } );
    return layerOf(
      QStringLiteral( "None?field=recipient:string&field=level:string&field=area_key:string&field=indicator:string&field=period:"
                      "string&field=class_id:int&field=class_label:string&field=value:double&field=status:string&field=reason:"
                      "string&field=release:string" ),
      features );
  }

  QVariantList row( const char *area, const QVariant &classId, const QVariant &value, const char *status, const char *recipient = "public" )
  {
    return { recipient, "municipality", area, "youth_ratio", "2023", classId,
      classId.isNull() ? QString() : QStringLiteral( "20 bis unter 30" ), value, status, QString(), "2024-1" };
  }

  struct Page
  {
    Page( const std::vector<QVariantList> &rows, const QString &language = QStringLiteral( "german" ) )
      : areas( towns() )
      , table( release( rows ) )
      , run( QStringLiteral( "monitorpage" ),
          { { "RELEASE", QVariant::fromValue( table.get() ) }, { "AREAS", QVariant::fromValue( areas.get() ) }, { "LANGUAGE", language },
            { "OUTPUT", folder.path( QStringLiteral( "seite.html" ) ) } } )
    {
      QFile file( folder.path( QStringLiteral( "seite.html" ) ) );
      if ( file.open( QIODevice::ReadOnly ) )
        text = file.readAll().toStdString();
    }

    OutputFolder folder;
    std::unique_ptr<QgsVectorLayer> areas;
    std::unique_ptr<QgsVectorLayer> table;
    AlgorithmRun run;
    std::string text;
  };

}

TEST( MonitorPage, IsOneFileThatAsksNothingOfOthers )
{
  const Page page( { row( "14999010", 2, QVariant(), "published" ) } );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_EQ( page.folder.files(), QStringList( "seite.html" ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "default-src 'none'" ) );
  EXPECT_THAT( page.text,
    testing::Not( testing::AnyOf( testing::HasSubstr( "http:" ), testing::HasSubstr( "https:" ), testing::HasSubstr( " src=" ),
      testing::HasSubstr( "@import" ), testing::HasSubstr( " style=" ) ) ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "<td class=k2>2" ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "<script>" ) ) << "the script is a resource that must be found";
}

TEST( MonitorPage, HostileNamesStayText )
{
  const Page page( { row( "14999020", 2, QVariant(), "published" ) } );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_THAT( page.text, testing::Not( testing::HasSubstr( "<script>alert" ) ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "&lt;script&gt;alert(1)" ) );
}

TEST( MonitorPage, AValueThatIsWithheldIsNowhereEvenIfTheTableHoldsIt )
{
  const Page page( { row( "14999010", 2, 27.3, "secondary" ), row( "14999020", 3, QVariant(), "published" ) } );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_THAT( page.text,
    testing::Not( testing::AnyOf( testing::HasSubstr( "27,3" ), testing::HasSubstr( "27.3" ), testing::HasSubstr( "secondary" ) ) ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "geheim" ) );
  EXPECT_EQ( page.run.result( QStringLiteral( "WITHHELD" ) ).toInt(), 1 );
}

TEST( MonitorPage, AnEmptyReleaseGivesAPageThatSaysSo )
{
  const Page page( {} );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_THAT( page.text, testing::HasSubstr( "Diese Veröffentlichung enthält keine Angaben." ) );
}

TEST( MonitorPage, APageForOneAreaNamesItAndIsNotListed )
{
  const Page page( { row( "14999010", 2, 27.3, "published", "area:14999010" ) } );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_THAT( page.text, testing::HasSubstr( "Fassung nur für Ahorn" ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "noindex" ) );
}

TEST( MonitorPage, TwoRecipientsInOneTableAreRefused )
{
  const Page page( { row( "14999010", 2, QVariant(), "published" ), row( "14999010", 2, 27.3, "published", "area:14999010" ) } );
  EXPECT_FALSE( page.run.succeeded() );
  EXPECT_THAT( page.run.error().toStdString(), testing::HasSubstr( "A page has one recipient" ) );
  EXPECT_TRUE( page.folder.files().isEmpty() );
}

TEST( MonitorPage, ATableThatIsNoReleaseIsRefusedByTheColumnItLacks )
{
  const std::unique_ptr<QgsVectorLayer> areas = towns();
  const OutputFolder folder;
  const AlgorithmRun run( QStringLiteral( "monitorpage" ),
    { { "RELEASE", QVariant::fromValue( areas.get() ) }, { "AREAS", QVariant::fromValue( areas.get() ) },
      { "OUTPUT", folder.path( QStringLiteral( "seite.html" ) ) } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), testing::HasSubstr( "has no column “recipient”" ) );
}

TEST( MonitorPage, TheSameReleaseGivesTheSameBytes )
{
  const std::vector<QVariantList> rows{ row( "14999010", 2, 27.3, "published" ), row( "14999020", 1, 21.0, "published" ) };
  EXPECT_EQ( Page( rows ).text, Page( rows ).text );
  EXPECT_THAT( Page( rows, QStringLiteral( "english" ) ).text, testing::HasSubstr( "<html lang=\"en\">" ) );
}
