#include "tables/layout/bodyrows.h"

#include "tables/layout/figurecell.h"
#include "tables/layout/headings.h"
#include "tables/layout/titlelines.h"
#include "text/cellvalue.h"
#include "text/periodtext.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampledRows = 50;

    bool isMergedOverColumns( const Grid &grid, std::uint32_t row, std::uint32_t column, std::uint32_t leadingEnd )
    {
      return std::any_of( grid.merged().begin(), grid.merged().end(), [&]( const MergedCells &merged ) {
        return merged.firstRow == row && merged.firstColumn == column && merged.firstColumn < leadingEnd && merged.lastColumn >= leadingEnd;
      } );
    }

    //! Whether the only cell of the row is merged over all columns of values; nothing where it is not merged.
    std::optional<bool> isMergedOverValues( const Grid &grid, std::uint32_t row, std::uint32_t leadingEnd )
    {
      const std::uint32_t column = grid.row( row ).front().column;
      const auto merged = std::find_if( grid.merged().begin(), grid.merged().end(),
        [&]( const MergedCells &cells ) { return cells.firstRow == row && cells.firstColumn == column; } );
      if ( merged == grid.merged().end() )
        return std::nullopt;
      return column == leadingEnd && merged->lastColumn > leadingEnd && merged->lastColumn + 1 >= grid.columnCount();
    }

    //! A year that is merged over all columns of values.
    bool isPeriodOverValues( const Grid &grid, std::uint32_t row, std::uint32_t leadingEnd )
    {
      return isMergedOverValues( grid, row, leadingEnd ).value_or( false )
        && markedPeriodFromText( grid.shown( &grid.row( row ).front() ) ).has_value();
    }

  }

  bool isTextOverValues( const Grid &grid, std::uint32_t row, std::uint32_t leadingEnd )
  {
    const std::span<const GridCell> cells = grid.row( row );
    return cells.size() == 1 && cells.front().column == leadingEnd && cells.front().type == CellType::Text
      && leadingEnd + 1 < grid.columnCount() && !isFigureCell( grid, cells.front() ) && !statusOfSign( grid.shown( &cells.front() ) )
      && isMergedOverValues( grid, row, leadingEnd ).value_or( true );
  }

  std::uint32_t endOfLeadingColumns( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t lastKeyColumn )
  {
    std::uint32_t end = lastKeyColumn + 1;
    for ( ; end < grid.columnCount(); ++end )
    {
      std::size_t texts = 0;
      std::size_t filled = 0;
      for ( std::size_t i = 0; i < std::min( rows.size(), sampledRows ); ++i )
      {
        const GridCell *cell = grid.cell( rows[i], end );
        filled += cell != nullptr;
        texts += cell && !isFigureCell( grid, *cell );
      }
      if ( texts * 2 <= filled || filled == 0 )
        break;
    }
    return end;
  }

  std::string bodyHeadingText( const Grid &grid, std::uint32_t row, std::uint32_t leadingEnd )
  {
    const std::span<const GridCell> cells = grid.row( row );
    if ( cells.empty() || cells.size() > 1000 )
      return {};
    std::vector<std::string> texts;
    bool allLead = true;
    for ( const GridCell &cell : cells )
    {
      const std::string text = tidyHeading( grid.shown( &cell ) );
      if ( std::find( texts.begin(), texts.end(), text ) == texts.end() )
        texts.push_back( text );
      allLead &= cell.column < leadingEnd;
    }
    const bool isWide = cells.size() == 1
      && ( isMergedOverColumns( grid, row, cells.front().column, leadingEnd ) || isPeriodOverValues( grid, row, leadingEnd )
        || isTextOverValues( grid, row, leadingEnd ) );
    const bool isRepeated = cells.size() > 1 && texts.size() == 1;
    if ( ( !allLead && !isWide && !isRepeated ) || texts.size() > 2 )
      return {};
    // "Jahr: | 2021" and "Geschlecht: | weiblich" are one heading, "AGS | Gemeinde" are two.
    if ( texts.size() == 2 && !texts[0].ends_with( ':' ) && !markedPeriodFromText( texts[1] ) )
      return {};
    const std::string whole = texts.size() == 2 ? texts[0] + " " + texts[1] : texts[0];
    const bool onlyFigures =
      std::all_of( cells.begin(), cells.end(), [&grid]( const GridCell &cell ) { return isFigureCell( grid, cell ); } );
    return onlyFigures && !markedPeriodFromText( whole ) ? std::string() : whole;
  }

  BodyHeading bodyHeading( std::uint32_t row, const std::string &text )
  {
    std::string_view plain = text;
    if ( const std::size_t colon = text.find( ": " ); colon != std::string::npos )
      plain = plain.substr( colon + 2 );
    if ( const std::optional<MarkedPeriod> period = markedPeriodFromText( plain ) )
      return { row, BodyHeadingKind::Period, period->period };
    if ( std::string unit = unitOfLine( text ); !unit.empty() )
      return { row, BodyHeadingKind::Unit, std::move( unit ) };
    // "Geschlecht: weiblich" is "weiblich".
    const bool hasLabel = plain.size() < text.size() && text.find( ' ' ) > text.find( ':' );
    return { row, BodyHeadingKind::Group, hasLabel ? std::string( plain ) : text };
  }

  std::vector<RowContext> rowContexts( const std::vector<BodyHeading> &headings, const std::vector<std::uint32_t> &rows )
  {
    std::vector<RowContext> contexts;
    RowContext current;
    std::map<std::string, std::size_t> levelOfText;
    std::size_t deepest = 0; // level of groups that stand alone above data
    for ( std::size_t i = 0; i < headings.size(); )
    {
      // Headings without data between them belong together.
      std::size_t end = i + 1;
      while ( end < headings.size()
        && std::none_of(
          std::lower_bound( rows.begin(), rows.end(), headings[end - 1].row ), rows.end(),
          [&]( std::uint32_t row ) { return row < headings[end].row; } ) )
        ++end;
      std::size_t groups = 0;
      for ( std::size_t h = i; h < end; ++h )
        groups += headings[h].kind == BodyHeadingKind::Group;
      std::size_t level = groups > 1 ? 0 : deepest;
      for ( std::size_t h = i; h < end; ++h )
      {
        const BodyHeading &heading = headings[h];
        if ( heading.kind == BodyHeadingKind::Period )
          current.period = heading.text;
        else if ( heading.kind == BodyHeadingKind::Unit )
          current.unit = heading.text;
        else
        {
          if ( const auto known = levelOfText.find( heading.text ); groups == 1 && known != levelOfText.end() )
            level = known->second;
          levelOfText.emplace( heading.text, level );
          current.groups.resize( level );
          current.groups.push_back( heading.text );
          deepest = std::max( deepest, level );
          ++level;
        }
      }
      current.firstRow = headings[end - 1].row + 1;
      contexts.push_back( current );
      i = end;
    }
    return contexts;
  }

  void keepGroupsThatTellApart(
    std::vector<RowContext> &contexts, const std::vector<std::uint32_t> &rows, const std::vector<std::uint32_t> &keys )
  {
    std::size_t levels = 0;
    for ( const RowContext &context : contexts )
      levels = std::max( levels, context.groups.size() );
    std::vector<bool> tellsApart( levels, false );
    for ( std::size_t level = 0; level < levels; ++level )
    {
      std::unordered_map<std::uint32_t, const std::string *> groupOfKey;
      static const std::string none;
      std::size_t at = 0;
      for ( std::size_t i = 0; i < rows.size() && !tellsApart[level]; ++i )
      {
        while ( at < contexts.size() && contexts[at].firstRow <= rows[i] )
          ++at;
        const std::string &group = at == 0 || contexts[at - 1].groups.size() <= level ? none : contexts[at - 1].groups[level];
        const auto [known, isNew] = groupOfKey.emplace( keys[i], &group );
        tellsApart[level] = !isNew && *known->second != group;
      }
    }
    for ( RowContext &context : contexts )
    {
      std::vector<std::string> kept;
      for ( std::size_t level = 0; level < context.groups.size(); ++level )
      {
        if ( tellsApart[level] )
          kept.push_back( context.groups[level] );
      }
      context.groups = std::move( kept );
    }
  }

}
