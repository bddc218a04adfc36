#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! The number that digits are; they are few.
  int numberOfDigits( std::string_view digits );

  //! Whether \a text is a year of figures: 1800 … 2199.
  bool isYear( std::string_view text );

  //! "23" is 2023, "68" is 1968: no figures of a monitor are older, none younger.
  std::string fullYear( std::string_view year );

  //! 1 … 12, with a zero in front or not.
  bool isMonth( std::string_view text );

  //! "31.12.2022" and "31.12.22" as "2022-12-31"; "1.1.19" numbers a chapter.
  std::optional<std::string> germanDate( std::string_view text );

  //! "2022-12-31", with midnight behind it or not.
  std::optional<std::string> isoDateText( std::string_view text );

  //! "20220515"
  std::optional<std::string> compactDate( std::string_view text );

  //! "30. Juni 2023"
  std::optional<std::string> dateWithMonthName( std::string_view text );

}
