#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace sozialraum
{

  //! The blanks beyond ASCII that stand in tables, UTF-8: no-break, narrow no-break, thin, figure space, byte-order mark.
  inline constexpr std::array<std::string_view, 5> wideBlanks{ "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x87", "\xEF\xBB\xBF" };

  //! Bytes of the blank that \a text begins with, 0 where it begins with none.
  std::size_t blankAtStart( std::string_view text );

  //! \a text without blanks of any kind, line ends and zero bytes at its ends.
  std::string_view trimmed( std::string_view text );

}
