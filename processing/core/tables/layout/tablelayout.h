#pragma once

#include "tables/grids/grid.h"
#include "text/numbermarks.h"
#include "tables/layout/bodyrows.h"
#include "tables/layout/cellunits.h"
#include "tables/layout/tableplan.h"
#include "tables/layout/tablereading.h"
#include "tables/layout/titlelines.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! A column whose cells become observations.
  struct ValueColumn
  {
    std::uint32_t column = 0;
    TableIndicator indicator;
    std::string period;          //!< from the headings; empty where a column or the title tells it
    std::string partOfYear = {}; //!< of a year that stands elsewhere: "Januar", "II"
    NumberMarks marks = {};
    CellUnits units = {};                                  //!< that stand at its numbers
    std::optional<std::uint32_t> companion = std::nullopt; //!< column that says how good the values are
    std::string state = {};                                //!< of its period: "vorläufig"
  };

  //! Where everything stands in a grid. Rows and columns are 0-based, "end" is not included.
  struct TableLayout
  {
    std::uint32_t headerBegin = 0;
    std::uint32_t headerEnd = 0;
    std::uint32_t dataBegin = 0;
    std::uint32_t dataEnd = 0;
    bool isGenesis = false;
    bool hasEndLine = false;               //!< the line of underlines that ends a table of GENESIS
    bool hasOwnKeys = false;               //!< found out, or said by a plan; not: a column that a person named
    bool keysHaveMarks = false;            //!< the cells hold more than keys, see keyWithMarks()
    std::vector<std::uint32_t> keyColumns; //!< several for a split key, from the state to the municipality
    std::optional<AreaLevel> statedLevel;  //!< that the heading of the key or the titles name
    std::optional<std::uint32_t> nameColumn;
    std::optional<std::uint32_t> levelColumn; //!< texts like "Kreise", "Gemeinden": the level of each row's key
    std::optional<std::uint32_t> periodColumn;
    std::optional<std::uint32_t> partOfYearColumn; //!< month or quarter of the year in the period column, without one of that in the title
    std::vector<std::uint32_t> dimensionColumns;   //!< texts that tell apart rows with the same key
    std::vector<ValueColumn> values;
    NumberMarks marks;                         //!< of all columns of values together
    std::vector<std::string> contradictory;    //!< headings of columns that hold decimal commas and points
    std::vector<std::string> columnsWithComma; //!< headings, where others have a decimal point
    std::vector<std::string> columnsWithPoint;
    std::string title;
    TitleMeaning titleMeaning;
    std::vector<std::optional<RowRole>> plannedRows;                  //!< of every row what a plan calls it; empty without a plan of rows
    std::optional<std::pair<std::uint32_t, std::string>> periodBelow; //!< row below the table that names the date of all figures, its text
    bool partsBesideNames = false;               //!< the column of names says in further rows of a key what they count: "davon männlich"
    std::vector<bool> flagColumns;               //!< of every column whether it says how good the values at its left are
    std::vector<bool> coordinates;               //!< of every column whether it says where the areas lie
    std::uint32_t leadingEnd = 0;                //!< columns before it tell what a row is
    std::vector<BodyHeading> bodyHeadings;       //!< rows that name period, unit or group of the rows below
    std::vector<std::uint32_t> repeatedHeadings; //!< rows of headings that stand again on a next page
    std::vector<std::uint32_t> furtherTables;    //!< first rows of tables below this one
    std::optional<std::uint32_t> tableBeside;    //!< first column of a table beside this one
    std::vector<std::string> headings;           //!< of every column, its parts joined by " | "
    std::string splitDecimals;                   //!< heading of a column whose decimals stand in the next one
    std::vector<LeftOut> textsAmongNumbers;      //!< columns of text that hold numbers too: heading and first text, by a line break
    std::map<std::string, std::size_t> flagsOfPeriods; //!< "p (2024)": of headings, with the number of columns
    std::vector<LeftOut> leftOut;                      //!< columns, and rows above the data

    //! What a plan calls the row; none where it does not.
    std::optional<RowRole> plannedRow( std::uint32_t row ) const { return row < plannedRows.size() ? plannedRows[row] : std::nullopt; }

    bool isKeyColumn( std::uint32_t column ) const { return std::find( keyColumns.begin(), keyColumns.end(), column ) != keyColumns.end(); }
    bool isDimension( std::uint32_t column ) const
    {
      return std::find( dimensionColumns.begin(), dimensionColumns.end(), column ) != dimensionColumns.end();
    }

    bool isCoordinate( std::uint32_t column ) const { return column < coordinates.size() && coordinates[column]; }

    //! Whether the column tells what its rows are, instead of values.
    bool hasRole( std::uint32_t column ) const
    {
      return isKeyColumn( column ) || column == nameColumn || column == levelColumn || column == periodColumn || column == partOfYearColumn
        || isDimension( column );
    }
  };

  //! Whether the row holds something besides its key.
  bool hasCellOutside( const Grid &grid, std::uint32_t row, const std::vector<std::uint32_t> &columns );

  /**
   * Finds titles, headings, key, name, period, dimension and value columns and the end of the data.
   *
   * \a options may hold a plan of one table, which overrules what is found.
   *
   * \throws InputError "table_empty", "key_column_missing", "key_column_unknown" (a column that \a options names), "key_column_spoilt",
   *         "value_column_missing", "plan_row_missing", "plan_column_missing", "plan_heading_apart", "plan_row_unclear",
   * "plan_flag_of_nothing"
   */
  TableLayout understandLayout( const Grid &grid, const std::string &fileName, const TableReadOptions &options );

}
