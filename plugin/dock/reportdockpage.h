#pragma once

#include "dock/reportrows.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <array>
#include <utility>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sozialraum
{

  class MonitorSession;

  //! The page on what leaves the office: plates, the release with its audit, and page, profiles and report that are made from it.
  class ReportDockPage : public QWidget
  {
    Q_OBJECT

  public:
    ReportDockPage( MonitorSession &session, QWidget *parent );

  protected:
    void showEvent( QShowEvent *event ) override;

  private:
    struct Row
    {
      QLabel *title = nullptr;
      QLabel *sentence = nullptr;
      QPushButton *button = nullptr;
      QPushButton *view = nullptr; //!< opens the result
    };

    void addHeading( QGridLayout &layout, const QString &text );
    void addRow( QGridLayout &layout, std::size_t place );
    void addChoice( QGridLayout &layout, const QString &text, QWidget *choice );
    QWidget *makeCountChoice();
    QWidget *makeRecipientChoice();
    QComboBox *makeList( const char *name, const QList<std::pair<QString, QString>> &entries );
    void update();
    void updateCounts();
    void updateChapters();
    void updateFacts();
    void act( std::size_t place );
    void open( std::size_t place );
    ReportChoice choice() const;

    MonitorSession &mSession;
    ReportFacts mFacts;
    std::array<ReportRow, 8> mShown;
    std::array<Row, 8> mRows;
    QComboBox *mCount = nullptr;
    QSpinBox *mThreshold = nullptr;
    QComboBox *mRecipients = nullptr;
    QLineEdit *mName = nullptr;
    QComboBox *mFor = nullptr;
    QComboBox *mChapters = nullptr;
  };

}
