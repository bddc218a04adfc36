#include "algorithmrun.h"
#include "disclosure/releasetable.h"

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

  ReleaseTable release( const std::vector<ReleaseRow> &rows, const std::string &recipient = "public" )
  {
    ReleaseTable table;
    table.release = "2024-1";
    table.recipient = recipient;
    table.date = "2024-11-30";
    table.rows = rows;
    return table;
  }

  //! Value and class, or the class alone.
  ReleaseRow row( const char *area, int classId, std::optional<double> value )
  {
    return { "area", area, "youth_ratio", "2023", classId, "20 bis unter 30", value,
      value ? ReleaseStatus::Published : ReleaseStatus::Class, {} };
  }

  ReleaseRow withheldRow( const char *area )
  {
    return { "area", area, "youth_ratio", "2023", -1, {}, std::nullopt, ReleaseStatus::Withheld, "secondary" };
  }

  struct Page
  {
    explicit Page( const ReleaseTable &released, const QString &language = QStringLiteral( "german" ) )
      : Page( QByteArray::fromStdString( writtenRelease( released ) ), language )
    {}

    explicit Page( const QByteArray &written, const QString &language = QStringLiteral( "german" ) )
      : areas( towns() )
      , table( writtenTo( inputs.path( QStringLiteral( "public.csv" ) ), written ) )
      , run( QStringLiteral( "monitorpage" ),
          { { "RELEASE", table }, { "AREAS", QVariant::fromValue( areas.get() ) }, { "LANGUAGE", language },
            { "OUTPUT", folder.path( QStringLiteral( "seite.html" ) ) } } )
    {
      QFile file( folder.path( QStringLiteral( "seite.html" ) ) );
      if ( file.open( QIODevice::ReadOnly ) )
        text = file.readAll().toStdString();
    }

    static QString writtenTo( const QString &path, const QByteArray &bytes )
    {
      QFile file( path );
      if ( file.open( QIODevice::WriteOnly ) )
        file.write( bytes );
      return path;
    }

    OutputFolder inputs;
    OutputFolder folder;
    std::unique_ptr<QgsVectorLayer> areas;
    QString table;
    AlgorithmRun run;
    std::string text;
  };

}

TEST( MonitorPage, IsOneFileThatAsksNothingOfOthers )
{
  const Page page( release( { row( "14999010", 2, std::nullopt ) } ) );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_EQ( page.folder.files(), QStringList( "seite.html" ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "default-src 'none'" ) );
  EXPECT_THAT( page.text,
    testing::Not( testing::AnyOf( testing::HasSubstr( "http:" ), testing::HasSubstr( "https:" ), testing::HasSubstr( " src=" ),
      testing::HasSubstr( "@import" ), testing::HasSubstr( " style=" ) ) ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "<td class=\"k2 p0\">2" ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "<script>" ) ) << "the script is a resource that must be found";
}

TEST( MonitorPage, HostileNamesStayText )
{
  const Page page( release( { row( "14999020", 2, std::nullopt ) } ) );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_THAT( page.text, testing::Not( testing::HasSubstr( "<script>alert" ) ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "&lt;script&gt;alert(1)" ) );
}

TEST( MonitorPage, WhatIsWithheldIsNamedAndNotWhy )
{
  const Page page( release( { withheldRow( "14999010" ), row( "14999020", 3, std::nullopt ) } ) );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_THAT( page.text, testing::Not( testing::HasSubstr( "secondary" ) ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "geheim" ) );
}

TEST( MonitorPage, ATableThatWasChangedSinceItsReleaseIsRefused )
{
  QByteArray written = QByteArray::fromStdString( writtenRelease( release( { row( "14999010", 2, 27.3 ) } ) ) );
  written.replace( "27.3", "27.4" );
  const Page page( written );
  EXPECT_FALSE( page.run.succeeded() );
  EXPECT_THAT( page.run.error().toStdString(), testing::HasSubstr( "was changed after it was released" ) );
  EXPECT_TRUE( page.folder.files().isEmpty() );
}

TEST( MonitorPage, AnEmptyReleaseGivesAPageThatSaysSo )
{
  const Page page( release( {} ) );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_THAT( page.text, testing::HasSubstr( "Diese Veröffentlichung enthält keine Angaben." ) );
}

TEST( MonitorPage, APageForOneAreaNamesItAndIsNotListed )
{
  const Page page( release( { row( "14999010", 2, 27.3 ) }, "area:14999010" ) );
  ASSERT_TRUE( page.run.succeeded() ) << page.run.log().toStdString();
  EXPECT_THAT( page.text, testing::HasSubstr( "Fassung nur für Ahorn" ) );
  EXPECT_THAT( page.text, testing::HasSubstr( "noindex" ) );
}

TEST( MonitorPage, AFileThatIsNoReleaseIsRefused )
{
  const Page page( QByteArray( "AGS;Quote\n14999010;27,3\n" ) );
  EXPECT_FALSE( page.run.succeeded() );
  EXPECT_THAT( page.run.error().toStdString(), testing::HasSubstr( "“public.csv” is no release table" ) );
  EXPECT_TRUE( page.folder.files().isEmpty() );
}

TEST( MonitorPage, TheSameReleaseGivesTheSameBytes )
{
  const ReleaseTable table = release( { row( "14999010", 2, 27.3 ), row( "14999020", 1, 21.0 ) } );
  EXPECT_EQ( Page( table ).text, Page( table ).text );
  EXPECT_THAT( Page( table, QStringLiteral( "english" ) ).text, testing::HasSubstr( "<html lang=\"en\">" ) );
}

TEST( AreaProfiles, AreAPageForEachAreaWithWhatEachSentenceSays )
{
  OutputFolder inputs;
  OutputFolder folder;
  const QString table = Page::writtenTo( inputs.path( QStringLiteral( "public.csv" ) ),
    QByteArray::fromStdString( writtenRelease( release( { row( "14999010", 2, 27.3 ), withheldRow( "14999020" ) } ) ) ) );
  const auto areas = towns();
  const auto run = [&]( const QString &keys ) {
    return AlgorithmRun( QStringLiteral( "areaprofiles" ),
      { { "RELEASE", table }, { "AREAS", QVariant::fromValue( areas.get() ) }, { "KEYS", keys },
        { "OUTPUT", folder.path( QStringLiteral( "profile" ) ) }, { "FACTS", "memory:" } } );
  };
  AlgorithmRun all = run( QString() );
  ASSERT_TRUE( all.succeeded() ) << all.error().toStdString();
  EXPECT_EQ( all.result( QStringLiteral( "PROFILES" ) ).toInt(), 2 );
  EXPECT_EQ( all.layer( QStringLiteral( "FACTS" ) )->featureCount(), 2 );
  QFile page( folder.path( QStringLiteral( "profile/14999010_ahorn.html" ) ) );
  ASSERT_TRUE( page.open( QIODevice::ReadOnly ) );
  EXPECT_THAT( page.readAll().toStdString(),
    testing::AllOf(
      testing::HasSubstr( "27,3" ), testing::HasSubstr( "default-src 'none'" ), testing::Not( testing::HasSubstr( "<script" ) ) ) );
  EXPECT_THAT( run( QStringLiteral( "1" ) ).error().toStdString(), testing::HasSubstr( "has no area “1”" ) );
}

namespace
{
  //! A register with the keys of areas; one facility is not for everybody's eyes.
  std::unique_ptr<QgsVectorLayer> registerOfFacilities()
  {
    return layerOf(
      QStringLiteral( "None?field=ags:string&field=name:string&field=kind:string&field=target_groups:string&field=street:string"
                      "&field=hort:integer&field=inclusive_places:integer&field=focus:string&field=public:string" ),
      { { { "14999010", "Kita Nord", "Kita", "0 bis 6 Jahre", "Am Ring 3", 1, 4, "Musik", "ja" }, {} },
        { { "14999010", "Schutzwohnung", "Beratung", "Frauen", "Geheimweg 1", 0, 0, QVariant(), "nein" }, {} },
        { { "99999999", "Kita Fremd", "Kita", "", "", 0, 0, "Sport", "ja" }, {} } } );
  }

  std::string pageWithOffers( AlgorithmRun &&run, const OutputFolder &folder, const char *file )
  {
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    QFile page( folder.path( QString::fromLatin1( file ) ) );
    return page.open( QIODevice::ReadOnly ) ? page.readAll().toStdString() : std::string();
  }
}

TEST( MonitorPage, NamesThePublicOffersOfEachAreaWithWhatTheyHave )
{
  OutputFolder inputs;
  OutputFolder folder;
  const QString table = Page::writtenTo( inputs.path( QStringLiteral( "public.csv" ) ),
    QByteArray::fromStdString( writtenRelease( release( { row( "14999010", 2, 27.3 ) } ) ) ) );
  const auto areas = towns();
  const auto offers = registerOfFacilities();
  AlgorithmRun run( QStringLiteral( "monitorpage" ),
    { { "RELEASE", table }, { "AREAS", QVariant::fromValue( areas.get() ) }, { "OFFERS", QVariant::fromValue( offers.get() ) },
      { "OUTPUT", folder.path( QStringLiteral( "seite.html" ) ) } } );
  const QString log = run.log();
  const std::string page = pageWithOffers( std::move( run ), folder, "seite.html" );
  EXPECT_THAT( page,
    testing::HasSubstr( "Kita Nord <small>Am Ring 3</small><td>0 bis 6 Jahre<td>Hort, inklusive Plätze: 4, focus: Musik<td>"
                        "im Gebiet" ) );
  EXPECT_THAT( page, testing::Not( testing::AnyOf( testing::HasSubstr( "Schutzwohnung" ), testing::HasSubstr( "Geheimweg" ) ) ) );
  EXPECT_THAT( log.toStdString(), testing::HasSubstr( "Offers for areas that are not among the areas, and so are not shown: 1" ) );
}

TEST( MonitorPage, ARegisterWithoutKeysOfAreasIsRefused )
{
  OutputFolder inputs;
  OutputFolder folder;
  const QString table = Page::writtenTo( inputs.path( QStringLiteral( "public.csv" ) ),
    QByteArray::fromStdString( writtenRelease( release( { row( "14999010", 2, 27.3 ) } ) ) ) );
  const auto areas = towns();
  const auto offers = layerOf( QStringLiteral( "None?field=name:string" ), { { { "Kita" }, {} } } );
  const AlgorithmRun run( QStringLiteral( "monitorpage" ),
    { { "RELEASE", table }, { "AREAS", QVariant::fromValue( areas.get() ) }, { "OFFERS", QVariant::fromValue( offers.get() ) },
      { "OUTPUT", folder.path( QStringLiteral( "seite.html" ) ) } } );
  EXPECT_THAT( run.error().toStdString(), testing::HasSubstr( "“Offers” has no column “area_key”" ) );
  EXPECT_TRUE( folder.files().isEmpty() );
}

TEST( AreaProfiles, ShowWhatIsGivenBesideTheReleaseAndWhichRowASentenceSays )
{
  OutputFolder inputs;
  OutputFolder folder;
  const QString table = Page::writtenTo( inputs.path( QStringLiteral( "public.csv" ) ),
    QByteArray::fromStdString( writtenRelease( release( { row( "14999020", 1, std::nullopt ), row( "14999010", 2, 27.3 ) } ) ) ) );
  const auto areas = towns();
  const auto offers = registerOfFacilities();
  std::vector<std::pair<QVariantList, QString>> people;
  for ( const char *sex : { "m", "f" } )
  {
    for ( int age = 0; age < 95; ++age )
      people.push_back( { { "14999010", "2023", sex, age, 10 }, {} } );
  }
  const auto population = layerOf(
    QStringLiteral( "None?field=area_key:string&field=year:string&field=sex:string&field=age:integer&field=count:integer" ), people );
  const auto types = layerOf( QStringLiteral( "None?field=AGS:string&field=land_type:string" ),
    { { { "14999010", "ländlich" }, {} }, { { "14999020", "ländlich" }, {} } } );
  const auto coverage =
    layerOf( QStringLiteral( "None?field=AGS:string&field=u3:double&field=u3_within_2000:double&field=share_u3_within_2000:double" ),
      { { { "14999010", 40, 30, 75.0 }, {} } } );
  AlgorithmRun run( QStringLiteral( "areaprofiles" ),
    { { "RELEASE", table }, { "AREAS", QVariant::fromValue( areas.get() ) }, { "KEYS", "14999010" },
      { "OFFERS", QVariant::fromValue( offers.get() ) }, { "POPULATION", QVariant::fromValue( population.get() ) },
      { "PEERS", QVariant::fromValue( types.get() ) }, { "CHILDCARE_COVERAGE", QVariant::fromValue( coverage.get() ) },
      { "OUTPUT", folder.path( QStringLiteral( "profile" ) ) }, { "FACTS", "memory:" } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsFeature fact;
  ASSERT_TRUE( run.layer( QStringLiteral( "FACTS" ) )->getFeatures().nextFeature( fact ) );
  EXPECT_EQ( fact.attribute( QStringLiteral( "row" ) ).toInt(), 2 );
  EXPECT_EQ( fact.attribute( QStringLiteral( "file" ) ).toString(), QStringLiteral( "public.csv" ) );
  EXPECT_FALSE( fact.attribute( QStringLiteral( "rules" ) ).toString().isEmpty() );
  QFile file( folder.path( QStringLiteral( "profile/14999010_ahorn.html" ) ) );
  ASSERT_TRUE( file.open( QIODevice::ReadOnly ) );
  const std::string page = file.readAll().toStdString();
  for ( const char *part : { "Wer hier lebt", "Vom selben Typ „ländlich“", "<td>Kinder unter 3<td>2000", "<td>75,0", "Kita Nord", "[1]" } )
    EXPECT_THAT( page, testing::HasSubstr( part ) );
}
