#pragma once

#include "report/charts.h"
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

  /**
   * Where \a areaKey stands between the lowest and the highest value of \a peers in the latest period, with the district in the middle.
   * Nothing where the district's value or those of two peers are not known; without a value where that of the area is not.
   */
  std::optional<SpineRow> spineRowOf( const ReleaseCells &cells, const std::string &areaKey, const std::string &districtKey,
    const std::vector<std::string> &peers, const PageIndicator &indicator, ReportLanguage language );

}
