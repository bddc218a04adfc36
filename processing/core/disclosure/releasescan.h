#pragma once

#include "disclosure/filecontents.h"
#include "disclosure/protectedvalues.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A protected value in a file.
  struct ScanFind
  {
    std::string place; //!< within the file; empty: its name
    std::size_t value = 0;

    friend auto operator<=>( const ScanFind &, const ScanFind & ) = default;
  };

  //! What was found in a file.
  struct FileScan
  {
    std::vector<ScanFind> found;         //!< by place, each value once a place
    std::vector<std::string> unreadable; //!< places that could not be looked through
  };

  /**
   * Looks for protected values in the contents of a file, unpacked as visitContents() does, and in its \a name.
   *
   * What it cannot see: pixels, places and sizes in drawings (lengths of bars, radii of circles), words that are spelled in another way,
   * whole numbers of rows that were deleted from a database.
   */
  FileScan scanFile( const std::string &name, std::string_view bytes, const ProtectedValues &values, const PdfReader &pdf );

}
