#pragma once

#include "areas/aggregation.h"
#include "formula/agegroups.h"
#include "formula/agemeasurecall.h"

#include <optional>
#include <span>

namespace sozialraum
{

  //! A column of people of one age group.
  struct AgeColumn
  {
    AgeGroup group;
    const AreaColumn *column = nullptr;
  };

  //! The measure for all areas; nothing where the columns do not cover the ages that it needs without gap and overlap.
  std::optional<AreaColumn> computeAgeMeasure( const AgeMeasure &measure, std::span<const AgeColumn> columns );

}
