#include "areaname.h"

#include "text/fieldname.h"
#include "keys/keytext.h"
#include "text/trimming.h"
#include "text/digits.h"

#include <array>
#include <unordered_map>

namespace sozialraum
{

  namespace
  {

    constexpr std::array<std::string_view, 9> designations{ "kreisfreie stadt ", "grosse kreisstadt ", "stadtkreis ", "landkreis ",
      "kreis ", "stadt ", "gemeinde ", "hansestadt ", "landeshauptstadt " };

    std::string withoutBrackets( std::string_view name )
    {
      std::string text;
      int depth = 0;
      for ( const char c : name )
      {
        if ( c == '(' || c == '[' )
          ++depth;
        else if ( ( c == ')' || c == ']' ) && depth > 0 )
          --depth;
        else if ( depth == 0 )
          text += c;
      }
      return text;
    }

    bool sameDistrict( const std::string &left, const std::string &right )
    {
      return left.size() >= 5 && right.size() >= 5 && left.compare( 0, 5, right, 0, 5 ) == 0;
    }

  }

  std::string plainAreaName( std::string_view name )
  {
    std::string text = asciiLowerCase( withoutBrackets( name ) );
    text = trimmed( text.substr( 0, text.find( ',' ) ) );
    for ( const std::string_view designation : designations )
    {
      if ( text.starts_with( designation ) )
        text.erase( 0, designation.size() );
    }
    std::string plain;
    for ( const char c : text )
    {
      if ( ( c >= 'a' && c <= 'z' ) || isDigit( c ) )
        plain += c;
    }
    return plain;
  }

  std::vector<std::int64_t> candidatesByName( const std::vector<NamedKey> &wanted, const std::vector<NamedKey> &candidates )
  {
    std::unordered_map<std::string, std::vector<std::size_t>> byName;
    for ( std::size_t i = 0; i < candidates.size(); ++i )
    {
      const std::string name = plainAreaName( candidates[i].name );
      if ( !name.empty() )
        byName[name].push_back( i );
    }

    std::vector<std::int64_t> places;
    places.reserve( wanted.size() );
    for ( const NamedKey &key : wanted )
    {
      const auto found = byName.find( plainAreaName( key.name ) );
      if ( found == byName.end() )
      {
        places.push_back( -1 );
        continue;
      }
      std::vector<std::size_t> possible = found->second;
      std::vector<std::size_t> near;
      for ( const std::size_t i : possible )
      {
        if ( sameDistrict( key.key, candidates[i].key ) )
          near.push_back( i );
      }
      if ( possible.size() > 1 )
        possible = near;
      places.push_back( possible.size() == 1 ? static_cast<std::int64_t>( possible.front() ) : -1 );
    }
    return places;
  }

}
