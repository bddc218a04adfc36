#include "classification/areatable.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using testing::HasSubstr;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  //! Rows of one man per age 0 … 3 and area, \a count of them.
  std::vector<QVariantList> rowsOf( const char *area, int year, double count )
  {
    std::vector<QVariantList> rows;
    for ( int age = 0; age < 4; ++age )
      rows.push_back( { area, year, "m", age, count } );
    return rows;
  }

  AreaTable table( const std::vector<std::vector<QVariantList>> &parts )
  {
    std::vector<QVariantList> rows;
    for ( const std::vector<QVariantList> &part : parts )
      rows.insert( rows.end(), part.begin(), part.end() );
    return AreaTable( { QStringLiteral( "area_key:string" ), QStringLiteral( "year:int" ), QStringLiteral( "sex:string" ),
                        QStringLiteral( "age:int" ), QStringLiteral( "count:double" ) },
      rows );
  }

  QVariantMap asked( const AreaTable &projection, const AreaTable &counts, const QVariantMap &others = {} )
  {
    QVariantMap parameters{ { "PROJECTION", projection.input() }, { "COUNTS", counts.input() }, { "AGE_LIMITS", "0;2" },
      { "OUTPUT", memory } };
    for ( auto other = others.begin(); other != others.end(); ++other )
      parameters[other.key()] = other.value();
    return parameters;
  }
}

TEST( EvaluateProjectionAlgorithm, ErrorsStandBesideNoChangeBySizeAndAge )
{
  const AreaTable projection = table( { rowsOf( "01", 2025, 110.0 ), rowsOf( "02", 2025, 2000.0 ) } );
  const AreaTable counts =
    table( { rowsOf( "01", 2020, 120.0 ), rowsOf( "02", 2020, 1000.0 ), rowsOf( "01", 2025, 100.0 ), rowsOf( "02", 2025, 2000.0 ) } );
  AlgorithmRun run( QStringLiteral( "evaluateprojection" ), asked( projection, counts ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *errors = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( errors->featureCount(), 3 * 3 ); // all, 0–1, 2+; all, below 1,000, 1,000 to below 5,000
  EXPECT_EQ( column( errors, QStringLiteral( "age_group" ) ).at( 3 ).toString(), QStringLiteral( "0–1" ) );
  EXPECT_EQ( column( errors, QStringLiteral( "age_group" ) ).at( 6 ).toString(), QStringLiteral( "2+" ) );
  EXPECT_NEAR( column( errors, QStringLiteral( "mape" ) ).at( 0 ).toDouble(), 5.0, 1e-9 );
  EXPECT_NEAR( column( errors, QStringLiteral( "mape" ) ).at( 1 ).toDouble(), 10.0, 1e-9 );
  EXPECT_NEAR( column( errors, QStringLiteral( "constant_mape" ) ).at( 2 ).toDouble(), 50.0, 1e-9 );
  EXPECT_NEAR( run.result( QStringLiteral( "SKILL" ) ).toDouble(), 1.0 - 5.0 / 35.0, 1e-9 );
}

TEST( EvaluateProjectionAlgorithm, BadInputGetsOneSentenceAndLeavesNothing )
{
  const auto refusal = []( const AreaTable &projection, const AreaTable &counts, const QVariantMap &others = {} ) {
    const OutputFolder folder;
    QVariantMap parameters = asked( projection, counts, others );
    parameters[QStringLiteral( "OUTPUT" )] = folder.path( QStringLiteral( "errors.gpkg" ) );
    const AlgorithmRun run( QStringLiteral( "evaluateprojection" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  const AreaTable projection = table( { rowsOf( "01", 2025, 110.0 ) } );
  EXPECT_THAT( refusal( projection, table( { rowsOf( "01", 2025, 1.0 ) } ) ), HasSubstr( "which begins in 2025" ) );
  EXPECT_THAT(
    refusal( projection, table( { rowsOf( "02", 2020, 1.0 ), rowsOf( "02", 2025, 1.0 ) } ) ), HasSubstr( "no area and year in common" ) );
  const AreaTable counts = table( { rowsOf( "01", 2020, 1.0 ), rowsOf( "01", 2025, 1.0 ) } );
  EXPECT_THAT( refusal( projection, counts, { { "BASE_YEAR", 2019 } } ), HasSubstr( "no base year" ) );
  EXPECT_THAT( refusal( projection, counts, { { "AGE_LIMITS", "3;2" } } ), HasSubstr( "ascending whole ages" ) );
  EXPECT_THAT( refusal( projection, counts, { { "SCENARIO", "other" } } ), HasSubstr( "no scenario" ) );
  std::vector<QVariantList> older = rowsOf( "01", 2025, 1.0 );
  older.push_back( { "01", 2025, "m", 4, 1.0 } );
  EXPECT_THAT( refusal( projection, table( { rowsOf( "01", 2020, 1.0 ), older } ) ), HasSubstr( "same ages" ) );
}
