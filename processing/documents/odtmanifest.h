#pragma once

#include "documents/zippackage.h"

#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  inline constexpr std::string_view mediaTypeOfTexts = "application/vnd.oasis.opendocument.text";

  /**
   * The list of the files of a package.
   * \param files "mimetype" and the list itself may be among them and are left out  \param mediaType of the document
   */
  std::string manifestXml( const std::vector<PackageFile> &files, std::string_view mediaType = mediaTypeOfTexts );

  /**
   * The list \a existing for \a files: entries of files that are there no more go, new files get one, and all else stays to the byte. So
   * charts and formulas that people put in are still known by their kind, which only the entry of their folder says.
   * \throws DocumentError "Damaged"
   */
  std::string renewedManifest( std::string_view existing, const std::vector<PackageFile> &files );

}
