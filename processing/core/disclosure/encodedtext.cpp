#include "disclosure/encodedtext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace sozialraum
{

  static void appendLetter( std::string &text, std::uint32_t letter )
  {
    if ( letter < 0x80 )
      text += static_cast<char>( letter );
    else if ( letter < 0x800 )
      text.append( { static_cast<char>( 0xc0U | letter >> 6U ), static_cast<char>( 0x80U | ( letter & 0x3fU ) ) } );
    else if ( letter < 0x10000 )
      text.append( { static_cast<char>( 0xe0U | letter >> 12U ), static_cast<char>( 0x80U | ( letter >> 6U & 0x3fU ) ),
        static_cast<char>( 0x80U | ( letter & 0x3fU ) ) } );
  }

  std::string withoutEntities( std::string_view text )
  {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> names{ { { "amp", "&" }, { "lt", "<" }, { "gt", ">" },
      { "quot", "\"" }, { "apos", "'" }, { "nbsp", "\xc2\xa0" } } };
    std::string result;
    for ( std::size_t i = 0; i < text.size(); ++i )
    {
      const std::size_t end = text[i] == '&' ? text.find( ';', i ) : std::string_view::npos;
      constexpr std::size_t longest = 10;
      if ( end == std::string_view::npos || end - i > longest )
      {
        result += text[i];
        continue;
      }
      const std::string_view name = text.substr( i + 1, end - i - 1 );
      const auto known = std::find_if( names.begin(), names.end(), [name]( const auto &each ) { return each.first == name; } );
      if ( known != names.end() )
      {
        result += known->second;
        i = end;
      }
      else if ( name.size() > 1 && name.front() == '#' )
      {
        const bool isHex = name[1] == 'x' || name[1] == 'X';
        const std::string_view digits = name.substr( isHex ? 2 : 1 );
        std::uint32_t letter = 0;
        const auto [read, error] = std::from_chars( digits.data(), digits.data() + digits.size(), letter, isHex ? 16 : 10 );
        if ( error == std::errc() && read == digits.data() + digits.size() )
          appendLetter( result, letter );
        i = end;
      }
      else
      {
        result += text[i];
      }
    }
    return result;
  }

  //! The number that \a digits are to the base of 16, all of them; there are as many as asked for.
  static std::optional<std::uint32_t> hexNumber( std::string_view digits, std::size_t asked )
  {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars( digits.data(), digits.data() + digits.size(), number, 16 );
    if ( digits.empty() || digits.size() != asked || error != std::errc() || end != digits.data() + digits.size() )
      return std::nullopt;
    return number;
  }

  std::string withoutPercents( std::string_view text )
  {
    std::string result;
    for ( std::size_t i = 0; i < text.size(); ++i )
    {
      const std::optional<std::uint32_t> byte = text[i] == '%' ? hexNumber( text.substr( i + 1, 2 ), 2 ) : std::nullopt;
      result += byte ? static_cast<char>( *byte ) : text[i];
      i += byte ? 2U : 0U;
    }
    return result;
  }

  std::string withoutEscapes( std::string_view text )
  {
    std::string result;
    for ( std::size_t i = 0; i < text.size(); ++i )
    {
      std::optional<std::uint32_t> letter;
      std::size_t length = 0;
      const std::string_view rest = text[i] == '\\' ? text.substr( i + 1 ) : std::string_view();
      if ( rest.starts_with( "u{" ) )
      {
        constexpr std::size_t longest = 8;
        const std::size_t end = rest.substr( 0, longest ).find( '}' );
        length = end == std::string_view::npos ? 0 : end + 1;
        letter = length == 0 ? std::nullopt : hexNumber( rest.substr( 2, end - 2 ), end - 2 );
      }
      else if ( rest.starts_with( 'u' ) )
      {
        length = 5;
        letter = hexNumber( rest.substr( 1, 4 ), 4 );
      }
      else if ( rest.starts_with( 'x' ) )
      {
        length = 3;
        letter = hexNumber( rest.substr( 1, 2 ), 2 );
      }
      if ( letter )
        appendLetter( result, *letter );
      else
        result += text[i];
      i += letter ? length : 0U;
    }
    return result;
  }

  std::string decodedBase64( std::string_view text )
  {
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for ( const char c : text )
    {
      std::uint32_t sextet = 0;
      if ( c >= 'A' && c <= 'Z' )
        sextet = static_cast<std::uint32_t>( c - 'A' );
      else if ( c >= 'a' && c <= 'z' )
        sextet = static_cast<std::uint32_t>( c - 'a' ) + 26;
      else if ( c >= '0' && c <= '9' )
        sextet = static_cast<std::uint32_t>( c - '0' ) + 52;
      else if ( c == '+' || c == '-' )
        sextet = 62;
      else if ( c == '/' || c == '_' )
        sextet = 63;
      else
        continue;
      bits = bits << 6U | sextet;
      count += 6;
      if ( count >= 8 )
      {
        count -= 8;
        bytes += static_cast<char>( bits >> static_cast<unsigned>( count ) & 0xffU );
      }
    }
    return bytes;
  }

}
