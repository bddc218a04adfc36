#pragma once

#include "files/inputfile.h"
#include "files/textencoding.h"
#include "files/ziparchive.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! The begin of a text in UTF-8 and what it is made of.
  struct TextStart
  {
    DetectedEncoding encoding;
    std::string sample;                //!< about 64 kB, cut at a line end if there is one
    char separator = '\0';             //!< of its cells; none where it has none
    std::vector<std::string> headings; //!< cells of the first row
  };

  /**
   * What formats look at to recognise a file, each part made once and only when it is asked for.
   *
   * A file that is packed in another one is a file too; how deep it lies says depth().
   */
  class FileStart
  {
  public:
    //! \param encoding that the person named; empty: found out
    FileStart( InputFile file, std::string encoding, int depth = 0 );

    const InputFile &file() const { return mFile; }
    const std::string &encoding() const { return mEncoding; }
    int depth() const { return mDepth; }

    std::string_view bytes() const; //!< the first 64 kB

    //! Whether the name ends so, in lower case: ".dbf".
    bool isNamed( std::string_view ending ) const { return mLowerName.ends_with( ending ); }

    //! Null: the file is no ZIP archive. \throws InputError "archive_damaged" where it begins as one
    const ZipArchive *archive() const;

    //! \throws InputError for what is no text that could be a table, see refuseWhatIsNoTable(); "encoding_unknown"
    const TextStart &text() const;

    TextFile textFile() const;

    //! Cells of the first row of the sample with another separator.
    std::vector<std::string> headings( char separator ) const;

  private:
    InputFile mFile;
    std::string mEncoding;
    int mDepth;
    std::string mLowerName;
    mutable std::optional<std::string> mBytes;
    mutable std::unique_ptr<ZipArchive> mArchive;
    mutable std::optional<TextStart> mText;
  };

}
