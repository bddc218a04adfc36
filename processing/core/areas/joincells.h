#pragma once

#include "areas/columnchoice.h"
#include "areas/dashmeaning.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace sozialraum
{

  /**
   * The cells of the chosen columns by key: a table turned from long to wide.
   *
   * A table may repeat a cell with the same content; with another content it contradicts itself and cannot be joined.
   */
  class JoinCells
  {
  public:
    //! \throws InputError "table_contradicts_itself"
    JoinCells( const MatchedTable &matched, const std::vector<ColumnChoice> &columns );

    //! The observation of a key in a column (its place in the constructor's columns), or none.
    std::optional<Observation> cell( std::size_t column, std::uint32_t key ) const
    {
      const std::uint32_t place = mPlaces[column * mKeyCount + key];
      return place == 0 ? std::nullopt : std::optional( mMatched->table->observations[place - 1] );
    }

    //! Least number above 0 in a column, over all keys of the layer's level; NaN: none.
    double smallestPositive( std::size_t column ) const { return mSmallest[column]; }

    bool isRepeated( std::uint32_t key ) const { return mRepeated[key]; }

  private:
    const MatchedTable *mMatched;
    std::size_t mKeyCount;
    std::vector<std::uint32_t> mPlaces; // by column, then key: 1 + index of the observation; 0: none
    std::vector<double> mSmallest;
    std::vector<bool> mRepeated;
  };

}
