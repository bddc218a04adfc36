// Words of headings and titles that change what a column is.
#include "readtables.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  const TableIndicator &indicatorOf( const ReadResult &read, const std::string &name )
  {
    static const TableIndicator none;
    for ( const TableIndicator &indicator : read.table().indicators )
    {
      if ( indicator.name == name )
        return indicator;
    }
    ADD_FAILURE() << "no indicator " << name;
    return none;
  }

}

TEST( WordsOfHeadings, MBesideWIsNoMetre )
{
  const std::string rows = "14524010;Bernsdorf;1078;1079\n14524020;Callenberg;2430;2435\n";
  const ReadResult sexes = readBytes( "AGS;Gemeinde;m;w\n" + rows );
  EXPECT_EQ( indicatorOf( sexes, "m" ).unit, "" );
  EXPECT_EQ( sexes.at( "14524010", "w" ).value, 1079.0 );
  const ReadResult metres = readBytes( "AGS;Gemeinde;Weg;Höhe\n;;m;m\n" + rows );
  EXPECT_EQ( indicatorOf( metres, "Weg" ).unit, "m" );
}

TEST( WordsOfHeadings, ThousandsOfTheTitleAreThoseOfEveryCount )
{
  const std::string table =
    "AGS;Gemeinde;Einwohner;Arbeitslose;Quote in %\n14524010;Bernsdorf;2,2;0,1;5,2\n14524020;Callenberg;4,9;0,3;5,1\n";
  for ( const std::string title : { "Angaben in Tausend", "Bevölkerung in 1000 je Gemeinde", "Bevölkerung (in 1 000)" } )
  {
    SCOPED_TRACE( title );
    const ReadResult read = readBytes( title + "\n" + table );
    const std::string unit = indicatorOf( read, "Einwohner" ).unit;
    EXPECT_NE( unit.find_first_of( "1T" ), std::string::npos ) << unit;
    EXPECT_EQ( indicatorOf( read, "Arbeitslose" ).unit, unit );
    EXPECT_EQ( indicatorOf( read, "Quote" ).unit, "%" );
  }
  // Thousands of euros are no thousands of people.
  const ReadResult euros = readBytes( "Ausgaben in 1 000 EUR je Gemeinde\n" + table );
  EXPECT_EQ( indicatorOf( euros, "Einwohner" ).unit, "Einwohner" );
  EXPECT_EQ( indicatorOf( euros, "Arbeitslose" ).unit, "" );
}

TEST( WordsOfHeadings, SharesAreCalledAfterTheirCounts )
{
  const std::string rows = "14524010;Bernsdorf;2156;100;112;5,2\n14524020;Callenberg;4870;100;251;5,1\n";
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Insgesamt;%;weiblich;%\n" + rows ).indicators(),
    ElementsAre( "Insgesamt", "Insgesamt | %", "weiblich", "weiblich | %" ) );
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Insgesamt;Anteil;weiblich;Anteil\n" + rows ).indicators(),
    ElementsAre( "Insgesamt", "Insgesamt | Anteil", "weiblich", "weiblich | Anteil" ) );
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Insgesamt;Quote;weiblich;Alter\n" + rows ).indicators(),
    ElementsAre( "Insgesamt", "Quote", "weiblich", "Alter" ) );
}

TEST( WordsOfHeadings, NumbersOfFootnotesAreNoValues )
{
  const ReadResult notes = readBytes( "AGS;Einwohner;Anmerkung;Kinder\n14524010;2156;1;112\n14524020;4870;;251\n14524030;18021;12;1704\n" );
  EXPECT_THAT( notes.indicators(), ElementsAre( "Einwohner", "Kinder" ) );
  // Of three digits they are more than numbers of footnotes.
  const ReadResult figures =
    readBytes( "AGS;Einwohner;Anmerkungen;Kinder\n14524010;2156;1;112\n14524020;4870;;251\n14524030;18021;120;1704\n" );
  EXPECT_THAT( figures.indicators(), ElementsAre( "Einwohner", "Anmerkungen", "Kinder" ) );
}

TEST( WordsOfHeadings, NumbersOfPartsOfTownsAreNoValues )
{
  const std::string rows = "14524010;Nord;1;501\n14524010;Süd;2;502\n14524020;Ost;1;601\n14524020;West;2;602\n";
  const ReadResult read = readBytes( "AGS;Ortsteil;Ortsteil-Nr.;Einwohner\n" + rows );
  EXPECT_EQ( read.leftOut( "code_column" ), 1u );
  EXPECT_EQ( read.at( "14524020", "Einwohner | West" ).value, 602.0 );
}

TEST( WordsOfHeadings, CodesThatNothingElseTellsApartAreADimension )
{
  const ReadResult read = readBytes( "AGS;Wahlbezirk;Wahlart;Wahlberechtigte\n14524010;0001;Urne;500\n14524010;0002;Urne;600\n"
                                     "14524010;9001;Brief;0\n14524020;0001;Urne;700\n" );
  EXPECT_FALSE( read.reported( "duplicate_cells" ) );
  EXPECT_EQ( read.at( "14524010", "Wahlberechtigte | Urne | Wahlbezirk 0002" ).value, 600.0 );
  EXPECT_EQ( read.at( "14524020", "Wahlberechtigte | Urne | Wahlbezirk 0001" ).value, 700.0 );
}

TEST( WordsOfHeadings, KeysOfPollingDistrictsAreNoMunicipalities )
{
  const std::string rows = "145240100001;Schule;500\n145240100002;Rathaus;600\n145240200001;Kita;700\n";
  EXPECT_EQ( readBytes( "Wahlbezirk;Raum;Wähler\n" + rows ).areasOf( AreaLevel::Other ), 3u );
  EXPECT_EQ( readBytes( "Stimmbezirk;Wähler\n145240101;500\n145240102;600\n" ).areasOf( AreaLevel::Other ), 2u );
  // Under such a heading, too, eight digits are municipalities.
  EXPECT_EQ( readBytes( "Wahlbezirk;Wähler\n14524010;500\n14524020;600\n" ).areasOf( AreaLevel::Municipality ), 2u );
  EXPECT_EQ(
    readBytes( "Gemeinde;Name;Wähler\n145240030030;Crimmitschau;500\n145240010010;Bernsdorf;600\n" ).areasOf( AreaLevel::Municipality ),
    2u );
}

TEST( WordsOfHeadings, YearsOfBuildingsAreNoTimeOfTheFigures )
{
  const std::string rows = "14524010;Bernsdorf;1961;2156\n14524020;Callenberg;1975;4870\n";
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Baujahr;Plätze\n" + rows ).table().periods, ElementsAre( "" ) );
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Berichtsjahr;Plätze\n" + rows ).table().periods, ElementsAre( "1961", "1975" ) );
}

TEST( WordsOfHeadings, ATitleInTwoCellsIsNoHeading )
{
  const ReadResult read = readBytes( "Bevölkerungsstand, Stichtag 31.12.2023;Gebietsstand: 1.1.2024;\nAGS;Gemeinde;Einwohner\n"
                                     "14524010;Bernsdorf;2156\n14524020;Callenberg;4870\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner" ) );
  EXPECT_THAT( read.table().periods, ElementsAre( "2023-12-31" ) );
}

TEST( WordsOfHeadings, HeadingsOfKeyAndNameMayStandARowHigher )
{
  const std::string rows = "14524010;Bernsdorf;2156;1078\n14524020;Callenberg;4870;2430\n";
  for ( const std::string first : { "AGS;Gemeinde;;\n", "AGS;Gemeinde (Stand 1.1.2024);;\n" } )
    EXPECT_THAT( readBytes( first + ";;Insgesamt;weiblich\n" + rows ).indicators(), ElementsAre( "Insgesamt", "weiblich" ) ) << first;
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Arbeitslose;\n;;Insgesamt;weiblich\n" + rows ).indicators(),
    ElementsAre( "Arbeitslose | Insgesamt", "Arbeitslose | weiblich" ) );
}

TEST( WordsOfHeadings, UnitsOfGroupsAreThoseOfTheirRows )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Wert\nEinwohner (Anzahl);;\n14524010;Bernsdorf;2156\n14524020;Callenberg;4870\n"
                                     "Arbeitslosenquote (%);;\n14524010;Bernsdorf;5,2\n14524020;Callenberg;5,1\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "Arbeitslosenquote" ) );
  EXPECT_EQ( indicatorOf( read, "Einwohner" ).unit, "Anzahl" );
  EXPECT_EQ( indicatorOf( read, "Arbeitslosenquote" ).unit, "%" );
  EXPECT_EQ( read.at( "14524020", "Arbeitslosenquote" ).value, 5.1 );
}

TEST( WordsOfHeadings, UnitsInAColumnAreThoseOfTheirRows )
{
  const ReadResult mixed = readBytes( "AGS;Indikator;Wert;Einheit\n14524010;Einwohner;2156;Anzahl\n14524010;Quote;5,2;%\n"
                                      "14524020;Einwohner;4870;Anzahl\n14524020;Quote;5,1;%\n" );
  EXPECT_THAT( mixed.indicators(), ElementsAre( "Einwohner", "Quote" ) );
  EXPECT_EQ( indicatorOf( mixed, "Quote" ).unit, "%" );
  EXPECT_EQ( indicatorOf( mixed, "Einwohner" ).unit, "Anzahl" );
  const ReadResult same = readBytes( "AGS;Name;Wert;Einheit\n14524010;Bernsdorf;21,6;km²\n14524020;Callenberg;48,7;km²\n" );
  ASSERT_EQ( same.table().indicators.size(), 1u );
  EXPECT_EQ( same.table().indicators[0].unit, "km²" );
}

TEST( WordsOfHeadings, DecimalsThatWereSetApartAreTold )
{
  const auto isTold = []( const std::string &bytes ) { return readBytes( bytes ).reported( "decimals_apart" ); };
  EXPECT_TRUE( isTold( "AGS,Name,Quote\n14524010,Bernsdorf,5,2\n14524020,Callenberg,5,15\n" ) );
  EXPECT_FALSE( isTold( "AGS,Name,Quote,Rang\n14524010,Bernsdorf,5,2\n14524020,Callenberg,6,15\n" ) );
  EXPECT_FALSE( isTold( "AGS,Name,Quote\n14524010,Bernsdorf,5,2000\n14524020,Callenberg,5,15\n" ) );
  EXPECT_FALSE( isTold( "AGS,Name,Quote\n14524010,Bernsdorf,\"5,2\"\n14524020,Callenberg,\"5,15\"\n" ) );
}
