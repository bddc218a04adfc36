#pragma once

#include "tables/grids/grid.h"
#include "text/numbermarks.h"
#include "tables/layout/tablereading.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A column whose cells become observations.
  struct ValueColumn
  {
    std::uint32_t column = 0;
    TableIndicator indicator;
    std::string period; //!< from the headings; empty where a column or the title tells it
  };

  //! Where everything stands in a grid. Rows and columns are 0-based, "end" is not included.
  struct TableLayout
  {
    std::uint32_t headerBegin = 0;
    std::uint32_t headerEnd = 0;
    std::uint32_t dataBegin = 0;
    std::uint32_t dataEnd = 0;
    bool isGenesis = false;
    std::vector<std::uint32_t> keyColumns; //!< several for a split key, from the state to the municipality
    std::optional<AreaLevel> statedLevel;  //!< that the heading of the key or the titles name
    std::optional<std::uint32_t> nameColumn;
    std::optional<std::uint32_t> levelColumn; //!< texts like "Kreise", "Gemeinden": the level of each row's key
    std::optional<std::uint32_t> periodColumn;
    std::vector<std::uint32_t> dimensionColumns; //!< texts that tell apart rows with the same key
    std::vector<ValueColumn> values;
    NumberMarks marks;
    bool contradictoryMarks = false;
    std::string title;
    std::string titlePeriod;           //!< the date that the titles name
    std::vector<std::string> headings; //!< of every column, its parts joined by " | "
    std::vector<LeftOut> leftOut;      //!< columns, and rows above the data

    bool isKeyColumn( std::uint32_t column ) const { return std::find( keyColumns.begin(), keyColumns.end(), column ) != keyColumns.end(); }
    bool isDimension( std::uint32_t column ) const
    {
      return std::find( dimensionColumns.begin(), dimensionColumns.end(), column ) != dimensionColumns.end();
    }

    //! Whether the column tells what its rows are, instead of values.
    bool hasRole( std::uint32_t column ) const
    {
      return isKeyColumn( column ) || column == nameColumn || column == levelColumn || column == periodColumn || isDimension( column );
    }
  };

  //! Whether the row holds something besides its key.
  bool hasCellOutside( const Grid &grid, std::uint32_t row, const std::vector<std::uint32_t> &columns );

  /**
   * Finds titles, headings, key, name, period, dimension and value columns and the end of the data.
   *
   * \throws InputError "table_empty", "key_column_missing", "key_column_unknown" (a column that \a options names), "key_column_spoilt",
   *         "value_column_missing"
   */
  TableLayout understandLayout( const Grid &grid, const std::string &fileName, const TableReadOptions &options );

}
