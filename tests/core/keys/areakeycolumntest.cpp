#include "keys/areakey.h"
#include "keys/ceasedareas.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace sozialraum;

namespace
{

  AreaKeyColumn column( const std::vector<std::string> &cells )
  {
    return readAreaKeys( cells );
  }

}

TEST( AreaKeyColumn, ExactlyHalfOfOfficialKeysMakeNoOfficialColumn )
{
  EXPECT_EQ( column( { "14524010", "14524020", "Nord", "Süd" } ).scheme, AreaKeyScheme::Own );
  EXPECT_EQ( column( { "14524010", "14524020", "14524030", "Nord", "Süd" } ).scheme, AreaKeyScheme::Ags );
  EXPECT_EQ( column( { "14524010", "Nord", "", "" } ).scheme, AreaKeyScheme::Own ) << "empty cells do not count";
  EXPECT_EQ( column( { "14524010", "14524020", "Nord", "", "" } ).scheme, AreaKeyScheme::Ags );
}

TEST( AreaKeyColumn, TwoZerosAreTheNationAmongKeysOfStatesThatThereAre )
{
  const AreaKeyColumn zensus = column( { "00", "14", "14524", "145240010010" } );
  EXPECT_EQ( zensus.keys[0].level, AreaLevel::Nation );
  EXPECT_EQ( zensus.keys[0].text, "00" );
  EXPECT_EQ( zensus.keys[1].level, AreaLevel::State );
  EXPECT_EQ( column( { "00", "01", "02" } ).keys[0].level, AreaLevel::Nation );
  EXPECT_EQ( column( { "0", "1001000", "1002000" } ).keys[0].level, AreaLevel::Nation );
}

TEST( AreaKeyColumn, TwoZerosAreAStateAmongInventedKeysAlone )
{
  const AreaKeyColumn invented = column( { "00", "00101", "00101010" } );
  EXPECT_EQ( invented.keys[0].level, AreaLevel::State );
  EXPECT_EQ( invented.keys[1].level, AreaLevel::District );
}

TEST( AreaKeyColumn, OwnNumbersThatNoStateHasAreNoStates )
{
  for ( const AreaKey &key : column( { "01", "02", "17" } ).keys )
    EXPECT_EQ( key.level, AreaLevel::Other ) << key.text;
  for ( const AreaKey &key : column( { "01", "02", "16" } ).keys )
    EXPECT_EQ( key.level, AreaLevel::State ) << key.text;
}

TEST( CeasedAreas, DistrictsOfTheReformsAreKnownWithTheirMunicipalities )
{
  EXPECT_EQ( ceasedOn( "05354" ), "2009-10-21" );
  EXPECT_EQ( ceasedOn( "05354012" ), "2009-10-21" );
  EXPECT_EQ( ceasedOn( "14193" ), "2008-08-01" );
  EXPECT_EQ( ceasedOn( "13059" ), "2011-09-04" );
  EXPECT_EQ( ceasedOn( "13062" ), "2011-09-04" );
  EXPECT_EQ( ceasedOn( "16056000" ), "2021-07-01" );
}

TEST( CeasedAreas, DistrictsThatThereAreAndShorterKeysAreNot )
{
  for ( const char *key : { "05334", "14524", "14524010", "13003", "13004", "13071", "13076", "15001", "15091", "16063", "03241", "03159",
          "141", "15", "14", "", "A1", "Nord" } )
    EXPECT_EQ( ceasedOn( key ), "" ) << key;
}
