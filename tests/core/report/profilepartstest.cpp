#include "report/profilebody.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  ReleaseCell cell(
    const char *recipient, const char *area, const char *indicator, std::optional<int> classId, std::optional<double> value )
  {
    ReleaseCell made{ recipient, std::string( area ).empty() ? "total" : "area", area, indicator, "2023" };
    made.classId = classId;
    made.value = value;
    made.status = value ? "published" : "class";
    return made;
  }

  const std::vector<PageArea> towns{ { "1", "Ahorn", {} }, { "2", "Buche", {} }, { "3", "Erle", {} } };

  std::string profileOf( const char *recipient, const ProfileAdditions &additions )
  {
    const ReleaseCells cells( { cell( recipient, "1", "quote", 2, std::nullopt ), cell( recipient, "2", "quote", 4, std::nullopt ),
      cell( recipient, "3", "quote", 2, std::nullopt ), cell( recipient, "1", "places", {}, 30 ),
      cell( recipient, "1", "kids", {}, 40 ) } );
    return areaProfile(
      cells, towns, { { "quote", "Quote" }, { "places", "Plätze" }, { "kids", "Kinder" } }, "1", ReportLanguage::German, additions )
      .page.markup;
  }

  bool has( const std::string &text, const std::string &part )
  {
    return text.find( part ) != std::string::npos;
  }

  //! As many people of each age and sex.
  ProfilePeople people( double each, std::size_t ages = 96 )
  {
    return { "2023", std::vector<double>( ages, each ), std::vector<double>( ages, each ) };
  }

}

TEST( PublicPyramid, HasFiveYearGroupsWhereNoneIsSmall )
{
  const std::optional<std::vector<PyramidRow>> rows = publicPyramid( people( 1 ), { 3, false } );
  ASSERT_TRUE( rows );
  EXPECT_EQ( rows->size(), 19U );
  EXPECT_EQ( rows->back().ages, "90+" );
}

TEST( PublicPyramid, TakesTheOldestTogetherUntilNobodyStandsAlone )
{
  ProfilePeople few = people( 10 );
  for ( std::size_t age = 85; age < few.men.size(); ++age )
    few.men[age] = age == 95 ? 2.0 : age == 86 ? 1.0 : 0.0;
  const std::optional<std::vector<PyramidRow>> rows = publicPyramid( few, { 3, false } );
  ASSERT_TRUE( rows );
  EXPECT_EQ( rows->back().ages, "85+" );
  EXPECT_EQ( rows->back().men, 3.0 ) << "the threshold itself is shown";
  EXPECT_EQ( ( *rows )[rows->size() - 2].ages, "80–84" );
}

TEST( PublicPyramid, HasWiderGroupsWhereOneInTheMiddleIsSmall )
{
  ProfilePeople few = people( 10 );
  for ( std::size_t age = 20; age < 25; ++age )
    few.women[age] = age == 20 ? 2.0 : 0.0;
  const std::optional<std::vector<PyramidRow>> rows = publicPyramid( few, { 3, false } );
  ASSERT_TRUE( rows );
  EXPECT_EQ( rows->front().ages, "0–9" );
  EXPECT_EQ( rows->back().ages, "90+" );
  EXPECT_EQ( ( *rows )[2].women, 52.0 );
}

TEST( PublicPyramid, IsNoneWhereEvenTwentyYearsAreFew )
{
  ProfilePeople few = people( 10 );
  for ( std::size_t age = 0; age < 40; ++age )
    few.women[age] = age == 0 || age == 39 ? 1.0 : 0.0;
  EXPECT_FALSE( publicPyramid( few, { 3, false } ) );
  EXPECT_TRUE( publicPyramid( few, { 1, false } ) );
}

TEST( PublicPyramid, AZeroIsShownOnlyWhereZerosMay )
{
  ProfilePeople none = people( 10 );
  for ( std::size_t age = 20; age < 25; ++age )
    none.women[age] = 0.0;
  EXPECT_EQ( publicPyramid( none, { 3, false } )->size(), 19U );
  EXPECT_EQ( publicPyramid( none, { 3, true } )->size(), 10U );
}

TEST( AreaProfile, ThePyramidOfTheOwnAreaIsWholeAndThatOfOthersAsWideAsSmallCountsAsk )
{
  ProfileAdditions additions;
  additions.people = people( 10 );
  additions.people->men[95] = 1;
  for ( std::size_t age = 90; age < 95; ++age )
    additions.people->men[age] = 0;
  EXPECT_TRUE( has( profileOf( "area:1", additions ), ">90+<" ) );
  const std::string open = profileOf( "public", additions );
  EXPECT_FALSE( has( open, ">90+<" ) );
  EXPECT_TRUE( has( open, "Wer hier lebt" ) );
  for ( double &count : additions.people->men )
    count = 0.1; // two in twenty years of age
  EXPECT_TRUE( has( profileOf( "public", additions ), "Die Altersgruppen sind so klein" ) );
}

TEST( AreaProfile, PeersOfATypeStandBesideItTheMostAlikeFirst )
{
  ProfileAdditions additions;
  additions.type = "ländlich <b>";
  additions.peers = { "1", "2", "3", "unknown" };
  const std::string markup = profileOf( "public", additions );
  EXPECT_TRUE( has( markup, "Vom selben Typ „ländlich &lt;b&gt;“ sind, die ähnlichsten zuerst: Erle, Buche." ) ) << markup;
  EXPECT_TRUE( has( markup, "<th scope=col>Ahorn<th scope=col>Erle<th scope=col>Buche" ) );
  additions.type.clear();
  EXPECT_TRUE( has( profileOf( "public", additions ), "Am ähnlichsten sind: Buche, Erle." ) ) << "in the order of the comparison";
}

TEST( AreaProfile, KitaAndSchoolSayPlacesTheNearestOfEachKindAndWhoReachesOne )
{
  ProfileAdditions additions;
  additions.supplies = { { "unter_3", "Kinder unter 3", "Kindern unter 3", "places", "kids" } };
  additions.page.offers.offers = { { "1", "Kita Nord", "Kita" }, { "1", "Kita Süd", "Kita" }, { "2", "Kita Ost", "Kita" } };
  additions.page.offers.offers[0].way = 1200;
  additions.page.offers.offers[0].isInside = true;
  additions.page.offers.offers[1].way = 700;
  additions.reach = { { "Kita", "Kinder unter 3", 2000, WayUnit::Metres, 37, 40, 0 },
    { "Kita", "Kinder unter 3", 1000, WayUnit::Metres, 38, 40, 0 }, { "Schule", "Kinder", 15, WayUnit::Minutes, 40, 40, 0 } };
  const std::string markup = profileOf( "public", additions );
  EXPECT_TRUE( has( markup, "<li>Kita: Kita Süd, 0,7\u00a0km</li></ul>" ) ) << markup;
  EXPECT_TRUE( has( markup, "<td>2000\u00a0m<td>92,5\u00a0%" ) ) << markup;
  EXPECT_TRUE( has( markup, "<td>1000\u00a0m<td>geheim" ) ) << "two children do not reach one";
  EXPECT_TRUE( has( markup, "<td>15\u00a0Min.<td>100,0\u00a0%" ) );
  EXPECT_TRUE( has( markup, "30" ) && has( markup, "Kindern unter 3" ) );
  EXPECT_TRUE( has( profileOf( "area:1", additions ), "<td>1000\u00a0m<td>95,0\u00a0%" ) ) << "the own area knows";
}
