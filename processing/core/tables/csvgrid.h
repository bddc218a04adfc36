#pragma once

#include "progress.h"
#include "tables/grid.h"
#include "tables/textencoding.h"

namespace sozialraum
{

  //! The cells of a delimited text; all of them text. \throws InputError "line_too_long", "table_too_large"
  Grid readCsvGrid( const TextFile &text, const DetectedEncoding &encoding, char separator, const Progress &progress );

}
