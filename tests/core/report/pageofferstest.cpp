#include "report/pageoffers.h"
#include "report/pagebody.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  PageOffer offer( const char *area, const char *name, const char *kind, std::optional<double> way, bool isInside )
  {
    PageOffer made{ area, name, kind };
    made.way = way;
    made.isInside = isInside;
    return made;
  }

  PageOffers invented()
  {
    PageOffers offers{ { offer( "14999010", "Kita Nord", "Kita", 1240.0, false ), offer( "14999010", "Kita Süd", "Kita", 640.0, true ),
      offer( "14999010", "Grundschule Ahorn", "Grundschule", 99.0, true ), offer( "14999020", "Kita Nord", "Kita", 300.0, true ) } };
    offers.within = 5000;
    offers.offers[1].targetGroups = "0 bis 6 Jahre";
    offers.offers[1].attributes = { "Hort", "inklusive Plätze: 4" };
    offers.offers[1].address = "Am <Ring> 3";
    return offers;
  }

  std::string ahorn( const PageOffers &offers, std::size_t most = 60 )
  {
    return offersMarkup( offers, "14999010", "Ahorn", "o-0", 3, ReportLanguage::German, most );
  }

  bool has( const std::string &text, const std::string &part )
  {
    return text.find( part ) != std::string::npos;
  }

}

TEST( PageOffers, StandByKindThoseInTheAreaFirstWithWhatTheyHave )
{
  const std::string markup = ahorn( invented() );
  EXPECT_TRUE( has( markup,
    "<h3 id=o-0>Welche Angebote gibt es hier?</h3><p>In Ahorn nennt das öffentliche Verzeichnis 2 Angebote, außerhalb "
    "im Umkreis von 5,0\u00a0km Weg 1 weiteres.</p>" ) )
    << markup;
  const std::size_t school = markup.find( "Grundschule Ahorn" );
  const std::size_t south = markup.find( "Kita Süd" );
  const std::size_t north = markup.find( "Kita Nord" );
  EXPECT_LT( school, south );
  EXPECT_LT( south, north );
  EXPECT_TRUE( has( markup,
    "Kita Süd <small>Am &lt;Ring&gt; 3</small><td>0 bis 6 Jahre<td>Hort, inklusive Plätze: 4<td>im Gebiet, "
    "0,6\u00a0km" ) )
    << markup;
  EXPECT_TRUE( has( markup, "<td>im Gebiet, unter 100\u00a0m" ) );
  EXPECT_TRUE( has( markup, "<strong>Kita</strong> <small>2</small>" ) );
}

TEST( PageOffers, WithoutARegisterThereIsNoWordOfItAndWithoutAnOfferASentence )
{
  EXPECT_EQ( ahorn( {} ), "" );
  PageOffers elsewhere = invented();
  std::erase_if( elsewhere.offers, []( const PageOffer &each ) { return each.areaKey == "14999010"; } );
  const std::string markup = ahorn( elsewhere );
  EXPECT_TRUE( has( markup, "In Ahorn und im Umkreis von 5,0\u00a0km Weg nennt das öffentliche Verzeichnis kein Angebot." ) ) << markup;
  EXPECT_FALSE( has( markup, "<table" ) );
}

TEST( PageOffers, WhereThereAreTooManyTheNeighboursAreOnlyCounted )
{
  const std::string markup = ahorn( invented(), 2 );
  EXPECT_FALSE( has( markup, "Kita Nord" ) );
  EXPECT_TRUE( has( markup, "1 weiteres" ) );
  EXPECT_TRUE( has( ahorn( invented(), 3 ), "Kita Nord" ) );
}

TEST( PageOffers, WaysAreSaidAsPeopleSayThem )
{
  EXPECT_EQ( wayText( 99.9, WayUnit::Metres, ReportLanguage::German ), "unter 100\u00a0m" );
  EXPECT_EQ( wayText( 100.0, WayUnit::Metres, ReportLanguage::German ), "0,1\u00a0km" );
  EXPECT_EQ( wayText( 1250.0, WayUnit::Metres, ReportLanguage::English ), "1.3\u00a0km" );
  EXPECT_EQ( wayText( 7.01, WayUnit::Minutes, ReportLanguage::German ), "8\u00a0Min." );
  EXPECT_EQ( wayText( 7.0, WayUnit::Minutes, ReportLanguage::English ), "7\u00a0min" );
}

TEST( PageOffers, ColumnsOfRegistersHaveWords )
{
  EXPECT_EQ( offerWord( "daz_class", ReportLanguage::German ), "DaZ-Klasse" );
  EXPECT_EQ( offerWord( "own_kitchen", ReportLanguage::German ), "own kitchen" );
}

TEST( PageBody, EachAreaButTheDistrictSaysWhichOffersAreThere )
{
  ReleaseCell cell{ "public", "municipality", "14999010", "quote", "2023" };
  cell.classId = 1;
  cell.status = "class";
  ReleaseCell district = cell;
  district.level = "total";
  district.areaKey = "";
  PageAdditions additions;
  additions.offers = invented();
  const std::string markup = monitorPageBody( ReleaseCells( { cell, district } ),
    { { "14999010", "Ahorn", {} }, { "14999020", "Buche", {} } }, { { "quote", "Quote" } }, ReportLanguage::German, additions )
                               .markup;
  EXPECT_TRUE( has( markup, "<h3 id=o-0>" ) );
  EXPECT_TRUE( has( markup, "<h3 id=o-1>" ) );
  EXPECT_FALSE( has( markup, "id=o-2" ) ) << "of the district";
}
