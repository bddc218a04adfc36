#pragma once

#include "report/pageparts.h"

#include <string>

namespace sozialraum
{

  /**
   * What changed, for those who decide: which areas crossed a class limit since the period before, and for each indicator the classes of
   * then against those of now, and the class of now against its way since the first period (status × dynamics).
   *
   * From classes alone, which everybody may see. Names stand where up to 60 areas are compared, else how many. Empty where no indicator has
   * classes in two periods.
   */
  std::string councilMarkup( const PageParts &parts );

}
