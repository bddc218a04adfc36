#pragma once

#include <cstdint>
#include <string>

namespace sozialraum
{

  //! FNV-1a, 64 bits: tells texts and pictures apart that nobody has made to be mistaken for each other.
  class ByteHash
  {
  public:
    void add( char byte ) { mHash = ( mHash ^ static_cast<unsigned char>( byte ) ) * 0x100000001b3ULL; }

    //! Sixteen hexadecimal digits.
    std::string text() const
    {
      std::string digits;
      for ( int shift = 60; shift >= 0; shift -= 4 )
        digits += "0123456789abcdef"[( mHash >> static_cast<unsigned>( shift ) ) & 15U];
      return digits;
    }

  private:
    std::uint64_t mHash = 0xcbf29ce484222325ULL;
  };

}
