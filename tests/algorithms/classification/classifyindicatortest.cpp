#include "areatable.h"

#include "maps/styles/indicatorproperties.h"

#include <QFile>
#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>

#include <limits>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AreaTable rates( const QString &geometryType = QStringLiteral( "Polygon" ) )
  {
    return AreaTable( { QStringLiteral( "key:string" ), QStringLiteral( "rate:double" ), QStringLiteral( "rate_status:string" ) },
      {
        { "001", 3.0, "value" },
        { "002", 5.0, "value" },
        { "003", 7.4, QVariant() },
        { "004", 12.0, "value" },
        { "005", 4.0, "secret" },
        { "006", QVariant(), "missing" },
        { "007", 0.0, "zero_rounded" },
        { "008", 9.0, "uncertain" },
      },
      geometryType );
  }

  QVariantMap fixedLimits( const QVariant &input, const QVariant &output = memory )
  {
    return { { "INPUT", input }, { "FIELD", "rate" }, { "METHOD", "fixed" }, { "BREAKS", "5;7,5;10" }, { "OUTPUT", output } };
  }

  //! One column of numbers, classified with the default method, and the log with the sentence that refuses it.
  QString refusal( const QVariantList &values, const QVariantMap &others = {}, const QString &type = QStringLiteral( "double" ) )
  {
    std::vector<QVariantList> rows;
    for ( const QVariant &value : values )
      rows.push_back( { value } );
    const AreaTable areas( { QStringLiteral( "rate:" ) + type }, rows );
    const OutputFolder folder;
    QVariantMap parameters{ { "INPUT", areas.input() }, { "FIELD", "rate" },
      { "OUTPUT", folder.path( QStringLiteral( "classes.gpkg" ) ) } };
    parameters.insert( others );
    const AlgorithmRun run( QStringLiteral( "classifyindicator" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() ) << "something half-written was left";
    return run.log();
  }
}

TEST( ClassifyIndicator, WritesClassesAndLabelsBesideEverythingThatTheInputHad )
{
  const AreaTable areas = rates();
  AlgorithmRun run( QStringLiteral( "classifyindicator" ), fixedLimits( areas.input() ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_NE( result, nullptr );
  EXPECT_EQ( result->fields().names(), ( QStringList{ "key", "rate", "rate_status", "class_id", "class_label" } ) );
  EXPECT_EQ( column( result, QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 2, 2, 4, -1, -2, 1, -3 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "key" ) ), column( areas.layer(), QStringLiteral( "key" ) ) );
  EXPECT_EQ( column( result, QStringLiteral( "class_label" ) ).at( 1 ).toString(), QStringLiteral( "5.0 to below 7.5" ) );
  EXPECT_EQ( result->featureCount(), 8 );
  EXPECT_FALSE( result->getFeature( 1 ).geometry().isNull() );
}

TEST( ClassifyIndicator, DrawsTheResultByClassWithEveryKindOfMissingValueInTheLegend )
{
  AlgorithmRun run( QStringLiteral( "classifyindicator" ), fixedLimits( rates().input() ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  const auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>( run.layer( QStringLiteral( "OUTPUT" ) )->renderer() );
  ASSERT_NE( renderer, nullptr );
  EXPECT_EQ( renderer->classAttribute(), QStringLiteral( "class_id" ) );
  QStringList values;
  for ( const QgsRendererCategory &category : renderer->categories() )
    values << category.value().toString();
  EXPECT_EQ( values, ( QStringList{ "1", "2", "3", "4", "-1", "-2", "-3" } ) );
}

TEST( ClassifyIndicator, TheStyleIsInTheGeoPackageThatItWrites )
{
  const OutputFolder folder;
  AlgorithmRun run(
    QStringLiteral( "classifyindicator" ), fixedLimits( rates().input(), folder.path( QStringLiteral( "classes.gpkg" ) ) ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_NE( result, nullptr );
  EXPECT_NE( dynamic_cast<QgsCategorizedSymbolRenderer *>( result->renderer() ), nullptr );
  const IndicatorPropertiesByField properties = indicatorPropertiesOf( result );
  EXPECT_EQ( properties.value( QStringLiteral( "class_id" ) ).name, QStringLiteral( "rate" ) );
  EXPECT_THAT( properties.value( QStringLiteral( "class_id" ) ).method.toStdString(), testing::HasSubstr( "fixed limits" ) );
}

TEST( ClassifyIndicator, ATableWithoutGeometryIsClassifiedToo )
{
  AlgorithmRun run( QStringLiteral( "classifyindicator" ), fixedLimits( rates( QStringLiteral( "None" ) ).input() ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ).size(), 8 );
}

TEST( ClassifyIndicator, TheTableOfLimitsHasARowForEveryClassAndForWhatHasNone )
{
  const AreaTable areas = rates();
  QVariantMap parameters = fixedLimits( areas.input() );
  parameters[QStringLiteral( "BREAKS_TABLE" )] = memory;
  AlgorithmRun run( QStringLiteral( "classifyindicator" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *table = run.layer( QStringLiteral( "BREAKS_TABLE" ) );
  ASSERT_NE( table, nullptr );
  EXPECT_EQ( table->fields().names().mid( 0, 5 ), ( QStringList{ "class_id", "lower", "upper", "label", "count" } ) );
  EXPECT_EQ( column( table, QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 2, 3, 4, -1, -2, -3 } ) );
  EXPECT_EQ( column( table, QStringLiteral( "count" ) ), ( QVariantList{ 2, 2, 0, 1, 1, 1, 1 } ) );
  EXPECT_EQ( column( table, QStringLiteral( "lower" ) ).mid( 0, 4 ), ( QVariantList{ 0.0, 5.0, 7.5, 10.0 } ) );
  EXPECT_EQ( column( table, QStringLiteral( "upper" ) ).mid( 0, 4 ), ( QVariantList{ 5.0, 7.5, 10.0, 12.0 } ) );
}

TEST( ClassifyIndicator, ReturnsTheGoodnessOfFit )
{
  const AreaTable areas( { QStringLiteral( "rate:double" ) }, { { 1.0 }, { 2.0 }, { 11.0 }, { 12.0 } } );
  AlgorithmRun run(
    QStringLiteral( "classifyindicator" ), { { "INPUT", areas.input() }, { "FIELD", "rate" }, { "CLASSES", 2 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_DOUBLE_EQ( run.result( QStringLiteral( "WITHIN_SUM_OF_SQUARES" ) ).toDouble(), 1.0 );
  EXPECT_DOUBLE_EQ( run.result( QStringLiteral( "GOODNESS_OF_FIT" ) ).toDouble(), 1.0 - 1.0 / 101.0 );
}

TEST( ClassifyIndicator, AllYearsOfASeriesGetTheSameLimits )
{
  const AreaTable areas(
    { QStringLiteral( "r2020:double" ), QStringLiteral( "r2021:double" ) }, { { 0.0, 6.0 }, { 1.0, 8.0 }, { 4.0, 10.0 } } );
  for ( const char *year : { "r2020", "r2021" } )
  {
    AlgorithmRun run( QStringLiteral( "classifyindicator" ),
      { { "INPUT", areas.input() }, { "FIELD", year }, { "METHOD", "equal_interval" }, { "CLASSES", 2 },
        { "SERIES_FIELDS", QStringList{ "r2020", "r2021" } }, { "OUTPUT", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ),
      ( QLatin1String( year ) == QLatin1String( "r2020" ) ? QVariantList{ 1, 1, 1 } : QVariantList{ 2, 2, 2 } ) );
    const double meanOfThatYear = QLatin1String( year ) == QLatin1String( "r2020" ) ? 5.0 / 3.0 : 8.0;
    EXPECT_DOUBLE_EQ( run.result( QStringLiteral( "SIMPLE_MEAN" ) ).toDouble(), meanOfThatYear );
  }
}

TEST( ClassifyIndicator, TheDistrictValueThatCameWithTheIndicatorIsTheCentreOnRequest )
{
  const AreaTable areas( { QStringLiteral( "rate:double" ) }, { { 2.0 }, { 4.0 }, { 4.0 }, { 4.0 }, { 5.0 }, { 5.0 }, { 7.0 }, { 9.0 } } );
  QVariantMap parameters{ { "INPUT", areas.input() }, { "FIELD", "rate" }, { "METHOD", "standard_deviation" }, { "CLASSES", 2 },
    { "REFERENCE", "district" }, { "OUTPUT", memory } };
  EXPECT_FALSE( AlgorithmRun( QStringLiteral( "classifyindicator" ), parameters ).succeeded() );

  IndicatorProperties properties;
  properties.districtValue = 8.0;
  setIndicatorProperties( *areas.layer(), { { QStringLiteral( "rate" ), properties } } );
  AlgorithmRun run( QStringLiteral( "classifyindicator" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 1, 1, 1, 1, 1, 1, 2 } ) );
  EXPECT_THAT( run.log().toStdString(),
    testing::AllOf( testing::HasSubstr( "district value 8" ), testing::HasSubstr( "simple mean 5" ), testing::HasSubstr( "divisor n" ) ) );
}

TEST( ClassifyIndicator, TheLimitsOfAnEarlierRunServeAnotherPeriod )
{
  const AreaTable earlier( { QStringLiteral( "rate:double" ) }, { { 1.0 }, { 2.0 }, { 3.0 }, { 4.0 }, { 5.0 }, { 6.0 } } );
  AlgorithmRun first( QStringLiteral( "classifyindicator" ),
    { { "INPUT", earlier.input() }, { "FIELD", "rate" }, { "METHOD", "equal_interval" }, { "CLASSES", 3 }, { "OUTPUT", memory },
      { "BREAKS_TABLE", memory } } );
  ASSERT_TRUE( first.succeeded() ) << first.log().toStdString();
  QgsVectorLayer *limits = first.layer( QStringLiteral( "BREAKS_TABLE" ) );
  const AreaTable later( { QStringLiteral( "rate:double" ) }, { { 0.5 }, { 2.5 }, { 2.7 }, { 40.0 } } );
  AlgorithmRun second( QStringLiteral( "classifyindicator" ),
    { { "INPUT", later.input() }, { "FIELD", "rate" }, { "METHOD", "quantile" }, { "BREAKS_FROM", QVariant::fromValue( limits ) },
      { "OUTPUT", memory } } );
  ASSERT_TRUE( second.succeeded() ) << second.log().toStdString();
  EXPECT_EQ( column( second.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 1, 2, 3 } ) );
  EXPECT_THAT( second.log().toStdString(), testing::HasSubstr( "limits of another period" ) );

  const AlgorithmRun wrongTable( QStringLiteral( "classifyindicator" ),
    { { "INPUT", later.input() }, { "FIELD", "rate" }, { "BREAKS_FROM", earlier.input() }, { "OUTPUT", memory } } );
  EXPECT_FALSE( wrongTable.succeeded() );
  EXPECT_THAT( wrongTable.log().toStdString(), testing::HasSubstr( "class_id and lower" ) );
}

TEST( ClassifyIndicator, LimitsAreRoundedToTheDecimalsThatTheIndicatorCameWith )
{
  const AreaTable areas( { QStringLiteral( "rate:double" ) }, { { 1.11 }, { 2.22 }, { 3.33 }, { 4.44 } } );
  IndicatorProperties properties;
  properties.decimals = 1;
  setIndicatorProperties( *areas.layer(), { { QStringLiteral( "rate" ), properties } } );
  const auto limit = [&areas]( const QVariantMap &more ) {
    QVariantMap parameters{ { "INPUT", areas.input() }, { "FIELD", "rate" }, { "METHOD", "equal_interval" }, { "CLASSES", 2 },
      { "OUTPUT", memory }, { "BREAKS_TABLE", memory } };
    parameters.insert( more );
    AlgorithmRun run( QStringLiteral( "classifyindicator" ), parameters );
    EXPECT_TRUE( run.succeeded() ) << run.log().toStdString();
    return column( run.layer( QStringLiteral( "BREAKS_TABLE" ) ), QStringLiteral( "upper" ) ).at( 0 ).toDouble();
  };
  EXPECT_EQ( limit( {} ), 2.8 );
  EXPECT_EQ( limit( { { "DECIMALS", 0 } } ), 3.0 );
}

TEST( ClassifyIndicator, ClassifyingAgainReplacesTheOldClasses )
{
  AlgorithmRun first( QStringLiteral( "classifyindicator" ), fixedLimits( rates().input() ) );
  ASSERT_TRUE( first.succeeded() );
  QVariantMap parameters = fixedLimits( QVariant::fromValue( first.layer( QStringLiteral( "OUTPUT" ) ) ) );
  parameters[QStringLiteral( "BREAKS" )] = QStringLiteral( "4" );
  AlgorithmRun second( QStringLiteral( "classifyindicator" ), parameters );
  ASSERT_TRUE( second.succeeded() ) << second.log().toStdString();
  EXPECT_EQ( second.layer( QStringLiteral( "OUTPUT" ) )->fields().names(),
    ( QStringList{ "key", "rate", "rate_status", "class_id", "class_label" } ) );
  EXPECT_EQ(
    column( second.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 2, 2, 2, -1, -2, 1, -3 } ) );
}

TEST( ClassifyIndicator, AConstantColumnMakesOneClassAndSaysSo )
{
  const AreaTable areas( { QStringLiteral( "rate:double" ) }, { { 4.0 }, { 4.0 }, { 4.0 } } );
  AlgorithmRun run( QStringLiteral( "classifyindicator" ), { { "INPUT", areas.input() }, { "FIELD", "rate" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 1, 1 } ) );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "Of 5 classes that were asked for, the values allow no more than 1." ) );
}

TEST( ClassifyIndicator, FewerDistinctValuesThanClassesMakeFewerClassesAndSaySo )
{
  const AreaTable areas( { QStringLiteral( "rate:double" ) }, { { 1.0 }, { 2.0 }, { 2.0 } } );
  AlgorithmRun run( QStringLiteral( "classifyindicator" ), { { "INPUT", areas.input() }, { "FIELD", "rate" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "CLASS_COUNT" ) ).toInt(), 2 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "Of 5 classes that were asked for, the values allow no more than 2." ) );
}

TEST( ClassifyIndicator, BadInputGetsOneSentenceAndLeavesNothing )
{
  using testing::HasSubstr;
  EXPECT_THAT( refusal( { 1.0, std::numeric_limits<double>::infinity() } ).toStdString(), HasSubstr( "infinite, the first in row 2" ) );
  EXPECT_THAT( refusal( { QVariant(), QVariant() } ).toStdString(), HasSubstr( "no value" ) );
  EXPECT_THAT( refusal( {} ).toStdString(), HasSubstr( "no features" ) );
  EXPECT_THAT( refusal( { "a", "b" }, {}, QStringLiteral( "string" ) ).toStdString(), HasSubstr( "holds text" ) );
  EXPECT_THAT( refusal( { 1.0, 2.0 }, { { "METHOD", "fixed" }, { "BREAKS", "5;3" } } ).toStdString(), HasSubstr( "5 is followed by 3" ) );
  EXPECT_THAT( refusal( { 1.0, 2.0 }, { { "METHOD", "fixed" }, { "BREAKS", "5;x" } } ).toStdString(), HasSubstr( "“x”" ) );
  EXPECT_THAT( refusal( { 1.0, 2.0 }, { { "METHOD", "fixed" } } ).toStdString(), HasSubstr( "needs limits" ) );
  EXPECT_THAT( refusal( { 0.0, 2.0 }, { { "METHOD", "geometric" } } ).toStdString(), HasSubstr( "above 0" ) );
  EXPECT_THAT( refusal( { 1.0, 2.0 }, { { "FIELD", "share" } } ).toStdString(), HasSubstr( "no field “share”" ) );
}

TEST( ClassifyIndicator, CancelledInTheMiddleNothingIsWritten )
{
  std::vector<QVariantList> rows;
  for ( int i = 0; i < 2000; ++i )
    rows.push_back( { i * 1.5 } );
  const AreaTable areas( { QStringLiteral( "rate:double" ) }, rows );
  for ( const double percent : { 0.0, 30.0, 75.0 } )
  {
    const OutputFolder folder;
    AlgorithmRun run( QStringLiteral( "classifyindicator" ),
      { { "INPUT", areas.input() }, { "FIELD", "rate" }, { "OUTPUT", folder.path( QStringLiteral( "classes.gpkg" ) ) } }, percent );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() ) << percent;
  }
}
