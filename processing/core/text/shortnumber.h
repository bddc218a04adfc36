#pragma once

#include <string>

namespace sozialraum
{

  //! \a value with a decimal point and at most twelve digits, for the arguments of sentences: 0.8, not 0.80000000000000004.
  std::string shortNumber( double value );

}
