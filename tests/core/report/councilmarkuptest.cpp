#include "report/pagebody.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  ReleaseCell cell( const char *recipient, const char *area, const char *period, std::optional<int> classId )
  {
    ReleaseCell made{ recipient, std::string( area ).empty() ? "total" : "area", area, "quote", period };
    made.classId = classId;
    made.classLabel = classId ? ( *classId == 1 ? "unter 10" : *classId == 2 ? "10 bis unter 20" : "20 und mehr" ) : "";
    made.status = classId ? "class" : "withheld";
    return made;
  }

  const std::vector<PageArea> towns{ { "1", "Ahorn", {} }, { "2", "Buche", {} }, { "3", "Erle", {} }, { "4", "Linde", {} } };

  std::string page( const char *recipient )
  {
    std::vector<ReleaseCell> cells;
    const auto series = [&]( const char *area, std::vector<std::optional<int>> classes ) {
      for ( std::size_t i = 0; i < classes.size(); ++i )
        cells.push_back( cell( recipient, area, i == 0 ? "2021" : i == 1 ? "2022" : "2023", classes[i] ) );
    };
    series( "1", { 1, 1, 2 } );
    series( "2", { 2, 2, 2 } );
    series( "3", { 2, 2, 1 } );
    series( "4", { 1, 2, std::nullopt } );
    series( "", { 2, 2, 2 } );
    return monitorPageBody( ReleaseCells( cells ), towns, { { "quote", "Quote" } }, ReportLanguage::German ).markup;
  }

  bool has( const std::string &text, const std::string &part )
  {
    return text.find( part ) != std::string::npos;
  }

}

TEST( CouncilMarkup, NamesWhoCrossedAClassLimitSinceThePeriodBefore )
{
  const std::string markup = page( "council" );
  EXPECT_TRUE( has( markup, "<a href=#m-0>Quote</a> <small>2022 – 2023</small><td>Ahorn<td>Erle" ) ) << markup;
}

TEST( CouncilMarkup, TheMatrixHasClassesOfBeforeAgainstClassesOfNow )
{
  const std::string markup = page( "council" );
  EXPECT_TRUE( has( markup,
    "<tr><th scope=row>unter 10<td class=gleich>–<td>Ahorn<tr><th scope=row>10 bis unter 20<td>Erle<td "
    "class=gleich>Buche" ) )
    << markup;
}

TEST( CouncilMarkup, StatusStandsAgainstTheWaySinceTheFirstPeriod )
{
  const std::string markup = page( "council" );
  EXPECT_TRUE( has( markup, "Stand und Entwicklung seit 2021: Quote" ) );
  EXPECT_TRUE( has( markup, "<tr><th scope=row>10 bis unter 20<td>–<td>Buche<td>Ahorn<tr><th scope=row>unter 10<td>Erle<td>–<td>–" ) )
    << markup;
}

TEST( CouncilMarkup, IsForTheCouncilAndTheOfficeAlone )
{
  EXPECT_TRUE( has( page( "internal" ), "id=kreistag" ) );
  EXPECT_FALSE( has( page( "public" ), "id=kreistag" ) );
  EXPECT_FALSE( has( page( "area:1" ), "id=kreistag" ) );
}

TEST( CouncilMarkup, WhatIsWithheldIsNowhereInIt )
{
  const std::string markup = page( "council" );
  const std::string council = markup.substr( markup.find( "id=kreistag" ), markup.find( "id=\"profile\"" ) - markup.find( "id=kreistag" ) );
  EXPECT_FALSE( has( council, "Linde" ) ) << council;
}
