#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>

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
  class Scenario : public QObject
  {
    Q_OBJECT

  public:
    Scenario( MonitorSession &session, QObject *parent );
    ~Scenario() override;

    void begin( const ScenarioQuestion &question ); //!< makes the copy beside the monitor, and begins to edit it
    void takeOver();                                //!< saves the copy, and keeps the comparison as a layer
    void close( const QString &facility );          //!< removes the facility called so; QGIS' undo brings it back

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

  //! Names of the facilities of \a layer, sorted; the field that has them is found by its name.
  QStringList facilityNames( const QgsVectorLayer &layer );

  //! The field that people call a facility by; empty: none is known.
  QString facilityNameField( const QgsVectorLayer &layer );

  //! The field that tells facilities apart: their name where no two have the same, else their number; empty: none is known.
  QString facilityKeyField( const QgsVectorLayer &layer );

}
