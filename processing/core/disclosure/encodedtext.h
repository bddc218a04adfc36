#pragma once

#include <string>
#include <string_view>

namespace sozialraum
{

  //! "&#49;" "&amp;" as they are read, in UTF-8; what is not known stays.
  std::string withoutEntities( std::string_view text );

  //! The bytes that \a text stands for by RFC 4648 (also in its spelling for addresses); what is none of its letters is passed over.
  std::string decodedBase64( std::string_view text );

}
