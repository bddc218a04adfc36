#pragma once

#include "keys/arealevel.h"
#include "observations/observations.h"

#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! An area as a table names it.
  struct TableArea
  {
    std::string key;  //!< normalised text: zeros kept or restored, no blanks; AGS, ARS or an own key
    std::string name; //!< as in the table, trimmed; may be empty
    AreaLevel level = AreaLevel::Other;
  };

  //! One measured thing: a value column of a table, or a combination of variable, unit and dimension codes of a flat file.
  struct TableIndicator
  {
    std::string name;   //!< readable, e.g. "Bevölkerungsstand" or "Arbeitslose | weiblich"
    std::string code;   //!< of the source, e.g. "BEVSTD"; may be empty
    std::string unit;   //!< e.g. "Anzahl", "Prozent"; may be empty
    std::string source; //!< statistics or table code and title, for the source line of a map; may be empty
    std::vector<std::pair<std::string, std::string>>
      dimensions;              //!< label of the variable and of its attribute, e.g. ("Geschlecht", "weiblich")
    bool isCount = false;      //!< a number of things, so that "-" means 0 for an area that existed: markCounts(), or a person's word
    bool hasFractions = false; //!< some figure is no whole number; estimates of a conversion do not count
  };

  //! Between what an estimate lies; NaN where nothing is said.
  struct ValueLimits
  {
    double lower = std::numeric_limits<double>::quiet_NaN();
    double upper = std::numeric_limits<double>::quiet_NaN();
  };

  /**
   * What a table says, long: one observation per data cell, nothing left out.
   *
   * Areas, indicators and periods stand once; their order is that of their first appearance.
   */
  struct ObservationTable
  {
    std::vector<TableArea> areas;
    std::vector<TableIndicator> indicators;
    std::vector<std::string> periods; //!< ISO date "2022-12-31", year "2022", or the text of the table
    Observations observations;
    std::vector<ValueLimits> limits; //!< empty, or one for each observation
    std::string method;              //!< how all of it was computed; empty where it was not, or in several ways
  };

}
