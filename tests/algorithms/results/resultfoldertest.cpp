#include "algorithmrun.h"

#include "results/ownmark.h"
#include "results/resultfolder.h"
#include "results/stagingfolder.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsexception.h>

#include <chrono>
#include <filesystem>

using namespace sozialraum;

namespace
{
  void write( const QString &path, const QByteArray &content )
  {
    QDir().mkpath( QFileInfo( path ).path() );
    QFile file( path );
    ASSERT_TRUE( file.open( QIODevice::WriteOnly ) ) << path.toStdString();
    file.write( content );
  }

  QByteArray contentOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray( "(none)" );
  }

  QStringList filesIn( const QString &folder )
  {
    return QDir( folder ).entryList( QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name );
  }

  //! A run that makes \a files, each with \a content.
  QStringList run( const QString &path, const QStringList &files, const QByteArray &content, OlderFiles older = OlderFiles::Removed,
    const QString &maker = QStringLiteral( "monitor" ) )
  {
    ResultFolder folder( path, maker, older );
    for ( const QString &name : files )
      write( folder.path( name ), content );
    return folder.finish();
  }

  const QString sProject = QStringLiteral( "monitor.qgz" );
  const QString sPlate = QStringLiteral( "plates/a.pdf" );
}

TEST( ResultFolder, OnlyFilesThatAnEarlierRunMadeAreReplacedOrRemoved )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "m" ) );
  write( folder + QStringLiteral( "/monitor.docx" ), "mine" );
  write( folder + QStringLiteral( "/plates/handkarte.pdf" ), "mine" );
  EXPECT_TRUE( run( folder, { sProject, sPlate }, "first" ).isEmpty() );
  EXPECT_TRUE( run( folder, { sProject }, "second" ).isEmpty() );
  EXPECT_EQ( contentOf( folder + QStringLiteral( "/monitor.qgz" ) ), QByteArray( "second" ) );
  EXPECT_EQ( filesIn( folder + QStringLiteral( "/plates" ) ), QStringList{ QStringLiteral( "handkarte.pdf" ) } );
  EXPECT_EQ( contentOf( folder + QStringLiteral( "/monitor.docx" ) ), QByteArray( "mine" ) );
}

TEST( ResultFolder, FilesOfEarlierRunsStayWhereTheyAreToBeKept )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "m" ) );
  run( folder, { QStringLiteral( "a.pdf" ), QStringLiteral( "b.pdf" ) }, "first", OlderFiles::Kept );
  EXPECT_TRUE( run( folder, { QStringLiteral( "a.pdf" ) }, "second", OlderFiles::Kept ).isEmpty() );
  EXPECT_EQ( contentOf( folder + QStringLiteral( "/a.pdf" ) ), QByteArray( "second" ) );
  EXPECT_EQ( contentOf( folder + QStringLiteral( "/b.pdf" ) ), QByteArray( "first" ) );
  EXPECT_TRUE( run( folder, { QStringLiteral( "b.pdf" ) }, "third", OlderFiles::Kept ).isEmpty() ) << "it is still known as ours";
}

TEST( ResultFolder, FilesOfOtherAlgorithmsStay )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "m" ) );
  run( folder, { QStringLiteral( "a.pdf" ) }, "first", OlderFiles::Kept, QStringLiteral( "monitormaps" ) );
  run( folder, { sProject }, "second" );
  run( folder, { sPlate }, "third" );
  EXPECT_EQ( contentOf( folder + QStringLiteral( "/a.pdf" ) ), QByteArray( "first" ) );
  EXPECT_EQ( contentOf( folder + QStringLiteral( "/monitor.qgz" ) ), QByteArray( "(none)" ) );
}

TEST( ResultFolder, WhatWasChangedByHandOrIsForeignIsKeptBesideUnderTheDateAndTold )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "m" ) );
  const QString aside = QStringLiteral( "monitor_vor_%1.qgz" ).arg( QDate::currentDate().toString( QStringLiteral( "yyyyMMdd" ) ) );
  write( folder + QStringLiteral( "/monitor.qgz" ), "foreign" );
  const QStringList first = run( folder, { sProject }, "first" );
  ASSERT_EQ( first.size(), 1 );
  EXPECT_THAT( first.first().toStdString(), ::testing::HasSubstr( aside.toStdString() ) );
  EXPECT_EQ( contentOf( folder + QLatin1Char( '/' ) + aside ), QByteArray( "foreign" ) );

  write( folder + QStringLiteral( "/monitor.qgz" ), "edited" );
  EXPECT_EQ( run( folder, { sProject }, "second" ).size(), 1 );
  EXPECT_EQ( contentOf( folder + QLatin1Char( '/' ) + QString( aside ).replace( QStringLiteral( ".qgz" ), QStringLiteral( "_2.qgz" ) ) ),
    QByteArray( "edited" ) );
  EXPECT_EQ( contentOf( folder + QStringLiteral( "/monitor.qgz" ) ), QByteArray( "second" ) );
}

TEST( ResultFolder, ALinkStaysALinkAndItsTargetGetsTheFiles )
{
  const OutputFolder place;
  QDir().mkpath( place.path( QStringLiteral( "share" ) ) );
  ASSERT_TRUE( QFile::link( place.path( QStringLiteral( "share" ) ), place.path( QStringLiteral( "link" ) ) ) );
  run( place.path( QStringLiteral( "link" ) ), { sProject }, "first" );
  EXPECT_TRUE( QFileInfo( place.path( QStringLiteral( "link" ) ) ).isSymLink() );
  EXPECT_EQ( contentOf( place.path( QStringLiteral( "share/monitor.qgz" ) ) ), QByteArray( "first" ) );
}

TEST( ResultFolder, WithoutAnEndNothingIsLeftAndAnOlderResultStays )
{
  const OutputFolder place;
  {
    ResultFolder folder( place.path( QStringLiteral( "new" ) ), QStringLiteral( "monitor" ), OlderFiles::Removed );
    write( folder.path( sProject ), "half" );
  }
  EXPECT_TRUE( place.files().isEmpty() );
  run( place.path( QStringLiteral( "m" ) ), { sProject }, "first" );
  {
    ResultFolder folder( place.path( QStringLiteral( "m" ) ), QStringLiteral( "monitor" ), OlderFiles::Removed );
    write( folder.path( sProject ), "half" );
  }
  EXPECT_EQ( contentOf( place.path( QStringLiteral( "m/monitor.qgz" ) ) ), QByteArray( "first" ) );
  EXPECT_EQ( filesIn( place.path( QStringLiteral( "m" ) ) ), ( QStringList{ sProject, QStringLiteral( "sozialraum-monitor.json" ) } ) );
}

TEST( ResultFolder, TwoRunsAtOnceAreToldApart )
{
  const OutputFolder place;
  const ResultFolder first( place.path( QStringLiteral( "m" ) ), QStringLiteral( "monitor" ), OlderFiles::Removed );
  EXPECT_THROW( ResultFolder( place.path( QStringLiteral( "m" ) ), QStringLiteral( "monitor" ), OlderFiles::Removed ), QgsException );
}

TEST( ResultFolder, AListLeadsNobodyOutOfTheFolder )
{
  const OutputFolder place;
  write( place.path( QStringLiteral( "letter.odt" ) ), "mine" );
  const QString folder = place.path( QStringLiteral( "m" ) );
  write( folder + QStringLiteral( "/sozialraum-monitor.json" ),
    "{\"files\":{\"../letter.odt\":{\"made_by\":\"monitor\",\"sha256\":\""
      + fingerprint( place.path( QStringLiteral( "letter.odt" ) ) ).toUtf8() + "\"}}}" );
  run( folder, { sProject }, "first" );
  EXPECT_EQ( contentOf( place.path( QStringLiteral( "letter.odt" ) ) ), QByteArray( "mine" ) );
  EXPECT_FALSE( isNameWithin( QStringLiteral( ".." ) ) );
  EXPECT_FALSE( isNameWithin( QStringLiteral( "../letter.odt" ) ) );
  EXPECT_FALSE( isNameWithin( QStringLiteral( "plates/../../letter.odt" ) ) );
  EXPECT_FALSE( isNameWithin( QStringLiteral( "/letter.odt" ) ) );
  EXPECT_TRUE( isNameWithin( QStringLiteral( "plates/..a.pdf" ) ) );
}

namespace
{
  //! The lock of a program that has ended.
  const QByteArray sDead = "99999999\n\n\n";
}

TEST( StagingFolder, WhatAKilledRunLeftIsRemovedAndTold )
{
  const OutputFolder place;
  write( place.path( QStringLiteral( "~x.gpkg.part-abcdef/.owner" ) ), sDead );
  write( place.path( QStringLiteral( "~x.gpkg.part-abcdef/x.gpkg" ) ), "half" );
  const QStringList told = StagingFolder::cleanUp( place.path( QString() ) );
  ASSERT_EQ( told.size(), 1 );
  EXPECT_THAT( told.first().toStdString(), ::testing::HasSubstr( "~x.gpkg.part-abcdef" ) );
  EXPECT_TRUE( place.files().isEmpty() );
}

TEST( StagingFolder, AnEmptyFolderOfARunThatWasKilledBeforeItsLockIsRemovedAndTold )
{
  const OutputFolder place;
  const auto makeOld = [&]( const QString &name ) {
    std::filesystem::last_write_time(
      place.path( name ).toStdString(), std::filesystem::file_time_type::clock::now() - std::chrono::minutes( 1 ) );
  };
  for ( const QString &name : { QStringLiteral( "~old.gpkg.part-abcdef" ), QStringLiteral( "~new.gpkg.part-abcdef" ) } )
    QDir().mkpath( place.path( name ) );
  write( place.path( QStringLiteral( "~full.gpkg.part-abcdef/mine.txt" ) ), "of the user" );
  makeOld( QStringLiteral( "~old.gpkg.part-abcdef" ) );
  makeOld( QStringLiteral( "~full.gpkg.part-abcdef" ) );
  const QStringList told = StagingFolder::cleanUp( place.path( QString() ) );
  ASSERT_EQ( told.size(), 1 );
  EXPECT_THAT( told.first().toStdString(), ::testing::HasSubstr( "~old.gpkg.part-abcdef" ) );
  EXPECT_FALSE( QFile::exists( place.path( QStringLiteral( "~old.gpkg.part-abcdef" ) ) ) );
  EXPECT_TRUE( QFile::exists( place.path( QStringLiteral( "~new.gpkg.part-abcdef" ) ) ) );
  EXPECT_TRUE( QFile::exists( place.path( QStringLiteral( "~full.gpkg.part-abcdef/mine.txt" ) ) ) );
}

TEST( StagingFolder, ARunThatWasKilledWhileItMovedFilesIsCompleted )
{
  const OutputFolder place;
  write( place.path( QStringLiteral( "x.shp" ) ), "old" );
  write( place.path( QStringLiteral( "x.dbf" ) ), "new" ); // was moved already
  write( place.path( QStringLiteral( "~x.shp.part-abcdef/.owner" ) ), sDead );
  write( place.path( QStringLiteral( "~x.shp.part-abcdef/.moves" ) ), "x.dbf\nx.shp" );
  write( place.path( QStringLiteral( "~x.shp.part-abcdef/x.shp" ) ), "new" );
  EXPECT_EQ( StagingFolder::cleanUp( place.path( QString() ) ).size(), 1 );
  EXPECT_EQ( contentOf( place.path( QStringLiteral( "x.shp" ) ) ), QByteArray( "new" ) );
  EXPECT_EQ( place.files(), ( QStringList{ QStringLiteral( "x.dbf" ), QStringLiteral( "x.shp" ) } ) );
}

TEST( StagingFolder, AskingWhetherARunLivesLeavesWhatADeadOneMadeToBeRemoved )
{
  const OutputFolder place;
  write( place.path( QStringLiteral( "~sozialraum.part-abcdef/.owner" ) ), sDead );
  write( place.path( QStringLiteral( "~sozialraum.part-abcdef/x.gpkg" ) ), "half" );
  for ( int asked = 0; asked < 2; ++asked )
    EXPECT_FALSE( StagingFolder::isBusy( place.path( QString() ), QStringLiteral( "sozialraum" ) ) );
  {
    ResultFolder folder( place.path( QString() ), QStringLiteral( "monitor" ), OlderFiles::Removed );
    write( folder.path( QStringLiteral( "a.txt" ) ), "new" );
    const QStringList told = folder.finish();
    ASSERT_EQ( told.size(), 1 );
    EXPECT_THAT( told.first().toStdString(), ::testing::HasSubstr( "~sozialraum.part-abcdef" ) );
  }
  EXPECT_FALSE( QFile::exists( place.path( QStringLiteral( "~sozialraum.part-abcdef" ) ) ) );
}

TEST( StagingFolder, MovesThatCannotBeMadeYetAreMadeLater )
{
  const OutputFolder place;
  write( place.path( QStringLiteral( "~x.shp.part-abcdef/.owner" ) ), sDead );
  write( place.path( QStringLiteral( "~x.shp.part-abcdef/.moves" ) ), "x.dbf\nx.shp" );
  write( place.path( QStringLiteral( "~x.shp.part-abcdef/x.shp" ) ), "new" );
  write( place.path( QStringLiteral( "x.shp/in the way" ) ), "a folder" );
  EXPECT_TRUE( StagingFolder::cleanUp( place.path( QString() ) ).isEmpty() );
  QDir( place.path( QStringLiteral( "x.shp" ) ) ).removeRecursively();
  EXPECT_EQ( StagingFolder::cleanUp( place.path( QString() ) ).size(), 1 );
  EXPECT_TRUE( QFileInfo( place.path( QStringLiteral( "x.shp" ) ) ).isFile() );
}

TEST( StagingFolder, FoldersOfLivingRunsAndOfOthersStay )
{
  const OutputFolder place;
  const StagingFolder living( place.path( QString() ), QStringLiteral( "y.gpkg" ) );
  QDir().mkpath( place.path( QStringLiteral( "~mine.part-abcdef" ) ) );
  EXPECT_TRUE( StagingFolder::cleanUp( place.path( QString() ) ).isEmpty() );
  EXPECT_EQ( place.files().size(), 2 );
}
