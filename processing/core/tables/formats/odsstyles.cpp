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

  //! "1000" → 1, "1000000" → 2
  static std::uint8_t thousandsOfFactor( std::string_view factor )
  {
    const std::size_t zeros = factor.starts_with( '1' ) ? factor.size() - 1 : 0;
    const bool isPower = factor.find_first_not_of( '0', 1 ) == std::string_view::npos;
    return isPower && zeros % 3 == 0 && zeros <= 12 ? static_cast<std::uint8_t>( zeros / 3 ) : std::uint8_t{ 0 };
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
      if ( const std::uint8_t thousands = thousandsOfFactor( attributes["display-factor"] ); thousands > 0 )
        mThousands[mDataStyle] = thousands;
    }
    else if ( name == "text-properties" && isRaisedPosition( attributes["text-position"] ) )
      mRaised.insert( mStyle );
    else if ( name == "table-properties" && attributes["display"] == "false" )
      mHidden.insert( mStyle );
    if ( name == "style" )
      mStyle = attributes["name"];
    if ( name == "style" && !attributes["data-style-name"].empty() )
      mDataStyleOf[std::string( attributes["name"] )] = attributes["data-style-name"];
  }

  void OdsStyles::end( std::string_view name )
  {
    if ( name == "number-style" || name == "percentage-style" )
      mDataStyle.clear();
  }

  static std::uint8_t numberOf(
    const std::map<std::string, std::string> &dataStyles, const std::map<std::string, std::uint8_t> &numbers, const std::string &style )
  {
    const auto dataStyle = dataStyles.find( style );
    const auto found = dataStyle == dataStyles.end() ? numbers.end() : numbers.find( dataStyle->second );
    return found == numbers.end() ? std::uint8_t{ 0 } : found->second;
  }

  std::uint8_t OdsStyles::digitsOf( const std::string &style ) const
  {
    return numberOf( mDataStyleOf, mDigits, style );
  }

  std::uint8_t OdsStyles::thousandsOf( const std::string &style ) const
  {
    return numberOf( mDataStyleOf, mThousands, style );
  }

}
