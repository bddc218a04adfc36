#pragma once

#include "tables/formats/workbookformat.h"

namespace sozialraum
{

  //! XML spreadsheet of Excel 2003 (SpreadsheetML), which registers and reporting tools export, mostly under the ending .xls.
  class SpreadsheetXmlFormat : public WorkbookFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

}
