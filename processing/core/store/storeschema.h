#pragma once

#include "store/storedatabase.h"

#include <functional>
#include <string>

namespace sozialraum
{

  //! The version of the schema that this house writes.
  inline constexpr int storeSchemaVersion = 1;

  //! Whether there is a store at \a place: a file, or the tables in the schema. \throws InputError where that cannot be found out
  bool storeExists( const StorePlace &place );

  /**
   * Makes a store: all of it or nothing. A file is made under another name beside its place first.
   *
   * \param crs of the outlines, as WKT or "EPSG:25833"; empty: none
   * \param fill what the store gets before anybody sees it, within a transaction; without it the store is empty
   * \throws InputError as StoreDatabase does, "store_without_postgis" (1: name)
   */
  void createStore( const StorePlace &place, const std::string &crs, const std::function<void( StoreDatabase & )> &fill = {} );

  /**
   * Opens a store, and brings it to this version where it is older and may be written to.
   *
   * \throws InputError as StoreDatabase does, "store_is_none" (1: name) where it holds something else, "store_newer" (1: name, 2: its
   *   version) where another version of the program made it
   */
  StoreDatabase openStore( const StorePlace &place, bool forWriting );

  /**
   * Grants to the roles sm_public, sm_planner and sm_steward of a database what schema/roles.sql says; nothing in a file.
   *
   * \returns whether the roles are there; without them nothing is granted
   */
  bool grantStoreRoles( StoreDatabase &database );

}
