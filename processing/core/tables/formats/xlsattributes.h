#pragma once

#include "tables/formats/numberformatcode.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What the records of an XLS workbook say of a sheet beside its values, which FreeXL gives.
  struct XlsSheetAttributes
  {
    bool isHidden = false;
    std::size_t hiddenRows = 0;
    std::vector<ColumnRange> hiddenColumns;
    std::map<std::uint32_t, NumberFormat> formats; //!< of cells that show other than the number itself, by xlsPlace()
    std::map<std::uint32_t, std::string> errors;   //!< "#DIV/0!", by xlsPlace()
  };

  //! A sheet of BIFF has 65,536 rows and 256 columns.
  constexpr std::uint32_t xlsPlace( std::uint32_t row, std::uint32_t column )
  {
    return ( row << 8u ) | column;
  }

  /**
   * Attributes of all worksheets in their order, from the stream "Workbook" or "Book" ([MS-XLS], BIFF5 and BIFF8). A stream that is cut or
   * damaged gives what stands before.
   */
  std::vector<XlsSheetAttributes> readXlsAttributes( std::string_view stream );

}
