#include "tables/layout/dimensionnames.h"

#include "observations/indicatornames.h"
#include "text/digits.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    //! A number by itself says nothing: "Alter 3", not "3".
    std::string dimensionText( const RowSayings &sayings, std::uint32_t column )
    {
      std::string text = sayings.grid.shown( sayings.row, column );
      const std::string &heading = sayings.layout.headings[column];
      return areDigits( text ) && !heading.empty() && sayings.layout.dimensionColumns.size() > 1 ? heading + " " + text : text;
    }

    bool isTotal( const std::string &group )
    {
      const std::string lower = lowerCase( group );
      return lower == "insgesamt" || lower == "gesamt" || lower == "total" || lower == "zusammen" || lower == "alle";
    }

    void addToName( TableIndicator &indicator, const std::string &text )
    {
      indicator.name += ( indicator.name.empty() ? "" : " | " ) + text;
    }

  }

  TableIndicator withDimensions( TableIndicator indicator, const RowSayings &sayings )
  {
    constexpr std::array<std::string_view, 5> plainValue{ "Wert", "wert", "value", "Value", "obs_value" };
    const TableLayout &layout = sayings.layout;
    const bool isSaidOfWhat = !layout.dimensionColumns.empty() || !sayings.context.groups.empty() || !sayings.part.empty();
    if ( isSaidOfWhat && std::find( plainValue.begin(), plainValue.end(), indicator.name ) != plainValue.end() )
      indicator.name.clear();
    for ( const std::uint32_t column : layout.dimensionColumns )
    {
      const std::string text = dimensionText( sayings, column );
      if ( isHeadingOfUnits( layout.headings[column] ) || ( layout.headings[column].empty() && isUnit( text ) ) )
      {
        indicator.unit = text;
        indicator.isCount = isUnitOfCounts( text );
        continue;
      }
      indicator.dimensions.emplace_back( layout.headings[column], sayings.grid.shown( sayings.row, column ) );
      if ( !text.empty() )
        addToName( indicator, text );
    }
    if ( !sayings.part.empty() )
    {
      indicator.dimensions.emplace_back( std::string(), sayings.part );
      addToName( indicator, sayings.part );
    }
    for ( const std::string &group : sayings.context.groups )
    {
      indicator.dimensions.emplace_back( std::string(), group );
      const auto [name, unitInIt] = nameAndUnit( group ); // "Arbeitslosenquote (in %)"
      const std::string unit = unitInIt.starts_with( "in " ) ? unitInIt.substr( 3 ) : unitInIt;
      if ( !unit.empty() && indicator.unit.empty() )
      {
        indicator.unit = unit;
        indicator.isCount = isUnitOfCounts( unit );
      }
      const std::string &text = indicator.unit == unit ? name : group;
      if ( !isTotal( text ) && text != indicator.name )
        addToName( indicator, text );
    }
    const std::string &unitOfRow = sayings.context.unit;
    if ( !unitOfRow.empty() && indicator.unit != unitOfRow )
    {
      indicator.unit = unitOfRow;
      indicator.isCount = isUnitOfCounts( unitOfRow );
    }
    return indicator;
  }

}
