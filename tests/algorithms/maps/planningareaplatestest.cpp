#include "classifieddistrict.h"
#include "reportplates.h"

#include <QDomDocument>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgslayoutmanager.h>
#include <qgspallabeling.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayerlabeling.h>

using namespace sozialraum;
using ::testing::HasSubstr;

TEST_F( ReportPlates, EachPlanningAreaHasAPlateOfItsAreasWithTheClassesOfTheWhole )
{
  const AlgorithmRun run(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "GROUP_FIELD" ), QStringLiteral( "raum" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "groups" ) );
  EXPECT_EQ( files().join( QLatin1Char( ' ' ) ),
    QStringLiteral( "arbeitslosenquote_2023.png mitte_arbeitslosenquote_2023.png nord_arbeitslosenquote_2023.png "
                    "sued_arbeitslosenquote_2023.png" ) );
  QgsProject &project = savedProject();
  const QgsPrintLayout *whole = project.layoutManager()->printLayouts().first();
  const QgsPrintLayout *nord = layoutEndingWith( project, QStringLiteral( "Nord: Arbeitslosenquote 2023" ) );
  ASSERT_TRUE( nord );
  EXPECT_LT( mapOf( *nord )->scale(), 0.9 * mapOf( *whole )->scale() );
  const QgsVectorLayer *areas = layerOn( *mapOf( *nord ), QStringLiteral( "Nord: Arbeitslosenquote 2023" ) );
  ASSERT_TRUE( areas );
  EXPECT_EQ( areas->featureCount(), namesInGroup( *mJoined, QStringLiteral( "Nord" ) ).size() );
  EXPECT_THAT( labelsOf( *nord ).join( QLatin1Char( '\n' ) ).toStdString(), HasSubstr( "Nord, Landkreis Musterland" ) );

  // The classes of the district, each with the number of areas of this planning area.
  const auto classesOn = []( const QgsVectorLayer &layer ) {
    QStringList labels;
    int sum = 0;
    for ( const QgsRendererCategory &category : dynamic_cast<const QgsCategorizedSymbolRenderer &>( *layer.renderer() ).categories() )
    {
      static const QRegularExpression count( QStringLiteral( " \\((\\d+)\\)$" ) );
      sum += count.match( category.label() ).captured( 1 ).toInt();
      if ( category.value().toInt() > 0 )
        labels << QString( category.label() ).remove( count );
    }
    return std::make_pair( labels, sum );
  };
  const QgsVectorLayer *wholeAreas = layerOn( *mapOf( *whole ), QStringLiteral( "Arbeitslosenquote 2023" ) );
  ASSERT_TRUE( wholeAreas );
  EXPECT_EQ( classesOn( *areas ).first, classesOn( *wholeAreas ).first );
  EXPECT_EQ( classesOn( *areas ).second, areas->featureCount() );

  // Where it lies stands in the corner, and around it lie all the others, in grey and without their values.
  const QgsLayoutItemMap *locator = mapOf( *nord, "locator" );
  ASSERT_TRUE( locator );
  EXPECT_EQ( locator->layers().size(), 2 );
  const QgsVectorLayer *rest = layerOn( *mapOf( *nord ), QStringLiteral( "Around Nord" ) );
  ASSERT_TRUE( rest );
  EXPECT_EQ( rest->featureCount() + areas->featureCount(), mJoined->featureCount() );
  EXPECT_EQ( rest->fields().lookupField( QStringLiteral( "quote_2023" ) ), -1 );
  expectServable();
}

TEST_F( ReportPlates, CountsOfPlanningAreasHaveTheCirclesOfTheWhole )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "GROUP_FIELD" ), QStringLiteral( "raum" ) },
      { QStringLiteral( "INDICATORS" ), QStringLiteral( "Arbeitslose" ) }, { QStringLiteral( "PERIOD" ), QStringLiteral( "2023" ) } } ) )
      .succeeded() );
  const QgsProject &project = savedProject();
  const QgsPrintLayout *whole = project.layoutManager()->printLayouts().first();
  const QgsPrintLayout *sued = layoutEndingWith( project, QStringLiteral( "Süd: Arbeitslose 2023" ) );
  ASSERT_TRUE( sued );
  const auto circles = []( const QgsPrintLayout &layout ) {
    const auto *layer = qobject_cast<const QgsVectorLayer *>( mapOf( layout )->layers().first() );
    QDomDocument document;
    const std::unique_ptr<QgsFeatureRenderer> renderer( layer->renderer()->clone() );
    document.appendChild( renderer->save( document, QgsReadWriteContext() ) );
    return document.toString();
  };
  const QRegularExpression size( QStringLiteral( "sqrt[^\"]*" ) );
  EXPECT_EQ( size.match( circles( *sued ) ).captured(), size.match( circles( *whole ) ).captured() );
}

TEST_F( ReportPlates, AFieldThatNamesNoPlanningAreaIsRefused )
{
  const AlgorithmRun unknown(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "GROUP_FIELD" ), QStringLiteral( "nichts" ) } } ) );
  EXPECT_FALSE( unknown.succeeded() );
  EXPECT_THAT( unknown.error().toStdString(), HasSubstr( "has no field “nichts” with planning areas" ) );
  EXPECT_EQ( files(), QStringList() );
}

TEST_F( ReportPlates, TheLocatorMapCoversNoAreaAndIsThereOnlyWhereSomethingLiesAround )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( {} ) ).succeeded() );
  EXPECT_EQ( mapOf( *savedProject().layoutManager()->printLayouts().first(), "locator" ), nullptr );
  mProject.clear();

  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "LOCATOR" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "neighbours" ) ) } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "locator" ) );
  const QgsPrintLayout *layout = savedProject().layoutManager()->printLayouts().first();
  const QgsLayoutItemMap *locator = mapOf( *layout, "locator" );
  ASSERT_TRUE( locator );
  const QgsLayoutItemMap *map = mapOf( *layout );
  const double units = map->extent().width() / map->rect().width();
  const QPointF corner = locator->pos() - map->pos();
  const QgsGeometry ground = QgsGeometry::fromRect( QgsRectangle( map->extent().xMinimum() + corner.x() * units,
    map->extent().yMaximum() - ( corner.y() + locator->rect().height() ) * units,
    map->extent().xMinimum() + ( corner.x() + locator->rect().width() ) * units, map->extent().yMaximum() - corner.y() * units ) );
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  while ( features.nextFeature( area ) )
    EXPECT_FALSE( area.geometry().intersects( ground ) );
  for ( const QgsMapLayer *layer : locator->layers() )
    EXPECT_TRUE( qobject_cast<const QgsVectorLayer *>( layer )->fields().lookupField( QStringLiteral( "quote_2023" ) ) < 0 );
  expectServable();
}

TEST_F( ReportPlates, TheDistrictIsNoNeighbourOfItself )
{
  // Whoever gives all municipalities of the state as neighbours gives the district's own too.
  ASSERT_TRUE( AlgorithmRun(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "NEIGHBOURS" ), QVariant::fromValue( mJoined.get() ) } } ) )
      .succeeded() );
  const QgsLayoutItemMap *map = mapOf( *savedProject().layoutManager()->printLayouts().first() );
  const QgsVectorLayer *neighbours = layerOn( *map, QStringLiteral( "Neighbours" ) );
  ASSERT_TRUE( neighbours );
  EXPECT_EQ( neighbours->featureCount(), 0 );
  EXPECT_EQ( neighbours->fields().lookupField( QStringLiteral( "quote_2023" ) ), -1 );
}

TEST_F( ReportPlates, OnAMapOfAStateIndependentTownsAloneAreNamed )
{
  QgsVectorLayer state(
    QStringLiteral( "Polygon?crs=EPSG:25833&field=GEN:string&field=BEZ:string&field=class_id:int&field=class_label:string" ),
    QStringLiteral( "state" ), QStringLiteral( "memory" ) );
  for ( int i = 0; i < 160; ++i ) // more than a key can list
  {
    QgsFeature area( state.fields() );
    const double x = 300000 + 10000.0 * ( i % 16 );
    const double y = 5600000 + 10000.0 * ( i / 16 ); // NOLINT(bugprone-integer-division): the row
    area.setGeometry( QgsGeometry::fromRect( QgsRectangle( x, y, x + 10000, y + 10000 ) ) );
    area.setAttributes( QVector<QVariant>{ QStringLiteral( "Ort %1" ).arg( i ),
      i == 7         ? QStringLiteral( "Kreisfreie Stadt" )
        : i % 2 == 0 ? QStringLiteral( "Stadt" )
                     : QStringLiteral( "Gemeinde" ),
      1 + i % 3, QStringLiteral( "Klasse %1" ).arg( 1 + i % 3 ) } );
    state.dataProvider()->addFeature( area );
  }
  state.updateExtents();
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( {}, &state ) ).succeeded() );
  const QgsLayoutItemMap *map = mapOf( *savedProject().layoutManager()->printLayouts().first() );
  auto *areas = qobject_cast<QgsVectorLayer *>( map->layers().first() );
  ASSERT_TRUE( areas->labeling() );
  QgsExpression label( areas->labeling()->settings().fieldName );
  QStringList named;
  QgsFeatureIterator features = areas->getFeatures();
  QgsFeature area;
  while ( features.nextFeature( area ) )
  {
    QgsExpressionContext context;
    context.setFeature( area );
    context.setFields( areas->fields() );
    const QString name = label.evaluate( &context ).toString();
    if ( !name.isEmpty() )
      named << name;
  }
  EXPECT_EQ( named.join( QLatin1Char( ' ' ) ), QStringLiteral( "Ort 7" ) );
}
