#pragma once

#include <QString>

namespace sozialraum
{

  /**
   * A file that appears under its name only when it is whole. It is written under another name in the same folder; without finish()
   * that is removed again and an older file of the name stays as it was.
   */
  class WholeFile
  {
  public:
    //! \throws QgsProcessingException where its folder cannot be made or written to
    explicit WholeFile( const QString &path );
    ~WholeFile();
    WholeFile( const WholeFile & ) = delete;
    WholeFile &operator=( const WholeFile & ) = delete;

    //! Where to write to; ends as the file does.
    const QString &path() const { return mTemporaryPath; }

    //! Gives the file its name. \throws QgsProcessingException where it is empty or an older one cannot be replaced
    void finish();

  private:
    QString mPath;
    QString mTemporaryPath;
  };

}
