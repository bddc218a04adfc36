#include "text/shortened.h"

#include "text/utf8.h"

namespace sozialraum
{

  std::string shortened( std::string_view text, std::size_t most )
  {
    if ( text.size() <= most )
      return validUtf8( text );
    std::size_t end = most;
    while ( end > 0 && ( static_cast<unsigned char>( text[end] ) & 0xC0u ) == 0x80u )
      --end;
    return validUtf8( text.substr( 0, end ) ) + "\xE2\x80\xA6";
  }

}
