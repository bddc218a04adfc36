#pragma once

#include "areas/membership.h"
#include "problemreporter.h"
#include "store/seriescells.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A value of a group.
  struct GroupCell
  {
    double value = std::numeric_limits<double>::quiet_NaN();
    ObservationStatus status = ObservationStatus::Missing;
  };

  //! Sums of counts over the members of each group; of a group in which no member has a cell there is none (Missing).
  std::vector<GroupCell> groupSums( std::span<const AreaGroup> groups, std::span<const SeriesCell> cells );

  /**
   * Rates of groups from the parts that the cells have: the sum of numerators by the sum of denominators, times the factor that the rates
   * of the cells show (a power of ten).
   *
   * \returns nothing where a cell with a value lacks a part, or none has any
   */
  std::optional<std::vector<GroupCell>> groupRatesOfParts( std::span<const AreaGroup> groups, std::span<const SeriesCell> cells );

}
