#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "maps/literaltext.h"
#include "maps/plates/boundarysource.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsexpression.h>
#include <qgsexpressioncontextutils.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsprojectservervalidator.h>
#include <qgsrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsziputils.h>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

namespace
{
  //! Evaluated, this would be another text.
  const QString sCode = QStringLiteral( "[% 6*7 %]" );

  QByteArray bytesOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  class Imprint : public ::testing::Test
  {
  protected:
    QString file( const QString &name ) const { return QDir( mFolder.path( QStringLiteral( "maps" ) ) ).filePath( name ); }

    //! A plate of \a layer with \a more parameters, which must be made. \returns the log
    QString make( QgsVectorLayer &layer, const QVariantMap &more = {} )
    {
      QVariantMap parameters{
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( &layer ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
        { QStringLiteral( "FOLDER" ), mFolder.path( QStringLiteral( "maps" ) ) },
      };
      for ( auto item = more.begin(); item != more.end(); ++item )
        parameters.insert( item.key(), item.value() );
      const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters );
      EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
      return run.log();
    }

    QString textOfPlate( const char *id )
    {
      EXPECT_TRUE( mProject.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
      // Contents and overview of an atlas are layouts too, and have no such items.
      for ( QgsPrintLayout *layout : mProject.layoutManager()->printLayouts() )
      {
        if ( const auto *label = dynamic_cast<const QgsLayoutItemLabel *>( layout->itemById( QLatin1String( id ) ) ) )
          return label->currentText();
      }
      return QString();
    }

    //! The project's own text.
    QByteArray projectText()
    {
      const QTemporaryDir unpacked;
      QStringList files;
      EXPECT_TRUE( QgsZipUtils::unzip( file( QStringLiteral( "monitor.qgz" ) ), unpacked.path(), files ) );
      return bytesOf( files.filter( QStringLiteral( ".qgs" ) ).value( 0 ) );
    }

    std::unique_ptr<QgsVectorLayer> district( const QString &name, const QString &period = QStringLiteral( "2022-12-31" ) )
    {
      std::unique_ptr<QgsVectorLayer> layer = classifiedDistrict( QStringLiteral( "first" ), { 1, 2, 3, 4, 5, -1 } );
      describe( *layer, name, period );
      return layer;
    }

    OutputFolder mFolder;
    QgsProject mProject;
  };
}

TEST_F( Imprint, TextOfTablesIsNeverEvaluated )
{
  const std::unique_ptr<QgsVectorLayer> layer = district( QStringLiteral( "Quote " ) + sCode );
  IndicatorPropertiesByField properties = indicatorPropertiesOf( layer.get() );
  properties[QStringLiteral( "class_id" )].unit = QStringLiteral( "je " ) + sCode;
  properties[QStringLiteral( "class_id" )].source = sCode;
  properties[QStringLiteral( "class_id" )].districtName = QStringLiteral( "Landkreis " ) + sCode;
  setIndicatorProperties( *layer, properties );
  const int labelField = layer->fields().lookupField( QStringLiteral( "class_label" ) );
  QgsFeatureIterator features = layer->getFeatures();
  QgsFeature feature;
  QgsChangedAttributesMap changes;
  while ( features.nextFeature( feature ) )
    changes.insert( feature.id(), { { labelField, feature.attribute( labelField ).toString() + sCode } } );
  layer->dataProvider()->changeAttributeValues( changes );
  make( *layer,
    { { QStringLiteral( "AUTHOR" ), sCode }, { QStringLiteral( "MAP_SOURCE" ), sCode }, { QStringLiteral( "OUTLINES_NAME" ), sCode },
      { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) },
      { QStringLiteral( "PDF" ), QStringLiteral( "both" ) } } );
  for ( const char *id : { "title", "subtitle", "source", "reference" } )
    EXPECT_THAT( textOfPlate( id ).toStdString(), Not( HasSubstr( "42" ) ) ) << id;
  EXPECT_EQ( textOfPlate( "title" ).remove( QChar( 0x2060 ) ), QStringLiteral( "Quote " ) + sCode );
  for ( const char *pdf : { "quote_6_7_2022_12_31.pdf", "atlas.pdf" } )
  {
    const QString text = textOfPdf( file( QLatin1String( pdf ) ) );
    EXPECT_FALSE( text.contains( QRegularExpression( QStringLiteral( "\\b42\\b" ) ) ) ) << pdf << text.toStdString();
  }
  static const QRegularExpression sExpression( QStringLiteral( "\\[%.*?%\\]" ) );
  EXPECT_FALSE( QString::fromUtf8( projectText() ).contains( sExpression ) );
}

TEST( LiteralText, QgisEvaluatesNothingOfIt )
{
  QgsExpressionContext context;
  for ( const char *text : { "[% 6*7 %]", "[%6*7%]", "a [% 1 %] b [% 2 %]", "[[% 3 %]]", "Quote [%] von Personen [%] 2021", "100 %" } )
  {
    const QString once = literal( QString::fromUtf8( text ) );
    const QString evaluated = QgsExpression::replaceExpressionText( QgsExpression::replaceExpressionText( once, &context ), &context );
    EXPECT_EQ( QString( evaluated ).remove( QChar( 0x2060 ) ), QString::fromUtf8( text ) );
  }
  EXPECT_EQ( literal( QStringLiteral( "Anteil [in %]" ) ), QStringLiteral( "Anteil [in %]" ) );
}

TEST_F( Imprint, ANameOfFiveHundredLettersStaysWithinItsPlace )
{
  for ( const QString &name : { QString( 500, QLatin1Char( 'x' ) ), QStringLiteral( "Anteil der Kinder " ).repeated( 28 ) } )
  {
    const std::unique_ptr<QgsVectorLayer> layer = district( name );
    make( *layer,
      { { QStringLiteral( "OUTLINES_NAME" ), name },
        { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) } } );
    QgsProject project;
    const QStringList projects = QDir( mFolder.path( QStringLiteral( "maps" ) ) ).entryList( { QStringLiteral( "*.qgz" ) } );
    ASSERT_FALSE( projects.isEmpty() );
    ASSERT_TRUE( project.read( file( projects.first() ) ) );
    const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
    const QgsLayoutItem *legend = layout.itemById( QStringLiteral( "legend" ) );
    const QRectF page( 0, 0, 300, 300 );
    EXPECT_TRUE( page.contains( legend->sceneBoundingRect() ) );
    EXPECT_FALSE( legend->sceneBoundingRect().intersects( layout.itemById( QStringLiteral( "histogram" ) )->sceneBoundingRect() ) );
  }
}

TEST_F( Imprint, ATitleThatFindsNoPlaceEvenInSmallLettersIsCut )
{
  const std::unique_ptr<QgsVectorLayer> layer = district( QStringLiteral( "Anteil der Kinder " ).repeated( 200 ) );
  make( *layer );
  EXPECT_TRUE( textOfPlate( "title" ).endsWith( QChar( 0x2026 ) ) );
}

TEST_F( Imprint, WhatItLacksIsAWarningAndWhatIsThereIsPrinted )
{
  const std::unique_ptr<QgsVectorLayer> layer = district( QStringLiteral( "Quote" ) );
  const std::string without = make( *layer ).toStdString();
  EXPECT_THAT( without, HasSubstr( "The imprint of the plates lacks: the source of the boundaries, the office that made the map" ) );
  const std::string with = make( *layer,
    { { QStringLiteral( "AUTHOR" ), QStringLiteral( "Landratsamt" ) }, { QStringLiteral( "MAP_SOURCE" ), QStringLiteral( "© Land" ) },
      { QStringLiteral( "DISTRICT" ), QStringLiteral( "Landkreis Musterland" ) } } )
                             .toStdString();
  EXPECT_THAT( with, Not( HasSubstr( "imprint" ) ) );
  for ( const char *part : { "Statistik der Prüfung", "© Land", "Landratsamt", "2022-12-31" } )
    EXPECT_THAT( textOfPlate( "source" ).toStdString(), HasSubstr( part ) );
  EXPECT_THAT( textOfPlate( "subtitle" ).toStdString(), HasSubstr( "Landkreis Musterland, Municipalities" ) );
  EXPECT_EQ( textOfPlate( "method" ), QStringLiteral( "Klassen: Quantile." ) );
}

TEST_F( Imprint, ASourceThatIsAFileNameIsNoSource )
{
  const std::unique_ptr<QgsVectorLayer> layer = district( QStringLiteral( "Quote" ) );
  IndicatorPropertiesByField properties = indicatorPropertiesOf( layer.get() );
  properties[QStringLiteral( "class_id" )].source = QStringLiteral( "quote_2022.csv" );
  setIndicatorProperties( *layer, properties );
  EXPECT_THAT( make( *layer ).toStdString(), HasSubstr( "lacks: the source of the figures" ) );
}

TEST( BoundarySource, TheLicenceIsToldByTheFields )
{
  const auto creditWith = []( const char *fields ) {
    return creditOf(
      QgsVectorLayer( QStringLiteral( "Polygon?crs=EPSG:25833&" ) + QLatin1String( fields ), QString(), QStringLiteral( "memory" ) ) );
  };
  EXPECT_TRUE( creditWith( "field=AGS:string&field=DEBKG_ID:string" ).contains( QLatin1String( "GeoBasis-DE / BKG" ) ) );
  EXPECT_TRUE( creditWith( "field=osm_id:string" ).contains( QLatin1String( "OpenStreetMap" ) ) );
  EXPECT_TRUE( creditWith( "field=highway:string" ).contains( QLatin1String( "OpenStreetMap" ) ) );
  EXPECT_EQ( creditWith( "field=AGS:string&field=GEN:string" ), QString() );
}

TEST_F( Imprint, TheProjectPassesQgisOwnCheckForServers )
{
  const std::unique_ptr<QgsVectorLayer> first = district( QStringLiteral( "Anteil der Übergänge" ) );
  const std::unique_ptr<QgsVectorLayer> second = district( QStringLiteral( "Anteil der Übergänge" ) );
  make( *first,
    { { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( first.get() ), QVariant::fromValue( second.get() ) } },
      { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) } } );
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  QList<QgsProjectServerValidator::ValidationResult> problems;
  const bool isValid = QgsProjectServerValidator::validate( &project, problems );
  for ( const QgsProjectServerValidator::ValidationResult &problem : problems )
    ADD_FAILURE() << QgsProjectServerValidator::displayValidationError( problem.error ).toStdString() << ": "
                  << problem.identifier.toString().toStdString();
  EXPECT_TRUE( isValid );
  for ( const QgsMapLayer *layer : project.mapLayers() )
    EXPECT_FALSE( layer->flags().testFlag( QgsMapLayer::Identifiable ) ) << layer->name().toStdString();
}

TEST_F( Imprint, TheSameRunGivesTheSameProject )
{
  const std::unique_ptr<QgsVectorLayer> layer = district( QStringLiteral( "Quote" ) );
  make( *layer );
  const QByteArray first = projectText();
  QDir( mFolder.path( QStringLiteral( "maps" ) ) ).removeRecursively();
  make( *layer );
  const QByteArray second = projectText();
  EXPECT_EQ( first.size(), second.size() );
  const QList<QByteArray> lines = first.split( '\n' );
  const QList<QByteArray> others = second.split( '\n' );
  for ( int i = 0; i < std::min( lines.size(), others.size() ); ++i )
    ASSERT_EQ( lines.at( i ).toStdString(), others.at( i ).toStdString() ) << "line " << i;
}

TEST_F( Imprint, AnUnreadableLogoIsToldAndThePlateIsMade )
{
  const std::unique_ptr<QgsVectorLayer> layer = district( QStringLiteral( "Quote" ) );
  const auto saved = [this]( const QString &name, const QByteArray &bytes ) {
    QFile file( mFolder.path( name ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( bytes );
    return file.fileName();
  };
  for ( const QString &logo : { saved( QStringLiteral( "text.png" ), "this is no picture" ),
          saved( QStringLiteral( "half.svg" ), "<svg><rect" ), saved( QStringLiteral( "other.svg" ), "<html/>" ) } )
  {
    const std::string log = make( *layer, { { QStringLiteral( "LOGO" ), logo } } ).toStdString();
    EXPECT_THAT( log, HasSubstr( QFileInfo( logo ).fileName().toStdString() ) );
    EXPECT_TRUE( QFile::exists( file( QStringLiteral( "quote_2022_12_31.pdf" ) ) ) );
  }
}

TEST_F( Imprint, ATemplateThatReachesTheNetworkOrIsNestedTooDeeplyIsRefused )
{
  const std::unique_ptr<QgsVectorLayer> layer = district( QStringLiteral( "Quote" ) );
  const auto failureWith = [&]( const QByteArray &text ) {
    QFile file( mFolder.path( QStringLiteral( "own.qpt" ) ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( text );
    file.close();
    const AlgorithmRun run( QStringLiteral( "monitormaps" ),
      { { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( layer.get() ) } },
        { QStringLiteral( "TEMPLATE" ), file.fileName() }, { QStringLiteral( "FOLDER" ), mFolder.path( QStringLiteral( "maps" ) ) } } );
    EXPECT_FALSE( run.succeeded() );
    return run.error().toStdString();
  };
  for ( const QByteArray &text : { QByteArray( "<Layout><LayoutItem id=\"map\" file=\"http://127.0.0.1:1/a.png\"/></Layout>" ),
          "<Layout>" + QByteArray( "<a>" ).repeated( 200000 ) } )
    EXPECT_THAT( failureWith( text ), HasSubstr( "own.qpt" ) );
}

TEST_F( Imprint, APdfTellsTitleAndLanguageAndTitleComesFirst )
{
  const std::unique_ptr<QgsVectorLayer> layer = district( QStringLiteral( "Quote" ) );
  make( *layer, { { QStringLiteral( "PDF" ), QStringLiteral( "both" ) } } );
  const QByteArray pdf = bytesOf( file( QStringLiteral( "quote_2022_12_31.pdf" ) ) );
  EXPECT_NE( pdf.indexOf( "/DisplayDocTitle true" ), -1 );
  EXPECT_NE( pdf.indexOf( "/Lang (" ), -1 );
  EXPECT_NE( pdf.indexOf( "/CreationDate (D:20221231000000Z)" ), -1 );
  EXPECT_EQ( pdf.indexOf( "/ModDate" ), -1 );
  EXPECT_NE( pdf.indexOf( "Quote" ), -1 );
  const QByteArray atlas = bytesOf( file( QStringLiteral( "atlas.pdf" ) ) );
  EXPECT_NE( atlas.indexOf( "/Outlines" ), -1 );
  EXPECT_NE( atlas.indexOf( "/Subtype /Link" ), -1 );
  EXPECT_TRUE( mProject.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  for ( const QgsPrintLayout *layout : mProject.layoutManager()->printLayouts() )
  {
    const QgsLayoutItem *map = layout->itemById( QStringLiteral( "map" ) );
    if ( !map )
      continue;
    EXPECT_LT( layout->itemById( QStringLiteral( "title" ) )->zValue(), layout->itemById( QStringLiteral( "legend" ) )->zValue() );
    EXPECT_LT( layout->itemById( QStringLiteral( "legend" ) )->zValue(), map->zValue() );
  }
}

TEST_F( Imprint, APdfIsTheSameInEveryTimeZone )
{
  const std::unique_ptr<QgsVectorLayer> layer = district( QStringLiteral( "Quote" ) );
  const QByteArray zone = qgetenv( "TZ" );
  QList<QByteArray> pdfs;
  for ( const char *name : { "UTC", "Pacific/Auckland" } )
  {
    qputenv( "TZ", name );
    tzset();
    make( *layer );
    pdfs << bytesOf( file( QStringLiteral( "quote_2022_12_31.pdf" ) ) );
  }
  zone.isNull() ? qunsetenv( "TZ" ) : qputenv( "TZ", zone );
  tzset();
  EXPECT_FALSE( pdfs.first().isEmpty() );
  EXPECT_TRUE( pdfs.first() == pdfs.last() );
}

TEST_F( Imprint, FileNamesOfLongTitlesKeepThePeriod )
{
  const std::unique_ptr<QgsVectorLayer> layer =
    district( QStringLiteral( "Anteil der Kinder unter drei Jahren " ).repeated( 4 ), QStringLiteral( "2019" ) );
  make( *layer );
  const QStringList files = QDir( mFolder.path( QStringLiteral( "maps" ) ) ).entryList( { QStringLiteral( "*.pdf" ) } );
  ASSERT_EQ( files.size(), 1 );
  EXPECT_TRUE( files.first().endsWith( QLatin1String( "_2019.pdf" ) ) ) << files.first().toStdString();
}
