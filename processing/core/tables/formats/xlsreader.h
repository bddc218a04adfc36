#pragma once

#include "files/inputfile.h"
#include "tables/grids/workbook.h"

namespace sozialraum
{

  /**
   * An old Excel workbook (.xls, BIFF), by way of FreeXL. It tells text, numbers and dates apart, but not the number formats:
   * lost zeros of keys are put back by the column.
   *
   * \throws InputError "workbook_damaged", "workbook_encrypted", "sheet_missing"
   */
  Workbook openXls( const InputFile &file );

}
