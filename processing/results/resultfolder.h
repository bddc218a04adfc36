#pragma once

#include <QString>
#include <QStringList>

namespace sozialraum
{

  /**
   * A folder that appears under its name only when everything in it is done.
   *
   * Files are made in a new folder beside it, which finish() moves into place; without finish() it is removed again. An older folder
   * of the name is replaced as a whole, but only where everything in it may have come from an earlier run.
   */
  class ResultFolder
  {
  public:
    /**
     * \a ownNames are patterns of names, with folders where there are some, of what an earlier run may have left.
     * \throws QgsProcessingException where \a path holds anything else, or its parent cannot be written to
     */
    ResultFolder( const QString &path, const QStringList &ownNames );
    ~ResultFolder();
    ResultFolder( const ResultFolder & ) = delete;
    ResultFolder &operator=( const ResultFolder & ) = delete;

    //! The final place of \a name.
    QString finalPath( const QString &name ) const;

    //! Where \a name is made now.
    QString path( const QString &name ) const;

    //! Moves everything into place. \throws QgsProcessingException where that fails; the older folder is back then
    void finish();

  private:
    QString mFinal;
    QString mTemporary;
  };

}
