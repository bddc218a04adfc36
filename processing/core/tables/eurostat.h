#pragma once

#include "progress.h"
#include "tables/tablereader.h"
#include "tables/textencoding.h"

#include <string_view>

namespace sozialraum
{

  /**
   * TSV of Eurostat: the first column holds the codes of all dimensions, joined by commas ("A,PC,DED45"), one column per period follows.
   * ":" is missing, ": c" confidential, ": z" not applicable; "123 u" is unreliable, other letters are flags.
   */

  //! Whether \a firstHeading is that of such a file: "freq,unit,geo\TIME_PERIOD".
  bool isEurostatHeading( std::string_view firstHeading );

  //! \throws InputError "key_column_missing" where no dimension is "geo", "table_empty"
  TableReading readEurostat( const TextFile &text, const DetectedEncoding &encoding, ProblemReporter &problems, const Progress &progress );

}
