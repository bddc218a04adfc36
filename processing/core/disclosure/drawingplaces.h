#pragma once

#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * \a markup without the places and sizes in its drawings: x="462" points="160,126 462,98" d="M675 196l1 3". They are numbers by the
   * thousand, of the paper and not of the district, and some of them equal a count.
   *
   * Only in tags, and only where nothing but digits, signs and letters of paths stands between the quotes. Any bytes.
   */
  std::string withoutDrawingPlaces( std::string_view markup );

}
