#include "areatable.h"

#include "realdata.h"
#include "maps/indicatorproperties.h"

#include <QFile>
#include <QTextStream>
#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AreaTable threeAreas()
  {
    return AreaTable( { QStringLiteral( "key:string" ), QStringLiteral( "people:int" ), QStringLiteral( "poor:double" ), QStringLiteral( "voters:double" ) }, {
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
    return AreaTable( { QStringLiteral( "field:string" ), QStringLiteral( "dimension:string" ), QStringLiteral( "polarity:int" ), QStringLiteral( "weight:double" ) }, { { "poor", "money", 1, 1.0 }, { "voters", "taking part", -1, 1.0 } } );
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
  AlgorithmRun run( QStringLiteral( "socialindex" ), { { "INPUT", areas.input() }, { "INDICATORS", table.input() }, { "POPULATION_FIELD", "people" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( result->fields().names(), ( QStringList{ "key", "people", "poor", "voters", "index_value", "index_rank", "class_id", "class_label", "explanation", "dimension_money", "dimension_taking_part", "score_poor", "score_voters", "contribution_poor", "contribution_voters" } ) );
  EXPECT_EQ( column( result, QStringLiteral( "index_rank" ) ).mid( 0, 3 ), ( QVariantList{ 1, 2, 3 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "class_id" ) ).mid( 3 ), ( QVariantList{ -3, -3 } ) );
  const QVariantList explanations = column( result, QStringLiteral( "explanation" ) );
  EXPECT_THAT( explanations.at( 0 ).toString().toStdString(), testing::AllOf( testing::HasSubstr( "rank 1 of 3" ), testing::HasSubstr( "poor (+" ) ) );
  EXPECT_THAT( explanations.at( 3 ).toString().toStdString(), testing::HasSubstr( "excluded" ) );
  EXPECT_THAT( explanations.at( 4 ).toString().toStdString(), testing::HasSubstr( "missing" ) );
  EXPECT_NE( dynamic_cast<QgsCategorizedSymbolRenderer *>( result->renderer() ), nullptr );
}

TEST( SocialIndex, MissingIndicatorsMayBeStoodInForByThePresentOnes )
{
  const AreaTable areas = threeAreas();
  const AreaTable table = twoIndicators();
  AlgorithmRun run( QStringLiteral( "socialindex" ), { { "INPUT", areas.input() }, { "INDICATORS", table.input() }, { "EXCLUDE", "\"key\" = '04'" }, { "MISSING", "mean_of_present" }, { "MINIMUM_SHARE", 0.5 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_FALSE( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "index_value" ) ).at( 4 ).isNull() );
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ).at( 3 ).toInt(), -3 );
}

TEST( SocialIndex, TheTableOfIndicatorsMayBeACsv )
{
  const OutputFolder folder;
  const AreaTable areas = threeAreas();
  const QString onlyTexts = fileWith( folder, QStringLiteral( "texts.csv" ), QStringLiteral( "field,dimension\npoor,money\nvoters,voting\n" ) );
  const QString withNumbers = fileWith( folder, QStringLiteral( "numbers.csv" ), QStringLiteral( "field,dimension,polarity,weight\npoor,money,1,2\nvoters,voting,-1,0.5\n" ) );
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
  AlgorithmRun run( QStringLiteral( "socialindex" ), { { "INPUT", areas.input() }, { "PRESET", "berlin_mss" }, { "FIELDS", QStringList{ "poor" } }, { "KEY_FIELD", "key" }, { "OUTPUT", memory }, { "STEPS", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *steps = run.layer( QStringLiteral( "STEPS" ) );
  ASSERT_NE( steps, nullptr );
  EXPECT_EQ( steps->featureCount(), 9 * 5 );
  EXPECT_EQ( column( steps, QStringLiteral( "area" ) ).at( 0 ).toString(), QStringLiteral( "01" ) );
}

TEST( SocialIndex, RatesOfSmallAreasAreDrawnTowardsTheRateOfAllWhereADenominatorIsGiven )
{
  const AreaTable areas( { QStringLiteral( "share:double" ), QStringLiteral( "people:int" ) }, { { 50.0, 10 }, { 5.0, 10000 }, { 10.0, 10000 }, { 15.0, 10000 } } );
  const auto stepsWith = [&areas]( const QString &denominator ) {
    const AreaTable table( { QStringLiteral( "field:string" ), QStringLiteral( "polarity:int" ), QStringLiteral( "denominator:string" ) }, { { "share", 1, denominator } } );
    AlgorithmRun run( QStringLiteral( "socialindex" ), { { "INPUT", areas.input() }, { "INDICATORS", table.input() }, { "OUTPUT", memory }, { "STEPS", memory } } );
    EXPECT_TRUE( run.succeeded() ) << run.log().toStdString();
    return column( run.layer( QStringLiteral( "STEPS" ) ), QStringLiteral( "value" ) ).mid( 0, 4 );
  };
  EXPECT_EQ( stepsWith( QString() ).at( 0 ).toDouble(), 50.0 );
  const QVariantList shrunken = stepsWith( QStringLiteral( "people" ) );
  EXPECT_LT( shrunken.at( 0 ).toDouble(), 30.0 );
  EXPECT_NEAR( shrunken.at( 3 ).toDouble(), 15.0, 0.1 );
}

TEST( SocialIndex, BadInputGetsOneSentenceAndLeavesNothing )
{
  const AreaTable areas = threeAreas();
  const auto refusal = [&areas]( const std::vector<QVariantList> &indicators, const QVariantMap &others = {} ) {
    const AreaTable table( { QStringLiteral( "field:string" ), QStringLiteral( "dimension:string" ), QStringLiteral( "polarity:string" ), QStringLiteral( "weight:double" ) }, indicators );
    const OutputFolder folder;
    QVariantMap parameters{ { "INPUT", areas.input() }, { "INDICATORS", table.input() }, { "OUTPUT", folder.path( QStringLiteral( "index.gpkg" ) ) } };
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
  EXPECT_THAT( refusal( { { "poor", "d", "up", 1.0 } } ), HasSubstr( "“up”" ) );
  EXPECT_THAT( refusal( { { "rich", "d", "1", 1.0 } } ), HasSubstr( "no field “rich”" ) );
  EXPECT_THAT( refusal( { { "poor", "d", "1", 1.0 } }, { { "EXCLUDE", "no_such_function(1)" } } ), HasSubstr( "expression" ) );
  EXPECT_THAT( refusal( { { "poor", "d", "1", 1.0 } }, { { "EXCLUDE", "true" } } ), HasSubstr( "No area can be rated" ) );
}

TEST( SocialIndex, EnglandsDecilesOf2019AreThePublishedOnes )
{
  const std::filesystem::path path = realData( "monitors/england_imd_2019/imd2019_england_lsoa11.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const AreaTable table( { QStringLiteral( "field:string" ), QStringLiteral( "dimension:string" ), QStringLiteral( "polarity:int" ), QStringLiteral( "weight:double" ) }, {
                                                                                                                                                                            { "Income_rank", "income", -1, 22.5 },
                                                                                                                                                                            { "Employment_rank", "employment", -1, 22.5 },
                                                                                                                                                                            { "Education_rank", "education", -1, 13.5 },
                                                                                                                                                                            { "Health_rank", "health", -1, 13.5 },
                                                                                                                                                                            { "Crime_rank", "crime", -1, 9.3 },
                                                                                                                                                                            { "Housing_and_Access_rank", "barriers", -1, 9.3 },
                                                                                                                                                                            { "Environment_rank", "environment", -1, 9.3 },
                                                                                                                                                                          } );
  AlgorithmRun run( QStringLiteral( "socialindex" ), { { "INPUT", layerOf( path ) }, { "PRESET", "england_imd" }, { "INDICATORS", table.input() }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  const QVariantList classes = column( result, QStringLiteral( "class_id" ) );
  const QVariantList deciles = column( result, QStringLiteral( "IMD_decile" ) );
  int equal = 0;
  for ( int i = 0; i < classes.size(); ++i )
    equal += classes.at( i ).toInt() == deciles.at( i ).toInt();
  EXPECT_EQ( equal, 32844 );
}

TEST( SocialIndex, BerlinsStatusOf2021IsThePublishedOne )
{
  const std::filesystem::path path = realData( "monitors/berlin_mss_2021/mss_2021_index_indikatoren.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const std::filesystem::path published = realData( "monitors/berlin_mss_2021/mss_2021_indizes.csv" );
  AlgorithmRun run( QStringLiteral( "socialindex" ), { { "INPUT", layerOf( path ) }, { "PRESET", "berlin_mss" }, { "FIELDS", QStringList{ "S1", "S3", "S4" } }, { "POPULATION_FIELD", "EW" }, { "EXCLUDE", "\"KOM\" <> 'gültig'" }, { "OUTPUT", memory } } );
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
