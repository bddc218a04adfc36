#pragma once

#include "observationstatus.h"
#include "text/numbermarks.h"

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! What a data cell says.
  struct CellValue
  {
    double value = 0.0; //!< NaN where the status has no value
    ObservationStatus status = ObservationStatus::Missing;
    char flag = '\0';        //!< 'r' corrected, 'p' preliminary, 's' or 'e' estimated …: the letter that stands behind the value
    std::string_view mark{}; //!< of a footnote behind the value, in the text of the cell
    std::string_view unit{}; //!< that stands at the value, in the text of the cell: "%", "€", "km²"
    bool isCoarse = false;   //!< not a sign but a word or a range that hides the number: "<3", "unter 3", "1-2"
  };

  //! The status that a sign of DIN 55301 or a relative stands for; nothing if \a text (trimmed) is no sign. Empty text is Missing.
  std::optional<ObservationStatus> statusOfSign( std::string_view text );

  //! The number that \a text (trimmed) is, written with \a marks; nothing if it is none.
  std::optional<double> numberFromText( std::string_view text, const NumberMarks &marks );

  //! The parts of a data cell as they are written, before anybody knows the number marks.
  struct CellParts
  {
    std::string_view number; //!< the rest: digits and marks, a sign, or anything else
    std::string_view mark;   //!< the last footnote mark
    std::string_view unit;
    char flag = '\0';
    bool inBrackets = false;
    bool isNegative = false; //!< by a minus behind the number: "1.234-"
  };

  //! Takes brackets, units, flags, footnote marks and a minus behind the number off \a text.
  CellParts partsOfCell( std::string_view text );

  /**
   * What the text of a data cell says: a number, a sign, a number in brackets, with a flag, with footnote marks ("4.870 1)"), with a unit
   * ("5,2 %", "718,50 €", "21,6 km²"), with its minus behind it ("1.234-"); or that the number is hidden ("<3", "unter 3", "1-2",
   * "geheim": secret). Nothing if it is none of these.
   *
   * A zero is a Value here; whether it is a rounded one depends on the table (see roundsToZero()).
   */
  std::optional<CellValue> cellValueFromText( std::string_view text, const NumberMarks &marks );

}
