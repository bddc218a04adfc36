#include "roadlayers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gmock/gmock.h>

#include <initializer_list>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

// What an OpenStreetMap file has beside its lines: barriers on nodes, turn restrictions, squares, ferries.
namespace
{
  struct Node
  {
    int id;
    double east;
    double north;
    const char *tags = "";
  };

  //! A file of OpenStreetMap. One thousandth of a degree is 71.7 m to the east and 111.2 m to the north.
  QString osmFile( const OutputFolder &folder, std::initializer_list<Node> nodes, const QString &rest )
  {
    QString text = QStringLiteral( "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\" generator=\"test\">\n" );
    for ( const Node &node : nodes )
      text += QStringLiteral( "<node id=\"%1\" version=\"1\" lon=\"%2\" lat=\"%3\">%4</node>\n" )
                .arg( node.id )
                .arg( 11.0 + node.east / 1000.0, 0, 'f', 7 )
                .arg( 50.0 + node.north / 1000.0, 0, 'f', 7 )
                .arg( QLatin1String( node.tags ) );
    const QString path = folder.path( QStringLiteral( "town.osm" ) );
    QFile file( path );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( ( text + rest + QStringLiteral( "</osm>\n" ) ).toUtf8() );
    return path;
  }

  QString way( int id, std::initializer_list<int> nodes, const QString &tags )
  {
    QString text = QStringLiteral( "<way id=\"%1\" version=\"1\">" ).arg( id );
    for ( const int node : nodes )
      text += QStringLiteral( "<nd ref=\"%1\"/>" ).arg( node );
    return text + tags + QStringLiteral( "</way>\n" );
  }

  const QString street = QStringLiteral( "<tag k=\"highway\" v=\"residential\"/>" );

  std::unique_ptr<QgsVectorLayer> point( double east, double north )
  {
    return memoryLayer( QStringLiteral( "Point?crs=EPSG:4326&field=id:string" ),
      { { QStringLiteral( "Point(%1 %2)" ).arg( 11.0 + east / 1000.0, 0, 'f', 9 ).arg( 50.0 + north / 1000.0, 0, 'f', 9 ),
        { QStringLiteral( "1" ) } } } );
  }

  struct Way
  {
    std::optional<double> metres;
    QString log;
  };

  Way between( const QString &network, const QgsVectorLayer *from, const QgsVectorLayer *to, QVariantMap others )
  {
    others.insert( { { "ORIGINS", QVariant::fromValue( const_cast<QgsVectorLayer *>( from ) ) },
      { "DESTINATIONS", QVariant::fromValue( const_cast<QgsVectorLayer *>( to ) ) },
      { "NETWORK", network + QStringLiteral( "|layername=lines" ) }, { "OUTPUT", memory } } );
    AlgorithmRun run( QStringLiteral( "costmatrix" ), others );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    QgsVectorLayer *costs = run.layer( QStringLiteral( "OUTPUT" ) );
    const std::vector<QgsFeature> rows = costs ? featuresOf( costs ) : std::vector<QgsFeature>();
    return { rows.empty() ? std::nullopt : std::optional( rows[0].attribute( QStringLiteral( "cost" ) ).toDouble() ), run.log() };
  }

  //! A straight street from 1 to 3 with a bollard at 2, and a detour over 4 to the north.
  QString bollardTown( const OutputFolder &folder )
  {
    return osmFile( folder, { { 1, 0, 0 }, { 2, 10, 0, "<tag k=\"barrier\" v=\"bollard\"/>" }, { 3, 20, 0 }, { 4, 10, 10 } },
      way( 10, { 1, 2, 3 }, street ) + way( 11, { 1, 4, 3 }, street )
        + way( 12, { 3, 4 }, QStringLiteral( "<tag k=\"route\" v=\"ferry\"/>" ) ) );
  }
}

TEST( OsmBeside, ABollardClosesTheStreetToCarsByOption )
{
  const OutputFolder folder;
  const QString town = bollardTown( folder );
  const auto from = point( 0, 0 );
  const auto to = point( 20, 0 );
  const Way free = between( town, from.get(), to.get(), { { "PROFILE", "car" } } );
  ASSERT_TRUE( free.metres );
  EXPECT_NEAR( *free.metres, 1433.9, 1.0 );
  EXPECT_THAT( free.log.toStdString(), HasSubstr( "Barriers on nodes and turn restrictions" ) ); // not read, and said
  const Way closed = between( town, from.get(), to.get(), { { "PROFILE", "car" }, { "OSM_NODES", true } } );
  ASSERT_TRUE( closed.metres );
  EXPECT_NEAR( *closed.metres, 2.0 * 1322.9, 3.0 );
  EXPECT_THAT( closed.log.toStdString(), HasSubstr( "Nodes of the network that are closed: 1. Turn restrictions that hold: 0." ) );
  EXPECT_THAT( closed.log.toStdString(), HasSubstr( "1 ferries are not travelled." ) );
  const Way onFoot = between( town, from.get(), to.get(), { { "PROFILE", "foot" }, { "OSM_NODES", true } } );
  EXPECT_EQ( onFoot.metres, free.metres );
  EXPECT_THAT( onFoot.log.toStdString(), HasSubstr( "1 barriers on nodes let pass who travels." ) );
}

TEST( OsmBeside, AFileInProtocolBuffersSaysTheSame )
{
  // the same town, written by osmium 1.15
  const QString town = QFileInfo( QStringLiteral( __FILE__ ) ).dir().filePath( QStringLiteral( "bollard.osm.pbf" ) );
  ASSERT_TRUE( QFile::exists( town ) );
  const auto from = point( 0, 0 );
  const auto to = point( 20, 0 );
  const Way free = between( town, from.get(), to.get(), { { "PROFILE", "car" } } );
  EXPECT_NEAR( free.metres.value_or( 0 ), 1433.9, 1.0 );
  const Way closed = between( town, from.get(), to.get(), { { "PROFILE", "car" }, { "OSM_NODES", true } } );
  EXPECT_NEAR( closed.metres.value_or( 0 ), 2.0 * 1322.9, 3.0 );
  EXPECT_THAT( closed.log.toStdString(), HasSubstr( "Nodes of the network that are closed: 1. Turn restrictions that hold: 0." ) );
  EXPECT_THAT( closed.log.toStdString(), HasSubstr( "1 ferries are not travelled." ) );
}

TEST( OsmBeside, ATurnThatIsNotAllowedIsNotMade )
{
  // from 1 to 2, then left to 3; round the block over 4 and 5 instead, or straight on
  const OutputFolder folder;
  const auto townWith = [&folder]( const QString &restriction ) {
    return osmFile( folder, { { 1, 0, 0 }, { 2, 10, 0 }, { 3, 10, 10 }, { 4, 20, 0 }, { 5, 20, 10 } },
      way( 10, { 1, 2 }, street ) + way( 11, { 2, 3 }, street ) + way( 12, { 2, 4 }, street ) + way( 13, { 4, 5, 3 }, street )
        + QStringLiteral(
          "<relation id=\"20\" version=\"1\"><member type=\"way\" ref=\"10\" role=\"from\"/><member type=\"node\" ref=\"2\" "
          "role=\"via\"/><member type=\"way\" ref=\"11\" role=\"to\"/><tag k=\"type\" v=\"restriction\"/>"
          "<tag k=\"restriction\" v=\"%1\"/></relation>\n" )
          .arg( restriction ) );
  };
  const double east = 716.95;
  const double north = 1112.3;
  const auto from = point( 0, 0 );
  const auto to = point( 10, 10 );
  const QVariantMap byCar{ { "PROFILE", "car" }, { "OSM_NODES", true } };
  const QString noLeft = townWith( QStringLiteral( "no_left_turn" ) );
  EXPECT_NEAR( between( noLeft, from.get(), to.get(), { { "PROFILE", "car" } } ).metres.value_or( 0 ), east + north, 2.0 );
  EXPECT_NEAR( between( noLeft, from.get(), to.get(), byCar ).metres.value_or( 0 ), 3.0 * east + north, 3.0 );
  EXPECT_NEAR( between( noLeft, to.get(), from.get(), byCar ).metres.value_or( 0 ), east + north, 2.0 ); // back it is free
  EXPECT_NEAR(
    between( noLeft, from.get(), to.get(), { { "PROFILE", "foot" }, { "OSM_NODES", true } } ).metres.value_or( 0 ), east + north, 2.0 );
  const QString onlyLeft = townWith( QStringLiteral( "only_left_turn" ) );
  const auto ahead = point( 20, 0 );
  EXPECT_NEAR( between( onlyLeft, from.get(), to.get(), byCar ).metres.value_or( 0 ), east + north, 2.0 );
  EXPECT_NEAR( between( onlyLeft, from.get(), ahead.get(), byCar ).metres.value_or( 0 ), 2.0 * east + 2.0 * north, 3.0 );
}

TEST( OsmBeside, SquaresAreCrossedByOption )
{
  const OutputFolder folder;
  const QString town = osmFile( folder, { { 1, -10, 0 }, { 2, 0, 0 }, { 3, 10, 0 }, { 4, 10, 10 }, { 5, 0, 10 }, { 6, 20, 10 } },
    way( 10, { 1, 2 }, street ) + way( 11, { 4, 6 }, street )
      + way( 12, { 2, 3, 4, 5, 2 }, QStringLiteral( "<tag k=\"highway\" v=\"pedestrian\"/><tag k=\"area\" v=\"yes\"/>" ) ) );
  const auto from = point( -10, 0 );
  const auto to = point( 20, 10 );
  const Way along = between( town, from.get(), to.get(), { { "PROFILE", "foot" } } );
  const Way across = between( town, from.get(), to.get(), { { "PROFILE", "foot" }, { "CROSS_SQUARES", true } } );
  ASSERT_TRUE( along.metres && across.metres );
  EXPECT_NEAR( *along.metres, 3.0 * 716.95 + 1112.3, 3.0 );
  EXPECT_NEAR( *across.metres, 2.0 * 716.95 + 1323.4, 3.0 );
  EXPECT_THAT( across.log.toStdString(), HasSubstr( "1 squares are crossed by 1 straight ways." ) );
}

TEST( OsmBeside, OtherNetworksHaveNoNodesAndItIsSaid )
{
  const auto network = memoryLayer( QStringLiteral( "LineString?crs=EPSG:4326&field=highway:string" ),
    { { QStringLiteral( "LineString(11 50, 11.01 50)" ), { QStringLiteral( "residential" ) } } } );
  const auto from = point( 0, 0 );
  const auto to = point( 10, 0 );
  AlgorithmRun run( QStringLiteral( "costmatrix" ),
    { { "ORIGINS", QVariant::fromValue( from.get() ) }, { "DESTINATIONS", QVariant::fromValue( to.get() ) },
      { "NETWORK", QVariant::fromValue( network.get() ) }, { "OSM_NODES", true }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "need the layer “lines” of an OpenStreetMap file" ) );
}
