#pragma once

#include "tables/grids/grid.h"

#include <string_view>

namespace sozialraum
{

  //! What a number format code of a spreadsheet ("00000000", "#,##0.00", "dd.mm.yyyy", "0.0%") does to a number.
  struct FormatCodeMeaning
  {
    NumberFormat format;
    bool isDate = false;
  };

  FormatCodeMeaning meaningOfFormatCode( std::string_view code );

  //! The same for the formats that have a number but no code in XLSX and XLS files (0 … 49).
  FormatCodeMeaning meaningOfBuiltInFormat( int number );

  //! ISO text of a date that a spreadsheet counts as days: "2023-06-01"; with its time if it has one.
  std::string dateFromSerial( double days, bool from1904 );

}
