#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QgisInterface;
class QgsMapToolIdentifyFeature;
class QgsVectorLayer;

namespace sozialraum
{

  class ComparisonChart;
  class MonitorSession;
  class PeriodChart;

  //! The profile of an area of a map: of the one that is selected in its layer. Chosen here, it is selected there.
  class ProfileView : public QWidget
  {
    Q_OBJECT

  public:
    ProfileView( MonitorSession &session, QgisInterface &qgis, QWidget *parent );
    ~ProfileView() override;

    void show( QgsVectorLayer *map, const QString &level ); //!< null: nothing

  signals:
    void chosen(); //!< an area, by a person: its profile is to be seen

  private:
    void updateAreas();
    void updateProfile();
    void updateComparison( const QString &key );
    void chooseInMap();
    void select();
    QString chosenKey() const;

    MonitorSession &mSession;
    QgisInterface &mQgis;
    QComboBox *mArea = nullptr;
    QLabel *mText = nullptr;
    PeriodChart *mSeries = nullptr;
    ComparisonChart *mComparison = nullptr;
    QPointer<QgsVectorLayer> mMap;
    QString mLevel;
    std::unique_ptr<QgsMapToolIdentifyFeature> mTool;
    std::unique_ptr<QgsVectorLayer> mLatest; // all indicators in their latest period, as the store has them
    QString mLatestOf;                       // the state of the store that mLatest is of
    QString mLatestAsked;
  };

}
