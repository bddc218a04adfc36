#pragma once

#include "dock/pathsteps.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace sozialraum
{

  //! The four steps from areas to maps: a sign, a sentence and a button each; always visible.
  class PathWidget : public QWidget
  {
    Q_OBJECT

  public:
    explicit PathWidget( QWidget *parent );

    void show( const std::array<PathStep, 4> &steps );

  signals:
    void asked( StepAction action );
    void hindered( const QString &obstacle ); //!< a button was pressed that cannot do it yet

  private:
    struct Row
    {
      QLabel *title = nullptr;
      QLabel *sentence = nullptr;
      QPushButton *button = nullptr;
    };

    std::array<Row, 4> mRows;
    std::array<PathStep, 4> mSteps;
  };

}
