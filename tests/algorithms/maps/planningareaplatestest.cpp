#include "classifieddistrict.h"
#include "reportplates.h"

#include <QDomDocument>
#include <QLocale>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgslayoutitemlabel.h>
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

namespace
{
  //! Unemployed by workforce of all areas of \a group, per cent with a decimal; empty where an area has no number.
  QString rateOf( const QgsVectorLayer &joined, const QString &group, const QString &year )
  {
    double unemployed = 0.0;
    double workforce = 0.0;
    QgsFeatureIterator features = joined.getFeatures();
    QgsFeature area;
    while ( features.nextFeature( area ) )
    {
      if ( area.attribute( QStringLiteral( "raum" ) ).toString() != group )
        continue;
      if ( area.attribute( QStringLiteral( "arbeitslose_" ) + year ).isNull() )
        return QString();
      unemployed += area.attribute( QStringLiteral( "arbeitslose_" ) + year ).toDouble();
      workforce += area.attribute( QStringLiteral( "erwerbspersonen_" ) + year ).toDouble();
    }
    return QString::number( unemployed / workforce * 100.0, 'f', 1 );
  }

  //! The texts of the second chart below the map; empty where there is none.
  QStringList textsOfSecondChart( const QgsPrintLayout &layout )
  {
    QStringList texts;
    QList<QgsLayoutItemLabel *> labels;
    layout.layoutItems( labels );
    for ( const QgsLayoutItemLabel *label : labels )
    {
      if ( label->id().startsWith( QLatin1String( "below_2_" ) ) )
        texts << label->currentText();
    }
    return texts;
  }
}

TEST_F( ReportPlates, APlanningAreaHasATimeSeriesOfItsOwn )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "GROUP_FIELD" ), QStringLiteral( "raum" ) },
      { QStringLiteral( "BELOW" ), QStringLiteral( "time_series" ) }, { QStringLiteral( "LAYOUT" ), QStringLiteral( "a4_portrait" ) } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "group_series" ) );
  const QgsProject &project = savedProject();
  int withSeries = 0;
  for ( const QString &group : { QStringLiteral( "Nord" ), QStringLiteral( "Mitte" ), QStringLiteral( "Süd" ) } )
  {
    SCOPED_TRACE( group.toStdString() );
    const QgsPrintLayout *layout = layoutEndingWith( project, group + QStringLiteral( ": Arbeitslosenquote 2023" ) );
    ASSERT_TRUE( layout );
    const QStringList texts = textsOfSecondChart( *layout );
    const QString latest = rateOf( *mJoined, group, QStringLiteral( "2023" ) );
    EXPECT_EQ( texts.isEmpty(), latest.isEmpty() ) << "a single value is no series, and what is secret is in no sum";
    if ( texts.isEmpty() )
      continue;
    ++withSeries;
    // Its own value and the district's, at the end of their lines.
    for ( const QString &text : { latest, QStringLiteral( "5.7" ), group, QStringLiteral( "Landkreis Musterland" ) } )
      EXPECT_TRUE( texts.contains( text ) ) << text.toStdString() << " in " << texts.join( QLatin1Char( '|' ) ).toStdString();
    EXPECT_TRUE( layout->itemById( QStringLiteral( "below" ) ) ) << "the values of its areas stand beside it";
  }
  EXPECT_EQ( withSeries, 2 );
}

TEST_F( ReportPlates, ATimeSeriesOfCountsOfAPlanningAreaIsTheirSum )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "GROUP_FIELD" ), QStringLiteral( "raum" ) },
      { QStringLiteral( "INDICATORS" ), QStringLiteral( "Erwerbspersonen" ) }, { QStringLiteral( "PERIOD" ), QStringLiteral( "2023" ) },
      { QStringLiteral( "BELOW" ), QStringLiteral( "time_series" ) }, { QStringLiteral( "LAYOUT" ), QStringLiteral( "a4_portrait" ) } } ) )
      .succeeded() );
  double sum = 0.0;
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  while ( features.nextFeature( area ) )
    sum += area.attribute( QStringLiteral( "raum" ) ).toString() == QLatin1String( "Nord" )
      ? area.attribute( QStringLiteral( "erwerbspersonen_2023" ) ).toDouble()
      : 0.0;
  const QgsPrintLayout *layout = layoutEndingWith( savedProject(), QStringLiteral( "Nord: Erwerbspersonen 2023" ) );
  ASSERT_TRUE( layout );
  QStringList texts = textsOfSecondChart( *layout );
  // Thousands are set off by a narrow blank.
  EXPECT_TRUE( texts.replaceInStrings( QRegularExpression( QStringLiteral( "(?<=[0-9])[^0-9](?=[0-9])" ) ), QString() )
      .contains( QString::number( sum, 'f', 0 ) ) )
    << texts.join( QLatin1Char( '|' ) ).toStdString();
  EXPECT_FALSE( texts.contains( QStringLiteral( "Landkreis Musterland" ) ) ) << "the whole would make a flat line of its part";
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
