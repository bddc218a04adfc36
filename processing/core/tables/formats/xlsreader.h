#pragma once

#include "files/inputfile.h"
#include "tables/formats/workbookformat.h"
#include "tables/grids/workbook.h"

namespace sozialraum
{

  /**
   * An old Excel workbook (.xls, BIFF), by way of FreeXL. It tells text, numbers and dates apart; the
   * number formats, errors and what is hidden come from the records themselves.
   *
   * \throws InputError "workbook_damaged", "workbook_encrypted", "file_is_other_document", "sheet_missing"
   */
  Workbook openXls( const InputFile &file );

  //! XLS, and workbooks with a password, which are compound files too.
  class XlsFormat : public WorkbookFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

}
