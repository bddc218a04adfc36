#pragma once

#include "dock/scenario.h"

#include <QWidget>
#include <qgis.h>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QgisInterface;
class QgsFieldComboBox;
class QgsMapLayerComboBox;

namespace sozialraum
{

  class MonitorSession;

  //! The page on who reaches what: which children reach a facility, and what would be if one closed, moved or opened.
  class CoveragePage : public QWidget
  {
    Q_OBJECT

  public:
    //! \a addSample puts the layers of the sample district into the project.
    CoveragePage( MonitorSession &session, QgisInterface &qgis, std::function<void()> addSample, QWidget *parent );

  private:
    QWidget *makeQuestion();
    QWidget *makeScenario();
    QgsMapLayerComboBox *addLayers( QGridLayout &layout, int row, const QString &text, const char *name, Qgis::LayerFilters filters );
    void guessLayers();
    void update();
    void updateFacilities();
    void compute();
    void beginScenario();
    bool isAsked(); //!< whether all that a run needs is chosen; else it says what is missing
    QVariantMap parameters() const;

    MonitorSession &mSession;
    QgisInterface &mQgis;
    std::function<void()> mAddSample;
    FacilityScenario *mScenario = nullptr;
    QgsMapLayerComboBox *mFacilities = nullptr;
    QgsMapLayerComboBox *mChildren = nullptr;
    QgsFieldComboBox *mCount = nullptr;
    QgsMapLayerComboBox *mRoads = nullptr;
    QgsMapLayerComboBox *mAreas = nullptr;
    QSpinBox *mDistance = nullptr;
    QPushButton *mSample = nullptr;
    QLabel *mAnswer = nullptr;
    QPushButton *mBegin = nullptr;
    QWidget *mScenarioBox = nullptr;
    QComboBox *mFacility = nullptr;
    QLabel *mEffect = nullptr;
  };

}
