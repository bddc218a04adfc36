#pragma once

#include <string>

namespace sozialraum
{

  // Headings, in lower case, of columns whose numbers are no figures.

  //! "wahlkreisnummer", "ortsteil-nr", "stadtteil nr."
  bool isHeadedAsNumber( const std::string &heading );

  //! "nuts 1", "nuts-3"
  bool isLevelOfNuts( const std::string &heading );

  //! "lfd. nr.", "id"
  bool isRunningNumber( const std::string &heading );

}
