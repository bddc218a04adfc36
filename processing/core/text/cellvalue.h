#pragma once

#include "observationstatus.h"
#include "text/numbermarks.h"

#include <optional>
#include <string_view>

namespace sozialraum
{

  //! What a data cell says.
  struct CellValue
  {
    double value = 0.0; //!< NaN where the status has no value
    ObservationStatus status = ObservationStatus::Missing;
    char flag = '\0'; //!< 'r' corrected, 'p' preliminary, 's' or 'e' estimated …: the letter that stands behind the value
  };

  //! The status that a sign of DIN 55301 or a relative stands for; nothing if \a text (trimmed) is no sign. Empty text is Missing.
  std::optional<ObservationStatus> statusOfSign( std::string_view text );

  //! The number that \a text (trimmed) is, written with \a marks; nothing if it is none.
  std::optional<double> numberFromText( std::string_view text, const NumberMarks &marks );

  /**
   * What the text of a data cell says: a number, a sign, a number in brackets, a number with a flag, a number with a percent sign. Nothing
   * if it is none of these.
   *
   * A zero is a Value here; whether it is a rounded one depends on the table (see roundsToZero()).
   */
  std::optional<CellValue> cellValueFromText( std::string_view text, const NumberMarks &marks );

}
