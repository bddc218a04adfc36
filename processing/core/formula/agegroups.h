#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! People of an age group: at least \a from years old, younger than \a below.
  struct AgeGroup
  {
    std::string people; //!< who: the name of the field without the ages, "bevoelkerung", "arbeitslose", "bevoelkerung_weiblich"
    int from = 0;
    std::optional<int> below = std::nullopt; //!< none: the open group at the end
  };

  /**
   * The age group that the name of a field tells, in lower-case ASCII and without its year: "bevoelkerung_unter_3_jahre",
   * "bevoelkerungsstand_20_bis_unter_65_jahre", "population_0_to_14" (both ages included), "bevoelkerung_65_jahre_und_mehr",
   * "alter_17_jahre".
   */
  std::optional<AgeGroup> ageGroupOf( std::string_view field );

}
