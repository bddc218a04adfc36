#pragma once

#include "store/storedatabase.h"
#include "tables/listfile.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! An area of a set, as it goes in and comes out.
  struct StoredArea
  {
    std::int64_t id = 0; //!< given by the store
    std::string key;     //!< as keys are compared: the AGS of a municipality, the key itself of others
    std::string name;
    std::string level;    //!< as in keys/arealevel.h
    bool isMember = true; //!< false: known from tables only, like the district in a table of municipalities
    std::string outline;  //!< WKB of a polygon or multipolygon; empty: none
  };

  //! The areas of a level as they were from a date on.
  struct AreaSet
  {
    std::int64_t id = 0;
    std::string level;
    std::string validFrom; //!< ISO date
    std::string name;
  };

  //! Which group an area belongs to; an area may be in several, or in none.
  struct StoredMember
  {
    std::string areaKey;
    std::string groupKey;
    std::string groupName;

    friend auto operator<=>( const StoredMember &, const StoredMember & ) = default;
  };

  //! A state of a grouping: Sozialräume as they are since a date.
  struct StoredGrouping
  {
    std::int64_t id = 0;
    std::string name; //!< id for scripts
    std::string validFrom;
    std::string title; //!< for people
  };

  //! Whether \a text is a date as the store keeps it: "2024-01-01".
  bool isStoreDate( std::string_view text );

  /**
   * Adds the areas of a level as they are from \a set.validFrom on. The same set again changes nothing, nor does a name.
   *
   * \returns its number
   * \throws InputError "store_date_wrong" (1: the date), "store_area_key_twice" (1: key, 2: how often), "store_area_set_differs" (1: level,
   *   2: date) where the store has other areas under that level and date: they stay
   */
  std::int64_t addAreaSet( StoreDatabase &database, const AreaSet &set, std::span<const StoredArea> areas );

  //! Adds a state of a grouping. \returns its number. \throws InputError "store_date_wrong", "store_grouping_differs" (1: name, 2: date)
  std::int64_t addGrouping( StoreDatabase &database, const StoredGrouping &grouping, std::vector<StoredMember> members );

  /**
   * Adds a version of the catalogue of indicators, a list as indicators/catalogue.h reads it; it may have the columns turn (months between
   * two deliveries), target and target_period. What an algorithm computes has it in the column numerator. \returns how many indicators it
   * has
   * \throws InputError as readCatalogue(), "store_date_wrong", "store_catalogue_differs" (1: date)
   */
  std::size_t addCatalogue( StoreDatabase &database, const std::string &validFrom, const ListTable &list );

  //! The coordinate system of the outlines, as WKT; empty: none.
  std::string storeCrs( StoreDatabase &database );

  std::vector<AreaSet> storedAreaSets( StoreDatabase &database );                                      //!< by level and date
  std::vector<StoredGrouping> storedGroupings( StoreDatabase &database );                              //!< by name and date
  std::vector<StoredArea> storedAreas( StoreDatabase &database, std::int64_t set, bool withOutlines ); //!< by key
  std::vector<StoredMember> storedMembers( StoreDatabase &database, std::int64_t grouping );           //!< by area and group
  ListTable storedCatalogue(
    StoreDatabase &database ); //!< the newest version, as readCatalogue() takes it; without rows where there is none

}
