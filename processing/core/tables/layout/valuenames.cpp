#include "tables/layout/valuenames.h"

#include "tables/layout/timewords.h"
#include "text/digits.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    template<std::size_t Count>
    bool isOneOf( const std::array<std::string_view, Count> &words, const std::string &text )
    {
      return std::find( words.begin(), words.end(), text ) != words.end();
    }

    bool isShareAlone( const ValueColumn &values )
    {
      constexpr std::array<std::string_view, 9> shares{ "%", "in %", "v.h.", "vh", "prozent", "in prozent", "percent", "‰", "promille" };
      return isOneOf( shares, lowerCase( values.indicator.name ) );
    }

    bool isShareOfSomething( const ValueColumn &values )
    {
      constexpr std::array<std::string_view, 9> words{ "anteil", "anteile", "quote", "rate", "veränderung", "share", "rang", "rangplatz",
        "rank" };
      return isOneOf( words, lowerCase( values.indicator.name ) );
    }

    bool isRank( const ValueColumn &values )
    {
      constexpr std::array<std::string_view, 3> words{ "rang", "rangplatz", "rank" };
      return isOneOf( words, lowerCase( values.indicator.name ) );
    }

    //! "männlich" of "davon | männlich", and "darunter Frauen" as it is; nothing for names that stand by themselves.
    std::optional<std::string> particularOf( const std::string &name )
    {
      constexpr std::array<std::string_view, 9> words{ "davon", "dav.", "darunter", "dar.", "hiervon", "und zwar", "darin", "of which",
        "thereof" };
      const std::string lower = lowerCase( name );
      for ( const std::string_view word : words )
      {
        if ( !lower.starts_with( word ) )
          continue;
        std::string_view rest = std::string_view( name ).substr( word.size() );
        if ( rest.starts_with( ':' ) )
          rest.remove_prefix( 1 );
        if ( rest.starts_with( " | " ) )
          return std::string( rest.substr( 3 ) );
        if ( rest.starts_with( ' ' ) )
          return name;
      }
      return std::nullopt;
    }

    //! A part itself, or what is said of the column at its left, of which nobody counts "darunter": "weiblich", "0-2", "Anteil".
    bool isNoWhole( const std::string &name )
    {
      constexpr std::array<std::string_view, 14> words{ "männlich", "weiblich", "männer", "frauen", "divers", "m", "w", "d", "anteil",
        "anteile", "veränderung", "rang", "rangplatz", "rank" };
      return isOneOf( words, lowerCase( name ) ) || isAgeClass( name );
    }

    //! "Einwohner" of "Einwohner | insgesamt".
    std::string withoutTotal( const std::string &name )
    {
      constexpr std::array<std::string_view, 6> totals{ "insgesamt", "gesamt", "zusammen", "total", "alle", "summe" };
      const std::size_t last = name.rfind( " | " );
      return last != std::string::npos && isOneOf( totals, lowerCase( name.substr( last + 3 ) ) ) ? name.substr( 0, last ) : name;
    }

    bool areNeighbours( const ValueColumn &left, const ValueColumn &right )
    {
      return left.period == right.period && left.companion.value_or( left.column ) + 1 == right.column;
    }

  }

  void nameSharesAfterTheirCounts( std::vector<ValueColumn> &values )
  {
    std::vector<std::string> names;
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      const std::string &name = values[i].indicator.name;
      names.push_back( name );
      if ( i == 0 || !areNeighbours( values[i - 1], values[i] ) || isShareAlone( values[i - 1] ) )
        continue;
      // "Quote | Rang"; no rank of a rank, no share of a share.
      if ( isShareOfSomething( values[i - 1] ) && ( isRank( values[i - 1] ) || !isRank( values[i] ) ) )
        continue;
      const bool isRepeated =
        std::count_if( values.begin(), values.end(),
          [&]( const ValueColumn &other ) { return other.indicator.name == name && other.period == values[i].period; } )
        > 1;
      if ( isShareAlone( values[i] ) || ( isRepeated && isShareOfSomething( values[i] ) ) )
        names.back() = values[i - 1].indicator.name + " | " + name;
    }
    for ( std::size_t i = 0; i < values.size(); ++i )
      values[i].indicator.name = names[i];
  }

  void nameParticularsAfterTheirWhole( std::vector<ValueColumn> &values )
  {
    const ValueColumn *whole = nullptr;
    for ( ValueColumn &column : values )
    {
      const std::optional<std::string> particular = particularOf( column.indicator.name );
      if ( !particular )
      {
        if ( !isShareAlone( column ) && !isNoWhole( column.indicator.name ) )
          whole = &column;
        continue;
      }
      if ( !whole )
        continue;
      column.indicator.name = withoutTotal( whole->indicator.name ) + " | " + *particular;
      if ( column.indicator.unit.empty() )
        column.indicator.unit = whole->indicator.unit;
    }
  }

  std::string columnOfSplitDecimals( const Grid &grid, const std::vector<std::uint32_t> &rows, const TableLayout &layout )
  {
    if ( grid.isTyped )
      return {};
    for ( std::size_t i = 1; i < layout.values.size(); ++i )
    {
      const ValueColumn &left = layout.values[i - 1];
      const ValueColumn &right = layout.values[i];
      if ( !layout.headings[right.column].empty() || layout.headings[left.column].empty() || !areNeighbours( left, right ) )
        continue;
      const bool areDecimals = std::all_of( rows.begin(), rows.end(), [&]( std::uint32_t row ) {
        const std::string decimals = grid.shown( row, right.column );
        return decimals.empty() || ( areDigits( decimals, 1, 3 ) && areDigits( grid.shown( row, left.column ) ) );
      } );
      if ( areDecimals )
        return layout.headings[left.column];
    }
    return {};
  }

}
