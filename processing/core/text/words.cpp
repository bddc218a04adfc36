#include "text/words.h"

#include <algorithm>

namespace sozialraum
{

  bool hasWord( const std::string &heading, std::string_view word )
  {
    for ( std::size_t at = heading.find( word ); at != std::string::npos; at = heading.find( word, at + 1 ) )
    {
      const auto isLetter = [&heading]( std::size_t i ) {
        return ( heading[i] >= 'a' && heading[i] <= 'z' ) || static_cast<unsigned char>( heading[i] ) >= 0x80;
      };
      const bool begins = at == 0 || !isLetter( at - 1 );
      const std::size_t end = at + word.size();
      if ( begins && ( end == heading.size() || !isLetter( end ) ) )
        return true;
    }
    return false;
  }

  bool containsAny( const std::string &text, std::initializer_list<std::string_view> parts )
  {
    return std::any_of( parts.begin(), parts.end(), [&text]( std::string_view part ) { return text.find( part ) != std::string::npos; } );
  }

  std::string lowerCase( std::string_view text )
  {
    std::string lower( text );
    for ( std::size_t i = 0; i < lower.size(); ++i )
    {
      if ( lower[i] >= 'A' && lower[i] <= 'Z' )
        lower[i] = static_cast<char>( lower[i] - 'A' + 'a' );
      else if ( lower[i] == '\xC3' && i + 1 < lower.size() && static_cast<unsigned char>( lower[i + 1] ) >= 0x80
        && static_cast<unsigned char>( lower[i + 1] ) <= 0x9E )
        lower[i + 1] = static_cast<char>( static_cast<unsigned char>( lower[i + 1] ) + 0x20 );
    }
    return lower;
  }

  std::string joined( std::span<const std::string> parts, std::string_view between )
  {
    std::string text;
    for ( const std::string &part : parts )
    {
      if ( !text.empty() )
        text += between;
      text += part;
    }
    return text;
  }

}
