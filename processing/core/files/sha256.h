#pragma once

#include <string>
#include <string_view>

namespace sozialraum
{

  //! SHA-256 of \a bytes (FIPS 180-4), 64 digits in lower case.
  std::string sha256( std::string_view bytes );

}
