#include "algorithmrun.h"

#include "results/featureoutput.h"
#include "results/geopackagetables.h"

#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsproject.h>
#include <qgsprocessingparameters.h>
#include <qgsproviderregistry.h>
#include <qgsprovidersublayerdetails.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>

#include <algorithm>

using namespace sozialraum;

namespace
{
  const QByteArray sTable = "AGS;Gemeinde;Quote\n00524010;Altweida;0,07\n00524020;Bad Muehlenroda;0,29\n00524030;Baerenrode;1,15\n";

  QString writeFile( const OutputFolder &folder, const QString &name, const QByteArray &content )
  {
    QFile file( folder.path( name ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( content );
    return file.fileName();
  }

  QByteArray contentOf( const QString &path )
  {
    QFile file( path );
    EXPECT_TRUE( file.open( QIODevice::ReadOnly ) ) << path.toStdString();
    return file.readAll();
  }

  //! A GeoPackage of a user's own, with two tables.
  QString usersGeopackage( const OutputFolder &folder, const QString &name )
  {
    const QString path = folder.path( name );
    EXPECT_TRUE( QFile::copy( sampleLayer( QStringLiteral( "musterland.gpkg" ) ), path ) );
    QFile::setPermissions( path, QFile::ReadOwner | QFile::WriteOwner );
    return path;
  }

  QVariantMap join( const OutputFolder &folder, const QString &output )
  {
    return {
      { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "TABLES" ), writeFile( folder, QStringLiteral( "quote.csv" ), sTable ) },
      { QStringLiteral( "OUTPUT" ), output },
    };
  }

  QString tableOf( const QString &path, const QString &table )
  {
    return QStringLiteral( "ogr:dbname='%1' table=\"%2\" (geom)" ).arg( path, table );
  }

  QStringList tableNames( const QString &path )
  {
    QStringList names;
    for ( const GeopackageTable &table : tablesOf( path ) )
      names << table.name;
    names.sort();
    return names;
  }

  long long rowsOf( const QString &path, const QString &table )
  {
    const QgsVectorLayer layer( path + QStringLiteral( "|layername=" ) + table, table, QStringLiteral( "ogr" ) );
    return layer.isValid() ? layer.featureCount() : -1;
  }

  void expectRefused( const QVariantMap &parameters, const char *part, const QString &algorithm = QStringLiteral( "joinindicators" ) )
  {
    const AlgorithmRun run( algorithm, parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_THAT( run.error().toStdString(), ::testing::HasSubstr( part ) );
  }
}

TEST( Outputs, AnInputIsNeverReplacedByWhateverNameItIsGiven )
{
  const OutputFolder folder;
  const QString geopackage = usersGeopackage( folder, QStringLiteral( "in.gpkg" ) );
  const QStringList before = tableNames( geopackage );
  ASSERT_TRUE( QFile::link( geopackage, folder.path( QStringLiteral( "link.gpkg" ) ) ) );
  for ( const QString &output : { geopackage, folder.path( QStringLiteral( "link.gpkg" ) ), folder.path( QStringLiteral( "./in.gpkg" ) ),
          tableOf( geopackage, QStringLiteral( "municipalities" ) ), tableOf( geopackage, QStringLiteral( "MUNICIPALITIES" ) ) } )
  {
    SCOPED_TRACE( output.toStdString() );
    QVariantMap parameters = join( folder, output );
    parameters[QStringLiteral( "INPUT" )] = geopackage + QStringLiteral( "|layername=municipalities" );
    expectRefused( parameters, "An input stays as it is" );
  }
  EXPECT_EQ( tableNames( geopackage ), before );
  EXPECT_EQ( rowsOf( geopackage, QStringLiteral( "municipalities" ) ), 30 );
}

TEST( Outputs, NoTableThatIsReadIsReplacedByLayerPageOrTable )
{
  const OutputFolder folder;
  QVariantMap parameters = join( folder, folder.path( QStringLiteral( "out.gpkg" ) ) );
  const QString table = folder.path( QStringLiteral( "quote.csv" ) );
  parameters[QStringLiteral( "TABLES" )] = QStringList{ sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), table };
  for ( const char *output : { "OUTPUT", "PROTOCOL", "OUTPUT_HTML_FILE" } )
  {
    SCOPED_TRACE( output );
    QVariantMap onto = parameters;
    onto[QLatin1String( output )] = table;
    expectRefused( onto, "An input stays as it is" );
  }
  expectRefused( { { QStringLiteral( "INPUT" ), table }, { QStringLiteral( "OUTPUT" ), table } }, "An input stays as it is",
    QStringLiteral( "readtable" ) );
  EXPECT_EQ( contentOf( table ), sTable );
}

TEST( Outputs, TwoOutputsInOneFileAreRefused )
{
  const OutputFolder folder;
  const QString path = folder.path( QStringLiteral( "both.gpkg" ) );
  QVariantMap parameters = join( folder, path );
  parameters[QStringLiteral( "PROTOCOL" )] = path;
  expectRefused( parameters, "would be written to the same file" );
  EXPECT_FALSE( QFile::exists( path ) );
}

TEST( Outputs, AFileThatHoldsOtherTablesIsRefusedWithTheSpellingThatAddsOne )
{
  const OutputFolder folder;
  const QString geopackage = usersGeopackage( folder, QStringLiteral( "own.gpkg" ) );
  const QStringList before = tableNames( geopackage );
  const QVariantMap parameters = join( folder, geopackage );
  expectRefused( parameters, "table=\"own\" (geom)" );
  EXPECT_EQ( tableNames( geopackage ), before );

  const AlgorithmRun added( QStringLiteral( "joinindicators" ), join( folder, tableOf( geopackage, QStringLiteral( "own" ) ) ) );
  ASSERT_TRUE( added.succeeded() ) << added.error().toStdString();
  QStringList after = before + QStringList{ QStringLiteral( "own" ) };
  after.sort();
  EXPECT_EQ( tableNames( geopackage ), after );
  EXPECT_EQ( rowsOf( geopackage, QStringLiteral( "own" ) ), 30 );
  EXPECT_EQ( rowsOf( geopackage, QStringLiteral( "roads" ) ),
    rowsOf( sampleLayer( QStringLiteral( "musterland.gpkg" ) ), QStringLiteral( "roads" ) ) );
}

TEST( Outputs, ATableIsReplacedOnlyWhereItIsOurs )
{
  const OutputFolder folder;
  const QString geopackage = usersGeopackage( folder, QStringLiteral( "own.gpkg" ) );
  const long long kitas = rowsOf( geopackage, QStringLiteral( "kitas" ) );
  expectRefused( join( folder, tableOf( geopackage, QStringLiteral( "kitas" ) ) ), "did not make" );
  EXPECT_EQ( rowsOf( geopackage, QStringLiteral( "kitas" ) ), kitas );
  for ( int run = 0; run < 2; ++run )
  {
    const AlgorithmRun added( QStringLiteral( "joinindicators" ), join( folder, tableOf( geopackage, QStringLiteral( "neu" ) ) ) );
    ASSERT_TRUE( added.succeeded() ) << added.error().toStdString();
    EXPECT_EQ( rowsOf( geopackage, QStringLiteral( "neu" ) ), 30 );
  }
}

TEST( Outputs, AResultOfOursIsReplacedAndOneThatWasChangedByHandIsNot )
{
  const OutputFolder folder;
  for ( const char *name : { "r.gpkg", "r.csv", "r.geojson" } )
  {
    SCOPED_TRACE( name );
    const QVariantMap parameters{ { QStringLiteral( "INPUT" ), writeFile( folder, QStringLiteral( "quote.csv" ), sTable ) },
      { QStringLiteral( "OUTPUT" ), folder.path( QLatin1String( name ) ) } };
    for ( int run = 0; run < 2; ++run )
    {
      const AlgorithmRun read( QStringLiteral( "readtable" ), parameters );
      EXPECT_TRUE( read.succeeded() ) << read.error().toStdString();
    }
  }
  const QString table = folder.path( QStringLiteral( "r.csv" ) );
  const QByteArray edited = contentOf( table ) + "von Hand\n";
  writeFile( folder, QStringLiteral( "r.csv" ), edited );
  expectRefused( { { QStringLiteral( "INPUT" ), folder.path( QStringLiteral( "quote.csv" ) ) }, { QStringLiteral( "OUTPUT" ), table } },
    "changed since", QStringLiteral( "readtable" ) );
  EXPECT_EQ( contentOf( table ), edited );
}

TEST( Outputs, WhatLiesBesideADeletedResultOfOursIsOursToo )
{
  const OutputFolder folder;
  const QString output = folder.path( QStringLiteral( "j.geojson" ) );
  const QString style = folder.path( QStringLiteral( "j.qml" ) );
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "joinindicators" ), join( folder, output ) ).succeeded() );
  ASSERT_TRUE( QFile::exists( style ) );
  ASSERT_TRUE( QFile::remove( output ) );
  const AlgorithmRun again( QStringLiteral( "joinindicators" ), join( folder, output ) );
  EXPECT_TRUE( again.succeeded() ) << again.error().toStdString();

  // Beside a file that we never made, a style is the user's.
  const QString own = writeFile( folder, QStringLiteral( "k.qml" ), "<qgis>mine</qgis>" );
  expectRefused( join( folder, folder.path( QStringLiteral( "k.geojson" ) ) ), "did not make" );
  EXPECT_EQ( contentOf( own ), QByteArray( "<qgis>mine</qgis>" ) );
}

TEST( Outputs, AFileOfAUserIsNeverReplacedWhateverItsFormat )
{
  const OutputFolder folder;
  for ( const char *name : { "u.csv", "u.geojson", "u.gpkg", "u.xlsx" } )
  {
    SCOPED_TRACE( name );
    const QString own = writeFile( folder, QLatin1String( name ), "my own notes" );
    expectRefused( join( folder, own ), "stays as it is" );
    EXPECT_EQ( contentOf( own ), QByteArray( "my own notes" ) );
  }
  const QString page = writeFile( folder, QStringLiteral( "page.html" ), "<html>mine</html>" );
  QVariantMap parameters = join( folder, folder.path( QStringLiteral( "out.gpkg" ) ) );
  parameters[QStringLiteral( "OUTPUT_HTML_FILE" )] = page;
  expectRefused( parameters, "stays as it is" );
  EXPECT_EQ( contentOf( page ), QByteArray( "<html>mine</html>" ) );
  EXPECT_FALSE( QFile::exists( folder.path( QStringLiteral( "out.gpkg" ) ) ) );
}

TEST( Outputs, NumbersOfRowsOfAnInputAreNoValuesOfAGeoPackage )
{
  const OutputFolder folder;
  // Merged layers have the same fid twice.
  const QByteArray twice = "{\"type\":\"FeatureCollection\",\"features\":["
                           "{\"type\":\"Feature\",\"properties\":{\"fid\":1,\"AGS\":\"00524010\",\"quote\":0.07},\"geometry\":{\"type\":"
                           "\"Polygon\",\"coordinates\":[[[13,51],[13.1,51],[13.1,51.1],[13,51]]]}},"
                           "{\"type\":\"Feature\",\"properties\":{\"fid\":1,\"AGS\":\"00524020\",\"quote\":0.29},\"geometry\":{\"type\":"
                           "\"Polygon\",\"coordinates\":[[[13.2,51],[13.3,51],[13.3,51.1],[13.2,51]]]}}]}";
  AlgorithmRun classified( QStringLiteral( "classifyindicator" ),
    { { QStringLiteral( "INPUT" ), writeFile( folder, QStringLiteral( "merged.geojson" ), twice ) },
      { QStringLiteral( "FIELD" ), QStringLiteral( "quote" ) }, { QStringLiteral( "CLASSES" ), 2 },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "classes.gpkg" ) ) } } );
  ASSERT_TRUE( classified.succeeded() ) << classified.error().toStdString();
  EXPECT_EQ( classified.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 2 );
}

namespace
{
  //! Begins an output of so many columns in a GeoPackage; the sentence where that is refused.
  QString beginWith( int columns, const QString &path )
  {
    QgsFields fields;
    for ( int i = 0; i < columns; ++i )
      fields.append( QgsField( QStringLiteral( "c%1" ).arg( i ), QMetaType::Type::Double ) );
    const QgsProcessingParameterFeatureSink definition( QStringLiteral( "OUTPUT" ), QStringLiteral( "Result" ) );
    QgsProcessingContext context;
    try
    {
      FeatureOutput::begin( definition, path, { fields, Qgis::WkbType::Point, QgsCoordinateReferenceSystem() }, QString(), context );
      return QString();
    }
    catch ( const QgsProcessingException &error )
    {
      return error.what();
    }
  }
}

TEST( Outputs, AGeoPackageHoldsTwoThousandColumnsWithGeometryAndNumberAndNotOneMore )
{
  const OutputFolder folder;
  EXPECT_EQ( beginWith( 1998, folder.path( QStringLiteral( "wide.gpkg" ) ) ).toStdString(), "" );
  EXPECT_THAT( beginWith( 1999, folder.path( QStringLiteral( "wide.gpkg" ) ) ).toStdString(), ::testing::HasSubstr( "at most 2000" ) );
  EXPECT_EQ( beginWith( 1999, folder.path( QStringLiteral( "wide.fgb" ) ) ).toStdString(), "" );
  EXPECT_TRUE( folder.files().isEmpty() ) << folder.files().join( ' ' ).toStdString();
}

namespace
{
  //! Joins into \a sink as the desktop does, and loads the result as the desktop does.
  void expectLookOfTheDesktop( const QString &sink )
  {
    const OutputFolder folder;
    QgsProject project;
    QgsProcessingContext context;
    QgsProcessingFeedback feedback( false );
    context.setFeedback( &feedback );
    const QgsProcessingParameterFeatureSink definition( QStringLiteral( "OUTPUT" ), QStringLiteral( "Result" ) );
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "GEN" ), QMetaType::Type::QString ) );
    fields[0].setAlias( QStringLiteral( "Gemeinde" ) );
    const QgsProcessingOutputLayerDefinition wanted( sink.isEmpty() ? folder.path( QStringLiteral( "look.gpkg" ) ) : sink, &project );
    std::optional<FeatureOutput> output = FeatureOutput::begin( definition, QVariant::fromValue( wanted ),
      { fields, Qgis::WkbType::Polygon, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:25833" ) ) }, QStringLiteral( "Test" ),
      context );
    ASSERT_TRUE( output.has_value() );
    QgsFeature feature( fields );
    feature.setAttribute( 0, QStringLiteral( "Altweida" ) );
    feature.setGeometry( QgsGeometry::fromRect( QgsRectangle( 0, 0, 1, 1 ) ) );
    output->add( feature );
    const QString result = output->finish( []( QgsVectorLayer &layer ) {
      layer.setName( QStringLiteral( "Wohngeldquote 2022 (%)" ) );
      layer.setOpacity( 0.57 );
    } );
    EXPECT_TRUE( feedback.textLog().isEmpty() ) << feedback.textLog().toStdString();

    ASSERT_TRUE( context.willLoadLayerOnCompletion( result ) );
    QgsProcessingContext::LayerDetails &details = context.layerToLoadOnCompletionDetails( result );
    QgsMapLayer *loaded = QgsProcessingUtils::mapLayerFromString( result, context );
    ASSERT_NE( loaded, nullptr );
    details.setOutputLayerName( loaded );
    ASSERT_NE( details.postProcessor(), nullptr );
    details.postProcessor()->postProcessLayer( loaded, context, &feedback );
    EXPECT_EQ( loaded->name(), QStringLiteral( "Wohngeldquote 2022 (%)" ) );
    EXPECT_DOUBLE_EQ( loaded->opacity(), 0.57 );
    EXPECT_EQ( qobject_cast<QgsVectorLayer *>( loaded )->displayExpression(), QStringLiteral( "\"GEN\"" ) );
    EXPECT_EQ( qobject_cast<QgsVectorLayer *>( loaded )->attributeAlias(
                 qobject_cast<QgsVectorLayer *>( loaded )->fields().lookupField( QStringLiteral( "GEN" ) ) ),
      QStringLiteral( "Gemeinde" ) );
    EXPECT_FALSE( loaded->metadata().history().isEmpty() );
  }
}

TEST( Outputs, AFileLooksAsATemporaryLayerDoesInTheDesktop )
{
  for ( const char *sink : { "", "memory:" } )
  {
    SCOPED_TRACE( sink );
    expectLookOfTheDesktop( QLatin1String( sink ) );
  }
}
