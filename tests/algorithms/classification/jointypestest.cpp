#include "areatable.h"

#include "realdata.h"

#include <QFile>
#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>

#include <cmath>
#include <map>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AreaTable municipalities()
  {
    return AreaTable( { QStringLiteral( "AGS:string" ), QStringLiteral( "type_id:int" ), QStringLiteral( "share:double" ) },
      { { "00524010", 1, 0.07 }, { "00524020", 1, 0.29 }, { "00524030", 2, 0.57 }, { "00524040", 2, 1.15 }, { "00524050", 2, 0.08 },
        { "00524060", QVariant(), 0.09 } },
      QStringLiteral( "Polygon" ) );
  }

  QString fileWith( const OutputFolder &folder, const QByteArray &text )
  {
    QFile file( folder.path( QStringLiteral( "typen.csv" ) ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( text );
    return file.fileName();
  }

  const QByteArray sTypes =
    "AGS;Typ\n00524010;schrumpfend\n00524020;stabil\n00524030;stabil\n00524040;stabil\n00524050;schrumpfend\n00999999;stabil\n";
}

TEST( JoinTypes, AreDrawnCrossedAndChooseThePeers )
{
  const OutputFolder folder;
  const AreaTable areas = municipalities();
  AlgorithmRun run( QStringLiteral( "jointypes" ),
    { { "INPUT", areas.input() }, { "KEY_FIELD", "AGS" }, { "TYPES", fileWith( folder, sTypes ) }, { "OWN_FIELD", "type_id" },
      { "OUTPUT", folder.path( QStringLiteral( "types.gpkg" ) ) }, { "CROSS", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( column( result, QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 2, 2, 2, 1, -2 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "land_type" ) ).at( 4 ).toString(), QStringLiteral( "schrumpfend" ) );
  EXPECT_TRUE( column( result, QStringLiteral( "land_type" ) ).at( 5 ).isNull() );
  EXPECT_NE( dynamic_cast<QgsCategorizedSymbolRenderer *>( result->renderer() ), nullptr );
  EXPECT_EQ( run.result( QStringLiteral( "MATCHED" ) ).toInt(), 5 );
  QgsVectorLayer *cross = run.layer( QStringLiteral( "CROSS" ) );
  EXPECT_EQ( column( cross, QStringLiteral( "own_type" ) ), ( QVariantList{ "1", "1", "2", "2" } ) );
  EXPECT_EQ( column( cross, QStringLiteral( "land_type" ) ), ( QVariantList{ "schrumpfend", "stabil", "schrumpfend", "stabil" } ) );
  EXPECT_EQ( column( cross, QStringLiteral( "areas" ) ), ( QVariantList{ 1, 1, 1, 2 } ) );
  EXPECT_DOUBLE_EQ( column( cross, QStringLiteral( "share" ) ).at( 1 ).toDouble(), 50.0 );
  // chi² of (1 1 / 1 2) is 5 (1 · 2 − 1 · 1)² / (2 · 3 · 2 · 3).
  EXPECT_NEAR( run.result( QStringLiteral( "CRAMERS_V" ) ).toDouble(), std::sqrt( 1.0 / 36.0 ), 1e-12 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "00999999" ) );

  // The nearest of all to 0.07 is 0.08 and of its type; the next ones are of another.
  AlgorithmRun peers( QStringLiteral( "similarareas" ),
    { { "INPUT", run.result( QStringLiteral( "OUTPUT" ) ) }, { "KEY_FIELD", "AGS" }, { "AREA", "00524040" },
      { "FIELDS", QStringList{ QStringLiteral( "share" ) } }, { "TYPE_FIELD", "land_type" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( peers.succeeded() ) << peers.error().toStdString();
  EXPECT_EQ(
    column( peers.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "AGS" ) ), ( QVariantList{ "00524040", "00524030", "00524020" } ) );

  const AlgorithmRun without( QStringLiteral( "similarareas" ),
    { { "INPUT", run.result( QStringLiteral( "OUTPUT" ) ) }, { "KEY_FIELD", "AGS" }, { "AREA", "00524060" },
      { "FIELDS", QStringList{ QStringLiteral( "share" ) } }, { "TYPE_FIELD", "land_type" }, { "OUTPUT", memory } } );
  EXPECT_FALSE( without.succeeded() );
  EXPECT_THAT( without.error().toStdString(), HasSubstr( "has no type" ) );
}

TEST( JoinTypes, BadInputGetsOneSentence )
{
  const AreaTable areas = municipalities();
  const auto refusal = [&]( const QByteArray &types, const QVariantMap &others = {} ) {
    const OutputFolder folder;
    QVariantMap parameters{ { "INPUT", areas.input() }, { "KEY_FIELD", "AGS" }, { "TYPES", fileWith( folder, types ) },
      { "OUTPUT", folder.path( QStringLiteral( "types.gpkg" ) ) } };
    parameters.insert( others );
    const AlgorithmRun run( QStringLiteral( "jointypes" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_EQ( folder.files(), QStringList{ QStringLiteral( "typen.csv" ) } );
    return run.error().toStdString();
  };
  EXPECT_THAT( refusal( "AGS;Typ\n00524010;1\n00524010;2\n" ), HasSubstr( "two types to the area 00524010" ) );
  EXPECT_THAT( refusal( "AGS;a;b\n00524010;1;2\n" ), HasSubstr( "one called “type”" ) );
  EXPECT_THAT( refusal( "AGS;Typ\n00999010;1\n" ), HasSubstr( "No key of the table" ) );
  EXPECT_THAT( refusal( sTypes, { { "CROSS", memory } } ), HasSubstr( "needs the field “Own types”" ) );
}

// All municipalities of Saxony are typed by their unemployment; those of one district are joined with these types and placed on the scale
// of the Land.
TEST( JoinTypes, TypesOfSaxonyStandBesideThoseOfTheDistrict )
{
  const std::filesystem::path path = realData( "monitors/saxony/sachsen_gemeinden_arbeitslose_2001_2021.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  QFile file( QString::fromStdString( path.string() ) );
  ASSERT_TRUE( file.open( QIODevice::ReadOnly ) );
  std::map<QString, std::pair<QVariant, QVariant>> shares;
  for ( const QByteArray &line : file.readAll().split( '\n' ) )
  {
    const QStringList cells = QString::fromUtf8( line ).split( QLatin1Char( ',' ) );
    bool isNumber = false;
    const double share = cells.last().toDouble( &isNumber );
    if ( !isNumber || cells.size() < 6 )
      continue;
    if ( cells.at( 1 ) == QLatin1String( "2021" ) )
      shares[cells.at( 0 )].first = share;
    if ( cells.at( 1 ) == QLatin1String( "2011" ) )
      shares[cells.at( 0 )].second = share;
  }
  std::vector<QVariantList> all;
  std::vector<QVariantList> own;
  for ( const auto &[key, share] : shares )
  {
    all.push_back( { key, share.first, share.second } );
    if ( key.startsWith( QLatin1String( "14524" ) ) )
      own.push_back( all.back() );
  }
  ASSERT_GT( all.size(), 400u );
  ASSERT_EQ( own.size(), 33u );
  const QStringList fields{ QStringLiteral( "AGS:string" ), QStringLiteral( "share_2021:double" ), QStringLiteral( "share_2011:double" ) };
  const AreaTable land( fields, all );
  const AreaTable district( fields, own );
  AlgorithmRun types( QStringLiteral( "areatypes" ),
    { { "INPUT", land.input() }, { "FIELDS", QStringList{ "share_2021", "share_2011" } }, { "NUMBER", 4 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( types.succeeded() ) << types.error().toStdString();
  QByteArray table = "AGS;Typ\n";
  const QVariantList keys = column( types.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "AGS" ) );
  const QVariantList typeIds = column( types.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "type_id" ) );
  for ( int i = 0; i < keys.size(); ++i )
  {
    if ( !typeIds.at( i ).isNull() )
      table += keys.at( i ).toString().toUtf8() + ";T" + typeIds.at( i ).toString().toUtf8() + "\n";
  }
  const OutputFolder folder;
  AlgorithmRun placed( QStringLiteral( "socialindex" ),
    { { "INPUT", district.input() }, { "FIELDS", QStringList{ "share_2021" } }, { "REFERENCE_AREAS", land.input() },
      { "OUTPUT", folder.path( QStringLiteral( "index.gpkg" ) ) } } );
  ASSERT_TRUE( placed.succeeded() ) << placed.error().toStdString();
  AlgorithmRun joined( QStringLiteral( "jointypes" ),
    { { "INPUT", placed.result( QStringLiteral( "OUTPUT" ) ) }, { "KEY_FIELD", "AGS" }, { "TYPES", fileWith( folder, table ) },
      { "OWN_FIELD", "index_rank" }, { "OUTPUT", memory }, { "CROSS", memory } } );
  ASSERT_TRUE( joined.succeeded() ) << joined.error().toStdString();
  EXPECT_EQ( joined.result( QStringLiteral( "MATCHED" ) ).toInt(), 33 );
  int crossed = 0;
  for ( const QVariant &count : column( joined.layer( QStringLiteral( "CROSS" ) ), QStringLiteral( "areas" ) ) )
    crossed += count.toInt();
  EXPECT_EQ( crossed, 33 );
  int beyond = 0;
  for ( const QVariant &rank : column( joined.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "index_rank" ) ) )
    beyond += rank.toInt() > 33;
  EXPECT_GT( beyond, 0 ) << "ranks are those of the Land";
}
