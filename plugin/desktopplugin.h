#pragma once

#include <QObject>
#include <QPointer>
#include <qgisplugin.h>

class QAction;
class QgisInterface;

namespace sozialraum
{

  /**
   * The plugin as the desktop sees it: menu, toolbar button, About, and the provider while it is switched on.
   *
   * Uses QgisInterface through its virtual functions alone, so that the library does not need QGIS' GUI library.
   */
  class DesktopPlugin : public QObject, public QgisPlugin
  {
    Q_OBJECT

  public:
    explicit DesktopPlugin( QgisInterface *qgis );

    void initGui() override;
    void unload() override;

  private:
    void showAlgorithms();
    void showAbout();

    QgisInterface *mQgis = nullptr;
    QPointer<QAction> mShowAlgorithms;
    QPointer<QAction> mManual;
    QPointer<QAction> mAbout;
    bool mRegisteredHere = false;
  };

}
