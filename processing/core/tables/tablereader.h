#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "tables/inputfile.h"
#include "tables/observationtable.h"
#include "tables/tabledescription.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What a person decides about a table instead of the reader. Empty: the reader decides.
  struct TableReadOptions
  {
    std::string sheet;                        //!< name or 1-based number of the sheet; name of the file inside an archive
    std::optional<RowRange> headerRows;       //!< rows that hold the headings, 1-based
    std::vector<std::string> keyColumns;      //!< heading or 1-based number; several for a key split over columns
    std::optional<AreaLevel> level;           //!< only the areas of this level
    std::optional<char> decimalMark;          //!< ',' or '.'
    std::optional<std::string> thousandsMark; //!< ".", ",", "'", " " or "" for none
    std::string encoding;                     //!< "UTF-8", "Windows-1252" (also for ISO-8859-1), "UTF-16LE", "UTF-16BE"
  };

  //! A table and how it was understood.
  struct TableReading
  {
    ObservationTable table;
    TableDescription description;
  };

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
  TableReading readTableWithDescription( const std::filesystem::path &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

  //! The same from bytes in memory or on disk.
  TableReading readTableWithDescription( const InputFile &input, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

  //! The table alone.
  ObservationTable readTable( const std::filesystem::path &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

}
