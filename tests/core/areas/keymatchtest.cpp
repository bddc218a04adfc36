#include "areas/keymatch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace sozialraum;

namespace
{

  ObservationTable tableWith( const std::vector<std::string> &keys )
  {
    ObservationTable table;
    const AreaKeyColumn column = readAreaKeys( keys );
    for ( const AreaKey &key : column.keys )
      table.areas.push_back( { key.text, "Name of " + key.text, key.level } );
    return table;
  }

  LayerRows layerRows( const std::vector<std::string> &keys, const std::vector<std::string> &regionalKeys = {} )
  {
    LayerRows rows;
    rows.keys = keys;
    rows.regionalKeys = regionalKeys;
    return rows;
  }

  KeyMatch match( const LayerRows &layer, const std::vector<std::string> &keys )
  {
    return matchKeys( LayerAreas( layer ), tableWith( keys ) );
  }

  const std::vector<std::string> town{ "145240300010", "145240300020", "145240300030", "145240300040" };

}

TEST( KeyMatch, PollingDistrictsOfOneTownAreMatchedWithNothing )
{
  // Eight digits of the town, then its districts: read as ARS they would be the towns 010, 020 and 040.
  const KeyMatch matched = match( layerRows( { "14524010", "14524020", "14524030", "14524040" } ), town );
  EXPECT_EQ( matched.matched(), 0U );
  EXPECT_EQ( matched.belowMunicipality.size(), 4U );
  EXPECT_EQ( matched.keys.front().level, AreaLevel::Other );
}

TEST( KeyMatch, PollingDistrictsOfSeveralTownsAreMatchedWithNothing )
{
  const KeyMatch matched =
    match( layerRows( { "14524010", "14524020" } ), { "145240100010", "145240100020", "145240200010", "145240200020" } );
  EXPECT_EQ( matched.matched(), 0U );
}

TEST( KeyMatch, TheAssociationOfAnArsIsCheckedAgainstTheLayer )
{
  const LayerRows layer = layerRows( { "14524010", "14524020", "14524040" }, { "145245101010", "145240020020", "145240040040" } );
  EXPECT_EQ( match( layer, { "145245101010", "145240020020", "145240040040" } ).matched(), 3U );
  EXPECT_EQ( match( layer, { "145249999010", "145249999020" } ).matched(), 2U ) << "the AGS is the stable key";
  EXPECT_EQ( match( layer, { "145245101010", "145240020020", "145245101040" } ).matched(), 3U ) << "one has changed its association";
}

TEST( KeyMatch, TownsThatAreTheirOwnAssociationAreNoPollingDistricts )
{
  // Hessen numbers its towns 001, 002 …: the association 0011 begins like the town 001.
  const LayerRows layer = layerRows( { "06431001", "06431002", "06431011", "06431012", "06431021" } );
  EXPECT_EQ( match( layer, { "064310011011", "064310012012", "064310021021" } ).matched(), 3U );
  // The associations of the layer are others than those of the table: they changed, or the table has them wrong.
  const LayerRows changed = layerRows( { "14524010", "14524020", "14524030" }, { "145245128010", "145240020020", "145245104030" } );
  EXPECT_EQ( match( changed, { "145240010010", "145240020020", "145240030030" } ).matched(), 3U );
}

TEST( KeyMatch, AnArsIsFoundInALayerThatHasTheAgsAlone )
{
  EXPECT_EQ( match( layerRows( { "14524010", "14524020" } ), { "145245101010", "145240020020" } ).matched(), 2U );
  // A town of its own district: the association is 0000, and the first eight digits are its AGS.
  EXPECT_EQ( match( layerRows( { "09162000", "09171111" } ), { "091620000000", "091710111111" } ).matched(), 2U );
}

TEST( KeyMatch, HalfOfTheKeysDoNotMakePollingDistricts )
{
  const LayerRows layer = layerRows( { "14524010", "14524020", "14524030" }, { "145245101010", "145240020020", "145240030030" } );
  EXPECT_EQ( match( layer, { "145245101010", "145240300020" } ).matched(), 2U );                 // one for, one against
  EXPECT_EQ( match( layer, { "145245101010", "145240300020", "145240300030" } ).matched(), 0U ); // one for, two against
}

TEST( KeyMatch, ACityThatStandsUnderTwoKeysTakesTheOneOfItsLevel )
{
  const KeyMatch matched = match( layerRows( { "14511000", "14524010" } ), { "14511", "14511000", "14524010" } );
  EXPECT_EQ( matched.keys[*matched.keyOfLayerArea[0]].key, "14511000" );
  EXPECT_FALSE( matched.keys[0].layerArea );
}

TEST( KeyMatch, AKeyIsMatchedWithOneAreaOnly )
{
  // Two areas of the layer are the same city: its district takes the first, and nobody takes it again.
  const KeyMatch matched = match( layerRows( { "11000000", "11", "14524010" } ), { "11000", "14524010" } );
  EXPECT_EQ( matched.matched(), 2U );
  EXPECT_EQ( static_cast<int>( matched.keyOfLayerArea[0].has_value() ) + static_cast<int>( matched.keyOfLayerArea[1].has_value() ), 1 );
}

TEST( KeyMatch, ZerosAreSetApartOnlyWhereNothingElseMatches )
{
  EXPECT_EQ( match( layerRows( { "A1", "07" } ), { "A1", "7" } ).matched(), 1U );
  EXPECT_EQ( match( layerRows( { "07", "08", "99" } ), { "7", "8", "99x" } ).matched(), 2U );
  EXPECT_EQ( match( layerRows( { "0", "00", "A" } ), { "000", "x" } ).matched(), 0U ) << "two areas are alike without zeros";
}
