#pragma once

#include "progress.h"
#include "tables/grids/grid.h"

#include <functional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A file with sheets, of whatever format: their names, and a way to read one.
  struct Workbook
  {
    std::string container;                                                   //!< "XLSX", "ODS", "XLS", "CSV", …
    std::vector<std::string> sheets;                                         //!< names; none for a text, which is one sheet without a name
    std::function<Grid( std::size_t sheet, const Progress &progress )> read; //!< \a sheet is 0-based
    std::vector<bool> hidden;                                                //!< by sheet; empty: none is

    bool isHidden( std::size_t sheet ) const { return sheet < hidden.size() && hidden[sheet]; }
  };

}
