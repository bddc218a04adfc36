#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! When a period begins, or a date is, in years: 2022 of "2022" and "2022/23", 2022.5 of "2022-07", "2022-Q3", "2. Hj. 2022" and
  //! "01.07.2022". Nothing for other texts, as they name no time or one whose begin we do not know.
  std::optional<double> timeOfPeriod( std::string_view period );

  /**
   * Where \a periods lie on an axis of time, 0 for the first to 1 for the last, so that a slope means as much in a gap of five years as in
   * one. At equal steps where one of them is no time or they do not ascend; a single one in the middle.
   */
  std::vector<double> placesInTime( const std::vector<std::string> &periods );

}
