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
   * (a CSV with a column of years), a list of one's own with an old and a new key and, where an area was split, a factor, or an official
   * list of changes of names, borders and keys (Namens-, Grenz- und Schlüsseländerungen), changelist.h.
   *
   * Old and new key are the first and the last column of keys, or those whose headings say old/from/alt/von/vor and new/to/neu/nach;
   * columns of factors are told by what their headings say they are proportional to, and a heading that says just "factor" serves for any.
   * A column that is called so stays one whatever a cell of it holds. Titles above the headings, notes below and a second row of headings
   * are passed over. A file without factors is a list of changes: areas that it does not name did not change, and changes of changes are
   * followed.
   *
   * Factors may be per cent, which is reported as "crosswalk_factors_percent" (1: heading). A row that says again what another says counts
   * once, "crosswalk_row_twice" (1: how many, 2: row), unless the factors of the area give 1 with it.
   *
   * \param fromYear year of the old territory; empty: the file has only one
   * \param toYear year of the new territory, for workbooks that have several; empty: any
   * \throws InputError "crosswalk_year_missing" (1: year asked for, 2: years there are), "crosswalk_keys_missing",
   *   "crosswalk_weight_missing" (1: weight), "crosswalk_factor_wrong" (1: row, 2: text), "crosswalk_split_without_factor" (1: key),
   * "crosswalk_cycle", those of readList(), Cancelled Reports also what movingChanges() and Crosswalk::checkFactors() report.
   */
  Crosswalk readCrosswalk( const std::filesystem::path &file, const std::string &fromYear, const std::string &toYear,
    CrosswalkWeight weight, ProblemReporter &problems, const Progress &progress );

  //! The same from bytes in memory or on disk.
  Crosswalk readCrosswalk( const InputFile &file, const std::string &fromYear, const std::string &toYear, CrosswalkWeight weight,
    ProblemReporter &problems, const Progress &progress );

}
