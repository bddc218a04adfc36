#pragma once

#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What was projected for an area (or a group of ages in it), what was counted then, and what "no change" would have said.
  struct ProjectedAndCounted
  {
    double base = 0.0; //!< people at the base date, for the class of size
    double projected = 0.0;
    double counted = 0.0;
    double constant = 0.0; //!< the count of the base date
  };

  //! Errors of a projection after the event, percent of what was counted; NaN where there is none.
  struct ProjectionErrors
  {
    std::size_t cases = 0;             //!< with a count above 0
    double meanSigned = 0.0;           //!< MALPE: above 0 the projection was too high
    double meanAbsolute = 0.0;         //!< MAPE
    double medianAbsolute = 0.0;       //!< MedAPE
    double p90 = 0.0;                  //!< nine of ten errors are not larger (the least such error)
    double constantMeanAbsolute = 0.0; //!< MAPE of "no change"
    double skill = 0.0;                //!< 1 − MAPE / MAPE of "no change": above 0 it was better than no change
  };

  //! \a cases with a count of 0 or less are left out, because they have no error in percent.
  ProjectionErrors projectionErrors( std::span<const ProjectedAndCounted> cases );

}
