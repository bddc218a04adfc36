// The index by a list in the dialog, within groups, and for the areas above.

#include "areatable.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AreaTable twoYears()
  {
    return AreaTable( { QStringLiteral( "kreis:string" ), QStringLiteral( "year:int" ), QStringLiteral( "people:int" ),
                        QStringLiteral( "a:double" ), QStringLiteral( "b:double" ) },
      { { "X", 2022, 10000, 0.07, 9.0 }, { "X", 2022, 30000, 0.29, 7.0 }, { "Y", 2022, 5000, 0.57, 3.0 }, { "Z", 2022, 1000, 1.15, 1.0 },
        { "X", 2023, 10000, 7.0, 9.0 }, { "X", 2023, 30000, 29.0, 8.0 }, { "Y", 2023, 5000, 57.0, 3.0 },
        { "Z", 2023, 1000, 115.0, 1.0 } } );
  }
}

TEST( SocialIndexLevels, ClassesWithinGroupsAreNumberedInEach )
{
  const AreaTable areas = twoYears();
  QVariantMap parameters{ { "INPUT", areas.input() }, { "FIELDS", QStringList{ QStringLiteral( "a" ) } }, { "PRESET", "custom" },
    { "DIMENSION_STANDARDISATION", "none" }, { "INDEX_STANDARDISATION", "none" }, { "STANDARDISATION", "none" }, { "METHOD", "quantile" },
    { "CLASSES", 4 }, { "GROUP_FIELD", "year" }, { "OUTPUT", memory } };
  AlgorithmRun common( QStringLiteral( "socialindex" ), parameters );
  ASSERT_TRUE( common.succeeded() ) << common.error().toStdString();
  EXPECT_EQ(
    column( common.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 1, 2, 2, 3, 3, 4, 4 } ) );
  parameters[QStringLiteral( "GROUP_CLASSES" )] = true;
  AlgorithmRun each( QStringLiteral( "socialindex" ), parameters );
  ASSERT_TRUE( each.succeeded() ) << each.error().toStdString();
  EXPECT_EQ( column( each.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 2, 3, 4, 1, 2, 3, 4 } ) );
  EXPECT_EQ( column( each.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_label" ) ).at( 3 ).toString(),
    QStringLiteral( "class 4 of its group, most burdened" ) );
}

// Within a year min-max makes 0 … 1 of a: X is (100 · 0 + 300 · 0.2037…) / 400, and the means are put on 0 … 1 again.
TEST( SocialIndexLevels, TheAreasAboveGetTheWeightedMeanOnTheirOwnScale )
{
  const AreaTable areas = twoYears();
  QVariantMap parameters{ { "INPUT", areas.input() }, { "FIELDS", QStringList{ QStringLiteral( "a" ) } }, { "PRESET", "rki_gisd" },
    { "GROUP_FIELD", "year" }, { "POPULATION_FIELD", "people" }, { "UPPER_FIELD", "kreis" }, { "OUTPUT", memory }, { "UPPER", memory } };
  AlgorithmRun run( QStringLiteral( "socialindex" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsVectorLayer *upper = run.layer( QStringLiteral( "UPPER" ) );
  EXPECT_EQ( column( upper, QStringLiteral( "upper_key" ) ), ( QVariantList{ "X", "Y", "Z", "X", "Y", "Z" } ) );
  EXPECT_EQ( column( upper, QStringLiteral( "group" ) ).at( 5 ).toString(), QStringLiteral( "2023" ) );
  const double ofX = 0.75 * ( 0.29 - 0.07 ) / ( 1.15 - 0.07 );
  const double ofY = ( 0.57 - 0.07 ) / ( 1.15 - 0.07 );
  EXPECT_NEAR( column( upper, QStringLiteral( "index_mean" ) ).at( 0 ).toDouble(), ofX, 1e-12 );
  EXPECT_EQ( column( upper, QStringLiteral( "index_value" ) ).at( 0 ).toDouble(), 0.0 );
  EXPECT_NEAR( column( upper, QStringLiteral( "index_value" ) ).at( 1 ).toDouble(), ( ofY - ofX ) / ( 1.0 - ofX ), 1e-12 );
  EXPECT_EQ( column( upper, QStringLiteral( "index_value" ) ).at( 2 ).toDouble(), 1.0 );
  EXPECT_EQ( column( upper, QStringLiteral( "index_rank" ) ), ( QVariantList{ 3.0, 2.0, 1.0, 3.0, 2.0, 1.0 } ) );
  parameters.remove( QStringLiteral( "POPULATION_FIELD" ) );
  const AlgorithmRun refused( QStringLiteral( "socialindex" ), parameters );
  EXPECT_THAT( refused.error().toStdString(), HasSubstr( "needs the field “Population”" ) );
}

TEST( SocialIndexLevels, AListInTheDialogNamesIndicatorsWithDirectionAndWeight )
{
  const AreaTable areas = twoYears();
  AlgorithmRun right( QStringLiteral( "socialindex" ),
    { { "INPUT", areas.input() }, { "INDICATOR_LIST", QVariantList{ "a", "money", "1", "2", "b", "work", "−1", "0,57", "", "", "", "" } },
      { "OUTPUT", memory } } );
  ASSERT_TRUE( right.succeeded() ) << right.error().toStdString();
  EXPECT_TRUE( right.layer( QStringLiteral( "OUTPUT" ) )->fields().names().contains( QStringLiteral( "dimension_work" ) ) );
  EXPECT_EQ( column( right.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "index_rank" ) ).at( 7 ).toInt(), 1 );
  const AlgorithmRun wrong( QStringLiteral( "socialindex" ),
    { { "INPUT", areas.input() }, { "INDICATOR_LIST", QVariantList{ "a", "money", "up", "2" } }, { "OUTPUT", memory } } );
  EXPECT_THAT( wrong.error().toStdString(), HasSubstr( "“up” under “Polarity” in row 1" ) );
}
