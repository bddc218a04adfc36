#include "tables/layout/layouttitles.h"

#include "tables/layout/columnnumbers.h"
#include "tables/layout/figurecell.h"
#include "tables/layout/keycandidate.h"
#include "text/periodtext.h"
#include "text/shortened.h"
#include "text/titledate.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  namespace
  {

    //! Two figures at least, and a text: a row of a table above this one that was not understood, and no title.
    bool isRowOfFigures( const Grid &grid, std::uint32_t row )
    {
      const std::span<const GridCell> cells = grid.row( row );
      const auto figures = std::count_if( cells.begin(), cells.end(),
        [&grid]( const GridCell &cell ) { return isFigureCell( grid, cell ) && !markedPeriodFromText( grid.shown( &cell ) ); } );
      return figures >= 2 && cells.size() > 2;
    }

    //! "Arbeitslose im Juni 2023" in the place of the heading that the keys do not have; empty: they have one.
    std::string titleAboveKeys( const TableLayout &layout, const Grid &grid )
    {
      constexpr std::array<std::string_view, 17> ownWords{ "gemeinde", "kreis", "landkreis", "raum", "raumeinheit", "gebiet", "region",
        "ort", "stadt", "land", "name", "sozialraum", "planungsraum", "bezirk", "jahr", "stand", "stichtag" };
      for ( std::uint32_t row = layout.headerBegin; row < layout.headerEnd; ++row )
      {
        const std::array<std::string, 1> line{ grid.shown( row, layout.keyColumns.front() ) };
        const std::string lower = lowerCase( line.front() );
        const bool isHeading = lower.empty() || isKeyHeading( lower )
          || std::any_of( ownWords.begin(), ownWords.end(), [&lower]( std::string_view word ) { return lower.starts_with( word ); } );
        if ( !isHeading && lower.find( ' ' ) != std::string::npos && dateOfFigures( line ) )
          return line.front();
      }
      return {};
    }

  }

  void gatherTitles( TableLayout &layout, const Grid &grid )
  {
    LeftOut titles{ "title", 0, {}, 0 };
    LeftOut data{ "no_key", 0, {}, 0 };
    std::vector<std::string> lines;
    for ( std::uint32_t row = 0; row < layout.headerBegin; ++row )
    {
      const bool isGroup = !layout.bodyHeadings.empty() && layout.bodyHeadings.front().row == row;
      if ( isGroup || layout.plannedRow( row ).value_or( RowRole::Title ) != RowRole::Title )
        continue;
      std::string line;
      std::string parts;
      for ( const GridCell &cell : grid.row( row ) )
      {
        const std::string text = grid.shown( &cell );
        line += ( line.empty() ? "" : " " ) + text;
        // "Stichtag:" and its date may stand in two cells.
        const bool hasDate = parts.find_first_of( "0123456789" ) != std::string::npos;
        parts += ( parts.empty() ? "" : hasDate ? "; " : " " ) + text;
      }
      if ( line.empty() )
        continue;
      if ( isRowOfFigures( grid, row ) && !layout.plannedRow( row ) )
      {
        if ( ++data.count == 1 )
        {
          data.example = shortened( line );
          data.row = grid.sourceRow( row );
        }
        continue;
      }
      if ( ++titles.count == 1 )
      {
        titles.example = line;
        titles.row = grid.sourceRow( row );
        layout.isGenesis |= isTitleOfGenesis( line );
      }
      layout.title += ( layout.title.empty() ? "" : "\n" ) + line;
      lines.push_back( std::move( parts ) );
    }
    if ( std::string title = titleAboveKeys( layout, grid ); !title.empty() )
    {
      layout.title += ( layout.title.empty() ? "" : "\n" ) + title;
      lines.push_back( std::move( title ) );
    }
    layout.titleMeaning = meaningOfTitle( lines );
    if ( titles.count > 0 )
      layout.leftOut.push_back( titles );
    if ( data.count > 0 )
      layout.leftOut.push_back( data );
    for ( std::uint32_t row = layout.headerBegin; row < layout.dataBegin; ++row )
    {
      if ( isColumnNumbersRow( grid, row ) )
        layout.leftOut.push_back( { "column_numbers", 1, {}, grid.sourceRow( row ) } );
    }
  }

}
