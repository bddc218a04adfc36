#pragma once

#include "disclosure/releasescan.h"
#include "progress.h"

#include <QString>

#include <vector>

namespace sozialraum
{

  //! What was found in a file of a folder.
  struct FolderFind
  {
    QString file; //!< within the folder, with "/"
    QString place;
    std::size_t value = 0;
  };

  struct FolderScan
  {
    std::vector<FolderFind> found; //!< by file and place
    std::vector<std::string> unreadable;
    int files = 0;
  };

  //! Looks for \a values in every file of \a folder, also hidden ones, and of the folders in it. \throws Cancelled
  FolderScan scanFolder( const QString &folder, const ProtectedValues &values, const Progress &progress );

}
