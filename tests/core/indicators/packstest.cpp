#include "indicators/cataloguerules.h"
#include "indicators/indicatorvalues.h"
#include "indicators/shippedcatalogue.h"

#include "finding.h"
#include "findings/areascodes.h"
#include "text/fieldname.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

using namespace sozialraum;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

  constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

  AreaColumn column( const std::string &name, const std::vector<double> &values )
  {
    AreaColumn result;
    result.name = name;
    result.values = values;
    for ( const double value : values )
      result.statuses.push_back( std::isnan( value ) ? ObservationStatus::Missing : ObservationStatus::Value );
    return result;
  }

  std::string cellOf( const ListTable &list, std::size_t row, const char *name )
  {
    return list.rows[row][*list.column( { name } )];
  }

  //! A rule of these two sides and nothing else.
  CatalogueRule rule( const std::string &left, const std::string &relation, const std::string &right, const std::string &tolerance )
  {
    ListTable list;
    list.name = "rules.csv";
    list.headings = { "id", "left", "relation", "right", "tolerance" };
    list.rows = { { "r", left, relation, right, tolerance } };
    list.sourceRows = { 2 };
    return readRules( list ).front();
  }

  //! Places of the areas where the rule does not hold.
  std::vector<std::size_t> broken( const CatalogueRule &rule, const std::vector<AreaColumn> &columns )
  {
    std::vector<std::size_t> areas;
    for ( const BrokenRule &one : brokenRules( std::vector{ rule }, YearColumns( columns ) ) )
      areas.push_back( one.area );
    return areas;
  }

  std::optional<std::string> codeOf( const std::function<void()> &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return std::nullopt;
  }

}

TEST( Packs, EveryFormulaParsesAndIdsAreUniqueBesideTheCatalogue )
{
  const std::vector<CatalogueIndicator> all = readCatalogue( shippedCatalogueWithPacks( "all" ) );
  EXPECT_EQ( all.size(), 80U + 35U + 39U + 55U + 27U + 7U );
  for ( const std::string_view pack : packNames )
  {
    const std::vector<ListTable> lists = shippedPacks( pack );
    ASSERT_EQ( lists.size(), 1U ) << pack;
    // Each is a catalogue of its own.
    EXPECT_EQ( readCatalogue( lists.front() ).size(), lists.front().rows.size() ) << pack;
  }
  EXPECT_THAT( shippedPacks( "none" ), IsEmpty() );
  EXPECT_EQ( readCatalogue( shippedCatalogueWithPacks( "none" ) ).size(), 80U );
}

TEST( Packs, EveryRowHasNamesUnitSourceAndItsDefinitionInWords )
{
  for ( std::size_t pack = 0; pack < packNames.size(); ++pack )
  {
    const ListTable list = shippedPack( pack );
    for ( std::size_t row = 0; row < list.rows.size(); ++row )
    {
      const std::string id = cellOf( list, row, "id" );
      for ( const char *name : { "name_de", "name_en", "unit", "source", "domain", "numerator_text", "finest_level" } )
        EXPECT_FALSE( cellOf( list, row, name ).empty() ) << id << ": " << name;
      EXPECT_EQ( cellOf( list, row, "denominator" ).empty(), cellOf( list, row, "denominator_text" ).empty() ) << id;
      // With a year behind it as long as fields of tables are: what is called so is found.
      EXPECT_EQ( fieldName( id, longestFieldName - 5 ), id );
    }
    for ( const CatalogueIndicator &indicator : readCatalogue( list ) )
    {
      for ( const std::string &name : namesIn( indicator ) )
      {
        int lag = 0;
        const std::string field = nameWithoutLag( name, lag );
        if ( field.find( '(' ) == std::string::npos )
        {
          EXPECT_EQ( fieldName( field, longestFieldName - 5 ), field ) << indicator.id;
        }
      }
    }
  }
}

TEST( Packs, KindsAreWhatFormulasAndUnitsSay )
{
  for ( const CatalogueIndicator &indicator : readCatalogue( shippedCatalogueWithPacks( "all" ) ) )
  {
    EXPECT_EQ( indicator.kind == QuotientKind::Unsaid, !indicator.denominator.has_value() ) << indicator.id;
    if ( !indicator.denominator )
      continue;
    const bool isBalance = indicator.numerator.text().find( " - " ) != std::string::npos;
    // Billeter's measure is a ratio of people of different ages, though it takes some off.
    if ( indicator.id != "billeter_j" )
    {
      EXPECT_EQ( indicator.kind == QuotientKind::Change, isBalance ) << indicator.id;
    }
    if ( indicator.kind == QuotientKind::Mean )
    {
      EXPECT_EQ( indicator.factor, 1.0 ) << indicator.id;
    }
    if ( indicator.kind == QuotientKind::Share || indicator.kind == QuotientKind::Rate )
    {
      EXPECT_GE( indicator.factor, 100.0 ) << indicator.id;
    }
  }
}

TEST( Packs, CountsOfPersonsHaveTheirLeastNumberOfCases )
{
  const std::set<std::string> noPersons{ "hze_expenditure_per_youth", "cases_per_social_worker", "kbm_kita_school_agreement_share",
    "kbm_digital_courses_65_plus_share", "kbm_children_under_6_share", "kbm_school_age_share" };
  for ( std::size_t pack = 0; pack < packNames.size(); ++pack )
  {
    for ( const CatalogueIndicator &indicator : readCatalogue( shippedPack( pack ) ) )
    {
      const bool countsPersons = indicator.kind == QuotientKind::Share || indicator.kind == QuotientKind::Rate || packNames[pack] == "hze";
      if ( countsPersons && !noPersons.contains( indicator.id ) )
      {
        EXPECT_GE( indicator.minimumCases, 3 ) << indicator.id;
      }
    }
  }
}

TEST( Packs, RulesAreSoundAndSpeakOfWhatThePacksSpeakOf )
{
  const std::vector<CatalogueRule> rules = readRules( shippedRules() );
  EXPECT_GT( rules.size(), 40U );
  std::map<std::string, std::set<std::string>> namesOfPacks;
  for ( std::size_t pack = 0; pack < packNames.size(); ++pack )
  {
    for ( const CatalogueIndicator &indicator : readCatalogue( shippedPack( pack ) ) )
    {
      for ( const std::string &name : namesIn( indicator ) )
        namesOfPacks[std::string( packNames[pack] )].insert( name );
      namesOfPacks[std::string( packNames[pack] )].insert( indicator.id );
    }
  }
  std::set<std::string> ids;
  for ( const CatalogueRule &rule : rules )
  {
    EXPECT_TRUE( ids.insert( rule.id ).second ) << rule.id;
    EXPECT_TRUE( !rule.nameEnglish.empty() && !rule.remedyGerman.empty() && !rule.remedyEnglish.empty() ) << rule.id;
    ASSERT_TRUE( namesOfPacks.contains( rule.pack ) ) << rule.id;
    const std::set<std::string> &known = namesOfPacks.at( rule.pack );
    std::vector<std::string> names = rule.left.names();
    names.insert( names.end(), rule.right.names().begin(), rule.right.names().end() );
    const bool isOfPack = std::any_of( names.begin(), names.end(), [&known]( const std::string &name ) {
      // Begun, running and ended of each kind: a pack may use two of the three.
      const auto isNear = [&name]( const std::string &other ) {
        const std::size_t last = name.rfind( '_' );
        return other == name || ( last != std::string::npos && other.starts_with( name.substr( 0, last + 1 ) ) );
      };
      return std::any_of( known.begin(), known.end(), isNear );
    } );
    EXPECT_TRUE( isOfPack || rule.pack == "demografie" || rule.id.starts_with( "kita_sum" ) ) << rule.id;
  }
}

TEST( Rules, SidesAreEqualToWithinTheirTolerance )
{
  const CatalogueRule sum = rule( "total", "=", "a + b", "0.5" );
  EXPECT_THAT(
    broken( sum,
      { column( "total_2023", { 10, 10.5, 10.57, NOTHING } ), column( "a_2023", { 7, 7, 7, 7 } ), column( "b_2023", { 3, 3, 3, 3 } ) } ),
    ElementsAre( 2 ) );
  // What is not known breaks nothing, nor does a rule whose figures are not there.
  EXPECT_THAT( broken( sum, { column( "total_2023", { 10 } ), column( "a_2023", { 7 } ) } ), IsEmpty() );
  const CatalogueRule percent = rule( "a", "=", "b", "1 %" );
  EXPECT_THAT( broken( percent, { column( "a", { 99, 98.9, 0 } ), column( "b", { 100, 100, 0 } ) } ), ElementsAre( 1 ) );
}

TEST( Rules, TheStockIsThatOfTheYearBeforePlusBegunMinusEnded )
{
  const CatalogueRule stock = rule( "s", "=", "s@-1 + begun - ended", "0.5" );
  EXPECT_THAT( broken( stock,
                 { column( "s_2022", { 20, 20 } ), column( "s_2023", { 23, 24 } ), column( "begun_2023", { 10, 10 } ),
                   column( "ended_2023", { 7, 7 } ), column( "begun_2022", { 10, 10 } ), column( "ended_2022", { 7, 7 } ) } ),
    ElementsAre( 1 ) ); // of 2022 nobody knows the year before
}

TEST( Rules, PartsAreAtMostTheirWholeAndWhatStandsApartIsNotCounted )
{
  EXPECT_THAT( broken( rule( "part", "<=", "whole", "0" ), { column( "part", { 5, 6, 0.3 } ), column( "whole", { 5, 5, 0.1 + 0.2 } ) } ),
    ElementsAre( 1 ) );
  // Counselling of 4 that makes up the difference between all and the sum of kinds was counted; none is counted nowhere.
  EXPECT_THAT( broken( rule( "total - kinds", "!=", "counselling", "0.5" ),
                 { column( "total", { 10, 14, 10 } ), column( "kinds", { 10, 10, 10 } ), column( "counselling", { 4, 4, 0 } ) } ),
    ElementsAre( 1 ) );
}

TEST( Rules, WhatCannotBeReadNamesItsRow )
{
  EXPECT_EQ( codeOf( [] { rule( "a +", "=", "b", "" ); } ), "catalogue_rule_wrong" );
  EXPECT_EQ( codeOf( [] { rule( "a", "==", "b", "" ); } ), "catalogue_rule_wrong" );
  EXPECT_EQ( codeOf( [] { rule( "a", "=", "b", "some" ); } ), "catalogue_rule_wrong" );
  EXPECT_EQ( codeOf( [] { rule( "a", "=", "b", "-1" ); } ), "catalogue_rule_wrong" );
  EXPECT_EQ( codeOf( [] { readRules( { "r.csv", { "id", "left" }, {}, {} } ); } ), "catalogue_column_missing" );
}

TEST( Rules, ABrokenRuleIsReportedOnceWithItsFirstCase )
{
  CollectingReporter problems;
  reportBrokenRules( std::vector{ rule( "part", "<=", "whole", "0" ) },
    YearColumns( { column( "part_2022", { 7, 9 } ), column( "whole_2022", { 5, 5 } ) } ), true, problems );
  EXPECT_THAT( problems.findings(), ElementsAre( Finding( codes::ruleBroken, { "part <= whole", "2", "2022", "7", "5" } ) ) );
}

TEST( ComputedBy, ItsTextComesBackAndOtherTextsAreNone )
{
  for ( const char *text : { "childcaredemand:missing:kind=krippe", "floatingcatchment:accessibility", "demandcoverage:share_u3_within_*",
          "projectpopulation:population:scenario=obere Variante" } )
  {
    const std::optional<ComputedBy> computed = computedByFromText( text );
    ASSERT_TRUE( computed ) << text;
    EXPECT_EQ( computed->text(), text );
  }
  for ( const char *text : { "", "a", "a:", ":b", "a:b:c", "a:b:c=", "a:b c", "a:*", "A:b", "a:b*c" } )
    EXPECT_FALSE( computedByFromText( text ) ) << text;
  EXPECT_TRUE( computedByFromText( "d:share_u3_within_*" )->isField( "d:share_u3_within_1500" ) );
  EXPECT_FALSE( computedByFromText( "d:share_u3_within_*" )->isField( "d:share_a3_within_1500" ) );
  EXPECT_FALSE( computedByFromText( "d:share" )->isField( "d:share_u3" ) );
}

TEST( ComputedBy, ItStandsInItsOwnColumnOrAsNumeratorButBesideNoFormula )
{
  ListTable list{ "c.csv", { "id", "numerator", "denominator", "computed_by" }, { { "x", "", "", "a:b" }, { "y", "a:b", "", "" } },
    { 2, 3 } };
  const std::vector<CatalogueIndicator> catalogue = readCatalogue( list );
  EXPECT_EQ( catalogue[0].computedBy, catalogue[1].computedBy );
  EXPECT_EQ( catalogue[0].numerator.text(), "x" );
  list.rows = { { "x", "p", "", "a:b" } };
  EXPECT_EQ( codeOf( [&] { readCatalogue( list ); } ), "catalogue_computed_wrong" );
  list.rows = { { "x", "", "q", "a:b" } };
  EXPECT_EQ( codeOf( [&] { readCatalogue( list ); } ), "catalogue_computed_wrong" );
  list.rows = { { "x", "", "", "somewhere" } };
  EXPECT_EQ( codeOf( [&] { readCatalogue( list ); } ), "catalogue_computed_wrong" );
}

TEST( ComputedBy, WhatAnAlgorithmGivesIsToldAndTakenWhereItIsThere )
{
  const std::vector<CatalogueIndicator> catalogue = readCatalogue( shippedPacks( "kita" ).front() );
  IndicatorOptions asked;
  asked.indicators = { "kita_places_missing", "kita_nursery_places_missing" };
  CollectingReporter problems;
  EXPECT_THAT( computeIndicators( catalogue, { column( "betreute_kinder_2023", { 5 } ) }, asked, problems ), IsEmpty() );
  EXPECT_THAT( problems.findings(),
    testing::UnorderedElementsAre(
      Finding( codes::indicatorComputedElsewhere, { "kita_places_missing", "childcaredemand", "kita_nursery_places_missing" } ),
      Finding( codes::indicatorComputedElsewhere, { "kita_nursery_places_missing", "childcaredemand", "kita_nursery_places_missing" } ) ) );

  CollectingReporter silent;
  const std::vector<IndicatorValues> values = computeIndicators( catalogue,
    { column( "kita_nursery_places_missing_2026", { 7 } ), column( "kita_kindergarten_places_missing_2026", { 0 } ),
      column( "kita_afterschool_places_missing_2026", { 4 } ) },
    asked, silent );
  ASSERT_EQ( values.size(), 2U );
  EXPECT_THAT( silent.findings(), IsEmpty() );
  for ( const IndicatorValues &value : values )
    EXPECT_EQ( value.rate.values[0], catalogue[value.indicator].id == "kita_places_missing" ? 11 : 7 );
}

TEST( Packs, HelpsAreRatesOfTheirCasesAndFewAreWithheld )
{
  const std::vector<CatalogueIndicator> catalogue = readCatalogue( shippedPacks( "hze" ).front() );
  CollectingReporter problems;
  const std::vector<IndicatorValues> values = computeIndicators( catalogue,
    { column( "hze_31_bestand_2023", { 20, 1 } ), column( "hze_31_beendet_2023", { 9, 1 } ), column( "hze_dauer_monate_2023", { 90, 40 } ),
      column( "hze_beendet_2023", { 10, 2 } ), column( "bevoelkerung_unter_21_jahre_2023", { 2900, 1000 } ) },
    {}, problems );
  std::map<std::string, const IndicatorValues *> byId;
  for ( const IndicatorValues &value : values )
    byId.emplace( catalogue[value.indicator].id, &value );
  ASSERT_TRUE( byId.contains( "hze_family_support_31_rate" ) && byId.contains( "hze_mean_duration" ) );
  EXPECT_EQ( byId.at( "hze_family_support_31_rate" )->rate.values[0], 100 );
  EXPECT_EQ( byId.at( "hze_family_support_31_rate" )->rate.statuses[1], ObservationStatus::Suppressed );
  // Forty months are many, the two that they belong to are few.
  EXPECT_EQ( byId.at( "hze_mean_duration" )->rate.values[0], 9 );
  EXPECT_EQ( byId.at( "hze_mean_duration" )->rate.statuses[1], ObservationStatus::Suppressed );
}

TEST( Catalogue, OfALongNameTheFieldThatTablesMakeOfItServes )
{
  const std::string name = "hilfen_nach_27_29_35_41_sgb_viii_bestand_31_12_und_beendet";
  const YearColumns columns( { column( fieldName( name, longestFieldName - 5 ) + "_2023", { 5 } ) } );
  EXPECT_TRUE( columns.knows( name ) );
  ASSERT_TRUE( columns.find( name, "2023" ) );
  EXPECT_EQ( columns.find( name, "2023" )->values[0], 5 );
  EXPECT_FALSE( columns.knows( "hilfen_nach_30_sgb_viii_bestand_31_12_und_beendet" ) );
}

TEST( Catalogue, SeveralAreOneWithTheColumnsOfAllAndAnIdTwiceIsRefused )
{
  const ListTable first{ "a.csv", { "id", "numerator" }, { { "x", "p" } }, { 2 } };
  const ListTable second{ "b.csv", { "numerator", "ID", "unit" }, { { "q", "y", "km" } }, { 2 } };
  const std::vector<CatalogueIndicator> both = readCatalogue( joinedCatalogues( { first, second } ) );
  ASSERT_EQ( both.size(), 2U );
  EXPECT_EQ( both[1].id + both[1].unit + both[1].numerator.text(), "ykmq" );
  EXPECT_EQ( codeOf( [&] { readCatalogue( joinedCatalogues( { first, first } ) ); } ), "catalogue_id_twice" );
}
