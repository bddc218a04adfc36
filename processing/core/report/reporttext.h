#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! The language that a report, a profile or a page is written in; one for the whole of it.
  enum class ReportLanguage
  {
    German,
    English,
  };

  //! \a value in units of its last shown decimal (\a decimals, 0 … 9), rounded half away from zero as it is written: 0.145 with two is 15.
  long long shownUnits( double value, int decimals );

  /**
   * \a value with so many \a decimals (0 … 9) as it stands in tables and sentences alike: rounded half away from zero, a true minus,
   * thousands set off by a narrow no-break space from 10,000 on, decimal comma in German. No number: empty.
   */
  std::string numberText( double value, int decimals, ReportLanguage language );

  //! The number that numberText() wrote as \a text, also with a plus before it; nothing if it is none.
  std::optional<double> numberOf( std::string_view text, ReportLanguage language );

  //! numberText() and the \a unit behind a no-break space; the unit alone is left out where it is empty. Of one it is "1 Jahr".
  std::string measureText( double value, int decimals, std::string_view unit, ReportLanguage language );

  //! The same as it stands behind "bei" and "mit": "41,2 Jahren". What is no word that we know stays as it is.
  std::string dativeMeasureText( double value, int decimals, std::string_view unit, ReportLanguage language );

  //! "In Crimmitschau", also of "Crimmitschau, Stadt"; "Im Landkreis Musterland", "Im Sozialraum 3", "In der Stadt Zwickau"; English: "In
  //! Crimmitschau".
  std::string placeText( std::string_view areaName, ReportLanguage language );

  //! Who does or is something: "Crimmitschau", "Der Landkreis Musterland", "Die Stadt Zwickau".
  std::string subjectText( std::string_view areaName, ReportLanguage language );

  //! \a name in the quotation marks of the language.
  std::string quoted( std::string_view name, ReportLanguage language );

}
