#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace sozialraum
{

  class StagingFolder;

  //! What becomes of the files of an earlier run that this one does not make.
  enum class OlderFiles
  {
    Removed,
    Kept,
  };

  //! A file of a folder as its list has it.
  struct ListedFile
  {
    QString fingerprint; //!< as in ownmark.h
    QString maker;
  };

  /**
   * A folder of results that belong together, in which other files may lie too.
   *
   * Guarantees:
   * - files are made in a folder within and get their places when all are done: without finish() everything is as it was;
   * - the list of the files made (sozialraum-monitor.json, with maker and SHA-256) lies in the folder. What is not in it, or was changed
   * since, is foreign: it stays, and where a new file has its name, it stays beside it as “name_vor_JJJJMMTT”, and that is told;
   * - a link to a folder stays a link, and its target gets the files;
   * - a run that is killed while it moves files is completed by the next one.
   */
  class ResultFolder
  {
  public:
    /**
     * \param maker the algorithm, as "monitor": older files that another one made always stay
     * \throws QgsProcessingException where \a path is a file, cannot be written to, or another run writes to it now
     */
    ResultFolder( const QString &path, const QString &maker, OlderFiles older );
    ~ResultFolder();
    ResultFolder( const ResultFolder & ) = delete;
    ResultFolder &operator=( const ResultFolder & ) = delete;

    //! The final place of \a name, as the user wrote the folder.
    QString finalPath( const QString &name ) const;

    //! Where \a name is made now.
    QString path( const QString &name ) const;

    //! Where an earlier run's \a name lies; empty where there is none, or it is not ours. It may have been changed since.
    QString olderPath( const QString &name ) const;

    //! Whether an earlier run's \a name was changed since.
    bool isChanged( const QString &name ) const;

    //! What people changed in the older file \a name is in the new one too: no copy of it is needed.
    void takeOver( const QString &name ) { mTakenOver << name; }

    //! Names a file of the folder, made by whomever, that must not leave the office: the list says so in this run and those to come.
    void nameInternal( const QString &name );

    //! Moves everything into place. \returns sentences on what was kept, mended or could not be removed
    //! \throws QgsProcessingException where that fails
    QStringList finish();

  private:
    QStringList keepAside( const QStringList &files );
    bool isRemoved( const QString &older, const QStringList &files ) const;
    void removeOlder( const QStringList &files );
    void writeList( const QStringList &files );

    QString mGiven;
    QString mFinal;
    OlderFiles mOlder;
    QString mMaker;
    QMap<QString, ListedFile> mListed; //!< by name, of earlier runs
    QStringList mTakenOver;
    QStringList mInternal;
    std::unique_ptr<StagingFolder> mStaging;
  };

}
