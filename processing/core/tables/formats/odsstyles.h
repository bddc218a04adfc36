#pragma once

#include "files/xmlreader.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! The number in an attribute of an ODS document that counts something; 1 where there is none.
  std::uint32_t odsCount( std::string_view text );

  //! The number formats that the styles of an ODS document give to cells; fed with its XML.
  class OdsStyles
  {
  public:
    void begin( std::string_view name, const XmlAttributes &attributes );
    void end( std::string_view name );

    //! Digits that a cell of \a style shows at least: the zeros of a key; 0 where the style says nothing.
    std::uint8_t digitsOf( const std::string &style ) const;

  private:
    std::string mDataStyle;
    std::map<std::string, std::uint8_t> mDigits; // by style of data
    std::map<std::string, std::uint8_t> mStyles; // by style of cells
  };

}
