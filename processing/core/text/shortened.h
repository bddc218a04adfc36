#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * \a text for a sentence: at most \a most bytes of it, with "…" behind what was cut.
   *
   * \a text is valid UTF-8 or the begin of a longer one; what comes back is valid UTF-8 whatever it is, with U+FFFD for what is not.
   */
  std::string shortened( std::string_view text, std::size_t most = 100 );

}
