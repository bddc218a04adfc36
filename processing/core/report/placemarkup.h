#pragma once

#include "report/pageparts.h"

namespace sozialraum
{

  /**
   * Where \a area stands among the others in the latest period of \a indicator, as a picture of a line's height: between the lowest and the
   * highest of the released values with the district in the middle, or in its class among the classes. Empty where neither is known.
   */
  std::string placeMarkup( const PageParts &parts, const PageArea &area, const PageIndicator &indicator );

  //! A table of all indicators of \a area with placeMarkup(), its value or class, and the district; empty where there is nothing to show.
  std::string spineMarkup( const PageParts &parts, const PageArea &area );

  //! How the pictures are to be read.
  std::string placeNote( const PageWords &words );

}
