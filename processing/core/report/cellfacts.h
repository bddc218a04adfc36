#pragma once

#include "report/pagebody.h"

#include <optional>
#include <string>

namespace sozialraum
{

  //! Why a cell shows nothing, in a word: "geheim", "keine Angabe".
  std::string sightText( CellSight sight, ReportLanguage language );

  /**
   * What may be said of \a indicator in \a area in its latest period, compared with the district and with earlier periods. Nothing where
   * the release has no cell for it.
   * \param districtKey that of \a area itself where there is nothing to compare with
   */
  std::optional<Fact> factOf(
    const ReleaseCells &cells, const PageArea &area, const std::string &districtKey, const PageIndicator &indicator );

}
