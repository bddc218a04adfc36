#include "areatable.h"

#include "realdata.h"
#include "maps/styles/indicatorproperties.h"

#include <QFile>
#include <QTextStream>
#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>

#include <limits>
#include <memory>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AreaTable threeAreas()
  {
    return AreaTable( { QStringLiteral( "key:string" ), QStringLiteral( "people:int" ), QStringLiteral( "poor:double" ),
                        QStringLiteral( "voters:double" ) },
      {
        { "01", 1000, 9.0, 40.0 },
        { "02", 2000, 5.0, 60.0 },
        { "03", 3000, 1.0, 80.0 },
        { "04", 200, 99.0, 1.0 },
        { "05", 5000, 5.0, QVariant() },
      },
      QStringLiteral( "Polygon" ) );
  }

  AreaTable twoIndicators()
  {
    return AreaTable( { QStringLiteral( "field:string" ), QStringLiteral( "dimension:string" ), QStringLiteral( "polarity:int" ),
                        QStringLiteral( "weight:double" ) },
      { { "poor", "money", 1, 1.0 }, { "voters", "taking part", -1, 1.0 } } );
  }

  QString fileWith( const OutputFolder &folder, const QString &name, const QString &text )
  {
    QFile file( folder.path( name ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( text.toUtf8() );
    return file.fileName();
  }

  //! Copies a CSV whose columns QGIS would otherwise guess: every key stays text.
  QVariant layerOf( const std::filesystem::path &path )
  {
    return QString::fromStdString( path.string() );
  }
}

TEST( SocialIndex, RatesTheBurdenAndExplainsIt )
{
  const AreaTable areas = threeAreas();
  const AreaTable table = twoIndicators();
  AlgorithmRun run( QStringLiteral( "socialindex" ),
    { { "INPUT", areas.input() }, { "INDICATORS", table.input() }, { "POPULATION_FIELD", "people" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( result->fields().names(),
    ( QStringList{ "key", "people", "poor", "voters", "index_value", "index_rank", "class_id", "class_label", "explanation",
      "dimension_money", "dimension_taking_part", "score_poor", "score_voters", "contribution_poor", "contribution_voters" } ) );
  EXPECT_EQ( column( result, QStringLiteral( "index_rank" ) ).mid( 0, 3 ), ( QVariantList{ 1, 2, 3 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "class_id" ) ).mid( 3 ), ( QVariantList{ -3, -3 } ) );
  const QVariantList explanations = column( result, QStringLiteral( "explanation" ) );
  EXPECT_THAT(
    explanations.at( 0 ).toString().toStdString(), testing::AllOf( testing::HasSubstr( "rank 1 of 3" ), testing::HasSubstr( "poor (+" ) ) );
  EXPECT_THAT( explanations.at( 3 ).toString().toStdString(), testing::HasSubstr( "excluded" ) );
  EXPECT_THAT( explanations.at( 4 ).toString().toStdString(), testing::HasSubstr( "missing" ) );
  EXPECT_NE( dynamic_cast<QgsCategorizedSymbolRenderer *>( result->renderer() ), nullptr );
}

TEST( SocialIndex, MissingIndicatorsMayBeStoodInForByThePresentOnes )
{
  const AreaTable areas = threeAreas();
  const AreaTable table = twoIndicators();
  AlgorithmRun run( QStringLiteral( "socialindex" ),
    { { "INPUT", areas.input() }, { "INDICATORS", table.input() }, { "EXCLUDE", "\"key\" = '04'" }, { "MISSING", "mean_of_present" },
      { "MINIMUM_SHARE", 0.5 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_FALSE( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "index_value" ) ).at( 4 ).isNull() );
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ).at( 3 ).toInt(), -3 );
}

TEST( SocialIndex, TheTableOfIndicatorsMayBeACsv )
{
  const OutputFolder folder;
  const AreaTable areas = threeAreas();
  const QString onlyTexts =
    fileWith( folder, QStringLiteral( "texts.csv" ), QStringLiteral( "field,dimension\npoor,money\nvoters,voting\n" ) );
  const QString withNumbers = fileWith(
    folder, QStringLiteral( "numbers.csv" ), QStringLiteral( "field,dimension,polarity,weight\npoor,money,1,2\nvoters,voting,-1,0.5\n" ) );
  for ( const QString &path : { onlyTexts, withNumbers } )
  {
    AlgorithmRun run( QStringLiteral( "socialindex" ), { { "INPUT", areas.input() }, { "INDICATORS", path }, { "OUTPUT", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    EXPECT_GE( run.layer( QStringLiteral( "OUTPUT" ) )->fields().lookupField( QStringLiteral( "dimension_voting" ) ), 0 );
  }
}

TEST( SocialIndex, TheStepsLeadFromTheValuesToTheIndex )
{
  const AreaTable areas = threeAreas();
  AlgorithmRun run( QStringLiteral( "socialindex" ),
    { { "INPUT", areas.input() }, { "PRESET", "berlin_mss" }, { "FIELDS", QStringList{ "poor" } }, { "KEY_FIELD", "key" },
      { "OUTPUT", memory }, { "STEPS", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *steps = run.layer( QStringLiteral( "STEPS" ) );
  ASSERT_NE( steps, nullptr );
  EXPECT_EQ( steps->featureCount(), 9 * 5 );
  EXPECT_EQ( column( steps, QStringLiteral( "area" ) ).at( 0 ).toString(), QStringLiteral( "01" ) );
}

namespace
{
  //! The rows of the table of steps of one step and item: the number in \a field for each area.
  std::vector<double> rowsOf(
    QgsVectorLayer *steps, const QString &step, const QString &item, const QString &field = QStringLiteral( "value" ) )
  {
    std::vector<double> numbers;
    QgsFeatureIterator rows = steps->getFeatures();
    QgsFeature row;
    while ( rows.nextFeature( row ) )
    {
      if ( row.attribute( QStringLiteral( "step" ) ).toString() == step && row.attribute( QStringLiteral( "item" ) ).toString() == item )
        numbers.push_back( row.attribute( field ).toDouble() );
    }
    return numbers;
  }
}

TEST( SocialIndex, EveryStepCanBeRecomputedFromTheTable )
{
  const AreaTable areas( { QStringLiteral( "a:double" ), QStringLiteral( "b:double" ), QStringLiteral( "c:double" ) },
    { { 1.0, 9.0, 3.0 }, { 4.0, 2.0, 8.0 }, { 2.0, 5.0, 1.0 }, { 7.0, 6.0, 5.0 } } );
  const AreaTable table( { QStringLiteral( "field:string" ), QStringLiteral( "dimension:string" ), QStringLiteral( "polarity:int" ),
                           QStringLiteral( "weight:double" ) },
    { { "a", "x", 1, 3.0 }, { "b", "x", -1, 1.0 }, { "c", "y", 1, 5.0 } } );
  for ( const char *combination : { "mean", "sum" } )
  {
    SCOPED_TRACE( combination );
    AlgorithmRun run( QStringLiteral( "socialindex" ),
      { { "INPUT", areas.input() }, { "INDICATORS", table.input() }, { "PRESET", "custom" }, { "COMBINATION", combination },
        { "DIMENSION_COMBINATION", combination }, { "OUTPUT", memory }, { "STEPS", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    QgsVectorLayer *steps = run.layer( QStringLiteral( "STEPS" ) );
    const auto number = [steps]( const char *step, const char *item, const char *field, std::size_t area ) {
      return rowsOf( steps, QLatin1String( step ), QLatin1String( item ), QLatin1String( field ) ).at( area );
    };
    for ( std::size_t area = 0; area < 4; ++area )
    {
      double combined = 0.0;
      for ( const char *item : { "a", "b" } )
      {
        const double score = number( "3_standardised", item, "polarity", area )
          * ( number( "2_transformed", item, "value", area ) - number( "3_standardised", item, "reference", area ) )
          / number( "3_standardised", item, "deviation", area );
        EXPECT_NEAR( number( "3_standardised", item, "value", area ), score, 1e-12 );
        combined += number( "3_standardised", item, "weight", area ) * score;
      }
      EXPECT_NEAR( number( "4_dimension_combined", "x", "value", area ), combined, 1e-12 );
      double index = 0.0;
      for ( const char *item : { "x", "y" } )
      {
        const double score = ( number( "4_dimension_combined", item, "value", area ) - number( "5_dimension_score", item, "mean", area ) )
          / number( "5_dimension_score", item, "deviation", area );
        EXPECT_NEAR( number( "5_dimension_score", item, "value", area ), score, 1e-12 );
        index += number( "5_dimension_score", item, "weight", area ) * score;
      }
      EXPECT_NEAR( number( "6_index_combined", "index", "value", area ), index, 1e-12 );
      EXPECT_NEAR( number( "7_index", "index", "value", area ),
        ( index - number( "7_index", "index", "mean", area ) ) / number( "7_index", "index", "deviation", area ), 1e-12 );
    }
    EXPECT_EQ( column( steps, QStringLiteral( "rule" ) ).count( QVariant( QString::fromLatin1( combination ) ) ), 3 * 4 );
  }
}

TEST( SocialIndex, RatesOfSmallAreasAreDrawnTowardsTheRateOfAllWhereADenominatorIsGiven )
{
  const AreaTable areas( { QStringLiteral( "share:double" ), QStringLiteral( "people:int" ) },
    { { 50.0, 10 }, { 5.0, 10000 }, { 10.0, 10000 }, { 15.0, 10000 } } );
  const auto stepsWith = [&areas]( const QString &denominator, const QString &shrinkage = QString() ) {
    const AreaTable table( { QStringLiteral( "field:string" ), QStringLiteral( "polarity:int" ), QStringLiteral( "denominator:string" ),
                             QStringLiteral( "shrinkage:string" ) },
      { { "share", 1, denominator, shrinkage } } );
    AlgorithmRun run( QStringLiteral( "socialindex" ),
      { { "INPUT", areas.input() }, { "INDICATORS", table.input() }, { "OUTPUT", memory }, { "STEPS", memory } } );
    EXPECT_TRUE( run.succeeded() ) << run.log().toStdString();
    return column( run.layer( QStringLiteral( "STEPS" ) ), QStringLiteral( "value" ) ).mid( 0, 4 );
  };
  EXPECT_EQ( stepsWith( QString() ).at( 0 ).toDouble(), 50.0 );
  const QVariantList shrunken = stepsWith( QStringLiteral( "people" ) );
  EXPECT_LT( shrunken.at( 0 ).toDouble(), 30.0 );
  EXPECT_NEAR( shrunken.at( 3 ).toDouble(), 15.0, 0.1 );
  const QVariantList byLogit = stepsWith( QStringLiteral( "people" ), QStringLiteral( "logit" ) );
  EXPECT_LT( byLogit.at( 0 ).toDouble(), 50.0 );
  EXPECT_GT( byLogit.at( 0 ).toDouble(), 15.0 );
  EXPECT_NEAR( byLogit.at( 3 ).toDouble(), 15.0, 0.1 );
  EXPECT_NE( byLogit.at( 0 ), shrunken.at( 0 ) );
}

TEST( SocialIndex, BadInputGetsOneSentenceAndLeavesNothing )
{
  const AreaTable areas = threeAreas();
  const auto refusal = [&areas]( const std::vector<QVariantList> &indicators, const QVariantMap &others = {} ) {
    const AreaTable table( { QStringLiteral( "field:string" ), QStringLiteral( "dimension:string" ), QStringLiteral( "polarity:string" ),
                             QStringLiteral( "weight:double" ) },
      indicators );
    const OutputFolder folder;
    QVariantMap parameters{ { "INPUT", areas.input() }, { "INDICATORS", table.input() },
      { "OUTPUT", folder.path( QStringLiteral( "index.gpkg" ) ) } };
    parameters.insert( others );
    const AlgorithmRun run( QStringLiteral( "socialindex" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  using testing::HasSubstr;
  EXPECT_THAT( refusal( { { "poor", "d", "1", -1.0 } } ), HasSubstr( "negative" ) );
  EXPECT_THAT( refusal( { { "poor", "d", "1", 0.0 } } ), HasSubstr( "add up to 0" ) );
  EXPECT_THAT( refusal( { { "", "d", "1", 1.0 } } ), HasSubstr( "has no indicator" ) );
  EXPECT_THAT( refusal( { { "", "d", "1", 1.0 }, { "poor", "e", "1", 1.0 } } ), HasSubstr( "“d”" ) );
  EXPECT_THAT( refusal( { { "poor", "d", "0", 1.0 } } ), HasSubstr( "no indicators" ) );
  EXPECT_THAT( refusal( { { "poor", "d", "up", 1.0 } } ), HasSubstr( "“up”" ) );
  EXPECT_THAT( refusal( { { "rich", "d", "1", 1.0 } } ), HasSubstr( "no field “rich”" ) );
  EXPECT_THAT( refusal( { { "poor", "d", "1", 1.0 } }, { { "EXCLUDE", "no_such_function(1)" } } ), HasSubstr( "expression" ) );
  EXPECT_THAT( refusal( { { "poor", "d", "1", 1.0 } }, { { "EXCLUDE", "true" } } ), HasSubstr( "No area can be rated" ) );
}

TEST( SocialIndex, ColumnsThatSayNothingAreNamedOrContributeNothing )
{
  const double infinite = std::numeric_limits<double>::infinity();
  const AreaTable areas( { QStringLiteral( "poor:double" ), QStringLiteral( "same:double" ), QStringLiteral( "none:double" ),
                           QStringLiteral( "endless:double" ) },
    { { 1.0, 5.0, QVariant(), 1.0 }, { 2.0, 5.0, QVariant(), infinite }, { 4.0, 5.0, QVariant(), 3.0 } } );
  const auto run = [&areas]( const QStringList &fields ) {
    return std::make_unique<AlgorithmRun>(
      QStringLiteral( "socialindex" ), QVariantMap{ { "INPUT", areas.input() }, { "FIELDS", fields }, { "OUTPUT", memory } } );
  };
  const auto constant = run( { QStringLiteral( "poor" ), QStringLiteral( "same" ) } );
  ASSERT_TRUE( constant->succeeded() ) << constant->log().toStdString();
  EXPECT_EQ(
    column( constant->layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "contribution_same" ) ), ( QVariantList{ 0.0, 0.0, 0.0 } ) );
  EXPECT_EQ( column( constant->layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "index_rank" ) ), ( QVariantList{ 3, 2, 1 } ) );
  EXPECT_THAT( run( { QStringLiteral( "none" ) } )->log().toStdString(), testing::HasSubstr( "No area can be rated" ) );
  EXPECT_THAT( run( { QStringLiteral( "poor" ), QStringLiteral( "endless" ) } )->log().toStdString(),
    testing::HasSubstr( "infinite, the first in row 2" ) );
}

TEST( SocialIndex, EnglandsDecilesOf2019AreThePublishedOnes )
{
  const std::filesystem::path path = realData( "monitors/england_imd_2019/imd2019_england_lsoa11.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const AreaTable table( { QStringLiteral( "field:string" ), QStringLiteral( "dimension:string" ), QStringLiteral( "polarity:int" ),
                           QStringLiteral( "weight:double" ) },
    {
      { "Income_rank", "income", -1, 22.5 },
      { "Employment_rank", "employment", -1, 22.5 },
      { "Education_rank", "education", -1, 13.5 },
      { "Health_rank", "health", -1, 13.5 },
      { "Crime_rank", "crime", -1, 9.3 },
      { "Housing_and_Access_rank", "barriers", -1, 9.3 },
      { "Environment_rank", "environment", -1, 9.3 },
    } );
  AlgorithmRun run( QStringLiteral( "socialindex" ),
    { { "INPUT", layerOf( path ) }, { "PRESET", "england_imd" }, { "INDICATORS", table.input() }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  const QVariantList classes = column( result, QStringLiteral( "class_id" ) );
  const QVariantList deciles = column( result, QStringLiteral( "IMD_decile" ) );
  const QVariantList ranks = column( result, QStringLiteral( "index_rank" ) );
  const QVariantList publishedRanks = column( result, QStringLiteral( "IMD_rank" ) );
  int equal = 0;
  int equalRanks = 0;
  int furthest = 0;
  for ( int i = 0; i < classes.size(); ++i )
  {
    equal += classes.at( i ).toInt() == deciles.at( i ).toInt();
    const int apart = std::abs( ranks.at( i ).toInt() - publishedRanks.at( i ).toInt() );
    equalRanks += apart == 0;
    furthest = std::max( furthest, apart );
  }
  EXPECT_EQ( equal, 32844 );
  EXPECT_GE( equalRanks, 0.996 * 32844 );
  EXPECT_LE( furthest, 2 );
}

TEST( SocialIndex, BerlinsStatusOf2021IsThePublishedOne )
{
  const std::filesystem::path path = realData( "monitors/berlin_mss_2021/mss_2021_index_indikatoren.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const std::filesystem::path published = realData( "monitors/berlin_mss_2021/mss_2021_indizes.csv" );
  AlgorithmRun run( QStringLiteral( "socialindex" ),
    { { "INPUT", layerOf( path ) }, { "PRESET", "berlin_mss" }, { "FIELDS", QStringList{ "S1", "S3", "S4" } }, { "POPULATION_FIELD", "EW" },
      { "EXCLUDE", "\"KOM\" <> 'gültig'" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer indices( QString::fromStdString( published.string() ), QStringLiteral( "published" ), QStringLiteral( "ogr" ) );
  const QVariantList classes = column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) );
  const QVariantList status = column( &indices, QStringLiteral( "SI_N" ) );
  ASSERT_EQ( classes.size(), 542 );
  EXPECT_EQ( classes.count( QVariant( -3 ) ), 6 );
  int equal = 0;
  for ( int i = 0; i < classes.size(); ++i )
    equal += classes.at( i ).toInt() == status.at( i ).toInt();
  EXPECT_EQ( equal, 536 );
}
