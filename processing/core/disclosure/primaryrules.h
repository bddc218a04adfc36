#pragma once

#include "disclosure/cellsystem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! When a count is protected for what it is. Office practice: cases 1 and 2 (Federal Employment Agency, § 16 BStatG in many states).
  struct PrimaryRule
  {
    std::int64_t threshold = 3;          //!< counts 1 … threshold − 1 are protected
    bool protectsZeros = false;          //!< 0 as well
    std::int64_t minimumDenominator = 0; //!< counts of fewer people are protected; 0: never
    std::int64_t minimumCandidates = 3;  //!< whole numbers that must stay possible
    double dominantShare = 0.85;         //!< of the largest contribution to a sum, above which the sum tells it
    bool isException = false;            //!< nothing of it is protected
  };

  //! A rule for all counts that have \a indicator among their dimensions.
  struct IndicatorRule
  {
    std::string indicator;
    PrimaryRule rule;
  };

  //! What the rules look at, beside the count.
  struct RuleInput
  {
    std::int64_t count = 0;
    std::optional<double> denominator;         //!< the people of whom it counts some
    std::optional<double> largestContribution; //!< to a sum, in its unit
  };

  //! Whether and why the count is protected. A denominator below the count is none that it counts people of, and tells nothing.
  Protection protectionOf( const RuleInput &input, const PrimaryRule &rule );

  //! The people of a count that is protected because it leaves out few of them: more it cannot be. Of others they tell little: nothing.
  std::optional<std::int64_t> knownBound( const Cell &cell, const std::optional<double> &people );

  //! Whole counts n for which factor · n / denominator lies in [lower, upper): what a class tells. Denominator and factor > 0.
  CountRange countsOfClass( double lower, double upper, double denominator, double factor );

}
