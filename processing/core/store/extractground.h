#pragma once

#include "areas/membership.h"
#include "indicators/catalogue.h"
#include "problemreporter.h"
#include "store/seriescells.h"

#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What was asked for as a level: a set of areas, and a grouping of them or none.
  struct Ground
  {
    AreaSet set;
    std::optional<StoredGrouping> grouping;
    std::vector<StoredMember> members;
  };

  //! The newest set of \a level, or the newest state of the grouping of that name. \throws InputError "store_level_unknown",
  //! "store_holds_nothing"
  Ground groundOf( StoreDatabase &database, const std::string &level );

  //! The groups in the order of their keys. Reports "store_areas_without_group"
  std::vector<AreaGroup> groupsOf( const Ground &ground, const ExtractAreas &areas, ProblemReporter &problems );

  //! What \a catalogue says of an indicator that is called by its id or by a name; null: nothing.
  const CatalogueIndicator *inCatalogue( const std::vector<CatalogueIndicator> &catalogue, const std::string &indicator );

  //! The newest version of the catalogue, read; empty where there is none.
  std::vector<CatalogueIndicator> readStoredCatalogue( StoreDatabase &database );

  //! The series that are asked for, all where none is. \throws InputError "store_indicator_unknown"
  std::vector<StoredSeries> chosenSeries( const std::vector<StoredSeries> &all, const std::vector<std::string> &asked );

}
