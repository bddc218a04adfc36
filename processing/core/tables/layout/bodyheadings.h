#pragma once

#include "tables/layout/tablelayout.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * Whether a row of one text is no heading of the rows below, wherever it stands: a footnote ("*) vorläufig"), a note, the source, the
   * number of a page, the title of the table on its next page ("noch: Tabelle 3").
   */
  bool isRemark( std::string_view text );

  //! Whether the text may be a footnote or the point of a list: "1) einschließlich …", "a) ambulant".
  bool beginsWithMark( std::string_view text );

  //! "weiblich" of "noch: weiblich" and "weiblich (Fortsetzung)": the same heading on a next page.
  std::string withoutContinuation( const std::string &text );

  //! "männlich" above the headings, where "weiblich" stands above the same headings on the next page. Adds it to \a layout.
  void findGroupAboveHeadings( TableLayout &layout, const Grid &grid );

  //! Adds the rows between the data that name period, unit or group of the rows below to \a layout. \param dataRows ascending
  void findBodyHeadings( TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &dataRows );

}
