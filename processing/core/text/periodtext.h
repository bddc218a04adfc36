#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * The period that a text is: "31.12.2022" and "2022-12-31" give "2022-12-31", "2022" gives "2022", "Juni 2023" and "06/2023" give
   * "2023-06", "1. Quartal 2023" gives "2023-Q1"; what is ordered as it is ("2023-10P6M", "2022/23", "Wintersemester 2022/23") comes back
   * trimmed. Nothing for any other text.
   */
  std::optional<std::string> periodFromText( std::string_view text );

  //! Whether \a text is a month or a quarter without its year, which may stand in another heading: "November", "2. Quartal".
  bool isPartOfYearName( std::string_view text );

  //! The last period that stands inside \a text as a date, as a month with its year or, if \a yearsToo, as a year of its own: "Gemeinden,
  //! Stand 31.12.2017".
  std::optional<std::string> periodInText( std::string_view text, bool yearsToo );

}
