// What the presets say, beside what their sources say.
#include "classification/indexpresets.h"

#include "indexparts.h"
#include "classification/indexscale.h"
#include "indicators/standardisation.h"

#include <gmock/gmock.h>

#include <cmath>
#include <sstream>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{
  std::string written( std::span<const PresetIndicator> indicators )
  {
    std::ostringstream text;
    for ( const PresetIndicator &indicator : indicators )
      text << indicator.dimension << ": " << ( indicator.transformation == Transformation::LogarithmPlusOne ? "ln(x+1) of " : "" )
           << indicator.polarity << " " << indicator.field << "\n";
    return text.str();
  }

  IndexScale scaleOf( std::vector<double> basis, Standardisation kind, TieRule ties = TieRule::Mean )
  {
    return { std::move( basis ), kind, Divisor::Count, ties, none };
  }
}

TEST( IndexPresets, NameTheIndicatorsOfTheirSources )
{
  EXPECT_EQ( written( presetIndicators( IndexPreset::BerlinMss2023 ) ),
    "index: 1 unemployment_share\n"
    "index: 1 non_unemployed_recipients_share\n"
    "index: 1 child_poverty_rate\n"
    "index: 1 children_in_single_parent_households_share\n" );
  EXPECT_EQ( written( presetIndicators( IndexPreset::Townsend ) ),
    "index: ln(x+1) of 1 unemployment_share\n"
    "index: ln(x+1) of 1 overcrowded_households_share\n"
    "index: 1 households_without_car_share\n"
    "index: 1 households_not_owner_occupied_share\n" );
  // A high income is no hardship; all else is one.
  EXPECT_EQ( written( presetIndicators( IndexPreset::Hardship ) ),
    "index: 1 crowded_housing_share\n"
    "index: 1 households_below_poverty_share\n"
    "index: 1 unemployment_share\n"
    "index: 1 without_school_degree_share\n"
    "index: 1 dependent_age_share\n"
    "index: -1 income_per_capita\n" );
  for ( const IndexPreset preset : { IndexPreset::BerlinMss, IndexPreset::EnglandImd, IndexPreset::RkiGisd } )
    EXPECT_TRUE( presetIndicators( preset ).empty() );
}

// Work, care of children, votes and growth are good where they are high; all other core indicators are burdens.
TEST( IndexPresets, TheDistrictsMonitorHasOneIndicatorOfEachDimensionWithADirection )
{
  EXPECT_EQ( written( presetIndicators( IndexPreset::Landkreis ) ),
    "age_structure: 1 old_age_ratio\n"
    "population_dynamics: -1 population_change_5y\n"
    "families_single_parents: 1 share_single_parent_families\n"
    "childcare: -1 childcare_rate_under_3\n"
    "school_entry_health: 1 school_entry_language_share\n"
    "school_success: 1 deferred_school_entry_rate\n"
    "child_youth_support: 1 hze_rate\n"
    "employment: -1 employment_rate\n"
    "unemployment: 1 unemployment_share\n"
    "income_housing: 1 housing_benefit_rate\n"
    "basic_income_child_poverty: 1 sgb2_rate\n"
    "old_age_poverty: 1 old_age_basic_income_rate\n"
    "care_disability: 1 severe_disability_rate\n"
    "participation: -1 turnout_federal\n" );
}

TEST( IndexPresets, CutTheirClassesAsTheirSourcesDo )
{
  const auto multiples = []( IndexPreset preset ) { return presetOptions( preset ).classes.deviationMultiples; };
  EXPECT_THAT( multiples( IndexPreset::Landkreis ), ElementsAre( -1.5, -0.5, 0.5, 1.5 ) );
  EXPECT_THAT( multiples( IndexPreset::BerlinMss ), ElementsAre( -1.0, 1.0, 1.5 ) );
  EXPECT_THAT( multiples( IndexPreset::BerlinMss2023 ), ElementsAre( -1.0, 1.0, 1.5 ) );
  EXPECT_THAT( changeClasses().deviationMultiples, ElementsAre( -1.0, 1.0 ) );
  EXPECT_EQ( changeClasses().limitRule, LimitRule::ClosedTowardsCentre );
  EXPECT_EQ( presetOptions( IndexPreset::Landkreis ).classes.limitRule, LimitRule::LowerClosed );
  EXPECT_EQ( presetOptions( IndexPreset::EnglandImd ).rankClasses, 10 );
  for ( const IndexPreset preset : { IndexPreset::RkiGisd, IndexPreset::Townsend, IndexPreset::Hardship } )
  {
    EXPECT_EQ( presetOptions( preset ).classes.method, ClassificationMethod::Quantile );
    EXPECT_EQ( presetOptions( preset ).classes.classCount, 5 );
  }
  EXPECT_EQ( presetOptions( IndexPreset::RkiGisd ).classes.quantileType, QuantileType::Type9 );
  EXPECT_EQ( presetOptions( IndexPreset::Hardship ).indexFactor, 100.0 );
}

// 30 areas by an exponential rank each: the first three are the first decile, and the last three the tenth.
TEST( IndexPresets, EnglandsDecilesHaveATenthOfTheAreasEach )
{
  std::vector<double> values;
  for ( int i = 0; i < 30; ++i )
    values.push_back( 30 - i );
  const CompositeIndex index =
    compositeIndex( std::vector<IndexPart>{ part( "a", "d", values ) }, {}, presetOptions( IndexPreset::EnglandImd ) );
  for ( int i = 0; i < 30; ++i )
    EXPECT_EQ( index.classes.classIds[static_cast<std::size_t>( i )], i / 3 + 1 );
}

TEST( IndexScale, PlacesAreWhatTheirKindSays )
{
  const std::vector<double> basis{ 4, 1, 2, 2, 11 }; // the mean is 4, the deviation √( 66 / 5 )
  EXPECT_DOUBLE_EQ( scaleOf( basis, Standardisation::ZScore ).place( 11 ), 7.0 / std::sqrt( 66.0 / 5.0 ) );
  EXPECT_EQ( scaleOf( basis, Standardisation::ZScore ).place( 4 ), 0.0 );
  EXPECT_DOUBLE_EQ( scaleOf( basis, Standardisation::MinMax ).place( 4 ), 0.3 );
  EXPECT_EQ( scaleOf( basis, Standardisation::None ).place( 4 ), 4.0 );
  EXPECT_EQ( scaleOf( basis, Standardisation::Rank ).place( 2 ), 2.5 );
  EXPECT_EQ( scaleOf( basis, Standardisation::Rank, TieRule::Lowest ).place( 2 ), 2.0 );
  EXPECT_EQ( scaleOf( basis, Standardisation::Rank, TieRule::Highest ).place( 2 ), 3.0 );
  EXPECT_EQ( scaleOf( basis, Standardisation::Rank ).place( 3 ), 3.5 ); // between two
  EXPECT_DOUBLE_EQ( scaleOf( basis, Standardisation::Percentile ).place( 1 ), 10.0 );
  EXPECT_DOUBLE_EQ( scaleOf( basis, Standardisation::Percentile ).place( 11 ), 90.0 );
  // England: −23 ln( 1 − r ( 1 − e^(−100 / 23) ) ), the highest 100
  EXPECT_NEAR( scaleOf( basis, Standardisation::ExponentialRank ).place( 11 ), 100.0, 1e-9 );
  EXPECT_NEAR( scaleOf( basis, Standardisation::ExponentialRank ).place( 1 ),
    -23.0 * std::log( 1.0 - 0.2 * ( 1.0 - std::exp( -100.0 / 23.0 ) ) ), 1e-9 );
  EXPECT_TRUE( std::isnan( scaleOf( basis, Standardisation::MinMax ).place( none ) ) );
}

TEST( IndexScale, WhereAllAreEqualEveryPlaceIsZero )
{
  EXPECT_EQ( scaleOf( { 3, 3, 3 }, Standardisation::MinMax ).place( 3 ), 0.0 );
  EXPECT_EQ( scaleOf( { 3, 3, 3 }, Standardisation::ZScore ).place( 3 ), 0.0 );
  EXPECT_EQ( scaleOf( { 3, 3, 3 }, Standardisation::MinMax ).slope(), 0.0 );
  EXPECT_EQ( scaleOf( { 3, 3, 3 }, Standardisation::ZScore ).slope(), 0.0 );
  EXPECT_TRUE( scaleOf( { 3, 3, 3 }, Standardisation::MinMax ).isConstant() );
  EXPECT_FALSE( scaleOf( { 3, 3, 4 }, Standardisation::MinMax ).isConstant() );
}

TEST( IndexScale, TheSlopeIsWhatThePlaceGrowsByWithTheValue )
{
  const std::vector<double> basis{ 4, 1, 2, 2, 11 };
  EXPECT_DOUBLE_EQ( scaleOf( basis, Standardisation::MinMax ).slope(), 0.1 );
  EXPECT_DOUBLE_EQ( scaleOf( basis, Standardisation::ZScore ).slope(), 1.0 / std::sqrt( 66.0 / 5.0 ) );
  EXPECT_EQ( scaleOf( basis, Standardisation::None ).slope(), 1.0 );
  EXPECT_TRUE( std::isnan( scaleOf( basis, Standardisation::Rank ).slope() ) );
}

TEST( CompositeIndex, ContributionsAddUpToTheIndexWhereAPartOrADimensionIsLacking )
{
  for ( IndexOptions options : { presetOptions( IndexPreset::Landkreis ), presetOptions( IndexPreset::BerlinMss ) } )
  {
    options.missing = MissingRule::MeanOfPresent;
    options.minimumShare = 0.5;
    // The first is one of two parts of its dimension, which weigh 2 and 1; the last is a dimension.
    for ( const std::size_t lacking : { std::size_t{ 0 }, std::size_t{ 4 } } )
    {
      std::vector<IndexPart> parts = randomParts( 8, 30 );
      parts[lacking].values[9] = none;
      const CompositeIndex index = compositeIndex( parts, {}, options );
      ASSERT_EQ( index.states[9], RatingState::Rated );
      for ( std::size_t area = 0; area < 30; ++area )
      {
        double sum = index.constant;
        for ( const PartSteps &steps : index.parts )
          sum += std::isnan( steps.contribution[area] ) ? 0.0 : steps.contribution[area];
        EXPECT_NEAR( sum, index.index[area], 1e-9 ) << area;
      }
    }
  }
}

TEST( CompositeIndex, AGroupOfOneAreaHasItsClassOfRanksToo )
{
  IndexPart one = part( "a", "d", { 1, 2, 3, 4, 5 } );
  IndexOptions options;
  options.groups = { 0, 0, 0, 0, 1 };
  options.parts = options.dimensions = options.index = Standardisation::None;
  options.rankClasses = 2;
  EXPECT_THAT( compositeIndex( std::vector{ one }, {}, options ).classes.classIds, ElementsAre( 2, 2, 1, 1, 2 ) );
}

TEST( CompositeIndex, ADimensionOfConstantIndicatorsExplainsNothing )
{
  const CompositeIndex index =
    compositeIndex( std::vector<IndexPart>{ part( "a", "d", { 1, 2, 4 } ), part( "c", "e", { 7, 7, 7 } ), part( "b", "e", { 7, 7, 7 } ) },
      {}, presetOptions( IndexPreset::RkiGisd ) );
  EXPECT_EQ( index.dimensions[1].explained, 0.0 );
  EXPECT_NEAR( index.dimensions[0].explained, 1.0, 1e-12 );
}
