#include "algorithmrun.h"

#include <QFile>
#include <gmock/gmock.h>
#include <qgsfeatureiterator.h>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  //! A file with the given text in a folder of its own.
  class TableFile
  {
  public:
    explicit TableFile( const QByteArray &text, const QString &name = QStringLiteral( "tabelle.csv" ) )
      : mName( name )
    {
      QFile file( path() );
      EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
      file.write( text );
    }
    QString path() const { return mFolder.path( mName ); }

  private:
    OutputFolder mFolder;
    QString mName;
  };

  const QByteArray mixedLevels =
    "Schlüssel;Name;Kinder (Anzahl)\n14;Sachsen;50\n14524;Zwickau;10\n14524010;Callenberg;-\n14524330;Zwickau, "
    "Stadt;.\n14524020;Crimmitschau;4\n";

  QVariantList column( QgsVectorLayer *layer, const QString &field )
  {
    QVariantList values;
    QgsFeature feature;
    QgsFeatureIterator features = layer->getFeatures();
    while ( features.nextFeature( feature ) )
      values << feature.attribute( field );
    return values;
  }
}

TEST( ReadTable, WritesOneRowForEachDataCellWithItsStatus )
{
  const TableFile table( mixedLevels );
  AlgorithmRun run( QStringLiteral( "readtable" ), { { "INPUT", table.path() }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_NE( result, nullptr );
  EXPECT_EQ( result->fields().names(),
    ( QStringList{ "area_key", "area_name", "level", "indicator", "unit", "period", "value", "status", "source_row" } ) );
  EXPECT_EQ( column( result, QStringLiteral( "area_key" ) ), ( QVariantList{ "14", "14524", "14524010", "14524330", "14524020" } ) );
  EXPECT_EQ(
    column( result, QStringLiteral( "level" ) ), ( QVariantList{ "state", "district", "municipality", "municipality", "municipality" } ) );
  EXPECT_EQ( column( result, QStringLiteral( "status" ) ), ( QVariantList{ "value", "value", "nothing", "secret", "value" } ) );
  EXPECT_TRUE( column( result, QStringLiteral( "value" ) ).at( 2 ).isNull() );
  EXPECT_TRUE( column( result, QStringLiteral( "value" ) ).at( 3 ).isNull() );
  EXPECT_EQ( column( result, QStringLiteral( "value" ) ).at( 4 ).toDouble(), 4.0 );
  EXPECT_EQ( column( result, QStringLiteral( "unit" ) ).at( 0 ).toString(), QStringLiteral( "Anzahl" ) );
  EXPECT_EQ( column( result, QStringLiteral( "source_row" ) ), ( QVariantList{ 2, 3, 4, 5, 6 } ) );
  EXPECT_EQ( run.result( QStringLiteral( "OBSERVATIONS" ) ).toInt(), 5 );
  EXPECT_EQ( run.result( QStringLiteral( "AREAS" ) ).toInt(), 5 );
}

TEST( ReadTable, KeysOfAGeoPackageKeepTheirZero )
{
  const TableFile table( "AGS;Name;Wert\n01001000;Flensburg;5\n01002000;Kiel;6\n01051001;Albersdorf;7\n" );
  const OutputFolder folder;
  AlgorithmRun run(
    QStringLiteral( "readtable" ), { { "INPUT", table.path() }, { "OUTPUT", folder.path( QStringLiteral( "lang.gpkg" ) ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "area_key" ) ),
    ( QVariantList{ "01001000", "01002000", "01051001" } ) );
}

TEST( ReadTable, TakesOneLevelAndSaysWhatItLeftOut )
{
  const TableFile table( mixedLevels );
  AlgorithmRun run( QStringLiteral( "readtable" ), { { "INPUT", table.path() }, { "LEVEL", "municipality" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( run.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 3 );
  EXPECT_TRUE( run.log().contains( QLatin1String( "areas of other levels: 2" ) ) ) << run.log().toStdString();
}

TEST( ReadTable, EveryDecisionCanBeOverruled )
{
  const TableFile table( "Titel 2024\nLang;Kurz;Wert\nZwickau;z01;1.500\nWerdau;z02;2.500\n" );
  AlgorithmRun run( QStringLiteral( "readtable" ),
    { { "INPUT", table.path() }, { "HEADER_ROWS", "2" }, { "KEY_COLUMN", "Kurz" }, { "DECIMAL", "point" }, { "THOUSANDS", "none" },
      { "ENCODING", "Windows-1252" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "area_key" ) ), ( QVariantList{ "z01", "z02" } ) );
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "value" ) ), ( QVariantList{ 1.5, 2.5 } ) );
  EXPECT_TRUE( run.log().contains( QLatin1String( "Windows-1252" ) ) );
}

TEST( ReadTable, ThePageShowsHowTheFileWasUnderstood )
{
  const TableFile table( mixedLevels );
  const OutputFolder folder;
  const QString page = folder.path( QStringLiteral( "tabelle.html" ) );
  AlgorithmRun run( QStringLiteral( "readtable" ), { { "INPUT", table.path() }, { "OUTPUT", memory }, { "OUTPUT_HTML_FILE", page } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QFile file( page );
  ASSERT_TRUE( file.open( QIODevice::ReadOnly ) );
  const QString html = QString::fromUtf8( file.readAll() );
  for ( const char *part : { "Schlüssel", "Crimmitschau", "municipality: 3", "“.”: 1", "“-”: 1", "UTF-8", "Kinder" } )
    EXPECT_TRUE( html.contains( QString::fromUtf8( part ) ) ) << part;
}

TEST( ReadTable, SampleTablesAreRead )
{
  for ( const QString &name :
    { QStringLiteral( "bevoelkerung_flat.csv" ), QStringLiteral( "arbeitsmarkt.csv" ), QStringLiteral( "soziales.xlsx" ) } )
  {
    AlgorithmRun run( QStringLiteral( "readtable" ), { { "INPUT", sampleLayer( name ) }, { "OUTPUT", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    EXPECT_EQ( run.result( QStringLiteral( "AREAS" ) ).toInt(), 35 ) << name.toStdString();
  }
}

TEST( ReadTable, BadInputGetsOneSentenceAndLeavesNothing )
{
  const std::vector<std::pair<QByteArray, QString>> cases{
    { "<!DOCTYPE html><html></html>", QStringLiteral( "page of the web" ) },
    { R"({"Status":{"Code":98,"Content":"Die Tabelle ist zu groß"}})", QStringLiteral( "Die Tabelle ist zu groß" ) },
    { "ARS;Wert\n1,4524E+11;5\n1,4524E+11;6\n", QStringLiteral( "1,4524E+11" ) },
    { "Name;Wert\nZwickau;5\n", QStringLiteral( "Names alone are no keys" ) },
    { "", QStringLiteral( "has no rows with data" ) },
  };
  for ( const auto &[text, sentence] : cases )
  {
    const TableFile table( text );
    const OutputFolder folder;
    const AlgorithmRun run( QStringLiteral( "readtable" ),
      { { "INPUT", table.path() }, { "OUTPUT", folder.path( QStringLiteral( "lang.gpkg" ) ) },
        { "OUTPUT_HTML_FILE", folder.path( QStringLiteral( "seite.html" ) ) } } );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( run.log().contains( sentence ) ) << run.log().toStdString();
    EXPECT_TRUE( folder.files().isEmpty() ) << folder.files().join( QLatin1Char( ' ' ) ).toStdString();
  }
  const TableFile table( mixedLevels );
  const AlgorithmRun run( QStringLiteral( "readtable" ), { { "INPUT", table.path() }, { "HEADER_ROWS", "oben" }, { "OUTPUT", memory } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_TRUE( run.log().contains( QStringLiteral( "names no rows" ) ) );
}

TEST( ReadTable, CancellingLeavesNothing )
{
  const TableFile table( mixedLevels );
  const OutputFolder folder;
  const AlgorithmRun run(
    QStringLiteral( "readtable" ), { { "INPUT", table.path() }, { "OUTPUT", folder.path( QStringLiteral( "lang.gpkg" ) ) } }, 0 );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_TRUE( folder.files().isEmpty() );
}
