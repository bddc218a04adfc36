#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! SHA-256 (FIPS 180-4) of bytes that come piece by piece.
  class Sha256
  {
  public:
    void add( std::string_view bytes );

    //! Of all that was added, 64 digits in lower case; nothing may be added after it.
    std::string digits();

  private:
    std::array<std::uint32_t, 8> mState{ 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 };
    std::string mRest; //!< less than a block
    std::uint64_t mBytes = 0;
  };

  //! SHA-256 of \a bytes, 64 digits in lower case.
  std::string sha256( std::string_view bytes );

}
