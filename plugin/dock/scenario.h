#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>
#include <qgsfeatureid.h>

class QgsVectorLayer;

namespace sozialraum
{

  class DockRun;
  class MonitorSession;

  //! What a scenario is compared in: the parameters of “Compare facilities” but for the facilities after the change.
  struct ScenarioQuestion
  {
    QVariantMap parameters;
    QString facilities; //!< id of their layer
  };

  /**
   * What would be if: a copy of the facilities that is edited with QGIS' own tools, its own undo included. After each change the comparison
   * with the facilities as they are runs anew; a newer change stops an older comparison. Nothing is kept before it is taken over.
   */
  class FacilityScenario : public QObject
  {
    Q_OBJECT

  public:
    FacilityScenario( MonitorSession &session, QObject *parent );
    ~FacilityScenario() override;

    void begin( const ScenarioQuestion &question ); //!< makes the copy beside the monitor, and begins to edit it
    void takeOver();                                //!< saves the copy, and keeps the comparison as a layer
    void close( QgsFeatureId facility );            //!< removes it; QGIS' undo brings it back

    QgsVectorLayer *layer() const { return mLayer; }

  signals:
    void changed();                         //!< begun or ended
    void compared( const QString &answer ); //!< in words; empty: it is being computed
    void failed( const QString &sentence );

  private:
    void open( const QString &source );
    void compare();
    QVariantMap parameters() const;

    MonitorSession &mSession;
    ScenarioQuestion mQuestion;
    QPointer<QgsVectorLayer> mLayer;
    QPointer<DockRun> mPreview;
    QTimer mTimer;
  };

}
