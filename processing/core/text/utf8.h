#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! Appends \a codePoint in UTF-8.
  void appendUtf8( std::string &text, char32_t codePoint );

  //! \a text with every invalid sequence replaced by U+FFFD.
  std::string validUtf8( std::string_view text );

  //! Length of the valid UTF-8 sequence at the begin of \a text (1 … 4), or 0.
  std::size_t utf8SequenceLength( std::string_view text );

  //! The code point that a valid sequence, as long as utf8SequenceLength() says, stands for.
  char32_t codePointOf( std::string_view sequence );

}
