#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! Bytes that take the place of others.
  struct TextEdit
  {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
  };

  //! \a text with \a edits; those at one place in their order. One that begins within what another has replaced is left out.
  std::string edited( std::string_view text, const std::vector<TextEdit> &edits );

}
