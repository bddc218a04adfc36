#include "indicators/rateproposal.h"

#include "indicators/shippedcatalogue.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace sozialraum;

namespace
{

  std::vector<CatalogueIndicator> catalogue()
  {
    ListTable list;
    list.name = "catalogue.csv";
    list.headings = { "id", "numerator", "denominator", "factor", "unit" };
    list.rows = { { "unemployment_share", "unemployed", "population - pensioners", "100", "%" },
      { "pupils_per_class", "pupils", "classes", "1", "" }, { "change", "population - population@-5", "population@-5", "100", "%" },
      { "people", "population", "", "1", "Personen" } };
    list.sourceRows = { 2, 3, 4, 5 };
    return readCatalogue( list );
  }

  std::string proposal( const std::string &field, const std::vector<std::string> &fields )
  {
    return rateProposal( field, catalogue(), fields ).value_or( "none" );
  }

}

TEST( RateProposal, TheCatalogueGivesTheFormulaInTheFieldsOfTheLayer )
{
  EXPECT_EQ( proposal( "unemployment_share_2023", { "unemployed_2023", "population_2023", "pensioners" } ),
    "unemployment_share_2023 = unemployed_2023 / ( population_2023 - pensioners ) * 100" );
  EXPECT_EQ( proposal( "pupils_per_class", { "pupils", "classes" } ), "pupils_per_class = pupils / classes" );
}

TEST( RateProposal, ThereIsNoneWithoutTheCountsForALagForACountAndForAnUnknownField )
{
  EXPECT_EQ( proposal( "unemployment_share_2023", { "unemployed_2023", "population_2022", "pensioners" } ), "none" );
  EXPECT_EQ( proposal( "change_2023", { "population_2023", "population_2018" } ), "none" );
  EXPECT_EQ( proposal( "people_2023", { "population_2023" } ), "none" );
  EXPECT_EQ( proposal( "wohngeldquote_2022", { "unemployed_2022" } ), "none" );
}

TEST( RateProposal, NoFormulaOfTheShippedCatalogueEndsItsWork )
{
  const std::vector<CatalogueIndicator> shipped = readCatalogue( shippedCatalogue() );
  for ( const CatalogueIndicator &indicator : shipped )
    EXPECT_FALSE( rateProposal( indicator.id, shipped, {} ) ) << indicator.id;
}

TEST( RateProposal, OnlyAYearBehindAnUnderscoreIsAYear )
{
  EXPECT_EQ( proposal( "pupils_per_class_2023", { "pupils_2023", "classes_2023" } ), "pupils_per_class_2023 = pupils_2023 / classes_2023" );
  EXPECT_EQ( proposal( "pupils_per_classx2023", { "pupils", "classes", "pupilsx2023", "classesx2023" } ), "none" );
  EXPECT_EQ( proposal( "pupils_per_class_20a3", { "pupils", "classes" } ), "none" );
  EXPECT_EQ( proposal( "abc", { "pupils", "classes" } ), "none" );
}
