#pragma once

#include "tables/formats/workbookformat.h"

namespace sozialraum
{

  /**
   * Tables of a page (HTML), which many registers export under the name of a workbook: each table of the page is a sheet, named by its
   * caption or numbered. All cells are text; merged cells are known.
   *
   * A page without a table that has keys is refused as a page ("file_is_html") unless it is named as a workbook: the download has failed.
   */
  class HtmlFormat : public WorkbookFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    TableReading read(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

}
