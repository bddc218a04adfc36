#pragma once

#include "store/storedareas.h"
#include "store/storeimport.h"

#include <map>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Why an area of a table has no place in the store; None: it has one.
  enum class KeyRejection : std::uint8_t
  {
    None,
    KeyMissing,   //!< the cell of the key is empty
    NotInAreaSet, //!< a key of the level of the set, which does not have it
    Outside,      //!< a unit that no area of the set lies in
  };

  //! Codes of the reasons, in the order of the enumeration.
  inline constexpr std::array<std::string_view, 4> keyRejectionCodes{ "", "key_missing", "not_in_area_set", "outside" };

  //! Where the areas of a table stand in the store.
  struct TableTargets
  {
    std::vector<std::int64_t> areas; //!< number of the area in the store for each of the table; meaningless where it is rejected
    std::vector<KeyRejection> rejections;
  };

  //! Finds the places of the areas of tables, and makes those of units above that are not there yet. Within a transaction.
  class AreaTargets
  {
  public:
    //! \throws InputError "store_without_areas" (1: name of the store)
    explicit AreaTargets( StoreDatabase &database );

    //! \throws InputError "store_table_matches_no_area" (1: table)
    TableTargets targetsOf( const ObservationTable &table, const std::string &tableName );

  private:
    struct KnownSet
    {
      AreaSet set;
      std::map<std::string, StoredArea, std::less<>> areas; // by key
      std::map<std::string, bool, std::less<>> units;       // keys of the units above its members
    };

    KnownSet &bestSet( const ObservationTable &table, const std::string &tableName );
    std::int64_t addUnit( KnownSet &set, const TableArea &area );

    StoreDatabase &mDatabase;
    std::vector<KnownSet> mSets;
    std::int64_t mNextArea = 1;
  };

}
