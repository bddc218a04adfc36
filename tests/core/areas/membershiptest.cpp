#include "areas/membership.h"

#include "finding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace sozialraum;

namespace
{

  LayerAreas threeTowns()
  {
    LayerRows rows;
    rows.keys = { "14522010", "14522020", "14522030" };
    rows.names = { "Altau", "Buchau", "Cranau" };
    return LayerAreas( rows );
  }

  ListTable listOf( const std::vector<std::vector<std::string>> &rows, const std::vector<std::string> &headings = { "AGS", "Sozialraum" } )
  {
    ListTable list;
    list.name = "list.csv";
    list.headings = headings;
    for ( const std::vector<std::string> &row : rows )
    {
      list.rows.push_back( row );
      list.sourceRows.push_back( static_cast<std::uint32_t>( list.rows.size() + 1 ) );
    }
    return list;
  }

  const Finding *findingCalled( const CollectingReporter &reporter, const std::string &code )
  {
    for ( const Finding &finding : reporter.findings() )
    {
      if ( finding.code == code )
        return &finding;
    }
    return nullptr;
  }

}

TEST( Membership, AnAreaListedTwiceInAGroupCountsOnceAndIsTold )
{
  CollectingReporter reporter;
  const Membership membership = membershipFromList(
    threeTowns(), listOf( { { "14522010", "Nord" }, { "14522020", "Nord" }, { "14522010", "Nord" }, { "14522030", "Süd" } } ), reporter );
  EXPECT_THAT( membership.groups[0].members, testing::ElementsAre( 0, 1 ) );
  const Finding *twice = findingCalled( reporter, "member_listed_twice" );
  ASSERT_TRUE( twice );
  EXPECT_THAT( twice->arguments, testing::ElementsAre( "1", "4" ) );
  EXPECT_EQ( twice->file, "list.csv" );
  EXPECT_FALSE( findingCalled( reporter, "areas_in_several_groups" ) );
}

TEST( Membership, AnAreaInTwoGroupsOfOneGroupingIsTold )
{
  CollectingReporter reporter;
  const Membership membership = membershipFromList(
    threeTowns(), listOf( { { "14522010", "Nord" }, { "14522020", "Nord" }, { "14522020", "Süd" }, { "14522030", "Süd" } } ), reporter );
  EXPECT_THAT( membership.groups[0].members, testing::ElementsAre( 0, 1 ) );
  EXPECT_THAT( membership.groups[1].members, testing::ElementsAre( 1, 2 ) );
  const Finding *several = findingCalled( reporter, "areas_in_several_groups" );
  ASSERT_TRUE( several );
  EXPECT_THAT( several->arguments, testing::ElementsAre( "1", "14522020 Buchau", "Nord, Süd" ) );
  EXPECT_FALSE( findingCalled( reporter, "member_listed_twice" ) );
}

TEST( Membership, RowsOfOneAreaInALayerAreNoRepetition )
{
  LayerRows rows;
  rows.keys = { "14522010", "14522010", "14522020" };
  CollectingReporter reporter;
  const Membership membership = membershipFromField( LayerAreas( rows ), { "Nord", "Nord", "" }, {}, reporter );
  EXPECT_THAT( membership.groups[0].members, testing::ElementsAre( 0 ) );
  ASSERT_EQ( reporter.findings().size(), 1U );
  EXPECT_EQ( reporter.findings()[0].code, "areas_without_group" );
}

TEST( Membership, AreasWithoutGroupUnknownKeysAndHalfRowsAreTold )
{
  CollectingReporter reporter;
  const Membership membership = membershipFromList(
    threeTowns(), listOf( { { "14522010", "Nord" }, { "14522999", "Nord" }, { "14522020", "" }, { "", "Süd" }, { "", "" } } ), reporter );
  EXPECT_EQ( membership.areasWithoutGroup, 2U );
  EXPECT_THAT( findingCalled( reporter, "areas_without_group" )->arguments, testing::ElementsAre( "2", "14522020 Buchau" ) );
  EXPECT_THAT( findingCalled( reporter, "membership_keys_unknown" )->arguments, testing::ElementsAre( "1", "14522999" ) );
  EXPECT_THAT( findingCalled( reporter, "membership_rows_incomplete" )->arguments, testing::ElementsAre( "2", "4" ) );
}

TEST( Membership, TheNextColumnNamesTheGroupWhereNoHeadingSays )
{
  CollectingReporter reporter;
  const Membership membership =
    membershipFromList( threeTowns(), listOf( { { "x", "14522010", "Nord" }, { "y", "14522020", "Süd" } }, { "a", "b", "c" } ), reporter );
  ASSERT_EQ( membership.groups.size(), 2U );
  EXPECT_EQ( membership.groups[0].key, "Nord" );
}

TEST( Membership, OneListMayHoldSeveralGroupingsEachUnderItsName )
{
  CollectingReporter reporter;
  const std::vector<ListTable> groupings =
    groupingsInList( listOf( { { "Sozialräume", "14522010", "Nord" }, { "LEADER 2023.1", "14522010", "Tal" }, { "", "14522020", "Nord" },
                               { "Sozialräume", "14522020", "Süd" } },
                       { "Gliederung", "AGS", "group_key" } ),
      reporter );
  ASSERT_EQ( groupings.size(), 2 );
  EXPECT_EQ( groupings[0].name, "Sozialräume" );
  EXPECT_EQ( groupings[1].name, "LEADER 2023.1" );
  EXPECT_THAT( groupings[0].sourceRows, testing::ElementsAre( 2, 5 ) );
  const Finding *incomplete = findingCalled( reporter, "membership_rows_incomplete" );
  ASSERT_TRUE( incomplete );
  EXPECT_THAT( incomplete->arguments, testing::ElementsAre( "1", "4" ) );
  EXPECT_EQ( incomplete->file, "list.csv" );

  const Membership areas = membershipFromList( threeTowns(), groupings[0], reporter );
  ASSERT_EQ( areas.groups.size(), 2 );
  EXPECT_EQ( areas.groups[0].key, "Nord" );
  EXPECT_THAT( areas.groups[0].members, testing::ElementsAre( 0 ) );
  EXPECT_THAT( areas.groups[1].members, testing::ElementsAre( 1 ) );
}

TEST( Membership, AColumnCalledGroupingHoldsTheGroupsWhereNoOtherDoes )
{
  CollectingReporter reporter;
  const ListTable list = listOf( { { "14522010", "Nord" }, { "14522020", "Süd" } }, { "AGS", "Gliederung" } );
  const std::vector<ListTable> groupings = groupingsInList( list, reporter );
  ASSERT_EQ( groupings.size(), 1 );
  EXPECT_EQ( membershipFromList( threeTowns(), groupings[0], reporter ).groups.size(), 2 );
}

TEST( Membership, AListWithoutNamesOfGroupingsIsOneGrouping )
{
  CollectingReporter reporter;
  const std::vector<ListTable> groupings = groupingsInList( listOf( { { "14522010", "Nord" }, { "14522020", "" } } ), reporter );
  ASSERT_EQ( groupings.size(), 1 );
  EXPECT_EQ( groupings[0].name, "list.csv" );
  EXPECT_EQ( groupings[0].rows.size(), 2 );
  EXPECT_TRUE( reporter.findings().empty() );
}
