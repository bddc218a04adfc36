#pragma once

#include "keys/arealevel.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * Keys of areas, always text.
   *
   * The amtlicher Gemeindeschlüssel (AGS) has 2 digits for a state, 3 for a region, 5 for a district, 8 for a municipality; the
   * Regionalschlüssel (ARS) has 9 for an association and 12 for a municipality: state 2, region 1, district 2, association 4,
   * municipality 3. The AGS is the digits 1 … 5 and 10 … 12 of the ARS, and it is the stable one: a municipality that changes its
   * association keeps its AGS.
   *
   * Files spoil keys: a zero lost in front (1001000), blanks between the parts ("14 5 24 330"), a number written as one ("1001000.0"),
   * a district with the length of a municipality (1001000). A single cell cannot tell; a column can. So keys are read by the column.
   */
  struct AreaKey
  {
    std::string text;
    AreaLevel level = AreaLevel::Other;

    friend bool operator==( const AreaKey &, const AreaKey & ) = default;
  };

  //! What the keys of a column are.
  enum class AreaKeyScheme
  {
    Ags, //!< official keys, municipalities with 8 digits
    Ars, //!< official keys, municipalities with 12 digits, associations with 9
    Own, //!< text of any kind: planning areas, parts of towns
  };

  //! A column of keys as it was understood.
  struct AreaKeyColumn
  {
    std::vector<AreaKey> keys; //!< One per cell; the text is empty where the cell is.
    AreaKeyScheme scheme = AreaKeyScheme::Own;
    std::size_t official = 0;               //!< Cells that hold an official key of any level.
    std::size_t zerosRestored = 0;          //!< Cells whose leading zero was lost.
    std::size_t shortened = 0;              //!< Districts and states that were padded with zeros to the length of a municipality.
    std::optional<std::size_t> firstSpoilt; //!< First cell in scientific notation: its digits are gone, the column is not usable.
  };

  /**
   * Reads a column of key cells; repeated and empty cells are allowed, the order does not matter.
   *
   * Guarantees, each with a test of its name:
   * - an own key is the trimmed text of its cell; nothing is added to it or taken from it;
   * - a column is of own keys unless most of its cells are official keys;
   * - lost zeros are restored where the length allows one reading only in this column (7 → 8, 11 → 12, 4 → 5, 1 → 2, and 2 → 3 and 8 → 9
   *   where the value or the rest of the column rules the other reading out);
   * - a key of 8 or 12 digits that ends in zeros only is a district (shortened to 5 digits) if all such keys of the column do, or if the
   * column holds municipalities of that district; otherwise it is a kreisfreie Stadt. The same holds for states;
   * - parts of Berlin and Hamburg (8 digits, the city's state number) are of the level Other.
   *
   * \param statedLevel level that the file names for this column; it decides only what the digits leave open.
   */
  AreaKeyColumn readAreaKeys( std::span<const std::string> cells, std::optional<AreaLevel> statedLevel = std::nullopt );

  //! Whether the cell by itself could be an official key: "14524330", "14 5 24 330", "1001000", "DG"; not "Zwickau", "17.5", "99999999".
  bool looksLikeAreaKey( std::string_view cell );

  //! Whether the cell is a number in scientific notation ("1.4524E+11"), which is what spreadsheets make of long keys.
  bool isSpoiltAreaKey( std::string_view cell );

  /**
   * Official key from its parts as split columns hold them: two parts (district, municipality), three (state, district, municipality), four
   * (state, region, district, municipality; an AGS) or five (with the association before the municipality; an ARS).
   *
   * Lost zeros are restored; trailing empty parts give the key of the level above; empty if the first part is.
   */
  std::string areaKeyFromParts( std::span<const std::string> parts );

  //! AGS of an ARS of 12 digits; any other key comes back as it is.
  std::string agsFromArs( std::string_view key );

  /**
   * Keys, other than \a key, under which the same territory can stand in a table of another level: the district of a kreisfreie Stadt
   * ("14511000" and "14511"), the state of Berlin and Hamburg ("11000000", "11000" and "11"). Empty for all others.
   */
  std::vector<std::string> sameTerritoryKeys( std::string_view key );

}
