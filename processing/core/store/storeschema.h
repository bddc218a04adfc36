#pragma once

#include "store/schematexts.h"
#include "store/storedatabase.h"

#include <functional>
#include <string>

namespace sozialraum
{

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
   * Opens a store. One of an older version that is to be written to gets what this version adds, in a transaction; read, it stays as it is.
   *
   * \throws InputError as StoreDatabase does, "store_is_none" (1: name) where it holds something else, "store_newer" (1: name, 2: its
   *   version) where another version of the program made it, "store_older" (1: name, 2: its version) where it may not be upgraded
   */
  StoreDatabase openStore( const StorePlace &place, bool forWriting );

  //! Of the schema of an open store; 0 where there is none. \throws InputError as StoreDatabase does
  int storeVersion( StoreDatabase &database );

  /**
   * Grants to the roles sm_public, sm_planner and sm_steward of a new store in a database what schema/roles.sql says; nothing in a file.
   *
   * \returns whether the roles are there; without them nothing is granted
   */
  bool grantStoreRoles( StoreDatabase &database );

}
