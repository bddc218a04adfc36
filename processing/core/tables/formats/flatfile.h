#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "tables/grids/grid.h"
#include "tables/formats/textformat.h"
#include "tables/layout/tablereading.h"
#include "files/textencoding.h"

#include <span>
#include <string_view>

namespace sozialraum
{

  /**
   * Flat files (ffcsv) of GENESIS-Online, Regionalstatistik and the Zensus database.
   *
   * New layout: one value per row, with unit and code in columns of their own. Old layout: one column CODE__Label__Unit per value variable,
   * German or English headings, all levels under one variable. A dimension takes part in the identity of an indicator with the codes of its
   * variable and its attribute, so that two "Insgesamt" never collide.
   */

  //! Whether \a headings are those of a flat file, old or new.
  bool isFlatFileHeader( std::span<const std::string_view> headings );

  /**
   * Reads the flat file \a text, row by row.
   *
   * \throws InputError "key_column_missing" if no variable of the file holds areas, "table_empty"
   */
  TableReading readFlatFile( const TextFile &text, const DetectedEncoding &encoding, char separator, const TableReadOptions &options,
    ProblemReporter &problems, const Progress &progress );

  //! Whether the first filled row of \a grid holds the headings of a flat file: somebody saved it from a spreadsheet as a workbook.
  bool isFlatFileGrid( const Grid &grid );

  //! The same from the cells of a workbook, whose numbers may be typed.
  TableReading readFlatFileGrid( const Grid &grid, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

  //! A flat file as text.
  class FlatFileFormat : public TextFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;

  protected:
    TableReading readText(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
  };

}
