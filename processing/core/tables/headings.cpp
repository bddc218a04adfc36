#include "tables/headings.h"

#include "tables/cellvalue.h"
#include "tables/indicatornames.h"
#include "tables/keycolumn.h"
#include "tables/periodtext.h"

#include <algorithm>
#include <array>
#include <regex>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t mostHeaderRows = 40;

    bool isFiller( const std::string &part )
    {
      constexpr std::array<std::string_view, 7> fillers{ "stichtag", "jahr", "zeit", "berichtsjahr", "year", "time", "wert" };
      return std::find( fillers.begin(), fillers.end(), lowerCase( part ) ) != fillers.end();
    }

    //! "Bevölkerung am 31.12.2017" and "Einwohner 2022": the name before, the period behind.
    bool splitPeriodOff( std::string &name, std::string &period )
    {
      static const std::regex atEnd( R"((.*?)[ ,]+(?:\(?(?:am|zum|im|Stand|Stand:|in|Jahr) )?\(?(\d{1,2}\.\d{1,2}\.\d{4}|(?:19|20)\d\d)\)?)" );
      std::smatch match;
      if ( !std::regex_match( name, match, atEnd ) )
        return false;
      const std::optional<std::string> found = periodFromText( match[2].str() );
      std::string before = match[1];
      // "Veränderung 2011 bis 2020", "2011-2020" is a span, not a date.
      static const std::regex span( R"(.*(\d|bis|zu|seit|gegenüber|ab|von|und)$)" );
      if ( !found || std::regex_match( before, span ) )
        return false;
      period = *found;
      name = std::string( trimmed( before ) );
      return true;
    }

  }

  std::string tidyHeading( std::string_view text )
  {
    static const std::regex brokenWord( "-[ \t]*[\r\n]+[ \t\r\n]*(?=[a-z\xC3])" );
    static const std::regex blanks( "[ \t\r\n]+" );
    static const std::regex footnote( R"(\s*\d{1,2}\)$)" );
    std::string tidy = std::regex_replace( std::string( text.substr( 0, 500 ) ), brokenWord, "" );
    tidy = std::regex_replace( tidy, blanks, " " );
    tidy = std::regex_replace( std::string( trimmed( tidy ) ), footnote, "" );
    return std::string( trimmed( tidy ) );
  }

  std::vector<std::vector<std::string>> headingParts( const Grid &grid, std::uint32_t begin, std::uint32_t end, std::uint32_t firstValueColumn )
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
    for ( std::size_t row = 0; row + 1 < rows.size(); ++row )
    {
      for ( std::uint32_t column = std::max( firstValueColumn, 1u ) + 1; column < columns; ++column )
      {
        if ( rows[row][column].empty() && !covered[row][column] && !covered[row][column - 1] && !rows[row + 1][column].empty() )
          rows[row][column] = rows[row][column - 1];
      }
    }

    std::vector<std::vector<std::string>> parts( columns );
    for ( std::uint32_t column = 0; column < columns; ++column )
    {
      for ( const std::vector<std::string> &row : rows )
      {
        if ( !row[column].empty() && std::find( parts[column].begin(), parts[column].end(), row[column] ) == parts[column].end() )
          parts[column].push_back( row[column] );
      }
    }
    return parts;
  }

  HeadingMeaning meaningOfHeading( const std::vector<std::string> &parts, bool lastIsCode )
  {
    HeadingMeaning meaning;
    std::vector<std::string> names;
    for ( std::size_t i = 0; i < parts.size(); ++i )
    {
      const std::string &part = parts[i];
      if ( lastIsCode && i > 0 && i + 1 == parts.size() )
        meaning.indicator.code = part;
      else if ( const std::optional<std::string> period = periodFromText( part ) )
        meaning.period = *period;
      else if ( isUnit( part ) )
        meaning.indicator.unit = part;
      else if ( !isFiller( part ) )
        names.push_back( part );
    }
    if ( !names.empty() && meaning.period.empty() )
      splitPeriodOff( names.back(), meaning.period );
    if ( !names.empty() && meaning.indicator.unit.empty() )
    {
      auto [name, unit] = nameAndUnit( names.back() );
      names.back() = std::move( name );
      meaning.indicator.unit = std::move( unit );
    }
    std::erase( names, std::string() );
    // "Einwohner" alone is what is counted, "Anzahl" is not.
    constexpr std::array<std::string_view, 6> counted{ "Einwohner", "Personen", "Persons", "Haushalte", "Kinder", "Fälle" };
    const bool unitIsCounted = std::find( counted.begin(), counted.end(), meaning.indicator.unit ) != counted.end();
    if ( names.empty() && ( unitIsCounted || meaning.period.empty() ) && !meaning.indicator.unit.empty() )
      names.push_back( meaning.indicator.unit );
    meaning.indicator.name = joined( names );
    return meaning;
  }

  bool areShortNames( const Grid &grid, std::uint32_t row )
  {
    static const std::regex shortName( "[A-Za-z][A-Za-z0-9_.]{0,29}" );
    const std::span<const GridCell> cells = grid.row( row );
    return !cells.empty() && std::all_of( cells.begin(), cells.end(), [&grid]( const GridCell &cell ) {
      return cell.type == CellType::Text && std::regex_match( std::string( grid.text( cell ) ), shortName );
    } );
  }

  std::string joined( const std::vector<std::string> &parts )
  {
    std::string text;
    for ( const std::string &part : parts )
      text += ( text.empty() ? "" : " | " ) + part;
    return text;
  }

}
