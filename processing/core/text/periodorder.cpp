#include "periodorder.h"

#include "text/digits.h"

#include <utility>

namespace sozialraum
{

  std::string yearOfPeriod( const std::string &period )
  {
    std::string digits;
    for ( std::size_t i = 0; i <= period.size(); ++i )
    {
      if ( i < period.size() && isDigit( period[i] ) )
      {
        digits += period[i];
        continue;
      }
      if ( digits.size() == 4 && ( digits.starts_with( "19" ) || digits.starts_with( "20" ) ) )
        return digits;
      digits.clear();
    }
    return period;
  }

  bool isEarlierPeriod( const std::string &left, const std::string &right )
  {
    return std::pair( yearOfPeriod( left ), left ) < std::pair( yearOfPeriod( right ), right );
  }

}
