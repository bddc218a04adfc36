#include "store/storesuite.h"

#include "store/storeextract.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace sozialraum;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

  constexpr double none = std::numeric_limits<double>::quiet_NaN();

  ObservationTable index( double first, double second, const std::string &name = "Sozialindex", const std::string &period = "2022" )
  {
    return tableOf( name, "", { { "00524010", period, first }, { "00524020", period, second } } );
  }

  Delivery computed( const ObservationTable &table )
  {
    Delivery delivery;
    delivery.table = &table;
    delivery.tableName = "result";
    delivery.method = "z-scores, equal weights";
    return delivery;
  }

  ImportResult importOf( StoreDatabase &database, const Delivery &delivery, const std::string &date, bool isPending = false )
  {
    ImportOptions options;
    options.importedAt = date + "T08:00:00";
    options.knownOn = date;
    options.isPending = isPending;
    CollectingReporter problems;
    const ImportResult result = importTables( database, std::span( &delivery, 1 ), options, problems, {} );
    EXPECT_EQ( !problems.findings().empty(), isPending && !delivery.classes.empty() );
    return result;
  }

  Extraction everything( StoreDatabase &database )
  {
    ExtractOptions options;
    options.periods = { "all" };
    CollectingReporter problems;
    return extractIndicators( database, options, problems, {} );
  }

}

TEST_P( Store, AResultComesBackWithItsMethodAndLimits )
{
  StoreDatabase database = newStore( place() );
  import( database, tableOf( "Hunde", "Anzahl", { { "00524010", "2022", 12 } } ), "2023-05-01" );
  const ObservationTable table = index( 1.25, -0.5 );
  const std::vector<ObservationParts> parts{ { none, none, 1.0, 1.5 }, { none, none, -1.0 / 3.0, none } };
  Delivery delivery = computed( table );
  delivery.parts = parts;
  importOf( database, delivery, "2023-05-02" );
  const Extraction extraction = everything( database );
  ASSERT_EQ( extraction.table.indicators.size(), 2U );
  EXPECT_THAT( extraction.methods, ElementsAre( "", "z-scores, equal weights" ) );
  ASSERT_EQ( extraction.limits.size(), 3U );
  EXPECT_TRUE( std::isnan( extraction.limits[0].lower ) );
  EXPECT_EQ( extraction.limits[1].lower, 1.0 );
  EXPECT_EQ( extraction.limits[1].upper, 1.5 );
  EXPECT_EQ( extraction.limits[2].lower, -1.0 / 3.0 );
  EXPECT_TRUE( std::isnan( extraction.limits[2].upper ) );
}

TEST_P( Store, NewLimitsAreARevisionOfAResult )
{
  StoreDatabase database = newStore( place() );
  const ObservationTable table = index( 1.25, -0.5 );
  std::vector<ObservationParts> parts{ { none, none, 1.0, 1.5 }, { none, none, -1.0, 0.0 } };
  Delivery delivery = computed( table );
  delivery.parts = parts;
  importOf( database, delivery, "2023-05-01" );
  EXPECT_THAT( importOf( database, delivery, "2023-05-02" ).counts, ElementsAre( 0, 2, 0, 0 ) );
  parts[1].upper = 0.1;
  EXPECT_THAT( importOf( database, delivery, "2023-05-03" ).counts, ElementsAre( 0, 1, 1, 0 ) );
  EXPECT_EQ( everything( database ).limits[1].upper, 0.1 );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM observation" ), 3 );
}

TEST_P( Store, WhatWasComputedTakesNoPlaceOfAnOfficesFigureAndDoesNotKeepItAlive )
{
  StoreDatabase database = newStore( place() );
  import( database, index( 10, 20, "Arbeitslosenanteil" ), "2023-05-01" );
  const ObservationTable table = index( 10, 21, "Arbeitslosenanteil" );
  const ImportResult result = importOf( database, computed( table ), "2023-05-02" );
  EXPECT_THAT( result.counts, ElementsAre( 0, 1, 0, 1 ) );
  EXPECT_EQ( result.protocol.back().reason, "delivered" );
  EXPECT_EQ( result.protocol.back().oldValue, 20 );
  EXPECT_THAT(
    extracted( database ), ElementsAre( "Arbeitslosenanteil 2022 00524010 10 value", "Arbeitslosenanteil 2022 00524020 20 value" ) );
  EXPECT_EQ( withdrawImport( database, 1, "2023-05-03" ), 2U ); // nobody else delivered it
  // Of cells that nobody delivered the computed one is taken, and an office may correct it.
  EXPECT_THAT( importOf( database, computed( table ), "2023-05-04" ).counts, ElementsAre( 2, 0, 0, 0 ) );
  EXPECT_THAT( import( database, index( 10, 22, "Arbeitslosenanteil" ), "2023-05-05" ).counts, ElementsAre( 0, 1, 1, 0 ) );
}

TEST_P( Store, AColumnThatCameOutOfItGoesBackToItsSeries )
{
  StoreDatabase database = newStore( place() );
  ObservationTable women = index( 10, 20, "Arbeitslose | weiblich" );
  women.indicators[0].dimensions = { { "Geschlecht", "weiblich" } };
  import( database, women, "2023-05-01" );
  const ObservationTable column = index( 10, 20, "Arbeitslose | weiblich" );
  EXPECT_THAT( importOf( database, computed( column ), "2023-05-02" ).counts, ElementsAre( 0, 2, 0, 0 ) );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM series" ), 1 );
}

TEST_P( Store, ClassesOfMapsAreReplacedByTheNextOnes )
{
  StoreDatabase database = newStore( place() );
  const ObservationTable table = index( 1.25, -0.5 );
  std::vector<DeliveredClass> classes{ { 0, 0, 0, 2, "hoch", "Quantile" }, { 1, 0, 0, 1, "niedrig", "Quantile" } };
  Delivery delivery = computed( table );
  delivery.classes = classes;
  importOf( database, delivery, "2023-05-01", true );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM monitor_class" ), 0 ); // it waits
  importOf( database, delivery, "2023-05-02" );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM monitor_class" ), 2 );
  classes[1] = { 1, 0, 0, -3, "nicht bewertet", "Quantile, ohne kleine" };
  importOf( database, delivery, "2023-05-03" );
  StoreRows rows = database.query( "SELECT c.class_label, c.class_id + 0 AS n, c.method FROM class c JOIN area a ON a.id = c.area ORDER "
                                   "BY a.area_key" );
  ASSERT_TRUE( rows.next() );
  EXPECT_EQ( rows.text( 0 ), "hoch" );
  ASSERT_TRUE( rows.next() );
  EXPECT_EQ( rows.integer( 1 ), -3 );
  EXPECT_EQ( rows.text( 2 ), "Quantile, ohne kleine" );
  EXPECT_FALSE( rows.next() );
}
