#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "files/inputfile.h"
#include "tables/layout/tablereading.h"

#include <filesystem>

namespace sozialraum
{

  /**
   * Reads a table of official statistics, or of an office, as it comes.
   *
   * Bytes → encoding → grid of typed cells → header, footer, key column, level, number marks → long observations.
   * A flat file is streamed: memory is needed for its result, not for its text.
   *
   * Guarantees, each with a test:
   * - keys are text, leading zeros are kept or put back;
   * - ".", "/", "x", "*", "…" and empty cells are never 0;
   * - every data cell is an observation; every row and column that is none is counted in the description with its reason.
   *
   * \throws InputError where the file cannot be read as a table (codes file_*, archive_*, sheet_*, table_*, key_column_*).
   * \throws Cancelled
   */
  TableReading readTableWithDescription(
    const std::filesystem::path &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

  //! The same from bytes in memory or on disk.
  TableReading readTableWithDescription(
    const InputFile &input, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

  //! The table alone.
  ObservationTable readTable(
    const std::filesystem::path &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

}
