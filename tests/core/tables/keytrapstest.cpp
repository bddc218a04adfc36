// The traps of official tables that concern keys, by their number and name; the others are in tabletrapstest.cpp.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::Each;
using ::testing::ElementsAre;

TEST( TableTraps, Trap01KeysAreTextAndKeepTheirZero )
{
  const ReadResult read = readBytes( "AGS;Name;Wert\n09672155;Wartmannsroth;5\n01001000;Flensburg;7\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "09672155", "01001000" ) );
  EXPECT_EQ( read.description().restoredZeros, 0u );
}

TEST( TableTraps, Trap02LostZerosOfNumericKeysAreRestoredAndTold )
{
  const ReadResult read = readBytes( xlsxOf( { { "gem17", "name17", "bev17" }, { 1001000.0, "Flensburg, Stadt", 88519.0 },
    { 14524330.0, "Zwickau", 87020.0 }, { 1051001.0, "Albersdorf", 3717.0 } } ) );
  EXPECT_THAT( read.keys(), ElementsAre( "01001000", "14524330", "01051001" ) );
  EXPECT_THAT( read.table().areas, Each( ::testing::Field( &TableArea::level, AreaLevel::Municipality ) ) );
  EXPECT_EQ( read.description().restoredZeros, 2u );
  EXPECT_TRUE( read.reported( "key_zeros_restored" ) );
}

TEST( TableTraps, Trap03ArsWithElevenDigitsGetsItsZero )
{
  const ReadResult read = readBytes( xlsxOf(
    { { "Regionalschlüssel", "Name", "Einwohner" }, { 10010000000.0, "Flensburg", 88519.0 }, { 145240330330.0, "Zwickau", 87020.0 } } ) );
  EXPECT_THAT( read.keys(), ElementsAre( "010010000000", "145240330330" ) );
}

TEST( TableTraps, Trap04TheAgsIsPreferredToTheArs )
{
  const ReadResult read = readBytes( "ARS;AGS;GEN;Wert\n145240330330;14524330;Zwickau;5\n145220275275;14522275;Jahnatal;6\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "14524330", "14522275" ) );
  EXPECT_THAT( read.description().keyColumns, ElementsAre( "AGS" ) );
  EXPECT_EQ( read.leftOut( "key_column" ), 1u );
}

TEST( TableTraps, Trap05TheLevelIsDecidedForTheColumnNotForTheCell )
{
  const ReadResult districts =
    readBytes( "Kreiskennziffer;Name;Typ\n1001000;Flensburg;2\n1051000;Dithmarschen;4\n16077000;Altenburger Land;3\n" );
  EXPECT_THAT( districts.keys(), ElementsAre( "01001", "01051", "16077" ) );
  const ReadResult municipalities =
    readBytes( "Gemeindekennziffer;Name;Typ\n1001000;Flensburg;2\n1051001;Albersdorf;4\n16077049;Vollmershain;3\n" );
  EXPECT_THAT( municipalities.keys(), ElementsAre( "01001000", "01051001", "16077049" ) );
}

TEST( TableTraps, Trap06BlanksInKeysAndSplitKeysAreJoined )
{
  const ReadResult blanks = readBytes( "Schlüssel;Gemeinde;Wert\n14 5 24 330;Zwickau;5\n14 5 24 010;Callenberg;6\n" );
  EXPECT_THAT( blanks.keys(), ElementsAre( "14524330", "14524010" ) );

  const ReadResult split = readBytes( xlsxOf( {
    { "Satzart", "Land", "RB", "Kreis", "VB", "Gem", "Gemeindename", "Fläche", "Bevölkerung" },
    { "10", "01", "", "", "", "", "Schleswig-Holstein", "", "" },
    { "40", "01", "0", "51", "", "", "Dithmarschen", "", "" },
    { "50", "01", "0", "51", "5163", "", "Burg-St. Michaelisdonn", "", "" },
    { "60", "01", "0", "51", "5163", "003", "Averlak", 9.08, 573.0 },
    { "60", "01", "0", "51", "5163", "010", "Brickeln", 6.01, 189.0 },
    { "60", "01", "0", "51", "0011", "011", "Brunsbüttel", 65.21, 12603.0 },
  } ) );
  EXPECT_EQ( split.at( "010515163003", "Bevölkerung" ).value, 573.0 );
  EXPECT_EQ( split.area( "010515163003" )->level, AreaLevel::Municipality );
  EXPECT_EQ( split.description().keyColumns.size(), 5u );
  EXPECT_EQ( split.leftOut( "record_type_column" ), 1u );
}

TEST( TableTraps, Trap07And34APostcodeIsNoDistrict )
{
  const ReadResult read = readBytes( "PLZ;Gemeinde;AGS;Einwohner\n08056;Zwickau;14524330;87020\n08412;Werdau;14524320;20000\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "14524330", "14524320" ) );
  EXPECT_EQ( read.leftOut( "postcode_column" ), 1u );

  const ReadResult postcodesOnly = readBytes( "PLZ;Ort;Einwohner\n08056;Zwickau;5\n08412;Werdau;6\n" );
  EXPECT_THAT( postcodesOnly.table().areas, Each( ::testing::Field( &TableArea::level, AreaLevel::Other ) ) );
}

TEST( TableTraps, Trap08LevelsInOneColumnAreToldApartAndOneCanBeChosen )
{
  const std::string text = "Schlüssel;Name;Wert\nDG;Deutschland;100\n14;Sachsen;50\n145;Chemnitz;20\n14524;Zwickau;10\n14524010;Callenberg;"
                           "5\n14524330;Zwickau;4\n";
  const ReadResult all = readBytes( text );
  EXPECT_THAT( all.description().areaCounts, ElementsAre( 1u, 1u, 1u, 1u, 0u, 2u, 0u ) );
  EXPECT_EQ( all.table().observations.size(), 6u );

  TableReadOptions options;
  options.level = AreaLevel::Municipality;
  const ReadResult municipalities = readBytes( text, options );
  EXPECT_THAT( municipalities.keys(), ElementsAre( "14524010", "14524330" ) );
  EXPECT_EQ( municipalities.at( "14524330" ).value, 4.0 );
  EXPECT_EQ( municipalities.leftOut( "other_level" ), 4u );
  options.level = AreaLevel::Association;
  EXPECT_EQ( errorOf( text, options ), "level_missing" );
}

TEST( TableTraps, AGroupOfAgesIsNoKeyWithItsNameAboveAmounts )
{
  for ( const std::string heading : { "25 und älter", "15 bis 18", "05 Personen" } )
  {
    const ReadResult read = readBytes( "Planungsraum;Leistung U15;Leistung " + heading
      + "\nR1;19548;30310\nR2;69726;2915\nR3;4361;50794\nR4;4929;11858\n"
        "R5;25263;16855\nR6;37666;10377\nR7;62597;1424\n" );
    EXPECT_THAT( read.keys(), ElementsAre( "R1", "R2", "R3", "R4", "R5", "R6", "R7" ) ) << heading;
    const ReadResult bare =
      readBytes( "Planungsraum;" + heading + "\nR1;30310\nR2;2915\nR3;50794\nR4;11858\nR5;16855\nR6;10377\nR7;1424\n" );
    EXPECT_THAT( bare.keys(), ElementsAre( "R1", "R2", "R3", "R4", "R5", "R6", "R7" ) ) << heading;
  }
}

TEST( TableTraps, ADecimalThatEndsInZeroBesideASignIsNoKey )
{
  const ReadResult read = readBytes( "Planungsraum;Deutsche;weiblich\nR1;19,2;47,6\nR2;20,9;.\nR3;80,9;36,3\nR4;23,4;34,1\nR5;45,0;x\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "R1", "R2", "R3", "R4", "R5" ) );
  EXPECT_EQ( read.at( "R5", "Deutsche" ).value, 45.0 );
}
