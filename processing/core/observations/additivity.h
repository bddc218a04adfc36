#pragma once

#include "observations/observationtable.h"

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * Why the values of two areas do not add up to that of both together, as a code: "share", "rate", "mean", "median", "index", or
   * "no_count" where neither unit nor name tells what it is. Nothing for counts and for amounts (money, land), which add up.
   */
  std::optional<std::string_view> reasonAgainstAdding( const TableIndicator &indicator );

  //! Whether \a asked is the name, the code or the field name of the indicator, without regard to case; a name before " | " stands for all
  //! its parts.
  bool isCalled( const TableIndicator &indicator, const std::string &asked );

}
