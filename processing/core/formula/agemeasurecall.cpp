#include "formula/agemeasurecall.h"

#include "text/trimming.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace sozialraum
{

  namespace
  {

    struct MeasureKind
    {
      std::string_view name;
      std::size_t fewestAges;
      std::size_t mostAges;
    };

    constexpr std::array<MeasureKind, 8> kinds{ {
      { "people", 1, 2 },
      { "youth_ratio", 0, 2 },
      { "old_age_ratio", 0, 2 },
      { "total_ratio", 0, 2 },
      { "billeter", 0, 0 },
      { "greying", 0, 0 },
      { "mean_age", 0, 1 },
      { "median_age", 0, 0 },
    } };

    const MeasureKind *kindCalled( std::string_view name )
    {
      const auto found = std::find_if( kinds.begin(), kinds.end(), [name]( const MeasureKind &kind ) { return kind.name == name; } );
      return found == kinds.end() ? nullptr : &*found;
    }

    std::optional<double> numberIn( const std::string &text )
    {
      double value = 0.0;
      const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), value );
      return error == std::errc() && end == text.data() + text.size() ? std::optional( value ) : std::nullopt;
    }

  }

  std::optional<AgeMeasure> ageMeasureFromCall( std::string_view call )
  {
    const std::size_t open = call.find( '(' );
    if ( open == std::string_view::npos || call.back() != ')' )
      return std::nullopt;
    AgeMeasure measure;
    measure.name = std::string( trimmed( call.substr( 0, open ) ) );
    const MeasureKind *kind = kindCalled( measure.name );
    if ( !kind )
      return std::nullopt;
    std::string_view rest = call.substr( open + 1, call.size() - open - 2 );
    bool isFirst = true;
    while ( !trimmed( rest ).empty() )
    {
      const std::size_t comma = std::min( rest.find( ',' ), rest.size() );
      const std::string argument = std::string( trimmed( rest.substr( 0, comma ) ) );
      const std::optional<double> age = numberIn( argument );
      if ( age && *age >= 0.0 && *age <= 130.0 )
        measure.ages.push_back( *age );
      else if ( !age && isFirst && !argument.empty() )
        measure.people = argument;
      else
        return std::nullopt;
      isFirst = false;
      rest.remove_prefix( std::min( comma + 1, rest.size() ) );
    }
    const bool isAscending = measure.ages.size() < 2 || measure.ages[0] < measure.ages[1];
    if ( measure.ages.size() < kind->fewestAges || measure.ages.size() > kind->mostAges || !isAscending )
      return std::nullopt;
    return measure;
  }

  bool isAgeMeasure( std::string_view name )
  {
    return kindCalled( name ) != nullptr;
  }

}
