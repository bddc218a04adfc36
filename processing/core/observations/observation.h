#pragma once

#include "finding.h"
#include "observationstatus.h"
#include "findings/tablescodes.h"

#include <cstddef>
#include <cstdint>
#include <limits>

namespace sozialraum
{

  //! One data cell. Indices point into the vectors of the ObservationTable.
  struct Observation
  {
    double value = 0.0; //!< meaningful where the status is Value or ZeroRounded, or Uncertain with a bracketed value; NaN otherwise
    std::uint32_t area = 0;
    std::uint32_t indicator = 0;
    std::uint32_t sourceRow = 0; //!< 1-based row of the file or sheet
    std::uint16_t period = 0;    //!< see periodIndex()
    ObservationStatus status = ObservationStatus::Missing;
  };

  //! The number of a period as an Observation holds it. \throws InputError "table_too_large": no table has as many periods
  inline std::uint16_t periodIndex( std::size_t number )
  {
    if ( number > std::numeric_limits<std::uint16_t>::max() )
      throw InputError( codes::tableTooLarge );
    return static_cast<std::uint16_t>( number );
  }

}
