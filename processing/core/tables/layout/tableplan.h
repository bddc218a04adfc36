#pragma once

#include "tables/layout/rowrange.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What a row of a sheet is.
  enum class RowRole : std::uint8_t
  {
    Title,         //!< above the headings: what the table is about, its date, its unit
    Heading,       //!< names the columns
    ColumnNumbers, //!< 1, 2, 3 … below or among the headings
    Period,        //!< between the data: the period of the rows below
    Unit,          //!< the same: their unit
    Group,         //!< the same: what they count ("weiblich"), or where they lie ("Planungsraum I")
    Data,
    HeadingAgain, //!< the headings once more, on a next page
    LeftOut,      //!< sums and remarks without a key
    Footer,
  };

  //! What a column of a sheet is.
  enum class ColumnRole : std::uint8_t
  {
    Key,       //!< AGS, ARS and other official keys; several columns are one key, from the state to the municipality
    OwnKey,    //!< keys of the office itself
    MarkedKey, //!< official keys with something written at them: "14524010 Bernsdorf", "14524030*"
    Name,
    Level, //!< "Kreise", "Gemeinden": the level of the key in the same row
    Period,
    PartOfYear, //!< month or quarter of the year in the column of periods
    Dimension,  //!< tells apart rows with the same key: sex, age
    Value,
    Flag, //!< says how good the value in another column is
    LeftOut,
  };

  //! Rows of one role. Rows are those of the file, 1-based.
  struct PlannedRows
  {
    RowRange rows;
    RowRole role = RowRole::Data;

    friend bool operator==( const PlannedRows &, const PlannedRows & ) = default;
  };

  //! A column with its role. Columns are those of the file, 0-based.
  struct PlannedColumn
  {
    std::uint32_t column = 0;
    ColumnRole role = ColumnRole::Value;
    std::optional<std::uint32_t> valueColumn; //!< of a flag; none: of a value that is not read

    friend bool operator==( const PlannedColumn &, const PlannedColumn & ) = default;
  };

  //! What the rows and columns of one table are. Where several columns are key or dimension, their order counts.
  struct PlannedTable
  {
    std::vector<PlannedRows> rows;
    std::vector<PlannedColumn> columns;

    /**
     * First row of the file, 1-based, of a table whose areas stand in its columns; 0: they stand in rows. Such a table is read turned: its
     * row turnedFrom + c is the column c of the file, its column c the row turnedFrom + c.
     */
    std::uint32_t turnedFrom = 0;

    bool hasRows( RowRole role ) const;
    //! The role of a column, or none where the plan does not name it.
    std::optional<ColumnRole> roleOf( std::uint32_t column ) const;
    //! The columns of a role, in the order of the plan.
    std::vector<std::uint32_t> columnsOf( ColumnRole role ) const;

    friend bool operator==( const PlannedTable &, const PlannedTable & ) = default;
  };

  /**
   * The plan of a sheet: what each of its rows and columns is. A reading tells it (TableDescription::plan), and a person may overrule it
   * (TableReadOptions::plan): what the plan names holds, the rest is found out.
   *
   * Guarantees, each with a test of its name:
   * - planFromText( planText( plan ) ) is the plan, in both languages;
   * - a table that is read by the plan of its own reading gives the same observations.
   */
  struct TablePlan
  {
    std::vector<PlannedTable> tables; //!< from top to bottom, then from left to right; empty: a format with a layout of its own

    friend bool operator==( const TablePlan &, const TablePlan & ) = default;
  };

  enum class PlanLanguage : std::uint8_t
  {
    English,
    German,
  };

  //! The plan in words: "rows 1-3 title; 4 heading; 5-12 data; columns A key; B name; C value; D flag of C". A next "rows" is a next table.
  //! Of a turned table: "rows 1 title; turned from 2; columns A heading; B-D data; rows 2 key; 3-5 value".
  std::string planText( const TablePlan &plan, PlanLanguage language = PlanLanguage::English );

  /**
   * The plan that the words say, in either language, in any case.
   *
   * \throws InputError "plan_not_understood" (1: where), "plan_contradictory" (1: row or column that is named twice),
   * "plan_flag_of_nothing"
   */
  TablePlan planFromText( std::string_view text );

}
