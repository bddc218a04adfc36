#include "keys/ceasedareas.h"

#include "text/digits.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  namespace
  {

    struct Ceased
    {
      std::string_view begin; //!< of the key
      std::string_view date;
    };

    constexpr std::array ceased{
      Ceased{ "03201", "2001-11-01" },
      Ceased{ "03253", "2001-11-01" },
      Ceased{ "151", "2007-07-01" },
      Ceased{ "152", "2007-07-01" },
      Ceased{ "153", "2007-07-01" },
      Ceased{ "141", "2008-08-01" },
      Ceased{ "142", "2008-08-01" },
      Ceased{ "143", "2008-08-01" },
      Ceased{ "05313", "2009-10-21" },
      Ceased{ "05354", "2009-10-21" },
      Ceased{ "13001", "2011-09-04" },
      Ceased{ "13002", "2011-09-04" },
      Ceased{ "13005", "2011-09-04" },
      Ceased{ "13006", "2011-09-04" },
      Ceased{ "1305", "2011-09-04" },
      Ceased{ "13060", "2011-09-04" },
      Ceased{ "13061", "2011-09-04" },
      Ceased{ "13062", "2011-09-04" },
      Ceased{ "03152", "2016-11-01" },
      Ceased{ "03156", "2016-11-01" },
      Ceased{ "16056", "2021-07-01" },
    };

  }

  std::string_view ceasedOn( std::string_view key )
  {
    if ( !areDigits( key, 5 ) )
      return {};
    const auto found = std::find_if( ceased.begin(), ceased.end(), [key]( const Ceased &area ) { return key.starts_with( area.begin ); } );
    return found == ceased.end() ? std::string_view() : found->date;
  }

}
