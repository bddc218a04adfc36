#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QgisInterface;

namespace sozialraum
{

  class MonitorDock;

  //! The way into the dock: an action in menu and toolbar. The dock itself is made when it is wanted for the first time.
  class DockDoor : public QObject
  {
    Q_OBJECT

  public:
    //! \a folder: where the library of the desktop lies
    DockDoor( QgisInterface &qgis, QString folder );
    ~DockDoor() override;

  private:
    void show( bool isWanted );

    QgisInterface &mQgis;
    QString mFolder;
    QAction *mAction;
    QPointer<MonitorDock> mDock;
  };

}
