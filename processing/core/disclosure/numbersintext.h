#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! A number as it stands in a text.
  struct NumberToken
  {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::string> meanings; //!< what it may mean, as plainNumber(): "1.234" is one and a bit, or more than a thousand
  };

  //! \a number without sign, with so many \a decimals (−1: as few as tell it from others), a point, and no zeros at its end: "12.5".
  std::string plainNumber( double number, int decimals );

  //! Whether \a meaning takes all digits of \a token, and is no number of a list of two: "2,5" is two and a half, and no 2.
  bool isWholeToken( std::string_view token, std::string_view meaning );

  //! \a text with no-break blanks where plain ones set off thousands: "12 345". Not for drawings, whose numbers stand side by side.
  std::string joinedThousands( std::string_view text );

  //! The numbers that stand in \a text as numbers of their own: "Kl2" and "a12" hold none.
  std::vector<NumberToken> numbersIn( std::string_view text );

}
