#include "classification/csvcolumns.h"
#include "demography/projection.h"
#include "demography/projectionerrors.h"
#include "finding.h"
#include "realdata.h"

#include <gmock/gmock.h>

#include <array>
#include <cmath>
#include <iostream>
#include <map>

using namespace sozialraum;

TEST( ProjectionErrors, AreWhatTheTextbookSays )
{
  // Counted 100, 200, 400, 1000; errors +10 %, −5 %, 0, +7 %.
  const std::vector<ProjectedAndCounted> cases{ { 0, 110, 100, 120 }, { 0, 190, 200, 200 }, { 0, 400, 400, 380 }, { 0, 1070, 1000, 1000 },
    { 0, 5, 0, 5 } };
  const ProjectionErrors errors = projectionErrors( cases );
  EXPECT_EQ( errors.cases, 4u ); // of nobody there is no error in percent
  EXPECT_NEAR( errors.meanSigned, 3.0, 1e-12 );
  EXPECT_NEAR( errors.meanAbsolute, 5.5, 1e-12 );
  EXPECT_NEAR( errors.medianAbsolute, 6.0, 1e-12 );
  EXPECT_NEAR( errors.p90, 10.0, 1e-12 );
  EXPECT_NEAR( errors.constantMeanAbsolute, 6.25, 1e-12 );
  EXPECT_NEAR( errors.skill, 1.0 - 5.5 / 6.25, 1e-12 );
  EXPECT_TRUE( std::isnan( projectionErrors( {} ).skill ) );
}

TEST( ProjectionErrors, NineOfTenAreNotLarger )
{
  std::vector<ProjectedAndCounted> cases;
  for ( int i = 1; i <= 20; ++i )
    cases.push_back( { 0, 100.0 + i, 100, 100 } );
  EXPECT_NEAR( projectionErrors( cases ).p90, 18.0, 1e-12 ); // exactly 18 of 20
  cases.pop_back();
  EXPECT_NEAR( projectionErrors( cases ).p90, 18.0, 1e-12 ); // 17.1 of 19
}

namespace
{
  //! Sums of ages (numbers of five-year groups) of a county.
  double peopleOf( const Population &people, std::size_t first, std::size_t last )
  {
    double sum = 0.0;
    for ( std::size_t age = first; age <= last; ++age )
      sum += people.at( Sex::Male, age ) + people.at( Sex::Female, age );
    return sum;
  }

  ProjectionInput californianCounties( const std::filesystem::path &path )
  {
    CsvColumns table = csvColumns( path );
    std::map<std::string, AreaHistory> counties;
    for ( std::size_t row = 0; row < table["YEAR"].size(); ++row )
    {
      const int year = std::stoi( table["YEAR"][row] ), group = std::stoi( table["AGEGRP"][row] );
      if ( ( year != 3 && year != 8 && year != 13 ) || group == 0 )
        continue;
      AreaHistory &county = counties[table["COUNTY"][row]];
      county.key = table["COUNTY"][row];
      if ( county.dates.empty() )
        county.dates.assign( 3, Population( 18 ) );
      Population &date = county.dates[static_cast<std::size_t>( ( year - 3 ) / 5 )];
      date.at( Sex::Male, static_cast<std::size_t>( group - 1 ) ) = std::stod( table["TOT_MALE"][row] );
      date.at( Sex::Female, static_cast<std::size_t>( group - 1 ) ) = std::stod( table["TOT_FEMALE"][row] );
    }
    ProjectionInput input;
    input.years = { 0, 1, 2 }; // steps of five years
    for ( auto &[key, county] : counties )
      input.areas.push_back( std::move( county ) );
    return input;
  }
}

TEST( ProjectionErrors, CaliforniasCountiesAfterTheEvent )
{
  const std::filesystem::path path = realData( "demography/hamilton_perry/california_counties_2010_2020.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  ProjectionInput input = californianCounties( path );
  ASSERT_EQ( input.areas.size(), 58u );
  std::vector<Population> counted;
  for ( AreaHistory &county : input.areas )
  {
    counted.push_back( county.dates.back() );
    county.dates.pop_back();
  }
  input.years.pop_back();
  ProjectionOptions options;
  options.horizon = 1;
  options.cohorts.bandStarts = { 0, 1, 3, 6, 10, 13 };
  options.cohorts.fertility = { 0, 0, 0, 1, 1, 1, 1, 1, 1 };
  const std::array<double, 4> limits{ 15000.0, 50000.0, 200000.0, 1e12 };
  const auto errorsOf = [&]( std::size_t first, std::size_t last, std::size_t size ) {
    CollectingReporter nobody;
    const Projection projection = project( input, options, Scenario(), nobody, {} );
    std::vector<ProjectedAndCounted> cases;
    for ( std::size_t county = 0; county < counted.size(); ++county )
    {
      const Population &base = input.areas[county].dates.back();
      const double people = base.total();
      if ( people < limits[size] && ( size == 0 || people >= limits[size - 1] ) )
        cases.push_back( { people, peopleOf( projection.years[0].areas[county].people, first, last ),
          peopleOf( counted[county], first, last ), peopleOf( base, first, last ) } );
    }
    return projectionErrors( cases );
  };
  // The errors known for counties of these sizes are not exceeded: total, children who are born, not born, the old.
  const std::array<double, 4> all{ 6.5, 6.4, 5.1, 3.5 }, born{ 8.8, 8.8, 7.7, 5.2 }, old{ 4.2, 3.4, 3.8, 3.2 };
  // Newborn beside children per woman of 15 to 44, the plain way to project them.
  const Projection projection = [&] {
    CollectingReporter nobody;
    return project( input, options, Scenario(), nobody, {} );
  }();
  const auto women = []( const Population &people ) {
    double sum = 0.0;
    for ( std::size_t age = 3; age < 9; ++age )
      sum += people.women( age );
    return sum;
  };
  for ( std::size_t size = 0; size < 4; ++size )
  {
    SCOPED_TRACE( limits[size] );
    const ProjectionErrors total = errorsOf( 0, 17, size ), children = errorsOf( 1, 1, size ), retired = errorsOf( 13, 17, size ),
                           newborn = errorsOf( 0, 0, size );
    double plainErrors = 0.0;
    for ( std::size_t county = 0; county < counted.size(); ++county )
    {
      const Population &base = input.areas[county].dates.back();
      if ( base.total() >= limits[size] || ( size > 0 && base.total() < limits[size - 1] ) )
        continue;
      const double plain = peopleOf( base, 0, 0 ) / women( base ) * women( projection.years[0].areas[county].people );
      plainErrors += 100.0 * std::abs( plain / peopleOf( counted[county], 0, 0 ) - 1.0 );
    }
    std::cout << "size " << size << " (" << total.cases << "): total " << total.meanAbsolute << " (" << total.constantMeanAbsolute
              << "), 5-9 " << children.meanAbsolute << " (" << children.constantMeanAbsolute << "), 65+ " << retired.meanAbsolute << " ("
              << retired.constantMeanAbsolute << "), 0-4 " << newborn.meanAbsolute << " (" << newborn.constantMeanAbsolute << ", plain "
              << plainErrors / static_cast<double>( newborn.cases ) << ")\n";
    EXPECT_LE( total.meanAbsolute, all[size] );
    EXPECT_LE( children.meanAbsolute, born[size] );
    EXPECT_LE( retired.meanAbsolute, old[size] );
    EXPECT_LE( newborn.meanAbsolute, 1.02 * plainErrors / static_cast<double>( newborn.cases ) );
    EXPECT_GT( retired.skill, 0.5 );
  }
}

TEST( Projection, SpecialPopulationsAndOfficialTotalsGoTogether )
{
  ProjectionInput input;
  input.years = { 2023, 2024 };
  input.areas.assign( 2, AreaHistory{ "a", std::vector<Population>( 2, Population( 60 ) ) } );
  for ( AreaHistory &area : input.areas )
  {
    for ( Population &date : area.dates )
      date.counts.assign( 120, 50.0 );
  }
  for ( Population &date : input.areas[0].dates )
    date.at( Sex::Male, 20 ) = 90.0;
  input.special.assign( 2, Population( 60 ) );
  input.special[0].at( Sex::Male, 20 ) = 40.0;
  input.special[1].at( Sex::Male, 20 ) = 60.0; // more than there are
  input.officials = { { 2025, std::nullopt, std::nullopt, 0, 5, 777.0 }, { 2026, 1, Sex::Female, 0, 1000, 2900.0 } };
  ProjectionOptions options;
  options.horizon = 2;
  options.cohorts.shrink = false;
  options.cohorts.greatestDifference = 10.0;
  CollectingReporter problems;
  const Projection projection = project( input, options, Scenario(), problems, {} );
  ASSERT_EQ( problems.findings().size(), 1u );
  EXPECT_EQ( problems.findings()[0].code, "special_above_counts" );
  EXPECT_NEAR( projection.years[0].areas[0].people.at( Sex::Male, 20 ), 90.0, 1e-9 );
  double young = 0.0, women = 0.0;
  for ( std::size_t age = 0; age < 60; ++age )
  {
    for ( const UncertainPopulation &area : projection.years[0].areas )
      young += age <= 5 ? area.people.at( Sex::Male, age ) + area.people.at( Sex::Female, age ) : 0.0;
    women += projection.years[1].areas[1].people.at( Sex::Female, age );
  }
  EXPECT_NEAR( young, 777.0, 1e-6 );
  EXPECT_NEAR( women, 2900.0, 1e-5 );
}

TEST( Projection, SmallAreasShowWhatTheyCanBear )
{
  EXPECT_FALSE( isUncertain( 999, 3, 3 ) ); // born at the base date
  EXPECT_TRUE( isUncertain( 999, 2, 3 ) );
  EXPECT_TRUE( isUncertain( 999, 17, 3 ) );
  EXPECT_FALSE( isUncertain( 1000, 17, 3 ) );
  EXPECT_TRUE( isUncertain( 4999, 2, 3 ) );
  EXPECT_FALSE( isUncertain( 5000, 2, 3 ) );
  EXPECT_EQ( sizeClass( 9999.5 ), 2 );
  EXPECT_EQ( sizeClass( 10000 ), 3 );
}

TEST( Projection, ScenariosChangeWhatTheyName )
{
  ProjectionInput input;
  input.years = { 2024 };
  input.areas.assign( 1, AreaHistory{ "a", std::vector<Population>( 1, Population( 60 ) ) } );
  input.areas[0].dates[0].counts.assign( 120, 50.0 );
  input.rates[2024] = ratesOfAll( std::vector<ComponentRates>( 120, ComponentRates{ 0.01, 0.02, 0.0, 0.03, 1.0 } ) );
  ProjectionOptions options;
  options.method = ProjectionMethod::Components;
  options.horizon = 3;
  CollectingReporter problems;
  const Projection plain = project( input, options, Scenario(), problems, {} );
  Scenario scenario;
  scenario.births = { { 2026, 1.15 } };
  scenario.in = { { 2025, 2.0 }, { 2027, 0.0 } };
  const Projection changed = project( input, options, scenario, problems, {} );
  const auto flows = []( const Projection &projection, std::size_t year ) { return projection.years[year].flows[0]; };
  EXPECT_NEAR( flows( changed, 0 ).in, 2.0 * flows( plain, 0 ).in, 1e-9 );
  EXPECT_NEAR( flows( changed, 1 ).in, 2.0 * flows( plain, 1 ).in, 1e-9 );
  EXPECT_EQ( flows( changed, 2 ).in, 0.0 );
  EXPECT_GT( flows( changed, 1 ).births, 1.15 * flows( plain, 1 ).births ); // and there are more women
  EXPECT_LT( flows( changed, 1 ).births, 1.20 * flows( plain, 1 ).births );
}

TEST( Projection, WhatAMethodNeedsIsAskedFor )
{
  const auto refusal = []( const ProjectionInput &input, ProjectionMethod method ) -> std::string {
    ProjectionOptions options;
    options.method = method;
    CollectingReporter problems;
    try
    {
      project( input, options, Scenario(), problems, {} );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  };
  ProjectionInput input;
  EXPECT_EQ( refusal( input, ProjectionMethod::Constant ), "base_period_missing" );
  input.years = { 2021, 2022 };
  input.breaks = { 2022 };
  input.areas.assign( 1, AreaHistory{ "a", std::vector<Population>( 2, Population( 5 ) ) } );
  EXPECT_EQ( refusal( input, ProjectionMethod::CohortChange ), "base_period_missing" );
  EXPECT_EQ( refusal( input, ProjectionMethod::Components ), "district_rates_missing" );
  EXPECT_EQ( refusal( input, ProjectionMethod::Share ), "official_totals_missing" );
  EXPECT_EQ( refusal( input, ProjectionMethod::Constant ), "" );
  input.breaks = { 2023 };
  EXPECT_EQ( refusal( input, ProjectionMethod::CohortChange ), "" ); // nobody there: nobody comes
}

TEST( Projection, AllMunicipalitiesOfALandAreProjectedInSeconds )
{
  ProjectionInput input;
  input.years = { 2023, 2024 };
  for ( int area = 0; area < 418; ++area )
  {
    input.areas.push_back( { std::to_string( area ), std::vector<Population>( 2, Population( 101 ) ) } );
    for ( Population &date : input.areas.back().dates )
      date.counts.assign( 202, 10.0 + area % 7 );
  }
  ProjectionOptions options;
  options.horizon = 20;
  CollectingReporter problems;
  const Projection projection = project( input, options, Scenario(), problems, {} );
  EXPECT_EQ( projection.years.size(), 20u );
  EXPECT_EQ( projection.years.back().areas.size(), 418u );
}
