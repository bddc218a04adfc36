#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! How sure it is that a date in a title is the one of the figures; the higher, the surer.
  enum class DateMeaning
  {
    Making,    //!< when the table was made, asked for, printed or delivered, or the census on which the figures rest: never
    Territory, //!< of the areas' borders: where no other date is named
    State,     //!< "Stand": of the figures where nothing else is named
    Year,      //!< a year or school year by itself
    Unsaid,    //!< a date by itself
    Figures,   //!< it says so: "Stichtag", "am", "zum"
  };

  //! A date in a title, and what it is the date of.
  struct TitleDate
  {
    std::string period;
    DateMeaning meaning = DateMeaning::Making;
  };

  /**
   * The date that the figures below \a lines of a title are of. The words before a date say what it is; of the surest the last one counts.
   * A date of the state of figures counts above a year where it lies in that year. Years that contradict each other give none.
   */
  std::optional<TitleDate> dateOfFigures( std::span<const std::string> lines );

  //! Whether the line speaks of making, printing or updating the table, of its source or licence, or is a link: it names nothing.
  bool isAboutTheFile( std::string_view line );

}
