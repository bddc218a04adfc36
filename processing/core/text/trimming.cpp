#include "text/trimming.h"

namespace sozialraum
{

  namespace
  {

    constexpr bool isAsciiBlank( char c )
    {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\0';
    }

    std::size_t blankAtEnd( std::string_view text )
    {
      if ( !text.empty() && isAsciiBlank( text.back() ) )
        return 1;
      for ( const std::string_view blank : wideBlanks )
      {
        if ( text.ends_with( blank ) )
          return blank.size();
      }
      return 0;
    }

  }

  std::size_t blankAtStart( std::string_view text )
  {
    if ( !text.empty() && isAsciiBlank( text.front() ) )
      return 1;
    for ( const std::string_view blank : wideBlanks )
    {
      if ( text.starts_with( blank ) )
        return blank.size();
    }
    return 0;
  }

  std::string_view trimmed( std::string_view text )
  {
    while ( const std::size_t length = blankAtStart( text ) )
      text.remove_prefix( length );
    while ( const std::size_t length = blankAtEnd( text ) )
      text.remove_suffix( length );
    return text;
  }

}
