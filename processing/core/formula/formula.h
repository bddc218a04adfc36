#pragma once

#include "observationstatus.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! A number or the reason why there is none.
  struct FormulaValue
  {
    double value = 0.0; //!< NaN where the status has no value
    ObservationStatus status = ObservationStatus::Value;
  };

  /**
   * Arithmetic with named values: + − * / and brackets, numbers with a decimal point, names of letters, digits and underscores, or of any
   * characters in double quotes. "(births - deaths) / population * 1000". A name with "@-5" behind it means the value of five years before,
   * and stands in names() with this ending. So does the call of an age measure, without blanks: "youth_ratio(20,65)"
   * (formula/agemeasurecall.h).
   *
   * A value that is missing makes the result missing, with the graver reason (secrecy before all others); a "nothing" is zero; an uncertain
   * value makes the result uncertain; a division by zero gives no value, status Blocked.
   */
  class Formula
  {
  public:
    //! \throws InputError "formula_wrong" (1: formula, 2: place in it, 1-based, 3: the text from there on)
    explicit Formula( std::string_view text );

    const std::string &text() const { return mText; }
    const std::vector<std::string> &names() const { return mNames; } //!< Each once, in the order of first appearance.

    //! \param valueOf gives the value of a name, by its place in names()
    FormulaValue evaluate( const std::function<FormulaValue( std::size_t name )> &valueOf ) const;

  private:
    friend class FormulaParser;

    struct Step
    {
      char operation = '#'; //!< '#' number, '@' name, '~' sign, or one of + - * /
      double number = 0.0;
      std::size_t name = 0;
    };

    std::string mText;
    std::vector<std::string> mNames;
    std::vector<Step> mSteps; //!< in reverse Polish order
  };

}
