#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sozialraum
{

  //! The number in \a size (1 … 4) bytes at \a place, lowest first; 0 where \a bytes ends before them.
  inline std::uint32_t unsignedAt( std::string_view bytes, std::size_t place, std::size_t size )
  {
    std::uint32_t number = 0;
    if ( place > bytes.size() || bytes.size() - place < size )
      return 0;
    for ( std::size_t i = size; i > 0; --i )
      number = ( number << 8u ) | static_cast<unsigned char>( bytes[place + i - 1] );
    return number;
  }

}
