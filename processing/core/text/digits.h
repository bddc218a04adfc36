#pragma once

#include <cstddef>
#include <string_view>

namespace sozialraum
{

  //! Whether \a c is 0 … 9, in every locale.
  constexpr bool isDigit( char c )
  {
    return c >= '0' && c <= '9';
  }

  //! Whether \a text is \a least to \a most digits and nothing else.
  constexpr bool areDigits( std::string_view text, std::size_t least = 1, std::size_t most = std::string_view::npos )
  {
    return text.size() >= least && text.size() <= most && text.find_first_not_of( "0123456789" ) == std::string_view::npos;
  }

}
