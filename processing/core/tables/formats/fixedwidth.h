#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "tables/formats/textformat.h"
#include "tables/layout/tablereading.h"
#include "files/textencoding.h"

#include <string_view>

namespace sozialraum
{

  /**
   * GV100AD, the Gemeindeverzeichnis as a text of fixed width: 220 characters per record, without separators and signs.
   *
   * Widths count characters, not bytes. Municipalities come with their AGS, associations with the 9 digits of the ARS; area (ha),
   * population and male population become observations of the date that the records name. Records of the levels above have names only.
   */

  //! Whether the text that begins with \a sample is one.
  bool isFixedWidth( std::string_view sample );

  //! \throws InputError "table_empty"
  TableReading readFixedWidth(
    const TextFile &text, const DetectedEncoding &encoding, ProblemReporter &problems, const Progress &progress );

  //! GV100AD.
  class FixedWidthFormat : public TextFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;

  protected:
    TableReading readText(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
  };

}
