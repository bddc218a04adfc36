#pragma once

#include "problemreporter.h"
#include "observations/observationtable.h"

#include <string>

namespace sozialraum
{

  //! The date until which an area existed, as tables note it behind the name: "Zwickau, kreisfreie Stadt (bis 31.07.2008)". ISO; empty if
  //! none.
  std::string dissolvedOn( const std::string &areaName );

  /**
   * Gives "-" the meaning that the names of the areas tell: after the date in "(bis 31.07.2008)" the area did not exist any more.
   *
   * Also reports, as "dash_suspicious" with key, name, indicator and period, a "-" that comes after figures of 1000 and more of the same
   * area although nothing says that the area was dissolved: a district does not lose all of its people, but a table can lose a district.
   */
  void markDissolvedAreas( ObservationTable &table, ProblemReporter &problems );

}
