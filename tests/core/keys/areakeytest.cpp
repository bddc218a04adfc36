#include "keys/areakey.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace sozialraum;

namespace
{

  std::vector<std::string> textsOf( const AreaKeyColumn &column )
  {
    std::vector<std::string> texts;
    for ( const AreaKey &key : column.keys )
      texts.push_back( key.text );
    return texts;
  }

  std::vector<AreaLevel> levelsOf( const AreaKeyColumn &column )
  {
    std::vector<AreaLevel> levels;
    for ( const AreaKey &key : column.keys )
      levels.push_back( key.level );
    return levels;
  }

  AreaKeyColumn read( const std::vector<std::string> &cells, std::optional<AreaLevel> statedLevel = std::nullopt )
  {
    return readAreaKeys( cells, statedLevel );
  }

  using Texts = std::vector<std::string>;
  using Levels = std::vector<AreaLevel>;

}

TEST( AreaKey, KeysAreAlwaysText )
{
  EXPECT_EQ( textsOf( read( { "09672155", "01001000" } ) ), ( Texts{ "09672155", "01001000" } ) );
}

TEST( AreaKey, LostZerosOfMunicipalitiesAreRestored )
{
  const AreaKeyColumn column = read( { "1001000", "1051001", "14524330" } );
  EXPECT_EQ( textsOf( column ), ( Texts{ "01001000", "01051001", "14524330" } ) );
  EXPECT_EQ( column.zerosRestored, 2U );
  EXPECT_EQ( column.scheme, AreaKeyScheme::Ags );
}

TEST( AreaKey, LostZerosOfRegionalKeysAreRestored )
{
  const AreaKeyColumn column = read( { "10010000000", "145240330330" } );
  EXPECT_EQ( textsOf( column ), ( Texts{ "010010000000", "145240330330" } ) );
  EXPECT_EQ( column.scheme, AreaKeyScheme::Ars );
}

TEST( AreaKey, LostZerosOfAssociationsAreRestoredBesideLongerOnes )
{
  const AreaKeyColumn column = read( { "10515163", "145240330" } );
  EXPECT_EQ( textsOf( column ), ( Texts{ "010515163", "145240330" } ) );
  EXPECT_EQ( levelsOf( column ), ( Levels{ AreaLevel::Association, AreaLevel::Association } ) );
}

TEST( AreaKey, LostZerosOfDistrictsStatesAndRegionsAreRestored )
{
  EXPECT_EQ( textsOf( read( { "1", "1001", "51", "5111", "14524" } ) ), ( Texts{ "01", "01001", "051", "05111", "14524" } ) );
}

TEST( AreaKey, TheAgsIsTheDigits1To5And10To12OfTheArs )
{
  EXPECT_EQ( agsFromArs( "145240330330" ), "14524330" );
  EXPECT_EQ( agsFromArs( "010515163001" ), "01051001" );
  EXPECT_EQ( agsFromArs( "14524330" ), "14524330" );
  EXPECT_EQ( agsFromArs( "Sozialraum 3" ), "Sozialraum 3" );
}

TEST( AreaKey, BlanksBetweenThePartsOfAKeyAreTakenOut )
{
  EXPECT_EQ( textsOf( read( { "14 5 24 330", "14\u00a05 24\u2009020", " 14524010 ", "'14524040", "14524050.0" } ) ),
    ( Texts{ "14524330", "14524020", "14524010", "14524040", "14524050" } ) );
}

TEST( AreaKey, PartsInSplitColumnsAreJoinedWithTheirZeros )
{
  EXPECT_EQ( areaKeyFromParts( Texts{ "14", "5", "24", "0330", "330" } ), "145240330330" );
  EXPECT_EQ( areaKeyFromParts( Texts{ "1", "0", "51", "5163", "1" } ), "010515163001" );
  EXPECT_EQ( areaKeyFromParts( Texts{ "14", "5", "24", "10" } ), "14524010" );
  EXPECT_EQ( areaKeyFromParts( Texts{ "14524", "10" } ), "14524010" );
  EXPECT_EQ( areaKeyFromParts( Texts{ "14", "524", "10" } ), "14524010" );
  EXPECT_EQ( areaKeyFromParts( Texts{ "14", "5", "24", "", "" } ), "14524" );
  EXPECT_EQ( areaKeyFromParts( Texts{ "14", "", "", "", "" } ), "14" );
  EXPECT_EQ( areaKeyFromParts( Texts{ "", "", "" } ), "" );
}

TEST( AreaKey, LevelsInOneColumnAreToldApart )
{
  EXPECT_EQ( levelsOf( read( { "DG", "14", "145", "14524", "14524010" } ) ),
    ( Levels{ AreaLevel::Nation, AreaLevel::State, AreaLevel::Region, AreaLevel::District, AreaLevel::Municipality } ) );
}

TEST( AreaKey, DistrictsWithTheLengthOfMunicipalitiesAreDistricts )
{
  const AreaKeyColumn column = read( { "1001000", "1051000", "14524000" } );
  EXPECT_EQ( textsOf( column ), ( Texts{ "01001", "01051", "14524" } ) );
  EXPECT_EQ( column.shortened, 3U );
}

TEST( AreaKey, AKreisfreieStadtAmongMunicipalitiesIsAMunicipality )
{
  EXPECT_EQ( textsOf( read( { "14511000", "14612000", "14524330" } ) ), ( Texts{ "14511000", "14612000", "14524330" } ) );
}

TEST( AreaKey, ADistrictFilledWithZerosAboveItsMunicipalitiesIsADistrict )
{
  const AreaKeyColumn column = read( { "14000000", "14500000", "14511000", "14524000", "14524010", "11000000", "11001001" } );
  EXPECT_EQ( textsOf( column ), ( Texts{ "14", "145", "14511000", "14524", "14524010", "11000000", "11001001" } ) );
}

TEST( AreaKey, TheStatedLevelDecidesWhatTheDigitsLeaveOpen )
{
  EXPECT_EQ( textsOf( read( { "14511000", "14612000" }, AreaLevel::Municipality ) ), ( Texts{ "14511000", "14612000" } ) );
  EXPECT_EQ( textsOf( read( { "14511000", "03241001" }, AreaLevel::District ) ), ( Texts{ "14511", "03241001" } ) );
  EXPECT_EQ( levelsOf( read( { "00" }, AreaLevel::State ) ), ( Levels{ AreaLevel::State } ) );
  EXPECT_EQ( levelsOf( read( { "14511000", "01" }, AreaLevel::Other ) ), ( Levels{ AreaLevel::Other, AreaLevel::Other } ) );
}

TEST( AreaKey, EightDigitsInADistrictTableAreClassedApart )
{
  EXPECT_EQ( levelsOf( read( { "03241", "03241001", "11000", "11001001", "05334002" } ) ),
    ( Levels{ AreaLevel::District, AreaLevel::Municipality, AreaLevel::District, AreaLevel::Other, AreaLevel::Municipality } ) );
}

TEST( AreaKey, OwnKeysStayAsTheyAre )
{
  for ( const Texts &keys : { Texts{ "Sozialraum 1", "Sozialraum 2" }, Texts{ "01", "17", "33" }, Texts{ "0", "1", "2" },
          Texts{ "101001", "102003" }, Texts{ "A1", "A2", "14524" }, Texts{ "12345678901234" } } )
  {
    SCOPED_TRACE( keys.front() );
    const AreaKeyColumn column = read( keys );
    EXPECT_EQ( column.scheme, AreaKeyScheme::Own );
    EXPECT_EQ( textsOf( column ), keys );
  }
}

TEST( AreaKey, OtherTextInAnOfficialColumnIsKept )
{
  const AreaKeyColumn column = read( { "14524010", "", "Insgesamt", "14524020" } );
  EXPECT_EQ( textsOf( column ), ( Texts{ "14524010", "", "Insgesamt", "14524020" } ) );
  EXPECT_EQ( column.official, 2U );
  EXPECT_EQ( column.keys[2].level, AreaLevel::Other );
}

TEST( AreaKey, KeysSpoiltByASpreadsheetAreRecognised )
{
  for ( const char *spoilt : { "1.4524E+11", "1,4524E+11", "1E+07", "1.4524e11" } )
    EXPECT_TRUE( isSpoiltAreaKey( spoilt ) ) << spoilt;
  for ( const char *sound : { "14524330", "E5", "", "E", "1.5", "Emden", "14E", "3e Straße" } )
    EXPECT_FALSE( isSpoiltAreaKey( sound ) ) << sound;
  EXPECT_EQ( read( { "145240330330", "1.4524E+11" } ).firstSpoilt, std::optional<std::size_t>( 1 ) );
}

TEST( AreaKey, ASingleCellTellsWhetherItCouldBeAKey )
{
  for ( const char *key : { "14524330", "1001000", "DG", "14 5 24 330", "08056" } )
    EXPECT_TRUE( looksLikeAreaKey( key ) ) << key;
  for ( const char *text : { "", "Zwickau", "17.5", "99999", "123456", "-" } )
    EXPECT_FALSE( looksLikeAreaKey( text ) ) << text;
}

TEST( AreaKey, ACityStandsForItsDistrictAndACityStateForItsStateToo )
{
  EXPECT_EQ( sameTerritoryKeys( "14511000" ), Texts{ "14511" } );
  EXPECT_EQ( sameTerritoryKeys( "14511" ), Texts{ "14511000" } );
  EXPECT_EQ( sameTerritoryKeys( "11000000" ), ( Texts{ "11", "11000" } ) );
  EXPECT_EQ( sameTerritoryKeys( "02" ), ( Texts{ "02000", "02000000" } ) );
  EXPECT_TRUE( sameTerritoryKeys( "14524330" ).empty() );
  EXPECT_TRUE( sameTerritoryKeys( "14" ).empty() );
  EXPECT_TRUE( sameTerritoryKeys( "Sozialraum 1" ).empty() );
}

TEST( AreaKey, RestoringZerosUndoesWhatASpreadsheetDoes )
{
  for ( unsigned seed = 0; seed < 300; ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    std::uniform_int_distribution<int> stateNumber( 1, 16 );
    std::uniform_int_distribution<int> municipalityNumber( 1, 999 );
    Texts keys;
    Texts spoilt;
    for ( int i = 0; i < 12; ++i )
    {
      char key[9];
      std::snprintf( key, sizeof key, "%02d%03d%03d", stateNumber( random ), 51 + i, municipalityNumber( random ) );
      if ( std::string( key ).starts_with( "11" ) || std::string( key ).starts_with( "02" ) )
        continue;
      keys.push_back( key );
      spoilt.push_back( std::to_string( std::stol( key ) ) );
    }
    EXPECT_EQ( textsOf( read( spoilt ) ), keys );
  }
}

TEST( AreaKey, TheOrderOfTheCellsDoesNotMatter )
{
  Texts cells{ "14000000", "14524000", "14524010", "1001000", "DG", "11000000", "Summe", "14 5 24 330" };
  std::vector<std::pair<std::string, AreaLevel>> expected;
  const AreaKeyColumn column = read( cells );
  for ( std::size_t i = 0; i < cells.size(); ++i )
    expected.emplace_back( column.keys[i].text, column.keys[i].level );
  std::sort( expected.begin(), expected.end() );

  std::sort( cells.begin(), cells.end() );
  do
  {
    const AreaKeyColumn permuted = read( cells );
    std::vector<std::pair<std::string, AreaLevel>> found;
    for ( const AreaKey &key : permuted.keys )
      found.emplace_back( key.text, key.level );
    std::sort( found.begin(), found.end() );
    ASSERT_EQ( found, expected );
  } while ( std::next_permutation( cells.begin(), cells.begin() + 5 ) );
}
