#pragma once

#include "areas/layerareas.h"
#include "tables/listfile.h"
#include "problemreporter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A planning area, LEADER region, district …: a group of areas of a layer.
  struct AreaGroup
  {
    std::string key;
    std::string name;
    std::vector<std::uint32_t> members; //!< Areas of the LayerAreas, ascending, each once.
  };

  /**
   * Groups in the order of their keys. An area may be in several groups, or in none.
   */
  struct Membership
  {
    std::vector<AreaGroup> groups;
    std::size_t areasWithoutGroup = 0;
  };

  /**
   * Groups from a list with the columns area_key, group_key and, if it is there, group_name (or the same in German); otherwise the first
   * column of keys that the layer knows, and the next column.
   *
   * \throws InputError "membership_columns_missing", "membership_matches_no_area" (1: a key of it, 2: a key of the
   * layer) Reports "membership_keys_unknown" (1: how many, 2: a key), "membership_rows_incomplete" (1: how many, 2: row),
   * "areas_without_group" (1: how many, 2: an area), "member_listed_twice" (1: how many rows, 2: the first; each counts once),
   * "areas_in_several_groups" (1: how many, 2: an area, 3: its groups).
   */
  Membership membershipFromList( const LayerAreas &layer, const ListTable &list, ProblemReporter &problems );

  /**
   * The groupings in \a list, each as a list of its own with the grouping's name: one for each text in the column "grouping" (or
   * "Gliederung"), in the order in which they come; where there is no such column beside one of
   * groups, \a list itself. Rows without a grouping belong to
   * none: of "membership_rows_incomplete" (1: how many, 2: row).
   */
  std::vector<ListTable> groupingsInList( const ListTable &list, ProblemReporter &problems );

  //! Groups from a field of the layer; \a cells and \a names (may be empty) have one entry per row. Rows with an empty cell are in no
  //! group.
  Membership membershipFromField(
    const LayerAreas &layer, const std::vector<std::string> &cells, const std::vector<std::string> &names, ProblemReporter &problems );

}
