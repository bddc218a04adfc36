#include "observations/additivity.h"
#include "areas/convertedrates.h"
#include "finding.h"
#include "tables/readtables.h"

#include <cmath>

using namespace sozialraum;
using namespace sozialraum::testing;

namespace
{

  ConvertedTable converted(
    const std::string &text, std::vector<Finding> *findings = nullptr, MissingPart missingPart = MissingPart::MakesMissing )
  {
    Crosswalk reform( true );
    for ( const char *oldKey : { "14167", "14173", "14193" } )
      reform.add( oldKey, { "14524", "Zwickau", 1.0 } );
    reform.add( "14171", { "14521", "Erzgebirgskreis", 0.75 } );
    reform.add( "14171", { "14524", "Zwickau", 0.25 } );
    std::map<std::string, Crosswalk> crosswalks;
    crosswalks.emplace( std::string(), std::move( reform ) );
    CollectingReporter reporter;
    ConvertedTable result = convertTerritory( readBytes( text ).table(), crosswalks, missingPart, reporter, {} );
    if ( findings )
      *findings = reporter.findings();
    return result;
  }

  std::vector<RateFormula> rate( const std::string &text )
  {
    const std::vector<std::string> texts{ text };
    return ratesFromTexts( texts );
  }

  const ConvertedCell *cellOf( const ConvertedTable &table, const std::string &key )
  {
    for ( const ConvertedCell &cell : table.cells )
    {
      if ( table.table.areas[cell.observation.area].key == key )
        return &cell;
    }
    return nullptr;
  }

  TableIndicator indicator( const std::string &name, const std::string &unit )
  {
    TableIndicator result;
    result.name = name;
    result.unit = unit;
    return result;
  }

}

TEST( ConvertedRates, NumeratorAndDenominatorAreConvertedThenDivided )
{
  const ConvertedTable table = converted(
    "Kreisschlüssel;Arbeitslose 2007 (Anzahl);Einwohner 2007 (Anzahl)\n14167;10000;100000\n14173;10000;50000\n14193;1000;50000\n" );
  const std::vector<ConvertedTable> tables{ table };
  const ConvertedTable rates = ratesOfConverted( rate( "anteil = Arbeitslose / Einwohner * 100" ), tables );
  ASSERT_EQ( rates.cells.size(), 1U );
  EXPECT_DOUBLE_EQ( rates.cells[0].observation.value, 10.5 ); // the mean of the three rates would be 10.67
  EXPECT_EQ( rates.table.areas[0].key, "14524" );
  EXPECT_EQ( rates.table.indicators[0].name, "anteil" );
  EXPECT_FALSE( rates.cells[0].isEstimated );
}

TEST( ConvertedRates, ARateIsAnEstimateWhereOneOfItsPartsIs )
{
  const ConvertedTable table =
    converted( "Kreisschlüssel;Arbeitslose 2007 (Anzahl);Einwohner 2007 (Anzahl)\n14167;10000;100000\n14171;400;4000\n" );
  const std::vector<ConvertedTable> tables{ table };
  const ConvertedTable rates = ratesOfConverted( rate( "anteil = Arbeitslose / Einwohner * 100" ), tables );
  ASSERT_NE( cellOf( rates, "14524" ), nullptr );
  EXPECT_TRUE( cellOf( rates, "14524" )->isEstimated );
  EXPECT_DOUBLE_EQ( cellOf( rates, "14524" )->observation.value, 10100.0 / 101000.0 * 100.0 );
}

TEST( ConvertedRates, PartsOfTwoTablesMeetInTheSameYear )
{
  const std::vector<ConvertedTable> tables{
    converted( "Kreisschlüssel;Jahr;Arbeitslose (Anzahl)\n14167;2006;5\n14167;2007;10\n14173;2006;5\n14173;2007;10\n" ),
    converted( "Kreisschlüssel;Stichtag;Einwohner (Anzahl)\n14167;31.12.2007;100\n14173;31.12.2007;100\n" )
  };
  const ConvertedTable rates = ratesOfConverted( rate( "anteil = arbeitslose / einwohner * 100" ), tables );
  ASSERT_EQ( rates.cells.size(), 1U );
  EXPECT_DOUBLE_EQ( rates.cells[0].observation.value, 10.0 );
}

TEST( ConvertedRates, AMissingPartLeavesNoRate )
{
  const std::vector<ConvertedTable> tables{ converted(
    "Kreisschlüssel;Arbeitslose (Anzahl);Einwohner (Anzahl)\n14167;.;100\n14173;10;100\n" ) };
  const ConvertedTable rates = ratesOfConverted( rate( "anteil = arbeitslose / einwohner" ), tables );
  ASSERT_EQ( rates.cells.size(), 1U );
  EXPECT_TRUE( std::isnan( rates.cells[0].observation.value ) );
  EXPECT_EQ( rates.cells[0].observation.status, ObservationStatus::Secret );
}

TEST( ConvertedRates, AnUnknownCountIsNamed )
{
  const std::vector<ConvertedTable> tables{ converted( "Kreisschlüssel;Einwohner (Anzahl)\n14167;90\n14173;100\n" ) };
  try
  {
    ratesOfConverted( rate( "anteil = arbeitslose / einwohner" ), tables );
    ADD_FAILURE() << "computed";
  }
  catch ( const InputError &error )
  {
    EXPECT_EQ( error.finding().code, "rate_column_missing" );
    EXPECT_EQ( error.finding().arguments[1], "arbeitslose" );
  }
}

TEST( Additivity, CountsAndAmountsAddUpAndNothingElseDoes )
{
  TableIndicator people = indicator( "Einwohner", "Anzahl" );
  people.isCount = true;
  EXPECT_FALSE( reasonAgainstAdding( people ) );
  EXPECT_FALSE( reasonAgainstAdding( indicator( "Gesamtbetrag der Einkünfte", "Tsd. EUR" ) ) );
  EXPECT_FALSE( reasonAgainstAdding( indicator( "Gebietsfläche", "km²" ) ) );
  EXPECT_EQ( reasonAgainstAdding( indicator( "Arbeitslosenanteil", "Prozent" ) ), "share" );
  EXPECT_EQ( reasonAgainstAdding( indicator( "SGB-II-Quote", "" ) ), "rate" );
  EXPECT_EQ( reasonAgainstAdding( indicator( "Wohngeldhaushalte", "je 1000 EW" ) ), "rate" );
  EXPECT_EQ( reasonAgainstAdding( indicator( "Medianeinkommen", "EUR" ) ), "median" );
  EXPECT_EQ( reasonAgainstAdding( indicator( "Durchschnittsalter", "Jahre" ) ), "mean" );
  EXPECT_EQ( reasonAgainstAdding( indicator( "GISD-Index", "" ) ), "index" );
  EXPECT_EQ( reasonAgainstAdding( indicator( "Irgendetwas", "" ) ), "no_count" );
}

TEST( Territory, EachRefusedIndicatorIsNamedWithItsReason )
{
  std::vector<Finding> findings;
  converted( "Kreisschlüssel;Einwohner (Anzahl);Medianeinkommen (EUR);Arbeitslosenanteil (%)\n14167;90;2000,5;4,5\n14173;100;2100,5;5,5\n",
    &findings );
  std::vector<std::string> reasons;
  for ( const Finding &finding : findings )
  {
    if ( finding.code == "indicator_not_convertible" )
      reasons.push_back( finding.arguments[1] );
  }
  EXPECT_EQ( reasons, ( std::vector<std::string>{ "median:Medianeinkommen", "share:Arbeitslosenanteil" } ) );
}
