#pragma once

#include "tables/grids/grid.h"
#include "tables/formats/numberformatcode.h"
#include "files/ziparchive.h"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace sozialraum
{

  //! A sheet and the member of the archive that holds it.
  struct XlsxSheet
  {
    std::string name;
    std::string member;
  };

  //! What the workbook of an XLSX file says of itself.
  struct XlsxParts
  {
    std::vector<XlsxSheet> sheets;
    bool from1904 = false; //!< dates count from 1904
  };

  //! \throws InputError "workbook_damaged", "xml_damaged", "sheet_missing"
  XlsxParts readXlsxParts( const ZipArchive &archive );

  //! What each cell style of the workbook makes of a number. \throws InputError "xml_damaged"
  std::vector<FormatCodeMeaning> readXlsxStyles( const ZipArchive &archive );

  //! Stores the shared strings in \a grid, which is empty before, under their numbers. \returns how many \throws InputError "xml_damaged",
  //! "table_too_large"
  std::uint32_t readXlsxStrings( const ZipArchive &archive, Grid &grid );

  //! The whole number that \a text is, or \a otherwise.
  template<typename Integer>
  Integer xlsxInteger( std::string_view text, Integer otherwise )
  {
    Integer number = otherwise;
    const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), number );
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
  }

}
