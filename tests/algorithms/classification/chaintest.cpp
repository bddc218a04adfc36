// Each algorithm finds what the one before it writes, on the sample district, with defaults only.

#include "areatable.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  //! The sample district with its tables, and the indicators that they allow.
  QString computedIndicators( const OutputFolder &folder )
  {
    const AlgorithmRun join( QStringLiteral( "joinindicators" ),
      { { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
        { QStringLiteral( "TABLES" ),
          QStringList{ sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), sampleLayer( QStringLiteral( "bevoelkerung_flat.csv" ) ) } },
        { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "joined.gpkg" ) ) } } );
    EXPECT_TRUE( join.succeeded() ) << join.error().toStdString();
    const AlgorithmRun compute( QStringLiteral( "computeindicators" ),
      { { QStringLiteral( "INPUT" ), join.result( QStringLiteral( "OUTPUT" ) ) },
        { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "computed.gpkg" ) ) } } );
    EXPECT_TRUE( compute.succeeded() ) << compute.error().toStdString();
    return compute.result( QStringLiteral( "OUTPUT" ) ).toString();
  }
}

TEST( Chain, TheIndexFindsTheComputedIndicatorsOfTheLatestYear )
{
  const OutputFolder folder;
  AlgorithmRun index( QStringLiteral( "socialindex" ), { { "INPUT", computedIndicators( folder ) }, { "OUTPUT", memory } } );
  ASSERT_TRUE( index.succeeded() ) << index.error().toStdString();
  EXPECT_TRUE( index.log().contains( QStringLiteral( "“unemployment_share_" ) ) ) << index.log().toStdString();
  int rated = 0;
  for ( const QVariant &value : column( index.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "index_value" ) ) )
    rated += !value.isNull();
  EXPECT_GT( rated, 10 );
}

TEST( Chain, ClassesFindAnIndicatorByItsIdAlone )
{
  const OutputFolder folder;
  AlgorithmRun classes( QStringLiteral( "classifyindicator" ),
    { { "INPUT", computedIndicators( folder ) }, { "FIELD", "unemployment_share" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( classes.succeeded() ) << classes.error().toStdString();
  EXPECT_TRUE( classes.log().contains( QStringLiteral( "unemployment_share_20" ) ) ) << classes.log().toStdString();
}

TEST( Chain, ThousandsTypedInGermanAreAskedOrUnderstoodButNeverTakenForDecimals )
{
  const AreaTable areas( { QStringLiteral( "v:double" ) }, { { 1 }, { 900 }, { 1500 }, { 6000 } } );
  QVariantMap parameters{ { "INPUT", areas.input() }, { "FIELD", "v" }, { "METHOD", "fixed" }, { "OUTPUT", memory } };
  parameters["BREAKS"] = QStringLiteral( "1.000;5.000" );
  const AlgorithmRun asked( QStringLiteral( "classifyindicator" ), parameters );
  EXPECT_FALSE( asked.succeeded() );
  EXPECT_TRUE( asked.error().contains( QStringLiteral( "1.000" ) ) ) << asked.error().toStdString();
  parameters["BREAKS"] = QStringLiteral( "1.000,5;5.000" );
  AlgorithmRun understood( QStringLiteral( "classifyindicator" ), parameters );
  ASSERT_TRUE( understood.succeeded() ) << understood.error().toStdString();
  EXPECT_EQ( column( understood.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 1, 2, 3 } ) );
}

TEST( Chain, AProcedureSaysWhichParametersItOverrules )
{
  const AreaTable areas( { QStringLiteral( "a:double" ) }, { { 1.15 }, { 0.57 }, { 0.29 }, { 0.07 } } );
  QVariantMap parameters{ { "INPUT", areas.input() }, { "FIELDS", QStringList{ QStringLiteral( "a" ) } }, { "PRESET", "berlin_mss" },
    { "OUTPUT", memory } };
  const AlgorithmRun silent( QStringLiteral( "socialindex" ), parameters );
  ASSERT_TRUE( silent.succeeded() ) << silent.error().toStdString();
  EXPECT_FALSE( silent.log().contains( QStringLiteral( "Without effect" ) ) ) << silent.log().toStdString();
  parameters["METHOD"] = QStringLiteral( "quantile" );
  parameters["CLASSES"] = 3;
  parameters["DIVISOR"] = QStringLiteral( "n_minus_1" );
  parameters["DECIMALS"] = 1;
  const AlgorithmRun said( QStringLiteral( "socialindex" ), parameters );
  ASSERT_TRUE( said.succeeded() ) << said.error().toStdString();
  for ( const char *label : { "Method", "Number of classes", "Divisor of the standard deviation", "Decimals of the limits" } )
    EXPECT_TRUE( said.log().contains( QStringLiteral( "“%1”" ).arg( QLatin1String( label ) ) ) ) << said.log().toStdString();
}

TEST( Chain, AnotherLayerMakesTheScale )
{
  const AreaTable land( { QStringLiteral( "share:double" ) }, { { 1.15 }, { 0.57 }, { 0.29 }, { 0.07 }, { 2.3 }, { 1.9 } } );
  const AreaTable district( { QStringLiteral( "share_2023:double" ) }, { { 0.29 }, { 2.3 } } );
  const QVariantMap common{ { "FIELDS", QStringList{ QStringLiteral( "share" ) } }, { "OUTPUT", memory } };
  QVariantMap ofLand = common;
  ofLand["INPUT"] = land.input();
  AlgorithmRun whole( QStringLiteral( "socialindex" ), ofLand );
  ASSERT_TRUE( whole.succeeded() ) << whole.error().toStdString();
  QVariantMap ofDistrict = common;
  ofDistrict["INPUT"] = district.input();
  ofDistrict["REFERENCE_AREAS"] = land.input();
  AlgorithmRun placed( QStringLiteral( "socialindex" ), ofDistrict );
  ASSERT_TRUE( placed.succeeded() ) << placed.error().toStdString();
  for ( const char *field : { "index_value", "index_rank", "class_id", "class_label" } )
  {
    const QVariantList all = column( whole.layer( QStringLiteral( "OUTPUT" ) ), QLatin1String( field ) );
    const QVariantList own = column( placed.layer( QStringLiteral( "OUTPUT" ) ), QLatin1String( field ) );
    ASSERT_EQ( own.size(), 2 );
    EXPECT_EQ( own[0], all[2] ) << field;
    EXPECT_EQ( own[1], all[4] ) << field;
  }
}

TEST( CompareChange, SaysWhichChangesAreMoreThanChance )
{
  const AreaTable areas( { QStringLiteral( "c1:int" ), QStringLiteral( "c2:int" ), QStringLiteral( "n1:int" ), QStringLiteral( "n2:int" ) },
    { { 100, 200, 1000, 1000 }, { 7, 9, 290, 290 }, { 0, 5, 100, 100 }, { QVariant(), 5, 100, 100 }, { 0, 0, 57, 57 } } );
  AlgorithmRun run( QStringLiteral( "comparechange" ),
    { { "INPUT", areas.input() }, { "COUNT_FIELDS", QStringList{ QStringLiteral( "c1" ), QStringLiteral( "c2" ) } },
      { "BASE_FIELDS", QStringList{ QStringLiteral( "n1" ), QStringLiteral( "n2" ) } }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsVectorLayer *layer = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( run.result( QStringLiteral( "TESTED" ) ).toInt(), 4 );
  EXPECT_EQ( run.result( QStringLiteral( "MORE_THAN_CHANCE" ) ).toInt(), 1 );
  EXPECT_DOUBLE_EQ( column( layer, QStringLiteral( "change" ) )[0].toDouble(), 100.0 );
  EXPECT_TRUE( column( layer, QStringLiteral( "change" ) )[2].isNull() ); // there was none before
  EXPECT_NEAR( column( layer, QStringLiteral( "p" ) )[2].toDouble(), 0.0625, 1e-12 );
  EXPECT_TRUE( column( layer, QStringLiteral( "p" ) )[3].isNull() );
  EXPECT_EQ( column( layer, QStringLiteral( "p" ) )[4].toDouble(), 1.0 );
  EXPECT_TRUE( column( layer, QStringLiteral( "more_than_chance" ) )[0].toBool() );
  EXPECT_FALSE( column( layer, QStringLiteral( "more_than_chance" ) )[1].toBool() );
  const QString sentence = column( layer, QStringLiteral( "sentence" ) )[0].toString();
  EXPECT_TRUE( sentence.contains( QStringLiteral( "200" ) ) && sentence.contains( QStringLiteral( "more than chance" ) ) )
    << sentence.toStdString();

  const AlgorithmRun one( QStringLiteral( "comparechange" ),
    { { "INPUT", areas.input() }, { "COUNT_FIELDS", QStringList{ QStringLiteral( "c1" ) } },
      { "BASE_FIELDS", QStringList{ QStringLiteral( "n1" ) } }, { "OUTPUT", memory } } );
  EXPECT_TRUE( one.error().contains( QStringLiteral( "Counts" ) ) ) << one.error().toStdString();
}
