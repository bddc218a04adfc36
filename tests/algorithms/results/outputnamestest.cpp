#include "algorithmrun.h"

#include "results/destination.h"
#include "results/geopackagetables.h"
#include "results/readback.h"
#include "results/stagingfolder.h"
#include "results/writefailure.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsvectorlayer.h>

#include <filesystem>
#include <initializer_list>

using namespace sozialraum;

namespace
{
  QString tableFile( const OutputFolder &folder )
  {
    QFile file( folder.path( QStringLiteral( "quote.csv" ) ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( "AGS;Gemeinde;Quote\n00524010;Altweida;0,07\n00524020;Bad Muehlenroda;0,29\n00524030;Baerenrode;1,15\n" );
    return file.fileName();
  }

  QVariantMap join( const OutputFolder &folder, const QString &output )
  {
    return {
      { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "TABLES" ), tableFile( folder ) },
      { QStringLiteral( "OUTPUT" ), output },
    };
  }

  void expectRefused( const QVariantMap &parameters, const char *part )
  {
    const AlgorithmRun run( QStringLiteral( "joinindicators" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_THAT( run.error().toStdString(), ::testing::HasSubstr( part ) );
    EXPECT_THAT( run.error().toStdString(), ::testing::Not( ::testing::HasSubstr( "disk full" ) ) );
  }

  QStringList tableNames( const QString &path )
  {
    QStringList names;
    for ( const GeopackageTable &table : tablesOf( path ) )
      names << table.name;
    names.sort();
    return names;
  }
}

TEST( OutputNames, ATableMayBeNamedAsResultsAre )
{
  const OutputFolder folder;
  const QString path = folder.path( QStringLiteral( "own.gpkg" ) );
  ASSERT_TRUE( QFile::copy( sampleLayer( QStringLiteral( "musterland.gpkg" ) ), path ) );
  QFile::setPermissions( path, QFile::ReadOwner | QFile::WriteOwner );
  const QStringList before = tableNames( path );
  AlgorithmRun added( QStringLiteral( "joinindicators" ), join( folder, path + QStringLiteral( "|layername=neu" ) ) );
  ASSERT_TRUE( added.succeeded() ) << added.error().toStdString();
  EXPECT_EQ( added.result( QStringLiteral( "OUTPUT" ) ).toString(), path + QStringLiteral( "|layername=neu" ) );
  EXPECT_EQ( added.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 30 );
  EXPECT_EQ( tableNames( path ).size(), before.size() + 1 );

  QVariantMap onto = join( folder, path + QStringLiteral( "|layername=Municipalities" ) );
  onto[QStringLiteral( "INPUT" )] = path + QStringLiteral( "|layername=municipalities" );
  expectRefused( onto, "An input stays as it is" );
  EXPECT_EQ( tableNames( path ).size(), before.size() + 1 );
  EXPECT_FALSE( folder.files().join( ' ' ).contains( QLatin1Char( '|' ) ) );
}

TEST( OutputNames, ASecondNameOfAnInputIsTheInput )
{
  const OutputFolder folder;
  // Ours, so that only being read keeps it.
  const QString path = folder.path( QStringLiteral( "ours.gpkg" ) );
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "joinindicators" ), join( folder, path ) ).succeeded() );
  const QString second = folder.path( QStringLiteral( "second.gpkg" ) );
  std::filesystem::create_hard_link( path.toStdString(), second.toStdString() );
  EXPECT_TRUE( isSameFile( path, second ) );
  EXPECT_FALSE( isSameFile( path, folder.path( QStringLiteral( "quote.csv" ) ) ) );
  EXPECT_FALSE( isSameFile( path, folder.path( QStringLiteral( "none.gpkg" ) ) ) );
  for ( const QString &output : { second, QStringLiteral( "ogr:dbname='%1' table=\"ours\" (geom)" ).arg( second ) } )
  {
    SCOPED_TRACE( output.toStdString() );
    QVariantMap parameters = join( folder, output );
    parameters[QStringLiteral( "INPUT" )] = path;
    expectRefused( parameters, "An input stays as it is" );
  }
  QVariantMap both = join( folder, QStringLiteral( "ogr:dbname='%1' table=\"neu\" (geom)" ).arg( path ) );
  both[QStringLiteral( "PROTOCOL" )] = QStringLiteral( "ogr:dbname='%1' table=\"NEU\"" ).arg( second );
  expectRefused( both, "would be written to the same file" );
  EXPECT_EQ( readBack( path, QStringLiteral( "ours" ) ).rows, 30 );
}

TEST( OutputNames, AFolderIsNoFile )
{
  const OutputFolder folder;
  ASSERT_TRUE( QDir().mkpath( folder.path( QStringLiteral( "there" ) ) ) );
  ASSERT_TRUE( QDir().mkpath( folder.path( QStringLiteral( "there.gpkg" ) ) ) );
  const QStringList before = folder.files();
  for ( const char *name : { "there", "there/", "there.gpkg", "new/" } )
  {
    SCOPED_TRACE( name );
    const QString path = folder.path( QLatin1String( name ) );
    expectRefused( join( folder, path ), "is a folder" );
  }
  EXPECT_FALSE( QFileInfo::exists( folder.path( QStringLiteral( "there.gpkg.gpkg" ) ) ) );
  EXPECT_FALSE( QFileInfo::exists( folder.path( QStringLiteral( "new" ) ) ) );
}

TEST( OutputNames, UmlautsBlanksQuotesAndEndingsInCapitalsAreNames )
{
  const OutputFolder folder;
  for ( const char *name : { "Straße 'Süd' \"b\" 100 %.gpkg", "OBEN.GPKG", "a.b.gpkg", "#1 & 2.geojson" } )
  {
    SCOPED_TRACE( name );
    const QString path = folder.path( QString::fromUtf8( name ) );
    for ( int run = 0; run < 2; ++run )
    {
      AlgorithmRun joined( QStringLiteral( "joinindicators" ), join( folder, path ) );
      ASSERT_TRUE( joined.succeeded() ) << joined.error().toStdString();
      ASSERT_NE( joined.layer( QStringLiteral( "OUTPUT" ) ), nullptr );
      EXPECT_EQ( joined.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 30 );
    }
    EXPECT_TRUE( QFileInfo( path ).isFile() );
  }
}

TEST( OutputNames, EachUsualFormatHoldsATableAndAreas )
{
  const OutputFolder folder;
  for ( const char *ending : { "gpkg", "shp", "dbf", "geojson", "json", "fgb", "csv", "ods", "xlsx", "gml", "kml" } )
  {
    SCOPED_TRACE( ending );
    const QString areas = folder.path( QStringLiteral( "areas_%1.%1" ).arg( QLatin1String( ending ) ) );
    const QString table = folder.path( QStringLiteral( "table_%1.%1" ).arg( QLatin1String( ending ) ) );
    const bool holdsTables = qstrcmp( ending, "shp" ) != 0 && qstrcmp( ending, "fgb" ) != 0;
    for ( int run = 0; run < 2; ++run ) // the second replaces what is ours
    {
      const AlgorithmRun joined( QStringLiteral( "joinindicators" ), join( folder, areas ) );
      EXPECT_TRUE( joined.succeeded() ) << joined.error().toStdString();
      const AlgorithmRun read(
        QStringLiteral( "readtable" ), { { QStringLiteral( "INPUT" ), tableFile( folder ) }, { QStringLiteral( "OUTPUT" ), table } } );
      EXPECT_EQ( read.succeeded(), holdsTables ) << read.error().toStdString();
      if ( !holdsTables )
      {
        EXPECT_THAT( read.error().toStdString(), ::testing::HasSubstr( "A table cannot be written" ) );
      }
    }
    EXPECT_EQ( readBack( areas, QFileInfo( areas ).completeBaseName() ).rows, 30 );
    EXPECT_EQ( readBack( table, QFileInfo( table ).completeBaseName() ).rows, holdsTables ? 3 : 0 );
  }
}

TEST( OutputNames, AFormatThatCannotHoldTheResultIsNamed )
{
  const OutputFolder folder;
  for ( const char *name : { "a.gpx", "a.dxf" } )
  {
    SCOPED_TRACE( name );
    expectRefused( join( folder, folder.path( QLatin1String( name ) ) ), "Choose a name that ends in .gpkg" );
    EXPECT_FALSE( QFileInfo::exists( folder.path( QLatin1String( name ) ) ) );
  }
}

TEST( OutputNames, OutputsThatWouldShareFilesAreRefused )
{
  const OutputFolder folder;
  QVariantMap parameters = join( folder, folder.path( QStringLiteral( "both.shp" ) ) );
  for ( const char *name : { "both.dbf", "both.csv", "BOTH.geojson" } )
  {
    SCOPED_TRACE( name );
    parameters[QStringLiteral( "PROTOCOL" )] = folder.path( QLatin1String( name ) );
    expectRefused( parameters, "would share the files" );
  }
  // GeoPackages have nothing beside them.
  parameters[QStringLiteral( "PROTOCOL" )] = folder.path( QStringLiteral( "both.gpkg" ) );
  const AlgorithmRun run( QStringLiteral( "joinindicators" ), parameters );
  EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
}

TEST( OutputNames, WhatIsBeingMadeIsCalledByThePlaceThatItWillHave )
{
  const OutputFolder folder;
  const StagingFolder outer( folder.path( QStringLiteral( "m" ) ), QStringLiteral( "sozialraum" ) );
  const StagingFolder inner( QFileInfo( outer.path( QStringLiteral( "a.gpkg" ) ) ).path(), QStringLiteral( "a.gpkg" ) );
  const QString made = inner.path( QStringLiteral( "a.gpkg" ) );
  EXPECT_EQ( stagingFoldersIn( made ), 2 );
  EXPECT_EQ( placeOfStaged( made ), folder.path( QStringLiteral( "m/a.gpkg" ) ) );
  EXPECT_EQ( placeOfStaged( folder.path( QStringLiteral( "~b.part-x/a.gpkg" ) ) ), folder.path( QStringLiteral( "~b.part-x/a.gpkg" ) ) );
  for ( const char *error : { "database or disk is full", "database is locked", "permission denied", "?" } )
  {
    const QString sentence = writeFailure( made, { QLatin1String( error ) } );
    EXPECT_TRUE( sentence.contains( folder.path( QStringLiteral( "m/a.gpkg" ) ) ) ) << sentence.toStdString();
    EXPECT_FALSE( sentence.contains( QLatin1Char( '~' ) ) ) << sentence.toStdString();
  }
}
