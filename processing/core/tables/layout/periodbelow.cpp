#include "tables/layout/periodbelow.h"

#include "text/shortened.h"
#include "text/titledate.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace sozialraum
{

  namespace
  {

    //! The lines of the source and the like may name a date, too: of their own.
    bool isLineOfDate( const std::string &line )
    {
      constexpr std::size_t longest = 60;
      std::string lower = lowerCase( trimmed( line ) );
      while ( lower.starts_with( '(' ) || lower.starts_with( '*' ) || lower.starts_with( ' ' ) )
        lower.erase( 0, 1 );
      return lower.size() <= longest
        && ( lower.starts_with( "stand:" ) || lower.starts_with( "stand " ) || lower.starts_with( "stichtag" )
          || lower.starts_with( "berichtsstand" ) || lower.starts_with( "berichtsjahr" ) || lower.starts_with( "datenstichtag" ) );
    }

  }

  void findPeriodBelow( TableLayout &layout, const Grid &grid )
  {
    const bool isNamed = layout.titleMeaning.date || layout.periodColumn
      || std::any_of( layout.bodyHeadings.begin(), layout.bodyHeadings.end(),
        []( const BodyHeading &heading ) { return heading.kind == BodyHeadingKind::Period; } );
    if ( isNamed || layout.isGenesis )
      return;
    for ( std::uint32_t row = layout.dataEnd; row < grid.rowCount(); ++row )
    {
      std::string line;
      for ( const GridCell &cell : grid.row( row ) )
        line += ( line.empty() ? "" : " " ) + grid.shown( &cell );
      if ( !isLineOfDate( line ) )
        continue;
      const std::array<std::string, 1> lines{ line };
      const std::optional<TitleDate> date = dateOfFigures( lines );
      if ( !date || date->meaning == DateMeaning::Territory )
        continue;
      if ( layout.periodBelow ) // two of them contradict each other
      {
        if ( layout.titleMeaning.date->period == date->period )
          continue;
        layout.periodBelow.reset();
        layout.titleMeaning.date.reset();
        return;
      }
      layout.titleMeaning.date = date;
      layout.periodBelow = { row, shortened( line, 80 ) };
    }
  }

  void forgetPeriodBelowBesideOthers( TableLayout &layout )
  {
    const bool headingsDo =
      std::any_of( layout.values.begin(), layout.values.end(), []( const ValueColumn &values ) { return !values.period.empty(); } );
    if ( !layout.periodBelow || !headingsDo )
      return;
    layout.periodBelow.reset();
    layout.titleMeaning.date.reset();
  }

}
