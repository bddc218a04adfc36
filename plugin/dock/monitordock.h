#pragma once

#include "dock/pathsteps.h"

#include <qgsdockwidget.h>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QgisInterface;

namespace sozialraum
{

  class DataPage;
  class MonitorPage;
  class MonitorSession;
  class PathWidget;

  /**
   * The guided dock: the way from areas to maps always in sight, a line that says what happened, and a page for each part of the work.
   * Tables, areas and monitors can be dropped on it from the first second. While it is closed it listens to nothing.
   */
  class MonitorDock : public QgsDockWidget
  {
    Q_OBJECT

  public:
    //! \a folder: where the library of the desktop lies
    MonitorDock( QgisInterface &qgis, QString folder );

  protected:
    void dragEnterEvent( QDragEnterEvent *event ) override;
    void dropEvent( QDropEvent *event ) override;

  private:
    QWidget *makeHead();
    QWidget *makeStatus();
    void follow( bool isOpen );
    void update();
    void updateBusy();
    void updateStatus();
    void say( const QString &sentence, bool isProblem );
    void act( StepAction action );
    void askForStore();
    void askForTables();
    void drawFirstMap();
    void openDialog( const QString &algorithm, const QVariantMap &parameters );
    void showPage( QWidget *page );
    void scrollTo( QWidget *part );

    QgisInterface &mQgis;
    QString mFolder;
    MonitorSession *mSession = nullptr;
    PathWidget *mPath = nullptr;
    QLabel *mStatus = nullptr;
    QProgressBar *mProgress = nullptr;
    QPushButton *mCancel = nullptr;
    QTabWidget *mPages = nullptr;
    DataPage *mData = nullptr;
    MonitorPage *mMonitor = nullptr;
    QString mSaid; // what happened last
  };

}
