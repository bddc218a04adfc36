#include "samplestore.h"
#include "maps/styles/indicatorproperties.h"

#include <gmock/gmock.h>

using namespace sozialraum;

namespace
{

  //! Extracts \a indicators of all periods.
  QVariantMap extraction( const QString &indicators, const QString &output )
  {
    return { { name( "INDICATORS" ), indicators }, { name( "PERIOD" ), name( "all" ) }, { name( "OUTPUT" ), output } };
  }

  double sumOf( QgsVectorLayer &layer, const QString &field )
  {
    EXPECT_GE( layer.fields().lookupField( field ), 0 ) << field.toStdString();
    double sum = 0;
    QgsFeatureIterator iterator = layer.getFeatures();
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
      sum += feature.attribute( field ).toDouble();
    return sum;
  }

}

TEST_F( SampleStore, AnIndexGoesInWithItsMethodAndClassesAndComesBackTheSame )
{
  fill();
  const AlgorithmRun extract = run( "extractindicators", { { name( "OUTPUT" ), path( "areas.gpkg" ) } } );
  ASSERT_TRUE( extract.succeeded() ) << extract.error().toStdString();
  const QString parts = write( "parts.csv", "field;dimension;polarity;weight\narbeitslosenanteil;arbeit;-1;1\n" );
  AlgorithmRun index( name( "socialindex" ),
    { { name( "INPUT" ), extract.result( name( "OUTPUT" ) ) }, { name( "INDICATORS" ), parts },
      { name( "OUTPUT" ), path( "index.gpkg" ) } } );
  ASSERT_TRUE( index.succeeded() ) << index.error().toStdString();
  const AlgorithmRun import = run( "importtables", { { name( "TABLES" ), index.result( name( "OUTPUT" ) ) } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  EXPECT_EQ( import.result( name( "NEW" ) ).toInt(), 30 );
  EXPECT_EQ( import.result( name( "REJECTED" ) ).toInt(), 0 );

  AlgorithmRun back = run( "extractindicators", extraction( name( "Social index" ), path( "back.gpkg" ) ) );
  ASSERT_TRUE( back.succeeded() ) << back.error().toStdString();
  QgsVectorLayer *computed = index.layer( name( "OUTPUT" ) );
  QgsVectorLayer *extracted = back.layer( name( "OUTPUT" ) );
  ASSERT_TRUE( computed && extracted );
  const IndicatorPropertiesByField properties = indicatorPropertiesOf( extracted );
  ASSERT_EQ( properties.size(), 1 );
  const QString field = properties.firstKey();
  EXPECT_EQ( properties.first().method, indicatorPropertiesOf( computed ).value( name( "index_value" ) ).method );
  EXPECT_FALSE( properties.first().method.isEmpty() );
  const std::map<QString, QgsFeature> before = byKey( *computed, "area_key" );
  for ( const auto &[key, feature] : byKey( *extracted, "area_key" ) )
    EXPECT_EQ( feature.attribute( field ).toDouble(), before.at( key ).attribute( name( "index_value" ) ).toDouble() ) << key.toStdString();

  // A map without the plugin: the view, one indicator and period of it; another period without a copy.
  const QString view = store() + name( "|layername=monitor_class" );
  QgsVectorLayer classes( view, name( "classes" ), name( "ogr" ) );
  ASSERT_TRUE( classes.isValid() );
  EXPECT_EQ( classes.geometryType(), Qgis::GeometryType::Polygon );
  EXPECT_TRUE( classes.crs().isValid() );
  ASSERT_TRUE(
    classes.setSubsetString( name( "\"indicator\" = 'Social index' AND \"period\" = '" ) + properties.first().period + name( "'" ) ) );
  const std::map<QString, QgsFeature> drawn = byKey( classes, "area_key" );
  EXPECT_EQ( classes.featureCount(), 30 );
  ASSERT_EQ( drawn.size(), 30U );
  for ( const auto &[key, feature] : drawn )
  {
    EXPECT_EQ( feature.attribute( name( "class_id" ) ).toInt(), before.at( key ).attribute( name( "class_id" ) ).toInt() );
    EXPECT_EQ( feature.attribute( name( "class_label" ) ), before.at( key ).attribute( name( "class_label" ) ) );
    EXPECT_GT( feature.geometry().area(), 0 );
  }
  ASSERT_TRUE( classes.setSubsetString( name( "\"indicator\" = 'Social index' AND \"period\" = '1999'" ) ) );
  EXPECT_EQ( classes.featureCount(), 0 );
}

TEST_F( SampleStore, ColumnsOfTablesStayOutOfAnImportOfResultsUnlessTheyAreNamed )
{
  fill();
  const AlgorithmRun extract = run( "extractindicators", { { name( "OUTPUT" ), path( "areas.gpkg" ) } } );
  ASSERT_TRUE( extract.succeeded() ) << extract.error().toStdString();
  const AlgorithmRun classified( name( "classifyindicator" ),
    { { name( "INPUT" ), extract.result( name( "OUTPUT" ) ) }, { name( "FIELD" ), name( "arbeitslosenanteil" ) },
      { name( "OUTPUT" ), path( "classes.gpkg" ) } } );
  ASSERT_TRUE( classified.succeeded() ) << classified.error().toStdString();
  const AlgorithmRun import = run( "importtables", { { name( "TABLES" ), classified.result( name( "OUTPUT" ) ) } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  EXPECT_EQ( import.result( name( "NEW" ) ).toInt(), 0 );
  EXPECT_EQ( import.result( name( "UNCHANGED" ) ).toInt(), 30 ); // the classified column, which is an office's
  QgsVectorLayer classes( store() + name( "|layername=monitor_class" ), name( "classes" ), name( "ogr" ) );
  EXPECT_EQ( classes.featureCount(), 30 );
  // The office's delivery alone holds them.
  EXPECT_TRUE( run( "withdrawimport", { { name( "IMPORT" ), 1 } } ).succeeded() );
  EXPECT_FALSE( run( "extractindicators", extraction( name( "Arbeitslosenanteil" ), path( "x.gpkg" ) ) ).succeeded() );

  const AlgorithmRun wrong =
    run( "importtables", { { name( "TABLES" ), classified.result( name( "OUTPUT" ) ) }, { name( "RESULT_FIELDS" ), name( "hunde" ) } } );
  EXPECT_FALSE( wrong.succeeded() );
  EXPECT_THAT( wrong.error().toStdString(), testing::HasSubstr( "hunde" ) );
}

TEST_F( SampleStore, AProjectionGoesInWithScenarioLimitsAndStatus )
{
  fill();
  AlgorithmRun projection( name( "projectpopulation" ),
    { { name( "AREAS" ), sampleLayer( name( "bevoelkerung_altersjahre.csv" ) ) }, { name( "HORIZON" ), 3 },
      { name( "OUTPUT" ), path( "people.gpkg" ) }, { name( "COMPONENTS" ), path( "components.gpkg" ) } } );
  ASSERT_TRUE( projection.succeeded() ) << projection.error().toStdString();
  QgsVectorLayer *components = projection.layer( name( "COMPONENTS" ) );
  ASSERT_TRUE( components );
  const AlgorithmRun import = run( "importtables", { { name( "TABLES" ), projection.result( name( "COMPONENTS" ) ) } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  EXPECT_GE( import.result( name( "NEW" ) ).toInt(), 90 );
  AlgorithmRun back = run( "extractindicators", extraction( name( "Projected population" ), path( "back.gpkg" ) ) );
  ASSERT_TRUE( back.succeeded() ) << back.error().toStdString();
  QgsVectorLayer *extracted = back.layer( name( "OUTPUT" ) );
  const IndicatorPropertiesByField properties = indicatorPropertiesOf( extracted );
  ASSERT_EQ( properties.size(), 3 ); // three years
  EXPECT_THAT( properties.first().method.toStdString(), testing::HasSubstr( "95 %" ) );
  const std::map<QString, QgsFeature> rows = byKey( *extracted, "area_key" );
  QgsFeatureIterator iterator = components->getFeatures();
  QgsFeature row;
  int compared = 0;
  while ( iterator.nextFeature( row ) )
  {
    const QString year = row.attribute( name( "year" ) ).toString();
    const auto column = std::find_if(
      properties.keyBegin(), properties.keyEnd(), [&]( const QString &field ) { return properties.value( field ).period == year; } );
    ASSERT_NE( column, properties.keyEnd() ) << year.toStdString();
    const QgsFeature &area = rows.at( row.attribute( name( "area_key" ) ).toString() );
    EXPECT_EQ( area.attribute( *column ).toDouble(), row.attribute( name( "population" ) ).toDouble() );
    EXPECT_EQ( area.attribute( *column + name( "_lower" ) ).toDouble(), row.attribute( name( "lower" ) ).toDouble() );
    EXPECT_EQ( area.attribute( *column + name( "_upper" ) ).toDouble(), row.attribute( name( "upper" ) ).toDouble() );
    EXPECT_EQ( area.attribute( *column + name( "_status" ) ), row.attribute( name( "status" ) ) );
    ++compared;
  }
  EXPECT_EQ( compared, 90 );

  // People by sex and age are parts of the population; groups have their sums.
  const AlgorithmRun people = run( "importtables", { { name( "TABLES" ), projection.result( name( "OUTPUT" ) ) } } );
  ASSERT_TRUE( people.succeeded() ) << people.error().toStdString();
  EXPECT_GT( people.result( name( "NEW" ) ).toInt(), 10000 );
  AlgorithmRun groups = run( "extractindicators",
    { { name( "LEVEL" ), name( "membership_sozialraeume" ) }, { name( "INDICATORS" ), name( "Projected births" ) },
      { name( "OUTPUT" ), path( "groups.gpkg" ) } } );
  ASSERT_TRUE( groups.succeeded() ) << groups.error().toStdString();
  AlgorithmRun areas =
    run( "extractindicators", { { name( "INDICATORS" ), name( "Projected births" ) }, { name( "OUTPUT" ), path( "areas.gpkg" ) } } );
  ASSERT_TRUE( areas.succeeded() ) << areas.error().toStdString();
  const QString births = indicatorPropertiesOf( areas.layer( name( "OUTPUT" ) ) ).firstKey();
  EXPECT_GT( sumOf( *areas.layer( name( "OUTPUT" ) ), births ), 0 );
  EXPECT_NEAR( sumOf( *groups.layer( name( "OUTPUT" ) ), births ), sumOf( *areas.layer( name( "OUTPUT" ) ), births ), 1e-9 );
}

TEST_F( SampleStore, WaysToFacilitiesGoInAsSharesOfTheChildrenOfEachArea )
{
  fill();
  const auto layerOfSample = []( const char *layer ) { return sampleLayer( name( "musterland.gpkg|layername=" ) + name( layer ) ); };
  AlgorithmRun coverage( name( "demandcoverage" ),
    { { name( "FACILITIES" ), layerOfSample( "kitas" ) }, { name( "DEMAND" ), layerOfSample( "children" ) },
      { name( "DEMAND_FIELDS" ), name( "u3;a3_5" ) }, { name( "NETWORK" ), layerOfSample( "roads" ) },
      { name( "AREAS" ), layerOfSample( "municipalities" ) }, { name( "THRESHOLDS" ), name( "500;1500" ) },
      { name( "OUTPUT" ), path( "coverage.gpkg" ) } } );
  ASSERT_TRUE( coverage.succeeded() ) << coverage.error().toStdString();
  const AlgorithmRun undated = run( "importtables", { { name( "TABLES" ), coverage.result( name( "OUTPUT" ) ) } } );
  EXPECT_FALSE( undated.succeeded() );
  const AlgorithmRun import =
    run( "importtables", { { name( "TABLES" ), coverage.result( name( "OUTPUT" ) ) }, { name( "RESULT_PERIOD" ), name( "2024" ) } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  EXPECT_EQ( import.result( name( "NEW" ) ).toInt(), 4 * 30 ); // two groups of children, two thresholds

  AlgorithmRun back = run( "extractindicators", extraction( name( "u3: share within 1500 m of a facility" ), path( "back.gpkg" ) ) );
  ASSERT_TRUE( back.succeeded() ) << back.error().toStdString();
  const QString field = indicatorPropertiesOf( back.layer( name( "OUTPUT" ) ) ).firstKey();
  const std::map<QString, QgsFeature> computed = byKey( *coverage.layer( name( "OUTPUT" ) ), "ags" );
  for ( const auto &[key, feature] : byKey( *back.layer( name( "OUTPUT" ) ), "area_key" ) )
    EXPECT_EQ( feature.attribute( field ), computed.at( key ).attribute( name( "share_u3_within_1500" ) ) ) << key.toStdString();
}

TEST_F( SampleStore, PlacesPerChildAndKitaPlacesNeededGoIn )
{
  fill();
  const auto layerOfSample = []( const char *layer ) { return sampleLayer( name( "musterland.gpkg|layername=" ) + name( layer ) ); };
  const AlgorithmRun perChild( name( "floatingcatchment" ),
    { { name( "FACILITIES" ), layerOfSample( "kitas" ) }, { name( "DEMAND" ), layerOfSample( "children" ) },
      { name( "DEMAND_FIELDS" ), name( "a3_5" ) }, { name( "CAPACITY_FIELD" ), name( "places_3_6" ) },
      { name( "NETWORK" ), layerOfSample( "roads" ) }, { name( "AREAS" ), layerOfSample( "municipalities" ) },
      { name( "OUTPUT_DEMAND" ), path( "places.gpkg" ) }, { name( "OUTPUT" ), path( "perchild.gpkg" ) } } );
  ASSERT_TRUE( perChild.succeeded() ) << perChild.error().toStdString();
  const AlgorithmRun first =
    run( "importtables", { { name( "TABLES" ), perChild.result( name( "OUTPUT" ) ) }, { name( "RESULT_PERIOD" ), name( "2024" ) } } );
  ASSERT_TRUE( first.succeeded() ) << first.error().toStdString();
  EXPECT_EQ( first.result( name( "NEW" ) ).toInt(), 30 );

  AlgorithmRun childcare( name( "childcaredemand" ),
    { { name( "INPUT" ), sampleLayer( name( "bevoelkerung_altersjahre.csv" ) ) }, { name( "RESERVE" ), 0.05 },
      { name( "OUTPUT" ), path( "kita.gpkg" ) } } );
  ASSERT_TRUE( childcare.succeeded() ) << childcare.error().toStdString();
  const AlgorithmRun second = run( "importtables", { { name( "TABLES" ), childcare.result( name( "OUTPUT" ) ) } } );
  ASSERT_TRUE( second.succeeded() ) << second.error().toStdString();
  EXPECT_EQ( second.result( name( "REJECTED" ) ).toInt(), 0 );

  // Each kind of care is an indicator of its own.
  AlgorithmRun back = run( "extractindicators", extraction( name( "Kita places needed | krippe" ), path( "back.gpkg" ) ) );
  ASSERT_TRUE( back.succeeded() ) << back.error().toStdString();
  const IndicatorPropertiesByField properties = indicatorPropertiesOf( back.layer( name( "OUTPUT" ) ) );
  const std::map<QString, QgsFeature> areas = byKey( *back.layer( name( "OUTPUT" ) ), "area_key" );
  EXPECT_THAT( properties.first().method.toStdString(), testing::HasSubstr( "5.0 %" ) );
  QgsFeatureIterator rows = childcare.layer( name( "OUTPUT" ) )->getFeatures();
  QgsFeature row;
  int compared = 0;
  while ( rows.nextFeature( row ) )
  {
    if ( row.attribute( name( "kind" ) ).toString() != name( "krippe" ) )
      continue;
    const QString year = row.attribute( name( "year" ) ).toString();
    const auto column = std::find_if(
      properties.keyBegin(), properties.keyEnd(), [&]( const QString &field ) { return properties.value( field ).period == year; } );
    ASSERT_NE( column, properties.keyEnd() ) << year.toStdString();
    EXPECT_EQ( areas.at( row.attribute( name( "area_key" ) ).toString() ).attribute( *column ), row.attribute( name( "places_needed" ) ) );
    ++compared;
  }
  EXPECT_EQ( compared % 30, 0 );
  EXPECT_GE( compared, 30 );
}

TEST_F( SampleStore, ASurveyGoesInWithItsLimitsAndItsMethodAsLayerAndAsFile )
{
  fill();
  QByteArray answers = "ags;zufrieden\n";
  for ( int i = 0; i < 80; ++i )
    answers += QByteArray( "00524010;" ) + ( i < 50 ? "gut\n" : "schlecht\n" ) + "00524020;" + ( i < 30 ? "gut\n" : "schlecht\n" );
  for ( const char *file : { "survey.gpkg", "survey.csv" } )
  {
    AlgorithmRun survey( name( "surveyindicators" ),
      { { name( "INPUT" ), write( "answers.csv", answers ) }, { name( "AREA_FIELD" ), name( "ags" ) },
        { name( "QUESTIONS" ), QStringList{ name( "zufrieden" ) } }, { name( "PERIOD" ), name( file[7] == 'g' ? "2023" : "2024" ) },
        { name( "OUTPUT" ), path( file ) } } );
    ASSERT_TRUE( survey.succeeded() ) << survey.error().toStdString();
    const AlgorithmRun import = run( "importtables", { { name( "TABLES" ), survey.result( name( "OUTPUT" ) ) } } );
    ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
    EXPECT_GT( import.result( name( "NEW" ) ).toInt(), 0 );
  }
  AlgorithmRun back = run( "extractindicators", extraction( name( "zufrieden: gut" ), path( "back.gpkg" ) ) );
  ASSERT_TRUE( back.succeeded() ) << back.error().toStdString();
  QgsVectorLayer *extracted = back.layer( name( "OUTPUT" ) );
  const IndicatorPropertiesByField properties = indicatorPropertiesOf( extracted );
  ASSERT_EQ( properties.size(), 2 );
  const std::map<QString, QgsFeature> rows = byKey( *extracted, "area_key" );
  for ( const QString &field : properties.keys() )
  {
    EXPECT_THAT( properties.value( field ).method.toStdString(), testing::HasSubstr( "Wilson" ) );
    const QgsFeature &area = rows.at( name( "00524010" ) );
    EXPECT_EQ( area.attribute( field ).toDouble(), 62.5 );
    // Wilson's limits of 50 of 80.
    EXPECT_NEAR( area.attribute( field + name( "_lower" ) ).toDouble(), 51.55, 0.05 );
    EXPECT_NEAR( area.attribute( field + name( "_upper" ) ).toDouble(), 72.31, 0.05 );
  }
}
