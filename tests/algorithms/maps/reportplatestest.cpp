#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "maps/styles/chancelayer.h"
#include "maps/styles/indicatorproperties.h"
#include "reportdistrict.h"

#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsprojectservervalidator.h>
#include <qgsreadwritecontext.h>
#include <qgspallabeling.h>
#include <qgsrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayerlabeling.h>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  //! What a report needs beside the usual plates.
  class ReportPlates : public ::testing::Test
  {
  protected:
    QString file( const QString &name ) const { return QDir( mFolder.path( QStringLiteral( "maps" ) ) ).filePath( name ); }
    QStringList files() const
    {
      QStringList names = QDir( mFolder.path( QStringLiteral( "maps" ) ) ).entryList( QDir::Files, QDir::Name );
      for ( const char *other : { "layers.gpkg", "monitor.qgz", "sozialraum-monitor.json" } )
        names.removeAll( QLatin1String( other ) );
      return names;
    }

    QVariantMap parameters( const QVariantMap &more, QgsVectorLayer *input = nullptr ) const
    {
      QVariantMap all{
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( input ? input : mJoined.get() ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "png" ) },
        { QStringLiteral( "DPI" ), 60 },
        { QStringLiteral( "FOLDER" ), mFolder.path( QStringLiteral( "maps" ) ) },
      };
      for ( auto it = more.begin(); it != more.end(); ++it )
        all.insert( it.key(), it.value() );
      return all;
    }

    //! The saved project; it must live as long as its layouts are looked at.
    QgsProject &savedProject()
    {
      EXPECT_TRUE( mProject.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
      return mProject;
    }

    //! QGIS' own check for its server finds nothing to mend.
    void expectServable()
    {
      QList<QgsProjectServerValidator::ValidationResult> problems;
      EXPECT_TRUE( QgsProjectServerValidator::validate( &savedProject(), problems ) );
      for ( const QgsProjectServerValidator::ValidationResult &problem : problems )
        ADD_FAILURE() << QgsProjectServerValidator::displayValidationError( problem.error ).toStdString() << ": "
                      << problem.identifier.toString().toStdString();
    }

    OutputFolder mFolder;
    std::unique_ptr<QgsVectorLayer> mJoined = reportDistrict();
    QgsProject mProject;
  };

  const QgsLayoutItemMap *mapOf( const QgsPrintLayout &layout, const char *id = "map" )
  {
    return dynamic_cast<const QgsLayoutItemMap *>( layout.itemById( QLatin1String( id ) ) );
  }

  const QgsVectorLayer *layerOn( const QgsLayoutItemMap &map, const QString &name )
  {
    for ( const QgsMapLayer *layer : map.layers() )
    {
      if ( layer->name() == name )
        return qobject_cast<const QgsVectorLayer *>( layer );
    }
    return nullptr;
  }
}

TEST_F( ReportPlates, ChangesThatMayBeChanceAreHatchedAndTheLegendSaysSo )
{
  AlgorithmRun compared( QStringLiteral( "comparechange" ),
    { { QStringLiteral( "INPUT" ), QVariant::fromValue( mJoined.get() ) },
      { QStringLiteral( "COUNT_FIELDS" ), QStringList{ QStringLiteral( "arbeitslose_2019" ), QStringLiteral( "arbeitslose_2023" ) } },
      { QStringLiteral( "BASE_FIELDS" ),
        QStringList{ QStringLiteral( "erwerbspersonen_2019" ), QStringLiteral( "erwerbspersonen_2023" ) } },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "TEMPORARY_OUTPUT" ) } } );
  ASSERT_TRUE( compared.succeeded() ) << compared.error().toStdString();
  EXPECT_EQ( compared.result( QStringLiteral( "MORE_THAN_CHANCE" ) ).toInt(), 1 );
  QgsVectorLayer *changes = compared.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_TRUE( changes );

  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters( {}, changes ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "change" ) );
  ASSERT_EQ( run.result( QStringLiteral( "PLATES" ) ).toInt(), 1 );
  QgsPrintLayout *layout = savedProject().layoutManager()->printLayouts().first();
  const QgsLayoutItemMap *map = mapOf( *layout );
  ASSERT_EQ( map->layers().size(), 2 );
  // Of thirty areas one is secret and was not tested, one changed more than chance.
  const auto *hatched = qobject_cast<const QgsVectorLayer *>( map->layers().first() );
  EXPECT_EQ( hatched->name(), QStringLiteral( "The change may be chance (28)" ) );
  EXPECT_EQ( hatched->featureCount(), 28 );
  EXPECT_EQ( hatched->fields().lookupField( QStringLiteral( "change" ) ), -1 );
  EXPECT_THAT( labelsOf( *layout ).join( QLatin1Char( '\n' ) ).toStdString(), HasSubstr( "Change: Arbeitslose per Erwerbspersonen" ) );
  EXPECT_THAT( labelsOf( *layout ).join( QLatin1Char( '\n' ) ).toStdString(), HasSubstr( "2019 – 2023" ) );
  EXPECT_EQ( qobject_cast<const QgsVectorLayer *>( map->layers().last() )->featureCount(), 30 );
  expectServable();
}

TEST_F( ReportPlates, NothingIsHatchedWhereNothingWasTested )
{
  EXPECT_EQ( chanceLayer( *mJoined ), nullptr );
}

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

TEST_F( ReportPlates, ATableBehindThePlateHasEveryAreaAndNoMoreThanTheMap )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "TABLES" ), true }, { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) },
      { QStringLiteral( "PDF" ), QStringLiteral( "both" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "tables" ) );
  EXPECT_EQ( files().join( QLatin1Char( ' ' ) ),
    QStringLiteral( "arbeitslosenquote_2023.pdf arbeitslosenquote_2023.png arbeitslosenquote_2023_table.png atlas.pdf" ) );
  const QgsPrintLayout *table = layoutEndingWith( savedProject(), QStringLiteral( ", table" ) );
  ASSERT_TRUE( table );
  const QStringList texts = labelsOf( *table );
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  while ( features.nextFeature( area ) )
  {
    EXPECT_TRUE( texts.contains( area.attribute( QStringLiteral( "GEN" ) ).toString() ) );
    const QVariant value = area.attribute( QStringLiteral( "quote_2023" ) );
    if ( !value.isNull() )
    {
      EXPECT_TRUE( texts.contains( QString::number( value.toDouble(), 'f', 1 ) ) ) << value.toDouble();
    }
  }
  EXPECT_EQ( texts.count( QStringLiteral( "confidential" ) ), 1 );
  EXPECT_TRUE( texts.contains( QStringLiteral( "Landkreis Musterland" ) ) );
  EXPECT_TRUE( texts.contains( QStringLiteral( "5.7" ) ) );
  EXPECT_TRUE( texts.contains( QStringLiteral( "Beispielland" ) ) );

  const QString pdf = textOfPdf( file( QStringLiteral( "arbeitslosenquote_2023.pdf" ) ) );
  if ( pdf.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  EXPECT_EQ( pdf.split( QChar( 0x0c ), Qt::SkipEmptyParts ).size(), 2 );
  const QString atlas = textOfPdf( file( QStringLiteral( "atlas.pdf" ) ) );
  EXPECT_EQ( atlas.split( QChar( 0x0c ), Qt::SkipEmptyParts ).size(), 4 );
  EXPECT_THAT( QString( atlas ).remove( QLatin1Char( ' ' ) ).toStdString(), HasSubstr( "3/4" ) );
}

TEST_F( ReportPlates, TheTimeSeriesStandsBelowTheMap )
{
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "BELOW" ), QStringLiteral( "time_series" ) } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "series" ) );
  const QgsPrintLayout *layout = savedProject().layoutManager()->printLayouts().first();
  ASSERT_TRUE( layout->itemById( QStringLiteral( "below" ) ) );
  const QgsLayoutItemMap *map = mapOf( *layout );
  EXPECT_LE( map->pos().y() + map->rect().height(), layout->itemById( QStringLiteral( "below" ) )->pos().y() );
  const QStringList texts = labelsOf( *layout );
  for ( const char *text : { "Arbeitslosenquote (Prozent)", "2019", "2023", "5.7", "5.9", "Landkreis Musterland", "Beispielland" } )
    EXPECT_TRUE( texts.contains( QString::fromUtf8( text ) ) ) << text;
}

TEST_F( ReportPlates, TheComparisonShowsWhereTheStateOrAnAreaStands )
{
  QgsFeature first;
  ASSERT_TRUE( mJoined->getFeatures().nextFeature( first ) );
  const QString own = first.attribute( QStringLiteral( "GEN" ) ).toString();
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "BELOW" ), QStringLiteral( "comparison_with_others" ) }, { QStringLiteral( "OWN_AREA" ), own } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "spine" ) );
  const QStringList texts = labelsOf( *savedProject().layoutManager()->printLayouts().first() );
  EXPECT_THAT( texts.join( QLatin1Char( '\n' ) ).toStdString(),
    HasSubstr( ( own + QStringLiteral( " (dot) beside Landkreis Musterland" ) ).toStdString() ) );
  EXPECT_TRUE( texts.contains( QStringLiteral( "5.0" ) ) ); // 57 of 1,150
}

TEST_F( ReportPlates, APyramidNeedsItsTableAndCountsTheAreasOfThePlateOnly )
{
  const AlgorithmRun without(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "BELOW" ), QStringLiteral( "pyramid" ) } } ) );
  EXPECT_FALSE( without.succeeded() );
  EXPECT_THAT( without.error().toStdString(), HasSubstr( "choose it as “Population by age and sex”" ) );

  QFile table( mFolder.path( QStringLiteral( "population.csv" ) ) );
  ASSERT_TRUE( table.open( QIODevice::WriteOnly ) );
  QString text = QStringLiteral( "area_key,year,sex,age,count\nelsewhere,2023,m,3,9999\n" );
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  while ( features.nextFeature( area ) )
    text +=
      QStringLiteral( "%1,2023,m,3,7\n%1,2023,w,90,11\n%1,2022,w,90,1000\n" ).arg( area.attribute( QStringLiteral( "AGS" ) ).toString() );
  table.write( text.toUtf8() );
  table.close();
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "BELOW" ), QStringLiteral( "pyramid" ) }, { QStringLiteral( "POPULATION" ), table.fileName() } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "pyramid" ) );
  const QStringList texts = labelsOf( *savedProject().layoutManager()->printLayouts().first() );
  EXPECT_TRUE( texts.contains( QStringLiteral( "Men: 210" ) ) );
  EXPECT_TRUE( texts.contains( QStringLiteral( "Women: 330" ) ) );
}

TEST_F( ReportPlates, WhatMayBeACountGetsNoPlateUnlessItIsNamed )
{
  mJoined->dataProvider()->addAttributes( { QgsField( QStringLiteral( "dinge_2023" ), QMetaType::Type::Double ) } );
  mJoined->updateFields();
  const int field = mJoined->fields().lookupField( QStringLiteral( "dinge_2023" ) );
  QgsChangedAttributesMap values;
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  for ( int i = 0; features.nextFeature( area ); ++i )
    values.insert( area.id(), { { field, 1001.0 - 20 * i } } ); // one above 1,000 is enough
  mJoined->dataProvider()->changeAttributeValues( values );
  IndicatorPropertiesByField known = indicatorPropertiesOf( mJoined.get() );
  known[QStringLiteral( "dinge_2023" )].name = QStringLiteral( "Dinge" );
  known[QStringLiteral( "dinge_2023" )].period = QStringLiteral( "2023" );
  setIndicatorProperties( *mJoined, known );

  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters( {} ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( files().join( QLatin1Char( ' ' ) ), QStringLiteral( "arbeitslosenquote_2023.png" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "“Dinge” has no unit and whole numbers, so it may be a count" ) );
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "INDICATORS" ), QStringLiteral( "Dinge" ) } } ) )
      .succeeded() );
  EXPECT_TRUE( files().contains( QStringLiteral( "dinge_2023.png" ) ) );
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
