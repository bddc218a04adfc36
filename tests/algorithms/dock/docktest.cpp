// What the guided dock derives from the store and the project, without a desktop.
#include "algorithmrun.h"
#include "dock/areaprofile.h"
#include "dock/countmap.h"
#include "dock/droppedfiles.h"
#include "dock/facilities.h"
#include "dock/findingentries.h"
#include "dock/mapperiods.h"
#include "dock/pathsteps.h"
#include "dock/projectmemory.h"
#include "dock/storestate.h"
#include "maps/textlocale.h"

#include <QFile>
#include <QMimeData>
#include <QUrl>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsproject.h>
#include <qgsrendercontext.h>
#include <qgsvariantutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

using namespace sozialraum;

namespace
{

  QString name( const char *text )
  {
    return QString::fromUtf8( text );
  }

  StoredIndicator indicatorOf( const char *title, const char *first, const char *last )
  {
    StoredIndicator indicator;
    indicator.name = name( title );
    indicator.level = name( "municipality" );
    indicator.firstPeriod = name( first );
    indicator.lastPeriod = name( last );
    return indicator;
  }

  StoreState withAreas()
  {
    StoreState state;
    state.isRead = true;
    state.territories = { { false, name( "municipality" ), name( "2021-01-01" ), 33, 0 } };
    return state;
  }

  StoreState withTables()
  {
    StoreState state = withAreas();
    state.imports = { { 1, name( "accepted" ), name( "2024-01-01T00:00:00Z" ), name( "a.csv; b.csv" ), 100, 0 } };
    state.indicators = { indicatorOf( "Quote", "2014-12-31", "2022-12-31" ), indicatorOf( "Anteil", "2019", "2023" ) };
    return state;
  }

  const ProjectState sWithStore{ name( "/x/monitor.gpkg" ), 0 };

}

TEST( PathSteps, AnEmptyProjectBeginsWithAreasAndEveryOtherStepSaysWhyItWaits )
{
  const std::array<PathStep, 4> steps = pathSteps( {}, {} );
  EXPECT_EQ( steps[0].sign, StepSign::Next );
  EXPECT_EQ( steps[0].action, StepAction::NewStore );
  EXPECT_TRUE( steps[0].obstacle.isEmpty() );
  for ( std::size_t i = 1; i < steps.size(); ++i )
  {
    EXPECT_EQ( steps[i].sign, StepSign::Waiting ) << i;
    EXPECT_FALSE( steps[i].sentence.isEmpty() ) << i;
    EXPECT_FALSE( steps[i].button.isEmpty() ) << i;
    EXPECT_FALSE( steps[i].obstacle.isEmpty() ) << i;
  }
}

TEST( PathSteps, AStoreThatCannotBeReadSaysWhy )
{
  StoreState state;
  state.error = name( "The store is locked." );
  const std::array<PathStep, 4> steps = pathSteps( state, sWithStore );
  EXPECT_EQ( steps[0].sign, StepSign::Attention );
  EXPECT_EQ( steps[0].sentence, state.error );
  EXPECT_FALSE( steps[1].obstacle.isEmpty() );
  // Before the answer nothing is said to be wrong.
  EXPECT_EQ( pathSteps( {}, sWithStore )[0].sign, StepSign::Waiting );
}

TEST( PathSteps, AreasWithoutTablesAskForTables )
{
  const std::array<PathStep, 4> steps = pathSteps( withAreas(), sWithStore );
  EXPECT_EQ( steps[0].sign, StepSign::Done );
  EXPECT_EQ( steps[0].action, StepAction::AddTerritory );
  EXPECT_TRUE( steps[0].sentence.contains( name( "33 municipalities" ) ) ) << steps[0].sentence.toStdString();
  EXPECT_EQ( steps[1].sign, StepSign::Next );
  EXPECT_TRUE( steps[1].obstacle.isEmpty() );
  EXPECT_FALSE( steps[2].obstacle.isEmpty() );
  EXPECT_FALSE( steps[3].obstacle.isEmpty() );
}

TEST( PathSteps, TablesMakeIndicatorsAndAMapIsNext )
{
  const std::array<PathStep, 4> steps = pathSteps( withTables(), sWithStore );
  EXPECT_EQ( steps[1].sign, StepSign::Done );
  EXPECT_TRUE( steps[1].sentence.startsWith( name( "2 " ) ) ) << steps[1].sentence.toStdString();
  EXPECT_EQ( steps[2].sign, StepSign::Done );
  EXPECT_TRUE( steps[2].sentence.contains( name( "2014–2023" ) ) ) << steps[2].sentence.toStdString();
  EXPECT_EQ( steps[3].sign, StepSign::Next );
  EXPECT_EQ( steps[3].action, StepAction::DrawMap );
  const std::array<PathStep, 4> withMap = pathSteps( withTables(), { sWithStore.store, 1 } );
  EXPECT_EQ( withMap[3].sign, StepSign::Done );
  EXPECT_EQ( withMap[3].action, StepAction::ExportMaps );
}

TEST( PathSteps, WhatIsRejectedPendingOrFoundAsksForALookAndNoticesDoNot )
{
  StoreState state = withTables();
  state.imports.first().rejected = 1;
  EXPECT_EQ( pathSteps( state, sWithStore )[1].sign, StepSign::Attention );
  state.imports.first().rejected = 0;
  state.imports.first().state = name( "pending" );
  EXPECT_EQ( pathSteps( state, sWithStore )[1].sign, StepSign::Attention );
  state.imports.first().state = name( "withdrawn" ); // as if it were not there
  EXPECT_EQ( pathSteps( state, sWithStore )[1].sign, StepSign::Next );
  state = withTables();
  state.findings = { { name( "notice" ), {}, {}, {}, name( "A break." ), {}, name( "check_census" ) } };
  EXPECT_EQ( pathSteps( state, sWithStore )[2].sign, StepSign::Done );
  state.findings.first().severity = name( "important" );
  EXPECT_EQ( pathSteps( state, sWithStore )[2].sign, StepSign::Attention );
}

TEST( StoreState, TheNewestStateOfALevelOrGroupingIsOfferedOnceAndGroupingsHaveTheIndicatorsOfTheirAreas )
{
  StoreState state = withTables();
  state.territories = { { false, name( "municipality" ), name( "2019-01-01" ), 34, 0 },
    { false, name( "municipality" ), name( "2021-01-01" ), 33, 0 }, { true, name( "membership_leader" ), name( "2021-01-01" ), 20, 2 } };
  const QList<StoredTerritory> levels = state.levels();
  ASSERT_EQ( levels.size(), 2 );
  EXPECT_EQ( levels[0].areas, 33 );
  EXPECT_EQ( state.indicatorsAt( name( "membership_leader" ) ).size(), 2 );
  EXPECT_TRUE( state.indicatorsAt( name( "district" ) ).isEmpty() );
  EXPECT_EQ( levelText( name( "membership_leader" ), true ), name( "Leader" ) );
}

TEST( FindingEntries, OneOfAKindStandsForAllTheMostSevereFirst )
{
  StoreState state = withTables();
  state.imports.first().rejected = 12;
  const StoreFinding sum{ name( "important" ), name( "Quote" ), name( "2020" ), {}, name( "Sum." ), name( "Look." ), name( "check_sum" ) };
  const StoreFinding share{ name( "blocking" ), name( "Anteil" ), {}, {}, name( "Share." ), {}, name( "check_share" ) };
  const StoreFinding group{ name( "important" ), {}, {}, {}, name( "Group." ), {}, name( "check_no_group" ) };
  state.findings = { sum, sum, group, sum, share };
  const QList<FindingEntry> entries = findingEntries( state, { { name( "/y/bad.csv" ), name( "No keys." ) } } );
  ASSERT_EQ( entries.size(), 5 );
  EXPECT_EQ( entries[0].remedy, Remedy::ReadOtherwise );
  EXPECT_EQ( entries[0].argument, name( "/y/bad.csv" ) );
  EXPECT_TRUE( entries[0].sentence.contains( name( "bad.csv" ) ) );
  EXPECT_EQ( entries[1].sentence, name( "Share." ) );
  EXPECT_EQ( entries[2].remedy, Remedy::ShowProtocol );
  EXPECT_EQ( entries[2].argument, name( "a.csv" ) );
  EXPECT_EQ( entries[3].sentence, name( "Sum." ) );
  EXPECT_EQ( entries[3].more, 2 );
  EXPECT_EQ( entries[3].remedy, Remedy::ShowIndicator );
  EXPECT_EQ( entries[4].remedy, Remedy::AddGrouping );
  for ( const FindingEntry &entry : entries )
    EXPECT_EQ( remedyText( entry.remedy ).isEmpty(), entry.remedy == Remedy::None );
}

TEST( ProjectMemory, TheStoreIsFoundAgainAfterProjectAndStoreHaveMovedTogether )
{
  const OutputFolder folder;
  ASSERT_TRUE( QDir( folder.path( QString() ) ).mkpath( name( "here" ) ) );
  QFile store( folder.path( name( "here/monitor.gpkg" ) ) );
  ASSERT_TRUE( store.open( QIODevice::WriteOnly ) );
  store.close();
  QgsProject project;
  EXPECT_TRUE( storeOfProject( project ).isEmpty() );
  project.setFileName( folder.path( name( "here/project.qgs" ) ) );
  rememberStore( project, store.fileName() );
  EXPECT_TRUE( project.isDirty() );
  ASSERT_TRUE( project.write() );
  ASSERT_TRUE( QDir().rename( folder.path( name( "here" ) ), folder.path( name( "there" ) ) ) );
  QgsProject moved;
  ASSERT_TRUE( moved.read( folder.path( name( "there/project.qgs" ) ) ) );
  EXPECT_EQ( storeOfProject( moved ), folder.path( name( "there/monitor.gpkg" ) ) );
  rememberStore( moved, QString() );
  EXPECT_TRUE( storeOfProject( moved ).isEmpty() );
  rememberStore( moved, name( "postgres:landkreis/monitor" ) );
  EXPECT_EQ( storeOfProject( moved ), name( "postgres:landkreis/monitor" ) );
}

TEST( ProjectMemory, NamesOfTablesAreFitForOneAndTellTextsApart )
{
  EXPECT_NE( tableName( name( "Quote (%)" ) ), tableName( name( "Quote (‰)" ) ) );
  EXPECT_TRUE( tableName( name( "Bevölkerung | unter 3 Jahre" ) ).startsWith( name( "bevoelkerung_unter_3_jahre_" ) ) );
  EXPECT_LE( tableName( QString( 300, 'x' ) ).size(), 50 );
  const QgsProject project;
  EXPECT_EQ( fileBeside( name( "/x/zwickau.gpkg" ), name( "karten" ), project ), name( "/x/zwickau_karten.gpkg" ) );
  EXPECT_FALSE( fileBeside( name( "postgres:a/b" ), name( "karten" ), project ).contains( ':' ) );
}

TEST( DroppedFiles, EachIsWhatItCanBe )
{
  const OutputFolder folder;
  const AlgorithmRun create( name( "createstore" ),
    { { name( "STORE" ), folder.path( name( "store.gpkg" ) ) },
      { name( "AREAS" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) } } );
  ASSERT_TRUE( create.succeeded() ) << create.error().toStdString();
  QMimeData data;
  data.setUrls( { QUrl::fromLocalFile( sampleLayer( name( "soziales.xlsx" ) ) ),
    QUrl::fromLocalFile( sampleLayer( name( "musterland.gpkg" ) ) ), QUrl::fromLocalFile( folder.path( name( "store.gpkg" ) ) ),
    QUrl( name( "https://example.org/a.csv" ) ), QUrl::fromLocalFile( name( "/x/picture.png" ) ) } );
  const DroppedFiles dropped = droppedFiles( data );
  EXPECT_EQ( dropped.tables, QStringList{ sampleLayer( name( "soziales.xlsx" ) ) } );
  EXPECT_EQ( dropped.areas, QStringList{ sampleLayer( name( "musterland.gpkg" ) ) } );
  EXPECT_EQ( dropped.stores, QStringList{ folder.path( name( "store.gpkg" ) ) } );
  EXPECT_TRUE( droppedFiles( QStringList{ name( "/x/picture.png" ) } ).isEmpty() );
}

TEST( MapProfile, SaysOfAnAreaWhatMapAndTableSay )
{
  const OutputFolder folder;
  AlgorithmRun join( name( "joinindicators" ),
    { { name( "INPUT" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) },
      { name( "TABLES" ), QStringList{ sampleLayer( name( "arbeitsmarkt.csv" ) ) } }, { name( "PERIOD" ), name( "all" ) },
      { name( "OUTPUT" ), folder.path( name( "joined.gpkg" ) ) } } );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  // As the store gives areas: their key and name under these names.
  const std::unique_ptr<QgsVectorLayer> areas( join.layer( name( "OUTPUT" ) )->clone() );
  ASSERT_TRUE( areas->startEditing() );
  ASSERT_TRUE( areas->renameAttribute( areas->fields().lookupField( name( "AGS" ) ), name( "area_key" ) ) );
  ASSERT_TRUE( areas->renameAttribute( areas->fields().lookupField( name( "GEN" ) ), name( "name" ) ) );
  ASSERT_TRUE( areas->commitChanges() );
  AlgorithmRun classify( name( "classifyindicator" ),
    { { name( "INPUT" ), folder.path( name( "joined.gpkg" ) ) }, { name( "FIELD" ), name( "sgb_ii_quote_2023" ) },
      { name( "OUTPUT" ), folder.path( name( "classes.gpkg" ) ) } } );
  ASSERT_TRUE( classify.succeeded() ) << classify.error().toStdString();
  const QgsVectorLayer *map = classify.layer( name( "OUTPUT" ) );
  EXPECT_EQ( shownField( *map ), name( "sgb_ii_quote_2023" ) );

  QgsFeature feature;
  QgsFeatureIterator rows = map->getFeatures();
  int seen = 0;
  int withoutValue = 0;
  double greatest = -1.0;
  QString keyOfGreatest;
  while ( rows.nextFeature( feature ) )
  {
    const QString key = feature.attribute( name( "area_key" ) ).toString();
    const std::optional<MapProfile> profile = profileOf( *map, key );
    ASSERT_TRUE( profile ) << key.toStdString();
    EXPECT_EQ( profile->area, feature.attribute( name( "name" ) ).toString() );
    const QString label = feature.attribute( name( "class_label" ) ).toString();
    if ( QgsVariantUtils::isNull( feature.attribute( name( "sgb_ii_quote_2023" ) ) ) )
    {
      EXPECT_TRUE( profile->value.contains( label ) ) << profile->value.toStdString();
      EXPECT_TRUE( profile->classText.isEmpty() );
      EXPECT_FALSE( profile->comparison.contains( name( "rank" ) ) ) << profile->comparison.toStdString();
      ++withoutValue;
      continue;
    }
    const double value = feature.attribute( name( "sgb_ii_quote_2023" ) ).toDouble();
    EXPECT_TRUE( profile->value.startsWith( signedText( value, 1 ) ) ) << profile->value.toStdString();
    EXPECT_TRUE( profile->classText.contains( label ) );
    if ( value > greatest )
      keyOfGreatest = key;
    greatest = std::max( greatest, value );
    ++seen;
  }
  EXPECT_EQ( seen + withoutValue, 30 );
  EXPECT_GT( withoutValue, 0 );
  const MapProfile highest = *profileOf( *map, keyOfGreatest );
  EXPECT_TRUE( highest.comparison.contains( QStringLiteral( "rank 1 of %1 " ).arg( seen ) ) ) << highest.comparison.toStdString();
  EXPECT_FALSE( profileOf( *map, name( "99999999" ) ) );
  EXPECT_FALSE( profileOf( *areas, keyOfGreatest ) ); // not classified

  const QList<ComparisonRow> rowsOfHighest = comparisonOf( *map, keyOfGreatest );
  ASSERT_FALSE( rowsOfHighest.isEmpty() );
  for ( const ComparisonRow &row : rowsOfHighest )
  {
    EXPECT_NE( row.indicator, name( "Arbeitslose" ) ); // a count
    EXPECT_GE( row.position, 0.0 );
    EXPECT_LE( row.position, 1.0 );
  }
}

TEST( MapProfile, NumbersHaveARealMinusAndZeroHasNone )
{
  EXPECT_EQ( signedText( -3.74, 1 ), QString::fromUtf8( "−3.7" ) );
  EXPECT_EQ( signedText( -0.04, 1 ), name( "0.0" ) );
  EXPECT_EQ( signedText( 0.0, 0 ), name( "0" ) );
}

TEST( Facilities, OfOneNameAreToldApartByTheirNumbers )
{
  QgsVectorLayer layer( name( "Point?field=name:string&field=id:integer" ), name( "kitas" ), name( "memory" ) );
  QgsFeatureList features;
  for ( const char *title : { "Kita Süd", "Kita Nord", "Kita Ost", "Kita Nord" } )
  {
    QgsFeature feature( layer.fields() );
    feature.setAttributes( QgsAttributes() << name( title ) << static_cast<int>( features.size() ) );
    features << feature;
  }
  ASSERT_TRUE( layer.dataProvider()->addFeatures( features ) );
  const QList<NamedFacility> facilities = namedFacilities( layer );
  ASSERT_EQ( facilities.size(), 4 );
  EXPECT_NE( facilities.at( 0 ).name, facilities.at( 1 ).name );
  EXPECT_NE( facilities.at( 0 ).id, facilities.at( 1 ).id );
  for ( const NamedFacility &facility : facilities )
    EXPECT_TRUE( facility.name.startsWith( layer.getFeature( facility.id ).attribute( name( "name" ) ).toString() ) );
  EXPECT_EQ( facilities.at( 2 ).name, name( "Kita Ost" ) ); // the only one of its name
  EXPECT_EQ( facilityKeyField( layer ), name( "id" ) );

  ASSERT_TRUE( layer.dataProvider()->deleteFeatures( { facilities.at( 1 ).id } ) );
  EXPECT_EQ( facilityKeyField( layer ), name( "name" ) );
  EXPECT_EQ( namedFacilities( layer ).at( 0 ).name, name( "Kita Nord" ) );
}

TEST( CountMap, CirclesHaveTheAreaOfTheirCountsInAllPeriodsAndWhatHasNoNumberKeepsItsLook )
{
  const OutputFolder folder;
  AlgorithmRun join( name( "joinindicators" ),
    { { name( "INPUT" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) },
      { name( "TABLES" ), QStringList{ sampleLayer( name( "arbeitsmarkt.csv" ) ) } }, { name( "PERIOD" ), name( "all" ) },
      { name( "OUTPUT" ), folder.path( name( "joined.gpkg" ) ) } } );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  AlgorithmRun classify( name( "classifyindicator" ),
    { { name( "INPUT" ), folder.path( name( "joined.gpkg" ) ) }, { name( "FIELD" ), name( "arbeitslose_2019" ) },
      { name( "OUTPUT" ), folder.path( name( "classes.gpkg" ) ) } } );
  ASSERT_TRUE( classify.succeeded() ) << classify.error().toStdString();
  QgsVectorLayer &map = *classify.layer( name( "OUTPUT" ) );
  const QStringList periods{ name( "arbeitslose_2023" ), name( "arbeitslose_2019" ) };
  double greatest = 0.0;
  for ( const QString &period : periods )
    greatest = std::max( greatest, map.maximumValue( map.fields().lookupField( period ) ).toDouble() );
  ASSERT_GT( greatest, 0.0 );
  const auto *before = dynamic_cast<const QgsCategorizedSymbolRenderer *>( map.renderer() );
  ASSERT_TRUE( before );
  const QgsCategoryList classes = before->categories();

  drawAsCircles( map, name( "arbeitslose_2019" ), periods );
  auto *drawn = dynamic_cast<QgsCategorizedSymbolRenderer *>( map.renderer() );
  ASSERT_TRUE( drawn );
  EXPECT_TRUE( drawn->usingSymbolLevels() && drawn->orderByEnabled() );
  const auto *area = dynamic_cast<const QgsFillSymbol *>( drawn->categories().at( 0 ).symbol() );
  ASSERT_TRUE( area && area->symbolLayerCount() == 2 );
  auto *middle = const_cast<QgsSymbolLayer *>( area->symbolLayer( 1 ) );
  const auto *circle = dynamic_cast<const QgsMarkerSymbol *>( middle->subSymbol() );
  ASSERT_TRUE( circle );
  const auto below =
    std::count_if( classes.begin(), classes.end(), []( const QgsRendererCategory &each ) { return each.value().toInt() < 0; } );
  EXPECT_EQ( drawn->categories().size(), 1 + below );

  QgsRenderContext context;
  context.expressionContext().setFields( map.fields() );
  drawn->startRender( context, map.fields() );
  QgsFeature feature;
  QgsFeatureIterator rows = map.getFeatures();
  int seen = 0;
  int without = 0;
  while ( rows.nextFeature( feature ) )
  {
    context.expressionContext().setFeature( feature );
    const QVariant value = feature.attribute( name( "arbeitslose_2019" ) );
    const QString label = drawn->legendKeysForFeature( feature, context ).values().value( 0 );
    if ( QgsVariantUtils::isNull( value ) )
    {
      EXPECT_NE( label, name( "count" ) );
      ++without;
      continue;
    }
    const double width = circle->dataDefinedSize().valueAsDouble( context.expressionContext(), -1.0 );
    EXPECT_NEAR( width * width / ( 14.0 * 14.0 ), value.toDouble() / greatest, 1e-9 );
    ++seen;
  }
  drawn->stopRender( context );
  EXPECT_GT( seen, 25 );
  EXPECT_GT( without, 0 );

  // Nothing to draw circles of: the look stays.
  QgsVectorLayer empty( name( "Polygon?field=class_id:integer&field=count:integer" ), name( "empty" ), name( "memory" ) );
  const QString type = empty.renderer()->type();
  drawAsCircles( empty, name( "count" ), { name( "count" ) } );
  EXPECT_EQ( empty.renderer()->type(), type );
}
