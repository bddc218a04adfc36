#pragma once

#include "tables/layout/tablelayout.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! Columns of one indicator and other periods have its unit, where only the first of them says it.
  void takeUnitOfOtherPeriods( std::vector<ValueColumn> &values );

  //! "Fälle | vorläufig" and "Fälle | endgültig", where both stand for one period.
  void tellStatesApart( std::vector<ValueColumn> &values );

  /**
   * Columns headed "Vorjahr", "Vorjahresmonat" or "Vormonat" hold the indicator at their left, or the one above, of an earlier period:
   * that of the column at their left, or \a period of the whole table, moved back. Changes against the Vorjahr stay what they are; so does
   * all where no period is known.
   *
   * \param period of all figures; empty: none, or several
   */
  void takePeriodsBefore( std::vector<ValueColumn> &values, const std::string &period );

}
