// Columns and headings that say when and where, and are no figures: years of two digits, words above years, coordinates.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

TEST( YearsAndPlaces, YearsOfTwoDigitsAreThePeriodsWhereTheHeadingSaysSo )
{
  for ( const std::string heading : { "Jahr", "Berichtsjahr", "Kalenderjahr:", "year" } )
  {
    SCOPED_TRACE( heading );
    const ReadResult read = readBytes(
      "AGS;Gemeinde;" + heading + ";Einwohner\n14524010;Bernsdorf;22;2156\n14524010;Bernsdorf;23;2160\n14524020;Callenberg;22;4870\n" );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner" ) );
    EXPECT_THAT( read.table().periods, ElementsAre( "2022", "2023" ) );
    EXPECT_EQ( read.at( "14524010", "Einwohner", "2023" ).value, 2160.0 );
    EXPECT_TRUE( read.reported( "short_years_read" ) );
  }
}

TEST( YearsAndPlaces, YearsOfTwoDigitsHaveTheirCentury )
{
  const ReadResult first = readBytes( "Jahr;AGS;Einwohner\n98;14524010;5\n02;14524010;6\n98;14524020;7\n02;14524020;8\n" );
  EXPECT_EQ( first.at( "14524010", "Einwohner", "1998" ).value, 5.0 );
  EXPECT_EQ( first.at( "14524020", "Einwohner", "2002" ).value, 8.0 );
  const ReadResult apostrophes = readBytes( "AGS;Jahr;Einwohner\n14524010;'22;5\n14524010;’23;6\n14524020;'22;7\n" );
  EXPECT_THAT( apostrophes.table().periods, ElementsAre( "2022", "2023" ) );
  const ReadResult mixed = readBytes( "AGS;Berichtsjahr;Einwohner\n14524010;22;5\n14524010;2023;6\n14524020;2022;7\n" );
  EXPECT_EQ( mixed.at( "14524010", "Einwohner", "2022" ).value, 5.0 );
  const ReadResult sheet = readBytes( xlsxOf( { { "AGS", "Jahr", "Einwohner" }, { "14524010", 22.0, 5.0 }, { "14524020", 23.0, 7.0 } } ) );
  EXPECT_EQ( sheet.at( "14524020", "Einwohner", "2023" ).value, 7.0 );
  // Years of four digits are not told.
  EXPECT_FALSE( readBytes( "AGS;Jahr;Einwohner\n14524010;2022;5\n14524020;2023;7\n" ).reported( "short_years_read" ) );
}

TEST( YearsAndPlaces, MonthsAndSchoolYearsGoWithYearsOfTwoDigits )
{
  const ReadResult months = readBytes( "AGS;Jahr;Monat;Arbeitslose\n14524010;23;1;112\n14524010;23;12;113\n14524020;23;1;251\n" );
  EXPECT_EQ( months.at( "14524010", "Arbeitslose", "2023-12" ).value, 113.0 );
  const ReadResult school = readBytes( "AGS;Schuljahr;Schüler\n14524010;22/23;215\n14524010;99/00;216\n14524020;22/23;487\n" );
  EXPECT_EQ( school.at( "14524010", "Schüler", "2022/23" ).value, 215.0 );
  EXPECT_EQ( school.at( "14524010", "Schüler", "1999/00" ).value, 216.0 );
}

TEST( YearsAndPlaces, UnderOtherHeadingsTwoDigitsAreNumbers )
{
  for ( const std::string heading : { "Baujahr", "Fälle im Jahr", "Alter in Jahren", "Wartejahre", "Lebensjahr", "Jahre" } )
  {
    const ReadResult read = readBytes( "AGS;Gemeinde;" + heading + ";Einwohner\n14524010;A;22;5\n14524020;B;23;6\n14524030;C;24;7\n" );
    EXPECT_THAT( read.table().periods, ElementsAre( "" ) ) << heading;
    EXPECT_EQ( read.table().indicators.size(), 2u ) << heading;
  }
  // 50 and 69 are years of no figures, 49 and 70 may be: then the column is no period.
  const auto periodsOf = []( const std::string &year ) {
    return readBytes( "AGS;Jahr;Einwohner\n14524010;" + year + ";5\n14524020;" + year + ";6\n" ).table().periods;
  };
  EXPECT_THAT( periodsOf( "49" ), ElementsAre( "2049" ) );
  EXPECT_THAT( periodsOf( "70" ), ElementsAre( "1970" ) );
  EXPECT_THAT( periodsOf( "50" ), ElementsAre( "" ) );
  EXPECT_THAT( periodsOf( "69" ), ElementsAre( "" ) );
  EXPECT_THAT( periodsOf( "5" ), ElementsAre( "" ) );
  EXPECT_THAT( periodsOf( "22/24" ), ElementsAre( "" ) ); // no school year
}

TEST( YearsAndPlaces, NineteenOfTwentyYearsAreEnough )
{
  const auto periodsWith = []( int years ) {
    std::string rows = "AGS;Jahr;Einwohner\n";
    for ( int i = 0; i < 20; ++i )
      rows += std::to_string( 14524010 + i * 10 ) + ( i < years ? ";22;5\n" : ";51;5\n" );
    return readBytes( rows ).table().periods;
  };
  EXPECT_THAT( periodsWith( 19 ), ElementsAre( "2022", "51" ) );
  EXPECT_THAT( periodsWith( 18 ), ElementsAre( "" ) );
}

TEST( YearsAndPlaces, AWordAboveYearsIsNoPartOfTheName )
{
  for ( const std::string word :
    { "Jahre", "Zeitraum", "Berichtszeitraum", "in den Jahren", "im Jahr", "Stichtage", "Stand am", "jeweils am:", "Kalenderjahre" } )
  {
    const std::string rows = "\n14524010;Bernsdorf;112;113;114\n14524020;Callenberg;251;252;253\n";
    const ReadResult years = readBytes( "Arbeitslose nach Gemeinden\nAGS;Gemeinde;" + word + ";;\n;;2021;2022;2023" + rows );
    EXPECT_THAT( years.indicators(), ElementsAre( "Arbeitslose nach Gemeinden" ) ) << word;
    EXPECT_EQ( years.table().indicators[0].unit, "" ) << word;
    EXPECT_EQ( years.at( "14524020", "", "2022" ).value, 252.0 ) << word;
    const ReadResult dates = readBytes( "Einwohner\nAGS;Gemeinde;" + word + ";;\n;;31.12.2021;31.12.2022;31.12.2023" + rows );
    EXPECT_THAT( dates.indicators(), ElementsAre( "Einwohner" ) ) << word;
    EXPECT_EQ( dates.at( "14524010", "", "2023-12-31" ).value, 114.0 ) << word;
    const ReadResult merged = readBytes(
      xlsxOf( { { "Arbeitslose", "", "", "", "" }, { "AGS", "Gemeinde", word.c_str(), "", "" }, { "", "", 2021.0, 2022.0, 2023.0 },
                { "14524010", "Bernsdorf", 112.0, 113.0, 114.0 }, { "14524020", "Callenberg", 251.0, 252.0, 253.0 } },
        { "C2:E2" } ) );
    EXPECT_THAT( merged.indicators(), ElementsAre( "Arbeitslose" ) ) << word;
    EXPECT_EQ( merged.at( "14524010", "", "2023" ).value, 114.0 ) << word;
  }
}

TEST( YearsAndPlaces, AWordBetweenNameAndYearsReachesAsFarAsTheYears )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Geburten;;;Sterbefälle;;\n;;Jahr;;;Jahr;;\n;;2021;2022;2023;2021;2022;2023\n"
                                     "14524010;Bernsdorf;11;12;13;21;22;23\n14524020;Callenberg;31;32;33;41;42;43\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Geburten", "Sterbefälle" ) );
  EXPECT_EQ( read.at( "14524010", "Geburten", "2023" ).value, 13.0 );
  EXPECT_EQ( read.at( "14524020", "Sterbefälle", "2022" ).value, 42.0 );
}

TEST( YearsAndPlaces, ADayAboveYearsIsTheDayOfTheirDates )
{
  const std::string rows = "\n;;2022;2023\n14524010;Bernsdorf;112;113\n14524020;Callenberg;251;252\n";
  for ( const std::string heading : { "Einwohner am 31.12.", "Einwohner (31. Dezember)", "Einwohner, Stand 31.12.", "Einwohner 31.12." } )
  {
    const ReadResult read = readBytes( "AGS;Gemeinde;" + heading + ";" + rows );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner" ) ) << heading;
    EXPECT_THAT( read.table().periods, ElementsAre( "2022-12-31", "2023-12-31" ) ) << heading;
  }
  const ReadResult alone = readBytes( "Betreute Kinder\nAGS;Gemeinde;jeweils am 1. März;" + rows );
  EXPECT_EQ( alone.at( "14524020", "Betreute Kinder", "2023-03-01" ).value, 252.0 );
  const ReadResult title = readBytes( "Betreute Kinder jeweils am 1.3.\nAGS;Gemeinde;2022;2023\n14524010;A;1;2\n14524020;B;3;4\n" );
  EXPECT_EQ( title.at( "14524020", "Betreute Kinder", "2023-03-01" ).value, 4.0 );
  // Chapters, and days that there are not.
  for ( const std::string heading : { "Kapitel 1.1.", "Fälle 31.13.", "Fälle 32.12.", "Gruppe 12." } )
    EXPECT_THAT( readBytes( "AGS;Gemeinde;" + heading + ";" + rows ).table().periods, ElementsAre( "2022", "2023" ) ) << heading;
}

TEST( YearsAndPlaces, YearsAboveAgesAreNoUnitOfPeople )
{
  const ReadResult ages = readBytes( "Bevölkerung nach dem Alter\nAGS;Gemeinde;Jahre;;\n;;0-2;unter 18;65 und älter\n14524010;A;1;2;3\n"
                                     "14524020;B;4;5;6\n" );
  EXPECT_THAT( ages.indicators(), ElementsAre( "0-2", "unter 18", "65 und älter" ) );
  for ( const TableIndicator &indicator : ages.table().indicators )
    EXPECT_EQ( indicator.unit, "" ) << indicator.name;
  // Below a name it is one.
  const ReadResult expectancy = readBytes( "AGS;Gemeinde;Lebenserwartung\n;;Jahre\n14524010;A;80,1\n14524020;B;81,5\n" );
  EXPECT_EQ( expectancy.table().indicators[0].unit, "Jahre" );
}

TEST( YearsAndPlaces, CoordinatesAreNoIndicators )
{
  const std::string metres = "14524010;Bernsdorf;335100;5631200;2156\n14524020;Callenberg;334000;5634000;4870\n";
  const std::string degrees = "14524010;Bernsdorf;12,66;50,81;2156\n14524020;Callenberg;12,64;50,85;4870\n";
  for ( const auto &[headings, rows] :
    std::vector<std::pair<std::string, std::string>>{ { "x;y", metres }, { "X;Y", degrees }, { "Rechtswert;Hochwert", metres },
      { "Ostwert (UTM 33);Nordwert (UTM 33)", metres }, { "utm_e;utm_n", metres }, { "E;N", metres }, { "lon;lat", degrees },
      { "Longitude;Latitude", degrees }, { "POINT_X;POINT_Y", degrees }, { "x-Koordinate;y-Koordinate", metres },
      { "Geogr. Länge;Geogr. Breite", degrees }, { "Länge;Breite", degrees }, { "y;x", degrees } } )
  {
    const std::string table = "AGS;Gemeinde;" + headings + ";Einwohner\n";
    const ReadResult read = readBytes( table + rows );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner" ) ) << headings;
    EXPECT_EQ( read.leftOut( "coordinate_column" ), 2u ) << headings;
    for ( const LeftOut &leftOut : read.description().leftOut )
    {
      std::string names = headings;
      names.replace( names.find( ';' ), 1, "; " );
      EXPECT_EQ( leftOut.example, names ) << headings;
    }
  }
}

TEST( YearsAndPlaces, CoordinatesAreNoKeysAndTellNoRowsApart )
{
  const ReadResult own =
    readBytes( "Raum-Nr.;Rechtswert;Hochwert;Plätze\nA1;4546000;5631000;21\nB2;4544000;5634000;22\nC3;4543000;5633000;23\n" );
  EXPECT_THAT( own.keys(), ElementsAre( "A1", "B2", "C3" ) );
  EXPECT_THAT( own.indicators(), ElementsAre( "Plätze" ) );
  const ReadResult places =
    readBytes( "AGS;x;y;Plätze\n14524010;335100;5631200;21\n14524010;335200;5631300;22\n14524010;335300;5631400;23\n" );
  EXPECT_THAT( places.indicators(), ElementsAre( "Plätze" ) );
}

TEST( YearsAndPlaces, WhatOnlyLooksLikeCoordinatesStays )
{
  const auto indicatorsOf = []( const std::string &headings, const std::string &first, const std::string &second ) {
    return readBytes( "AGS;Gemeinde;" + headings + "\n14524010;A;" + first + "\n14524020;B;" + second + "\n" ).indicators();
  };
  EXPECT_THAT( indicatorsOf( "Länge;Breite", "120,66;2,5", "112,64;3,5" ), ElementsAre( "Länge", "Breite" ) ); // of roads
  EXPECT_THAT( indicatorsOf( "X;Kinder", "12,66;5", "12,64;6" ), ElementsAre( "X", "Kinder" ) );               // no pair
  EXPECT_THAT( indicatorsOf( "Ost;Nord", "12;13", "14;15" ), ElementsAre( "Ost", "Nord" ) );                   // of the town
  EXPECT_THAT(
    indicatorsOf( "Hochwertige Wohnungen;Koordinatoren", "12;13", "14;15" ), ElementsAre( "Hochwertige Wohnungen", "Koordinatoren" ) );
  // Exactly on the border of what lies around Germany, and beyond.
  EXPECT_THROW( indicatorsOf( "x;y", "5,0;56,0", "16,0;46,5" ), InputError );
  EXPECT_THAT( indicatorsOf( "x;y", "5,0;56,1", "16,0;46,5" ), ElementsAre( "x", "y" ) );
  EXPECT_THAT( indicatorsOf( "x;y", "4,9;56,0", "16,0;46,5" ), ElementsAre( "x", "y" ) );
}

TEST( YearsAndPlaces, APlanOverrulesCoordinates )
{
  TableReadOptions options;
  options.plan = planFromText( "columns C value" );
  const ReadResult read = readBytes( "AGS;Gemeinde;x;y;Einwohner\n14524010;A;12,66;50,81;2156\n14524020;B;12,64;50,85;4870\n", options );
  EXPECT_THAT( read.indicators(), ElementsAre( "x", "Einwohner" ) );
}

TEST( PartsOfYear, InAColumnAreOfTheYearInTheTitle )
{
  const std::string months = "14524010;Bernsdorf;Januar;1\n14524010;Bernsdorf;Dez.;2\n14524020;Callenberg;Januar;3\n";
  const ReadResult named = readBytes( "Arbeitslose 2023\nAGS;Gemeinde;Monat;Arbeitslose\n" + months );
  EXPECT_THAT( named.indicators(), ElementsAre( "Arbeitslose" ) );
  EXPECT_THAT( named.table().periods, ElementsAre( "2023-01", "2023-12" ) );
  EXPECT_EQ( named.at( "14524020", "Arbeitslose", "2023-01" ).value, 3.0 );
  const ReadResult numbers = readBytes( "Arbeitslose 2023\nAGS;Monat;Arbeitslose\n14524010;1;112\n14524010;12;113\n14524020;7;251\n" );
  EXPECT_THAT( numbers.table().periods, ElementsAre( "2023-01", "2023-12", "2023-07" ) );
  EXPECT_EQ( numbers.indicators().size(), 1U );
  const ReadResult quarters = readBytes( "Zuzüge 2023\nAGS;Quartal;Zuzüge\n14524010;I;112\n14524010;IV;113\n14524020;2;251\n" );
  EXPECT_THAT( quarters.table().periods, ElementsAre( "2023-Q1", "2023-Q4", "2023-Q2" ) );
  const ReadResult half = readBytes( "Zuzüge 2023\nAGS;Gemeinde;im 1. Halbjahr\n14524010;A;1\n14524020;B;2\n" );
  EXPECT_EQ( half.table().observations.size(), 2U ) << "figures, and no halves of years";
  // Without a year they stay what tells the rows apart.
  const ReadResult without = readBytes( "AGS;Gemeinde;Monat;Arbeitslose\n" + months );
  EXPECT_THAT( without.indicators(), ElementsAre( "Arbeitslose | Januar", "Arbeitslose | Dez." ) );
}

TEST( PartsOfYear, OfRomanNumbersAreQuartersWhereTheTitleSaysSo )
{
  const std::string body = "AGS;Gemeinde;I;II;III;IV\n14524010;Bernsdorf;1;2;3;4\n14524020;Callenberg;11;12;13;14\n";
  for ( const std::string title : { "Zuzüge 2023 nach Quartalen", "Zuzüge 2023 (Vierteljahre)", "Vierteljährliche Zuzüge 2023" } )
  {
    SCOPED_TRACE( title );
    const ReadResult read = readBytes( title + "\n" + body );
    EXPECT_THAT( read.table().periods, ElementsAre( "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4" ) );
    EXPECT_EQ( read.indicators().size(), 1U );
    EXPECT_EQ( read.at( "14524020", "", "2023-Q4" ).value, 14.0 );
  }
  const ReadResult classes = readBytes( "Wohnungen 2023 nach Klassen\n" + body );
  EXPECT_THAT( classes.table().periods, ElementsAre( "2023" ) );
  EXPECT_EQ( classes.indicators().size(), 4U ) << "classes are called so, too";
}
