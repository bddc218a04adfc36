#pragma once

#include <string_view>

namespace sozialraum
{

  //! Whether a heading only says that years or dates stand below it: "Jahre", "Zeitraum", "Stichtag", "Stand am", "im Jahr". It names
  //! nothing.
  bool isTimeWord( std::string_view heading );

  //! Whether a heading is a class of ages: "0-2", "unter 3", "65 und älter", "ab 18 Jahren". Above it "Jahre" is no unit.
  bool isAgeClass( std::string_view heading );

}
