#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFileInfo>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgsvectordataprovider.h>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  QString district( const char *layer )
  {
    return sampleLayer( QStringLiteral( "musterland.gpkg" ), QLatin1String( layer ) );
  }

  //! Catchments and coverage of the sample district's Kitas within 500 m, 1 and 2 km, once for all tests.
  class CoveragePlate : public ::testing::Test
  {
  protected:
    static void SetUpTestSuite()
    {
      sInputs = std::make_unique<OutputFolder>();
      const QVariantMap common{ { QStringLiteral( "FACILITIES" ), district( "kitas" ) },
        { QStringLiteral( "NETWORK" ), district( "roads" ) }, { QStringLiteral( "THRESHOLDS" ), QStringLiteral( "500;1000;2000" ) } };
      QVariantMap catchments = common;
      catchments.insert( QStringLiteral( "OUTPUT" ), sInputs->path( QStringLiteral( "catchments.gpkg" ) ) );
      catchments.insert( QStringLiteral( "MODE" ), QStringLiteral( "nearest" ) );
      const AlgorithmRun rings( QStringLiteral( "servicecatchments" ), catchments );
      ASSERT_TRUE( rings.succeeded() ) << rings.error().toStdString();
      QVariantMap coverage = common;
      coverage.insert( QStringLiteral( "DEMAND" ), district( "children" ) );
      coverage.insert( QStringLiteral( "DEMAND_FIELDS" ), QStringList{ QStringLiteral( "a3_5" ) } );
      coverage.insert( QStringLiteral( "AREAS" ), district( "municipalities" ) );
      coverage.insert( QStringLiteral( "OUTPUT" ), sInputs->path( QStringLiteral( "areas.gpkg" ) ) );
      coverage.insert( QStringLiteral( "OUTPUT_DEMAND" ), sInputs->path( QStringLiteral( "demand.gpkg" ) ) );
      const AlgorithmRun covered( QStringLiteral( "demandcoverage" ), coverage );
      ASSERT_TRUE( covered.succeeded() ) << covered.error().toStdString();
      sUnreached =
        covered.result( QStringLiteral( "NOT_REACHED" ) ).toDouble() + covered.result( QStringLiteral( "NOT_CONNECTED" ) ).toDouble();
    }

    static void TearDownTestSuite() { sInputs.reset(); }

    QVariantMap parameters( const QVariantMap &more = {} ) const
    {
      QVariantMap all{
        { QStringLiteral( "CATCHMENTS" ), sInputs->path( QStringLiteral( "catchments.gpkg" ) ) },
        { QStringLiteral( "FACILITIES" ), district( "kitas" ) },
        { QStringLiteral( "DEMAND" ), sInputs->path( QStringLiteral( "demand.gpkg" ) ) },
        { QStringLiteral( "DEMAND_FIELD" ), QStringLiteral( "a3_5" ) },
        { QStringLiteral( "AREAS" ), district( "municipalities" ) },
        { QStringLiteral( "OUTLINES" ), district( "planning_areas" ) },
        { QStringLiteral( "LAYOUT" ), QStringLiteral( "a4_landscape" ) },
        { QStringLiteral( "DPI" ), 110 },
        { QStringLiteral( "FOLDER" ), mFolder.path( QStringLiteral( "maps" ) ) },
      };
      for ( auto it = more.begin(); it != more.end(); ++it )
        all.insert( it.key(), it.value() );
      return all;
    }

    QStringList files() const
    {
      return QDir( mFolder.path( QStringLiteral( "maps" ) ) ).entryList( QDir::Files | QDir::Hidden, QDir::Name );
    }

    static std::unique_ptr<OutputFolder> sInputs;
    static double sUnreached;
    OutputFolder mFolder;
  };

  std::unique_ptr<OutputFolder> CoveragePlate::sInputs;
  double CoveragePlate::sUnreached = 0.0;
}

TEST_F( CoveragePlate, ShowsCatchmentsFacilitiesAndTheChildrenThatReachNone )
{
  const AlgorithmRun run( QStringLiteral( "coverageplate" ), parameters() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "coverage" ) );
  EXPECT_GT( sUnreached, 0.0 );
  EXPECT_DOUBLE_EQ( run.result( QStringLiteral( "NOT_REACHED" ) ).toDouble(), sUnreached );
  EXPECT_EQ( files().size(), 5 ) << files().join( QLatin1Char( ' ' ) ).toStdString();

  QgsProject project;
  ASSERT_TRUE( project.read( mFolder.path( QStringLiteral( "maps/coverage.qgz" ) ) ) );
  const QList<QgsMapLayer *> circles = project.mapLayersByName( QStringLiteral( "Children not reached" ) );
  ASSERT_EQ( circles.size(), 1 );
  double inCircles = 0.0;
  QgsFeatureIterator places = qobject_cast<QgsVectorLayer *>( circles.first() )->getFeatures();
  QgsFeature place;
  while ( places.nextFeature( place ) )
    inCircles += place.attribute( QStringLiteral( "a3_5" ) ).toDouble();
  EXPECT_NEAR( inCircles, sUnreached, 1e-6 );
  for ( const QgsMapLayer *layer : project.mapLayers() )
    EXPECT_TRUE( layer->isValid() ) << layer->name().toStdString();
  const auto *map =
    dynamic_cast<const QgsLayoutItemMap *>( project.layoutManager()->printLayouts().first()->itemById( QStringLiteral( "map" ) ) );
  EXPECT_EQ( map->layers().size(), 6 ); // with those crossed out
  EXPECT_EQ( map->layers().last()->name(), QStringLiteral( "Catchments" ) );
  const QString pdf = mFolder.path( QStringLiteral( "maps/" ) ) + files().filter( QStringLiteral( ".pdf" ) ).value( 0 );
  EXPECT_LT( QFileInfo( pdf ).size(), 1000000 );
  const QString text = textOfPdf( pdf );
  if ( text.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  for ( const char *expected : { "up to 500 m", "over 1000 to 2000 m", "Kita", "Children not reached", "not reached: " } )
    EXPECT_THAT( text.toStdString(), HasSubstr( expected ) );
}

TEST_F( CoveragePlate, WhereAllAreReachedThereAreNoCircles )
{
  QgsVectorLayer demand( QStringLiteral( "Point?crs=EPSG:25833&field=children:double&field=state:string" ), QStringLiteral( "demand" ),
    QStringLiteral( "memory" ) );
  QgsFeature place( demand.fields() );
  place.setAttributes( QVector<QVariant>{ 12.0, QStringLiteral( "reached" ) } );
  place.setGeometry( QgsGeometry::fromPointXY( QgsPointXY( 370000, 5650000 ) ) );
  demand.dataProvider()->addFeature( place );
  const AlgorithmRun run( QStringLiteral( "coverageplate" ),
    parameters( { { QStringLiteral( "DEMAND" ), QVariant::fromValue( &demand ) },
      { QStringLiteral( "DEMAND_FIELD" ), QStringLiteral( "children" ) }, { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "NOT_REACHED" ) ).toDouble(), 0.0 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Children: 12, not reached: 0" ) );
}

TEST_F( CoveragePlate, LayersOfOtherAlgorithmsAreRefusedInASentence )
{
  const auto failureWith = [this]( const char *name, const QString &layer ) {
    const AlgorithmRun run( QStringLiteral( "coverageplate" ), parameters( { { QLatin1String( name ), layer } } ) );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( files().isEmpty() );
    return run.error().toStdString();
  };
  EXPECT_THAT( failureWith( "CATCHMENTS", district( "municipalities" ) ), HasSubstr( "no field upper" ) );
  EXPECT_THAT( failureWith( "DEMAND", district( "children" ) ), HasSubstr( "no field state" ) );
}

TEST_F( CoveragePlate, CancelledItLeavesNothing )
{
  const AlgorithmRun run( QStringLiteral( "coverageplate" ), parameters(), 20 );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_TRUE( files().isEmpty() );
}

TEST_F( CoveragePlate, RefusesCatchmentsAndCountsThatDoNotBelongTogether )
{
  const QString narrow = mFolder.path( QStringLiteral( "narrow.gpkg" ) );
  const AlgorithmRun rings( QStringLiteral( "servicecatchments" ),
    { { QStringLiteral( "FACILITIES" ), district( "kitas" ) }, { QStringLiteral( "NETWORK" ), district( "roads" ) },
      { QStringLiteral( "THRESHOLDS" ), QStringLiteral( "300" ) }, { QStringLiteral( "OUTPUT" ), narrow } } );
  ASSERT_TRUE( rings.succeeded() ) << rings.error().toStdString();
  const AlgorithmRun run( QStringLiteral( "coverageplate" ), parameters( { { QStringLiteral( "CATCHMENTS" ), narrow } } ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "the greatest threshold is 300 there and 2000 here" ) );
  EXPECT_TRUE( files().isEmpty() );
}

namespace
{
  //! Places of \a children each that no facility reaches, and one of 100 that is reached.
  std::unique_ptr<QgsVectorLayer> unreachedPlaces(
    const std::vector<std::pair<QgsPointXY, double>> &places, const char *crs = "EPSG:25833" )
  {
    auto demand = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "Point?crs=%1&field=children:double&field=state:string&field=name:string" ).arg( QLatin1String( crs ) ),
      QStringLiteral( "demand" ), QStringLiteral( "memory" ) );
    const auto add = [&demand]( const QgsPointXY &point, double children, const QString &state ) {
      QgsFeature place( demand->fields() );
      place.setAttributes( QVector<QVariant>{ children, state, QStringLiteral( "Musterweg 3" ) } );
      place.setGeometry( QgsGeometry::fromPointXY( point ) );
      demand->dataProvider()->addFeature( place );
    };
    for ( const auto &[point, children] : places )
      add( point, children, QStringLiteral( "not_reached" ) );
    add( { 371000, 5651000 }, 100, QStringLiteral( "reached" ) );
    return demand;
  }
}

TEST_F( CoveragePlate, ForEveryoneCountsTheChildrenInCellsAndTellsNoPlaceAndNoSmallNumber )
{
  // Three places of one child each in one cell, exactly as many as it needs; two children in another.
  const std::unique_ptr<QgsVectorLayer> demand =
    unreachedPlaces( { { { 370003, 5650007 }, 1 }, { { 370499, 5650490 }, 1 }, { { 370000, 5650000 }, 1 }, { { 370501, 5650007 }, 2 } } );
  QVariantMap asked{ { QStringLiteral( "DEMAND" ), QVariant::fromValue( demand.get() ) },
    { QStringLiteral( "DEMAND_FIELD" ), QStringLiteral( "children" ) }, { QStringLiteral( "CIRCLES" ), QStringLiteral( "in_cells" ) } };
  const AlgorithmRun run( QStringLiteral( "coverageplate" ), parameters( asked ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "coverage_in_cells" ) );
  QgsProject project;
  ASSERT_TRUE( project.read( mFolder.path( QStringLiteral( "maps/coverage.qgz" ) ) ) );
  const QList<QgsMapLayer *> circles = project.mapLayersByName( QStringLiteral( "Children not reached" ) );
  ASSERT_EQ( circles.size(), 1 );
  auto *layer = qobject_cast<QgsVectorLayer *>( circles.first() );
  ASSERT_EQ( layer->featureCount(), 1 );
  EXPECT_LT( layer->fields().lookupField( QStringLiteral( "name" ) ), 0 );
  QgsFeature circle;
  ASSERT_TRUE( layer->getFeatures().nextFeature( circle ) );
  EXPECT_EQ( circle.attribute( QStringLiteral( "children" ) ).toDouble(), 3.0 );
  EXPECT_EQ( circle.geometry().asPoint(), QgsPointXY( 370250, 5650250 ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Children: 105, not reached: 5" ) );
  const QString pdf = mFolder.path( QStringLiteral( "maps/" ) ) + files().filter( QStringLiteral( ".pdf" ) ).value( 0 );
  const std::string text = textOfPdf( pdf ).simplified().toStdString();
  if ( !text.empty() )
  {
    EXPECT_THAT( text, HasSubstr( "cells with fewer than 3 are not drawn" ) );
    EXPECT_THAT( text, ::testing::Not( HasSubstr( "INTERNAL" ) ) );
  }

  const std::unique_ptr<QgsVectorLayer> few = unreachedPlaces( { { { 370003, 5650007 }, 2 } } );
  asked[QStringLiteral( "DEMAND" )] = QVariant::fromValue( few.get() );
  const AlgorithmRun two( QStringLiteral( "coverageplate" ), parameters( asked ) );
  ASSERT_TRUE( two.succeeded() ) << two.error().toStdString();
  EXPECT_THAT( two.log().toStdString(), HasSubstr( "Children: 102, not reached: fewer than 3" ) );
}

TEST_F( CoveragePlate, WithCirclesAtTheirPlacesIsMarkedAsInternal )
{
  const std::unique_ptr<QgsVectorLayer> demand = unreachedPlaces( { { { 370003, 5650007 }, 1 } } );
  const AlgorithmRun run( QStringLiteral( "coverageplate" ),
    parameters( { { QStringLiteral( "DEMAND" ), QVariant::fromValue( demand.get() ) },
      { QStringLiteral( "DEMAND_FIELD" ), QStringLiteral( "children" ) }, { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const QString text = textOfPdf( mFolder.path( QStringLiteral( "maps/" ) ) + files().filter( QStringLiteral( ".pdf" ) ).value( 0 ) );
  if ( text.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  EXPECT_THAT( text.toStdString(), HasSubstr( "INTERNAL" ) );
}

TEST_F( CoveragePlate, CellsAreLaidOnlyOverMetres )
{
  const std::unique_ptr<QgsVectorLayer> demand = unreachedPlaces( { { { 13.4, 51.0 }, 5 } }, "EPSG:4326" );
  const AlgorithmRun run( QStringLiteral( "coverageplate" ),
    parameters( { { QStringLiteral( "DEMAND" ), QVariant::fromValue( demand.get() ) },
      { QStringLiteral( "DEMAND_FIELD" ), QStringLiteral( "children" ) },
      { QStringLiteral( "CIRCLES" ), QStringLiteral( "in_cells" ) } } ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "whose coordinates are not metres" ) );
  EXPECT_TRUE( files().isEmpty() );
}
