#include "algorithmrun.h"
#include "disclosure/releasetable.h"
#include "documents/zippackage.h"
#include "odfschema.h"
#include "odtstructure.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <gmock/gmock.h>
#include <qgsfeature.h>
#include <qgsvectordataprovider.h>

using namespace sozialraum;
using testing::HasSubstr;
using testing::Not;

namespace
{

  void addRows( QgsVectorLayer &layer, const std::vector<std::pair<QVariantList, QString>> &rows )
  {
    QgsFeatureList features;
    for ( const auto &[values, outline] : rows )
    {
      QgsFeature feature( layer.fields() );
      for ( int i = 0; i < values.size(); ++i )
        feature.setAttribute( i, values.at( i ) );
      if ( !outline.isEmpty() )
        feature.setGeometry( QgsGeometry::fromWkt( outline ) );
      features << feature;
    }
    layer.dataProvider()->addFeatures( features );
    layer.updateExtents();
  }

  ReleaseRow row( const char *level, const char *area, const char *indicator, const char *period, int classId, std::optional<double> value )
  {
    return { level, area, indicator, period, classId, classId > 0 ? "20 bis unter 30" : "", value,
      value ? ReleaseStatus::Published : ReleaseStatus::Withheld, {} };
  }

  ReleaseTable release( double valueOfNorth = 27.3 )
  {
    ReleaseTable table;
    table.release = "2024-1";
    table.recipient = "public";
    table.date = "2024-11-30";
    table.rows = { row( "raeume", "N", "youth_ratio", "2019", 2, 26.1 ), row( "raeume", "N", "youth_ratio", "2023", 2, valueOfNorth ),
      row( "raeume", "S", "youth_ratio", "2023", -1, std::nullopt ), row( "total", "", "youth_ratio", "2023", 0, 25.0 ),
      row( "raeume", "N", "places_under_3", "2023", 0, 94 ), row( "raeume", "N", "children_under_3", "2023", 0, 101 ) };
    return table;
  }

  //! A folder with a release and all that a report is made from.
  struct Office
  {
    Office()
      : areas( QStringLiteral( "Polygon?crs=EPSG:25833&field=AGS:string&field=GEN:string" ), QStringLiteral( "areas" ),
          QStringLiteral( "memory" ) )
      , members( QStringLiteral( "None?field=area_key:string&field=group_key:string&field=group_name:string" ), QStringLiteral( "members" ),
          QStringLiteral( "memory" ) )
    {
      addRows( areas,
        { { { "14999010", "Ahorn" }, QStringLiteral( "Polygon((0 0, 10 0, 10 10, 0 10, 0 0))" ) },
          { { "14999020", "<b>Buche" }, QStringLiteral( "Polygon((10 0, 20 0, 20 10, 10 10, 10 0))" ) } } );
      addRows( members, { { { "14999010", "N", "Nord" }, {} }, { { "14999020", "S", "Süd" }, {} } } );
      put( release() );
    }

    void put( const ReleaseTable &table )
    {
      QFile file( folder.path( QStringLiteral( "release.csv" ) ) );
      if ( file.open( QIODevice::WriteOnly ) )
        file.write( QByteArray::fromStdString( writtenRelease( table ) ) );
    }

    QString report() const { return folder.path( QStringLiteral( "bericht.odt" ) ); }

    AlgorithmRun run( const QVariantMap &more = {} )
    {
      QVariantMap parameters{ { "RELEASE", folder.path( QStringLiteral( "release.csv" ) ) }, { "AREAS", QVariant::fromValue( &areas ) },
        { "MEMBERSHIP", QVariantList{ QVariant::fromValue( &members ) } }, { "OUTPUT", report() } };
      for ( auto each = more.begin(); each != more.end(); ++each )
        parameters[each.key()] = each.value();
      return AlgorithmRun( QStringLiteral( "socialreport" ), parameters );
    }

    std::string bytes() const
    {
      QFile file( report() );
      return file.open( QIODevice::ReadOnly ) ? file.readAll().toStdString() : std::string();
    }

    std::string part( const char *name ) const
    {
      const std::string all = bytes();
      if ( all.empty() )
        return {};
      const std::vector<PackageFile> files = unpacked( all );
      return *fileIn( files, name );
    }
    std::string content() const { return part( "content.xml" ); }
    std::string styles() const { return part( "styles.xml" ); }

    void rewrite( const std::string &from, const std::string &to ) const
    {
      QFile file( report() );
      ASSERT_TRUE( file.open( QIODevice::ReadWrite ) );
      std::vector<PackageFile> files = unpacked( file.readAll().toStdString() );
      for ( PackageFile &each : files )
      {
        if ( each.name == "content.xml" )
          each.bytes.replace( each.bytes.find( from ), from.size(), to );
      }
      file.resize( 0 );
      file.seek( 0 );
      file.write( QByteArray::fromStdString( packed( files ) ) );
    }

    OutputFolder folder;
    QgsVectorLayer areas;
    QgsVectorLayer members;
  };

}

TEST( SocialReport, HasChaptersPicturesAndPlacesForPeople )
{
  Office office;
  AlgorithmRun run = office.run( { { "FACTS", QStringLiteral( "memory:" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString() << run.log().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "CHAPTERS" ) ).toInt(), 2 );
  const std::string content = office.content();
  EXPECT_THAT( content, HasSubstr( ">Sozialraum Nord</text:h>" ) );
  EXPECT_THAT( content, HasSubstr( "Hierzu gehört eine Gemeinde: &lt;b&gt;Buche." ) );
  EXPECT_THAT( content, HasSubstr( "Den 101 Kindern unter 3 Jahren stehen 94 Plätze gegenüber" ) );
  EXPECT_THAT( content, HasSubstr( "Hier steht Ihre Handlungsempfehlung." ) );
  EXPECT_THAT( content, HasSubstr( "geheim" ) );
  EXPECT_THAT( content, HasSubstr( "<draw:image xlink:href=\"Pictures/" ) );
  QgsVectorLayer *facts = run.layer( QStringLiteral( "FACTS" ) );
  ASSERT_TRUE( facts );
  EXPECT_GE( facts->featureCount(), 4 );
}

TEST( SocialReport, KeepsToTheRulesOfOpenDocumentAlsoWhenItIsRenewed )
{
  Office office;
  for ( int run = 0; run < 2; ++run )
  {
    ASSERT_TRUE( office.run().succeeded() );
    EXPECT_THAT( structureFaults( office.bytes() ), testing::IsEmpty() ) << run;
    office.put( release( 29.9 ) );
  }
}

TEST( SocialReport, ANewOneTakesTheLooksOfAnOfficeTemplate )
{
  Office office;
  const QString path = office.folder.path( QStringLiteral( "haus.ott" ) );
  ASSERT_TRUE( office.run().succeeded() );
  // A report of ours with another colour and header, as an office would save it; without one of the styles.
  std::vector<PackageFile> files = unpacked( office.bytes() );
  for ( PackageFile &file : files )
  {
    if ( file.name == "mimetype" )
      file.bytes = "application/vnd.oasis.opendocument.text-template";
    if ( file.name != "styles.xml" )
      continue;
    file.bytes.replace( file.bytes.find( "\"Bild\"" ), 6, "\"Anders\"" );
    file.bytes.replace( file.bytes.find( "#1f3a56" ), 7, "#005a2b" );
    file.bytes.replace( file.bytes.find( "Sozialbericht" ), 13, "Kopf des Hauses" );
  }
  QFile file( path );
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.write( QByteArray::fromStdString( packed( files ) ) );
  file.close();
  const AlgorithmRun again = office.run( { { "TEMPLATE", path } } );
  ASSERT_TRUE( again.succeeded() ) << again.error().toStdString();
  EXPECT_THAT( again.log().toStdString(), HasSubstr( "keeps its looks" ) );
  EXPECT_THAT( office.styles(), Not( HasSubstr( "Kopf des Hauses" ) ) );
  ASSERT_TRUE( QFile::remove( office.report() ) );
  const AlgorithmRun fresh = office.run( { { "TEMPLATE", path } } );
  ASSERT_TRUE( fresh.succeeded() ) << fresh.error().toStdString();
  EXPECT_THAT(
    fresh.log().toStdString(), testing::AllOf( HasSubstr( "lacks look as usual: Bild." ), Not( HasSubstr( "keeps its looks" ) ) ) );
  EXPECT_THAT( office.styles(), testing::AllOf( HasSubstr( "Kopf des Hauses" ), HasSubstr( "#005a2b" ), HasSubstr( "\"Bild\"" ) ) );
  EXPECT_THAT( structureFaults( office.bytes() ), testing::IsEmpty() );
}

TEST( SocialReport, ATemplateThatIsNoneIsOneSentence )
{
  Office office;
  const QString path = office.folder.path( QStringLiteral( "haus.ott" ) );
  EXPECT_THAT( office.run( { { "TEMPLATE", path } } ).error().toStdString(), HasSubstr( "cannot be read" ) );
  QFile file( path );
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.write( "PK no archive" );
  file.close();
  EXPECT_THAT( office.run( { { "TEMPLATE", path } } ).error().toStdString(), HasSubstr( "is damaged or no OpenDocument text" ) );
  EXPECT_FALSE( QFileInfo::exists( office.report() ) );
}

TEST( SocialReport, ProjectionNeedQuotaAndBudgetAreAChapter )
{
  Office office;
  QgsVectorLayer people( QStringLiteral( "None?field=scenario:string&field=area_key:string&field=year:integer&field=population:double&"
                                         "field=lower:double&field=upper:double&field=status:string" ),
    QStringLiteral( "people" ), QStringLiteral( "memory" ) );
  addRows( people,
    { { { "Basis", "14999010", 2025, 1000.0, QVariant(), QVariant(), "value" }, {} },
      { { "Basis", "14999010", 2040, 900.4, 850.0, 950.0, "uncertain" }, {} } } );
  QgsVectorLayer need( QStringLiteral( "None?field=area_key:string&field=year:integer&field=kita_year:string&field=kind:string&"
                                       "field=children:double&field=places_needed:double&field=places:double" ),
    QStringLiteral( "need" ), QStringLiteral( "memory" ) );
  addRows( need, { { { "14999010", 2031, "2031/32", "krippe", 40.0, 24.0, QVariant() }, {} } } );
  QgsVectorLayer shares( QStringLiteral( "None?field=AGS:string&field=quota:double&field=stock:integer&field=assigned:integer" ),
    QStringLiteral( "shares" ), QStringLiteral( "memory" ) );
  addRows( shares, { { { "14999010", 10.5, 4, 6 }, {} }, { { "14999020", 2.5, 0, 3 }, {} } } );
  const AlgorithmRun run = office.run( { { "PROJECTION", QVariant::fromValue( &people ) }, { "CARE_NEED", QVariant::fromValue( &need ) },
    { "QUOTA", QVariant::fromValue( &shares ) }, { "BUDGET", QVariant::fromValue( &shares ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "not from the release" ) );
  const std::string content = office.content();
  EXPECT_THAT( content, HasSubstr( ">Bevölkerung und Bedarf in den nächsten Jahren</text:h>" ) );
  EXPECT_THAT( content, HasSubstr( ">(900)<" ) );
  EXPECT_THAT( content, HasSubstr( ">850–950<" ) );
  EXPECT_THAT( content, HasSubstr( "zusammen 24\u00a0Plätze gebraucht (Krippe)." ) );
  EXPECT_THAT( content, HasSubstr( "Verteilt werden zusammen 9\u00a0Personen." ) );
  EXPECT_THAT( content, HasSubstr( "Verteilt werden zusammen 9,00\u00a0Euro." ) );
  EXPECT_THAT( structureFaults( office.bytes() ), testing::IsEmpty() );
  EXPECT_THAT(
    office.run( { { "QUOTA", QVariant::fromValue( &people ) } } ).error().toStdString(), HasSubstr( "has no column “assigned”" ) );
}

TEST( SocialReport, SharesAreReadFromFilesToo )
{
  Office office;
  const QString path = office.folder.path( QStringLiteral( "anteile.csv" ) );
  const auto put = [&path]( const QByteArray &text ) {
    QFile file( path );
    ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( text );
  };
  put( "AGS,note,quota,stock,assigned\n14999010,x,60000.5,0,60000.55\n14999020,y,39999.5,0,39999.45\n" );
  ASSERT_TRUE( office.run( { { "BUDGET", path } } ).succeeded() );
  EXPECT_THAT( office.content(), HasSubstr( "Verteilt werden zusammen 100\u202f000,00\u00a0Euro." ) );
}

TEST( SocialReport, MeasuresAndWhoRunsFacilitiesAreInTheChapters )
{
  Office office;
  const QString measures = office.folder.path( QStringLiteral( "massnahmen.csv" ) );
  QFile file( measures );
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.write( "Sozialraum;Ziel;Ma\u00dfnahme;verantwortlich;Stand;Indikator;Zielwert\n"
              "Nord;jung bleiben;Treff;Jugendamt;l\u00e4uft;youth_ratio;30\nS;;Beratung;;;youth_ratio;20\n;;Plan;;;quote_x;1\n" );
  file.close();
  QgsVectorLayer kitas( QStringLiteral( "Point?crs=EPSG:25833&field=operator:string&field=capacity:integer" ), QStringLiteral( "kitas" ),
    QStringLiteral( "memory" ) );
  addRows( kitas,
    { { { "Gemeinde", 60 }, QStringLiteral( "Point(5 5)" ) }, { { "Verein", 20 }, QStringLiteral( "Point(15 5)" ) },
      { { "Verein", 20 }, QStringLiteral( "Point(99 5)" ) } } );
  const QString tables = office.folder.path( QStringLiteral( "tabellen.ods" ) );
  const QVariantMap more{ { "MEASURES", QStringList{ measures } }, { "FACILITIES", QVariant::fromValue( &kitas ) },
    { "OPERATOR_FIELD", QStringLiteral( "operator" ) }, { "PLACES_FIELD", QStringLiteral( "capacity" ) }, { "TABLES", tables } };
  const AlgorithmRun run = office.run( more );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const std::string content = office.content();
  EXPECT_THAT( content, HasSubstr( ">jung bleiben<" ) );
  EXPECT_THAT(
    content, testing::AllOf( HasSubstr( "; 2023 liegt der Wert bei 27,3" ), HasSubstr( ", das sind 2,7" ), HasSubstr( ">−2,7<" ) ) );
  EXPECT_THAT( content, HasSubstr( "Alle 60 Pl\u00e4tze hat ein Tr\u00e4ger: „Gemeinde“." ) );
  EXPECT_THAT( run.log().toStdString(),
    testing::AllOf( HasSubstr( "“quote_x”, which the release does not have" ), HasSubstr( "not from the release" ),
      HasSubstr( "1 of the “Facilities”" ) ) );
  EXPECT_THAT( structureFaults( office.bytes() ), testing::IsEmpty() );
  if ( canAskTheSchema() )
  {
    EXPECT_THAT( schemaFaults( office.bytes() ), testing::IsEmpty() );
    QFile workbook( tables );
    ASSERT_TRUE( workbook.open( QIODevice::ReadOnly ) );
    EXPECT_THAT( schemaFaults( workbook.readAll().toStdString() ), testing::IsEmpty() );
  }
  EXPECT_THAT( office.run( { { "FACILITIES", QVariant::fromValue( &kitas ) } } ).error().toStdString(), HasSubstr( "needs the field" ) );
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.write( "area;measure\nOst;x\n" );
  file.close();
  EXPECT_THAT( office.run( more ).error().toStdString(), HasSubstr( "no chapter for “Ost”" ) );
}

TEST( SocialReport, ItsTablesAreAWorkbookWithNumbers )
{
  Office office;
  const QString tables = office.folder.path( QStringLiteral( "tabellen.ods" ) );
  const AlgorithmRun run = office.run( { { "TABLES", tables } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "TABLES" ) ).toString(), tables );
  QFile file( tables );
  ASSERT_TRUE( file.open( QIODevice::ReadOnly ) );
  const std::vector<PackageFile> files = unpacked( file.readAll().toStdString() );
  const std::string *content = fileIn( files, "content.xml" );
  ASSERT_TRUE( content );
  for ( const char *number : { "27.3", "26.1", "25", "94", "101" } )
    EXPECT_THAT( *content, HasSubstr( std::string( R"(office:value=")" ) + number + "\"" ) );
  EXPECT_THAT( *content, testing::AllOf( HasSubstr( ">geheim<" ), HasSubstr( R"( table:name="Inhalt">)" ) ) );
  // Each table of the text has its sheet.
  const std::string report = office.content();
  std::size_t inText = 0;
  for ( std::size_t at = report.find( "<table:table " ); at != std::string::npos; at = report.find( "<table:table ", at + 1 ) )
    ++inText;
  std::size_t sheets = 0;
  for ( std::size_t at = content->find( "<table:table " ); at != std::string::npos; at = content->find( "<table:table ", at + 1 ) )
    ++sheets;
  EXPECT_EQ( sheets, inText + 1 );
}

TEST( SocialReport, TextAndTablesAloneHoldNoPicture )
{
  Office office;
  const AlgorithmRun run = office.run( { { "EXTENT", QStringLiteral( "data_only" ) }, { "LANGUAGE", QStringLiteral( "english" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( office.content(), Not( HasSubstr( "draw:image" ) ) );
  EXPECT_THAT( office.content(), HasSubstr( "For 101 Children under 3 there are 94 places" ) );
}

TEST( SocialReport, WhatPeopleWroteIsThereAfterTheNextRelease )
{
  Office office;
  ASSERT_TRUE( office.run().succeeded() );
  office.rewrite( ">Hier steht Ihre Bewertung. Sie bleibt bei jeder Aktualisierung stehen.<", ">Wir sehen das anders.<" );
  office.put( release( 31.4 ) );
  const AlgorithmRun run = office.run();
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT(
    office.content(), testing::AllOf( HasSubstr( ">Wir sehen das anders.<" ), HasSubstr( "31,4" ), Not( HasSubstr( "27,3" ) ) ) );
  EXPECT_EQ( run.result( QStringLiteral( "KEPT" ) ).toInt(), 0 );
  EXPECT_EQ( office.folder.files().filter( QStringLiteral( "bericht_vor_" ) ).size(), 1 );
}

TEST( SocialReport, AFileOfOthersAndAnOpenReportStay )
{
  Office office;
  QFile file( office.report() );
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.write( "mine" );
  file.close();
  EXPECT_THAT( office.run().error().toStdString(), HasSubstr( "is not a report of an earlier run" ) );
  ASSERT_TRUE( file.open( QIODevice::ReadOnly ) );
  EXPECT_EQ( file.readAll(), QByteArray( "mine" ) );
  file.close();
  QFile::remove( office.report() );
  QFile lock( office.folder.path( QStringLiteral( ".~lock.bericht.odt#" ) ) );
  ASSERT_TRUE( lock.open( QIODevice::WriteOnly ) );
  EXPECT_THAT( office.run().error().toStdString(), HasSubstr( "is open in another program" ) );
}

TEST( SocialReport, RulesAndLevelsThatThereAreNotGetASentence )
{
  Office office;
  EXPECT_THAT( office.run( { { "LEVEL", QStringLiteral( "gemeinden" ) } } ).error().toStdString(), HasSubstr( "There are: raeume" ) );
  EXPECT_THAT( office.run( { { "AREA", QStringLiteral( "X" ) } } ).error().toStdString(), HasSubstr( "Only this area" ) );
  QFile rules( office.folder.path( QStringLiteral( "regeln.csv" ) ) );
  ASSERT_TRUE( rules.open( QIODevice::WriteOnly ) );
  rules.write( "rule;id;title;value\nlimit;nearly;;5\n" );
  rules.close();
  EXPECT_THAT( office.run( { { "RULES", QStringList{ rules.fileName() } } } ).error().toStdString(),
    HasSubstr( "there is no “limit” called “nearly”" ) );
  const QString others = office.folder.path( QStringLiteral( "andere.csv" ) );
  ASSERT_TRUE( rules.copy( others ) );
  EXPECT_THAT( office.run( { { "RULES", QStringList{ rules.fileName(), others } } } ).error().toStdString(),
    HasSubstr( "Choose one table of “Rules of the report”" ) );
  EXPECT_TRUE( office.folder.files().filter( QStringLiteral( ".odt" ) ).isEmpty() );
}

//! Whether LibreOffice saved \a file in \a format into \a folder.
static bool isSavedAs( const OutputFolder &place, const QString &file, const QString &format, const QString &folder )
{
  QProcess save;
  save.start( QStringLiteral( "soffice" ),
    { QStringLiteral( "--headless" ), QStringLiteral( "-env:UserInstallation=file://" ) + place.path( QStringLiteral( "profile" ) ),
      QStringLiteral( "--convert-to" ), format, QStringLiteral( "--outdir" ), folder, file } );
  return save.waitForFinished( 180000 );
}

TEST( SocialReport, AReportThatCameThroughDocxIsRefusedAndStaysAsItIs )
{
  if ( QStandardPaths::findExecutable( QStringLiteral( "soffice" ) ).isEmpty() )
    GTEST_SKIP() << "LibreOffice is not installed";
  Office office;
  ASSERT_TRUE( office.run().succeeded() );
  const QString word = office.folder.path( QStringLiteral( "word" ) );
  ASSERT_TRUE( isSavedAs( office.folder, office.report(), QStringLiteral( "docx" ), word ) );
  const QString docx = word + QStringLiteral( "/bericht.docx" );
  ASSERT_TRUE( isSavedAs( office.folder, docx, QStringLiteral( "odt:writer8" ), word ) );
  for ( const QString &came : { word + QStringLiteral( "/bericht.odt" ), docx } )
  {
    ASSERT_TRUE( QFile::remove( office.report() ) );
    ASSERT_TRUE( QFile::copy( came, office.report() ) );
    const std::string before = office.bytes();
    office.put( release( 31.4 ) );
    EXPECT_THAT( office.run().error().toStdString(), HasSubstr( "as they do on the way through DOCX" ) ) << came.toStdString();
    EXPECT_EQ( office.bytes(), before );
    EXPECT_TRUE( office.folder.files().filter( QStringLiteral( "bericht_vor_" ) ).isEmpty() );
  }
}

TEST( SocialReport, WhatPeopleDidInLibreOfficeSurvivesTheNextRelease )
{
  if ( QStandardPaths::findExecutable( QStringLiteral( "soffice" ) ).isEmpty() )
    GTEST_SKIP() << "LibreOffice is not installed";
  Office office;
  ASSERT_TRUE( office.run().succeeded() );
  // Words with blanks, a table and a list of their own; a changed section, and a deleted one.
  const std::string own = "<text:p text:style-name=\"Text_20_body\">Unsere  <text:span>Sicht</text:span><text:s text:c=\"3\"/>bleibt."
                          "</text:p><table:table table:name=\"Eigene\"><table:table-column/><table:table-row><table:table-cell>"
                          "<text:p>eigene Zelle</text:p></table:table-cell></table:table-row></table:table><text:list><text:list-item>"
                          "<text:p>eigener Punkt</text:p></text:list-item></text:list><text:p/>";
  office.rewrite( "<text:p text:style-name=\"Bewertung\">Hier steht Ihre Bewertung.", own + "<text:p text:style-name=\"Bewertung\">Hier." );
  office.rewrite( ">Hierzu gehört eine Gemeinde: Ahorn.<", ">Ahorn allein.<" );
  const std::string content = office.content();
  const std::size_t begin = content.rfind( "<text:section", content.find( "text:name=\"sm.N.hinweise\"" ) );
  const std::size_t end = content.find( "</text:section>", begin ) + 15;
  office.rewrite( content.substr( begin, end - begin ), {} );

  const QString saved = office.folder.path( QStringLiteral( "saved" ) );
  ASSERT_TRUE( isSavedAs( office.folder, office.report(), QStringLiteral( "odt:writer8" ), saved ) );
  ASSERT_TRUE( QFile::remove( office.report() ) );
  ASSERT_TRUE( QFile::copy( saved + QStringLiteral( "/bericht.odt" ), office.report() ) );
  const std::string before = office.content();
  const auto handText = []( const std::string &text ) {
    const std::size_t from = text.find( "Unsere" );
    return text.substr( from, text.find( "eigener Punkt", from ) - from );
  };
  ASSERT_THAT( handText( before ), HasSubstr( "eigene Zelle" ) );
  office.put( release( 31.4 ) );
  const AlgorithmRun run = office.run();
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const std::string after = office.content();
  EXPECT_EQ( handText( after ), handText( before ) );
  EXPECT_THAT(
    after, testing::AllOf( HasSubstr( "Ahorn allein." ), HasSubstr( "Nicht übernommene Aktualisierungen" ), HasSubstr( "31,4" ) ) );
  EXPECT_THAT( after, Not( HasSubstr( "text:name=\"sm.N.hinweise\"" ) ) );
  EXPECT_EQ( run.result( QStringLiteral( "KEPT" ) ).toInt(), 1 ) << run.log().toStdString();
}

TEST( SocialReport, LibreOfficeOpensItKeepsItsSectionsAndMakesAnAccessiblePdf )
{
  const QString office = QStandardPaths::findExecutable( QStringLiteral( "soffice" ) );
  if ( office.isEmpty() )
    GTEST_SKIP() << "LibreOffice is not installed";
  Office files;
  ASSERT_TRUE( files.run().succeeded() );
  const QString saved = files.folder.path( QStringLiteral( "saved" ) );
  QProcess save;
  save.start( office,
    { QStringLiteral( "--headless" ), QStringLiteral( "-env:UserInstallation=file://" ) + files.folder.path( QStringLiteral( "profile" ) ),
      QStringLiteral( "--convert-to" ), QStringLiteral( "odt:writer8" ), QStringLiteral( "--outdir" ), saved, files.report() } );
  ASSERT_TRUE( save.waitForFinished( 180000 ) );
  ASSERT_TRUE( QFile::exists( saved + QStringLiteral( "/bericht.odt" ) ) );
  QFile::remove( files.report() );
  ASSERT_TRUE( QFile::copy( saved + QStringLiteral( "/bericht.odt" ), files.report() ) );

  files.put( release( 31.4 ) );
  const QString pdf = files.folder.path( QStringLiteral( "bericht.pdf" ) );
  const AlgorithmRun run = files.run( { { "PDF", pdf } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "KEPT" ) ).toInt(), 0 ) << run.log().toStdString();
  EXPECT_THAT( files.content(), testing::AllOf( HasSubstr( "31,4" ), Not( HasSubstr( "27,3" ) ) ) );
  ASSERT_TRUE( QFile::exists( pdf ) ) << run.log().toStdString();
  QProcess info;
  info.start( QStringLiteral( "pdfinfo" ), { pdf } );
  ASSERT_TRUE( info.waitForFinished() );
  const std::string said = info.readAllStandardOutput().toStdString();
  EXPECT_THAT( said, testing::ContainsRegex( "Tagged: +yes" ) );
  EXPECT_THAT( said, testing::ContainsRegex( "Title: +Sozialbericht" ) );
}
