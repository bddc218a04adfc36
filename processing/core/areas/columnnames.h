#pragma once

#include "areas/columnchoice.h"
#include "problemreporter.h"

#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What a joined column is called.
  struct ColumnName
  {
    std::string field; //!< lower-case ASCII, unique in the layer together with its status field: "arbeitslosenanteil_2023"
    std::string name;  //!< of the indicator for people, without its code where that is clear
  };

  //! What stands behind the name of a field for the field with its statuses.
  inline constexpr const char *statusSuffix = "_status";

  /**
   * A name per choice: indicator and year; the whole period where two chosen periods of an indicator share a year; a number behind it where
   * the name is taken, by \a takenFields or by another column.
   *
   * Reports "field_names_meet" where columns have one name (1: the name without a number, 2: each field with its table and indicator).
   */
  std::vector<ColumnName> namesOfColumns( std::span<const MatchedTable> tables, const std::vector<ColumnChoice> &choices,
    std::span<const std::string> takenFields, ProblemReporter &problems );

}
