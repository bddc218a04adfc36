#pragma once

#include <QObject>
#include <QString>

class QgsProcessingProvider;

namespace sozialraum
{

  /**
   * Tells whoever listens, the desktop's message bar for one, that a run has left a whole folder behind.
   *
   * The provider has one; a run that knows no provider tells nobody. The signal may come from a background thread.
   */
  class FinishedFolders : public QObject
  {
    Q_OBJECT

  public:
    explicit FinishedFolders( QgsProcessingProvider &owner );

    //! \param sentence what was made, in the user's language  \param folder, project absolute paths; project may be empty
    static void tell( const QgsProcessingProvider *provider, const QString &sentence, const QString &folder, const QString &project );

  signals:
    void finished( const QString &sentence, const QString &folder, const QString &project );
  };

}
