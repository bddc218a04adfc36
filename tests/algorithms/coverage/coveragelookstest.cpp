#include "algorithmrun.h"
#include "algorithms/coverage/districtfindings.h"
#include "maps/styles/numberstyle.h"
#include "maps/styles/reachstyle.h"
#include "maps/styles/sharestyle.h"

#include <QRegularExpression>
#include <QSet>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsexpressioncontextutils.h>
#include <qgssymbol.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

using namespace sozialraum;

namespace
{
  QVariantMap sampleCoverage( const QString &areas, const QString &demand, const QString &facilities )
  {
    const QString district = QStringLiteral( "musterland.gpkg" );
    return { { QStringLiteral( "FACILITIES" ), sampleLayer( district, QStringLiteral( "kitas" ) ) },
      { QStringLiteral( "DEMAND" ), sampleLayer( district, QStringLiteral( "children" ) ) },
      { QStringLiteral( "DEMAND_FIELDS" ), QStringList{ QStringLiteral( "u3" ), QStringLiteral( "a3_5" ) } },
      { QStringLiteral( "NETWORK" ), sampleLayer( district, QStringLiteral( "roads" ) ) },
      { QStringLiteral( "AREAS" ), sampleLayer( district, QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "THRESHOLDS" ), QStringLiteral( "500;2000" ) }, { QStringLiteral( "OUTPUT" ), areas },
      { QStringLiteral( "OUTPUT_DEMAND" ), demand }, { QStringLiteral( "OUTPUT_FACILITIES" ), facilities } };
  }

  QString attributeOf( const QgsVectorLayer &layer )
  {
    const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() );
    return renderer ? renderer->classAttribute() : QString();
  }

  void expectLooks( AlgorithmRun &run )
  {
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    for ( const char *output : { "OUTPUT", "OUTPUT_DEMAND", "OUTPUT_FACILITIES" } )
    {
      QgsVectorLayer *layer = run.layer( QLatin1String( output ) );
      ASSERT_NE( layer, nullptr ) << output;
      bool isLoaded = false;
      if ( layer->providerType() == QLatin1String( "ogr" ) )
      {
        layer->loadDefaultStyle( isLoaded );
        EXPECT_TRUE( isLoaded ) << output;
      }
      EXPECT_FALSE( layer->metadata().history().isEmpty() ) << output;
    }
    EXPECT_TRUE( attributeOf( *run.layer( QStringLiteral( "OUTPUT" ) ) ).contains( QLatin1String( "share_u3_within_2000" ) ) );
    EXPECT_EQ( run.layer( QStringLiteral( "OUTPUT" ) )->displayExpression(), QStringLiteral( "\"GEN\"" ) );
    EXPECT_EQ( attributeOf( *run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) ), QStringLiteral( "state" ) );
  }
}

TEST( CoverageLooks, AreThoseOfSharesAndReachInFilesAndInMemory )
{
  const OutputFolder folder;
  AlgorithmRun files( QStringLiteral( "demandcoverage" ),
    sampleCoverage( folder.path( QStringLiteral( "areas.gpkg" ) ), folder.path( QStringLiteral( "demand.gpkg" ) ),
      folder.path( QStringLiteral( "facilities.gpkg" ) ) ) );
  expectLooks( files );
  AlgorithmRun memory( QStringLiteral( "demandcoverage" ),
    sampleCoverage( QStringLiteral( "memory:" ), QStringLiteral( "memory:" ), QStringLiteral( "memory:" ) ) );
  expectLooks( memory );
  for ( const char *output : { "OUTPUT", "OUTPUT_DEMAND", "OUTPUT_FACILITIES" } )
    EXPECT_EQ( memory.layer( QLatin1String( output ) )->renderer()->dump(), files.layer( QLatin1String( output ) )->renderer()->dump() );
  EXPECT_TRUE( memory.layer( QStringLiteral( "OUTPUT" ) )->name().contains( QLatin1String( "u3" ) ) );
}

TEST( CoverageLooks, HoldInAShapefileThatCutsTheNamesOfFieldsToo )
{
  const OutputFolder folder;
  AlgorithmRun memory( QStringLiteral( "demandcoverage" ),
    sampleCoverage( QStringLiteral( "memory:" ), QStringLiteral( "memory:" ), QStringLiteral( "memory:" ) ) );
  AlgorithmRun files( QStringLiteral( "demandcoverage" ),
    sampleCoverage( folder.path( QStringLiteral( "areas.shp" ) ), folder.path( QStringLiteral( "demand.shp" ) ),
      folder.path( QStringLiteral( "facilities.shp" ) ) ) );
  ASSERT_TRUE( files.succeeded() ) << files.error().toStdString();
  for ( const char *output : { "OUTPUT", "OUTPUT_DEMAND", "OUTPUT_FACILITIES" } )
  {
    const QgsVectorLayer layer(
      files.results().value( QLatin1String( output ) ).toString(), QStringLiteral( "l" ), QStringLiteral( "ogr" ) );
    ASSERT_TRUE( layer.isValid() ) << output;
    const QgsVectorLayer *full = memory.layer( QLatin1String( output ) );
    const std::unique_ptr<QgsFeatureRenderer> renderer( layer.renderer()->clone() );
    ASSERT_EQ( renderer->type(), full->renderer()->type() ) << output;
    QgsRenderContext context;
    context.expressionContext().appendScopes( QgsExpressionContextUtils::globalProjectLayerScopes( &layer ) );
    renderer->startRender( context, layer.fields() );
    for ( const QString &attribute : renderer->usedAttributes( context ) )
    {
      for ( const QString &field : QgsExpression( attribute ).referencedColumns() )
        EXPECT_GE( layer.fields().lookupField( field ), 0 ) << output << ": " << field.toStdString();
    }
    // Every feature has a symbol, and the same as in memory.
    QgsFeatureIterator ofMemory = full->getFeatures();
    QgsRenderContext contextOfMemory;
    contextOfMemory.expressionContext().appendScopes( QgsExpressionContextUtils::globalProjectLayerScopes( full ) );
    const std::unique_ptr<QgsFeatureRenderer> rendererOfMemory( full->renderer()->clone() );
    rendererOfMemory->startRender( contextOfMemory, full->fields() );
    QgsFeature feature, same;
    for ( QgsFeatureIterator features = layer.getFeatures(); features.nextFeature( feature ); )
    {
      ASSERT_TRUE( ofMemory.nextFeature( same ) );
      context.expressionContext().setFeature( feature );
      contextOfMemory.expressionContext().setFeature( same );
      const QgsSymbol *symbol = renderer->symbolForFeature( feature, context );
      const QgsSymbol *expected = rendererOfMemory->symbolForFeature( same, contextOfMemory );
      ASSERT_NE( expected, nullptr ) << output;
      ASSERT_NE( symbol, nullptr ) << output;
      EXPECT_EQ( symbol->color(), expected->color() ) << output;
    }
    renderer->stopRender( context );
    rendererOfMemory->stopRender( contextOfMemory );
  }
}

TEST( CoverageLooks, AShareOnALimitBelongsAboveIt )
{
  const std::unique_ptr<QgsFeatureRenderer> renderer = shareRenderer( QStringLiteral( "share" ), Qgis::GeometryType::Polygon );
  const auto *categorized = dynamic_cast<const QgsCategorizedSymbolRenderer *>( renderer.get() );
  ASSERT_NE( categorized, nullptr );
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "share" ), QMetaType::Type::Double ) );
  const auto classOf = [&]( const QVariant &share ) {
    QgsFeature area( fields );
    area.setAttribute( 0, share );
    QgsExpressionContext context;
    context.setFields( fields );
    context.setFeature( area );
    return QgsExpression( categorized->classAttribute() ).evaluate( &context ).toInt();
  };
  EXPECT_EQ( classOf( 0.0 ), 1 );
  EXPECT_EQ( classOf( 49.99 ), 1 );
  EXPECT_EQ( classOf( 50.0 ), 2 );
  EXPECT_EQ( classOf( 75.0 ), 3 );
  EXPECT_EQ( classOf( 90.0 ), 4 );
  EXPECT_EQ( classOf( 99.99 ), 4 );
  EXPECT_EQ( classOf( 100.0 ), 5 );
  EXPECT_EQ( classOf( QVariant() ), -2 );
  EXPECT_EQ( categorized->categories().size(), 6 );
}

namespace
{
  int classOf( const QgsFeatureRenderer &renderer, const QgsVectorLayer &layer, const QgsFeature &feature )
  {
    const auto *categorized = dynamic_cast<const QgsCategorizedSymbolRenderer *>( &renderer );
    QgsExpressionContext context;
    context.setFields( layer.fields() );
    context.setFeature( feature );
    return categorized ? QgsExpression( categorized->classAttribute() ).evaluate( &context ).toInt() : 0;
  }

  //! Areas without a shape, with the numbers \a values; a null one has none.
  std::unique_ptr<QgsVectorLayer> numbers( const QVariantList &values )
  {
    auto layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "Polygon?crs=EPSG:25833&field=number:double" ), QStringLiteral( "numbers" ), QStringLiteral( "memory" ) );
    for ( const QVariant &value : values )
    {
      QgsFeature feature( layer->fields() );
      feature.setAttribute( 0, value );
      layer->dataProvider()->addFeature( feature );
    }
    return layer;
  }

  std::vector<int> classesOf( const QgsVectorLayer &layer )
  {
    const std::unique_ptr<QgsFeatureRenderer> renderer = numberRenderer( layer, QStringLiteral( "number" ) );
    std::vector<int> classes;
    QgsFeatureIterator features = layer.getFeatures();
    for ( QgsFeature feature; renderer && features.nextFeature( feature ); )
      classes.push_back( classOf( *renderer, layer, feature ) );
    return classes;
  }
}

TEST( NumberStyle, ClassesHoldAsManyFeaturesEachAndALimitBelongsAboveIt )
{
  EXPECT_EQ( classesOf( *numbers( { 0.07, 0.29, 0.57, 1.15, 2.3, 3.1, 4.7, 5.9, 7.3, 8.1 } ) ),
    ( std::vector<int>{ 1, 1, 2, 2, 3, 3, 4, 4, 5, 5 } ) );
  EXPECT_EQ( classesOf( *numbers( { 1, 2, 3, 4, 5 } ) ), ( std::vector<int>{ 1, 2, 3, 4, 5 } ) );
}

TEST( NumberStyle, LimitsAreReadable )
{
  const std::unique_ptr<QgsVectorLayer> layer = numbers( { 0.5, 1.18541, 1.18559, 1.3, 1.6, 1.7233333, 2.1, 2.9 } );
  const std::unique_ptr<QgsFeatureRenderer> renderer = numberRenderer( *layer, QStringLiteral( "number" ) );
  const auto *categorized = dynamic_cast<const QgsCategorizedSymbolRenderer *>( renderer.get() );
  ASSERT_NE( categorized, nullptr );
  EXPECT_GT( categorized->categories().size(), 3 );
  static const QRegularExpression sLong( QStringLiteral( "\\d[.,]\\d{3}" ) );
  for ( const QgsRendererCategory &category : categorized->categories() )
    EXPECT_FALSE( category.label().contains( sLong ) ) << category.label().toStdString();
  for ( const int place : classesOf( *numbers( { 1e6, 2e6, 3e6, 4e6, 5e6 } ) ) )
    EXPECT_GE( place, 1 );
}

TEST( NumberStyle, WhatHasNoNumberIsDrawnAsWithoutData )
{
  EXPECT_EQ( classesOf( *numbers( { 1, QVariant(), 2 } ) ), ( std::vector<int>{ 1, -2, 2 } ) );
  EXPECT_EQ( classesOf( *numbers( { 5, 5, QVariant() } ) ), ( std::vector<int>{ 1, 1, -2 } ) );
  EXPECT_EQ( numberRenderer( *numbers( { QVariant() } ), QStringLiteral( "number" ) ), nullptr );
}

TEST( NumberStyle, PlacesPerChildArriveInClassesInFilesAndInMemory )
{
  const OutputFolder folder;
  QVariantMap parameters = sampleCoverage( QStringLiteral( "memory:" ), QStringLiteral( "memory:" ), QString() );
  parameters.remove( QStringLiteral( "OUTPUT_FACILITIES" ) );
  parameters[QStringLiteral( "THRESHOLDS" )] = QStringLiteral( "500;1000;2000" );
  parameters[QStringLiteral( "CAPACITY_FIELD" )] = QStringLiteral( "capacity" );
  parameters[QStringLiteral( "DEMAND_FIELDS" )] = QStringList{ QStringLiteral( "a3_5" ) };
  AlgorithmRun memory( QStringLiteral( "floatingcatchment" ), parameters );
  ASSERT_TRUE( memory.succeeded() ) << memory.error().toStdString();
  parameters[QStringLiteral( "OUTPUT" )] = folder.path( QStringLiteral( "areas.gpkg" ) );
  parameters[QStringLiteral( "OUTPUT_DEMAND" )] = folder.path( QStringLiteral( "demand.gpkg" ) );
  AlgorithmRun files( QStringLiteral( "floatingcatchment" ), parameters );
  ASSERT_TRUE( files.succeeded() ) << files.error().toStdString();
  for ( const char *output : { "OUTPUT", "OUTPUT_DEMAND" } )
  {
    QgsVectorLayer *file = files.layer( QLatin1String( output ) );
    bool isLoaded = false;
    file->loadDefaultStyle( isLoaded );
    EXPECT_TRUE( attributeOf( *file ).contains( QLatin1String( "accessibility" ) ) ) << output;
    EXPECT_EQ( attributeOf( *memory.layer( QLatin1String( output ) ) ), attributeOf( *file ) ) << output;
  }
}

TEST( PeerStyle, TellsTheAreaItselfFromItsNearestPeers )
{
  const std::unique_ptr<QgsFeatureRenderer> renderer = peerRenderer();
  QgsVectorLayer layer(
    QStringLiteral( "Polygon?crs=EPSG:25833&field=peer_rank:integer" ), QStringLiteral( "peers" ), QStringLiteral( "memory" ) );
  std::vector<int> classes;
  for ( const int rank : { 0, 1, 5, 6, 10, 11 } )
  {
    QgsFeature feature( layer.fields() );
    feature.setAttribute( 0, rank );
    classes.push_back( classOf( *renderer, layer, feature ) );
  }
  EXPECT_EQ( classes, ( std::vector<int>{ 1, 2, 2, 3, 3, 4 } ) );
}

TEST( DistrictFindings, EachKindHasAColourAndWords )
{
  const std::unique_ptr<QgsFeatureRenderer> renderer = districtFindingRenderer( Qgis::GeometryType::Point );
  const auto *categorized = dynamic_cast<const QgsCategorizedSymbolRenderer *>( renderer.get() );
  ASSERT_NE( categorized, nullptr );
  QStringList kinds;
  QSet<QString> colours;
  for ( const QgsRendererCategory &category : categorized->categories() )
  {
    kinds << category.value().toString();
    colours.insert( category.symbol()->color().name() );
    EXPECT_NE( category.label(), category.value().toString() );
  }
  EXPECT_THAT( kinds, ::testing::UnorderedElementsAreArray( districtFindingKinds() ) );
  EXPECT_EQ( colours.size(), kinds.size() );
}

TEST( AssignedAreas, AreDrawnByTheShareThatHasAPlace )
{
  const std::unique_ptr<QgsFeatureRenderer> renderer = placedShareRenderer( Qgis::GeometryType::Polygon );
  QgsVectorLayer layer( QStringLiteral( "Polygon?crs=EPSG:25833&field=demand:double&field=assigned:double" ), QStringLiteral( "areas" ),
    QStringLiteral( "memory" ) );
  std::vector<int> classes;
  for ( const auto &[demand, assigned] : { std::pair( 10.0, 4.9 ), { 10.0, 5.0 }, { 10.0, 10.0 }, { 0.0, 0.0 } } )
  {
    QgsFeature feature( layer.fields() );
    feature.setAttribute( 0, demand );
    feature.setAttribute( 1, assigned );
    classes.push_back( classOf( *renderer, layer, feature ) );
  }
  EXPECT_EQ( classes, ( std::vector<int>{ 1, 2, 5, -2 } ) );
}

TEST( CoverageLooks, CatchmentsAndTheirStreetsAnswerWithTheNameOfTheFacility )
{
  const QString district = QStringLiteral( "musterland.gpkg" );
  AlgorithmRun run( QStringLiteral( "servicecatchments" ),
    { { QStringLiteral( "FACILITIES" ), sampleLayer( district, QStringLiteral( "kitas" ) ) },
      { QStringLiteral( "NETWORK" ), sampleLayer( district, QStringLiteral( "roads" ) ) },
      { QStringLiteral( "THRESHOLDS" ), QStringLiteral( "300" ) }, { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) },
      { QStringLiteral( "OUTPUT_LINES" ), QStringLiteral( "memory:" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QMap<qint64, QString> names;
  const QgsVectorLayer kitas( sampleLayer( district, QStringLiteral( "kitas" ) ), QStringLiteral( "kitas" ), QStringLiteral( "ogr" ) );
  QgsFeature kita;
  for ( QgsFeatureIterator features = kitas.getFeatures(); features.nextFeature( kita ); )
    names.insert( kita.id(), kita.attribute( QStringLiteral( "name" ) ).toString() );
  for ( const char *output : { "OUTPUT", "OUTPUT_LINES" } )
  {
    QgsVectorLayer *layer = run.layer( QLatin1String( output ) );
    ASSERT_NE( layer, nullptr );
    EXPECT_EQ( layer->displayExpression(), QStringLiteral( "\"name\"" ) );
    EXPECT_EQ( layer->fields().names().last(), QStringLiteral( "name" ) );
    ASSERT_GT( layer->featureCount(), 0 );
    QgsFeature feature;
    for ( QgsFeatureIterator features = layer->getFeatures(); features.nextFeature( feature ); )
    {
      EXPECT_FALSE( feature.attribute( QStringLiteral( "name" ) ).toString().isEmpty() );
      EXPECT_EQ( feature.attribute( QStringLiteral( "name" ) ).toString(),
        names.value( feature.attribute( QStringLiteral( "facility" ) ).toLongLong() ) );
    }
  }
}
