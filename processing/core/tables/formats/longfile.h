#pragma once

#include "files/textencoding.h"
#include "problemreporter.h"
#include "progress.h"
#include "tables/grids/grid.h"
#include "tables/formats/textformat.h"
#include "tables/layout/tablereading.h"

#include <span>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! Whether these are the headings of our own long table.
  bool isLongFileHeader( std::span<const std::string_view> headings );

  //! Whether the sheet begins with such headings.
  bool isLongSheet( const Grid &grid );

  /**
   * Reads our own long table as `readtable` and `convertterritory` write it, row by row: a value, its status, and nothing to guess.
   *
   * \throws InputError "table_empty". Reports "cells_not_readable" where a value is no number.
   */
  TableReading readLongFile(
    const TextFile &text, const DetectedEncoding &encoding, char separator, ProblemReporter &problems, const Progress &progress );

  //! The same from a sheet or a database.
  TableReading readLongSheet( const Grid &grid, const std::string &fileName, ProblemReporter &problems, const Progress &progress );

  //! Our own long table as text.
  class LongFileFormat : public TextFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;

  protected:
    TableReading readText(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
  };

}
