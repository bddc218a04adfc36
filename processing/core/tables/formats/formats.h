#pragma once

#include "tables/formats/format.h"

#include <span>

namespace sozialraum
{

  //! All formats in the order in which they are asked.
  std::span<const Format *const> allFormats();

  //! The first format that is sure, else the first that may be it. \throws InputError where there is none, with what the file is instead
  const Format &formatOf( const FileStart &start );

}
