#pragma once

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace sozialraum
{

  /**
   * A folder beside a result, or in a folder of results, in which files are made before they get their place by renaming.
   *
   * Guarantees:
   * - it lies on the same disk as the final place, so that a file gets there in one step: it is the older one or the new one, never half;
   * - the folder is gone when this object is, whatever happened, and so is the folder around it where that was made for it and is empty;
   * - after a run that was killed while it made files, the next one removes its folder; after one that was killed while it moved them, the
   *   next one moves the rest. Folders of runs that are still alive, on this computer or another, stay.
   */
  class StagingFolder
  {
  public:
    //! In \a folder, for a result of that \a name. \throws QgsProcessingException where nothing can be written there
    StagingFolder( const QString &folder, const QString &name );
    ~StagingFolder();
    StagingFolder( const StagingFolder & ) = delete;
    StagingFolder &operator=( const StagingFolder & ) = delete;

    //! Where the file \a name is made; its folder is there.
    QString path( const QString &name ) const;

    //! All files made so far, with their folders, by name. \throws QgsProcessingException where the folder was deleted meanwhile
    QStringList files() const;

    /**
     * Moves \a names to their places in the folder, replacing what has their names. What the others were made for stays behind and is
     * removed. \throws QgsProcessingException where a file cannot be moved, or the folder in which they were made is gone
     */
    void moveIntoPlace( const QStringList &names );

    //! What was mended before this one was made; see cleanUp().
    const QStringList &mended() const { return mMended; }

    //! Whether a run that is still alive makes a result of that \a name in \a folder.
    static bool isBusy( const QString &folder, const QString &name );

    //! Mends what runs left in \a folder that were ended from outside. \returns a sentence for each
    static QStringList cleanUp( const QString &folder );

  private:
    void throwWhereItIsGone() const;

    QString mTarget;
    QString mPath;
    bool mMadeTarget = false;
    QStringList mMended;
    std::unique_ptr<QLockFile> mLock;
  };

  //! The place that what is made as \a path will have: without the staging folders, one within another, through which it goes.
  QString placeOfStaged( const QString &path );

  //! Through how many staging folders \a path goes.
  int stagingFoldersIn( const QString &path );

  //! Whether \a name, relative to a folder, stays within it.
  bool isNameWithin( const QString &name );

  //! Renames a file, replacing what has the new name, in one step. \returns whether that was done
  bool replaceFile( const QString &from, const QString &to );

}
