#pragma once

#include "store/storedareas.h"

#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! The limits of the classes of an indicator on the maps of a level.
  struct MapLimits
  {
    std::vector<double> inner; //!< ascending
    std::string method;        //!< as in classification.h: "natural_breaks"
  };

  std::optional<MapLimits> limitsOfMap( StoreDatabase &database, std::int64_t series, const std::string &level );

  //! Within a transaction.
  void keepLimitsOfMap( StoreDatabase &database, std::int64_t series, const std::string &level, const MapLimits &limits );

  //! The newest set of \a level. \throws InputError "store_level_unknown", "store_groups_not_drawn" (1: name of the grouping)
  AreaSet drawnGround( StoreDatabase &database, const std::string &level );

}
