#include "text/shortnumber.h"

#include <array>
#include <charconv>

namespace sozialraum
{

  std::string shortNumber( double value )
  {
    constexpr int mostDigits = 12;
    std::array<char, 40> digits;
    const std::to_chars_result result =
      std::to_chars( digits.data(), digits.data() + digits.size(), value, std::chars_format::general, mostDigits );
    return { digits.data(), result.ptr };
  }

}
