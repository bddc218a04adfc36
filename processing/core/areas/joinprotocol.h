#pragma once

#include "areas/columnchoice.h"
#include "areas/dashmeaning.h"
#include "areas/layerareas.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What happened to a key in a join.
  enum class KeyFate : std::uint8_t
  {
    Matched,     //!< table and layer found each other
    TableOnly,   //!< key of the layer's level, or of no official level, without an area in the layer
    AreaOnly,    //!< area without a row in the table
    Duplicate,   //!< the table repeats the key with the same values; one set was kept
    OtherLevel,  //!< key of another official level than the layer's
    Dissolved,   //!< key of the table whose area is gone: "-" or nothing lately, or merged into an area that the table does not know
    LaterMerged, //!< key of the table whose area came into being after the layer, from areas that the layer still has apart
  };

  inline constexpr std::array<std::string_view, 7> keyFateNames{ "matched", "table_only", "area_only", "duplicate", "other_level",
    "dissolved", "later_merged" };

  constexpr std::string_view toString( KeyFate fate )
  {
    return keyFateNames[static_cast<std::size_t>( fate )];
  }

  //! A key of either side of a join and what happened to it.
  struct ProtocolRow
  {
    std::string key;
    std::string name;
    AreaLevel level = AreaLevel::Other;
    KeyFate fate = KeyFate::Matched;
    std::string table; //!< The table that has the key, or does not have the area.
    KeyMatchKind match = KeyMatchKind::None;
    std::size_t layerRows = 0; //!< Rows of the layer with the key.
    std::size_t values = 0;    //!< Numbers among the joined cells of the key.
    std::size_t cells = 0;     //!< Joined cells of the key.
    std::string suggestedKey;  //!< Key of the other side with the same name, or keys that a crosswalk knows; never joined.
    std::string suggestedName;
    bool isSuggestedByCrosswalk = false; //!< not by name
    bool isUnincorporated = false;
    bool isGone = false;    //!< A matched key that has nothing but "-" lately in a table that lists dissolved areas: merged since.
    std::string ceasedOn;   //!< Day from which the area of a key of the table no longer exists, ISO, where that is known.
    bool isOutside = false; //!< Key of a district (for districts: a state) that the layer has no area of.
  };

  /**
   * One row per distinct key of the table, in the order of the table, then one per area that the table does not have, in the order of the
   * layer.
   *
   * The cells, values and duplicates are filled in by the join.
   */
  std::vector<ProtocolRow> protocolOfKeys( const MatchedTable &matched, const LayerAreas &layer, const DashMeaning &dashes );

}
