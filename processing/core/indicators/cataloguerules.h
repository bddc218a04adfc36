#pragma once

#include "formula/formula.h"
#include "indicators/yearcolumns.h"
#include "problemreporter.h"
#include "tables/listfile.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What two sides of a rule must be to each other.
  enum class RuleRelation : std::uint8_t
  {
    Equal,
    AtMost,    //!< the left one is not larger
    Different, //!< unless both are 0
  };

  //! How much it matters that a rule is broken, in the order of store/storecheck.h.
  enum class RuleSeverity : std::uint8_t
  {
    Blocking,
    Important,
    Notice,
  };

  /**
   * What must hold between the figures of a pack: kinds add up to their total, the stock is that of the year before plus begun minus ended,
   * parts are not more than their whole.
   */
  struct CatalogueRule
  {
    std::string id;
    std::string pack;
    Formula left; //!< names of fields as in a catalogue, "@-1" for the year before
    RuleRelation relation = RuleRelation::Equal;
    Formula right;
    double tolerance = 0.0;           //!< of the difference
    bool isToleranceRelative = false; //!< it is a share of the larger side
    RuleSeverity severity = RuleSeverity::Important;
    std::string nameGerman = {}; //!< what must hold, as a sentence without its mark
    std::string nameEnglish = {};
    std::string remedyGerman = {};
    std::string remedyEnglish = {};

    const std::string &name( bool isGerman ) const { return isGerman || nameEnglish.empty() ? nameGerman : nameEnglish; }
    const std::string &remedy( bool isGerman ) const { return isGerman || remedyEnglish.empty() ? remedyGerman : remedyEnglish; }
  };

  /**
   * Reads rules from a list with the columns id, left, relation (=, <=, !=), right and, where they are there, pack, tolerance ("0.5",
   * "1 %"), severity (blocking, important, notice; important), name_de, name_en, remedy_de, remedy_en.
   *
   * \throws InputError "catalogue_column_missing" (1: column), "catalogue_rule_wrong" (1: row, 2: column, 3: text)
   */
  std::vector<CatalogueRule> readRules( const ListTable &list );

  //! Where a rule does not hold.
  struct BrokenRule
  {
    std::size_t rule; //!< its place
    std::string year; //!< empty where the columns have none
    std::size_t area;
    double left;
    double right;
  };

  //! Looks at each area and year in which all names of a rule have a figure; by rule, year and area.
  std::vector<BrokenRule> brokenRules( std::span<const CatalogueRule> rules, const YearColumns &columns );

  //! Reports for each rule that is broken "rule_broken" (1: its name, 2: how often, 3: the first year, 4 and 5: left and right there).
  void reportBrokenRules( std::span<const CatalogueRule> rules, const YearColumns &columns, bool isGerman, ProblemReporter &problems );

}
