#include "algorithmrun.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <gmock/gmock.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>

using namespace sozialraum;

namespace
{

  void write( const QString &path, const QByteArray &bytes )
  {
    QFile file( path );
    ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( bytes );
  }

  struct Scan
  {
    //! The files to look through are in \a folder.
    explicit Scan(
      const OutputFolder &folder, const QByteArray &table = "area_key;name;value\n99524010;Ahorn;7319.25\n99524020;Buchental;2\n" )
      : run( ( write( tables.path( QStringLiteral( "geschuetzt.csv" ) ), table ), QStringLiteral( "scanrelease" ) ),
          { { "FOLDER", folder.path( QString() ) }, { "PROTECTED", tables.path( QStringLiteral( "geschuetzt.csv" ) ) },
            { "OUTPUT", "memory:" } } )
    {}

    OutputFolder tables;
    AlgorithmRun run;
  };

  //! A PDF as Qt writes it, with a text on a page and one in its title.
  QByteArray pdfWith( const QString &text, const QString &title )
  {
    QByteArray bytes;
    OutputFolder folder;
    const QString path = folder.path( QStringLiteral( "a.pdf" ) );
    {
      QPdfWriter writer( path );
      writer.setTitle( title );
      QPainter painter( &writer );
      painter.setFont( QFont( QStringLiteral( "DejaVu Sans" ), 12 ) );
      painter.drawText( 500, 500, text );
    }
    QFile file( path );
    if ( file.open( QIODevice::ReadOnly ) )
      bytes = file.readAll();
    return bytes;
  }

}

TEST( ScanRelease, FindsWhatStandsOnAPageOfAPdf )
{
  OutputFolder folder;
  write( folder.path( QStringLiteral( "blatt.pdf" ) ), pdfWith( QStringLiteral( "Ahorn 7319,25 Fälle" ), QStringLiteral( "Blatt" ) ) );
  write( folder.path( QStringLiteral( "titel.pdf" ) ), pdfWith( QStringLiteral( "nichts" ), QStringLiteral( "Wert 7319,25" ) ) );
  write( folder.path( QStringLiteral( "leer.pdf" ) ), pdfWith( QStringLiteral( "7318" ), QStringLiteral( "Blatt" ) ) );
  Scan scan( folder );
  ASSERT_TRUE( scan.run.succeeded() ) << scan.run.error().toStdString();
  QgsVectorLayer *found = scan.run.layer( QStringLiteral( "OUTPUT" ) );
  QStringList files;
  QgsFeature row;
  for ( QgsFeatureIterator rows = found->getFeatures(); rows.nextFeature( row ); )
    files << row.attribute( QStringLiteral( "file" ) ).toString();
  files.removeDuplicates();
  EXPECT_EQ( files, QStringList( { "blatt.pdf", "titel.pdf" } ) ) << scan.run.log().toStdString();
  EXPECT_EQ( scan.run.result( QStringLiteral( "UNREADABLE" ) ).toInt(), 0 );
}

TEST( ScanRelease, FindsShortNumbersBesideTheirAreaAndNamesFileAndPlace )
{
  OutputFolder folder;
  QDir( folder.path( QString() ) ).mkpath( QStringLiteral( "oeffentlich/.versteckt" ) );
  write( folder.path( QStringLiteral( "oeffentlich/.versteckt/t.csv" ) ), "ags;faelle\n99524020;2\n" );
  Scan scan( folder );
  ASSERT_TRUE( scan.run.succeeded() ) << scan.run.error().toStdString();
  EXPECT_EQ( scan.run.result( QStringLiteral( "FOUND" ) ).toInt(), 1 );
  EXPECT_THAT( scan.run.log().toStdString(), testing::HasSubstr( "“oeffentlich/.versteckt/t.csv” holds the protected value “2”" ) );
}

TEST( ScanRelease, ACleanFolderHasNoFinds )
{
  OutputFolder folder;
  write( folder.path( QStringLiteral( "t.csv" ) ), "area_key;class_id;value\n99524020;2;\n99524010;2;7.3\n" );
  Scan scan( folder );
  ASSERT_TRUE( scan.run.succeeded() ) << scan.run.error().toStdString();
  EXPECT_EQ( scan.run.result( QStringLiteral( "FOUND" ) ).toInt(), 0 );
}

TEST( ScanRelease, ReadsAFolderNamedFromWhereOneStands )
{
  OutputFolder folder;
  QDir( folder.path( QString() ) ).mkpath( QStringLiteral( "frei/tief" ) );
  write( folder.path( QStringLiteral( "frei/tief/t.csv" ) ), "ags;faelle\n99524020;2\n" );
  write( folder.path( QStringLiteral( "geheim.csv" ) ), "area_key;name;value\n99524020;Buchental;2\n" );
  const QString before = QDir::currentPath();
  ASSERT_TRUE( QDir::setCurrent( folder.path( QString() ) ) );
  AlgorithmRun run( QStringLiteral( "scanrelease" ),
    { { "FOLDER", QStringLiteral( "frei" ) }, { "PROTECTED", folder.path( QStringLiteral( "geheim.csv" ) ) }, { "OUTPUT", "memory:" } } );
  ASSERT_TRUE( QDir::setCurrent( before ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "UNREADABLE" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "FOUND" ) ).toInt(), 1 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "“tief/t.csv” holds the protected value “2”" ) );
}

TEST( ScanRelease, TakesTheCellsOfProtectIndicators )
{
  OutputFolder folder;
  write( folder.path( QStringLiteral( "t.csv" ) ), "ags;n\n99524010;8\n99524020;9\n" );
  Scan scan( folder, "level;area_key;count;status\narea;99524010;8;published\narea;99524020;9;secondary\n" );
  ASSERT_TRUE( scan.run.succeeded() ) << scan.run.error().toStdString();
  EXPECT_EQ( scan.run.result( QStringLiteral( "FOUND" ) ).toInt(), 1 );
}

TEST( ScanRelease, CellsWithoutAStatusAreNotPublished )
{
  OutputFolder folder;
  write( folder.path( QStringLiteral( "a.csv" ) ), "schluessel;faelle\n00524010;7319\n" );
  Scan scan( folder, "area_key;value;status\n00524010;7319;\n" );
  ASSERT_TRUE( scan.run.succeeded() ) << scan.run.error().toStdString();
  EXPECT_GE( scan.run.result( QStringLiteral( "FOUND" ) ).toInt(), 1 );
}

TEST( ScanRelease, SaysWhatItCannotDo )
{
  OutputFolder folder;
  EXPECT_THAT( Scan( folder ).run.error().toStdString(), testing::HasSubstr( "is empty" ) );
  write( folder.path( QStringLiteral( "kaputt.pdf" ) ), "%PDF-1.4\nnothing" );
  Scan damaged( folder, "value\n2\n" );
  ASSERT_TRUE( damaged.run.succeeded() ) << damaged.run.error().toStdString();
  EXPECT_EQ( damaged.run.result( QStringLiteral( "UNREADABLE" ) ).toInt(), 1 );
  EXPECT_THAT( damaged.run.log().toStdString(),
    testing::AllOf( testing::HasSubstr( "could not be looked through" ), testing::HasSubstr( "1 values have fewer than four digits" ) ) );
  EXPECT_THAT( Scan( folder, "a;b\n1;2\n" ).run.error().toStdString(), testing::HasSubstr( "a column that it needs is missing" ) );
  EXPECT_THAT( Scan( folder, "value;status\n1;published\n" ).run.error().toStdString(), testing::HasSubstr( "nothing to look for" ) );
}
