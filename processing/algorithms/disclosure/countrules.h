#pragma once

#include "disclosure/primaryrules.h"
#include "indicators/catalogue.h"
#include "tables/listfile.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! What stands in a row of a list of rules in \a column; empty where there is no such column.
  std::string ruleCell( const ListTable &list, std::size_t row, const char *column );

  //! A word that nobody knows would release what it was to keep. \throws InputError "release_rule_wrong" (1: list, 2: row, 3: column, 4:
  //! word)
  void checkRuleWords( const ListTable &list );

  //! Puts what \a row of \a list says of threshold, zeros and exception into \a rule; what it leaves empty stays.
  void applyRuleRow( const ListTable &list, std::size_t row, PrimaryRule &rule );

  /**
   * The rules for single values of the dimensions: \a general, with the smallest number of cases that the \a catalogue asks for where that
   * is more, for the ids and names of its indicators and for the counts in their numerators (in the denominators of means); then what \a
   * lists say, row by row.
   * \throws InputError as checkRuleWords()
   */
  std::vector<IndicatorRule> countRules(
    const PrimaryRule &general, const std::vector<CatalogueIndicator> &catalogue, const std::vector<ListTable> &lists );

}
