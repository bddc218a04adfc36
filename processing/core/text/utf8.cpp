#include "text/utf8.h"

#include <algorithm>

namespace sozialraum
{

  void appendUtf8( std::string &text, char32_t codePoint )
  {
    const auto byte = [&text]( char32_t value ) { text += static_cast<char>( static_cast<unsigned char>( value ) ); };
    if ( codePoint < 0x80 )
      byte( codePoint );
    else if ( codePoint < 0x800 )
    {
      byte( 0xC0 | ( codePoint >> 6u ) );
      byte( 0x80 | ( codePoint & 0x3Fu ) );
    }
    else if ( codePoint < 0x10000 )
    {
      byte( 0xE0 | ( codePoint >> 12u ) );
      byte( 0x80 | ( ( codePoint >> 6u ) & 0x3Fu ) );
      byte( 0x80 | ( codePoint & 0x3Fu ) );
    }
    else
    {
      byte( 0xF0 | ( codePoint >> 18u ) );
      byte( 0x80 | ( ( codePoint >> 12u ) & 0x3Fu ) );
      byte( 0x80 | ( ( codePoint >> 6u ) & 0x3Fu ) );
      byte( 0x80 | ( codePoint & 0x3Fu ) );
    }
  }

  std::string validUtf8( std::string_view text )
  {
    std::string valid;
    while ( !text.empty() )
    {
      const std::size_t length = utf8SequenceLength( text );
      if ( length )
        valid += text.substr( 0, length );
      else
        appendUtf8( valid, 0xFFFD );
      text.remove_prefix( std::max<std::size_t>( length, 1 ) );
    }
    return valid;
  }

  std::size_t utf8SequenceLength( std::string_view text )
  {
    if ( text.empty() )
      return 0;
    const auto byte = [text]( std::size_t i ) { return static_cast<unsigned char>( text[i] ); };
    const unsigned char first = byte( 0 );
    if ( first < 0x80 )
      return 1;
    const std::size_t length = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : 2;
    if ( first < 0xC2 || first >= 0xF5 || text.size() < length )
      return 0;
    for ( std::size_t i = 1; i < length; ++i )
    {
      if ( ( byte( i ) & 0xC0 ) != 0x80 )
        return 0;
    }
    const bool overlong = ( first == 0xE0 && byte( 1 ) < 0xA0 ) || ( first == 0xF0 && byte( 1 ) < 0x90 );
    const bool outside = ( first == 0xED && byte( 1 ) >= 0xA0 ) || ( first == 0xF4 && byte( 1 ) >= 0x90 );
    return overlong || outside ? 0 : length;
  }

  char32_t codePointOf( std::string_view sequence )
  {
    const auto byte = [sequence]( std::size_t i ) { return static_cast<unsigned char>( sequence[i] ); };
    if ( sequence.size() == 1 )
      return byte( 0 );
    char32_t codePoint = byte( 0 ) & ( 0x7Fu >> sequence.size() );
    for ( std::size_t i = 1; i < sequence.size(); ++i )
      codePoint = ( codePoint << 6u ) | ( byte( i ) & 0x3Fu );
    return codePoint;
  }

}
