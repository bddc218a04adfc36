#pragma once

#include <QObject>

class QgisInterface;

namespace sozialraum
{

  /**
   * Shows in the message bar of the main window that a folder is done, with buttons that open it, open its project, and add its layers and
   * plates to the project that is open. The message stays until it is closed.
   */
  class FinishedMessage : public QObject
  {
    Q_OBJECT

  public:
    explicit FinishedMessage( QgisInterface &qgis )
      : mQgis( qgis )
    {}

    //! Listens to FinishedFolders of our provider; once for each provider.
    void listen();

  private slots:
    void show( const QString &sentence, const QString &folder, const QString &project );

  private: // NOLINT(readability-redundant-access-specifiers): what follows is no slot
    void addToOpenProject( const QString &project );

    QgisInterface &mQgis;
  };

}
