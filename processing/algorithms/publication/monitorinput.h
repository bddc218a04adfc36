#pragma once

#include "algorithms/areas/tableinputs.h"
#include "disclosure/monitorrelease.h"
#include "disclosure/releaseregister.h"

#include <QString>
#include <QStringList>
#include <qgsfeature.h>
#include <qgsfields.h>

#include <vector>

namespace sozialraum
{

  struct CatalogueIndicator;

  //! What a release is made from, beside the values.
  struct MonitorRules
  {
    PrimaryRule rule;
    std::vector<std::string> indicators; //!< ids; empty: all that can be computed
    std::vector<std::string> periods;
    bool isGerman = true;         //!< the labels of classes
    std::vector<ListTable> lists; //!< indicator, threshold, zeros, exception, publish
  };

  //! Names of the areas of \a monitor, in their order, and the sources of its values.
  struct MonitorNames
  {
    std::vector<std::string> areas;
    std::vector<std::string> sources;
  };

  /**
   * Computes the indicators of \a catalogue from the columns of \a features (area_key, name and what the store has), each with its count
   * and people, and divides the values of all periods into classes: as they were in earlier releases, else by natural breaks, rounded.
   * \throws InputError "release_rule_wrong" (1: list, 2: row, 3: column, 4: what stands there), and as computeIndicators()
   */
  Monitor monitorFrom( const std::vector<QgsFeature> &features, const QgsFields &fields, const std::vector<CatalogueIndicator> &catalogue,
    const MonitorRules &rules, const RegisteredReleases &earlier, MonitorNames &names, ProblemReporter &problems );

  //! What the groups of the groupings with \a areas are called, of each the newest.
  std::vector<ReleaseGroup> releaseGroups( StoreDatabase &database, const std::vector<std::string> &areas );

  //! Who is in which group, of each grouping the newest: a table with the columns grouping, area_key, group_key and group_name; empty where
  //! there is none.
  std::string membersList( StoreDatabase &database, const std::vector<std::string> &areas );

  //! The groupings of a store, of each the newest. \throws InputError "area_in_two_groups"
  std::vector<CountDivision> divisionsOf( StoreDatabase &database, const std::vector<std::string> &areas );

}
