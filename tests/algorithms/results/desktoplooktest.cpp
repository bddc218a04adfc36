#include "algorithmrun.h"

#include <QRegularExpression>
#include <gtest/gtest.h>
#include <qgsapplication.h>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsexpressioncontextutils.h>
#include <qgsfeatureiterator.h>
#include <qgslegendsymbolitem.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingutils.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>

#include <ostream>

using namespace sozialraum;

namespace
{
  //! A run whose results people look at.
  struct Case
  {
    const char *algorithm;
    QVariantMap parameters;
    const char *output = "OUTPUT";
    bool isJoined = true; //!< INPUT is the sample with all its indicators
    bool isPlain = false; //!< it has no figures to colour by
    bool hasNames = true; //!< its areas or places have names
  };

  // GoogleTest prints it into the names of tests.
  void PrintTo( const Case &testCase, std::ostream *stream )
  {
    *stream << testCase.algorithm << "_" << testCase.output;
  }

  QString sample( const char *layer )
  {
    return sampleLayer( QStringLiteral( "musterland.gpkg" ), QLatin1String( layer ) );
  }

  //! The municipalities of the sample with all figures of its tables, joined once.
  QString joinedSample()
  {
    static const OutputFolder folder;
    static QString path;
    if ( !path.isEmpty() )
      return path;
    path = folder.path( QStringLiteral( "gemeinden.gpkg" ) );
    QStringList tables;
    for ( const char *table : { "arbeitsmarkt.csv", "bevoelkerung_flat.csv", "soziales.xlsx" } )
      tables << sampleLayer( QLatin1String( table ) );
    const AlgorithmRun run( QStringLiteral( "joinindicators" ),
      { { QStringLiteral( "INPUT" ), sample( "municipalities" ) }, { QStringLiteral( "TABLES" ), tables },
        { QStringLiteral( "PERIOD" ), QStringLiteral( "all" ) }, { QStringLiteral( "OUTPUT" ), path } } );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    return path;
  }

  //! What the desktop shows of a result.
  struct Shown
  {
    QString name;
    QString renderer;
    QStringList legend; //!< words and colours
    double opacity = 1.0;
    long long drawn = 0; //!< features that have a symbol
    QString displayed;   //!< what the first feature is called
    bool hasMethod = false;
  };

  void expectColumns( const QgsVectorLayer &layer, const QSet<QString> &columns, const char *what )
  {
    for ( const QString &column : columns )
      EXPECT_TRUE( column == QgsFeatureRequest::ALL_ATTRIBUTES || layer.fields().lookupField( column ) >= 0 )
        << what << " needs the field " << column.toStdString() << ", which is not there";
  }

  Shown lookAt( QgsVectorLayer &layer )
  {
    Shown shown;
    shown.name = layer.name();
    shown.opacity = layer.opacity();
    shown.hasMethod = !layer.metadata().history().isEmpty();
    QgsExpression display( layer.displayExpression() );
    expectColumns( layer, display.referencedColumns(), "the name of a feature" );
    QRegularExpressionMatchIterator parts = QRegularExpression( QStringLiteral( "\\[%(.*?)%\\]" ) ).globalMatch( layer.mapTipTemplate() );
    while ( parts.hasNext() )
      expectColumns( layer, QgsExpression( parts.next().captured( 1 ) ).referencedColumns(), "the map tip" );
    QgsRenderContext context;
    context.expressionContext().appendScope( QgsExpressionContextUtils::layerScope( &layer ) );
    QgsFeatureRenderer *renderer = layer.renderer();
    if ( renderer )
    {
      shown.renderer = renderer->type();
      expectColumns( layer, renderer->usedAttributes( context ), "the style" );
      for ( const QgsLegendSymbolItem &item : renderer->legendSymbolItems() )
        shown.legend << item.label() + QLatin1Char( ' ' ) + ( item.symbol() ? item.symbol()->color().name( QColor::HexArgb ) : QString() );
      renderer->startRender( context, layer.fields() );
    }
    QgsFeatureIterator features = layer.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      context.expressionContext().setFeature( feature );
      shown.drawn += renderer && renderer->symbolForFeature( feature, context ) ? 1 : 0;
      if ( shown.displayed.isEmpty() )
        shown.displayed = display.evaluate( &context.expressionContext() ).toString();
    }
    if ( renderer )
      renderer->stopRender( context );
    return shown;
  }

  //! Runs \a testCase into \a sink and loads the result as the desktop does.
  void showInDesktop( const Case &testCase, const QString &sink, Shown &shown )
  {
    QgsProject project;
    QgsProcessingContext context;
    QgsProcessingFeedback feedback( false );
    context.setProject( &project );
    context.setFeedback( &feedback );
    QVariantMap parameters = testCase.parameters;
    if ( testCase.isJoined )
      parameters.insert( QStringLiteral( "INPUT" ), joinedSample() );
    if ( QLatin1String( testCase.output ) != QLatin1String( "OUTPUT" ) )
      parameters.insert( QStringLiteral( "OUTPUT" ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
    parameters.insert( QLatin1String( testCase.output ), QVariant::fromValue( QgsProcessingOutputLayerDefinition( sink, &project ) ) );
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "sozialraum:" ) + QLatin1String( testCase.algorithm ) ) );
    bool succeeded = false;
    const QVariantMap results = algorithm->run( parameters, context, &feedback, &succeeded );
    ASSERT_TRUE( succeeded ) << feedback.textLog().toStdString();
    EXPECT_FALSE( feedback.textLog().contains( QLatin1String( "lias" ) ) ) << feedback.textLog().toStdString();
    const QString result = results.value( QLatin1String( testCase.output ) ).toString();
    ASSERT_TRUE( context.willLoadLayerOnCompletion( result ) );
    QgsProcessingContext::LayerDetails &details = context.layerToLoadOnCompletionDetails( result );
    auto *layer = qobject_cast<QgsVectorLayer *>( QgsProcessingUtils::mapLayerFromString( result, context ) );
    ASSERT_NE( layer, nullptr );
    details.setOutputLayerName( layer );
    ASSERT_NE( details.postProcessor(), nullptr );
    details.postProcessor()->postProcessLayer( layer, context, &feedback );
    shown = lookAt( *layer );
  }

  class DesktopLook : public ::testing::TestWithParam<Case>
  {};
}

TEST_P( DesktopLook, IsTheSameForFilesTablesAndTemporaryLayers )
{
  const OutputFolder folder;
  Shown temporary;
  showInDesktop( GetParam(), QStringLiteral( "TEMPORARY_OUTPUT" ), temporary );
  if ( HasFatalFailure() )
    return;
  EXPECT_NE( temporary.renderer, QString() );
  EXPECT_EQ( temporary.renderer == QLatin1String( "singleSymbol" ), GetParam().isPlain ) << temporary.renderer.toStdString();
  EXPECT_GT( temporary.drawn, 0 );
  EXPECT_TRUE( temporary.hasMethod );
  EXPECT_FALSE( temporary.displayed.isEmpty() );
  if ( GetParam().hasNames )
  {
    EXPECT_FALSE( QRegularExpression( QStringLiteral( "^[0-9.,]*$" ) ).match( temporary.displayed ).hasMatch() )
      << "a click shows " << temporary.displayed.toStdString() << " instead of a name";
  }
  for ( const QString &sink : { folder.path( QStringLiteral( "a.gpkg" ) ), folder.path( QStringLiteral( "b.shp" ) ),
          QStringLiteral( "ogr:dbname='%1' table=\"tabelle\" (geom)" ).arg( folder.path( QStringLiteral( "tables.gpkg" ) ) ) } )
  {
    SCOPED_TRACE( sink.toStdString() );
    Shown shown;
    showInDesktop( GetParam(), sink, shown );
    EXPECT_EQ( shown.name.toStdString(), temporary.name.toStdString() );
    EXPECT_EQ( shown.renderer.toStdString(), temporary.renderer.toStdString() );
    EXPECT_EQ( shown.legend.join( QLatin1Char( '\n' ) ).toStdString(), temporary.legend.join( QLatin1Char( '\n' ) ).toStdString() );
    EXPECT_DOUBLE_EQ( shown.opacity, temporary.opacity );
    EXPECT_EQ( shown.drawn, temporary.drawn );
    EXPECT_EQ( shown.displayed.toStdString(), temporary.displayed.toStdString() );
    EXPECT_TRUE( shown.hasMethod );
  }
}

namespace
{
  //! Classifies into \a file and adds the result to \a project, as the desktop does with its layers.
  QgsVectorLayer *classifyInto( const QString &file, int classes, QgsProject &project )
  {
    QgsProcessingContext context;
    QgsProcessingFeedback feedback( false );
    context.setProject( &project );
    context.setFeedback( &feedback );
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "sozialraum:classifyindicator" ) ) );
    bool succeeded = false;
    const QVariantMap results =
      algorithm->run( { { QStringLiteral( "INPUT" ), joinedSample() }, { QStringLiteral( "FIELD" ), QStringLiteral( "sgb_ii_quote_2023" ) },
                        { QStringLiteral( "CLASSES" ), classes },
                        { QStringLiteral( "OUTPUT" ), QVariant::fromValue( QgsProcessingOutputLayerDefinition( file, &project ) ) } },
        context, &feedback, &succeeded );
    EXPECT_TRUE( succeeded ) << feedback.textLog().toStdString();
    const QString result = results.value( QStringLiteral( "OUTPUT" ) ).toString();
    QgsMapLayer *layer = QgsProcessingUtils::mapLayerFromString( result, context );
    if ( !layer )
      return nullptr;
    project.addMapLayer( context.temporaryLayerStore()->takeMapLayer( layer ) );
    context.layerToLoadOnCompletionDetails( result ).postProcessor()->postProcessLayer( layer, context, &feedback );
    return qobject_cast<QgsVectorLayer *>( layer );
  }

  qsizetype entriesOf( const QgsVectorLayer *layer )
  {
    return layer && layer->renderer() ? layer->renderer()->legendSymbolItems().size() : 0;
  }
}

TEST( DesktopLookAgain, TheLayerOfAnEarlierRunHasNoClassesThatItsFileNoLongerHas )
{
  const OutputFolder folder;
  const QString file = folder.path( QStringLiteral( "klassen.gpkg" ) );
  QgsProject project;
  const QgsVectorLayer *earlier = classifyInto( file, 3, project );
  const qsizetype before = entriesOf( earlier );
  const QgsVectorLayer *other = classifyInto( folder.path( QStringLiteral( "andere.gpkg" ) ), 3, project );
  const QgsVectorLayer *later = classifyInto( file, 5, project );
  EXPECT_EQ( entriesOf( later ), before + 2 );
  EXPECT_EQ( entriesOf( earlier ), before + 2 );
  EXPECT_EQ( entriesOf( other ), before );
}

INSTANTIATE_TEST_SUITE_P( Areas, DesktopLook,
  ::testing::Values( Case{ "classifyindicator", { { QStringLiteral( "FIELD" ), QStringLiteral( "arbeitslosenanteil_2023" ) } } } ),
  ::testing::PrintToStringParamName() );
