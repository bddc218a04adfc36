#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "tables/formats/textformat.h"
#include "tables/layout/tablereading.h"
#include "files/textencoding.h"

#include <span>
#include <string_view>

namespace sozialraum
{

  /**
   * The two text layouts of Eurostat. TSV: the first column holds the codes of all dimensions, joined by commas ("A,PC,DED45"), one
   * column per period follows, flags stand behind the values. SDMX-CSV: one row per observation, the columns geo, TIME_PERIOD,
   * OBS_VALUE, OBS_FLAG and one for each other dimension, with or without labels ("DED45:Zwickau").
   * ":" is missing, with the flag c confidential, with z not applicable; u is unreliable, other letters are flags.
   */

  //! Whether \a firstHeading is that of such a file: "freq,unit,geo\TIME_PERIOD".
  bool isEurostatHeading( std::string_view firstHeading );

  //! Whether \a headings are those of SDMX-CSV with areas.
  bool areSdmxHeadings( std::span<const std::string_view> headings );

  //! \throws InputError "key_column_missing" where no dimension is "geo", "table_empty"
  TableReading readEurostat(
    const TextFile &text, const DetectedEncoding &encoding, char separator, ProblemReporter &problems, const Progress &progress );

  //! TSV of Eurostat, the codes of all dimensions in the first column.
  class EurostatTsvFormat : public TextFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;

  protected:
    TableReading readText(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
  };

  //! SDMX-CSV of Eurostat.
  class SdmxCsvFormat : public TextFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;

  protected:
    TableReading readText(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
  };

}
