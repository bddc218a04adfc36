#include "algorithmrun.h"
#include "documents/odswriter.h"
#include "documents/zippackage.h"
#include "results/filebytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <ogrsf_frmts.h>

#include <limits>

using namespace sozialraum;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace
{

  OdsDocument twoSheets()
  {
    OdsDocument document;
    document.title = "Tabellen";
    document.date = "2024-11-30";
    document.sheets = {
      { "Quoten", { "Gebiet", "2022", "2023" },
        { { "Ahorn <b> & \"Co\"", 0.1, -12.5 }, { "=1+1", "geheim", std::monostate() }, { " zwei  Zeilen\nhier ", 1e-9, 123456789.125 } } },
      { "leer", {}, {} }
    };
    return document;
  }

  std::string partOf( const std::string &ods, const char *name )
  {
    const std::vector<PackageFile> files = unpacked( ods );
    const std::string *part = fileIn( files, name );
    return part ? *part : std::string();
  }

  std::vector<std::string> namesOf( std::vector<std::string> wanted )
  {
    OdsDocument document;
    for ( std::string &name : wanted )
      document.sheets.push_back( { std::move( name ), {}, {} } );
    return sheetNames( document );
  }

}

TEST( OdsWriter, TheSameDocumentGivesTheSameBytes )
{
  EXPECT_EQ( odsBytes( twoSheets() ), odsBytes( twoSheets() ) );
  EXPECT_EQ( odsBytes( twoSheets() ).find( "mimetypeapplication/vnd.oasis.opendocument.spreadsheet" ), 30U );
}

TEST( OdsWriter, WhatIsReadBackIsWhatWasGiven )
{
  const OutputFolder folder;
  const QString path = folder.path( QStringLiteral( "tabellen.ods" ) );
  writeBytes( path, odsBytes( twoSheets() ) );
  const char *drivers[] = { "ODS", nullptr };
  const char *options[] = { "HEADERS=FORCE", nullptr };
  const GDALDatasetUniquePtr file( GDALDataset::Open( path.toUtf8().constData(), GDAL_OF_VECTOR, drivers, options ) );
  ASSERT_TRUE( file );
  OGRLayer *layer = file->GetLayerByName( "Quoten" );
  ASSERT_TRUE( layer );
  ASSERT_EQ( layer->GetFeatureCount(), 3 );
  EXPECT_STREQ( layer->GetLayerDefn()->GetFieldDefn( 1 )->GetNameRef(), "2022" );
  const OGRFeatureUniquePtr first( layer->GetNextFeature() );
  EXPECT_STREQ( first->GetFieldAsString( 0 ), "Ahorn <b> & \"Co\"" );
  EXPECT_EQ( first->GetFieldAsDouble( 2 ), -12.5 );
  const OGRFeatureUniquePtr second( layer->GetNextFeature() );
  EXPECT_STREQ( second->GetFieldAsString( 0 ), "=1+1" );
  EXPECT_STREQ( second->GetFieldAsString( 1 ), "geheim" );
  EXPECT_FALSE( second->IsFieldSetAndNotNull( 2 ) );
  const OGRFeatureUniquePtr third( layer->GetNextFeature() );
  EXPECT_EQ( third->GetFieldAsDouble( 2 ), 123456789.125 );
}

TEST( OdsWriter, BlanksAndLinesOfATextAreKept )
{
  EXPECT_THAT( partOf( odsBytes( twoSheets() ), "content.xml" ),
    HasSubstr( "<text:p><text:s/>zwei <text:s/>Zeilen</text:p><text:p>hier<text:s/></text:p>" ) );
}

TEST( OdsWriter, NumbersAreExactAndWhatIsNoneIsEmpty )
{
  OdsDocument document;
  document.sheets = { { "x", {}, { { 0.1 + 0.2, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity() } } } };
  const std::string content = partOf( odsBytes( document ), "content.xml" );
  EXPECT_THAT( content, HasSubstr( R"(office:value="0.30000000000000004")" ) );
  EXPECT_THAT( content, HasSubstr( "</table:table-cell><table:table-cell/><table:table-cell/></table:table-row>" ) );
}

TEST( OdsWriter, NumbersAreShownWithTheDecimalsOfTheirSheetAndStayWhole )
{
  OdsDocument document;
  document.sheets = { { "x", {}, { { 2.13168857869394, "geheim" } }, 1 } };
  const std::string content = partOf( odsBytes( document ), "content.xml" );
  EXPECT_THAT(
    content, HasSubstr( R"(<table:table-cell table:style-name="d1" office:value-type="float" office:value="2.13168857869394">)" ) );
  EXPECT_THAT( content, HasSubstr( R"(<table:table-cell office:value-type="string"><text:p>geheim)" ) );
  EXPECT_THAT( content, HasSubstr( R"(style:name="d1" style:family="table-cell" style:data-style-name="n1")" ) );
}

TEST( OdsWriter, SheetsHaveNamesThatProgramsTake )
{
  EXPECT_THAT(
    namesOf( { "a/b:c", "", "'x'", "Quote", "quote", "QUOTE" } ), ElementsAre( "a_b_c", "_", "_x_", "Quote", "quote_2", "QUOTE_3" ) );
  const std::string longest = "Überall äöü lange Namen von Blä"; // 31 letters
  EXPECT_THAT( namesOf( { longest, longest + "ttern", longest + "ttern" } ),
    ElementsAre( longest, "Überall äöü lange Namen von B_2", "Überall äöü lange Namen von B_3" ) );
}

TEST( OdsWriter, HeadingsStayInSightAndAreRepeatedInPrint )
{
  const std::string ods = odsBytes( twoSheets() );
  EXPECT_THAT( partOf( ods, "content.xml" ), HasSubstr( "<table:table-header-rows><table:table-row>" ) );
  const std::string settings = partOf( ods, "settings.xml" );
  EXPECT_THAT( settings, HasSubstr( R"(config:name="Quoten"><config:config-item config:name="VerticalSplitMode")" ) );
  EXPECT_THAT( settings,
    HasSubstr( R"(config:name="leer"><config:config-item config:name="VerticalSplitMode" config:type="short">0</config:config-item>)"
               "</config:config-item-map-entry>" ) );
}

TEST( OdsWriter, LibreOfficeReadsIt )
{
  const QString program = QStandardPaths::findExecutable( QStringLiteral( "soffice" ) );
  if ( program.isEmpty() )
    GTEST_SKIP() << "LibreOffice is not installed";
  if ( !QFile::exists( QFileInfo( QFileInfo( program ).canonicalFilePath() ).dir().filePath( QStringLiteral( "libsclo.so" ) ) ) )
    GTEST_SKIP() << "LibreOffice is installed without its part for workbooks";
  const OutputFolder folder;
  writeBytes( folder.path( QStringLiteral( "tabellen.ods" ) ), odsBytes( twoSheets() ) );
  QProcess office;
  office.setWorkingDirectory( folder.path( QString() ) );
  office.start( program,
    { QStringLiteral( "-env:UserInstallation=file://%1" ).arg( folder.path( QStringLiteral( "profile" ) ) ), QStringLiteral( "--headless" ),
      QStringLiteral( "--convert-to" ), QStringLiteral( "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false" ),
      QStringLiteral( "tabellen.ods" ) } );
  ASSERT_TRUE( office.waitForFinished( 240000 ) );
  QFile csv( folder.path( QStringLiteral( "tabellen.csv" ) ) );
  ASSERT_TRUE( csv.open( QIODevice::ReadOnly ) ) << office.readAllStandardError().toStdString();
  const std::string text = csv.readAll().toStdString();
  EXPECT_THAT( text, HasSubstr( "Gebiet;2022;2023\n" ) );
  EXPECT_THAT( text, HasSubstr( "-12.5\n" ) );
  EXPECT_THAT( text, HasSubstr( "=1+1;geheim;\n" ) );
  EXPECT_THAT( text, HasSubstr( "123456789.125" ) );
}
