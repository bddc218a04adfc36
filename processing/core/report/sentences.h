#pragma once

#include "report/fact.h"
#include "report/reporttext.h"

#include <string>

namespace sozialraum
{

  //! A sentence and the rule that chose its words, so that "where does this come from?" has an answer.
  struct Sentence
  {
    int rule = 0; //!< 1 … 11; 0: no sentence
    std::string text = {};

    friend bool operator==( const Sentence &, const Sentence & ) = default;
  };

  /**
   * What may carefully be said on the level of a value. The first rule that holds ends the sentence:
   * 1 withheld · 2 no value · 3 too few people or cases for a rate · 4 few people: in brackets · 5 the district within the 95 % interval
   * (Wilson for shares, Poisson for rates) · 6 by its distance from the district. Where the reader may know the class alone, its label.
   *
   * Guarantees, each with a test: the same facts give the same words; numbers are those of the table, rounded before they are compared; a
   * limit itself belongs to the stronger word, but for "far", which begins above; nothing is called good or bad and nothing is explained.
   */
  Sentence levelSentence( const Fact &fact, const SentenceLimits &limits, ReportLanguage language );

  /**
   * What may be said on how a value came to be: 7 from the first of the comparable earlier values to this one, 8 that a break forbids it.
   * No sentence without a value or without an earlier one.
   */
  Sentence trendSentence( const Fact &fact, const SentenceLimits &limits, ReportLanguage language );

  //! 9: the group of status and dynamics that an area belongs to.
  Sentence groupSentence( std::string_view area, std::string_view group, ReportLanguage language );

  //! Places and those who need them, both counted.
  struct SupplyFact
  {
    std::string people; //!< "Kindern unter 3 Jahren", "children under 3"
    double places = 0.0;
    double demand = 0.0;
  };

  //! Per cent of the need, of both counts as they are printed: a reader may take it from them. The need is not printed as 0.
  double supplyCoverage( const SupplyFact &fact );

  //! 10: places against need, always both counts and always "rechnerisch"; no rate where nobody needs one.
  Sentence supplySentence( const SupplyFact &fact, ReportLanguage language );

  //! How much demand a service reaches.
  struct ReachFact
  {
    double metres = 0.0;
    double sharePercent = 0.0; //!< 0 … 100, of those who could be judged
    std::string service;       //!< with its article: "eine Kita", "a day-care centre"
    double unconnected = 0.0;  //!< children at places without a road
  };

  //! 11: what lies within reach, and who could not be judged.
  Sentence reachSentence( const ReachFact &fact, ReportLanguage language );

}
