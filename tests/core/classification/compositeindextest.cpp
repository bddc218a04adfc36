#include "classification/compositeindex.h"

#include "indexparts.h"
#include "classification/indexpresets.h"
#include "classification/principalcomponents.h"
#include "findings/classificationcodes.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace sozialraum;
using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::Pointwise;

using namespace sozialraum::testing;

TEST( CompositeIndex, DoesNotDependOnTheUnits )
{
  for ( const IndexOptions &options : allPresets() )
  {
    std::vector<IndexPart> parts = randomParts( 1, 60 );
    const CompositeIndex index = compositeIndex( parts, {}, options );
    for ( double &value : parts[1].values )
      value = value * 1000.0 + 32.0;
    const CompositeIndex again = compositeIndex( parts, {}, options );
    EXPECT_THAT( again.index, Pointwise( DoubleNear( 1e-9 ), index.index ) );
    EXPECT_EQ( again.classes.classIds, index.classes.classIds );
  }
}

TEST( CompositeIndex, DoesNotDependOnTheOrderOfTheAreas )
{
  for ( const IndexOptions &options : allPresets() )
  {
    std::vector<IndexPart> parts = randomParts( 2, 40 );
    CompositeIndex index = compositeIndex( parts, {}, options );
    for ( IndexPart &p : parts )
      std::reverse( p.values.begin(), p.values.end() );
    const CompositeIndex again = compositeIndex( parts, {}, options );
    std::reverse( index.index.begin(), index.index.end() );
    EXPECT_THAT( again.index, Pointwise( DoubleNear( 1e-12 ), index.index ) );
  }
}

TEST( CompositeIndex, ContributionsAddUpToTheIndex )
{
  for ( const IndexOptions &options : allPresets() )
  {
    const CompositeIndex index = compositeIndex( randomParts( 3, 50 ), {}, options );
    for ( std::size_t area = 0; area < 50; ++area )
    {
      double sum = index.constant;
      for ( const PartSteps &steps : index.parts )
        sum += steps.contribution[area];
      EXPECT_NEAR( sum, index.index[area], 1e-9 );
    }
  }
}

TEST( CompositeIndex, ExcludedAreasTakePartInNoMean )
{
  std::vector<IndexPart> parts = randomParts( 4, 20 );
  const CompositeIndex without = compositeIndex( parts, {}, presetOptions( IndexPreset::BerlinMss ) );
  for ( IndexPart &p : parts )
    p.values.push_back( 1e6 );
  std::vector<bool> excluded( 20, false );
  excluded.push_back( true );
  const CompositeIndex index = compositeIndex( parts, excluded, presetOptions( IndexPreset::BerlinMss ) );
  EXPECT_EQ( index.states.back(), RatingState::Excluded );
  EXPECT_EQ( index.classes.classIds.back(), notRatedClassId );
  EXPECT_TRUE( std::isnan( index.index.back() ) );
  EXPECT_EQ( std::vector<double>( index.index.begin(), index.index.end() - 1 ), without.index );
}

TEST( CompositeIndex, MissingPartsAreTreatedByTheChosenRule )
{
  std::vector<IndexPart> parts{ part( "a", "d", { 1, 2, 3, 4, none } ), part( "b", "d", { 1, 2, 3, none, none } ),
    part( "c", "d", { 1, 2, 3, 4, none } ) };
  IndexOptions options = presetOptions( IndexPreset::Landkreis );
  const CompositeIndex strict = compositeIndex( parts, {}, options );
  EXPECT_THAT( strict.states,
    ElementsAre( RatingState::Rated, RatingState::Rated, RatingState::Rated, RatingState::PartsMissing, RatingState::NoData ) );
  EXPECT_EQ( strict.classes.classIds[3], notRatedClassId );
  EXPECT_EQ( strict.classes.classIds[4], noDataClassId );

  options.missing = MissingRule::MeanOfPresent;
  const CompositeIndex filled = compositeIndex( parts, {}, options );
  EXPECT_EQ( filled.states[3], RatingState::Rated );
  // The two parts that are there stand for the third: their mean is the combined value.
  const std::vector<double> ofFour = zScores( std::vector<double>{ 1, 2, 3, 4 }, Divisor::Count );
  const std::vector<double> ofThree = zScores( std::vector<double>{ 1, 2, 3 }, Divisor::Count );
  std::vector<double> combined;
  for ( std::size_t i = 0; i < 3; ++i )
    combined.push_back( ( 2.0 * ofFour[i] + ofThree[i] ) / 3.0 );
  combined.push_back( ofFour[3] );
  const std::vector<double> expected = zScores( combined, Divisor::Count );
  EXPECT_THAT( std::vector<double>( filled.index.begin(), filled.index.end() - 1 ), Pointwise( DoubleNear( 1e-12 ), expected ) );
  options.minimumShare = 2.0 / 3.0; // exactly two of three are enough
  EXPECT_EQ( compositeIndex( parts, {}, options ).states[3], RatingState::Rated );
  options.minimumShare = 0.7;
  EXPECT_EQ( compositeIndex( parts, {}, options ).states[3], RatingState::PartsMissing );
}

TEST( CompositeIndex, AHighIndexIsABurdenAndHasTheFirstRank )
{
  const CompositeIndex index =
    compositeIndex( std::vector<IndexPart>{ part( "unemployed", "d", { 9, 5, 1 } ), part( "turnout", "d", { 40, 60, 80 }, -1.0 ) }, {},
      presetOptions( IndexPreset::Landkreis ) );
  EXPECT_GT( index.index[0], index.index[2] );
  EXPECT_THAT( index.rank, ElementsAre( 1, 2, 3 ) );
}

TEST( CompositeIndex, TheDistrictValueCanBeTheReference )
{
  std::vector<IndexPart> parts{ part( "share", "d", { 1, 2, 6 } ) };
  parts.front().reference = 5.0;
  IndexOptions options = presetOptions( IndexPreset::Landkreis );
  options.dimensions = Standardisation::None;
  options.index = Standardisation::None;
  const CompositeIndex index = compositeIndex( parts, {}, options );
  EXPECT_EQ( index.parts[0].mean, 3.0 );
  EXPECT_EQ( index.parts[0].reference, 5.0 );
  const double deviation = std::sqrt( 14.0 / 3.0 );
  EXPECT_THAT( index.index, Pointwise( DoubleNear( 1e-12 ), { -4.0 / deviation, -3.0 / deviation, 1.0 / deviation } ) );
}

TEST( CompositeIndex, OneColumnInTwoDimensionsWeighsAsItsDimensionSays )
{
  const std::vector<double> low{ 1, 2, 3, 4 };
  const std::vector<double> high{ 4, 3, 2, 1 };
  IndexOptions options = presetOptions( IndexPreset::EnglandImd );
  options.dimensions = Standardisation::MinMax;
  const CompositeIndex index =
    compositeIndex( std::vector<IndexPart>{ part( "a", "one", low, 1, 3 ), part( "b", "two", high, 1, 1 ) }, {}, options );
  EXPECT_THAT( index.index, Pointwise( DoubleNear( 1e-12 ), { 0.25, 0.25 * 2 / 3 + 0.75 / 3, 0.25 / 3 + 0.75 * 2 / 3, 0.75 } ) );
}

TEST( CompositeIndex, WeightsPublishedInPercentAreTakenAsPublished )
{
  // England's weights add up to 99.9.
  const std::vector<double> weights{ 22.5, 22.5, 13.5, 13.5, 9.3, 9.3, 9.3 };
  std::vector<IndexPart> parts;
  for ( std::size_t i = 0; i < weights.size(); ++i )
    parts.push_back( part( "p" + std::to_string( i ), "d" + std::to_string( i ), { 1, 2, 3, 4, 5 }, 1, weights[i] ) );
  const CompositeIndex index = compositeIndex( parts, {}, presetOptions( IndexPreset::EnglandImd ) );
  EXPECT_NEAR( index.index.back(), 0.999 * 100.0, 1e-9 );
  for ( IndexPart &p : parts )
    p.weight *= 7.0;
  EXPECT_NEAR( compositeIndex( parts, {}, presetOptions( IndexPreset::EnglandImd ) ).index.back(), 100.0, 1e-9 );
}

TEST( CompositeIndex, WhatCannotBeComputedIsRefusedWithItsReason )
{
  EXPECT_EQ( errorCode( {} ), "index_without_indicators" );
  EXPECT_EQ( errorCode( { part( "", "empty", { 1, 2 } ) } ), "dimension_without_indicators" );
  EXPECT_EQ( errorCode( { part( "a", "d", { 1, 2 }, 1, -1 ) } ), "weight_negative" );
  EXPECT_EQ( errorCode( { part( "a", "d", { 1, 2 }, 1, 0 ) } ), "weights_sum_to_zero" );
  EXPECT_EQ( errorCode( { part( "a", "d", { 1, 2 }, 2 ) } ), "polarity_invalid" );
  EXPECT_EQ( errorCode( { part( "a", "d", { 1, std::numeric_limits<double>::infinity() } ) } ), "values_infinite" );
  EXPECT_EQ( errorCode( { part( "a", "d", { none, none } ) } ), "no_area_to_rate" );
  EXPECT_EQ( errorCode( { part( "a", "d", { 1, 2 } ) }, { true, true } ), "no_area_to_rate" );
  IndexPart logarithm = part( "a", "d", { 0, 2 } );
  logarithm.transformation = Transformation::Logarithm;
  EXPECT_EQ( errorCode( { logarithm } ), "logarithm_needs_positive_values" );
}

TEST( CompositeIndex, AConstantIndicatorCountsForNothingWhateverTheOrderOfTheIndicators )
{
  const std::vector<double> values{ 3.1, 4.7, 2.2, 9.9, 6.5, 7.1, 1.0, 5.5, 8.2, 4.0 };
  const std::vector<double> other{ 1.15, 0.57, 0.29, 0.07, 2.3, 1.9, 0.4, 1.1, 0.8, 1.7 };
  std::vector<double> noise( values.size(), 0.3 );
  noise[4] = 0.1 + 0.2;
  for ( const IndexOptions &options : allPresets() )
  {
    const CompositeIndex without =
      compositeIndex( std::vector<IndexPart>{ part( "a", "d", values ), part( "b", "e", other ) }, {}, options );
    for ( const std::vector<double> &constant : { std::vector<double>( values.size(), 5.0 ), noise } )
    {
      CollectingReporter problems;
      const CompositeIndex behind = compositeIndex(
        std::vector<IndexPart>{ part( "a", "d", values ), part( "c", "d", constant ), part( "b", "e", other ) }, {}, options, &problems );
      const CompositeIndex before = compositeIndex(
        std::vector<IndexPart>{ part( "c", "d", constant ), part( "a", "d", values ), part( "b", "e", other ) }, {}, options );
      EXPECT_THAT( behind.index, Pointwise( DoubleNear( 1e-12 ), without.index ) );
      EXPECT_EQ( before.index, behind.index );
      EXPECT_EQ( behind.rank, without.rank );
      EXPECT_EQ( behind.parts[1].weight, 0.0 );
      EXPECT_TRUE( behind.parts[1].constant );
      EXPECT_THAT( behind.parts[1].contribution, ::testing::Each( 0.0 ) );
      EXPECT_THAT( problems.findings(), ::testing::Contains( Finding( codes::indicatorConstant, { "c" } ) ) );
    }
  }
}

TEST( CompositeIndex, ADimensionOfConstantIndicatorsCountsForNothing )
{
  const std::vector<double> values{ 1.15, 0.57, 0.29, 0.07, 2.3 };
  const CompositeIndex index =
    compositeIndex( std::vector<IndexPart>{ part( "a", "d", values, 1, 0.6 ), part( "c", "e", { 7, 7, 7, 7, 7 }, 1, 0.4 ) }, {},
      presetOptions( IndexPreset::EnglandImd ) );
  EXPECT_EQ( index.dimensions[1].weight, 0.0 );
  EXPECT_THAT( index.index, Pointwise( DoubleNear( 1e-9 ), exponentialRanks( values ) ) );
  const CompositeIndex constant =
    compositeIndex( std::vector<IndexPart>{ part( "c", "e", { 7, 7, 7 } ) }, {}, presetOptions( IndexPreset::Landkreis ) );
  EXPECT_THAT( constant.index, ElementsAre( 0, 0, 0 ) );
}

TEST( CompositeIndex, IndicatorsThatCancelOutMakeNoDifferencesOfNoise )
{
  std::vector<double> values;
  for ( int i = 0; i < 30; ++i )
    values.push_back( 0.07 * i + 0.29 );
  std::vector<double> opposite;
  for ( const double value : values )
    opposite.push_back( value * 100.0 );
  const CompositeIndex index = compositeIndex(
    std::vector<IndexPart>{ part( "a", "d", values ), part( "b", "d", opposite, -1.0 ) }, {}, presetOptions( IndexPreset::BerlinMss ) );
  EXPECT_THAT( index.index, ::testing::Each( 0.0 ) );
  EXPECT_THAT( index.rank, ::testing::Each( 1.0 ) );
}

TEST( CompositeIndex, AnIndexOfExactlyOneDeviationIsInTheMiddle )
{
  // Mean 0, deviation 1 but for the rounding of z: −1 and 1 lie on the cuts of Berlin's classes.
  const std::vector<double> values{ 0.07, 0.07, 0.21, 0.21 };
  const CompositeIndex index =
    compositeIndex( std::vector<IndexPart>{ part( "a", "d", values ) }, {}, presetOptions( IndexPreset::BerlinMss ) );
  EXPECT_THAT( index.index, Pointwise( DoubleNear( 1e-12 ), { -1.0, -1.0, 1.0, 1.0 } ) );
  EXPECT_THAT( index.classes.classIds, ElementsAre( 2, 2, 2, 2 ) );
}

TEST( CompositeIndex, EqualIndicesShareARankAlthoughTheyWereAddedUpInAnotherOrder )
{
  const CompositeIndex index = compositeIndex( std::vector<IndexPart>{ part( "a", "d", { 0.1, 0.3, 0.2, 0.9 } ),
                                                 part( "b", "d", { 0.2, 0.1, 0.3, 0.9 } ), part( "c", "d", { 0.3, 0.2, 0.1, 0.9 } ) },
    {}, presetOptions( IndexPreset::BerlinMss ) );
  EXPECT_THAT( index.rank, ElementsAre( 2, 2, 2, 1 ) );
}

TEST( CompositeIndex, GroupsAreStandardisedByThemselvesWithPooledLoadings )
{
  IndexOptions options = presetOptions( IndexPreset::RkiGisd );
  std::vector<IndexPart> parts = randomParts( 5, 40 );
  const CompositeIndex pooled = compositeIndex( parts, {}, options );
  for ( std::size_t area = 0; area < 40; ++area )
    options.groups.push_back( area % 2 ); // two years
  const CompositeIndex grouped = compositeIndex( parts, {}, options );
  for ( std::size_t i = 0; i < parts.size(); ++i )
    EXPECT_EQ( grouped.parts[i].weight, pooled.parts[i].weight );
  for ( const std::size_t year : { 0u, 1u } )
  {
    std::vector<double> ofYear;
    for ( std::size_t area = year; area < 40; area += 2 )
      ofYear.push_back( grouped.index[area] );
    EXPECT_EQ( *std::min_element( ofYear.begin(), ofYear.end() ), 0.0 );
    EXPECT_EQ( *std::max_element( ofYear.begin(), ofYear.end() ), 1.0 );
  }
  EXPECT_EQ( std::count( grouped.rank.begin(), grouped.rank.end(), 1.0 ), 2 );

  options.groupedSteps = GroupedSteps::All;
  options.weights = WeightRule::Equal;
  const CompositeIndex byItself = compositeIndex( parts, {}, options );
  for ( IndexPart &p : parts )
  {
    for ( std::size_t area = 0; area < 20; ++area )
      p.values[area] = p.values[2 * area + 1];
    p.values.resize( 20 );
  }
  options.groups.clear();
  const CompositeIndex oneYear = compositeIndex( parts, {}, options );
  for ( std::size_t area = 0; area < 20; ++area )
    EXPECT_NEAR( byItself.index[2 * area + 1], oneYear.index[area], 1e-12 );
}

TEST( PrincipalComponents, OfTwoColumnsLieOnTheDiagonals )
{
  const std::vector<std::vector<double>> columns{ { 1, 2, 3, 4 }, { 2, 1, 4, 3 } }; // correlation 0.6
  const PrincipalComponents components = principalComponents( columns );
  EXPECT_THAT( components.variances, Pointwise( DoubleNear( 1e-12 ), { 1.6, 0.4 } ) );
  EXPECT_THAT( components.loadings[0], Pointwise( DoubleNear( 1e-12 ), { std::sqrt( 0.5 ), std::sqrt( 0.5 ) } ) );
}

TEST( CompositeIndex, AnAreaThatLacksAConfidentialPartIsNotCalledMissing )
{
  const double none = std::numeric_limits<double>::quiet_NaN();
  IndexPart a;
  a.name = "a";
  a.dimension = "d";
  a.values = { 1.0, 2.0, none, 4.0, none };
  IndexPart b = a;
  b.name = "b";
  b.values = { 3.0, none, 1.0, 9.0, none };
  b.confidential = { false, true, false, false, false };
  const std::vector<IndexPart> parts{ a, b };
  const CompositeIndex index = compositeIndex( parts, {}, {} );
  EXPECT_EQ( index.states[1], RatingState::Confidential );
  EXPECT_EQ( index.classes.classIds[1], suppressedClassId );
  EXPECT_EQ( index.classes.classIds[2], notRatedClassId );
  EXPECT_EQ( index.classes.classIds[4], noDataClassId );

  IndexOptions present;
  present.missing = MissingRule::MeanOfPresent;
  present.minimumShare = 0.5;
  EXPECT_EQ( compositeIndex( parts, {}, present ).states[1], RatingState::Rated );
  EXPECT_EQ( compositeIndex( parts, { false, true, false, false, false }, present ).states[1], RatingState::Excluded );
}

// Two years of five areas: the second year's values are ten times as high, so that common limits would put it into the upper classes.
TEST( CompositeIndex, ClassesAndRankClassesCanBeThoseOfEachGroup )
{
  const IndexPart part{ "a", "d", 1.0, 1.0, Transformation::None, std::nullopt, { 0.07, 0.29, 0.57, 1.15, 2.3, 0.7, 2.9, 5.7, 11.5, 23 } };
  IndexOptions options;
  options.groups = { 0, 0, 0, 0, 0, 1, 1, 1, 1, 1 };
  options.parts = options.dimensions = options.index = Standardisation::None;
  options.classes.method = ClassificationMethod::Quantile;
  options.classes.classCount = 5;
  options.groupedClasses = true;
  const std::vector<int> each{ 1, 2, 3, 4, 5, 1, 2, 3, 4, 5 };
  EXPECT_EQ( compositeIndex( std::vector{ part }, {}, options ).classes.classIds, each );
  options.groupedClasses = false;
  EXPECT_NE( compositeIndex( std::vector{ part }, {}, options ).classes.classIds, each );
  options.rankClasses = 5;
  EXPECT_EQ( compositeIndex( std::vector{ part }, {}, options ).classes.classIds, ( std::vector<int>{ 5, 4, 3, 2, 1, 5, 4, 3, 2, 1 } ) );
}

TEST( CompositeIndex, AreasThatDifferInNothingAreInTheMiddleClass )
{
  const std::vector<IndexPart> parts{ part( "a", "d", { 5, 5, 5 } ), part( "b", "e", { 1.15, 1.15, 1.15 } ) };
  IndexOptions options = presetOptions( IndexPreset::Landkreis );
  EXPECT_THAT( compositeIndex( parts, {}, options ).classes.classIds, ElementsAre( 3, 3, 3 ) );
  options.groups = { 0, 1, 1 };
  options.groupedClasses = true;
  EXPECT_THAT( compositeIndex( parts, {}, options ).classes.classIds, ElementsAre( 3, 3, 3 ) );
}

TEST( CompositeIndex, WithoutAnAreaToRateNoIndicatorIsCalledTheSameEverywhere )
{
  CollectingReporter problems;
  const std::vector<IndexPart> parts{ part( "a", "d", { 1, 2 } ) };
  EXPECT_THROW( compositeIndex( parts, { true, true }, presetOptions( IndexPreset::Landkreis ), &problems ), InputError );
  EXPECT_TRUE( problems.findings().empty() );
}
