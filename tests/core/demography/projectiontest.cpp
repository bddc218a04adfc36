#include "classification/csvcolumns.h"
#include "demography/cohortchange.h"
#include "demography/componentstep.h"
#include "demography/lifetable.h"
#include "demography/projection.h"
#include "finding.h"
#include "realdata.h"

#include <gmock/gmock.h>

#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;

namespace
{
  template<typename Work>
  std::string refusal( const Work &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }

  const std::array<BasePeriod, 1> oneYear{ BasePeriod{ 0, 1, 1 } };

  CohortOptions plain()
  {
    CohortOptions options;
    options.shrink = false;
    options.growByDifference = false;
    options.greatestDifference = 100.0;
    options.leastExpectedBirths = 0.0;
    options.bandStarts = { 0 };
    return options;
  }

  //! Four ages (the last open), mothers are of the second.
  AreaHistory smallArea( const std::string &key, const std::vector<double> &before, const std::vector<double> &after )
  {
    AreaHistory area;
    area.key = key;
    area.dates.assign( 2, Population( 4 ) );
    area.dates[0].counts = before;
    area.dates[1].counts = after;
    return area;
  }

  UncertainPopulation certain( const Population &people )
  {
    UncertainPopulation start;
    start.people = people;
    start.variances.assign( people.counts.size(), 0.0 );
    return start;
  }
}

TEST( CohortChange, RatiosAreThoseOfSums )
{
  CohortOptions options = plain();
  options.fertility = { 0, 1, 0, 0 };
  const std::vector<AreaHistory> areas{ smallArea( "a", { 10, 20, 40, 50, 11, 21, 41, 51 }, { 12, 9, 18, 80, 13, 12, 19, 70 } ) };
  const CohortModel model = fitCohortChange( areas, oneYear, options );
  EXPECT_THAT( model.areas[0].ratios,
    ElementsAre( 0.0, DoubleNear( 0.9, 1e-15 ), DoubleNear( 0.9, 1e-15 ), DoubleNear( 80.0 / 90, 1e-15 ), 0.0,
      DoubleNear( 12.0 / 11, 1e-15 ), DoubleNear( 19.0 / 21, 1e-15 ), DoubleNear( 70.0 / 92, 1e-15 ) ) );
  EXPECT_NEAR( model.fertility[1], 25.0 / ( ( 21.0 + 12.0 ) / 2 ), 1e-12 );
  const UncertainPopulation next = nextStep( certain( areas[0].dates[1] ), model.areas[0], model );
  EXPECT_NEAR( next.people.counts[1], 12 * 0.9, 1e-12 );
  EXPECT_NEAR( next.people.counts[3], ( 18 + 80 ) * 80.0 / 90, 1e-12 );
  EXPECT_NEAR( next.newborn, 25.0 / 16.5 * ( 12 + 13 * 12.0 / 11 ) / 2, 1e-12 );
  EXPECT_NEAR( next.people.counts[4] / next.newborn, 100.0 / 205, 1e-12 );
}

TEST( CohortChange, GrowthAddsPeopleInsteadOfMultiplyingThem )
{
  // Hauer's example: 100 became 120; of 90 the ratio makes 108, the difference 110.
  CohortOptions options = plain();
  const std::vector<AreaHistory> areas{ smallArea( "a", { 100, 0, 0, 0, 0, 0, 0, 0 }, { 90, 120, 0, 0, 0, 0, 0, 0 } ) };
  EXPECT_NEAR( nextStep( certain( areas[0].dates[1] ), fitCohortChange( areas, oneYear, options ).areas[0],
                 fitCohortChange( areas, oneYear, options ) )
                 .people.counts[1],
    108.0, 1e-12 );
  options.growByDifference = true;
  const CohortModel model = fitCohortChange( areas, oneYear, options );
  EXPECT_NEAR( nextStep( certain( areas[0].dates[1] ), model.areas[0], model ).people.counts[1], 110.0, 1e-12 );
}

TEST( CohortChange, AlamedaIsThePublishedOne )
{
  const std::filesystem::path path = realData( "demography/hamilton_perry/alameda_hamilton_perry.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  CsvColumns table = csvColumns( path );
  AreaHistory county;
  county.dates.assign( 2, Population( 18 ) );
  const std::size_t rows = table["sex"].size();
  const auto cellOf = [&]( std::size_t row ) {
    return ( table["sex"][row] == "female" ? 18u : 0u ) + std::stoul( table["age_from"][row] ) / 5;
  };
  for ( std::size_t row = 0; row < rows; ++row )
  {
    county.dates[0].counts[cellOf( row )] = std::stod( table["pop_2010"][row] );
    county.dates[1].counts[cellOf( row )] = std::stod( table["pop_2015"][row] );
  }
  const std::vector<AreaHistory> areas{ county };
  const CohortModel model = fitCohortChange( areas, oneYear, plain() );
  int compared = 0;
  CohortRates moved = model.areas[0]; // survival improves: what the published projection adds to each ratio
  for ( std::size_t row = 0; row < rows; ++row )
  {
    if ( table["age_from"][row] == "0" )
      continue;
    const double published = std::stod( table["base_ratio"][row] );
    EXPECT_NEAR( model.areas[0].ratios[cellOf( row )] / published, 1.0, 1e-9 ) << row;
    moved.ratios[cellOf( row )] += std::stod( table["survival_2015_2019"][row] ) - std::stod( table["survival_2010_2014"][row] );
    ++compared;
  }
  EXPECT_EQ( compared, 34 );
  const UncertainPopulation next = nextStep( certain( county.dates[1] ), moved, model );
  for ( std::size_t row = 0; row < rows; ++row )
  {
    if ( table["age_from"][row] == "0" )
      continue;
    EXPECT_NEAR( next.people.counts[cellOf( row )] / std::stod( table["expected_2020"][row] ), 1.0, 1e-9 ) << row;
  }
}

TEST( CohortChange, SeveralYearsAreSpreadOverTheAgesBetween )
{
  // Everybody shrinks by a tenth a year; ten years between the dates give the same yearly ratios as one.
  AreaHistory area;
  area.dates.assign( 2, Population( 60 ) );
  for ( std::size_t age = 0; age < 60; ++age )
  {
    area.dates[0].counts[age] = area.dates[0].counts[60 + age] = 1000.0;
    area.dates[1].counts[age] = area.dates[1].counts[60 + age] = 1000.0 * std::pow( 0.9, 10 );
  }
  area.dates[1].counts[59] = area.dates[1].counts[119] = 11000.0 * std::pow( 0.9, 10 );
  const std::vector<AreaHistory> areas{ area };
  const CohortModel model = fitCohortChange( areas, std::array<BasePeriod, 1>{ BasePeriod{ 0, 1, 10 } }, plain() );
  for ( std::size_t age = 1; age < 60; ++age )
    EXPECT_NEAR( model.areas[0].ratios[age], 0.9, 1e-12 ) << age;
}

TEST( CohortChange, SmallAreasAreDrawnToTheDistrictAndLargeOnesStay )
{
  std::mt19937 generator( 31 );
  std::vector<AreaHistory> areas;
  for ( int i = 0; i < 40; ++i )
  {
    const double people = i < 20 ? 5.0 : 5000.0;
    const double ratio = i % 2 ? 1.10 : 0.90;
    std::poisson_distribution<int> after( people * ratio );
    areas.push_back( smallArea( std::to_string( i ), { people, people, people, people, people, people, people, people }, {} ) );
    std::vector<double> &counts = areas.back().dates[1].counts;
    counts.assign( 8, 0.0 );
    for ( double &count : counts )
      count = after( generator );
  }
  CohortOptions options = plain();
  options.shrink = true;
  const CohortModel model = fitCohortChange( areas, oneYear, options );
  ASSERT_EQ( model.shrinkages.size(), 1u );
  EXPECT_NEAR( model.shrinkages[0], 1.0 / 0.01, 30.0 ); // τ² = 0.1²
  EXPECT_NEAR( model.areas[39].ratios[1], 1.1, 0.04 );
  EXPECT_NEAR( model.areas[1].ratios[1], model.district.ratios[1], 0.08 );
  options.fixedShrinkage = 200.0;
  const double n = 5.0, c = areas[1].dates[1].counts[1] / 5.0, mean = model.district.ratios[1];
  EXPECT_NEAR( fitCohortChange( areas, oneYear, options ).areas[1].ratios[1], ( n * c + 200 * mean ) / ( n + 200 ), 1e-12 );
}

TEST( CohortChange, CapsAreKeptAndCounted )
{
  CohortOptions options = plain();
  options.greatestDifference = 0.07;
  const std::vector<AreaHistory> areas{
    smallArea( "a", { 100, 100, 100, 100, 0, 0, 0, 0 }, { 100, 150, 100, 200, 0, 0, 0, 0 } ),
    smallArea( "b", { 100, 100, 100, 100, 0, 0, 0, 0 }, { 100, 150, 114, 200, 0, 0, 0, 0 } ),
  };
  const CohortModel model = fitCohortChange( areas, oneYear, options );
  EXPECT_NEAR( model.areas[0].ratios[1], 1.5, 1e-12 );
  EXPECT_NEAR( model.areas[0].ratios[2], 1.0, 1e-12 ); // exactly 0.07 below 1.07
  EXPECT_EQ( model.areas[0].capped, 0u );
  options.greatestDifference = 0.06;
  const CohortModel tighter = fitCohortChange( areas, oneYear, options );
  EXPECT_NEAR( tighter.areas[0].ratios[2], 1.01, 1e-12 );
  EXPECT_EQ( tighter.areas[0].capped, 1u );
}

TEST( CohortChange, FewBirthsTakeTheLevelOfTheDistrict )
{
  CohortOptions options = plain();
  options.fertility = { 0, 1, 0, 0 };
  options.leastExpectedBirths = 20.0;
  const std::vector<AreaHistory> areas{
    smallArea( "small", { 0, 0, 0, 0, 9, 9, 0, 0 }, { 0, 0, 0, 0, 3, 9, 0, 0 } ),
    smallArea( "large", { 0, 0, 0, 0, 1500, 1500, 0, 0 }, { 2000, 0, 0, 0, 1000, 1500, 0, 0 } ),
  };
  const CohortModel model = fitCohortChange( areas, oneYear, options );
  EXPECT_EQ( model.areas[0].birthLevel, 1.0 );
  EXPECT_NEAR( model.areas[1].birthLevel, 3000.0 / ( 3003.0 / 1509 * 1500 ), 1e-12 );
}

TEST( CohortChange, WhatDoesNotFitIsRefused )
{
  std::vector<AreaHistory> areas{ smallArea( "a", std::vector<double>( 8, 1.0 ), std::vector<double>( 8, 1.0 ) ) };
  EXPECT_EQ( refusal( [&] { fitCohortChange( {}, oneYear, plain() ); } ), "base_period_missing" );
  EXPECT_EQ( refusal( [&] { fitCohortChange( areas, {}, plain() ); } ), "base_period_missing" );
  EXPECT_EQ(
    refusal( [&] { fitCohortChange( areas, std::array<BasePeriod, 1>{ BasePeriod{ 1, 2, 1 } }, plain() ); } ), "base_period_missing" );
  areas.push_back( areas[0] );
  areas[1].dates[1] = Population( 5 );
  EXPECT_EQ( refusal( [&] { fitCohortChange( areas, oneYear, plain() ); } ), "ages_differ" );
}

namespace
{
  struct Aargau
  {
    std::map<std::string, std::size_t> places; //!< of a row by nationality, sex, age and year
    CsvColumns table;

    double number( const std::string &column, const std::string &nat, Sex sex, std::size_t age, int year )
    {
      const std::string key = nat + ( sex == Sex::Male ? "m" : "f" ) + std::to_string( age ) + "/" + std::to_string( year );
      return std::stod( table.at( column )[places.at( key )] );
    }

    ComponentRates rates( const std::string &nat, Sex sex, std::size_t age, int year )
    {
      ComponentRates cell;
      cell.mortality = number( "mor", nat, sex, age, year );
      cell.out = number( "emi_int", nat, sex, age, year ) + number( "emi_nat", nat, sex, age, year );
      cell.naturalisation = number( "acq", nat, sex, age, year );
      cell.fertility = number( "birthrate", nat, sex, age, year );
      cell.in = number( "imm_int_n", nat, sex, age, year ) + number( "imm_nat_n", nat, sex, age, year );
      return cell;
    }
  };
}

namespace
{
  const std::array<std::string, 2> nationalities{ "ch", "int" };

  Aargau aargau( const std::filesystem::path &path )
  {
    Aargau canton;
    canton.table = csvColumns( path );
    for ( std::size_t row = 0; row < canton.table["nat"].size(); ++row )
      canton.places[canton.table["nat"][row] + canton.table["sex"][row] + canton.table["age"][row] + "/" + canton.table["year"][row]] = row;
    return canton;
  }

  //! The rates of a year, Swiss first.
  DistrictRates ratesOf( Aargau &canton, int year )
  {
    DistrictRates rates;
    for ( const std::string &nat : nationalities )
    {
      rates.groups.emplace_back();
      for ( const Sex sex : { Sex::Male, Sex::Female } )
      {
        for ( std::size_t age = 0; age <= 100; ++age )
          rates.groups.back().push_back( canton.rates( nat, sex, age, year ) );
      }
    }
    rates.bornIntoFirst = { 0.0, canton.number( "int_mothers", "int", Sex::Female, 0, year ) };
    return rates;
  }

  //! The counts of the year before: who is of an age at its end is a year younger.
  std::vector<Population> startOf( Aargau &canton, int year )
  {
    std::vector<Population> groups;
    for ( const std::string &nat : nationalities )
    {
      groups.emplace_back( 101 );
      for ( const Sex sex : { Sex::Male, Sex::Female } )
      {
        for ( std::size_t age = 1; age <= 100; ++age )
          groups.back().at( sex, age - 1 ) = canton.number( "start_n", nat, sex, age, year );
      }
    }
    return groups;
  }
}

TEST( ComponentStep, IsTheStepOfTheSwissOffice )
{
  const std::filesystem::path path = realData( "demography/fso_propop/fso2025_aargau_reference.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  Aargau canton = aargau( path );
  double worst = 0.0, worstNewborn = 0.0;
  int cells = 0;
  for ( int year = 2025; year <= 2055; ++year )
  {
    const ComponentYear reached = nextYear( startOf( canton, year ), ratesOf( canton, year ) );
    for ( std::size_t group = 0; group < 2; ++group )
    {
      for ( const Sex sex : { Sex::Male, Sex::Female } )
      {
        for ( std::size_t age = 0; age <= 100; ++age )
        {
          const double off =
            reached.after[group].at( sex, age ) - canton.number( "fso_projection_n", nationalities[group], sex, age, year );
          ( age == 0 ? worstNewborn : worst ) = std::max( age == 0 ? worstNewborn : worst, std::abs( off ) );
          cells += age > 0;
        }
      }
    }
  }
  EXPECT_EQ( cells, 12400 );
  EXPECT_LT( worst, 0.01 );
  EXPECT_LT( worstNewborn, 8.0 );
  std::cout << "worst of ages 1 and more: " << worst << ", of newborn: " << worstNewborn << "\n";
}

TEST( ComponentStep, ThirtyYearsOnEndWhereTheSwissOfficeDoes )
{
  const std::filesystem::path path = realData( "demography/fso_propop/fso2025_aargau_reference.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  Aargau canton = aargau( path );
  ProjectionInput input;
  input.years = { 2024 };
  input.groups = { nationalities.begin(), nationalities.end() };
  input.groupsAtBase = { startOf( canton, 2025 ) };
  input.areas.push_back( { "Aargau", { Population( 101 ) } } );
  for ( std::size_t cell = 0; cell < 202; ++cell )
    input.areas[0].dates[0].counts[cell] = input.groupsAtBase[0][0].counts[cell] + input.groupsAtBase[0][1].counts[cell];
  for ( int year = 2025; year <= 2055; ++year )
    input.rates[year] = ratesOf( canton, year );
  ProjectionOptions options;
  options.method = ProjectionMethod::Components;
  options.horizon = 31;
  CollectingReporter problems;
  const Projection projection = project( input, options, Scenario(), problems, {} );
  double worst = 0.0;
  for ( const ProjectedYear &year : projection.years )
  {
    double published = 0.0;
    for ( const std::string &nat : nationalities )
    {
      for ( const Sex sex : { Sex::Male, Sex::Female } )
      {
        for ( std::size_t age = 0; age <= 100; ++age )
          published += canton.number( "fso_projection_n", nat, sex, age, year.year );
      }
    }
    const double people = year.areas[0].people.total();
    EXPECT_NEAR( year.groups[0][0].total() + year.groups[0][1].total(), people, 1e-6 );
    worst = std::max( worst, std::abs( people / published - 1.0 ) );
  }
  EXPECT_LT( worst, 1e-5 );
  std::cout << "worst total of 31 years, relative: " << worst << "\n";
}

TEST( ComponentStep, WhoChangesTheGroupIsCountedOnce )
{
  // Two groups: a fifth of the second changes, all newborn of its mothers belong to the first; nobody dies or moves.
  std::vector<Population> before( 2, Population( 3 ) );
  before[0].counts.assign( 6, 70.0 );
  before[1].counts.assign( 6, 30.0 );
  DistrictRates rates{ { std::vector<ComponentRates>( 6 ), std::vector<ComponentRates>( 6 ) }, { 0.0, 1.0 } };
  for ( ComponentRates &cell : rates.groups[1] )
    cell.naturalisation = 0.2;
  rates.groups[1][4].fertility = 0.7;
  const ComponentYear year = nextYear( before, rates );
  EXPECT_NEAR( year.after[0].at( Sex::Male, 1 ), 76.0, 1e-12 );
  EXPECT_NEAR( year.after[1].at( Sex::Male, 1 ), 24.0, 1e-12 );
  EXPECT_NEAR( year.births, 0.7 * ( 30.0 + 24.0 ) / 2, 1e-12 );
  EXPECT_NEAR( year.after[0].at( Sex::Female, 0 ), year.births * 100 / 205, 1e-12 );
  EXPECT_EQ( year.after[1].at( Sex::Female, 0 ), 0.0 );
  // At the risk of the first group for half of the year.
  rates.groups[0][1].mortality = 0.1;
  EXPECT_NEAR( nextYear( before, rates ).after[0].at( Sex::Male, 1 ), 63.0 + 6.0 * 0.95, 1e-12 );
}

TEST( LifeTable, MovesAsBrassPrintedIt )
{
  EXPECT_EQ( relationalSurvival( 1.0, 0.3 ), 1.0 );
  EXPECT_EQ( relationalSurvival( 0.0, 0.3 ), 0.0 );
  EXPECT_NEAR( relationalSurvival( 0.57, 0.07 ), 1.0 / ( 1.0 + std::exp( -0.14 - std::log( 0.57 / 0.43 ) ) ), 1e-15 );
  const std::filesystem::path path = realData( "demography/hamilton_perry/brass_relational_life_table.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  CsvColumns table = csvColumns( path );
  for ( std::size_t row = 0; row < table["age"].size(); ++row )
  {
    for ( const auto &[column, alpha] :
      { std::pair( "l_alpha_0.03", 0.03 ), std::pair( "l_alpha_0.06", 0.06 ), std::pair( "l_alpha_0.09", 0.09 ) } )
      EXPECT_NEAR( relationalSurvival( std::stod( table["standard_l"][row] ), alpha ), std::stod( table[column][row] ), 1e-11 ) << row;
  }
}

TEST( LifeTable, ProbabilitiesAreThoseOfTheMovedSurvivors )
{
  const std::vector<double> mortality{ 0.003, 0.07, 0.29, 0.57 };
  EXPECT_EQ( relationalMortality( mortality, 0.0 ), mortality );
  const std::vector<double> moved = relationalMortality( mortality, 0.15 );
  double survivors = 1.0, before = 1.0;
  for ( std::size_t age = 0; age < 3; ++age )
  {
    survivors *= 1.0 - mortality[age];
    before *= 1.0 - moved[age];
    EXPECT_NEAR( before, relationalSurvival( survivors, 0.15 ), 1e-12 ) << age;
  }
  EXPECT_NEAR( moved[3] / mortality[3], moved[2] / mortality[2], 1e-12 );
}

TEST( Projection, CohortRatiosChangeByWhatSurvivalDoes )
{
  ProjectionInput input;
  input.years = { 2023, 2024 };
  input.areas.assign( 1, AreaHistory{ "a", std::vector<Population>( 2, Population( 60 ) ) } );
  for ( Population &date : input.areas[0].dates )
    date.counts.assign( 120, 1000.0 );
  input.areas[0].dates[1].counts[57] = 910.0;
  ComponentRates rates;
  rates.mortality = 0.07;
  input.rates[2000] = ratesOfAll( std::vector<ComponentRates>( 120, rates ) );
  rates.mortality = 0.05;
  input.rates[2026] = ratesOfAll( std::vector<ComponentRates>( 120, rates ) );
  ProjectionOptions options;
  options.horizon = 2;
  CollectingReporter problems;
  const Projection projection = project( input, options, Scenario(), problems, {} );
  EXPECT_NEAR( projection.years[0].areas[0].people.counts[57], 910.0, 1e-9 );
  EXPECT_NEAR( projection.years[1].areas[0].people.counts[57], 930.0, 1e-9 );
  // The deaths of those who were there, and a scenario of more of them.
  EXPECT_NEAR( projection.years[0].flows[0].deaths, 0.07 * ( 119910.0 + projection.years[0].areas[0].newborn ), 0.07 * 140.0 );
  Scenario worse;
  worse.deaths = { { 2025, 1.5 } };
  EXPECT_NEAR( project( input, options, worse, problems, {} ).years[0].areas[0].people.counts[57], 1000.0 * ( 0.91 + 0.07 - 0.105 ), 1e-9 );
  options.mortalityTrend = 0.02;
  EXPECT_GT( project( input, options, Scenario(), problems, {} ).years[0].areas[0].people.counts[57], 910.0 );
}

TEST( ComponentStep, EverybodyIsAccountedFor )
{
  std::mt19937 generator( 41 );
  std::uniform_real_distribution<double> rate( 0.0, 0.3 );
  Population before( 5 );
  std::vector<ComponentRates> rates( 10 );
  for ( std::size_t cell = 0; cell < 10; ++cell )
  {
    before.counts[cell] = 100.0 + static_cast<double>( cell );
    rates[cell] = { rate( generator ), rate( generator ), 0.0, rate( generator ), 100.0 * rate( generator ) };
  }
  const ComponentYear year = nextYear( std::array{ before }, ratesOfAll( rates ) );
  EXPECT_GT( year.births, 0.0 );
  EXPECT_NEAR( year.after[0].total(), before.total() + year.births - year.deaths + year.in - year.out, 1e-9 );
  // Nobody moves, nobody dies: the cohorts are one year older, the last two together.
  const ComponentYear still = nextYear( std::array{ before }, ratesOfAll( std::vector<ComponentRates>( 10 ) ) );
  EXPECT_THAT( still.after[0].counts, ElementsAre( 0, 100, 101, 102, 103 + 104, 0, 105, 106, 107, 108 + 109 ) );
}
