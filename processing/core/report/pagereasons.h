#pragma once

#include "report/pageparts.h"

#include <string>

namespace sozialraum
{

  //! What an indicator is computed from: "100 · arbeitslose / bevoelkerung"; empty where the release does not say.
  std::string formulaText( const PageIndicator &indicator, ReportLanguage language );

  /**
   * "Warum diese Zahl?": from a cell of an indicator to its formula, its limits, its source, and to the row of the release table that says
   * it. Its id is "w-" and \a number.
   */
  std::string reasonsMarkup( const PageParts &parts, std::size_t number );

  //! The way there from a sentence.
  std::string reasonLink( const PageParts &parts, const PageIndicator &indicator );

}
