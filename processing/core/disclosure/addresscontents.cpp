// Files that stand in texts: in addresses, or packed between quotes, as pages and scripts keep them.
#include "disclosure/encodedtext.h"
#include "disclosure/filecontents.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  static void visitDataAddresses( std::string_view text, const std::function<void( std::string )> &file )
  {
    constexpr std::string_view begins = "data:";
    constexpr std::size_t longestHead = 120;
    for ( std::size_t found = text.find( begins ); found != std::string_view::npos; found = text.find( begins, found + 1 ) )
    {
      const std::size_t head = found + begins.size();
      const std::size_t comma = text.substr( head, longestHead ).find( ',' );
      const std::size_t stop = text.substr( head, longestHead ).find_first_of( "\"'<>) \n" );
      if ( comma == std::string_view::npos || stop < comma )
        continue;
      const std::size_t begin = head + comma + 1;
      const std::size_t end = std::min( text.size(), text.find_first_of( "\"'<>)\n ", begin ) );
      const std::string_view body = text.substr( begin, end - begin );
      const bool isBase64 = text.substr( head, comma ).find( "base64" ) != std::string_view::npos;
      file( isBase64 ? decodedBase64( withoutPercents( body ) ) : withoutPercents( body ) );
    }
  }

  //! What begins as gzip, zlib, ZIP or PDF do in this alphabet.
  static void visitQuoted( std::string_view text, const std::function<void( std::string )> &file )
  {
    constexpr std::array<std::string_view, 6> begins{ "H4sI", "eJ", "eN", "eA", "UEsD", "JVBER" };
    constexpr std::size_t shortest = 16;
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=";
    for ( std::size_t quote = text.find_first_of( "\"'`" ); quote != std::string_view::npos;
      quote = text.find_first_of( "\"'`", quote + 1 ) )
    {
      const std::string_view rest = text.substr( quote + 1 );
      if ( std::none_of( begins.begin(), begins.end(), [rest]( std::string_view begin ) { return rest.starts_with( begin ); } ) )
        continue;
      const std::size_t end = rest.find_first_not_of( letters );
      if ( end != std::string_view::npos && end >= shortest && rest[end] == text[quote] )
        file( decodedBase64( rest.substr( 0, end ) ) );
    }
  }

  void visitAddresses( std::string_view text, const std::function<void( std::string )> &file )
  {
    visitDataAddresses( text, file );
    visitQuoted( text, file );
  }

}
