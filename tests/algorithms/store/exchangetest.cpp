#include "samplestore.h"

#include <QDir>
#include <QFileInfo>
#include <gmock/gmock.h>

using namespace sozialraum;

namespace
{

  QByteArray contentOf( const QString &path )
  {
    QFile file( path );
    EXPECT_TRUE( file.open( QIODevice::ReadOnly ) ) << path.toStdString();
    return file.readAll();
  }

}

TEST_F( SampleStore, ExportedAsADataPackageItComesBackAsTheSameStore )
{
  fill();
  const AlgorithmRun exported = run( "exportstore", { { name( "FOLDER" ), path( "package" ) } } );
  ASSERT_TRUE( exported.succeeded() ) << exported.error().toStdString();
  EXPECT_GT( exported.result( name( "OBSERVATIONS" ) ).toInt(), 300 );
  EXPECT_EQ( exported.result( name( "IMPORTS" ) ).toInt(), 1 );
  EXPECT_TRUE( contentOf( path( "package/datapackage.json" ) ).contains( "Statistisches Amt Musterland" ) );
  const QVariantMap importing{ { name( "PACKAGE" ), path( "package/datapackage.json" ) }, { name( "STORE" ), path( "second.gpkg" ) } };
  const AlgorithmRun imported( name( "importstore" ), importing );
  ASSERT_TRUE( imported.succeeded() ) << imported.error().toStdString();
  EXPECT_EQ( imported.result( name( "OBSERVATIONS" ) ), exported.result( name( "OBSERVATIONS" ) ) );
  const AlgorithmRun again( name( "exportstore" ), { { name( "STORE" ), path( "second.gpkg" ) }, { name( "FOLDER" ), path( "second" ) } } );
  ASSERT_TRUE( again.succeeded() ) << again.error().toStdString();
  const QStringList files = QDir( path( "package" ) ).entryList( { name( "*.csv" ) } );
  EXPECT_EQ( files.size(), exported.result( name( "FILES" ) ).toInt() );
  for ( const QString &file : files )
    EXPECT_EQ( contentOf( path( "package/" ) + file ), contentOf( path( "second/" ) + file ) ) << file.toStdString();
  const QVariantMap extraction{ { name( "STORE" ), path( "second.gpkg" ) }, { name( "OUTPUT" ), path( "extracted.gpkg" ) } };
  EXPECT_TRUE( AlgorithmRun( name( "extractindicators" ), extraction ).succeeded() );

  const AlgorithmRun onto( name( "importstore" ), importing );
  EXPECT_FALSE( onto.succeeded() );
  EXPECT_TRUE( onto.error().contains( name( "second.gpkg" ) ) ) << onto.error().toStdString();
}

TEST_F( SampleStore, APackageLeavesFilesOfOthersAsTheyAre )
{
  fill();
  ASSERT_TRUE( QDir().mkpath( path( "package" ) ) );
  write( "package/series.csv", "mine" );
  write( "package/notes.txt", "mine, too" );
  const QVariantMap exporting{ { name( "FOLDER" ), path( "package" ) } };
  ASSERT_TRUE( run( "exportstore", exporting ).succeeded() );
  ASSERT_TRUE( run( "exportstore", exporting ).succeeded() );
  EXPECT_EQ( contentOf( path( "package/notes.txt" ) ), "mine, too" );
  EXPECT_TRUE( contentOf( path( "package/series.csv" ) ).startsWith( "id,indicator" ) );
  const QStringList kept = QDir( path( "package" ) ).entryList( { name( "series_*.csv" ) } );
  ASSERT_EQ( kept.size(), 1 );
  EXPECT_EQ( contentOf( path( "package/" ) + kept.front() ), "mine" );
}

TEST_F( SampleStore, ABrokenPackageIsRefusedWithASentence )
{
  fill();
  ASSERT_TRUE( run( "exportstore", { { name( "FOLDER" ), path( "package" ) } } ).succeeded() );
  const auto refusal = [this]( const QString &package ) {
    const AlgorithmRun refused( name( "importstore" ), { { name( "PACKAGE" ), package }, { name( "STORE" ), path( "second.gpkg" ) } } );
    EXPECT_FALSE( refused.succeeded() );
    EXPECT_FALSE( QFileInfo::exists( path( "second.gpkg" ) ) );
    return refused.error().toStdString();
  };
  const QByteArray series = contentOf( path( "package/series.csv" ) );
  write( "package/series.csv", series + "x" );
  EXPECT_THAT( refusal( path( "package/datapackage.json" ) ), testing::HasSubstr( "series.csv" ) );
  write( "package/series.csv", QByteArray( series ).replace( "Arbeitslose", "Arbeitsfrohe" ) );
  EXPECT_THAT( refusal( path( "package/datapackage.json" ) ), testing::HasSubstr( "not as it was written" ) );
  ASSERT_TRUE( QFile::remove( path( "package/series.csv" ) ) );
  EXPECT_THAT( refusal( path( "package/datapackage.json" ) ), testing::HasSubstr( "missing" ) );
  write( "other.json", "{}" );
  EXPECT_THAT( refusal( path( "other.json" ) ), testing::HasSubstr( "does not describe a store" ) );
  EXPECT_FALSE( refusal( path( "nowhere.json" ) ).empty() );
}
