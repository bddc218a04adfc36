#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! A part of a year that a word names: "-06" for June, "-Q1", "-S1"; and whether the word is clear enough beside a year of two digits.
  struct PartOfYear
  {
    std::string text;
    bool isClear = false;
  };

  //! 6 for "Juni", "Jun.", "june"; nothing for other words.
  std::optional<int> monthCalled( std::string_view word );

  //! The quarter, or half if \a isHalf, of the \a number; nothing where there is none.
  std::optional<PartOfYear> partOfYear( int number, bool isHalf, bool isClear );

  //! "Juni", "1. Quartal", "Q1", "IV", "2. Hj."
  std::optional<PartOfYear> partOfYearCalled( std::string_view text );

}
