#pragma once

#include "classification/compositeindex.h"

#include <cstddef>
#include <span>
#include <vector>

namespace sozialraum
{

  //! The index of an area above, in one group.
  struct UpperIndex
  {
    std::size_t upper = 0; //!< the area above
    std::size_t group = 0;
    std::size_t areas = 0;   //!< its areas that count
    std::size_t leftOut = 0; //!< those without an index or people
    double people = 0.0;     //!< of those that count
    double mean = 0.0;       //!< of the index, weighted by people; NaN where no area counts
    double index = 0.0;      //!< placed on the scale of all areas above of its group; NaN as mean
    double rank = 0.0;       //!< 1: the highest index of its group; equal ones share the lowest number; NaN as mean
  };

  struct UpperIndexOptions
  {
    Standardisation standardisation = Standardisation::MinMax; //!< of the means, within each group; as the GISD has it
    Divisor divisor = Divisor::Count;
    double factor = 1.0; //!< as IndexOptions::indexFactor
  };

  /**
   * The index of areas summed up for the areas above them, municipalities for districts: means weighted by \a people, made comparable anew
   * on the level above, as the German Index of Socioeconomic Deprivation is for districts (Michalski et al. 2022).
   *
   * \a values, \a people and \a upper have one entry per area, \a groups too or none. Areas without an index, or with people that are not
   * above 0, do not count. The result ascends by group, then by the area above; every area above is in it.
   */
  std::vector<UpperIndex> upperIndex( std::span<const double> values, std::span<const double> people, std::span<const std::size_t> upper,
    std::span<const std::size_t> groups, const UpperIndexOptions &options );

}
