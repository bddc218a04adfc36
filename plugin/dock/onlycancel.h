#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace sozialraum
{

  /**
   * While it lives, windows go on being painted during work of the main thread, and of all that people do only cancelling is heard: the
   * button, or Esc. Whatever else they asked for would find the program in the middle of something.
   */
  class OnlyCancel : public QObject
  {
    Q_OBJECT

  public:
    explicit OnlyCancel( std::function<void()> cancel );
    ~OnlyCancel() override;

    void breathe(); //!< lets events through, at most every 50 milliseconds

  protected:
    bool eventFilter( QObject *object, QEvent *event ) override;

  private:
    std::function<void()> mCancel;
    QElapsedTimer mSince;
  };

}
