#pragma once

#include <string_view>

namespace sozialraum
{

  /**
   * Takes one footnote mark off the end of \a text, with the blanks before it: "1)", "a)", "*)", "*", "†", "²".
   *
   * A bracket that was opened in \a text ("Klasse (Typ 1)") and the power of a unit ("km²") are none. At a number without a blank the mark
   * has one digit: "18.0211)" is "18.021" and "1)".
   *
   * \returns the mark, empty where there is none
   */
  std::string_view takeFootnoteMark( std::string_view &text );

  //! \a text without all footnote marks at its end.
  std::string_view withoutFootnoteMarks( std::string_view text );

}
