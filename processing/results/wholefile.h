#pragma once

#include <QString>

#include <memory>

namespace sozialraum
{

  class StagingFolder;

  /**
   * A file that appears under its name only when it is whole. It is written in a folder beside its place; without finish() that is removed
   * again and an older file of the name stays as it was. A link is followed: what it points to is replaced.
   */
  class WholeFile
  {
  public:
    //! \throws QgsProcessingException where its folder cannot be made or written to
    explicit WholeFile( const QString &path );
    ~WholeFile();
    WholeFile( const WholeFile & ) = delete;
    WholeFile &operator=( const WholeFile & ) = delete;

    //! Where to write to; named as the file is.
    const QString &path() const { return mTemporaryPath; }

    //! Gives the file its name, replacing an older one in one step. \throws QgsProcessingException where it is empty or that cannot be
    void finish();

  private:
    QString mPath;
    std::unique_ptr<StagingFolder> mStaging;
    QString mTemporaryPath;
  };

}
