#pragma once

#include "finding.h"
#include "findings/tablescodes.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! More texts than any table has; their ends alone would take a gigabyte.
  inline constexpr std::size_t mostTexts = std::size_t{ 1 } << 28;

  //! Many short texts, one behind the other in one piece of memory, numbered 0, 1, 2 … as they came.
  class Texts
  {
  public:
    //! \returns the number of \a text. \throws InputError "table_too_large" beyond 4 GB or mostTexts
    std::uint32_t add( std::string_view text )
    {
      if ( text.size() > std::numeric_limits<std::uint32_t>::max() - mBytes.size() || mEnds.size() >= mostTexts )
        throw InputError( codes::tableTooLarge );
      mBytes += text;
      mEnds.push_back( static_cast<std::uint32_t>( mBytes.size() ) );
      return static_cast<std::uint32_t>( mEnds.size() - 1 );
    }

    std::size_t size() const { return mEnds.size(); }

    //! Until the next one is added.
    std::string_view operator[]( std::uint32_t number ) const
    {
      const std::uint32_t begin = number == 0 ? 0 : mEnds[number - 1];
      return { mBytes.data() + begin, mEnds[number] - begin };
    }

  private:
    std::string mBytes;
    std::vector<std::uint32_t> mEnds;
  };

}
