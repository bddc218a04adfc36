#pragma once

#include "progress.h"
#include "tables/grid.h"
#include "tables/ziparchive.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! Names of the sheets of a workbook, in their order. \throws InputError "sheet_missing" if there is none
  std::vector<std::string> xlsxSheets( const ZipArchive &archive, const std::string &fileName );

  /**
   * The cells of sheet number \a sheet (0-based) of an XLSX workbook, with the type of each: text, number with its format, date.
   *
   * The sheet is read as a stream; what is kept are its cells.
   */
  Grid readXlsxSheet( const ZipArchive &archive, const std::string &fileName, std::size_t sheet, const Progress &progress );

}
