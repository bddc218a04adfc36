#pragma once

#include <string>

namespace sozialraum
{

  //! \a content with the numbers of tables and pictures within our sections as they follow each other in the whole text.
  std::string numbered( std::string content );

  //! \a content with a bookmark in each heading that the list of contents names and that has none of ours: else it would know no page.
  std::string withAnchors( const std::string &content );

}
