#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! \a text in lower case, German letters too.
  std::string lowerCase( std::string_view text );

  //! Whether \a word stands in \a heading, lower case, with no letter before or behind it.
  bool hasWord( const std::string &heading, std::string_view word );

  //! Whether one of \a parts stands in \a text.
  bool containsAny( const std::string &text, std::initializer_list<std::string_view> parts );

  //! \a parts one behind the other, with \a between between them.
  std::string joined( std::span<const std::string> parts, std::string_view between );

}
