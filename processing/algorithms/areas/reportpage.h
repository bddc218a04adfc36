#pragma once

#include "results/wholefile.h"

#include <QString>

#include <memory>

namespace sozialraum
{

  //! A page or table beside the outputs of an algorithm; the file appears whole, with finish(), or not at all.
  class ReportPage
  {
  public:
    /**
     * \param path empty: no page is wanted, and all that follows does nothing
     * \throws QgsProcessingException where there is a file already that no run of ours made
     */
    explicit ReportPage( const QString &path );

    bool isWanted() const { return !mPath.isEmpty(); }

    //! \throws QgsProcessingException where the file cannot be written
    void write( const QString &text );

    //! \returns the path. \throws QgsProcessingException
    QString finish();

  private:
    QString mPath;
    std::unique_ptr<WholeFile> mFile;
  };

}
