#pragma once

#include "areas/joincells.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! Value of the whole that the areas of a layer are part of, as the table gives it.
  struct ReferenceValue
  {
    std::string key;
    std::string name;
    AreaLevel level = AreaLevel::Nation;
    double value = 0.0;
  };

  //! Finds the values of the district, the state and the nation that all areas of a layer belong to.
  class ReferenceValues
  {
  public:
    ReferenceValues( const MatchedTable &matched, const LayerAreas &layer );

    /**
     * Those that the table has for the column at \a place of \a cells: district first, then state, then nation. A total that stands under a
     * code of its own (the Zensus counts "Personen" of Germany and of municipalities under two codes) is found too.
     */
    std::vector<ReferenceValue> ofColumn( const ColumnChoice &choice, const JoinCells &cells, std::size_t place ) const;

  private:
    std::optional<Observation> sameMeasureElsewhere( const ColumnChoice &choice, std::uint32_t key ) const;

    const MatchedTable *mMatched;
    std::vector<std::uint32_t> mKeys;
  };

}
