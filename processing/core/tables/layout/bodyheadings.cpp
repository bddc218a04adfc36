#include "tables/layout/bodyheadings.h"

#include "tables/layout/bodyrows.h"
#include "tables/layout/plannedtable.h"
#include "text/digits.h"
#include "text/titledate.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <unordered_set>

namespace sozialraum
{

  namespace
  {

    //! "tabelle 3", "tab. a 2.1": what numbers a table.
    bool isTableNumber( std::string_view lower )
    {
      for ( const std::string_view word :
        { std::string_view( "tabelle " ), std::string_view( "tab. " ), std::string_view( "table " ), std::string_view( "übersicht " ) } )
      {
        if ( lower.starts_with( word ) && lower.find_first_of( "0123456789" ) < word.size() + 4 )
          return true;
      }
      return false;
    }

    //! "- 12 -", "Seite 3"
    bool isPageNumber( std::string_view lower )
    {
      if ( lower.starts_with( "seite " ) || lower.starts_with( "blatt " ) )
        lower = lower.substr( lower.find( ' ' ) );
      const std::size_t first = lower.find_first_not_of( " -" );
      const std::size_t last = lower.find_last_not_of( " -" );
      const bool hadWord = lower.starts_with( ' ' ) || first != 0;
      return first != std::string_view::npos && hadWord && areDigits( lower.substr( first, last - first + 1 ), 1, 4 );
    }

    //! Rows of data between two rows, by their keys.
    std::unordered_set<std::string> keysBetween(
      const TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t begin, std::uint32_t end )
    {
      std::unordered_set<std::string> keys;
      for ( auto row = std::lower_bound( rows.begin(), rows.end(), begin ); row != rows.end() && *row < end; ++row )
        keys.insert( grid.shown( *row, layout.keyColumns.front() ) );
      return keys;
    }

  }

  bool beginsWithMark( std::string_view text )
  {
    text = trimmed( text );
    const std::size_t bracket = text.find( ')' );
    if ( bracket == std::string_view::npos || bracket == 0 || bracket > 3 || bracket + 1 >= text.size() )
      return false;
    std::string_view mark = text.substr( 0, bracket );
    if ( mark.starts_with( '(' ) )
      mark.remove_prefix( 1 );
    return areDigits( mark, 1, 2 )
      || ( mark.size() == 1 && ( ( mark[0] >= 'a' && mark[0] <= 'z' ) || ( mark[0] >= 'A' && mark[0] <= 'Z' ) ) );
  }

  bool isRemark( std::string_view text )
  {
    std::string lower = lowerCase( trimmed( text ) );
    constexpr std::array<std::string_view, 12> begins{ "*", "\xC2\xB9", "\xC2\xB2", "\xC2\xB3", "†", "anmerkung", "anm.", "hinweis",
      "quelle", "erläuterung", "zeichenerklärung", "fortsetzung" };
    const bool isNote =
      std::any_of( begins.begin(), begins.end(), [&lower]( std::string_view begin ) { return lower.starts_with( begin ); } );
    if ( isNote || isPageNumber( lower ) || isAboutTheFile( text ) )
      return true;
    return isTableNumber( lowerCase( withoutContinuation( std::string( trimmed( text ) ) ) ) );
  }

  std::string withoutContinuation( const std::string &text )
  {
    const std::string lower = lowerCase( text );
    std::string_view rest = text;
    for ( const std::string_view word : { std::string_view( "noch: " ), std::string_view( "noch " ), std::string_view( "noch:" ) } )
    {
      if ( lower.starts_with( word ) && lower.size() == text.size() )
      {
        rest = trimmed( rest.substr( word.size() ) );
        break;
      }
    }
    for ( const std::string_view word :
      { std::string_view( "(fortsetzung)" ), std::string_view( "- fortsetzung" ), std::string_view( "(forts.)" ) } )
    {
      if ( lowerCase( rest ).ends_with( word ) )
        rest = trimmed( rest.substr( 0, rest.size() - word.size() ) );
    }
    return rest.empty() ? text : std::string( rest );
  }

  void findGroupAboveHeadings( TableLayout &layout, const Grid &grid )
  {
    if ( layout.repeatedHeadings.empty() || layout.headerBegin == 0 || layout.repeatedHeadings.front() == 0 )
      return;
    const std::uint32_t first = layout.headerBegin - 1;
    const std::uint32_t next = layout.repeatedHeadings.front() - 1;
    const std::string text = withoutContinuation( bodyHeadingText( grid, first, layout.leadingEnd ) );
    const std::string textOfNext = withoutContinuation( bodyHeadingText( grid, next, layout.leadingEnd ) );
    if ( text.empty() || textOfNext.empty() || text == textOfNext || isRemark( text ) || isRemark( textOfNext ) )
      return;
    const BodyHeading heading = bodyHeading( first, text );
    if ( heading.kind == BodyHeadingKind::Group && bodyHeading( next, textOfNext ).kind == BodyHeadingKind::Group )
      layout.bodyHeadings.push_back( heading );
  }

  void findBodyHeadings( TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &dataRows )
  {
    auto data = dataRows.begin();
    const bool hasPlan = !layout.plannedRows.empty();
    const auto end = hasPlan ? static_cast<std::uint32_t>( grid.rowCount() ) : layout.dataEnd;
    // A footnote interrupts the areas of its group; the point of a list begins them anew.
    const auto areasGoOn = [&]( std::uint32_t row ) {
      const std::uint32_t before = layout.bodyHeadings.empty() ? 0 : layout.bodyHeadings.back().row;
      const std::unordered_set<std::string> above = keysBetween( layout, grid, dataRows, before, row );
      std::uint32_t next = row + 1;
      while ( next < end && bodyHeadingText( grid, next, layout.leadingEnd ).empty() )
        ++next;
      const std::unordered_set<std::string> below = keysBetween( layout, grid, dataRows, row, next );
      return !above.empty()
        && std::none_of( above.begin(), above.end(), [&below]( const std::string &key ) { return below.contains( key ); } );
    };
    for ( std::uint32_t row = hasPlan ? 0 : layout.headerEnd; row < end; ++row )
    {
      if ( row < layout.headerEnd && !layout.plannedRow( row ) )
        continue;
      while ( data != dataRows.end() && *data < row )
        ++data;
      const bool isData = data != dataRows.end() && *data == row;
      if ( const std::optional<RowRole> planned = layout.plannedRow( row ); planned && !isData )
      {
        const bool isHeading = *planned == RowRole::Period || *planned == RowRole::Unit || *planned == RowRole::Group;
        if ( isHeading && !grid.row( row ).empty() )
          layout.bodyHeadings.push_back( plannedBodyHeading( grid, row, *planned ) );
        continue;
      }
      if ( isData || row >= layout.dataEnd || ( layout.headerEnd == layout.headerBegin && row < layout.dataBegin ) )
        continue;
      const std::string text = withoutContinuation( bodyHeadingText( grid, row, layout.leadingEnd ) );
      if ( text.empty() || isRemark( text ) || ( beginsWithMark( text ) && areasGoOn( row ) ) )
        continue;
      layout.bodyHeadings.push_back( bodyHeading( row, text ) );
    }
  }

}
