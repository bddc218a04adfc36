#pragma once

#include <QWidget>

class QDateEdit;
class QLabel;
class QgsFileWidget;
class QgsMapLayerComboBox;
class QPushButton;

namespace sozialraum
{

  class MonitorSession;

  //! Asks for the areas of a new monitor, or for more areas and groupings of one that is there, and runs “Create store”.
  class TerritoryForm : public QWidget
  {
    Q_OBJECT

  public:
    TerritoryForm( MonitorSession &session, QWidget *parent );

    void open();                               //!< for a new monitor where there is none, else for adding to it
    void takeAreasFrom( const QString &file ); //!< chosen among the areas

  signals:
    void closed();

  private:
    void chooseAreaFile();
    void create();

    MonitorSession &mSession;
    QLabel *mHeading = nullptr;
    QLabel *mFileLabel = nullptr;
    QgsMapLayerComboBox *mAreas = nullptr;
    QgsFileWidget *mFile = nullptr;
    QgsFileWidget *mGroupings = nullptr;
    QDateEdit *mDate = nullptr;
    QPushButton *mCreate = nullptr;
  };

}
