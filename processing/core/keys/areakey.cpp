#include "areakey.h"

#include "keys/keytext.h"
#include "text/trimming.h"
#include "text/digits.h"

namespace sozialraum
{

  namespace
  {


    std::string leftPadded( std::string digits, std::size_t width )
    {
      if ( digits.size() < width )
        digits.insert( 0, width - digits.size(), '0' );
      return digits;
    }

    std::vector<std::size_t> widthsOfParts( std::size_t count )
    {
      switch ( count )
      {
        case 1:
          return { 2 };
        case 2:
          return { 5, 3 };
        case 3:
          return { 2, 3, 3 };
        case 4:
          return { 2, 1, 2, 3 };
        default:
          return { 2, 1, 2, 4, 3 };
      }
    }

  }

  bool looksLikeAreaKey( std::string_view cell )
  {
    if ( keytext::isNation( trimmed( cell ) ) )
      return true;
    const std::optional<std::string> digits = keytext::digitsOnly( cell );
    return digits && keytext::couldBeOfficial( *digits );
  }

  bool isSpoiltAreaKey( std::string_view cell )
  {
    const std::string_view text = trimmed( cell );
    const std::size_t exponent = text.find_first_of( "eE" );
    if ( exponent == std::string::npos || exponent == 0 || exponent + 1 >= text.size() )
      return false;
    const std::string_view mantissa = std::string_view( text ).substr( 0, exponent );
    std::string_view power = std::string_view( text ).substr( exponent + 1 );
    if ( power.starts_with( '+' ) )
      power.remove_prefix( 1 );
    return isDigit( mantissa.front() ) && mantissa.find_first_not_of( "0123456789.," ) == std::string_view::npos && !power.empty()
      && power.size() <= 2 && power.find_first_not_of( "0123456789" ) == std::string_view::npos;
  }

  std::string areaKeyFromParts( std::span<const std::string> parts )
  {
    const std::vector<std::size_t> widths = widthsOfParts( parts.size() );
    std::string key;
    for ( std::size_t i = 0; i < parts.size() && i < widths.size(); ++i )
    {
      const std::string digits = keytext::digitsOnly( parts[i] ).value_or( std::string() );
      if ( digits.empty() )
        break;
      key += leftPadded( digits, widths[i] );
    }
    return key;
  }

  std::string agsFromArs( std::string_view key )
  {
    if ( key.size() != 12 || !areDigits( key ) )
      return std::string( key );
    return std::string( key.substr( 0, 5 ) ) + std::string( key.substr( 9, 3 ) );
  }

  std::vector<std::string> sameTerritoryKeys( std::string_view key )
  {
    if ( !areDigits( key ) )
      return {};
    const bool isCity =
      ( key.size() == 8 && key.ends_with( "000" ) ) || key.size() == 5 || ( key.size() == 2 && keytext::isCityState( key ) );
    if ( !isCity )
      return {};

    std::vector<std::string> keys;
    if ( keytext::isCityState( key ) && keytext::endsInZeros( key, 2 ) )
      keys = { std::string( key.substr( 0, 2 ) ), std::string( key.substr( 0, 2 ) ) + "000", std::string( key.substr( 0, 2 ) ) + "000000" };
    else
      keys = { std::string( key.substr( 0, 5 ) ), std::string( key.substr( 0, 5 ) ) + "000" };
    std::erase( keys, key );
    return keys;
  }

}
