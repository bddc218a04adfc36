#pragma once

#include <cstddef>
#include <string_view>

namespace sozialraum
{

  /**
   * The name of something that the core has to say, lower-case words joined by underscores ("key_column_missing"), and how many arguments
   * its sentence takes. A finding with another number of arguments does not compile, nor does a sentence with other places.
   */
  template<std::size_t ArgumentCount>
  struct FindingCode
  {
    const char *name;

    friend constexpr bool operator==( std::string_view code, const FindingCode &other ) { return code == other.name; }
  };

}
