#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! An official key with what is written at it taken off.
  struct KeyCell
  {
    std::string key;
    std::string name;           //!< that stands in the same cell; may be empty
    bool hasSeparators = false; //!< "14.5.24.010", "14524/010": only a heading tells it from a number
  };

  //! Whether a text in a column of keys names no area but a sum or the source: "Summe", "Insgesamt", "Quelle: …".
  bool isSumOrSource( std::string_view text );

  /**
   * The official key in a cell that holds more than its digits: a footnote mark ("14524020 1)", "14524030*"), marks between its parts
   * ("14-5-24-010", "14524/010", "14.524.010"), the country ("DE14524010") or the name of the area ("14524010 Bernsdorf",
   * "Bernsdorf (14524010)"). Nothing for plain keys and for all other texts.
   */
  std::optional<KeyCell> keyWithMarks( std::string_view text );

}
