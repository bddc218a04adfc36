#pragma once

#include "store/storeimport.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A cell of a series as it holds.
  struct CurrentCell
  {
    std::int64_t id = 0;
    std::string period;
    std::int64_t area = 0;
    double value = 0.0;
    std::string status;
    bool isComputed = false; //!< by an algorithm, and no figure of an office; known where parts are
    ObservationParts parts;
  };

  //! The cells of \a series by period and area. \a withParts costs time.
  std::vector<CurrentCell> currentCells( StoreDatabase &database, std::int64_t series, bool withParts );

  //! Equal but for noise in the last bits; two that are none are equal.
  bool isSameNumber( double left, double right );

  bool areSameParts( const ObservationParts &left, const ObservationParts &right );

}
