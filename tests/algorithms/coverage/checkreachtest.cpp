#include "roadlayers.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsapplication.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <algorithm>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  struct Layers
  {
    //! A street of 3 km, and an island 2 km to the north.
    std::unique_ptr<QgsVectorLayer> network = memoryLayer( QStringLiteral( "LineString?" ) + utm,
      {
        { QStringLiteral( "LineString(400000 5600000, 403000 5600000)" ), {} },
        { QStringLiteral( "LineString(400000 5602000, 400500 5602000)" ), {} },
      } );
    std::unique_ptr<QgsVectorLayer> facilities = memoryLayer( QStringLiteral( "Point?%1&field=id:string" ).arg( utm ),
      {
        { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "001" ) } },
        { QStringLiteral( "Point(401000 5600000)" ), { QStringLiteral( "002" ) } },
      } );
    //! 500 m and 501 m from the next, on the island, and far from every road.
    std::unique_ptr<QgsVectorLayer> demand = memoryLayer( QStringLiteral( "Point?%1&field=u3:integer&field=a3_5:integer" ).arg( utm ),
      {
        { QStringLiteral( "Point(400500 5600000)" ), { 4, 1 } },
        { QStringLiteral( "Point(401501 5600000)" ), { 3, QVariant() } },
        { QStringLiteral( "Point(400200 5602000)" ), { 5, 0 } },
        { QStringLiteral( "Point(400200 5601000)" ), { 1, 2 } },
      } );
    std::unique_ptr<QgsVectorLayer> areas = memoryLayer( QStringLiteral( "Polygon?%1&field=ags:string&field=name:string" ).arg( utm ),
      {
        { QStringLiteral( "Polygon((399000 5599000, 401400 5599000, 401400 5603000, 399000 5603000, 399000 5599000))" ),
          { QStringLiteral( "00524010" ), QStringLiteral( "Neudorf" ) } },
      } );

    QVariantMap call( const QVariantMap &others = {} ) const
    {
      QVariantMap parameters{
        { "FACILITIES", QVariant::fromValue( facilities.get() ) },
        { "FACILITY_KEY", "id" },
        { "DEMAND", QVariant::fromValue( demand.get() ) },
        { "DEMAND_FIELDS", QStringList{ QStringLiteral( "u3" ), QStringLiteral( "a3_5" ) } },
        { "NETWORK", QVariant::fromValue( network.get() ) },
        { "THRESHOLDS", "300;500" },
        { "LENGTHS", "plane" },
      };
      parameters.insert( others );
      return parameters;
    }
  };
}

TEST( CheckReach, SaysInOneRunWhoReachesNoFacility )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "checkreach" ), layers.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "CHILDREN" ) ).toDouble(), 16 );
  EXPECT_EQ( run.result( QStringLiteral( "REACHED" ) ).toDouble(), 5 );
  EXPECT_EQ( run.result( QStringLiteral( "NOT_REACHED" ) ).toDouble(), 11 );
  EXPECT_EQ( run.result( QStringLiteral( "NOT_CONNECTED" ) ).toDouble(), 8 );
  EXPECT_EQ( run.result( QStringLiteral( "SENTENCE" ) ).toString(),
    QStringLiteral( "Of 16 children 5 (31.3 %) reach a facility within 500 m; 11 do not. 8 of these have no way to a facility at all." ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Of 16 children" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "“a3_5” is empty in 1 row" ) );
  const auto places = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( places.size(), 4U );
  QStringList states;
  for ( const QgsFeature &place : places )
    states << place.attribute( QStringLiteral( "state" ) ).toString();
  EXPECT_EQ( states.join( QLatin1Char( ' ' ) ), QStringLiteral( "reached not_reached not_connected not_snapped" ) );
  EXPECT_EQ( places[0].attribute( QStringLiteral( "children" ) ).toDouble(), 5 );
  EXPECT_EQ( places[0].attribute( QStringLiteral( "nearest" ) ).toString(), QStringLiteral( "001" ) );
  EXPECT_EQ( places[1].attribute( QStringLiteral( "cost" ) ).toDouble(), 501 );
  const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( run.layer( QStringLiteral( "OUTPUT" ) )->renderer() );
  ASSERT_TRUE( renderer );
  EXPECT_EQ( renderer->classAttribute(), QStringLiteral( "state" ) );
}

TEST( CheckReach, MapAndNumberMeanTheSame )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "checkreach" ), layers.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto catchments = featuresOf( run.layer( QStringLiteral( "OUTPUT_CATCHMENTS" ) ) );
  ASSERT_EQ( catchments.size(), 4U ) << "two facilities, two thresholds";
  const auto isInside = [&]( double x, double y ) {
    const QgsPointXY point( x, y );
    return std::ranges::any_of( catchments, [&]( const QgsFeature &one ) { return one.geometry().contains( &point ); } );
  };
  EXPECT_TRUE( isInside( 400490, 5600000 ) );
  EXPECT_TRUE( isInside( 401485, 5600000 ) );
  EXPECT_FALSE( isInside( 401515, 5600000 ) );
  EXPECT_FALSE( isInside( 400200, 5602000 ) );
}

TEST( CheckReach, CountsInAreasAndTellsWhoLivesOutside )
{
  const Layers layers;
  AlgorithmRun run(
    QStringLiteral( "checkreach" ), layers.call( { { "AREAS", QVariant::fromValue( layers.areas.get() ) }, { "OUTPUT_AREAS", memory } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto areas = featuresOf( run.layer( QStringLiteral( "OUTPUT_AREAS" ) ) );
  ASSERT_EQ( areas.size(), 1U );
  EXPECT_EQ( areas[0].attribute( QStringLiteral( "children" ) ).toDouble(), 13 );
  EXPECT_EQ( areas[0].attribute( QStringLiteral( "children_within_500" ) ).toDouble(), 5 );
  EXPECT_EQ( areas[0].attribute( QStringLiteral( "children_within_300" ) ).toDouble(), 0 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "3 children live outside all areas" ) );
}

TEST( CheckReach, SaysTheSameAsCoverageOfDemand )
{
  const Layers layers;
  AlgorithmRun reach( QStringLiteral( "checkreach" ), layers.call() );
  QVariantMap parameters = layers.call( { { "AREAS", QVariant::fromValue( layers.areas.get() ) }, { "OUTPUT", memory } } );
  AlgorithmRun coverage( QStringLiteral( "demandcoverage" ), parameters );
  ASSERT_TRUE( reach.succeeded() && coverage.succeeded() ) << reach.error().toStdString() << coverage.error().toStdString();
  EXPECT_EQ( reach.result( QStringLiteral( "REACHED" ) ), coverage.result( QStringLiteral( "REACHED" ) ) );
  EXPECT_EQ( reach.result( QStringLiteral( "NOT_CONNECTED" ) ), coverage.result( QStringLiteral( "NOT_CONNECTED" ) ) );
}

TEST( CheckReach, MakesAPlateWhereAFolderIsGiven )
{
  const Layers layers;
  const OutputFolder folder;
  const QString place = folder.path( QStringLiteral( "plate" ) );
  AlgorithmRun run(
    QStringLiteral( "checkreach" ), layers.call( { { "AREAS", QVariant::fromValue( layers.areas.get() ) }, { "FOLDER", place } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString() << run.log().toStdString();
  EXPECT_FALSE( QDir( place ).entryList( { QStringLiteral( "*.pdf" ) } ).isEmpty() );
  EXPECT_TRUE( QDir( place ).exists( QStringLiteral( "coverage.qgz" ) ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Children: 16, not reached: 11" ) );
  QgsProject project;
  ASSERT_TRUE( project.read( QDir( place ).filePath( QStringLiteral( "coverage.qgz" ) ) ) );
  const QgsLayoutItem *subtitle = project.layoutManager()->printLayouts().at( 0 )->itemById( QStringLiteral( "subtitle" ) );
  ASSERT_NE( qobject_cast<const QgsLayoutItemLabel *>( subtitle ), nullptr );
  EXPECT_THAT( qobject_cast<const QgsLayoutItemLabel *>( subtitle )->text().toStdString(),
    HasSubstr( "hildren: under 3 years, 3 to 5 years, threshold" ) )
    << "the fields, not what their sum is called";
}

TEST( CheckReach, RefusesBadInputBeforeAnythingIsWritten )
{
  const Layers layers;
  const OutputFolder folder;
  const auto refusal = [&]( const QVariantMap &others ) {
    QVariantMap parameters = layers.call( { { "OUTPUT", folder.path( QStringLiteral( "children.gpkg" ) ) },
      { "OUTPUT_CATCHMENTS", folder.path( QStringLiteral( "catchments.gpkg" ) ) } } );
    parameters.insert( others );
    const AlgorithmRun run( QStringLiteral( "checkreach" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.error().toStdString();
  };
  EXPECT_THAT( refusal( { { "NETWORK", QVariant() } } ), HasSubstr( "Road network" ) );
  EXPECT_THAT( refusal( { { "THRESHOLDS", "far" } } ), HasSubstr( "far" ) );
  EXPECT_THAT( refusal( { { "DEMAND_FIELDS", QStringList{ QStringLiteral( "u6" ) } } } ), HasSubstr( "u6" ) );
  EXPECT_THAT( refusal( { { "FACILITIES", QVariant::fromValue( layers.areas.get() ) }, { "FACILITY_KEY", "ags" },
                 { "FOLDER", folder.path( QStringLiteral( "plate" ) ) } } ),
    HasSubstr( "layer of points" ) );
}

TEST( CheckReach, WritesNothingWhereThePlateCannotBeMade )
{
  const Layers layers;
  const OutputFolder folder;
  QFile file( folder.path( QStringLiteral( "plate" ) ) ); // a file where the folder should be
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.close();
  AlgorithmRun run( QStringLiteral( "checkreach" ),
    layers.call( { { "OUTPUT", folder.path( QStringLiteral( "children.gpkg" ) ) },
      { "OUTPUT_CATCHMENTS", folder.path( QStringLiteral( "catchments.gpkg" ) ) },
      { "FOLDER", folder.path( QStringLiteral( "plate" ) ) } } ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_EQ( folder.files(), QStringList{ QStringLiteral( "plate" ) } ) << run.error().toStdString();
}

TEST( CheckReach, DialogTakesEachLayerOnceByItsType )
{
  QgsProject *project = QgsProject::instance();
  project->clear();
  const auto added = [project]( const QString &definition, const QString &name ) {
    auto *layer = new QgsVectorLayer( definition, name, QStringLiteral( "memory" ) );
    project->addMapLayer( layer );
    return layer->id();
  };
  const QString areas = added( QStringLiteral( "Polygon?%1&field=name:string" ).arg( utm ), QStringLiteral( "Gemeinden" ) );
  const QString rivers = added( QStringLiteral( "LineString?%1&field=name:string" ).arg( utm ), QStringLiteral( "Gew\u00e4sser" ) );
  const QString children = added( QStringLiteral( "Point?%1&field=u3:integer" ).arg( utm ), QStringLiteral( "Raster" ) );
  const QString kitas = added( QStringLiteral( "Point?%1&field=name:string" ).arg( utm ), QStringLiteral( "Kitas" ) );
  const QString roads = added( QStringLiteral( "LineString?%1&field=highway:string" ).arg( utm ), QStringLiteral( "lines" ) );
  const auto suggested = [&]( const QString &algorithm ) {
    const std::unique_ptr<QgsProcessingAlgorithm> dialog(
      QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "sozialraum:" ) + algorithm )->create() );
    QStringList layers;
    for ( const char *name : { "FACILITIES", "DEMAND", "NETWORK", "AREAS" } )
      layers << dialog->parameterDefinition( QLatin1String( name ) )->defaultValueForGui().toString();
    EXPECT_FALSE( dialog->parameterDefinition( QStringLiteral( "NETWORK" ) )->defaultValue().isValid() ); // scripts name theirs
    return layers;
  };
  const QStringList expected{ kitas, children, roads, areas };
  EXPECT_EQ( suggested( QStringLiteral( "checkreach" ) ), expected );
  EXPECT_EQ( suggested( QStringLiteral( "demandcoverage" ) ), expected );
  project->removeMapLayer( roads );
  EXPECT_EQ( suggested( QStringLiteral( "checkreach" ) ), ( QStringList{ kitas, children, rivers, areas } ) );
  project->removeMapLayer( children );
  project->removeMapLayer( rivers );
  EXPECT_EQ( suggested( QStringLiteral( "checkreach" ) ), ( QStringList{ kitas, QString(), QString(), areas } ) ) << "no layer twice";
  project->clear();
  EXPECT_EQ( suggested( QStringLiteral( "checkreach" ) ), ( QStringList{ QString(), QString(), QString(), QString() } ) );
}
