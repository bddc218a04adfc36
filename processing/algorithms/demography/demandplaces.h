#pragma once

#include "algorithms/call.h"
#include "algorithms/classification/classificationalgorithm.h"

#include <map>
#include <optional>

namespace sozialraum
{

  //! What an area has of something to come: the name of the field that it becomes at the places.
  struct DemandOfArea
  {
    QString field;
    std::size_t kind = 0; //!< by which count of the places it is spread
    double count = 0.0;
  };

  using DemandByArea = std::map<std::string, std::vector<DemandOfArea>>; //!< by area key; every area has the same fields in the same order

  /**
   * Places where children live today, over which the demand of an area is spread, as each has of the count of its kind; alike where none
   * has any. So coverage, assignment and new locations are judged by the demand of a year to come.
   *
   * What is written adds up to the demand of the areas that have a place; the log says how much is of areas without.
   */
  class DemandPlaces
  {
  public:
    std::optional<FeatureOutput> begin( const Call &call, const DemandByArea &demands ) const;
    void write( const Call &call, FeatureOutput &output, const DemandByArea &demands ) const;

    AreaInput places;
    std::vector<std::string> areas;          //!< of each place
    std::vector<std::vector<double>> counts; //!< by kind and place; a kind without a field has 1 at each place
  };

  //! Asks for CHILDREN_AT, AREA_FIELD, the counts of \a kinds (parameter and label) and the output AT_PLACES.
  void declareDemandPlaces( Parameters &p, const std::vector<std::pair<const char *, QString>> &kinds );

  //! Nothing where no places are given. \throws QgsProcessingException where a field is missing
  std::optional<DemandPlaces> readDemandPlaces( const Call &call, const std::vector<const char *> &kinds );

}
