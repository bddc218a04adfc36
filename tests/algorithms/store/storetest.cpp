#include "samplestore.h"
#include "maps/styles/indicatorproperties.h"

using namespace sozialraum;

TEST_F( SampleStore, GivesWhatJoiningTheTablesGives )
{
  fill();
  AlgorithmRun extract( name( "extractindicators" ), { { name( "STORE" ), store() }, { name( "OUTPUT" ), path( "extracted.gpkg" ) } } );
  ASSERT_TRUE( extract.succeeded() ) << extract.error().toStdString();
  QVariantMap joining = delivery();
  joining.insert( name( "INPUT" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) );
  joining.insert( name( "OUTPUT" ), path( "joined.gpkg" ) );
  joining.remove( name( "PROTOCOL" ) );
  AlgorithmRun join( name( "joinindicators" ), joining );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();

  QgsVectorLayer *extracted = extract.layer( name( "OUTPUT" ) );
  QgsVectorLayer *joined = join.layer( name( "OUTPUT" ) );
  ASSERT_TRUE( extracted && joined );
  EXPECT_EQ( extracted->featureCount(), 30 );
  const std::map<QString, QgsFeature> ofStore = byKey( *extracted, "area_key" );
  const std::map<QString, QgsFeature> ofJoin = byKey( *joined, "AGS" );
  const IndicatorPropertiesByField properties = indicatorPropertiesOf( extracted );
  const IndicatorPropertiesByField wanted = indicatorPropertiesOf( joined );
  int compared = 0;
  for ( auto field = wanted.begin(); field != wanted.end(); ++field )
  {
    ASSERT_TRUE( properties.contains( field.key() ) ) << field.key().toStdString();
    EXPECT_EQ( properties.value( field.key() ).name, field->name );
    EXPECT_EQ( properties.value( field.key() ).unit, field->unit );
    EXPECT_EQ( properties.value( field.key() ).period, field->period );
    EXPECT_EQ( properties.value( field.key() ).isCount, field->isCount );
    EXPECT_EQ( properties.value( field.key() ).districtValue, field->districtValue ) << field.key().toStdString();
    for ( const auto &[key, feature] : ofJoin )
    {
      EXPECT_EQ( ofStore.at( key ).attribute( field.key() ).toString(), feature.attribute( field.key() ).toString() )
        << key.toStdString() << field.key().toStdString();
      const QString status = field.key() + name( "_status" );
      EXPECT_EQ( ofStore.at( key ).attribute( status ), feature.attribute( status ) );
      ++compared;
    }
  }
  EXPECT_GE( compared, 300 );
  EXPECT_LT( ofStore.begin()->second.geometry().area() - ofJoin.begin()->second.geometry().area(), 1e-6 );
}

TEST_F( SampleStore, WhatComesOutGoesOnToClassesAndIndices )
{
  fill();
  const AlgorithmRun extract = run( "extractindicators", { { name( "OUTPUT" ), path( "extracted.gpkg" ) } } );
  ASSERT_TRUE( extract.succeeded() ) << extract.error().toStdString();
  AlgorithmRun classify( name( "classifyindicator" ),
    { { name( "INPUT" ), extract.result( name( "OUTPUT" ) ) }, { name( "FIELD" ), name( "arbeitslosenanteil" ) },
      { name( "OUTPUT" ), path( "classes.gpkg" ) } } );
  ASSERT_TRUE( classify.succeeded() ) << classify.error().toStdString();
  EXPECT_EQ( classify.layer( name( "OUTPUT" ) )->featureCount(), 30 );
}

TEST_F( SampleStore, GroupsOfAGroupingHaveTheSumsOfTheirAreas )
{
  fill();
  AlgorithmRun groups = run( "extractindicators",
    { { name( "LEVEL" ), name( "membership_sozialraeume" ) }, { name( "INDICATORS" ), name( "Arbeitslose" ) },
      { name( "OUTPUT" ), path( "groups.gpkg" ) } } );
  ASSERT_TRUE( groups.succeeded() ) << groups.error().toStdString();
  AlgorithmRun areas =
    run( "extractindicators", { { name( "INDICATORS" ), name( "Arbeitslose" ) }, { name( "OUTPUT" ), path( "areas.gpkg" ) } } );
  ASSERT_TRUE( areas.succeeded() ) << areas.error().toStdString();
  const auto sumOf = []( QgsVectorLayer &layer ) {
    double sum = 0;
    QgsFeatureIterator iterator = layer.getFeatures();
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
      sum += feature.attribute( name( "arbeitslose_2023" ) ).toDouble();
    return sum;
  };
  QgsVectorLayer *ofGroups = groups.layer( name( "OUTPUT" ) );
  QgsVectorLayer *ofAreas = areas.layer( name( "OUTPUT" ) );
  ASSERT_TRUE( ofGroups && ofAreas );
  EXPECT_GT( ofGroups->featureCount(), 2 );
  EXPECT_LT( ofGroups->featureCount(), 30 );
  EXPECT_GT( sumOf( *ofAreas ), 0 );
  EXPECT_EQ( sumOf( *ofGroups ), sumOf( *ofAreas ) );
}

TEST_F( SampleStore, TheSameFilesAgainChangeNothingAndARevisionIsListed )
{
  fill();
  const AlgorithmRun again( name( "importtables" ), delivery() );
  ASSERT_TRUE( again.succeeded() ) << again.error().toStdString();
  EXPECT_EQ( again.result( name( "IMPORT" ) ).toInt(), 0 );
  EXPECT_EQ( again.result( name( "NEW" ) ).toInt(), 0 );
  EXPECT_TRUE( again.log().contains( name( "stays as it is" ) ) ) << again.log().toStdString();

  const QString revised = write( "revised.csv", "AGS;Gemeinde;Hunde 2023\n00524010;Altweida;12\n00524020;Bad Muehlenroda;7\n" );
  const QString corrected =
    write( "corrected.csv", "AGS;Gemeinde;Hunde 2023\n00524010;Altweida;13\n00524020;Bad Muehlenroda;7\n00524999;Nirgendwo;1\n" );
  ASSERT_TRUE( run( "importtables", { { name( "TABLES" ), revised } } ).succeeded() );
  AlgorithmRun second = run( "importtables", { { name( "TABLES" ), corrected }, { name( "PROTOCOL" ), path( "second.gpkg" ) } } );
  ASSERT_TRUE( second.succeeded() ) << second.error().toStdString();
  EXPECT_EQ( second.result( name( "REVISED" ) ).toInt(), 1 );
  EXPECT_EQ( second.result( name( "UNCHANGED" ) ).toInt(), 1 );
  EXPECT_EQ( second.result( name( "REJECTED" ) ).toInt(), 1 );
  const std::map<QString, QgsFeature> rows = byKey( *second.layer( name( "PROTOCOL" ) ), "area_key" );
  EXPECT_EQ( rows.at( name( "00524010" ) ).attribute( name( "fate" ) ).toString(), name( "revised" ) );
  EXPECT_EQ( rows.at( name( "00524010" ) ).attribute( name( "old_value" ) ).toDouble(), 12 );
  EXPECT_EQ( rows.at( name( "00524010" ) ).attribute( name( "new_value" ) ).toDouble(), 13 );
  EXPECT_EQ( rows.at( name( "00524999" ) ).attribute( name( "reason" ) ).toString(), name( "not_in_area_set" ) );

  const AlgorithmRun withdraw = run( "withdrawimport", { { name( "IMPORT" ), second.result( name( "IMPORT" ) ) } } );
  ASSERT_TRUE( withdraw.succeeded() ) << withdraw.error().toStdString();
  EXPECT_EQ( withdraw.result( name( "WITHDRAWN" ) ).toInt(), 1 );
  const AlgorithmRun twice = run( "withdrawimport", { { name( "IMPORT" ), second.result( name( "IMPORT" ) ) } } );
  EXPECT_FALSE( twice.succeeded() );
  EXPECT_TRUE( twice.error().contains( name( "withdrawn" ) ) ) << twice.error().toStdString();
}

TEST_F( SampleStore, WhatIsPendingWaitsToBeAccepted )
{
  fill();
  const QString dogs = write( "dogs.csv", "AGS;Gemeinde;Hunde 2023\n00524010;Altweida;12\n00524020;Bad Muehlenroda;7\n" );
  const AlgorithmRun import = run( "importtables", { { name( "TABLES" ), dogs }, { name( "STATE" ), name( "pending" ) } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  const QVariantMap extraction{ { name( "INDICATORS" ), name( "Hunde" ) }, { name( "OUTPUT" ), path( "dogs.gpkg" ) } };
  EXPECT_FALSE( run( "extractindicators", extraction ).succeeded() );
  const AlgorithmRun accept = run( "acceptimport", { { name( "IMPORT" ), import.result( name( "IMPORT" ) ) } } );
  ASSERT_TRUE( accept.succeeded() ) << accept.error().toStdString();
  EXPECT_EQ( accept.result( name( "ACCEPTED" ) ).toInt(), 2 );
  EXPECT_TRUE( run( "extractindicators", extraction ).succeeded() );
}

TEST_F( SampleStore, CreatingAgainReplacesNothing )
{
  fill();
  const AlgorithmRun again( name( "createstore" ), creation() );
  EXPECT_TRUE( again.succeeded() ) << again.error().toStdString();
  const AlgorithmRun contents = run( "storecontents", { { name( "OUTPUT" ), path( "contents.gpkg" ) } } );
  ASSERT_TRUE( contents.succeeded() ) << contents.error().toStdString();
  EXPECT_GT( contents.result( name( "ROWS" ) ).toInt(), 5 );
  AlgorithmRun beside = run( "storecontents",
    { { name( "OUTPUT" ), path( "all.gpkg" ) }, { name( "TERRITORY" ), path( "territory.gpkg" ) },
      { name( "IMPORTS" ), path( "imports.gpkg" ) }, { name( "RELEASES" ), path( "releases.gpkg" ) } } );
  ASSERT_TRUE( beside.succeeded() ) << beside.error().toStdString();
  const std::map<QString, QgsFeature> territories = byKey( *beside.layer( name( "TERRITORY" ) ), "name" );
  EXPECT_EQ( territories.at( name( "municipality" ) ).attribute( name( "kind" ) ).toString(), name( "level" ) );
  EXPECT_EQ( territories.at( name( "municipality" ) ).attribute( name( "areas" ) ).toInt(), 30 );
  EXPECT_EQ( territories.at( name( "membership_leader" ) ).attribute( name( "groups" ) ).toInt(), 2 );
  EXPECT_EQ( territories.at( name( "membership_leader" ) ).attribute( name( "areas" ) ).toInt(), 19 );
  EXPECT_EQ( beside.layer( name( "RELEASES" ) )->featureCount(), 0 );
  EXPECT_GE( beside.layer( name( "RELEASES" ) )->fields().lookupField( name( "withheld" ) ), 0 );
  const std::map<QString, QgsFeature> imports = byKey( *beside.layer( name( "IMPORTS" ) ), "import" );
  ASSERT_EQ( imports.size(), 1U );
  EXPECT_EQ( imports.at( name( "1" ) ).attribute( name( "state" ) ).toString(), name( "accepted" ) );
  EXPECT_TRUE( imports.at( name( "1" ) ).attribute( name( "tables" ) ).toString().contains( name( "arbeitsmarkt.csv" ) ) );
  QVariantMap other = creation();
  other.insert( name( "AREAS" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) + name( "|subset=AGS <> '00524010'" ) );
  const AlgorithmRun refused( name( "createstore" ), other );
  EXPECT_FALSE( refused.succeeded() );
  EXPECT_TRUE( refused.error().contains( name( "Territory as of" ) ) ) << refused.error().toStdString();
}

TEST_F( SampleStore, ADayMayBeWrittenTheGermanWay )
{
  QVariantMap german = creation();
  german.insert( name( "TERRITORY" ), name( " 31.12.2020 " ) );
  const AlgorithmRun made( name( "createstore" ), german );
  ASSERT_TRUE( made.succeeded() ) << made.error().toStdString();
  EXPECT_TRUE( made.log().contains( name( "2020-12-31" ) ) ) << made.log().toStdString();
}

TEST_F( SampleStore, BadInputGetsASentence )
{
  EXPECT_TRUE( run( "storecontents", { { name( "OUTPUT" ), path( "contents.gpkg" ) } } ).error().contains( name( "store.gpkg" ) ) );
  write( "store.gpkg", "AGS;Hunde" );
  EXPECT_TRUE( run( "extractindicators", { { name( "OUTPUT" ), path( "x.gpkg" ) } } ).error().contains( name( "no indicator store" ) ) );
  QFile::remove( store() );
  QVariantMap wrong = creation();
  for ( const char *day : { "32.1.2021", "30.2.2021", "1.1.21", "2021", "2021-13-01" } )
  {
    wrong.insert( name( "TERRITORY" ), name( day ) );
    EXPECT_TRUE( AlgorithmRun( name( "createstore" ), wrong ).error().contains( name( "2024-01-31" ) ) ) << day;
  }
  wrong = creation();
  wrong.insert( name( "STORE" ), path( "nowhere/store.gpkg" ) );
  EXPECT_TRUE( AlgorithmRun( name( "createstore" ), wrong ).error().contains( name( "There is no folder" ) ) );
  wrong = creation();
  wrong.insert( name( "STORE" ), name( "postgres:nowhere" ) );
  EXPECT_TRUE( AlgorithmRun( name( "createstore" ), wrong ).error().contains( name( "nowhere" ) ) );
  EXPECT_FALSE( QFile::exists( store() ) );
  fill();
  EXPECT_TRUE( run( "extractindicators", { { name( "LEVEL" ), name( "kreis" ) }, { name( "OUTPUT" ), path( "x.gpkg" ) } } )
      .error()
      .contains( name( "membership_leader" ) ) );
  EXPECT_TRUE( run( "extractindicators", { { name( "PERIOD" ), name( "1899" ) }, { name( "OUTPUT" ), path( "x.gpkg" ) } } )
      .error()
      .contains( name( "1899" ) ) );
  EXPECT_TRUE( run( "acceptimport", { { name( "IMPORT" ), 7 } } ).error().contains( name( "7" ) ) );
}

TEST_F( SampleStore, CheckingSaysWhatIsOddAndWhatToDo )
{
  fill();
  const QString wrong =
    write( "wrong.csv", "AGS;Gemeinde;Anteil Hundehalter in % 2023\n00524010;Altweida;112.5\n00524020;Bad Muehlenroda;7\n" );
  const AlgorithmRun import = run( "importtables", { { name( "TABLES" ), wrong } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  AlgorithmRun check = run( "checkstore", { { name( "OUTPUT" ), path( "findings.gpkg" ) } } );
  ASSERT_TRUE( check.succeeded() ) << check.error().toStdString();
  const std::map<QString, QgsFeature> rows = byKey( *check.layer( name( "OUTPUT" ) ), "code" );
  EXPECT_EQ( rows.at( name( "check_share" ) ).attribute( name( "severity" ) ).toString(), name( "blocking" ) );
  EXPECT_EQ( rows.at( name( "check_share" ) ).attribute( name( "area_key" ) ).toString(), name( "00524010" ) );
  EXPECT_TRUE( rows.at( name( "check_share" ) ).attribute( name( "sentence" ) ).toString().contains( name( "112.5" ) ) );
  EXPECT_FALSE( rows.at( name( "check_share" ) ).attribute( name( "remedy" ) ).toString().isEmpty() );
  EXPECT_TRUE( rows.at( name( "check_source" ) ).attribute( name( "sentence" ) ).toString().contains( name( "wrong.csv" ) ) );
  EXPECT_GE( check.result( name( "BLOCKING" ) ).toInt(), 1 );
}
