#pragma once

#include "files/inputfile.h"
#include "tables/grids/workbook.h"

namespace sozialraum
{

  //! Whether \a file is a database whose tables GDAL reads with their types: GeoPackage, SQLite, dBase.
  bool isDatabaseFile( const InputFile &file );

  //! The tables of such a file as sheets, their field names in the first row. \throws InputError "file_not_readable", "sheet_missing"
  Workbook openWithGdal( const InputFile &file );

}
