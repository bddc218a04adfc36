#pragma once

#include "observationstatus.h"
#include "store/package/csvfile.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What stands in the place of a value that is none, and what it means. Tables of the offices have these signs, too.
  struct PackageSign
  {
    ObservationStatus status;
    std::string_view sign;
    std::string_view meaning; //!< English and German
  };

  inline constexpr std::array<PackageSign, 8> packageSigns{ {
    { ObservationStatus::Missing, "", "missing / fehlt" },
    { ObservationStatus::Nothing, "-", "nothing there / nichts vorhanden" },
    { ObservationStatus::Secret, ".", "unknown or confidential / unbekannt oder geheim" },
    { ObservationStatus::Suppressed, "*", "withheld by the monitor / vom Monitor gesperrt" },
    { ObservationStatus::Uncertain, "/", "not reliable enough / nicht sicher genug" },
    { ObservationStatus::Blocked, "x", "a statement makes no sense / Aussage nicht sinnvoll" },
    { ObservationStatus::Later, "...", "published later / folgt später" },
    { ObservationStatus::NoTerritory, ":", "the area did not exist then / Gebiet bestand damals nicht" },
  } };

  //! Empty for a status that has no sign.
  std::string_view packageSign( ObservationStatus status );

  //! A file of a package with the rows of a table of the store.
  struct PackagedTable
  {
    std::string table;
    std::int64_t rows = 0;
    FileSeal seal;
  };

  //! What datapackage.json says of a store.
  struct StorePackage
  {
    std::string title;
    std::string created;              //!< ISO date and time; empty: not said
    std::string crs;                  //!< of the outlines, "EPSG:25833" or WKT; empty: none
    std::vector<std::string> sources; //!< publishers
    std::int64_t storeVersion = 0;
    std::vector<PackagedTable> files; //!< in the order of schemaTables()
  };

  //! The text of datapackage.json, Data Package version 2.
  std::string packageText( const StorePackage &package );

  /**
   * Reads what packageText() wrote, whatever else people added to it.
   * \throws InputError "package_is_none" (1: \a name), "package_newer" (1: \a name, 2: version of the schema) of a newer program
   */
  StorePackage packageFromText( std::string_view text, const std::string &name );

}
