#include "monitormapsfixture.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>

using namespace sozialraum;
using ::testing::AnyOf;
using ::testing::HasSubstr;

TEST_F( MonitorMaps, MakesAPlateOfEveryLayerAndAProject )
{
  QVariantMap both = parameters();
  both[QStringLiteral( "FORMAT" )] = QStringLiteral( "both" );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), both );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "landscape" ) );

  EXPECT_EQ( run.result( QStringLiteral( "PLATES" ) ).toInt(), 2 );
  EXPECT_EQ( QDir( maps() ).entryList( QDir::Files | QDir::Hidden, QDir::Name ).join( QLatin1Char( ' ' ) ),
    QStringLiteral(
      "%1.pdf %1.png arbeitslosenanteil_2021.pdf arbeitslosenanteil_2021.png layers.gpkg monitor.qgz sozialraum-monitor.json" )
      .arg( sFirstPlate ) );
  EXPECT_GT( shareOfColouredPixels( file( sFirstPlate + QStringLiteral( ".png" ) ) ), 0.1 );
}

TEST_F( MonitorMaps, APdfHoldsItsTextAsText )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const std::string text = textOfPdf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) ).toStdString();
  if ( text.empty() )
    GTEST_SKIP() << "pdftotext is not installed";
  for ( const char *expected : { "Anteil der Übergänge an Förderschulen", "Anteil in Prozent", "unter 5,0 (3)", "20,0 und mehr (3)",
          "Geheimhaltung (3)", "keine Angabe (3)", "nicht bewertet (3)", "Statistik der Prüfung", "erfundene Grenzen", "Klassen: Quantile",
          "Königsmühl", "Heidefließ" } )
    EXPECT_THAT( text, HasSubstr( expected ) );
}

TEST_F( MonitorMaps, TheNumbersOfTheHistogramAreText )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
  const QgsLayoutItem *chart = layout.itemById( QStringLiteral( "histogram" ) );
  const QgsLayoutItem *number = layout.itemById( QStringLiteral( "histogram_text_1" ) );
  ASSERT_NE( number, nullptr );
  EXPECT_NE( number->parentGroup(), nullptr );
  EXPECT_EQ( number->parentGroup(), chart->parentGroup() );
  EXPECT_TRUE( chart->sceneBoundingRect().contains( number->sceneBoundingRect().center() ) );

  const QString text = textOfPdf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) );
  if ( text.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  EXPECT_TRUE( text.contains( QRegularExpression( QStringLiteral( "7[.,]5\\s+12[.,]5\\s+17[.,]5\\s+22[.,]5" ) ) ) ) << text.toStdString();
}

TEST_F( MonitorMaps, APdfNamesNobodyAndHoldsNoPictures )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const QByteArray pdf = bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) );
  EXPECT_EQ( pdf.indexOf( "/Author" ), -1 );
  EXPECT_EQ( pdf.indexOf( "/Subtype /Image" ), -1 );
  EXPECT_LT( pdf.size(), 1000000 );
}

TEST_F( MonitorMaps, TheSameInputGivesTheSameBytes )
{
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } ) )
      .succeeded() );
  const QByteArray pdf = bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) );
  const QByteArray png = bytesOf( file( sFirstPlate + QStringLiteral( ".png" ) ) );
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } ) )
      .succeeded() );
  EXPECT_TRUE( bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) ) == pdf );
  EXPECT_TRUE( bytesOf( file( sFirstPlate + QStringLiteral( ".png" ) ) ) == png );
}

TEST_F( MonitorMaps, LayersThatCannotBeDrawnAreRefusedInASentence )
{
  QgsVectorLayer unclassified(
    QStringLiteral( "Polygon?crs=EPSG:25833&field=value:double" ), QStringLiteral( "plain" ), QStringLiteral( "memory" ) );
  EXPECT_THAT( failureOf( single( &unclassified ) ), HasSubstr( "no field class_id" ) );
  QgsVectorLayer empty(
    QStringLiteral( "Polygon?crs=EPSG:25833&field=class_id:integer" ), QStringLiteral( "empty" ), QStringLiteral( "memory" ) );
  EXPECT_THAT( failureOf( single( &empty ) ), HasSubstr( "no areas" ) );
  mFirst->setCrs( QgsCoordinateReferenceSystem() );
  EXPECT_THAT( failureOf( single( mFirst.get() ) ), HasSubstr( "no coordinate reference system" ) );

  QgsVectorLayer withoutGeometries(
    QStringLiteral( "Polygon?crs=EPSG:25833&field=class_id:integer" ), QStringLiteral( "nowhere" ), QStringLiteral( "memory" ) );
  QgsFeature feature( withoutGeometries.fields() );
  feature.setAttributes( QVector<QVariant>{ 1 } );
  withoutGeometries.dataProvider()->addFeature( feature );
  EXPECT_THAT( failureOf( single( &withoutGeometries ) ), HasSubstr( "no geometries" ) );
}

TEST_F( MonitorMaps, AFolderThatCannotBeWrittenToIsNamed )
{
  saveText( mFolder, QStringLiteral( "file" ), "not a folder" );
  QVariantMap parameters = single( mFirst.get() );
  parameters[QStringLiteral( "FOLDER" )] = mFolder.path( QStringLiteral( "file/maps" ) );
  EXPECT_THAT( failureOf( parameters ), HasSubstr( "Nothing can be written to the folder" ) );
}

TEST_F( MonitorMaps, CancelledInTheMiddleTheFolderIsAsItWas )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters(), 40 );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "Nothing was written" ) );
  EXPECT_FALSE( QFileInfo::exists( maps() ) );
}

TEST_F( MonitorMaps, AreasWithoutClassIdAreTold )
{
  mFirst->dataProvider()->changeAttributeValues(
    { { 1, { { mFirst->fields().lookupField( QStringLiteral( "class_id" ) ), QVariant() } } } } );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), single( mFirst.get() ) );
  ASSERT_TRUE( run.succeeded() );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "1 areas without class_id" ) );
}

TEST_F( MonitorMaps, FontsOfAPdfAreEmbedded )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get() ) ).succeeded() );
  QProcess program;
  program.start( QStringLiteral( "pdffonts" ), { file( sFirstPlate + QStringLiteral( ".pdf" ) ) } );
  if ( !program.waitForFinished() || program.exitCode() != 0 )
    GTEST_SKIP() << "pdffonts is not installed";
  const QStringList fonts = QString::fromUtf8( program.readAllStandardOutput() ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts ).mid( 2 );
  ASSERT_FALSE( fonts.isEmpty() );
  // Columns from the right: object, generation, unicode, subset, embedded.
  for ( const QString &font : fonts )
    EXPECT_EQ( font.simplified().section( QLatin1Char( ' ' ), -5, -5 ), QStringLiteral( "yes" ) ) << font.toStdString();
}

TEST_F( MonitorMaps, AFullDiskIsToldAndLeavesNothingHalfWritten )
{
  const QString mountPoint = mFolder.path( QStringLiteral( "disk" ) );
  QDir().mkpath( mountPoint );
  if ( QProcess::execute( QStringLiteral( "mount" ),
         { QStringLiteral( "-t" ), QStringLiteral( "tmpfs" ), QStringLiteral( "-o" ), QStringLiteral( "size=64k" ),
           QStringLiteral( "tmpfs" ), mountPoint } )
    != 0 )
    GTEST_SKIP() << "a small disk needs the rights of root";
  QVariantMap parameters = single( mFirst.get(), { { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } );
  parameters[QStringLiteral( "FOLDER" )] = mountPoint;
  {
    const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_THAT( run.error().toStdString(), AnyOf( HasSubstr( "Is the disk full" ), HasSubstr( "The disk is full" ) ) );
  }
  EXPECT_EQ( QDir( mountPoint ).entryList( QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden ).join( QLatin1Char( ' ' ) ), QString() );
  EXPECT_EQ( QProcess::execute( QStringLiteral( "umount" ), { mountPoint } ), 0 );
}
