#pragma once

#include "areas/crosswalkfile.h"
#include "tables/listfile.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! Which column of a crosswalk says what.
  struct CrosswalkColumns
  {
    std::size_t oldKey = 0;
    std::size_t newKey = 0;
    std::optional<std::size_t> newName;
    std::optional<std::size_t> factor;
    std::optional<std::size_t> year;
    std::optional<std::size_t> kind;   //!< kind of change, in official lists of changes
    std::optional<std::size_t> people; //!< people of the part that changed
    std::optional<std::size_t> area;   //!< its area
    bool isOfficial = false;           //!< both columns hold official keys
  };

  /**
   * The list without what is no change: a second row of headings goes to the first ("vor der Änderung AGS"), notes with a single cell go.
   *
   * \param notes set to the notes, which explain the kinds of change
   */
  ListTable withoutNotes( ListTable list, std::string &notes );

  //! \throws InputError "crosswalk_keys_missing", "crosswalk_weight_missing" (1: weight)
  CrosswalkColumns crosswalkColumns( const ListTable &list, CrosswalkWeight weight );

  //! The factor that a cell says: 0.7 for "0,7", and for "70 %".
  std::optional<double> factorFromText( std::string_view cell );

  //! Whether the row has an old and a new key.
  bool hasKeys( const std::vector<std::string> &row, const CrosswalkColumns &columns );

}
