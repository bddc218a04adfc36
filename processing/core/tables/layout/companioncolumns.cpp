#include "tables/layout/companioncolumns.h"

#include "text/cellvalue.h"
#include "text/digits.h"
#include "text/words.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampledRows = 2000;

    //! "e", "p", "r", "()", "/", "1)", "a)", "*": one letter, or a mark.
    bool isQuality( std::string_view text )
    {
      const bool isLetter = text.size() == 1 && ( ( text[0] >= 'a' && text[0] <= 'z' ) || ( text[0] >= 'A' && text[0] <= 'Z' ) );
      return isLetter || text == "()" || text == "/" || text == "*" || text == "**"
        || ( text.size() >= 2 && text.size() <= 3 && text.ends_with( ')' ) && ( isDigit( text[0] ) || text.size() == 2 ) );
    }

    //! Where the heading says that its cells are notes, small numbers are those of footnotes.
    bool isNameOfNotes( const std::string &heading )
    {
      return containsAny( lowerCase( heading ), { "fußnote", "fussnote", "anmerkung", "anm.", "bemerkung", "hinweis" } );
    }

    bool isNameOfCompanion( const std::string &heading )
    {
      return heading.empty() || isNameOfNotes( heading )
        || containsAny( lowerCase( heading ), { "qualität", "kennzeichen", "flag", "zeichen" } ) || lowerCase( heading ) == "q"
        || lowerCase( heading ) == "e";
    }

    struct CellCounts
    {
      std::size_t qualities = 0;
      std::size_t figures = 0;
      std::size_t smallNumbers = 0; // among the figures: "1", "12"
      std::size_t others = 0;
    };

  }

  std::vector<bool> companionColumns( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t headerBegin,
    std::uint32_t headerEnd, std::uint32_t firstValueColumn )
  {
    std::vector<CellCounts> counts( grid.columnCount() );
    for ( std::size_t i = 0; i < std::min( rows.size(), sampledRows ); ++i )
    {
      for ( const GridCell &cell : grid.row( rows[i] ) )
      {
        CellCounts &count = counts[cell.column];
        const std::string_view text = cell.type == CellType::Text ? grid.text( cell ) : std::string_view();
        if ( cell.type == CellType::Number
          || ( !text.empty() && isDigit( text.back() ) && text.find_first_not_of( "0123456789., -+" ) == std::string_view::npos ) )
        {
          ++count.figures;
          const std::string shown = grid.shown( &cell );
          count.smallNumbers += areDigits( shown, 1, 2 );
        }
        else if ( isQuality( text ) )
          ++count.qualities;
        else if ( !statusOfSign( text ) )
          ++count.others;
      }
    }
    std::vector<bool> companions( grid.columnCount(), false );
    for ( std::uint32_t column = std::max( firstValueColumn, 1u ) + 1; column < grid.columnCount(); ++column )
    {
      const CellCounts &count = counts[column];
      const std::uint32_t left = companions[column - 1] ? column - 2 : column - 1;
      const std::string heading = headerEnd > headerBegin ? grid.shown( headerEnd - 1, column ) : std::string();
      const bool areNotes = isNameOfNotes( heading ) && count.smallNumbers == count.figures;
      const std::size_t marks = count.qualities + ( areNotes ? count.figures : 0 );
      companions[column] = marks > 0 && ( count.figures == 0 || areNotes ) && count.others == 0 && counts[left].figures > 0
        && counts[left].figures >= marks && isNameOfCompanion( heading );
    }
    return companions;
  }

}
