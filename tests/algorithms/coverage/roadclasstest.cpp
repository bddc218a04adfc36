#include "roadlayers.h"

#include <gmock/gmock.h>

using namespace sozialraum;

//! A path to the east and a motorway from its end on, with what stands in the field "class" of each.
static std::string kitaBeyond( const QString &path, const QString &motorway )
{
  const auto network = memoryLayer( QStringLiteral( "LineString?crs=EPSG:25833&field=class:string" ),
    {
      { QStringLiteral( "LineString(400000 5600000, 401000 5600000)" ), { path } },
      { QStringLiteral( "LineString(401000 5600000, 402000 5600000)" ), { motorway } },
    } );
  const auto facilities = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string" ),
    { { QStringLiteral( "Point(401500 5600010)" ), { QStringLiteral( "01" ) } } } );
  return AlgorithmRun( QStringLiteral( "servicecatchments" ),
    { { "FACILITIES", QVariant::fromValue( facilities.get() ) }, { "NETWORK", QVariant::fromValue( network.get() ) },
      { "FACILITY_KEY", "id" }, { "THRESHOLDS", "200;500" }, { "OUTPUT", memory } } )
    .log()
    .toStdString();
}

TEST( RoadClass, AFieldCalledClassIsTheRoadClassWhereItHasItsWords )
{
  const char *const open = "every line is open, motorways too";
  EXPECT_THAT( kitaBeyond( "footway", "motorway" ), testing::HasSubstr( "1 lines of the network are closed in both directions" ) );
  EXPECT_THAT( kitaBeyond( "footway", "motorway" ), testing::Not( testing::HasSubstr( open ) ) );
  EXPECT_THAT( kitaBeyond( "1", "4" ), testing::HasSubstr( open ) ) << "numbers of another office";
  EXPECT_THAT( kitaBeyond( "footway", "4" ), testing::HasSubstr( open ) ) << "words and numbers";
  EXPECT_THAT( kitaBeyond( "", "" ), testing::HasSubstr( open ) ) << "nothing";
}

TEST( FacilityNames, OfThoseWithoutACatchmentAreSaid )
{
  AlgorithmRun run( QStringLiteral( "servicecatchments" ),
    {
      { "FACILITIES", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ) },
      { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
      { "THRESHOLDS", "500" },
      { "OUTPUT", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(),
    testing::HasSubstr( "2 of them without a catchment: Waldkindergarten Hohenweiler, Waldkindergarten Sankt Annen im Gebirge." ) );
}
