#pragma once

#include "files/inputfile.h"

#include <memory>
#include <string_view>

namespace sozialraum
{

  //! Whether \a begin of a file, at least two bytes, is that of gzip.
  bool isGzip( std::string_view begin );

  //! The unpacked bytes of a file packed with gzip, as Eurostat hands its tables out. \throws InputError "archive_damaged",
  //! "archive_too_large" while it is read
  std::unique_ptr<ByteSource> openGzip( const InputFile &file );

}
