#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/classification/classificationalgorithm.h"
#include "classification/upperindex.h"

namespace sozialraum
{

  //! UPPER_FIELD and UPPER: the index of the areas above, districts of municipalities.
  void upperAreasParameters( Parameters &p );

  //! The index of the areas above, with what they are called.
  struct UpperAreas
  {
    std::vector<UpperIndex> indices;
    QStringList names;
    QStringList groups; //!< the names of the groups; empty without
  };

  /**
   * The means of \a index for the areas above, if UPPER is asked for; nothing otherwise. \a groups: the texts of the groups, one per area,
   * or none.
   * \throws QgsProcessingException where the field of the areas above or that of the population is missing
   */
  UpperAreas upperAreas( const Call &call, const AreaInput &areas, const CompositeIndex &index, const IndexOptions &options,
    const std::vector<double> &population, const QString &groupField );

  //! Fields of UPPER: upper_key, group, areas, areas_left_out, population, index_mean, index_value, index_rank.
  QgsFields upperFields();

  void writeUpperAreas( FeatureOutput &output, const UpperAreas &areas );

}
