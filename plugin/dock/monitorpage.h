#pragma once

#include "dock/mapdrawing.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;
class QgisInterface;
class QgsVectorLayer;

namespace sozialraum
{

  class IndicatorList;
  class MonitorSession;
  class ProfileView;

  //! The page on what comes out: indicators with search, level, period and classes; their map; the profile of an area.
  class MonitorPage : public QWidget
  {
    Q_OBJECT

  public:
    MonitorPage( MonitorSession &session, QgisInterface &qgis, QWidget *parent );

    void setFollowing( bool isFollowing );   //!< the selection in the map
    void choose( const QString &indicator ); //!< in the list
    void chooseFirstRate();                  //!< the first that is no count, else the first
    void draw();                             //!< what is chosen
    void focusSearch();

  signals:
    void partChosen( QWidget *part ); //!< of the page, that is to be seen

  private:
    QWidget *makeChoices();
    QWidget *makePeriod();
    void update();
    void updateLevels();
    void updateMap();
    void periodMoved();
    QString level() const;

    MonitorSession &mSession;
    IndicatorList *mList = nullptr;
    QComboBox *mLevel = nullptr;
    QComboBox *mMethod = nullptr;
    QSpinBox *mClasses = nullptr;
    QLineEdit *mLimits = nullptr;
    QWidget *mPeriodBox = nullptr;
    QSlider *mPeriod = nullptr;
    QLabel *mPeriodText = nullptr;
    QTimer mPeriodTimer;
    ProfileView *mProfile = nullptr;
    QPointer<QgsVectorLayer> mMap; // of the indicator and level that are chosen
    QList<PeriodColumn> mPeriods;  // of mMap
    bool mIsFollowing = false;
  };

}
