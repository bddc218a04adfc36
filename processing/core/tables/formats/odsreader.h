#pragma once

#include "tables/formats/workbookformat.h"
#include "tables/grids/workbook.h"
#include "files/ziparchive.h"

namespace sozialraum
{

  /**
   * An ODS workbook (OpenDocument 1.x): the cells of a sheet with the type of each, as a stream.
   *
   * Rows and cells that the file repeats to the edge of the sheet are kept only where they hold something.
   * \a archive must outlive the workbook. \throws InputError "workbook_damaged", "xml_damaged", "sheet_missing", "table_too_large"
   */
  Workbook openOds( const ZipArchive &archive );

  //! ODS, a package.
  class OdsFormat : public WorkbookFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

  //! FODS, one XML file.
  class FlatOdsFormat : public WorkbookFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

}
