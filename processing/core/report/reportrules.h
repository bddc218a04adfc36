#pragma once

#include "report/fact.h"
#include "report/reporttext.h"
#include "tables/listfile.h"

#include <map>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A part of each chapter: indicators that belong together.
  struct ReportDomain
  {
    std::string id;
    std::string title;
    std::vector<std::string> indicators; //!< ids of indicators and of domains of the catalogue, in the order of the report
  };

  //! Places against those who need them.
  struct ReportSupply
  {
    std::string id;
    std::string title;  //!< in tables: "Kinder unter 3 Jahren"
    std::string dative; //!< in sentences: "Kindern unter 3 Jahren"; in English the title again
    std::string places; //!< id of the indicator that counts places
    std::string demand; //!< id of the indicator that counts those who need them
  };

  //! What an office decides about its report (docs/formats/report_rules.md).
  struct ReportRules
  {
    std::vector<ReportDomain> domains;
    std::vector<ReportSupply> supplies;
    SentenceLimits limits;
    double coverageWanted = 95;               //!< per cent; below: something to look at
    std::size_t sentencesPerDomain = 5;       //!< fewer where there are fewer indicators
    std::map<std::string, std::string> texts; //!< "title", "area_word", "imprint", "foreword", "assessment", "recommendation"

    std::string text( const std::string &id ) const
    {
      const auto found = texts.find( id );
      return found == texts.end() ? std::string() : found->second;
    }
  };

  /**
   * Rules from a list with the columns rule, id, title, title_en and value: a row for each domain (value: ids), supply (value: places,
   * demand), limit (value: a number) and text (title: its words). Rows of \a office go before those of \a usual: its domains and supplies
   * take the place of all usual ones, its limits and texts of those with the same id. Each domain has an id of its own, which is none of
   * "kopf", "entwicklung", "bestand", "traeger", "hinweise" and "massnahmen": so the other sections of a chapter are called.
   *
   * \throws InputError "report_rule_columns_missing" (1: column), "report_rule_unknown" (1: row, 2: rule, 3: id), "report_rule_wrong" (1:
   * row, 2: id, 3: value; of a domain's id 2: "domain", 3: id)
   */
  ReportRules readReportRules( const ListTable &usual, const ListTable *office, ReportLanguage language );

}
