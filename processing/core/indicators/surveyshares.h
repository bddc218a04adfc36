#pragma once

#include "indicators/smallarearates.h"
#include "observationstatus.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What one person answered to the questions that are evaluated.
  struct SurveyRespondent
  {
    std::string area;                 //!< key; empty: nobody knows, so they count in the whole alone
    std::vector<std::string> answers; //!< one for each question, as it was given; empty: none
    double weight = 1.0;              //!< above 0
  };

  //! From where on an answer may be shown. Those that few gave could be somebody's own words, or tell who gave them.
  struct SurveyOptions
  {
    double fewestPeople = 30;          //!< who answered, in an area; below: no share
    double uncertainBelow = 100;       //!< who answered, less what weights take from their worth; below: uncertain
    std::size_t fewestCases = 3;       //!< who gave an answer in an area; fewer, but not none: withheld
    std::size_t fewestOfName = 5;      //!< who gave an answer in all; fewer: it is not named
    std::size_t mostAnswers = 20;      //!< that are named; more: the question asks for words of people's own
    std::string separator;             //!< between several answers of one person; empty: each gives one
    std::vector<std::string> noAnswer; //!< words that mean no answer, without regard to case
    bool hasWhole = false;             //!< whether all areas together are a row as well
  };

  //! The share of those who gave one answer among those of an area who gave any.
  struct SurveyShare
  {
    std::size_t question = 0;
    std::string answer; //!< empty: all that are not named
    std::string area;   //!< empty: the whole
    ObservationStatus status = ObservationStatus::Value;
    double percent = 0.0; //!< where the status is Value or Uncertain
    Interval interval;    //!< the same; of 95 %, in per cent
    std::size_t base = 0; //!< people who gave an answer to the question
    double worth = 0.0;   //!< so many people without weights would tell as much (Kish): (Σw)² / Σw²
  };

  /**
   * Shares of answers by question, answer and area, in this order; areas ascending, the whole last.
   *
   * Wilson's interval, with the worth of the weights in the place of the base. Guarantees, each with a test:
   * - words that fewer than fewestOfName people gave are in no result: they are added up without a name;
   * - no share of fewer than fewestPeople, and none that fewer than fewestCases gave;
   * - what is withheld does not follow from the other answers of its area, nor from the whole less the other areas;
   * - the order of the people does not matter.
   *
   * \throws InputError "survey_own_words" (1: question) where more than mostAnswers answers would be named, or most are not named;
   * "survey_no_answers" (1: question)
   */
  std::vector<SurveyShare> surveyShares(
    const std::vector<SurveyRespondent> &people, const std::vector<std::string> &questions, const SurveyOptions &options );

}
