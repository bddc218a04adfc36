#include "tables/layout/keycell.h"

#include "keys/areakey.h"
#include "text/digits.h"
#include "text/footnotemark.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t longestKeyCell = 120;

    bool isLetterBegin( std::string_view text )
    {
      return !text.empty()
        && ( ( text[0] >= 'A' && text[0] <= 'Z' ) || ( text[0] >= 'a' && text[0] <= 'z' )
          || static_cast<unsigned char>( text[0] ) >= 0x80 );
    }

    //! Lengths of the parts of a key as people separate them.
    bool areKeyParts( const std::vector<std::size_t> &lengths )
    {
      using Lengths = std::vector<std::size_t>;
      return lengths == Lengths{ 2, 1, 2, 3 } || lengths == Lengths{ 2, 1, 2, 4, 3 } || lengths == Lengths{ 5, 3 }
      || lengths == Lengths{ 2, 3, 3 } || lengths == Lengths{ 2, 1, 2 } || lengths == Lengths{ 5, 4, 3 } || lengths == Lengths{ 3, 2, 3 };
    }

    //! "14-5-24-010" as "14524010"; empty for what is no key with one mark between all of its parts.
    std::string withoutSeparators( std::string_view text )
    {
      const std::size_t first = text.find_first_not_of( "0123456789" );
      if ( first == std::string_view::npos || first == 0 )
        return {};
      const char separator = text[first];
      if ( separator != '-' && separator != '/' && separator != '.' )
        return {};
      std::string digits;
      std::vector<std::size_t> lengths{ 0 };
      for ( const char c : text )
      {
        if ( c == separator )
          lengths.push_back( 0 );
        else if ( isDigit( c ) )
        {
          digits += c;
          ++lengths.back();
        }
        else
          return {};
      }
      const bool isThousands = separator == '.' && lengths == std::vector<std::size_t>{ 5, 3 };
      return areKeyParts( lengths ) && !isThousands && looksLikeAreaKey( digits ) ? digits : std::string();
    }

    bool isKeyBesideName( std::string_view digits )
    {
      return areDigits( digits, 2, 12 ) && looksLikeAreaKey( digits ) && digits.size() != 4 && digits.size() != 7 && digits.size() != 11;
    }

    //! "14524010 Bernsdorf", "14524010, Bernsdorf", "14524010 - Bernsdorf"
    std::optional<KeyCell> keyBeforeName( std::string_view text )
    {
      const std::size_t end = std::min( text.find_first_not_of( "0123456789" ), text.size() );
      const std::string_view digits = text.substr( 0, end );
      std::string_view name = text.substr( end );
      if ( name.empty() || !isKeyBesideName( digits ) || isLetterBegin( name ) )
        return std::nullopt;
      while ( !name.empty() && ( name[0] == ' ' || name[0] == ',' || name[0] == ':' || name[0] == '-' || name[0] == ';' ) )
        name.remove_prefix( 1 );
      name = trimmed( name );
      return isLetterBegin( name ) ? std::optional( KeyCell{ std::string( digits ), std::string( name ), false } ) : std::nullopt;
    }

    //! "Bernsdorf (14524010)", "Bernsdorf, 14524010"
    std::optional<KeyCell> keyBehindName( std::string_view text )
    {
      if ( !isLetterBegin( text ) )
        return std::nullopt;
      if ( text.ends_with( ')' ) || text.ends_with( ']' ) )
        text.remove_suffix( 1 );
      const std::size_t begin = text.find_last_not_of( "0123456789" ) + 1;
      const std::string_view digits = text.substr( begin );
      if ( digits.size() < 5 || !isKeyBesideName( digits ) )
        return std::nullopt;
      std::string_view name = trimmed( text.substr( 0, begin ) );
      while ( !name.empty() && std::string_view( "([,;:-" ).find( name.back() ) != std::string_view::npos )
        name = trimmed( name.substr( 0, name.size() - 1 ) );
      return name.size() > 2 ? std::optional( KeyCell{ std::string( digits ), std::string( name ), false } ) : std::nullopt;
    }

  }

  bool isSumOrSource( std::string_view text )
  {
    constexpr std::size_t longest = 200;
    if ( text.size() > longest )
      return false;
    const std::string lower = lowerCase( text );
    constexpr std::array<std::string_view, 8> words{ "summe", "insgesamt", "gesamt", "total", "zusammen", "gesamtergebnis", "alle", "sum" };
    return std::find( words.begin(), words.end(), lower ) != words.end() || lower.starts_with( "quelle" ) || lower.starts_with( "stand:" )
      || lower.starts_with( "©" ) || lower.starts_with( "summe " ) || lower.starts_with( "anmerkung" );
  }

  std::optional<KeyCell> keyWithMarks( std::string_view text )
  {
    text = trimmed( text );
    if ( text.size() < 5 || text.size() > longestKeyCell || looksLikeAreaKey( text ) )
      return std::nullopt;
    if ( text.starts_with( "DE" ) && text.size() > 2 && isDigit( text[2] ) && areDigits( text.substr( 2 ), 5, 12 )
      && looksLikeAreaKey( text.substr( 2 ) ) )
      return KeyCell{ std::string( text.substr( 2 ) ), {}, false };
    const std::string_view plain = withoutFootnoteMarks( text );
    if ( plain != text && plain.size() > 4 && looksLikeAreaKey( plain ) )
      return KeyCell{ std::string( plain ), {}, false };
    if ( std::string digits = withoutSeparators( plain ); !digits.empty() )
      return KeyCell{ std::move( digits ), {}, true };
    if ( std::optional<KeyCell> named = keyBeforeName( text ) )
      return named;
    return keyBehindName( text );
  }

}
