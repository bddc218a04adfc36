#include "store/storedfacilities.h"
#include "storeplaces.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  StoredFacility facility( const char *key, const char *name, std::map<std::string, std::string> attributes, double places )
  {
    StoredFacility made{ key, "Kita", name };
    made.areaKey = "00524010";
    made.attributes = std::move( attributes );
    made.places = places;
    return made;
  }

  //! "k1 Nord hort=ja 60" of each that holds on the day.
  std::vector<std::string> registerOn( StoreDatabase &database, const char *date )
  {
    std::vector<std::string> lines;
    for ( const StoredFacility &each : storedFacilities( database, date ) )
    {
      std::string line = each.key + " " + each.name;
      for ( const auto &[name, value] : each.attributes )
        line += " " + name + "=" + value;
      lines.push_back( line + " " + std::to_string( static_cast<int>( each.places.value_or( -1 ) ) ) );
    }
    return lines;
  }

  using Lines = std::vector<std::string>;

}

TEST( StoredFacilities, ARegisterIsKnownAsItWasOnEachDay )
{
  const std::unique_ptr<TestPlace> place = geoPackagePlace();
  StoreDatabase database = newStore( place->place() );
  const std::vector<StoredFacility> first{ facility( "k1", "Nord", { { "hort", "ja" } }, 60 ), facility( "k2", "Süd", {}, 40 ) };
  EXPECT_EQ( addFacilities( database, "2023-01-01", first ).added, 2U );
  const std::vector<StoredFacility> second{ facility( "k1", "Nord", { { "daz", "1" } }, 75 ), facility( "k3", "Ost", {}, 20 ) };
  const FacilitiesAdded added = addFacilities( database, "2024-01-01", second );
  EXPECT_EQ( added.added, 1U );
  EXPECT_EQ( added.unchanged, 1U );
  EXPECT_EQ( added.ended, 1U );
  EXPECT_EQ( registerOn( database, "2022-12-31" ), Lines{} );
  EXPECT_EQ( registerOn( database, "2023-12-31" ), ( Lines{ "k1 Nord hort=ja 60", "k2 Süd 40" } ) );
  EXPECT_EQ( registerOn( database, "2024-01-01" ), ( Lines{ "k1 Nord daz=1 75", "k3 Ost 20" } ) )
    << "the day itself belongs to the new one";
}

TEST( StoredFacilities, AFacilityThatIsCalledOtherwiseIsANewStateOfIt )
{
  const std::unique_ptr<TestPlace> place = geoPackagePlace();
  StoreDatabase database = newStore( place->place() );
  addFacilities( database, "2023-01-01", std::vector<StoredFacility>{ facility( "k1", "Nord", {}, 60 ) } );
  EXPECT_EQ( addFacilities( database, "2024-01-01", std::vector<StoredFacility>{ facility( "k1", "Nordwind", {}, 60 ) } ).added, 1U );
  EXPECT_EQ( registerOn( database, "2023-06-01" ), Lines{ "k1 Nord 60" } );
  EXPECT_EQ( registerOn( database, "2024-06-01" ), Lines{ "k1 Nordwind 60" } );
}

TEST( StoredFacilities, TheSameAgainChangesNothingAndSomethingElseOfThatDayIsNamed )
{
  const std::unique_ptr<TestPlace> place = geoPackagePlace();
  StoreDatabase database = newStore( place->place() );
  const std::vector<StoredFacility> first{ facility( "k1", "O'Nord", { { "hort", "ja" } }, 60 ) };
  addFacilities( database, "2023-01-01", first );
  const FacilitiesAdded again = addFacilities( database, "2023-01-01", first );
  EXPECT_EQ( again.added, 0U );
  EXPECT_EQ( again.unchanged, 1U );
  const FacilitiesAdded other =
    addFacilities( database, "2023-01-01", std::vector<StoredFacility>{ facility( "k1", "O'Nord", { { "hort", "nein" } }, 60 ) } );
  EXPECT_EQ( other.differing, Lines{ "k1" } );
  EXPECT_EQ( registerOn( database, "2023-01-01" ), Lines{ "k1 O'Nord hort=ja 60" } );
}
