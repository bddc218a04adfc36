#pragma once

#include "areas/crosswalk.h"
#include "files/inputfile.h"
#include "progress.h"

#include <filesystem>
#include <string>

namespace sozialraum
{

  //! What the factors of a crosswalk are proportional to; a file can have several columns of factors.
  enum class CrosswalkWeight
  {
    Population,
    Area,
    Employment,
  };

  /**
   * Reads a crosswalk: the Umsteigeschlüssel of the BBSR for districts (a workbook with a sheet per year, "2007-2020") and municipalities
   * (a CSV with a column of years), or a list of one's own with an old and a new key and, where an area was split, a factor.
   *
   * Old and new key are the first and the last column of keys, or those whose headings say old/from/alt/von and new/to/neu/nach; columns of
   * factors are told by what their headings say they are proportional to, and a heading that says just "factor" serves for any. Titles
   * above the headings and a second row of headings are passed over. A file without factors is a list of changes: areas that it does not
   * name did not change, and changes of changes are followed.
   *
   * \param fromYear year of the old territory; empty: the file has only one
   * \param toYear year of the new territory, for workbooks that have several; empty: any
   * \throws InputError "crosswalk_year_missing" (1: year asked for, 2: years there are), "crosswalk_keys_missing",
   *   "crosswalk_weight_missing" (1: weight), "crosswalk_factor_wrong" (1: row, 2: text),
   *   "crosswalk_split_without_factor" (1: key), "crosswalk_cycle", those of readList()
   */
  Crosswalk readCrosswalk( const std::filesystem::path &file, const std::string &fromYear, const std::string &toYear,
    CrosswalkWeight weight, ProblemReporter &problems, const Progress &progress );

  //! The same from bytes in memory or on disk.
  Crosswalk readCrosswalk( const InputFile &file, const std::string &fromYear, const std::string &toYear, CrosswalkWeight weight,
    ProblemReporter &problems, const Progress &progress );

}
