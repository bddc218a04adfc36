#pragma once

#include <string>

namespace sozialraum
{

  //! A facility with its places; no cell of a release: whoever gives it answers for it that the recipient may know it.
  struct ReportFacility
  {
    std::string areaKey;       //!< of the municipality that it lies in
    std::string operatingBody; //!< who runs it; empty: nobody said
    double places = 0.0;       //!< 0 or more
  };

}
