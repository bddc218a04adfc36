#pragma once

#include "progress.h"
#include "tables/grids/grid.h"
#include "files/textencoding.h"

namespace sozialraum
{

  //! The cells of a delimited text; all of them text.
  struct CsvGrid
  {
    Grid grid;
    std::size_t unclosedQuotes = 0; //!< rows with a quotation mark that is never closed
    std::uint32_t cutRow = 0;       //!< row of the file within which it breaks off; 0: none. The cell in which it does is left out
  };

  //! \throws InputError "line_too_long", "table_too_large"
  CsvGrid readCsvGrid( const TextFile &text, const DetectedEncoding &encoding, char separator, const Progress &progress );

}
