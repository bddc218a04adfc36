#include "areatable.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

// What reaches an algorithm as nobody meant it: texts for numbers, keys twice, choices without effect.
namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AlgorithmRun classifiedTexts( const QVariantList &cells )
  {
    std::vector<QVariantList> rows;
    for ( const QVariant &cell : cells )
      rows.push_back( { cell } );
    const AreaTable areas( { QStringLiteral( "v:string" ) }, rows );
    return AlgorithmRun( QStringLiteral( "classifyindicator" ),
      { { "INPUT", areas.input() }, { "FIELD", "v" }, { "METHOD", "fixed" }, { "BREAKS", "100;2000" }, { "OUTPUT", memory } } );
  }

  AreaTable towns()
  {
    return AreaTable( { QStringLiteral( "key:string" ), QStringLiteral( "rate:double" ), QStringLiteral( "same:double" ) },
      { { "1", 1.15, 0.3 }, { "2", 2.0, 0.1 + 0.2 }, { "3", 3.0, 0.3 }, { "4", 9.0, 0.3 } }, QStringLiteral( "Polygon" ) );
  }
}

TEST( ClassificationEdges, TextsOfAThousandAreNotReadAsOne )
{
  EXPECT_THAT(
    classifiedTexts( { "1.000", "2.500" } ).error().toStdString(), HasSubstr( "“1.000” in row 1 may be thousands or decimals" ) );
  EXPECT_THAT( classifiedTexts( { "3", "1,5", "viele" } ).error().toStdString(), HasSubstr( "“viele” in row 3" ) );
  AlgorithmRun thousands = classifiedTexts( { "1.000", "2.500,5", QVariant(), "7", "" } ); // the second says what the point is
  ASSERT_TRUE( thousands.succeeded() ) << thousands.error().toStdString();
  EXPECT_EQ( column( thousands.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ), ( QVariantList{ 2, 3, -2, 1, -2 } ) );
  AlgorithmRun decimals = classifiedTexts( { "1.000", "0.5", "2000" } );
  ASSERT_TRUE( decimals.succeeded() ) << decimals.error().toStdString();
  EXPECT_EQ( column( decimals.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 1, 3 } ) );
}

TEST( ClassificationEdges, AKeyThatStandsTwiceNamesNoAreaToCompare )
{
  const AreaTable areas( { QStringLiteral( "key:string" ), QStringLiteral( "rate:double" ) },
    { { "1", 1.0 }, { "1", 2.0 }, { "3", 3.0 }, { "4", 5.0 } }, QStringLiteral( "Polygon" ) );
  const auto peersOf = [&]( const QString &key ) {
    return AlgorithmRun( QStringLiteral( "similarareas" ),
      { { "INPUT", areas.input() }, { "KEY_FIELD", "key" }, { "AREA", key }, { "FIELDS", QStringList{ "rate" } }, { "OUTPUT", memory } } );
  };
  EXPECT_THAT( peersOf( QStringLiteral( "1" ) ).error().toStdString(), HasSubstr( "Several areas have the key “1”" ) );
  EXPECT_TRUE( peersOf( QStringLiteral( "3" ) ).succeeded() );
}

TEST( ClassificationEdges, AnIndicatorThatIsTheSameEverywhereIsNamed )
{
  const AreaTable areas = towns();
  const QString sentence = QStringLiteral( "“same” has the same value in all areas" );
  for ( const auto &[fields, isTold] : { std::pair( QStringList{ "rate", "same" }, true ), std::pair( QStringList{ "rate" }, false ) } )
  {
    const AlgorithmRun types(
      QStringLiteral( "areatypes" ), { { "INPUT", areas.input() }, { "FIELDS", fields }, { "NUMBER", 2 }, { "OUTPUT", memory } } );
    const AlgorithmRun peers( QStringLiteral( "similarareas" ),
      { { "INPUT", areas.input() }, { "KEY_FIELD", "key" }, { "AREA", "1" }, { "FIELDS", fields }, { "OUTPUT", memory } } );
    ASSERT_TRUE( types.succeeded() && peers.succeeded() ) << ( types.error() + peers.error() ).toStdString();
    EXPECT_EQ( types.log().contains( sentence ), isTold );
    EXPECT_EQ( peers.log().contains( sentence ), isTold );
  }
}

TEST( ClassificationEdges, ChoicesWithoutEffectAreTold )
{
  const AreaTable areas = towns();
  const auto logOf = [&]( const QVariantMap &others ) {
    QVariantMap parameters{ { "INPUT", areas.input() }, { "STATUS_FIELDS", QStringList{ "rate" } },
      { "DYNAMICS_FIELDS", QStringList{ "rate" } }, { "OUTPUT", memory } };
    parameters.insert( others );
    const AlgorithmRun run( QStringLiteral( "statusdynamics" ), parameters );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    return run.log().toStdString();
  };
  EXPECT_THAT( logOf( {} ), Not( HasSubstr( "no effect" ) ) );
  EXPECT_THAT( logOf( { { "REVERSED_FIELDS", QStringList{ "rate" } } } ), Not( HasSubstr( "no effect" ) ) );
  EXPECT_THAT( logOf( { { "REVERSED_FIELDS", QStringList{ "same" } } } ),
    HasSubstr( "“same” under “Indicators where low values are a burden” is not among the chosen indicators" ) );
  EXPECT_THAT( logOf( { { "EARLIER_FIELDS", QStringList{ "same" } } } ), HasSubstr( "“The same indicators earlier” has no effect" ) );
}

TEST( ClassificationEdges, FieldsThatTheResultReplacesAreNamed )
{
  const AreaTable areas( { QStringLiteral( "v:double" ), QStringLiteral( "class_id:int" ) }, { { 1.0, 9 }, { 2.0, 9 } } );
  const AlgorithmRun run(
    QStringLiteral( "classifyindicator" ), { { "INPUT", areas.input() }, { "FIELD", "v" }, { "CLASSES", 2 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Fields of the input that the result replaces: class_id" ) );
}

TEST( ClassificationEdges, AChangeThatIsNotTestedSaysThatItsBaseMayBeZeroAndLargeCountsAreWrittenOut )
{
  const AreaTable areas( { QStringLiteral( "a:double" ), QStringLiteral( "b:double" ), QStringLiteral( "n:double" ) },
    { { 1.0, 2.0, 0.0 }, { 1.0, 2.0, 1234567.0 } } );
  AlgorithmRun run( QStringLiteral( "comparechange" ),
    { { "INPUT", areas.input() }, { "COUNT_FIELDS", QStringList{ "a", "b" } }, { "BASE_FIELDS", QStringList{ "n" } },
      { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const QVariantList sentences = column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "sentence" ) );
  EXPECT_THAT( sentences[0].toString().toStdString(), HasSubstr( "or what it refers to is 0" ) );
  EXPECT_THAT( sentences[1].toString().toStdString(), HasSubstr( "2 of 1234567, before 1 of 1234567" ) );
}

TEST( ClassificationEdges, LimitsInSentencesAndWhatHasNoNumberAreWritten )
{
  const AreaTable areas = towns();
  const AlgorithmRun clusters(
    QStringLiteral( "spatialclusters" ), { { "INPUT", areas.input() }, { "FIELD", "rate" }, { "PERMUTATIONS", 0 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( clusters.succeeded() ) << clusters.error().toStdString();
  EXPECT_THAT( clusters.log().toStdString(), HasSubstr( "no p without permutations" ) );
  EXPECT_THAT( clusters.log().toStdString(), Not( HasSubstr( "nan" ) ) );
}
