#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What a person typed as a list of numbers, or the first word of it that is none.
  struct TypedNumbers
  {
    std::vector<double> numbers;
    std::string fault;        //!< the word that cannot be taken; empty: all could
    bool isAmbiguous = false; //!< the word is a number, but it may be one of two: "1.000" is one thousand, or one
  };

  /**
   * Reads numbers with semicolons or blanks between them, as Germans and others type them: "5;7,5;10", "1.000,5", "−1;1;1.5".
   *
   * A comma is a decimal mark, and so is a point, unless the list shows that it groups thousands: by a comma behind it ("1.000,5"), by a
   * second one ("1.000.000"). Where every point stands before exactly three digits and nothing shows what it means ("1.000;5.000"), the
   * numbers are ambiguous: a wrong guess would be wrong by a factor of a thousand. "0.125" is not. Blanks group thousands between
   * semicolons
   * ("1 000;5 000"), and before a group that begins with 0.
   */
  TypedNumbers typedNumbers( std::string_view text );

}
