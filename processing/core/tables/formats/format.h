#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "tables/formats/filestart.h"
#include "tables/grids/workbook.h"
#include "tables/layout/tablereading.h"

#include <cstdint>
#include <string_view>

namespace sozialraum
{

  //! What a format says of itself in help and manual.
  struct FormatName
  {
    std::string_view id; //!< lower case, name of its page in docs/formats
    std::string_view english;
    std::string_view german;
    std::string_view englishSentence;
    std::string_view germanSentence;
  };

  enum class Certainty : std::uint8_t
  {
    No,
    Maybe, //!< nothing speaks against it; read as this if no other format is sure
    Surely,
  };

  struct Recognition
  {
    Certainty certainty = Certainty::No;
    std::string_view reason; //!< English, for the developers' log; empty with No
  };

  /**
   * A way in which offices lay out tables or pack them; reads what it recognises, and nothing else.
   *
   * A new format is a class of its own and a line in formats.cpp; help, manual and the order of asking follow from there.
   */
  class Format
  {
  public:
    Format() = default;
    virtual ~Format() = default;
    Format( const Format & ) = delete;
    Format &operator=( const Format & ) = delete;

    virtual FormatName name() const = 0;

    //! \throws InputError for a file that no format can read, a damaged archive say
    virtual Recognition recognise( const FileStart &start ) const = 0;

    //! The table as observations. \throws InputError as readTable() does
    virtual TableReading read(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const = 0;

    //! The cells alone, as sheets: what lists are made of. Not longer alive than \a start. \throws InputError
    virtual Workbook cells( const FileStart &start ) const = 0;
  };

}
