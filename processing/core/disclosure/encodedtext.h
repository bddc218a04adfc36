#pragma once

#include <string>
#include <string_view>

namespace sozialraum
{

  //! "&#49;" "&amp;" as they are read, in UTF-8; what is not known stays.
  std::string withoutEntities( std::string_view text );

  //! "7%2C3" as addresses write it, in its bytes; what is no such sign stays.
  std::string withoutPercents( std::string_view text );

  //! "7\u002c3", "7\x2c3" and "7\u{2c}3" as scripts and JSON write it, in UTF-8; what is no such sign stays.
  std::string withoutEscapes( std::string_view text );

  //! The bytes that \a text stands for by RFC 4648 (also in its spelling for addresses); what is none of its letters is passed over.
  std::string decodedBase64( std::string_view text );

}
