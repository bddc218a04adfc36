#pragma once

#include <QSaveFile>
#include <QString>

namespace sozialraum
{

  //! A page beside the outputs of an algorithm; the file appears whole, with finish(), or not at all.
  class ReportPage
  {
  public:
    //! \param path empty: no page is wanted, and all that follows does nothing
    explicit ReportPage( const QString &path );

    bool isWanted() const { return !mFile.fileName().isEmpty(); }

    //! \throws QgsProcessingException where the file cannot be written
    void write( const QString &html );

    //! \returns the path. \throws QgsProcessingException
    QString finish();

  private:
    QSaveFile mFile;
  };

}
