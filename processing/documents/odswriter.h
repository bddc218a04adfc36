#pragma once

#include "documents/odsdocument.h"

#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * A workbook as OpenDocument 1.3, for LibreOffice and Excel. Numbers are numbers, to their last digit; texts are never read as formulas.
   *
   * Guarantees, each with a test:
   * - the same document gives the same bytes: no time of writing, no author;
   * - what is read back is what was given.
   *
   * \throws DocumentError
   */
  std::string odsBytes( const OdsDocument &document );

  //! The names that the sheets of \a document have in the file: 1 to 31 characters, none of []*?:/\ and no ' at an end, all different.
  std::vector<std::string> sheetNames( const OdsDocument &document );

}
