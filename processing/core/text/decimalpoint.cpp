#include "text/decimalpoint.h"

#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace sozialraum
{

  double withPointShifted( double value, int places )
  {
    if ( !std::isfinite( value ) || value == 0.0 )
      return value;
    std::array<char, 64> text; // "-1.2345678901234567e-308" and a longer exponent
    char *const end = std::to_chars( text.data(), text.data() + text.size(), value, std::chars_format::scientific ).ptr;
    char *exponent = end;
    while ( exponent[-1] != 'e' )
      --exponent;
    int power = 0;
    std::from_chars( *exponent == '+' ? exponent + 1 : exponent, end, power );
    char *const last = std::to_chars( exponent, text.data() + text.size(), power + places ).ptr;
    double shifted = 0.0;
    const std::errc error = std::from_chars( text.data(), last, shifted ).ec;
    return error == std::errc() ? shifted : value * std::pow( 10.0, places ); // beyond what a double holds
  }

}
