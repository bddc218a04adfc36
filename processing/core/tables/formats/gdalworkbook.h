#pragma once

#include "files/inputfile.h"
#include "tables/formats/workbookformat.h"
#include "tables/grids/workbook.h"

namespace sozialraum
{

  // Databases whose tables GDAL reads with their types: sheets with the names of the fields in the first row. A file is opened by the
  // driver of its format and by no other, so that nothing in it can name other files or addresses.

  //! dBASE, also the attribute table of a shapefile.
  class DbaseFormat : public WorkbookFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

  //! GeoPackage and SQLite.
  class SqliteFormat : public WorkbookFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

}
