#include "tables/formats/odsstyles.h"

#include <algorithm>
#include <charconv>

namespace sozialraum
{

  std::uint32_t odsCount( std::string_view text )
  {
    std::uint32_t count = 1;
    std::from_chars( text.data(), text.data() + text.size(), count );
    return std::max( count, 1u );
  }

  //! "super 58%" or "33% 58%": a height above the line, then a size.
  static bool isRaisedPosition( std::string_view position )
  {
    return position.starts_with( "super" ) || ( !position.empty() && position.front() >= '1' && position.front() <= '9' );
  }

  void OdsStyles::begin( std::string_view name, const XmlAttributes &attributes )
  {
    if ( name == "number-style" || name == "percentage-style" )
      mDataStyle = attributes["name"];
    else if ( name == "number" && !mDataStyle.empty() )
    {
      const std::uint32_t digits = attributes["min-integer-digits"].empty() ? 1 : odsCount( attributes["min-integer-digits"] );
      if ( digits > 1 && digits <= 20 )
        mDigits[mDataStyle] = static_cast<std::uint8_t>( digits );
    }
    else if ( name == "text-properties" && isRaisedPosition( attributes["text-position"] ) )
      mRaised.insert( mStyle );
    else if ( name == "table-properties" && attributes["display"] == "false" )
      mHidden.insert( mStyle );
    if ( name == "style" )
      mStyle = attributes["name"];
    if ( name == "style" && !attributes["data-style-name"].empty() )
    {
      const auto digits = mDigits.find( std::string( attributes["data-style-name"] ) );
      if ( digits != mDigits.end() )
        mStyles[std::string( attributes["name"] )] = digits->second;
    }
  }

  void OdsStyles::end( std::string_view name )
  {
    if ( name == "number-style" || name == "percentage-style" )
      mDataStyle.clear();
  }

  std::uint8_t OdsStyles::digitsOf( const std::string &style ) const
  {
    const auto found = mStyles.find( style );
    return found == mStyles.end() ? std::uint8_t{ 0 } : found->second;
  }

}
