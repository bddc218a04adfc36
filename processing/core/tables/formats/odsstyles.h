#pragma once

#include "files/xmlreader.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! The number in an attribute of an ODS document that counts something; 1 where there is none.
  std::uint32_t odsCount( std::string_view text );

  //! What the styles of an ODS document say of cells, texts and sheets; fed with its XML.
  class OdsStyles
  {
  public:
    void begin( std::string_view name, const XmlAttributes &attributes );
    void end( std::string_view name );

    //! Digits that a cell of \a style shows at least: the zeros of a key; 0 where the style says nothing.
    std::uint8_t digitsOf( const std::string &style ) const;

    //! How often a cell of \a style shows its number divided by a thousand.
    std::uint8_t thousandsOf( const std::string &style ) const;

    //! Whether text of \a style stands raised.
    bool isRaised( std::string_view style ) const { return mRaised.contains( style ); }

    //! Whether sheets of \a style are hidden.
    bool isHidden( std::string_view style ) const { return mHidden.contains( style ); }

  private:
    std::string mDataStyle;
    std::string mStyle; // whose properties are read
    std::set<std::string, std::less<>> mRaised;
    std::set<std::string, std::less<>> mHidden;
    std::map<std::string, std::uint8_t> mDigits;     // by style of data
    std::map<std::string, std::uint8_t> mThousands;  // by style of data
    std::map<std::string, std::string> mDataStyleOf; // by style of cells
  };

}
