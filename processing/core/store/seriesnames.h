#pragma once

#include "observations/observationtable.h"

#include <string>

namespace sozialraum
{

  //! What tells a series of the store from others.
  struct SeriesName
  {
    std::string indicator;  //!< its name without the parts that the dimensions say
    std::string dimensions; //!< "Alter=unter 3;Geschlecht=weiblich", sorted; empty for the total

    friend bool operator==( const SeriesName &, const SeriesName & ) = default;
  };

  //! The series that an indicator of a table belongs to.
  SeriesName seriesName( const TableIndicator &indicator );

  //! The dimensions as a table has them; what was written comes back.
  std::vector<std::pair<std::string, std::string>> dimensionsFromText( std::string_view text );

}
