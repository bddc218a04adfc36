#pragma once

#include "dock/findingentries.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace sozialraum
{

  class MonitorSession;
  class TerritoryForm;

  //! The page on what goes in: the monitor and its areas, its tables, and what is odd in them.
  class DataPage : public QWidget
  {
    Q_OBJECT

  public:
    DataPage( MonitorSession &session, QWidget *parent );

    void openForm();                           //!< for areas and groupings
    void openFormWith( const QString &areas ); //!< with the file \a areas chosen

  signals:
    void openAsked(); //!< another monitor
    void sampleAsked();
    void tablesAsked();
    void indicatorAsked( const QString &indicator );
    void dialogAsked( const QString &algorithm, const QVariantMap &parameters );

  private:
    QWidget *makeEmpty();
    QWidget *makeTables();
    QWidget *makeFindings();
    void update();
    void updateTables();
    void updateFindings();
    void showAdvice();
    void mend();
    void withdraw();
    void showProtocol( const QString &table );

    MonitorSession &mSession;
    TerritoryForm *mForm = nullptr;
    QWidget *mEmpty = nullptr;
    QLabel *mWaiting = nullptr;
    QWidget *mTablesBox = nullptr;
    QTreeWidget *mTables = nullptr;
    QWidget *mFindingsBox = nullptr;
    QLabel *mFindingsTitle = nullptr;
    QListWidget *mFindings = nullptr;
    QLabel *mAdvice = nullptr;
    QPushButton *mMend = nullptr;
    QList<FindingEntry> mEntries;
  };

}
