#pragma once

#include "documents/odtdocument.h"

#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * The looks in the bytes of a text document or a template for such (.odt, .ott). Nothing else is taken from it: no text, no author, no
   * macro.
   *
   * Styles are found by their names, those that a report of ours has: one that it lacks is added as it is in ours, so that the report is
   * whole. \throws DocumentError "Damaged", "Encrypted", "TooLarge", "Foreign" (no text document, or one without the page style Standard)
   */
  OdtTemplate readOdtTemplate( std::string_view bytes );

  //! styles.xml of \a looks, with \a mark at the top of each page that is not empty.
  std::string markedStyles( const OdtTemplate &looks, const std::string &mark );

}
