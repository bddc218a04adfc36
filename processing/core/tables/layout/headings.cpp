#include "tables/layout/headings.h"

#include "text/cellvalue.h"
#include "observations/indicatornames.h"
#include "tables/layout/columnnumbers.h"
#include "text/footnotemark.h"
#include "text/periodtext.h"
#include "files/textencoding.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t mostHeaderRows = 40;

    bool isOneOf( std::string_view word, std::initializer_list<std::string_view> words )
    {
      return std::find( words.begin(), words.end(), word ) != words.end();
    }

    bool isBlank( char c )
    {
      return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

  }

  namespace
  {

    //! "Arbeits-" above "lose" is one word, cut by the width of its column.
    bool goesOn( const std::string &above, const std::string &below )
    {
      return above.size() > 2 && above.ends_with( '-' ) && above[above.size() - 2] != ' '
        && ( ( below[0] >= 'a' && below[0] <= 'z' ) || ( below[0] == '\xC3' && lowerCase( below ) == below ) );
    }

    //! "Arbeitslose"; "Kinder- und Jugendhilfe" keeps its hyphen.
    std::string joinedWord( const std::string &above, const std::string &below )
    {
      const std::string word = below.substr( 0, below.find( ' ' ) );
      if ( isOneOf( word, { "und", "oder", "bzw.", "sowie" } ) )
        return above + " " + below;
      return above.substr( 0, above.size() - 1 ) + below;
    }

  }

  std::string tidyHeading( std::string_view text )
  {
    constexpr std::size_t longestHeading = 500;
    text = trimmed( text.substr( 0, longestHeading ) );
    std::string tidy;
    for ( std::size_t i = 0; i < text.size(); )
    {
      if ( !isBlank( text[i] ) )
      {
        tidy += text[i++];
        continue;
      }
      bool lineBreak = false;
      for ( ; i < text.size() && isBlank( text[i] ); ++i )
        lineBreak |= text[i] == '\n' || text[i] == '\r';
      const bool lowerCaseFollows = i < text.size() && ( ( text[i] >= 'a' && text[i] <= 'z' ) || text[i] == '\xC3' );
      if ( lineBreak && lowerCaseFollows && tidy.ends_with( '-' ) )
        tidy.pop_back();
      else
        tidy += ' ';
    }
    return validUtf8( withoutFootnoteMarks( tidy ) );
  }

  std::vector<std::vector<std::string>> headingParts(
    const Grid &grid, std::uint32_t begin, std::uint32_t end, std::uint32_t firstValueColumn, const std::vector<bool> &companions )
  {
    const std::uint32_t columns = grid.columnCount();
    std::vector<std::vector<std::string>> rows; // per heading row: text of every column
    std::vector<std::vector<bool>> covered;     // by merged cells
    begin = end - std::min( end - begin, mostHeaderRows );
    for ( std::uint32_t row = begin; row < end; ++row )
    {
      rows.emplace_back( columns );
      covered.emplace_back( columns, false );
      if ( isColumnNumbersRow( grid, row ) )
        continue;
      for ( const GridCell &cell : grid.row( row ) )
        rows.back()[cell.column] = tidyHeading( grid.shown( &cell ) );
    }
    for ( const MergedCells &merged : grid.merged() )
    {
      if ( merged.firstRow < begin || merged.firstRow >= end || merged.firstColumn >= columns )
        continue;
      const std::string text = rows[merged.firstRow - begin][merged.firstColumn];
      for ( std::uint32_t row = merged.firstRow; row <= std::min( merged.lastRow, end - 1 ); ++row )
      {
        for ( std::uint32_t column = merged.firstColumn; column <= std::min( merged.lastColumn, columns - 1 ); ++column )
        {
          rows[row - begin][column] = text;
          covered[row - begin][column] = true;
        }
      }
    }
    // From the lowest row up: what was drawn to the right below shows how far the heading above reaches.
    for ( std::size_t row = rows.size() < 2 ? 0 : rows.size() - 1; row-- > 0; )
    {
      for ( std::uint32_t column = std::max( firstValueColumn, 1u ) + 1; column < columns; ++column )
      {
        std::uint32_t left = column - 1;
        while ( left > 0 && left < companions.size() && companions[left] && rows[row][left].empty() )
          --left;
        if ( rows[row][column].empty() && !covered[row][column] && !covered[row][left] && !rows[row + 1][column].empty() )
          rows[row][column] = rows[row][left];
      }
    }

    std::vector<std::vector<std::string>> parts( columns );
    for ( std::uint32_t column = 0; column < columns; ++column )
    {
      for ( const std::vector<std::string> &row : rows )
      {
        const std::string &text = row[column];
        std::vector<std::string> &ofColumn = parts[column];
        if ( text.empty() || std::find( ofColumn.begin(), ofColumn.end(), text ) != ofColumn.end() )
          continue;
        if ( !ofColumn.empty() && goesOn( ofColumn.back(), text ) )
          ofColumn.back() = joinedWord( ofColumn.back(), text );
        else
          ofColumn.push_back( text );
      }
    }
    return parts;
  }

  bool isOpenClassOfYears( std::string_view heading )
  {
    const auto isYear = []( std::string_view text ) { return text.size() == 4 && periodFromText( text ) == std::string( text ); };
    const std::string lower = lowerCase( trimmed( heading ) );
    const std::size_t first = lower.find( ' ' );
    if ( first == std::string::npos )
      return false;
    const std::string_view begin = std::string_view( lower ).substr( 0, first );
    const std::string_view rest = std::string_view( lower ).substr( first + 1 );
    if ( isYear( rest ) )
      return isOneOf( begin, { "vor", "bis", "ab", "nach", "seit", "before", "after" } );
    return isYear( begin ) && containsAny( std::string( rest ), { "später", "älter", "jünger", "früher", "or later", "or earlier" } );
  }

  bool areShortNames( const Grid &grid, std::uint32_t row, std::uint32_t keyColumn )
  {
    const bool namesKey = grid.cell( row, keyColumn ) != nullptr
      && std::none_of( grid.merged().begin(), grid.merged().end(), [row, keyColumn]( const MergedCells &merged ) {
           return merged.firstRow < row && row <= merged.lastRow && merged.firstColumn <= keyColumn && keyColumn <= merged.lastColumn;
         } );
    if ( !namesKey )
      return false;
    const auto isShortName = []( std::string_view text ) {
      const auto isLetter = []( char c ) { return ( c >= 'A' && c <= 'Z' ) || ( c >= 'a' && c <= 'z' ); };
      return !text.empty() && text.size() <= 30 && isLetter( text.front() ) && std::all_of( text.begin(), text.end(), [&]( char c ) {
        return isLetter( c ) || ( c >= '0' && c <= '9' ) || c == '_' || c == '.';
      } );
    };
    const std::span<const GridCell> cells = grid.row( row );
    return !cells.empty() && std::all_of( cells.begin(), cells.end(), [&]( const GridCell &cell ) {
      return cell.type == CellType::Text && isShortName( grid.text( cell ) ) && !isUnit( grid.text( cell ) );
    } );
  }

}
