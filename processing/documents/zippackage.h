#pragma once

#include "documents/documenterror.h"

#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! A file in a document that is an archive of files.
  struct PackageFile
  {
    std::string name; //!< with "/" between folders
    std::string bytes;
  };

  /**
   * \a files as a ZIP archive in their order; the first is stored as it is, as OpenDocument asks of "mimetype", the others are packed.
   * No time but the first day of ZIP, so that the same files give the same bytes. \throws DocumentError "NotWritten"
   */
  std::string packed( const std::vector<PackageFile> &files );

  //! The files of the archive \a bytes in its order, folders left out. \throws DocumentError "Damaged", "Encrypted", "TooLarge" (above 512
  //! MB)
  std::vector<PackageFile> unpacked( std::string_view bytes );

  //! The bytes of the file \a name; nullptr where there is none.
  const std::string *fileIn( const std::vector<PackageFile> &files, std::string_view name );

}
