#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! A heading that tells its period: "Fälle 2023 (vorläufig)".
  struct HeadingPeriod
  {
    std::string name;
    std::string period;
    char flag = '\0';       //!< of the figures: 'p' preliminary …
    std::string state = {}; //!< the word of the flag: "vorläufig"
  };

  /**
   * "Bevölkerung am 31.12.2017", "Einwohner 2022", "Schüler im Schuljahr 2018/19": the name before, the period behind; "verf_300_16_2010"
   * and "2010_verf", as databases call their columns. A span of years is no period.
   */
  std::optional<HeadingPeriod> periodBehindName( const std::string &heading );

  //! "2023 Plan", "2023 (Ist)": the period before, the name behind.
  std::optional<HeadingPeriod> periodBeforeName( const std::string &heading );

  //! The word or letter in \a text that says how sure the figures of its period are: "vorläufig" of "2023 (vorläufig)", and of "2023p".
  std::string wordOfState( std::string_view text, char flag );

  //! "2018/19" for "18/19", be it the last word of \a heading; others as they are.
  std::string withFullSchoolYear( const std::string &heading );

}
