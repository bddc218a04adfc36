#pragma once

#include "areas/keymatch.h"
#include "observations/observationtable.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Which indicators and periods of the tables become columns.
  struct ColumnOptions
  {
    /**
     * Names, codes or field names of indicators, without regard to case; a name before " | " stands for all its parts. Empty: all.
     */
    std::vector<std::string> indicators;
    /**
     * Periods as they stand in the table ("2022-12-31", "2022"), or the year of a date; "all" for all. Empty: the latest of each indicator
     * that has a value for an area of the layer.
     */
    std::vector<std::string> periods;
  };

  //! A table, its name for messages, and how its keys matched.
  struct MatchedTable
  {
    std::string name;
    const ObservationTable *table = nullptr;
    KeyMatch keys;
  };

  //! The name of an indicator without the code that a reader put behind it to tell it from others: "Personen" of "Personen (PRS018)".
  std::string nameWithoutCode( const TableIndicator &indicator );

  //! An indicator in a period. Indices point into the tables and their vectors.
  struct ColumnChoice
  {
    std::uint32_t table = 0;
    std::uint32_t indicator = 0;
    std::uint32_t period = 0;

    friend bool operator==( const ColumnChoice &, const ColumnChoice & ) = default;
  };

  /**
   * The columns in the order of tables, indicators and periods (ascending). Only indicators that have an observation for an area of the
   * layer take part, so that a national total under a code of its own makes no empty column.
   *
   * \throws InputError "indicator_unknown" (1: what was asked for, 2: what there is), "period_unknown" (the same).
   */
  std::vector<ColumnChoice> chooseColumns( std::span<const MatchedTable> tables, const ColumnOptions &options );

}
