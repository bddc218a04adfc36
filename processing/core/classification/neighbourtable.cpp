#include "classification/neighbourtable.h"

#include "finding.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace sozialraum
{

  namespace
  {
    std::vector<std::string> wordsOf( std::string_view text )
    {
      std::vector<std::string> words;
      std::size_t begin = 0;
      while ( ( begin = text.find_first_not_of( " \t\r\n", begin ) ) != std::string_view::npos )
      {
        const std::size_t end = std::min( text.find_first_of( " \t\r\n", begin ), text.size() );
        words.emplace_back( text.substr( begin, end - begin ) );
        begin = end;
      }
      return words;
    }

    std::optional<std::size_t> countIn( const std::string &word )
    {
      std::size_t count = 0;
      const auto [rest, error] = std::from_chars( word.data(), word.data() + word.size(), count );
      return error == std::errc() && rest == word.data() + word.size() ? std::optional( count ) : std::nullopt;
    }
  }

  NeighbourPairs galNeighbours( std::string_view text )
  {
    const std::string_view head = text.substr( 0, text.find( '\n' ) );
    const std::size_t headWords = wordsOf( head ).size();
    if ( headWords != 1 && headWords != 4 )
      throw InputError( codes::neighboursNotGal, { std::string( head ) } );
    const std::vector<std::string> words = wordsOf( text );
    NeighbourPairs pairs;
    for ( std::size_t place = headWords; place < words.size(); )
    {
      const std::optional<std::size_t> count = place + 1 < words.size() ? countIn( words[place + 1] ) : std::nullopt;
      if ( !count || *count > words.size() - place - 2 )
        throw InputError( codes::neighboursNotGal, { words[place] } );
      for ( std::size_t i = 0; i < *count; ++i )
        pairs.emplace_back( words[place], words[place + 2 + i] );
      place += *count + 2;
    }
    return pairs;
  }

  NeighbourPairs listNeighbours( const ListTable &list )
  {
    const std::optional<std::size_t> area = list.column( { "area_key", "key", "area", "AGS", "gebiet" } );
    const std::optional<std::size_t> neighbour = list.column( { "neighbour", "neighbor", "nachbar" } );
    if ( !area || !neighbour )
      throw InputError( codes::neighboursColumnsMissing );
    NeighbourPairs pairs;
    for ( const std::vector<std::string> &row : list.rows )
      pairs.emplace_back( row[*area], row[*neighbour] );
    return pairs;
  }

  SpatialWeights weightsFromPairs( const NeighbourPairs &pairs, std::span<const std::string> keys, ProblemReporter *problems )
  {
    std::map<std::string, std::uint32_t> places;
    for ( std::size_t i = 0; i < keys.size(); ++i )
      places.emplace( keys[i], static_cast<std::uint32_t>( i ) );
    const auto isUnknown = [&places]( const auto &pair ) { return !places.contains( pair.first ) || !places.contains( pair.second ); };
    if ( std::all_of( pairs.begin(), pairs.end(), [&places]( const auto &pair ) { return !places.contains( pair.first ); } ) )
    {
      places.clear();
      for ( std::size_t i = 0; i < keys.size(); ++i )
        places.emplace( std::to_string( i + 1 ), static_cast<std::uint32_t>( i ) );
    }
    SpatialWeights weights{ std::vector<std::vector<std::uint32_t>>( keys.size() ) };
    std::size_t unknown = 0;
    std::string example;
    for ( const auto &pair : pairs )
    {
      if ( isUnknown( pair ) )
      {
        example = places.contains( pair.first ) ? pair.second : pair.first;
        ++unknown;
        continue;
      }
      const std::uint32_t area = places.at( pair.first );
      const std::uint32_t neighbour = places.at( pair.second );
      if ( area != neighbour )
        weights.neighbours[area].push_back( neighbour );
    }
    for ( std::vector<std::uint32_t> &row : weights.neighbours )
    {
      std::sort( row.begin(), row.end() );
      row.erase( std::unique( row.begin(), row.end() ), row.end() );
    }
    if ( problems && unknown > 0 )
      problems->report( { codes::neighboursUnknown, { std::to_string( unknown ), example } } );
    return weights;
  }

}
