// Units that stand at the numbers in the cells, and differ within a column: converted, taken or left out, and always told.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;
using ::testing::NanSensitiveDoubleEq;

namespace
{

  //! A column of three cells under its heading, below a title or none.
  ReadResult readColumn( const std::string &heading, const std::vector<std::string> &cells, const std::string &title = {} )
  {
    std::string rows = title + ( title.empty() ? "" : "\n" ) + "AGS;Gemeinde;" + heading + "\n";
    for ( std::size_t i = 0; i < cells.size(); ++i )
      rows += std::to_string( 14524010 + i * 10 ) + ";Ort " + static_cast<char>( 'A' + i ) + ";" + cells[i] + "\n";
    return readBytes( rows );
  }

  std::vector<double> valuesOf( const ReadResult &read )
  {
    std::vector<double> values;
    for ( const Observation &observation : read.table().observations )
      values.push_back( observation.value );
    return values;
  }

  std::string unitOf( const ReadResult &read )
  {
    return read.table().indicators.at( 0 ).unit;
  }

  const double none = std::numeric_limits<double>::quiet_NaN();

}

TEST( UnitCells, NumbersOfOneKindAreConvertedIntoTheUnitOfMostAndTold )
{
  const ReadResult lengths = readColumn( "Weg zur Kita", { "800 m", "1,2 km", "570 m" } );
  EXPECT_THAT( valuesOf( lengths ), ElementsAre( 800.0, 1200.0, 570.0 ) );
  EXPECT_EQ( unitOf( lengths ), "m" );
  EXPECT_TRUE( lengths.reported( "cell_units_converted" ) );
  const ReadResult kilometres = readColumn( "Weg zur Kita", { "570 m", "1,2 km", "2,5 km" } );
  EXPECT_THAT( valuesOf( kilometres ), ElementsAre( 0.57, 1.2, 2.5 ) );
  const ReadResult money = readColumn( "Ausgaben", { "250 Tsd. EUR", "1,2 Mio. EUR", "2.500.000 €", "0,3 Mrd. Euro", "40 T€" } );
  EXPECT_THAT( valuesOf( money ), ElementsAre( 250.0, 1200.0, 2500.0, 300000.0, 40.0 ) );
  EXPECT_EQ( unitOf( money ), "Tsd. EUR" );
  const ReadResult areas = readColumn( "Fläche", { "21,6 km²", "4870 ha", "18,5 qkm" } );
  EXPECT_THAT( valuesOf( areas ), ElementsAre( 21.6, 48.7, 18.5 ) );
  const ReadResult times = readColumn( "Dauer", { "45 Min.", "1,5 Std.", "2 Stunden", "10 min" } );
  EXPECT_THAT( valuesOf( times ), ElementsAre( 45.0, 90.0, 120.0, 10.0 ) );
  const ReadResult ages = readColumn( "Wartezeit", { "2 Jahre", "18 Monate", "3 Jahre" } );
  EXPECT_THAT( valuesOf( ages ), ElementsAre( 2.0, 1.5, 3.0 ) );
}

TEST( UnitCells, SpellingsOfOneUnitNeedNoWord )
{
  for ( const std::vector<std::string> &cells : std::vector<std::vector<std::string>>{ { "718,50 €", "20 EUR", "3 Euro" },
          { "21,6 km²", "48,7 qkm", "1 km2" }, { "5 Std.", "6 h", "7 Stunden" }, { "40 T€", "50 TEUR", "60 Tsd. €" } } )
  {
    const ReadResult read = readColumn( "Angabe", cells );
    EXPECT_EQ( read.countOf( ObservationStatus::Value ), 3u ) << cells.front();
    EXPECT_FALSE( read.reported( "cell_units_converted" ) ) << cells.front();
    EXPECT_FALSE( read.reported( "cells_not_readable" ) ) << cells.front();
  }
}

TEST( UnitCells, MagnitudesAloneAreMultipliedOut )
{
  const ReadResult read = readColumn( "Ausgaben", { "1,5 Mio.", "300 Tsd.", "2,57 Mio" } );
  EXPECT_THAT( valuesOf( read ), ElementsAre( 1500000.0, 300000.0, 2570000.0 ) );
  EXPECT_EQ( unitOf( read ), "" );
  EXPECT_TRUE( read.reported( "cell_units_converted" ) );
  const ReadResult people = readColumn( "Einwohner", { "2,2 Tsd.", "4870", "18 Tausend" } );
  EXPECT_THAT( valuesOf( people ), ElementsAre( 2200.0, 4870.0, 18000.0 ) );
  EXPECT_EQ( unitOf( people ), "Einwohner" );
  // Beside money they are money.
  const ReadResult money = readColumn( "Ausgaben", { "1,5 Mio.", "300 Tsd. EUR", "2 Mio." } );
  EXPECT_THAT( valuesOf( money ), ElementsAre( 1500.0, 300.0, 2000.0 ) );
  EXPECT_EQ( unitOf( money ), "Tsd. EUR" );
}

TEST( UnitCells, TheUnitOfTheHeadingHolds )
{
  const ReadResult way = readColumn( "Weg in km", { "800 m", "1,2", "2,5 km" } );
  EXPECT_THAT( valuesOf( way ), ElementsAre( 0.8, 1.2, 2.5 ) );
  EXPECT_EQ( unitOf( way ), "km" );
  EXPECT_TRUE( way.reported( "cell_units_converted" ) );
  const ReadResult euros = readColumn( "Ausgaben in Euro", { "250 Tsd.", "1,2 Mio.", "250.000" } );
  EXPECT_THAT( valuesOf( euros ), ElementsAre( 250000.0, 1200000.0, 250000.0 ) );
  EXPECT_EQ( unitOf( euros ), "Euro" );
  const ReadResult millions = readColumn( "Ausgaben (Mio. EUR)", { "250 TEUR", "1,2", "1,5 Mio. €" } );
  EXPECT_THAT( valuesOf( millions ), ElementsAre( 0.25, 1.2, 1.5 ) );
  const ReadResult title = readColumn( "Ausgaben", { "250 TEUR", "1,2", "1,5" }, "Haushalt 2023, in Mio. EUR\nin Mio. EUR" );
  EXPECT_THAT( valuesOf( title ), ElementsAre( 0.25, 1.2, 1.5 ) );
  EXPECT_EQ( unitOf( title ), "Mio. EUR" );
  // Of another kind is what the title speaks of; the cells say their own.
  const ReadResult shares = readColumn( "Anteil", { "5,2 %", "6 %", "7 %" }, "Haushalt 2023\nin Mio. EUR" );
  EXPECT_EQ( unitOf( shares ), "%" );
  const ReadResult children = readColumn( "Kinder", { "12,5 %", "13 %", "14 %" } );
  EXPECT_EQ( unitOf( children ), "%" );
}

TEST( UnitCells, NumbersWithoutAUnitAreLeftOutWhereTheOthersDiffer )
{
  const ReadResult way = readColumn( "Weg", { "800 m", "1,2", "2,5 km" } );
  EXPECT_THAT( valuesOf( way ), ElementsAre( 800.0, NanSensitiveDoubleEq( none ), 2500.0 ) );
  EXPECT_TRUE( way.reported( "cell_unit_missing" ) );
  const ReadResult money = readColumn( "Ausgaben", { "250 Tsd. EUR", "1,2 Mio. EUR", "40.000" } );
  EXPECT_EQ( money.at( "14524030" ).status, ObservationStatus::Missing );
  EXPECT_TRUE( money.reported( "cell_unit_missing" ) );
  const ReadResult shares = readColumn( "Anteil", { "5 %", "0,05", "60 ‰" } );
  EXPECT_EQ( shares.at( "14524020" ).status, ObservationStatus::Missing );
  EXPECT_EQ( shares.at( "14524030" ).value, 6.0 );
  const ReadResult sheet = readBytes(
    xlsxOf( { { "AGS", "Gemeinde", "Weg" }, { "14524010", "A", "800 m" }, { "14524020", "B", 1.2 }, { "14524030", "C", "2,5 km" } } ) );
  EXPECT_EQ( sheet.at( "14524020" ).status, ObservationStatus::Missing );
}

TEST( UnitCells, NumbersWithoutAUnitGetTheOnlyOneAndItIsTold )
{
  for ( const std::vector<std::string> &cells :
    std::vector<std::vector<std::string>>{ { "718,50 €", "20", "3" }, { "21,6 km²", "48,7", "1" }, { "5", "6 %", "7" } } )
  {
    const ReadResult read = readColumn( "Angabe", cells );
    EXPECT_EQ( read.countOf( ObservationStatus::Value ), 3u ) << cells.front();
    EXPECT_TRUE( read.reported( "cell_unit_assumed" ) ) << cells.front();
  }
  // What is counted is no measure.
  EXPECT_FALSE( readColumn( "Angabe", { "5 Personen", "6", "7" } ).reported( "cell_unit_assumed" ) );
  EXPECT_FALSE( readColumn( "Angabe", { "5 €", "6 €", "7 €" } ).reported( "cell_unit_assumed" ) );
}

TEST( UnitCells, NumbersOfAnotherKindAreMissingAndTold )
{
  for ( const std::vector<std::string> &cells : std::vector<std::vector<std::string>>{ { "150 €", "160 €", "5,2 %" },
          { "800 m", "900 m", "5 ha" }, { "5 Personen", "6 Personen", "7 Haushalte" }, { "5 %", "6 %", "2 Tsd." } } )
  {
    const ReadResult read = readColumn( "Angabe", cells );
    EXPECT_EQ( read.at( "14524030" ).status, ObservationStatus::Missing ) << cells.front();
    EXPECT_TRUE( read.reported( "cells_not_readable" ) ) << cells.front();
  }
  EXPECT_TRUE( readColumn( "Weg in km", { "1,2", "3,4", "5 €" } ).reported( "cells_not_readable" ) );
}
