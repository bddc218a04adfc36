#pragma once

#include "indicators/catalogue.h"
#include "report/sentences.h"
#include "tables/listfile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What an office means to do in an area, and the figure that is to show it; all as it was typed.
  struct ReportMeasure
  {
    std::string area; //!< key or name of a chapter's area; empty: the whole district
    std::string goal = {};
    std::string measure = {};
    std::string responsible = {};
    std::string state = {};
    std::string indicator = {}; //!< id or name; empty: none
    std::string target = {};
    std::uint32_t sourceRow = 0;
  };

  /**
   * Measures from a list with the columns area and measure and, where they are there, goal, responsible, state, indicator and target;
   * German headings (Sozialraum, Maßnahme, Ziel, verantwortlich, Stand, Indikator, Zielwert) mean the same. Rows without a measure and a
   * goal are left out.
   *
   * \throws InputError "measure_column_missing" (1: column), "measure_target_alone" (1: row) where there is a target without an indicator
   */
  std::vector<ReportMeasure> readMeasures( const ListTable &list );

  //! A value and what it is to become.
  struct TargetFact
  {
    std::string measure;
    std::string indicator;
    std::string unit = {};
    int decimals = 1;       //!< of the value, 0 … 9
    int targetDecimals = 0; //!< as it was typed, 0 … 9
    IndicatorPolarity polarity = IndicatorPolarity::Neutral;
    std::string period;
    double value = 0.0;
    double target = 0.0;
  };

  //! The value less the target, both as they are printed, with the decimals of the more exact one.
  double distanceToTarget( const TargetFact &fact );
  int distanceDecimals( const TargetFact &fact );

  //! The number that was typed as a target, with the unit of its indicator or without; nothing of "höchstens 10". \a decimals: as typed
  std::optional<double> targetNumber( const std::string &typed, const std::string &unit, int &decimals );

  //! 12: a value beside the target that an office has set; whether it is reached only where the catalogue says which side is meant.
  Sentence targetSentence( const TargetFact &fact, ReportLanguage language );

}
