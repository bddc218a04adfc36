#include "computedby.h"

#include <algorithm>

namespace sozialraum
{

  static bool isWord( std::string_view text )
  {
    return !text.empty()
      && std::all_of( text.begin(), text.end(), []( char c ) { return ( c >= 'a' && c <= 'z' ) || ( c >= '0' && c <= '9' ) || c == '_'; } );
  }

  bool ComputedBy::isField( std::string_view madeBy ) const
  {
    const std::string wanted = algorithm + ":" + field;
    if ( !field.ends_with( '*' ) )
      return madeBy == wanted;
    return madeBy.size() >= wanted.size() && madeBy.starts_with( std::string_view( wanted ).substr( 0, wanted.size() - 1 ) );
  }

  std::string ComputedBy::text() const
  {
    std::string text = algorithm + ":" + field;
    for ( const auto &[dimension, value] : dimensions )
      text += ":" + dimension + "=" + value;
    return text;
  }

  std::optional<ComputedBy> computedByFromText( std::string_view text )
  {
    std::vector<std::string_view> parts;
    for ( std::size_t begin = 0; begin <= text.size(); )
    {
      const std::size_t end = std::min( text.find( ':', begin ), text.size() );
      parts.push_back( text.substr( begin, end - begin ) );
      begin = end + 1;
    }
    if ( parts.size() < 2 || !isWord( parts[0] ) )
      return std::nullopt;
    const std::string_view field = parts[1];
    if ( !isWord( field.ends_with( '*' ) ? field.substr( 0, field.size() - 1 ) : field ) )
      return std::nullopt;
    ComputedBy computed{ std::string( parts[0] ), std::string( field ), {} };
    for ( std::size_t i = 2; i < parts.size(); ++i )
    {
      const std::size_t equals = parts[i].find( '=' );
      if ( equals == std::string_view::npos || !isWord( parts[i].substr( 0, equals ) ) || equals + 1 == parts[i].size() )
        return std::nullopt;
      computed.dimensions.emplace_back( parts[i].substr( 0, equals ), parts[i].substr( equals + 1 ) );
    }
    return computed;
  }

}
