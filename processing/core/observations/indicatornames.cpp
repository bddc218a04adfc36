#include "observations/indicatornames.h"

#include "text/cellvalue.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <unordered_map>

namespace sozialraum
{

  namespace
  {

    constexpr std::array<std::string_view, 12> countUnits{ "Anzahl", "Number", "number", "Personen", "Persons", "Haushalte", "Fälle",
      "Einwohner", "EW", "Köpfe", "Kinder", "Stück" };

    constexpr std::array<std::string_view, 46> otherUnits{ "%", "Prozent", "Percent", "in %", "vH", "v.H.", "v. H.", "Prozentpunkte",
      "%-Punkte", "Promille", "‰", "EUR", "Euro", "€", "Tsd. EUR", "1000 EUR", "Tsd. Euro", "Mill. EUR", "Mio. EUR", "Mio. Euro",
      "EUR je EW", "qkm", "km²", "km2", "km", "ha", "qm", "m²", "m2", "m", "Jahre", "Jahr", "Monate", "Tage", "Stunden", "Minuten",
      "EW/km²", "je qkm", "je km²", "je 1000 EW", "je 1.000 EW", "Index", "Punkte", "t", "kWh", "MWh" };

    constexpr std::array<std::string_view, 30> amountUnits{ "Tsd. EUR", "1000 EUR", "1.000 EUR", "1 000 EUR", "Tsd. Euro", "TEUR",
      "Mill. EUR", "Mio. EUR", "Mio. Euro", "Mill. Euro", "Tsd. €", "1000 €", "1.000 €", "T€", "Mio. €", "Mill. €", "Mrd. EUR", "Mrd. Euro",
      "Mrd. €", "qkm", "km²", "km2", "ha", "t", "kWh", "MWh", "GWh", "VZÄ", "Vollzeitäquivalente", "Stellen" };

    //! "in 1.000" is the unit "1.000".
    std::string_view withoutIn( std::string_view unit )
    {
      unit = trimmed( unit );
      return unit.starts_with( "in " ) ? trimmed( unit.substr( 3 ) ) : unit;
    }

    using NameGroups = std::unordered_map<std::string, std::vector<TableIndicator *>>;

    //! Appends what \a detail tells to the names that stand more than once, where it tells them apart.
    void tellApartBy( std::vector<TableIndicator> &indicators, const std::function<std::string( const TableIndicator & )> &detail )
    {
      NameGroups groups;
      for ( TableIndicator &indicator : indicators )
        groups[indicator.name].push_back( &indicator );
      for ( auto &[name, group] : groups )
      {
        const std::string first = detail( *group.front() );
        if ( std::all_of( group.begin(), group.end(), [&]( const TableIndicator *indicator ) { return detail( *indicator ) == first; } ) )
          continue;
        for ( TableIndicator *indicator : group )
        {
          if ( const std::string more = detail( *indicator ); !more.empty() )
            indicator->name += " (" + more + ")";
        }
      }
    }

  }

  bool isUnitOfCounts( std::string_view unit )
  {
    return isUnitOfThousands( unit ) || std::find( countUnits.begin(), countUnits.end(), withoutIn( unit ) ) != countUnits.end();
  }

  bool isUnitOfThousands( std::string_view unit )
  {
    constexpr std::array<std::string_view, 11> magnitudes{ "1000", "1 000", "1.000", "Tsd.", "Tsd", "Tausend", "Mill.", "Mio.", "Mio",
      "Millionen", "Hundert" };
    unit = withoutIn( unit );
    return std::find( magnitudes.begin(), magnitudes.end(), unit ) != magnitudes.end();
  }

  bool isUnitOfAmounts( std::string_view unit )
  {
    return std::find( amountUnits.begin(), amountUnits.end(), withoutIn( unit ) ) != amountUnits.end();
  }

  bool isUnit( std::string_view text )
  {
    text = withoutIn( text );
    return isUnitOfCounts( text ) || isUnitOfAmounts( text ) || std::find( otherUnits.begin(), otherUnits.end(), text ) != otherUnits.end();
  }

  bool isHeadingOfUnits( std::string_view heading )
  {
    constexpr std::array<std::string_view, 6> headings{ "einheit", "einheiten", "maßeinheit", "masseinheit", "mengeneinheit", "unit" };
    return std::find( headings.begin(), headings.end(), lowerCase( trimmed( heading ) ) ) != headings.end();
  }

  void makeNamesUnique( std::vector<TableIndicator> &indicators )
  {
    tellApartBy( indicators, []( const TableIndicator &indicator ) { return indicator.unit; } );
    tellApartBy( indicators, []( const TableIndicator &indicator ) {
      std::string text;
      for ( const auto &[variable, attribute] : indicator.dimensions )
        text += ( text.empty() ? "" : ", " ) + variable + ": " + attribute;
      return text;
    } );
    tellApartBy( indicators, []( const TableIndicator &indicator ) { return indicator.code; } );

    std::unordered_map<std::string, std::size_t> seen;
    for ( TableIndicator &indicator : indicators )
    {
      if ( const std::size_t times = ++seen[indicator.name]; times > 1 )
        indicator.name += " (" + std::to_string( times ) + ")";
    }
  }

  std::pair<std::string, std::string> nameAndUnit( std::string_view heading )
  {
    heading = trimmed( heading );
    const bool inSquare = heading.ends_with( ']' );
    const std::size_t open = heading.rfind( inSquare ? '[' : '(' );
    if ( open == std::string_view::npos || open == 0 || ( heading.back() != ')' && !inSquare ) )
    {
      // "Fläche in ha"
      const std::size_t in = heading.rfind( " in " );
      if ( in == std::string_view::npos || in == 0 || !isUnit( heading.substr( in + 4 ) ) )
        return { std::string( heading ), {} };
      return { std::string( trimmed( heading.substr( 0, in ) ) ), std::string( trimmed( heading.substr( in + 4 ) ) ) };
    }
    const std::string_view unit = trimmed( heading.substr( open + 1, heading.size() - open - 2 ) );
    if ( !isUnit( unit ) )
      return { std::string( heading ), {} };
    return { std::string( trimmed( heading.substr( 0, open ) ) ), std::string( unit ) };
  }

}
