#pragma once

#include "progress.h"
#include "tables/tablereader.h"
#include "tables/textencoding.h"

namespace sozialraum
{

  //! Reads a table that comes as text: flat file, fixed width, Eurostat, or any delimited text. \throws InputError as readTable() does
  TableReading readTextTable( const TextFile &text, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

}
