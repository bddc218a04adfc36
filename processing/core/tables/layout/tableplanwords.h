#pragma once

#include "tables/grids/grid.h"
#include "tables/layout/tableplan.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

//! What the text of a plan calls rows, columns and their roles.
namespace sozialraum::planwords
{

  //! What a role is called in English and in German.
  using RoleWords = std::array<std::string_view, 2>;

  inline constexpr std::array<RoleWords, 10> rowWords{ {
    { "title", "Titel" },
    { "heading", "Kopf" },
    { "column numbers", "Spaltennummern" },
    { "period", "Zeitraum" },
    { "unit", "Einheit" },
    { "group", "Gruppe" },
    { "data", "Daten" },
    { "heading again", "Kopf erneut" },
    { "left out", "ausgelassen" },
    { "footer", "Fuß" },
  } };

  inline constexpr std::array<RoleWords, 10> columnWords{ {
    { "key", "Schlüssel" },
    { "own key", "eigener Schlüssel" },
    { "key with marks", "Schlüssel mit Zusatz" },
    { "name", "Name" },
    { "level", "Ebene" },
    { "period", "Zeitraum" },
    { "part of year", "Teil des Jahres" },
    { "dimension", "Gliederung" },
    { "value", "Wert" },
    { "flag", "Zeichen" },
  } };
  inline constexpr RoleWords leftOutWords{ "left out", "ausgelassen" };
  inline constexpr RoleWords rowsWords{ "rows", "Zeilen" };
  inline constexpr RoleWords columnsWords{ "columns", "Spalten" };
  inline constexpr RoleWords ofWords{ " of ", " zu " };
  inline constexpr RoleWords turnedWords{ "turned from", "gedreht ab" };

  inline std::string_view wordOf( const RoleWords &words, PlanLanguage language )
  {
    return words[static_cast<std::size_t>( language )];
  }

  inline const RoleWords &wordsOf( RowRole role )
  {
    return rowWords[static_cast<std::size_t>( role )];
  }

  inline const RoleWords &wordsOf( ColumnRole role )
  {
    return role == ColumnRole::LeftOut ? leftOutWords : columnWords[static_cast<std::size_t>( role )];
  }

  inline bool isWord( const RoleWords &words, const std::string &lower )
  {
    return std::any_of( words.begin(), words.end(), [&lower]( std::string_view word ) { return lowerCase( word ) == lower; } );
  }

  inline bool isTurnedRow( const PlannedTable &table, std::uint32_t row )
  {
    return table.turnedFrom > 0 && row >= table.turnedFrom;
  }

  //! What a row of the table is called: a row of a turned one is a column of the file.
  inline std::string rowName( const PlannedTable &table, std::uint32_t row )
  {
    return isTurnedRow( table, row ) ? columnLetters( row - table.turnedFrom ) : std::to_string( row );
  }

  inline std::string columnName( const PlannedTable &table, std::uint32_t column )
  {
    return table.turnedFrom > 0 ? std::to_string( table.turnedFrom + column ) : columnLetters( column );
  }

}
