#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * The period that a text is: "31.12.2022" and "2022-12-31" give "2022-12-31", "2022" gives "2022"; month, quarter, half-year, school and
   * winter term ("2023-10P6M", "2022/23", "1. Quartal 2023", "Juni 2023") come back trimmed. Nothing for any other text.
   */
  std::optional<std::string> periodFromText( std::string_view text );

  //! The last period that stands inside \a text as a date or, if \a yearsToo, as a year of its own: "Gemeinden, Stand 31.12.2017".
  std::optional<std::string> periodInText( std::string_view text, bool yearsToo );

}
