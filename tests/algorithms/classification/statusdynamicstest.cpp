#include "areatable.h"

#include "realdata.h"

#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbollayer.h>
#include <qgsmarkersymbollayer.h>
#include <qgssymbol.h>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AreaTable twoYears()
  {
    return AreaTable( { QStringLiteral( "key:string" ), QStringLiteral( "now:double" ), QStringLiteral( "before:double" ) },
      { { "1", 1.0, 1.0 }, { "2", 2.0, 2.0 }, { "3", 3.0, 3.0 }, { "4", 2.0, 2.0 }, { "5", 20.0, 10.0 }, { "6", QVariant(), 1.0 } },
      QStringLiteral( "Polygon" ) );
  }
}

TEST( StatusDynamicsAlgorithm, ComputesTheChangeFromTheEarlierYear )
{
  const AreaTable areas = twoYears();
  AlgorithmRun run( QStringLiteral( "statusdynamics" ),
    { { "INPUT", areas.input() }, { "STATUS_FIELDS", QStringList{ "now" } }, { "EARLIER_FIELDS", QStringList{ "before" } },
      { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( column( result, QStringLiteral( "group" ) ).mid( 0, 5 ), ( QVariantList{ "2±", "2±", "2±", "2±", "4-" } ) );
  EXPECT_TRUE( column( result, QStringLiteral( "group" ) ).at( 5 ).isNull() );
  EXPECT_EQ( column( result, QStringLiteral( "class_id" ) ), ( QVariantList{ 5, 5, 5, 5, 12, -2 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "dynamics_class" ) ), ( QVariantList{ 3, 3, 3, 3, 5, -2 } ) );
  auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>( result->renderer() );
  ASSERT_NE( renderer, nullptr );
  EXPECT_EQ( renderer->categories().size(), 14 );
  // Colour for the status, a sign on top for dynamics that are not stable.
  const auto symbolOf = [renderer]( int id ) { return renderer->categories().at( renderer->categoryIndexForValue( id ) ).symbol(); };
  EXPECT_EQ( symbolOf( 10 )->color(), symbolOf( 12 )->color() );
  EXPECT_NE( symbolOf( 2 )->color(), symbolOf( 11 )->color() );
  EXPECT_EQ( symbolOf( 12 )->symbolLayerCount(), symbolOf( 11 )->symbolLayerCount() + 1 );
}

TEST( StatusDynamicsAlgorithm, TheTwelveGroupsCanBeToldApartOnAGreyPrint )
{
  const AreaTable areas = twoYears();
  AlgorithmRun run( QStringLiteral( "statusdynamics" ),
    { { "INPUT", areas.input() }, { "STATUS_FIELDS", QStringList{ "now" } }, { "EARLIER_FIELDS", QStringList{ "before" } },
      { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  const auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>( run.layer( QStringLiteral( "OUTPUT" ) )->renderer() );
  ASSERT_NE( renderer, nullptr );
  const QgsCategoryList &categories = renderer->categories();
  EXPECT_EQ( categories.at( 0 ).label(), QStringLiteral( "1+: status high, dynamics positive" ) );
  int previous = 300; // lighter than white
  for ( int status = 0; status < 4; ++status )
  {
    const QColor color = categories.at( 3 * status ).symbol()->color();
    EXPECT_LE( qGray( color.rgb() ) + 20, previous ) << status;
    previous = qGray( color.rgb() );
    // A triangle that points up, nothing, a triangle that points down.
    const auto angle = [&]( int place ) {
      QgsSymbol *symbol = categories.at( 3 * status + place ).symbol();
      auto *sign = dynamic_cast<QgsCentroidFillSymbolLayer *>( symbol->symbolLayer( symbol->symbolLayerCount() - 1 ) );
      return sign ? static_cast<QgsMarkerSymbolLayer *>( sign->subSymbol()->symbolLayer( 0 ) )->angle() : -1.0;
    };
    EXPECT_EQ( angle( 0 ), 0.0 );
    EXPECT_EQ( angle( 1 ), -1.0 );
    EXPECT_EQ( angle( 2 ), 180.0 );
  }
}

TEST( StatusDynamicsAlgorithm, WithoutChangeOrEarlierYearThereAreNoDynamics )
{
  const AreaTable areas = twoYears();
  const OutputFolder folder;
  const AlgorithmRun run( QStringLiteral( "statusdynamics" ),
    { { "INPUT", areas.input() }, { "STATUS_FIELDS", QStringList{ "now" } },
      { "OUTPUT", folder.path( QStringLiteral( "groups.gpkg" ) ) } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "the same one earlier" ) );
  EXPECT_TRUE( folder.files().isEmpty() );
}

TEST( StatusDynamicsAlgorithm, CutsAreSettableAndMustAscend )
{
  const AreaTable areas = twoYears();
  QVariantMap parameters{ { "INPUT", areas.input() }, { "STATUS_FIELDS", QStringList{ "now" } },
    { "EARLIER_FIELDS", QStringList{ "before" } }, { "CHANGE", "relative" }, { "STATUS_CUTS", "0" }, { "DYNAMICS_CUTS", "-0,5;0,5" },
    { "OUTPUT", memory } };
  AlgorithmRun run( QStringLiteral( "statusdynamics" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "status_class" ) ), ( QVariantList{ 1, 1, 1, 1, 2, -2 } ) );
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "group" ) ).at( 4 ).toString(), QStringLiteral( "2-" ) );

  parameters.insert( QStringLiteral( "STATUS_CUTS" ), QStringLiteral( "1;-1" ) );
  const AlgorithmRun descending( QStringLiteral( "statusdynamics" ), parameters );
  EXPECT_FALSE( descending.succeeded() );
  EXPECT_THAT( descending.log().toStdString(), testing::HasSubstr( "must ascend" ) );
}

TEST( StatusDynamicsAlgorithm, BerlinsTwelveGroupsOf2021AreThePublishedOnes )
{
  const std::filesystem::path path = realData( "monitors/berlin_mss_2021/mss_2021_index_indikatoren.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  AlgorithmRun run( QStringLiteral( "statusdynamics" ),
    { { "INPUT", QString::fromStdString( path.string() ) }, { "STATUS_FIELDS", QStringList{ "S1", "S3", "S4" } },
      { "DYNAMICS_FIELDS", QStringList{ "D1", "D3", "D4" } }, { "POPULATION_FIELD", "EW" }, { "EXCLUDE", "\"KOM\" <> 'gültig'" },
      { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer published( QString::fromStdString( realData( "monitors/berlin_mss_2021/mss_2021_indizes.csv" ).string() ),
    QStringLiteral( "published" ), QStringLiteral( "ogr" ) );
  const QVariantList groups = column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "group" ) );
  const QVariantList expected = column( &published, QStringLiteral( "SDI" ) );
  ASSERT_EQ( groups.size(), 542 );
  int equal = 0;
  for ( int i = 0; i < groups.size(); ++i )
    equal += !groups.at( i ).isNull()
      && groups.at( i ).toString() == expected.at( i ).toString().replace( QLatin1String( "+/-" ), QStringLiteral( "±" ) );
  EXPECT_EQ( equal, 536 );
}

TEST( ConfidentialValues, KeepTheirOwnClassInEveryResult )
{
  const AreaTable areas( { QStringLiteral( "now:double" ), QStringLiteral( "now_status:string" ), QStringLiteral( "before:double" ) },
    { { 1.0, "value", 1.0 }, { 2.0, "value", 2.5 }, { 3.0, "value", 2.0 }, { 9.0, "value", 5.0 }, { 4.0, "secret", 4.0 },
      { QVariant(), "missing", 1.0 }, { 5.0, "uncertain", 2.0 } },
    QStringLiteral( "Polygon" ) );
  const std::vector<std::pair<QString, QVariantMap>> runs{
    { QStringLiteral( "statusdynamics" ), { { "STATUS_FIELDS", QStringList{ "now" } }, { "EARLIER_FIELDS", QStringList{ "before" } } } },
    { QStringLiteral( "socialindex" ), { { "FIELDS", QStringList{ "now" } } } },
    { QStringLiteral( "areatypes" ), { { "FIELDS", QStringList{ "now", "before" } }, { "NUMBER", 2 } } },
    { QStringLiteral( "spatialclusters" ), { { "FIELD", "now" } } },
  };
  for ( const auto &[name, own] : runs )
  {
    SCOPED_TRACE( name.toStdString() );
    QVariantMap parameters{ { "INPUT", areas.input() }, { "OUTPUT", memory } };
    parameters.insert( own );
    AlgorithmRun run( name, parameters );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
    const QVariantList ids = column( result, QStringLiteral( "class_id" ) );
    EXPECT_EQ( ids.at( 4 ).toInt(), -1 );
    EXPECT_EQ( ids.at( 5 ).toInt(), -2 );
    EXPECT_LT( ids.at( 6 ).toInt(), 0 );
    EXPECT_EQ( column( result, QStringLiteral( "class_label" ) ).at( 4 ).toString(), QStringLiteral( "confidential" ) );
    auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>( result->renderer() );
    ASSERT_NE( renderer, nullptr );
    EXPECT_GE( renderer->categoryIndexForValue( -1 ), 0 );
  }
}
