#pragma once

#include "tables/grids/grid.h"
#include "tables/formats/numberformatcode.h"
#include "files/xmlreader.h"
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
    bool isHidden = false;
  };

  //! What the workbook of an XLSX file says of itself.
  struct XlsxParts
  {
    std::vector<XlsxSheet> sheets;
    std::string strings;   //!< member of the shared strings; there need be none
    std::string styles;    //!< member of the styles; there need be none
    bool from1904 = false; //!< dates count from 1904
  };

  //! The text of a string that may have parts in several styles; what stands raised in it is a footnote mark.
  class XlsxText
  {
  public:
    void clear();
    void begin( std::string_view name, const XmlAttributes &attributes );
    void end( std::string_view name );
    void characters( std::string_view piece );

    //! \returns the number of the text in \a grid, with its mark
    std::uint32_t storeIn( Grid &grid ) const;

  private:
    std::string mText;
    std::string mMark;
    bool mInText = false;
    bool mInPhonetic = false;
    bool mIsRaised = false;
  };

  //! The member that is the workbook, wherever the package keeps it; empty: the archive is no XLSX workbook.
  std::string xlsxWorkbookMember( const ZipArchive &archive );

  //! \throws InputError "workbook_damaged", "xml_damaged", "sheet_missing"
  XlsxParts readXlsxParts( const ZipArchive &archive );

  //! What each cell style of the workbook makes of a number. \throws InputError "xml_damaged"
  std::vector<FormatCodeMeaning> readXlsxStyles( const ZipArchive &archive, const std::string &member );

  //! Stores the shared strings in \a grid, which is empty before, under their numbers. \returns how many \throws InputError "xml_damaged",
  //! "table_too_large"
  std::uint32_t readXlsxStrings( const ZipArchive &archive, const std::string &member, Grid &grid );

  //! The whole number that \a text is, or \a otherwise.
  template<typename Integer>
  Integer xlsxInteger( std::string_view text, Integer otherwise )
  {
    Integer number = otherwise;
    const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), number );
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
  }

}
