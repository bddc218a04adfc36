#pragma once

#include "areas/columnchoice.h"
#include "areas/crosswalk.h"
#include "areas/joinprotocol.h"
#include "areas/layerareas.h"
#include "areas/referencevalues.h"
#include "observationstatus.h"
#include "problemreporter.h"
#include "progress.h"
#include "observations/observationtable.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! An indicator of one period, ready to be a column of the layer.
  struct JoinedColumn
  {
    std::string field;       //!< lower-case ASCII, unique in the layer: "arbeitslosenanteil_2023"
    std::string statusField; //!< field + "_status"
    std::string name;        //!< of the indicator, as in the table
    std::string unit;
    std::string period;
    std::string source;
    std::string table;
    std::string code;
    bool isCount = false;
    bool addsUp = false;                     //!< a count, or an amount like land or money: of two areas together it is the sum
    AreaLevel level = AreaLevel::Other;      //!< of the areas
    std::vector<double> values;              //!< per area of LayerAreas; NaN: none
    std::vector<ObservationStatus> statuses; //!< per area; Missing where the table has no row
    std::vector<ReferenceValue> references;  //!< district first, then state, then nation; only what the table has
  };

  struct AreaJoin
  {
    std::vector<JoinedColumn> columns;
    std::vector<ProtocolRow> protocol;
    std::size_t matched = 0;           //!< Keys that found their area, over all tables.
    std::size_t areasWithoutValue = 0; //!< Areas without a number in any column.
    std::size_t rowsWithoutArea = 0;   //!< Keys of the layer's level, or of none, that the layer does not have.
    std::size_t duplicateKeys = 0;     //!< Keys that a table repeats with the same values.
  };

  //! A table, the name by which messages and the protocol call it, and a crosswalk between its territory and the layer's, which only
  //! suggests.
  struct JoinTable
  {
    std::string name;
    const ObservationTable *table = nullptr;
    const Crosswalk *crosswalk = nullptr;
  };

  /**
   * Joins tables to the areas of a layer, one column per indicator and period.
   *
   * Guarantees, each with a test:
   * - every key of the tables and every area is in the protocol, with its fate;
   * - a number in a column is the number of the table for that key, indicator and period, or 0 for "-" where it means zero (DashMeaning);
   * - rows of other levels never reach an area;
   * - names join nothing;
   * - the result does not depend on the order of rows in the tables, except for the order of columns and protocol rows.
   *
   * \param takenFields names of the layer's own fields
   * \throws InputError "table_matches_no_area" (1: table, 2: its number of keys, 3: a key of it, 4: a key of the layer),
   *   "table_of_other_level" (1: table, 2: its level, 3: the layer's), "table_empty" (1: table),
   *   "table_below_municipality" (1: table, 2: how many keys, 3: a key), "table_keys_meet" (1: table, 2 and 3: keys as written, 4: the key
   *   that both are, 5: indicator, 6 and 7: rows, 8 and 9: values),
   *   "table_contradicts_itself" (1: table, 2: key, 3: indicator, 4: period, 5 and 6: rows, 7 and 8: values), "join_too_wide" (1: columns,
   * 2: how many there can be), and those of chooseColumns(). Reports "keys_hardly_match" (1: table, 2: matched, 3: keys of the level),
   * "dash_is_no_zero" (1: table, 2: indicator, 3: period, 4: how many, 5: an area), "key_of_same_territory" (1: table, 2: how many, 3: key
   * in the table, 4: key in the layer), "zeros_set_apart" (1: table, 2: how many), "areas_merged_later" and "areas_dissolved_since" (1:
   * table, 2: how many, 3: the first), "areas_in_several_rows" (1: how many), "layer_rows_without_key" (1: how many), "areas_ceased_before"
   * (1: table, 2: how many, 3: the first), "keys_below_municipality" (1: table, 2: how many, 3: a key), and those of JoinCells and
   * namesOfColumns().
   */
  AreaJoin joinTables( const LayerAreas &layer, std::span<const JoinTable> tables, const ColumnOptions &options,
    std::span<const std::string> takenFields, ProblemReporter &problems, const Progress &progress );

}
