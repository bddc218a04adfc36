#include "keys/districtrow.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace sozialraum;

namespace
{

  std::string districtOf( const std::string &name, const std::vector<std::string> &cells )
  {
    return districtOfRow( name, readAreaKeys( cells ).keys ).value_or( "none" );
  }

  const std::vector<std::string> zwickau{ "14524010", "14524020", "14524030" };

}

TEST( DistrictRow, ARowThatNamesTheDistrictOrIsTheSumIsTheDistricts )
{
  for ( const char *name : { "Landkreis Zwickau", "LK Zwickau", "Zwickau, Landkreis", "Soest, Kreis", "Ostalbkreis Landkreis",
          "Kreis Zwickau", "Insgesamt", "insgesamt:", "Summe", "Zusammen", "Kreis insgesamt", "Erzgebirgskreis insgesamt Landkreis" } )
    EXPECT_EQ( districtOf( name, zwickau ), "14524" ) << name;
  EXPECT_EQ( districtOf( "Insgesamt", { "145245101010", "145240020020" } ), "14524" );
  EXPECT_EQ( districtOf( "Insgesamt", { "14", "14524010", "14524020" } ), "14524" ); // a row of the state is in no district
}

TEST( DistrictRow, AnyOtherRowIsNot )
{
  for ( const char *name : { "", "Planungsraum I", "darunter Städte", "Kreisstadt Zwickau", "Große Kreisstadt", "Quelle: Landkreise" } )
    EXPECT_EQ( districtOf( name, zwickau ), "none" ) << name;
}

TEST( DistrictRow, NeitherOfSeveralDistrictsNorBesideTheirOwnRowsNorOfOneTown )
{
  EXPECT_EQ( districtOf( "Insgesamt", { "14524010", "14523010" } ), "none" );
  EXPECT_EQ( districtOf( "Insgesamt", { "14524", "14524010", "14524020" } ), "none" );
  EXPECT_EQ( districtOf( "Insgesamt", { "14524010" } ), "none" );
  EXPECT_EQ( districtOf( "Insgesamt", { "14524010", "14524010" } ), "none" );
  EXPECT_EQ( districtOf( "Insgesamt", { "Nord", "Süd" } ), "none" );
}
