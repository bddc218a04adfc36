#pragma once

#include "observations/observationtable.h"

#include <string_view>
#include <vector>

namespace sozialraum
{

  //! Whether \a unit counts things: "Anzahl", "Personen", "Haushalte", "1000" …, so that "-" means exactly 0.
  bool isUnitOfCounts( std::string_view unit );

  //! Whether \a unit says how many at once are counted, and not what: "1 000", "Tsd.", "in Mio.".
  bool isUnitOfThousands( std::string_view unit );

  //! Whether \a unit measures an amount of which two areas have the sum, money or land: "Tsd. EUR", "ha". "EUR" alone may be a mean, and is
  //! none.
  bool isUnitOfAmounts( std::string_view unit );

  /**
   * Makes the names of \a indicators differ: those that are equal get what tells them apart in brackets, the unit, the dimensions or the
   * code.
   */
  void makeNamesUnique( std::vector<TableIndicator> &indicators );

  //! Splits "Gebietsfläche (qkm)" into name and unit where the brackets at the end hold a known unit; the unit is empty otherwise.
  std::pair<std::string, std::string> nameAndUnit( std::string_view heading );

  //! Whether a column with this heading holds units: "Einheit", "Maßeinheit", "unit".
  bool isHeadingOfUnits( std::string_view heading );

  //! Whether \a text alone is the name of a unit: "Anzahl", "%", "EUR", "km²".
  bool isUnit( std::string_view text );

}
