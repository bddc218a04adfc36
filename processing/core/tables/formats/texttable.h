#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "tables/layout/tablereading.h"
#include "files/textencoding.h"

namespace sozialraum
{

  //! Reads a table that comes as text: flat file, fixed width, Eurostat, or any delimited text. \throws InputError as readTable() does
  TableReading readTextTable( const TextFile &text, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

}
