#pragma once

#include "areas/columnchoice.h"
#include "areas/dashmeaning.h"
#include "problemreporter.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace sozialraum
{

  /**
   * The cells of the chosen columns by key: a table turned from long to wide.
   *
   * A table may repeat a cell with the same content; with another content it contradicts itself and cannot be joined, unless no area of
   * the layer is concerned: such a key, Germany in three rows, has no cell then.
   */
  class JoinCells
  {
  public:
    /**
     * \throws InputError "table_contradicts_itself", or "table_keys_meet" where two keys as written are one key of the layer.
     * Reports "contradiction_outside" (1: table, 2: how many keys, 3: a key, 4 and 5: rows, 6 and 7: values)
     */
    JoinCells( const MatchedTable &matched, const std::vector<ColumnChoice> &columns, ProblemReporter &problems );

    //! The observation of a key in a column (its place in the constructor's columns), or none.
    std::optional<Observation> cell( std::size_t column, std::uint32_t key ) const
    {
      const std::uint32_t place = mPlaces[column * mKeyCount + key];
      return place == 0 || place == contradicted ? std::nullopt : std::optional( mMatched->table->observations[place - 1] );
    }

    //! Least number above 0 in a column, over all keys of the layer's level; NaN: none.
    double smallestPositive( std::size_t column ) const { return mSmallest[column]; }

    bool isRepeated( std::uint32_t key ) const { return mRepeated[key]; }

  private:
    static constexpr std::uint32_t contradicted = 0xFFFFFFFF;

    const MatchedTable *mMatched;
    std::size_t mKeyCount;
    std::vector<std::uint32_t> mPlaces; // by column, then key: 1 + index of the observation; 0: none
    std::vector<double> mSmallest;
    std::vector<bool> mRepeated;
  };

}
