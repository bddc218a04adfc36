#pragma once

#include "progress.h"
#include "store/storedatabase.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace sozialraum
{

  //! The file of a package that describes the others.
  inline constexpr std::string_view packageDescriptionName = "datapackage.json";

  //! What was written or read.
  struct PackageCounts
  {
    std::int64_t files = 0; //!< without datapackage.json
    std::int64_t observations = 0;
    std::int64_t imports = 0;
    std::int64_t areas = 0;
  };

  //! Where the files of a package are made: the path for a name.
  using PackagePlaces = std::function<std::filesystem::path( const std::string &name )>;

  /**
   * Writes the whole store as a Data Package (datapackage.org): datapackage.json, and a CSV file for each table with its rows by number. In
   * the place of a value that is none stands the sign of its status, with its meaning among the missing values of the field.
   *
   * Guarantees, each with a test of its name:
   * - it is the store at one moment, whoever writes to it meanwhile;
   * - a file and a database with the same content give the same bytes;
   * - numbers are written in as few digits as give them back bit for bit.
   *
   * \param created for people; empty: not said
   * \throws InputError "package_not_written" (1: file), as StoreDatabase does; Cancelled
   */
  PackageCounts exportStore( StoreDatabase &database, const PackagePlaces &places, const std::string &created, const Progress &progress );

  /**
   * Makes a new store of a package, all of it or nothing.
   *
   * Guarantees, each with a test of its name:
   * - what was exported comes back exactly: values bit for bit, statuses, versions, numbers of imports, sources, territory, groupings,
   *   catalogue; the new store exported again gives the same bytes;
   * - a store that is there stays as it is;
   * - a file that was changed since, lacks rows, or names what is not there is refused, and nothing is made.
   *
   * \param description the path of datapackage.json
   * \throws InputError "store_exists_already" (1: store), "package_is_none" and "package_newer" as packageFromText(),
   * "package_file_missing" and "package_changed" (1: file), "package_row_wrong" (1: file, 2: row), "package_cell_wrong" (1: file, 2: row,
   * 3: column, 4: text), "package_reference_wrong" (1: file, 2: column, 3: id that is not there), as createStore() does; Cancelled
   */
  PackageCounts importStore( const std::filesystem::path &description, const StorePlace &place, const Progress &progress );

}
