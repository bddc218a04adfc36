#pragma once

#include <cstdint>
#include <optional>

namespace sozialraum
{

  //! Codes of numbers lie below; what lies at or above it is free for other meanings.
  inline constexpr std::uint32_t endOfDecimalCodes = 7U << 29U;

  /**
   * A number in four bytes instead of eight, if it is one of those that tables are made of: a whole number of at most eight digits, with up
   * to six of them behind the decimal mark (to be exact, within ± 268,435,455).
   *
   * Guarantees, each with a test of its name:
   * - the number of a code is the one that it was made of, bit for bit;
   * - codes of whole numbers are as far apart as the numbers.
   *
   * \returns none for any other number, and for what is no number
   */
  std::optional<std::uint32_t> decimalCode( double number );

  //! The number of a code below endOfDecimalCodes.
  double numberOfDecimalCode( std::uint32_t code );

}
