#pragma once

#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * What in the bytes of a text document is not as OpenDocument 1.3 and LibreOffice's check of accessibility ask for, a sentence each; the
   * schema of OASIS is in no package, so these are the rules that we know to matter:
   * mimetype first and stored; all files listed, none missing; version 1.3; prefixes declared; every style, list, bookmark, picture and
   * page layout that is used is there; names of sections, tables, frames and bookmarks are unique; headings without a jump, headings of
   * tables, words for pictures; no formatting beside styles.
   */
  std::vector<std::string> structureFaults( const std::string &odt );

}
