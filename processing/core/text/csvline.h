#pragma once

#include <string>
#include <vector>

namespace sozialraum
{

  //! The \a fields of a row with semicolons between them and its end of line; in quotation marks where they hold what would part them.
  std::string csvLine( const std::vector<std::string> &fields );

}
