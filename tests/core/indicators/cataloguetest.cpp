#include "indicators/catalogue.h"
#include "indicators/indicatorvalues.h"
#include "indicators/shippedcatalogue.h"
#include "indicators/smallarearates.h"

#include "finding.h"
#include "realdata.h"
#include "findings/areascodes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>

using namespace sozialraum;

namespace
{

  constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

  //! id, numerator, denominator, factor, minimum_cases
  ListTable listOf( const std::vector<std::vector<std::string>> &rows )
  {
    ListTable list;
    list.name = "catalogue.csv";
    list.headings = { "id", "numerator", "denominator", "factor", "minimum_cases" };
    for ( std::vector<std::string> row : rows )
    {
      row.resize( list.headings.size() );
      list.rows.push_back( row );
      list.sourceRows.push_back( static_cast<std::uint32_t>( list.rows.size() + 1 ) );
    }
    return list;
  }

  AreaColumn column( const std::string &name, const std::vector<double> &values )
  {
    AreaColumn result;
    result.name = name;
    result.values = values;
    for ( const double value : values )
      result.statuses.push_back( std::isnan( value ) ? ObservationStatus::Missing : ObservationStatus::Value );
    return result;
  }

  std::vector<IndicatorValues> compute(
    const ListTable &list, const std::vector<AreaColumn> &columns, const IndicatorOptions &options = {} )
  {
    CollectingReporter reporter;
    return inFile( list.name, [&] { return computeIndicators( readCatalogue( list ), columns, options, reporter ); } );
  }

  std::optional<Finding> findingOf( const std::function<void()> &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error.finding();
    }
    return std::nullopt;
  }

}

TEST( Catalogue, AWrongFormulaNamesItsRow )
{
  const Finding finding = *findingOf( [] { readCatalogue( listOf( { { "a", "x" }, { "share", "x / / y" } } ) ); } );
  EXPECT_EQ( finding.code, "catalogue_formula_wrong" );
  EXPECT_EQ( finding.arguments[0], "3" );
  EXPECT_EQ( finding.arguments[1], "share" );
}

TEST( Catalogue, ACircleNamesItsRowAndItsIndicators )
{
  const Finding finding = *findingOf( [] { readCatalogue( listOf( { { "a", "b + 1" }, { "b", "c" }, { "c", "a" } } ) ); } );
  EXPECT_EQ( finding.code, "catalogue_circle" );
  EXPECT_EQ( finding.arguments[1], "a → b → c → a" );
}

TEST( Catalogue, ACircleIsNamedUpToTwentyIndicators )
{
  std::vector<std::vector<std::string>> rows;
  for ( int i = 0; i < 300; ++i )
    rows.push_back( { "a" + std::to_string( i ), "a" + std::to_string( ( i + 1 ) % 300 ) } );
  const Finding finding = *findingOf( [&rows] { readCatalogue( listOf( rows ) ); } );
  EXPECT_EQ( finding.code, "catalogue_circle" );
  EXPECT_TRUE( finding.arguments[1].starts_with( "a0 → a1 → " ) );
  EXPECT_TRUE( finding.arguments[1].ends_with( "a19 → … → a0" ) );
}

TEST( Catalogue, AnIndicatorMayNameItsOwnEarlierValueButNotItself )
{
  EXPECT_EQ( readCatalogue( listOf( { { "a", "a@-1 + x" } } ) ).size(), 1U );
  EXPECT_EQ( findingOf( [] { readCatalogue( listOf( { { "a", "a + x" } } ) ); } )->code, "catalogue_circle" );
}

TEST( Catalogue, ManyIndicatorsThatNameEachOtherInARowAreOrdered )
{
  constexpr int count = 200'000;
  std::vector<CatalogueIndicator> catalogue;
  for ( int i = 0; i < count; ++i )
    catalogue.push_back( { "a" + std::to_string( i ), {}, {}, {}, Formula( i + 1 < count ? "a" + std::to_string( i + 1 ) : "x" ) } );
  const std::vector<std::size_t> order = orderOfComputation( catalogue );
  ASSERT_EQ( order.size(), catalogue.size() );
  EXPECT_EQ( order.front(), catalogue.size() - 1 );
  EXPECT_EQ( order.back(), 0U );
}

TEST( Catalogue, IdsAndNumbersAreChecked )
{
  EXPECT_EQ( findingOf( [] { readCatalogue( listOf( { { "a", "x" }, { "a", "y" } } ) ); } )->code, "catalogue_id_twice" );
  EXPECT_EQ( findingOf( [] { readCatalogue( listOf( { { "Größe", "x" } } ) ); } )->code, "catalogue_id_wrong" );
  EXPECT_EQ( findingOf( [] { readCatalogue( listOf( { { "a", "x", "y", "hundert" } } ) ); } )->code, "catalogue_number_wrong" );
  ListTable list = listOf( { { "a", "x" } } );
  list.headings[1] = "Zähler";
  EXPECT_EQ( findingOf( [&] { readCatalogue( list ); } )->code, "catalogue_column_missing" );
}

TEST( IndicatorValues, ARateIsTheNumeratorOverTheDenominatorTimesTheFactor )
{
  const std::vector<IndicatorValues> values = compute( listOf( { { "share", "unemployed", "people", "100" } } ),
    { column( "unemployed_2021", { 5, NOTHING, 0 } ), column( "people_2021", { 50, 10, 0 } ) } );
  ASSERT_EQ( values.size(), 1U );
  EXPECT_EQ( values[0].rate.name, "share_2021" );
  EXPECT_EQ( values[0].rate.values[0], 10 );
  EXPECT_EQ( values[0].rate.statuses[1], ObservationStatus::Missing );
  EXPECT_EQ( values[0].rate.statuses[2], ObservationStatus::Blocked );
}

TEST( IndicatorValues, YearsThatAllColumnsHaveAreComputedTheLatestByDefault )
{
  const ListTable list = listOf( { { "share", "u", "p", "100" } } );
  const std::vector<AreaColumn> columns{ column( "u_2020", { 1 } ), column( "u_2021", { 2 } ), column( "u_2022", { 3 } ),
    column( "p_2020", { 10 } ), column( "p_2021", { 10 } ) };
  EXPECT_EQ( compute( list, columns )[0].rate.name, "share_2021" );
  IndicatorOptions all;
  all.years = { "all" };
  EXPECT_EQ( compute( list, columns, all ).size(), 2U );
}

TEST( IndicatorValues, ChangesOverYearsAndIndicatorsOfIndicators )
{
  const ListTable list = listOf( { { "double_change", "change * 2" }, { "change", "p - p@-5", "p@-5", "100" } } );
  const std::vector<IndicatorValues> values = compute( list, { column( "p_2016", { 100 } ), column( "p_2021", { 110 } ) } );
  ASSERT_EQ( values.size(), 2U );
  EXPECT_EQ( values[0].rate.name, "double_change_2021" );
  EXPECT_DOUBLE_EQ( values[0].rate.values[0], 20 );
}

TEST( IndicatorValues, SmallCountsAreWithheldUnlessAskedOtherwise )
{
  const ListTable list = listOf( { { "share", "u", "p", "100", "3" } } );
  const std::vector<AreaColumn> columns{ column( "u", { 0, 2, 3 } ), column( "p", { 10, 10, 10 } ) };
  const std::vector<IndicatorValues> values = compute( list, columns );
  EXPECT_EQ( values[0].withheld, 1U );
  EXPECT_EQ( values[0].rate.values[0], 0 );
  EXPECT_EQ( values[0].rate.statuses[1], ObservationStatus::Suppressed );
  EXPECT_EQ( values[0].rate.values[2], 30 );
  IndicatorOptions open;
  open.withholdSmallCounts = false;
  EXPECT_EQ( compute( list, columns, open )[0].rate.values[1], 20 );
}

TEST( IndicatorValues, AMissingColumnNamesTheRowOfAnIndicatorThatWasAskedFor )
{
  const ListTable list = listOf( { { "share", "u", "p", "100" }, { "other", "u" } } );
  IndicatorOptions asked;
  asked.indicators = { "share" };
  const Finding finding = *findingOf( [&] { compute( list, { column( "u", { 1 } ) }, asked ); } );
  EXPECT_EQ( finding, ( Finding( codes::catalogueFieldMissing, { "2", "share", "p" } ).in( "catalogue.csv" ) ) );
  EXPECT_EQ( compute( list, { column( "u", { 1 } ) } ).size(), 1U );
  asked.indicators = { "nothing" };
  EXPECT_EQ( findingOf( [&] { compute( list, { column( "u", { 1 } ) }, asked ); } )->code, "indicator_not_in_catalogue" );
}

TEST( SmallAreaRates, WilsonsIntervalIsThatOfItsPaper )
{
  // 15 of 148, from Newcombe (1998), table II, method 3.
  const Interval interval = wilsonInterval( 15, 148 );
  EXPECT_NEAR( interval.lower, 0.0624, 0.00005 );
  EXPECT_NEAR( interval.upper, 0.1605, 0.00005 );
  EXPECT_EQ( wilsonInterval( 0, 20 ).lower, 0 );
  EXPECT_NEAR( wilsonInterval( 0, 20 ).upper, 0.1611, 0.00005 );
  EXPECT_TRUE( std::isnan( wilsonInterval( 5, 0 ).lower ) );
  EXPECT_TRUE( std::isnan( wilsonInterval( 5, 4 ).lower ) );
}

TEST( SmallAreaRates, ShrunkRatesLieBetweenTheRateAndTheCommonRate )
{
  const std::vector<double> cases{ 1, 30, 400, NOTHING, 7 };
  const std::vector<double> people{ 10, 1000, 5000, 50, 900 };
  const std::vector<double> rates = empiricalBayesRates( cases, people ).rates;
  const double common = 438.0 / 6910.0;
  for ( const std::size_t i : { 0U, 1U, 2U, 4U } )
  {
    const double rate = cases[i] / people[i];
    EXPECT_GE( rates[i], std::min( rate, common ) );
    EXPECT_LE( rates[i], std::max( rate, common ) );
  }
  EXPECT_TRUE( std::isnan( rates[3] ) );
}

TEST( SmallAreaRates, ShrunkRatesAreThoseOfSpdep )
{
  const std::filesystem::path file = realData( "monitors/lk_zwickau/lk_zwickau_arbeitslosenanteil_golden.csv" );
  SKIP_WITHOUT_REAL_DATA( file );
  const ListTable golden = readList( file, {}, {} );
  const auto numbers = [&golden]( const char *name ) {
    std::vector<double> values;
    for ( const std::vector<std::string> &row : golden.rows )
      values.push_back( *listNumber( row[*golden.column( { name } )] ) );
    return values;
  };
  const std::vector<double> rates = empiricalBayesRates( numbers( "arbeitslose2021" ), numbers( "erwf2021" ) ).rates;
  const std::vector<double> expected = numbers( "EB" );
  ASSERT_EQ( rates.size(), 33U );
  for ( std::size_t i = 0; i < rates.size(); ++i )
    EXPECT_NEAR( rates[i] * 100, expected[i], 1e-9 );
}

TEST( SmallAreaRates, LogitShrinkageDrawsBySmallnessAndStaysAShare )
{
  const std::vector<double> cases{ 2, 20, 200, 0, 50, NOTHING };
  const std::vector<double> people{ 10, 100, 1000, 8, 1000, 5 };
  const ShrunkRates shrunk = logitShrunkRates( cases, people );
  EXPECT_NEAR( shrunk.commonRate, 272.0 / 2118.0, 1e-15 );
  // Three areas with the same share, and one with none: the smaller, the nearer to the common share.
  EXPECT_LT( shrunk.rates[0], shrunk.rates[1] );
  EXPECT_LT( shrunk.rates[1], shrunk.rates[2] );
  EXPECT_NEAR( shrunk.rates[2], 0.2, 0.002 );
  EXPECT_GT( shrunk.rates[3], 0.0 );
  EXPECT_LT( shrunk.rates[3], shrunk.commonRate );
  EXPECT_TRUE( std::isnan( shrunk.rates[5] ) );

  // The second area, step by step.
  const double logit = std::log( 20.5 / 80.5 );
  const double chance = 101.0 * 102.0 / ( 100.0 * 21.0 * 81.0 );
  const double trust = shrunk.variance / ( shrunk.variance + chance );
  const double common = std::log( 272.5 / 1846.5 );
  EXPECT_NEAR( std::log( shrunk.rates[1] / ( 1 - shrunk.rates[1] ) ), trust * logit + ( 1 - trust ) * common, 1e-12 );
}

TEST( SmallAreaRates, LogitShrinkageRefusesMoreCasesThanPeople )
{
  EXPECT_THROW( logitShrunkRates( std::vector<double>{ 3, 5 }, std::vector<double>{ 10, 4 } ), InputError );
}

TEST( Catalogue, TheOneThatShipsIsSoundAndComputes )
{
  const std::filesystem::path folder =
    std::filesystem::path( SOZIALRAUM_SAMPLE_LAYERS ).parent_path() / "processing/core/indicators/catalogue";
  const std::vector<CatalogueIndicator> catalogue = readCatalogue( readList( folder / "indicators.csv", {}, {} ) );
  EXPECT_EQ( catalogue.size(), 80U );
  const ListTable dimensions = readList( folder / "monitor_dimensions.csv", {}, {} );
  EXPECT_EQ( dimensions.rows.size(), 15U );
  for ( const std::vector<std::string> &row : dimensions.rows )
  {
    const std::string &core = row[*dimensions.column( { "core_indicator" } )];
    EXPECT_TRUE(
      std::any_of( catalogue.begin(), catalogue.end(), [&core]( const CatalogueIndicator &indicator ) { return indicator.id == core; } ) )
      << core;
  }

  CollectingReporter reporter;
  const std::vector<IndicatorValues> values = computeIndicators( catalogue,
    { column( "arbeitslose_jahresdurchschnitt_2021", { 50 } ), column( "bevoelkerung_15_bis_unter_65_jahre_2021", { 1000 } ),
      column( "bevoelkerung_2016", { 2000 } ), column( "bevoelkerung_2021", { 1900 } ) },
    {}, reporter );
  std::vector<std::string> names;
  for ( const IndicatorValues &value : values )
    names.push_back( value.rate.name );
  EXPECT_THAT( names, testing::ElementsAre( "population_total_2021", "population_change_5y_2021", "unemployment_share_2021" ) );
  EXPECT_DOUBLE_EQ( values[1].rate.values[0], -5 );
  EXPECT_DOUBLE_EQ( values[2].rate.values[0], 5 );
}

namespace
{
  //! id, numerator, denominator, factor, minimum_cases, kind
  ListTable kindsOf( const std::vector<std::vector<std::string>> &rows )
  {
    ListTable list = listOf( {} );
    list.headings.push_back( "kind" );
    for ( const std::vector<std::string> &row : rows )
    {
      list.rows.push_back( row );
      list.sourceRows.push_back( static_cast<std::uint32_t>( list.rows.size() + 1 ) );
    }
    return list;
  }

  IndicatorOptions withLimits()
  {
    IndicatorOptions options;
    options.intervals = true;
    options.shrinkage = true;
    return options;
  }
}

TEST( QuotientKinds, OnlySharesGetWilsonsLimitsAndShrinkageAndRatesGetPoissonLimits )
{
  const std::vector<AreaColumn> columns{ column( "cases", { 0, 7, 57 } ), column( "people", { 100, 1000, 2900 } ) };
  CollectingReporter problems;
  const std::vector<IndicatorValues> results = computeIndicators( readCatalogue( kindsOf( {
                                                                    { "a_share", "cases", "people", "100", "0", "share" },
                                                                    { "b_rate", "cases", "people", "1000", "0", "rate" },
                                                                    { "c_ratio", "cases", "people", "100", "0", "ratio" },
                                                                    { "d_change", "people - cases", "cases", "100", "0", "change" },
                                                                    { "e_density", "people", "cases", "1", "0", "density" },
                                                                    { "f_mean", "people", "cases", "1", "0", "mean" },
                                                                  } ) ),
    columns, withLimits(), problems );
  ASSERT_EQ( results.size(), 6u );
  for ( std::size_t area = 0; area < 3; ++area )
  {
    const double cases = columns[0].values[area];
    const double people = columns[1].values[area];
    EXPECT_DOUBLE_EQ( results[0].lower[area], wilsonInterval( cases, people ).lower * 100.0 );
    EXPECT_DOUBLE_EQ( results[1].upper[area], poissonInterval( cases ).upper / people * 1000.0 );
  }
  EXPECT_FALSE( results[0].shrunk.empty() );
  for ( std::size_t i = 1; i < results.size(); ++i )
  {
    EXPECT_TRUE( results[i].shrunk.empty() );
    EXPECT_EQ( results[i].lower.empty(), i > 1 ) << i;
  }
  EXPECT_THAT( problems.findings(),
    testing::UnorderedElementsAre( Finding( codes::noLimitsForKind, { "c_ratio, d_change, e_density, f_mean" } ),
      Finding( codes::noShrinkageForKind, { "b_rate, c_ratio, d_change, e_density, f_mean" } ) ) );
}

TEST( QuotientKinds, WhereTheCatalogueDoesNotSayALargerNumeratorMeansNoShareAndTheGuessIsTold )
{
  CollectingReporter problems;
  const std::vector<IndicatorValues> results =
    computeIndicators( readCatalogue( listOf( { { "part", "cases", "people", "100", "0" }, { "growth", "people", "cases", "1", "0" } } ) ),
      { column( "cases", { 5, 100 } ), column( "people", { 100, 100 } ) }, withLimits(), problems ); // all of them is still a share
  EXPECT_FALSE( results[0].lower.empty() );
  EXPECT_TRUE( results[1].lower.empty() );
  EXPECT_THAT( problems.findings(), testing::Contains( Finding( codes::shareAssumed, { "part" } ) ) );
  EXPECT_THAT( problems.findings(), testing::Contains( Finding( codes::noLimitsForKind, { "growth" } ) ) );
}

TEST( QuotientKinds, TheShippedCatalogueSaysOfEachQuotientWhatItIs )
{
  const std::vector<CatalogueIndicator> catalogue = readCatalogue( shippedCatalogue() );
  for ( const CatalogueIndicator &indicator : catalogue )
  {
    EXPECT_EQ( indicator.kind == QuotientKind::Unsaid, !indicator.denominator.has_value() ) << indicator.id;
    if ( indicator.id == "population_change_5y" || indicator.id == "net_migration_rate" )
    {
      EXPECT_EQ( indicator.kind, QuotientKind::Change );
    }
    if ( indicator.id == "old_age_ratio" )
    {
      EXPECT_EQ( indicator.kind, QuotientKind::Ratio );
    }
  }
  EXPECT_EQ( findingOf( [] { readCatalogue( kindsOf( { { "a", "x", "y", "1", "0", "guess" } } ) ); } )->code, "catalogue_kind_wrong" );
}

TEST( SmallCounts, AWithheldRateHasNoValueInAnyColumn )
{
  const std::vector<IndicatorValues> results = compute( kindsOf( { { "r", "cases", "people", "100", "3", "share" } } ),
    { column( "cases", { 0, 1, 2, 3, 57 } ), column( "people", { 100, 100, 100, 100, 100 } ) }, withLimits() );
  for ( std::size_t area = 0; area < 5; ++area )
  {
    const bool secret = area == 1 || area == 2; // 0 and exactly 3 are shown
    EXPECT_EQ( results[0].rate.statuses[area] == ObservationStatus::Suppressed, secret );
    for ( const std::vector<double> *values : { &results[0].rate.values, &results[0].shrunk, &results[0].lower, &results[0].upper } )
      EXPECT_EQ( std::isnan( ( *values )[area] ), secret ) << area;
  }
  EXPECT_EQ( results[0].rate.values[4], 57.0 );
}

TEST( SmallCounts, WhatWouldShowThemIsWithheldToo )
{
  const std::vector<AreaColumn> columns{ column( "cases", { 2, 40 } ), column( "people", { 100, 100 } ), column( "area", { 7, 7 } ) };
  CollectingReporter problems;
  const std::vector<IndicatorValues> results = computeIndicators( readCatalogue( kindsOf( {
                                                                    { "c_rest", "people - cases", "", "1", "0", "" },
                                                                    { "a_rate", "cases", "people", "100", "3", "share" },
                                                                    { "b_others", "people - cases", "people", "100", "0", "share" },
                                                                    { "d_density", "people", "area", "1", "0", "density" },
                                                                    { "e_again", "b_others / 2", "", "1", "0", "" },
                                                                  } ) ),
    columns, {}, problems );
  for ( const IndicatorValues &values : results )
  {
    const bool tells = !values.rate.name.starts_with( "d_" );
    EXPECT_EQ( std::isnan( values.rate.values[0] ), tells ) << values.rate.name;
    EXPECT_EQ( values.rate.statuses[0] == ObservationStatus::Suppressed, tells ) << values.rate.name;
    EXPECT_FALSE( std::isnan( values.rate.values[1] ) );
  }
  EXPECT_THAT( problems.findings(), testing::Contains( Finding( codes::complementsWithheld, { "c_rest", "", "1" } ) ) );

  IndicatorOptions onlyTheRest; // another run may show the rate
  onlyTheRest.indicators = { "c_rest" };
  EXPECT_TRUE( std::isnan( computeIndicators(
    readCatalogue( kindsOf( { { "c_rest", "people - cases", "", "1", "0", "" }, { "a_rate", "cases", "people", "100", "3", "share" } } ) ),
    columns, onlyTheRest, problems )[0]
      .rate.values[0] ) );
}

TEST( SmallCounts, ABalanceRestsOnWhatCameAndWhatWent )
{
  const std::vector<IndicatorValues> results = compute( kindsOf( { { "balance", "births - deaths", "people", "1000", "3", "change" },
                                                          { "birth_rate", "births", "people", "1000", "3", "rate" } } ),
    { column( "births", { 52, 2, 52 } ), column( "deaths", { 50, 60, 1 } ), column( "people", { 5000, 5000, 5000 } ) } );
  EXPECT_DOUBLE_EQ( results[0].rate.values[0], 0.4 ); // two more, of many
  EXPECT_TRUE( std::isnan( results[0].rate.values[1] ) );
  EXPECT_TRUE( std::isnan( results[0].rate.values[2] ) );
  EXPECT_FALSE( std::isnan( results[1].rate.values[2] ) ); // the births are many
}

TEST( SmallAreaRates, PoissonLimitsAreTheExactOnes )
{
  // Garwood's limits as tabulated: 0: 0 … 3.689; 1: 0.0253 … 5.572; 10: 4.795 … 18.390; 100: 81.364 … 121.627.
  for ( const auto &[cases, lower, upper] : { std::tuple( 0.0, 0.0, 3.688879454 ), std::tuple( 1.0, 0.025317808, 5.571643390 ),
          std::tuple( 10.0, 4.795388696, 18.390356146 ), std::tuple( 100.0, 81.363969937, 121.626793792 ) } )
  {
    EXPECT_NEAR( poissonInterval( cases ).lower, lower, 2e-6 * ( 1.0 + lower ) );
    EXPECT_NEAR( poissonInterval( cases ).upper, upper, 2e-6 * ( 1.0 + upper ) );
  }
  EXPECT_TRUE( std::isnan( poissonInterval( -1.0 ).lower ) );
}
