#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! Whether a heading only says that years or dates stand below it: "Jahre", "Zeitraum", "Stichtag", "Stand am", "im Jahr". It names
  //! nothing.
  bool isTimeWord( std::string_view heading );

  /**
   * Takes a day without its year off the end of \a heading, "Einwohner am 31.12." or "Einwohner (31. Dezember)", with the words that lead
   * to it.
   *
   * \returns what follows the year of a date: "-12-31"; nothing where there is no day
   */
  std::optional<std::string> takeDayOfYear( std::string &heading );

  //! Whether a heading is a class of ages: "0-2", "unter 3", "65 und älter", "ab 18 Jahren". Above it "Jahre" is no unit.
  bool isAgeClass( std::string_view heading );

  //! "-12-31" where a line of \a title ends with a day of the year, as "Einwohner jeweils am 31.12.": empty where none or several do.
  std::string dayOfYearInTitle( std::string_view title );

}
