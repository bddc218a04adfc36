#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * The period that a text is: "31.12.2022", "31.12.22" and "2022-12-31" give "2022-12-31", "2022" and "2022.0" give "2022", "Juni 2023",
   * "Jun 23" and "06/2023" give "2023-06", "1. Quartal 2023", "Q1 2023" and "I/2023" give "2023-Q1", "1. Hj. 2023" gives "2023-S1"; what
   * is ordered as it is ("2023-10P6M", "2022/23", "Wintersemester 2022/23") comes back trimmed. A year of two digits below 50 is one of
   * this century. Nothing for any other text: "1979-1990" and "2018/20" are spans, not periods.
   */
  std::optional<std::string> periodFromText( std::string_view text );

  //! The period that a text is where only years can stand: "22" and "’22" are 2022, "98" is 1998, "22/23" is "2022/23". Nothing for others:
  //! no figures of a monitor are of the years 50 … 69, whichever century is meant.
  std::optional<std::string> periodOfShortYear( std::string_view text );

  //! A period with what stands at it.
  struct MarkedPeriod
  {
    std::string period;
    char flag = '\0';      //!< 'p' preliminary, 'r' corrected, 's' estimated, 'e' final
    std::string_view mark; //!< of a footnote, in the text
  };

  //! The period that a text is, with footnote marks and with a word or letter on the state of its figures or without: "2020*", "2022²",
  //! "2023 (vorläufig)", "2024p".
  std::optional<MarkedPeriod> markedPeriodFromText( std::string_view text );

  //! The period that a year and a part of it give, which stand in two columns: "2023" and "Januar", "3" or "Q2"; a number is a month, or a
  //! quarter if \a isQuarter. Nothing for others.
  std::optional<std::string> monthOfYearInTwo( std::string_view year, std::string_view part, bool isQuarter = false );

  //! Whether \a text is a month, a quarter or a half without its year, which may stand in another heading: "November", "2. Quartal".
  bool isPartOfYearName( std::string_view text );

}
