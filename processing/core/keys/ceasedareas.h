#pragma once

#include <string_view>

namespace sozialraum
{

  /**
   * The day from which the district of a key (of a district, or of a municipality in it) no longer exists, ISO; empty for all others.
   *
   * Knows the reforms of districts since 2000: Hannover 2001, Sachsen-Anhalt 2007, Sachsen 2008, Aachen 2009, Mecklenburg-Vorpommern 2011,
   * Göttingen 2016, Eisenach 2021 (Statistisches Bundesamt, Gemeindeverzeichnis, changes of districts).
   */
  std::string_view ceasedOn( std::string_view key );

}
