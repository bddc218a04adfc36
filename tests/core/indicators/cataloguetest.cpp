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
      Finding( codes::noShrinkageForKind, { "b_rate, c_ratio, d_change, e_density, f_mean" } ),
      Finding( codes::denominatorsZero, { "d_change", "", "1" } ), Finding( codes::denominatorsZero, { "e_density", "", "1" } ),
      Finding( codes::denominatorsZero, { "f_mean", "", "1" } ) ) );
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

TEST( Catalogue, AThousandWithAPointIsAsked )
{
  const auto codeOf = []( const std::string &factor, const std::string &minimum ) {
    const std::optional<Finding> finding = findingOf( [&] { readCatalogue( listOf( { { "a", "x", "y", factor, minimum } } ) ); } );
    return finding ? std::string( finding->code ) : std::string( "none" );
  };
  EXPECT_EQ( codeOf( "1.000", "" ), "catalogue_number_ambiguous" );
  EXPECT_EQ( codeOf( "1000", "1.000" ), "catalogue_number_ambiguous" );
  EXPECT_EQ( codeOf( "1000", "3" ), "none" );
  EXPECT_EQ( codeOf( "0.125", "1,5" ), "none" );
}

TEST( IndicatorValues, YearsThatNoIndicatorHasAreNamedWithThoseThatThereAre )
{
  IndicatorOptions options;
  options.years = { "2019" };
  const auto finding = findingOf(
    [&] { compute( listOf( { { "share", "u", "p", "100" } } ), { column( "u_2020", { 1 } ), column( "p_2020", { 10 } ) }, options ); } );
  ASSERT_TRUE( finding );
  EXPECT_EQ( finding->code, "no_indicator_of_years" );
  EXPECT_THAT( finding->arguments, testing::ElementsAre( "2019", "2020" ) );
}

TEST( IndicatorValues, DenominatorsOfZeroAndSharesBeyondTheWholeAreTold )
{
  ListTable list = listOf( { { "share", "u", "p", "100" } } );
  list.headings.emplace_back( "kind" );
  list.rows[0].emplace_back( "share" );
  CollectingReporter reporter;
  const std::vector<AreaColumn> columns{ column( "u_2020", { 10, 0, 3, 11, -1, NOTHING } ), column( "p_2020", { 10, 10, 0, 10, 10, 0 } ) };
  inFile( list.name, [&] { return computeIndicators( readCatalogue( list ), columns, {}, reporter ); } );
  EXPECT_THAT( reporter.findings(),
    testing::ElementsAre(
      Finding( codes::denominatorsZero, { "share", "2020", "1" } ), Finding( codes::sharesBeyondTheWhole, { "share", "2020", "2" } ) ) );
}
