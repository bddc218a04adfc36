#include "classification/compositeindex.h"

#include "classification/indexpresets.h"
#include "classification/principalcomponents.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::Pointwise;

namespace
{
  constexpr double none = std::numeric_limits<double>::quiet_NaN();

  IndexPart part(
    const std::string &name, const std::string &dimension, std::vector<double> values, double polarity = 1.0, double weight = 1.0 )
  {
    IndexPart result;
    result.name = name;
    result.dimension = dimension;
    result.polarity = polarity;
    result.weight = weight;
    result.values = std::move( values );
    return result;
  }

  std::vector<IndexPart> randomParts( unsigned seed, std::size_t areaCount )
  {
    std::mt19937 generator( seed );
    std::lognormal_distribution<double> distribution( 1.0, 0.6 );
    std::vector<IndexPart> parts{ part( "a", "one", {}, 1.0, 2.0 ), part( "b", "one", {}, -1.0, 1.0 ), part( "c", "two", {}, 1.0, 1.0 ),
      part( "d", "two", {}, 1.0, 3.0 ), part( "e", "three", {}, -1.0, 0.5 ) };
    for ( IndexPart &p : parts )
    {
      for ( std::size_t i = 0; i < areaCount; ++i )
        p.values.push_back( distribution( generator ) );
    }
    return parts;
  }

  std::vector<IndexOptions> allPresets()
  {
    std::vector<IndexOptions> presets;
    for ( const IndexPreset preset : { IndexPreset::Landkreis, IndexPreset::BerlinMss, IndexPreset::EnglandImd, IndexPreset::RkiGisd } )
      presets.push_back( presetOptions( preset ) );
    return presets;
  }

  std::string errorCode( const std::vector<IndexPart> &parts, const std::vector<bool> &excluded = {} )
  {
    try
    {
      compositeIndex( parts, excluded, presetOptions( IndexPreset::Landkreis ) );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }
}

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
  EXPECT_GT( filled.index[3], filled.index[2] );
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

TEST( CompositeIndex, AConstantIndicatorContributesNothing )
{
  const CompositeIndex index = compositeIndex(
    std::vector<IndexPart>{ part( "a", "d", { 1, 2, 3 } ), part( "b", "d", { 7, 7, 7 } ) }, {}, presetOptions( IndexPreset::BerlinMss ) );
  EXPECT_THAT( index.parts[1].contribution, testing::Each( 0.0 ) );
  EXPECT_THAT( index.rank, ElementsAre( 3, 2, 1 ) );
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
