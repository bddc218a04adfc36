#pragma once

#include "tables/formats/workbookformat.h"
#include "tables/grids/workbook.h"
#include "files/ziparchive.h"

namespace sozialraum
{

  /**
   * An XLSX workbook (ECMA-376, transitional): the cells of a sheet with the type of each, text, number with its format, date.
   *
   * A sheet is read as a stream; what is kept are its cells. \a archive must outlive the workbook.
   * \throws InputError "workbook_damaged", "xml_damaged", "sheet_missing", "table_too_large"
   */
  Workbook openXlsx( const ZipArchive &archive );

  //! XLSX and XLSM.
  class XlsxFormat : public WorkbookFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

}
