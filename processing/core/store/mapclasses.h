#pragma once

#include "classification/classlabels.h"
#include "problemreporter.h"
#include "progress.h"
#include "store/storedareas.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! How the classes of maps are made.
  struct MapClassOptions
  {
    std::vector<std::string> indicators;        //!< as in ExtractOptions; empty: all that are no counts
    std::string level = "municipality";         //!< of a set of areas
    std::optional<ClassificationMethod> method; //!< none: in the limits that there are, else natural breaks
    int classCount = 0;                         //!< 0: five, for fewer than 25 areas four
    std::vector<double> limits;                 //!< for Fixed: the inner limits, ascending
    LegendWording wording;                      //!< of the labels
  };

  //! What became of the classes of an indicator.
  struct MadeClasses
  {
    std::string indicator;
    std::vector<std::string> periods; //!< with classes that were not there or are others now, earliest first
    bool hasNewLimits = false;
    bool isAsImported = false; //!< the classes came with an import and stay
  };

  /**
   * Gives the areas of a level their classes in all periods of indicators, for the view monitor_class.
   *
   * Guarantees, each with a test of its name:
   * - all periods of an indicator have the same limits, and these stay for the periods to come, until a method is asked for: what is new is
   *   drawn, and the maps that there were stay as they are;
   * - the limits are those that the labels say;
   * - counts are not drawn as areas, and classes that came with an import stay unless the indicator is named and a method is asked for;
   * - an area without a value in a period has the class that says why.
   *
   * Of sets of a level the newest is drawn.
   *
   * \throws InputError "store_level_unknown", "store_indicator_unknown", "store_groups_not_drawn" (1: name of the grouping),
   * "store_no_maps" (1: level) where nothing can be drawn, and as classify() does Reports "store_count_not_drawn" (1: indicator),
   * "store_map_without_numbers" (1: indicator)
   */
  std::vector<MadeClasses> makeMapClasses(
    StoreDatabase &database, const MapClassOptions &options, ProblemReporter &problems, const Progress &progress );

  //! An indicator as the view monitor_class draws it.
  struct StoredMap
  {
    std::string indicator; //!< with dimensions and unit, as the columns of the view are
    std::string dimensions;
    std::string unit;
    std::string name;                  //!< in one word, "Einwohner | unter 3 Jahre"
    std::vector<std::string> periods;  //!< earliest first
    std::map<int, std::string> labels; //!< of the classes that there are in any period, by their ids
    std::vector<double> limits;        //!< empty where they are not known
    std::string method;                //!< of the limits, or of the classes that were imported
    int polarity = 0;                  //!< 1: higher is better; −1: higher is worse; 0: neither, or not known
  };

  //! What of a level can be drawn.
  struct StoredMaps
  {
    AreaSet set;
    std::vector<StoredMap> maps; //!< by indicator, dimensions and unit
  };

  /**
   * The maps of the newest set of \a level. Reports "store_classes_differ" (1: indicator) where the label of a class is not the same in all
   * periods: then all its labels stand in one, with " | " between them.
   *
   * \throws InputError as makeMapClasses()
   */
  StoredMaps storedMaps(
    StoreDatabase &database, const std::string &level, const std::vector<std::string> &indicators, ProblemReporter &problems );

}
