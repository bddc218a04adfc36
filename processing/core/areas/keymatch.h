#pragma once

#include "areas/layerareas.h"
#include "observations/observationtable.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! How a key of a table found its area in the layer.
  enum class KeyMatchKind : std::uint8_t
  {
    None,
    SameKey,       //!< the same key, or the ARS and AGS of the same municipality
    SameTerritory, //!< the district of a kreisfreie Stadt, the state of Berlin or Hamburg, where the table has no key of the layer's level
    ZerosApart,    //!< own keys that differ in leading zeros only
  };

  //! A distinct key of a table.
  struct TableKey
  {
    std::string key;  //!< normalised
    std::string name; //!< of its first row
    AreaLevel level = AreaLevel::Other;
    KeyMatchKind match = KeyMatchKind::None;
    std::optional<std::uint32_t> layerArea;
  };

  /**
   * The keys of a table, matched with the areas of a layer.
   *
   * Guarantees:
   * - two keys of a table never share an area;
   * - a key that stands in the layer is matched with it, whatever else could be;
   * - keys below the municipality (its AGS and further digits: polling districts, blocks) are no ARS and are matched with nothing;
   * - names take no part.
   */
  struct KeyMatch
  {
    std::vector<TableKey> keys;
    std::vector<std::uint32_t> keyOfTableArea;                //!< For each area of the table its key.
    std::vector<std::optional<std::uint32_t>> keyOfLayerArea; //!< For each area of the layer the table's key that found it.

    std::vector<std::uint32_t> belowMunicipality; //!< Keys that begin with the key of a municipality and go on.

    std::size_t matched() const;
  };

  KeyMatch matchKeys( const LayerAreas &layer, const ObservationTable &table );

}
