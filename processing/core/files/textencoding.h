#pragma once

#include "files/inputfile.h"
#include "text/utf8.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace sozialraum
{

  enum class TextEncoding : std::uint8_t
  {
    Utf8,
    Windows1252, //!< also read for ISO-8859-1, whose letters are the same
    Iso885915,   //!< Latin 9: the euro in place of the currency sign
    Cp850,       //!< DOS
    MacRoman,
    Utf16LittleEndian,
    Utf16BigEndian,
  };

  std::string_view toString( TextEncoding encoding );

  //! The encoding that a person named: "UTF-8", "Windows-1252", "ISO-8859-1", "ISO-8859-15", "CP850", "Mac Roman", "UTF-16LE" …. \throws
  //! InputError "encoding_unknown"
  TextEncoding textEncodingFromName( std::string_view name );

  //! What was found out about a stream of bytes.
  struct DetectedEncoding
  {
    TextEncoding encoding = TextEncoding::Utf8;
    std::size_t invalid = 0;      //!< byte sequences that are no valid text in the encoding and will be read as U+FFFD
    bool carriageReturns = false; //!< lines end with a carriage return alone
    bool isAssumed = false;       //!< the letters speak for it, but a program may have meant another
    bool isDoubled = false;       //!< UTF-8 that was taken for Windows-1252 and written as UTF-8 again; it is undone
  };

  /**
   * Encoding of \a source: its byte order mark; else UTF-8 if it is valid, or nearly so; else what makes letters of German
   * of the bytes inside words: Windows-1252, or ISO-8859-15, CP850 (DOS), Mac Roman.
   *
   * Reads the whole stream unless a byte order mark decides.
   */
  DetectedEncoding detectEncoding( ByteSource &source );

  //! A text that can be read from its begin more than once: a file, or a member of an archive.
  struct TextFile
  {
    std::string name; //!< for messages
    std::uint64_t size = 0;
    std::function<std::unique_ptr<ByteSource>()> open;
  };

  //! A stream of text in UTF-8, without byte order mark, from bytes in any encoding. Lines end with "\n" or "\r\n".
  class TextSource
  {
  public:
    TextSource( std::unique_ptr<ByteSource> bytes, DetectedEncoding encoding );

    //! Appends the next piece of text to \a text, about \a size bytes. \returns false at the end.
    bool append( std::string &text, std::size_t size );

    std::uint64_t bytesRead() const { return mBytesRead; }

  private:
    void decode( std::string &text, bool atEnd );
    void decodeUtf16( std::string &text, bool atEnd );

    std::unique_ptr<ByteSource> mBytes;
    DetectedEncoding mEncoding;
    std::string mRaw; //!< bytes read and not yet decoded
    std::uint64_t mBytesRead = 0;
    bool mAtBegin = true;
    bool mAtEnd = false;
  };

}
