#include "finding.h"

namespace sozialraum
{

  // Out of line, so that the exception's type information exists once and is caught across libraries.
  const char *InputError::what() const noexcept
  {
    return mFinding.code.c_str();
  }

}
