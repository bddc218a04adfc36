#pragma once

#include "keys/areakey.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sozialraum
{

  //! The rows (features) of an areas layer as they come; vectors are empty or have one entry per row.
  struct LayerRows
  {
    std::vector<std::string> keys;
    std::vector<std::string> names;        //!< only for suggestions and the protocol; may be empty
    std::vector<int> geofactors;           //!< GF of VG250: 4 land, 2 water; may be empty
    std::vector<bool> isUnincorporated;    //!< gemeindefreies Gebiet; may be empty
    std::vector<std::string> regionalKeys; //!< ARS beside the key, to tell an ARS from other keys of twelve digits; may be empty
  };

  //! One area: all rows of a layer with the same key.
  struct LayerArea
  {
    std::string key;          //!< as it stands in the layer, zeros restored, without blanks
    std::string canonicalKey; //!< what keys are compared by: the AGS where the key is an ARS
    std::string regionalKey;  //!< the ARS, where the layer has it
    std::string name;
    AreaLevel level = AreaLevel::Other;
    std::uint32_t rows = 0; //!< rows that have the key
    bool isUnincorporated = false;
  };

  /**
   * The areas of a layer, in the order of their first row.
   *
   * VG250 has several rows for a municipality: land and water, and in old editions one for each part. The value of an area belongs to its
   * land rows; water rows get none (rowTakesValue()), so that a map does not colour the Bodensee.
   */
  class LayerAreas
  {
  public:
    //! \throws InputError "area_keys_empty" if no row has a key, "area_key_spoilt" (1: row, 2: key) if a spreadsheet spoilt them.
    explicit LayerAreas( const LayerRows &rows );

    const std::vector<LayerArea> &areas() const { return mAreas; }
    AreaLevel level() const { return mLevel; } //!< The level of most areas.
    AreaKeyScheme scheme() const { return mScheme; }

    std::optional<std::uint32_t> areaOfRow( std::size_t row ) const;
    bool rowTakesValue( std::size_t row ) const { return mRowTakesValue[row]; }
    std::size_t rowsWithoutKey() const { return mRowsWithoutKey; }
    std::size_t areasInSeveralRows() const; //!< Areas that have more than one row which takes the value.

    std::optional<std::uint32_t> find( std::string_view canonicalKey ) const;

    /**
     * Key of the unit of \a level (state or district) that all areas belong to; nothing where there is none, or where keys are own ones.
     */
    std::optional<std::string> commonUnit( AreaLevel level ) const;

  private:
    void findLandRows( const LayerRows &rows );
    void findLevel();

    std::vector<LayerArea> mAreas;
    std::vector<std::int64_t> mAreaOfRow; // -1: no key
    std::vector<bool> mRowTakesValue;
    std::unordered_map<std::string, std::uint32_t> mByKey;
    AreaLevel mLevel = AreaLevel::Other;
    AreaKeyScheme mScheme = AreaKeyScheme::Own;
    std::size_t mRowsWithoutKey = 0;
  };

  //! What keys are compared by: the AGS of a municipality's ARS, the key itself for all others.
  std::string canonicalKey( const AreaKey &key );

}
