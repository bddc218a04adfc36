#pragma once

#include "observations/observationtable.h"
#include "tables/layout/tablelayout.h"

#include <cstdint>
#include <string>

namespace sozialraum
{

  //! What a row of data says of its values, beside their headings.
  struct RowSayings
  {
    const Grid &grid;
    const TableLayout &layout;
    std::uint32_t row = 0;
    const RowContext &context; //!< that headings in the body say
    const std::string &part;   //!< that the column of names does: "davon männlich"; may be empty
  };

  //! The \a indicator of a column, with what the row says of it: "Fälle | weiblich | Alter 3".
  TableIndicator withDimensions( TableIndicator indicator, const RowSayings &sayings );

}
