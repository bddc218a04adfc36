#pragma once

#include "files/textencoding.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * Takes a delimited text apart, row by row, in one buffer.
   *
   * A cell that begins with a quotation mark goes on to the closing one, over line ends too; a doubled mark inside is one mark.
   * A quotation mark anywhere else is a character like any other. A mark that is never closed is a character as well.
   */
  class CsvTokenizer
  {
  public:
    //! \a name of the file for messages.
    CsvTokenizer( TextSource text, char separator, std::string name );

    //! Goes to the next row. \returns false at the end. \throws InputError "line_too_long"
    bool next();

    //! The cells of the row; valid until next().
    std::span<const std::string_view> cells() const { return mCells; }

    //! 1-based line that the row begins in.
    std::uint32_t line() const { return mLine; }

    //! Whether the row ended with the text instead of a line end.
    bool endedWithText() const { return mEndedWithText; }

    std::uint64_t bytesRead() const { return mText.bytesRead(); }

    //! Number of rows that hold a quotation mark which is never closed.
    std::size_t unclosedQuotes() const { return mUnclosedQuotes; }

  private:
    bool fill();
    bool nextPlain( std::size_t end );
    bool nextQuoted();
    std::string_view takeCell( std::size_t begin, std::size_t end );

    TextSource mText;
    char mSeparator;
    std::string mName;
    std::string mBuffer;
    std::size_t mPosition = 0;   //!< begin of the next row in mBuffer
    bool mAtEnd = false;         //!< nothing more will come into mBuffer
    bool mQuotesAreText = false; //!< an unclosed mark was met: the rest has no quoted cells
    std::vector<std::string_view> mCells;
    std::uint32_t mLine = 0;
    std::uint32_t mNextLine = 1;
    std::size_t mUnclosedQuotes = 0;
    bool mEndedWithText = false;
  };

  //! The separator of the delimited text that begins with \a text: ';', tab, '|' or ','. '\0': there is none.
  char detectSeparator( std::string_view text );

}
