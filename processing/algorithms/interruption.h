#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

class QgsProcessingFeedback;

namespace sozialraum
{

  /**
   * While it lives, Ctrl-C in a terminal (SIGINT) cancels \a feedback, as the button does in the desktop: the run ends with its sentence
   * and leaves the older result or none.
   *
   * QGIS itself hears Ctrl-C where qgis_process writes text, but not with --json. Ignored signals stay ignored, and the desktop's are not
   * touched. After the second Ctrl-C the next one ends the program as the system does.
   */
  class Interruption
  {
  public:
    //! \a feedback must outlive it; null: nothing is watched.
    explicit Interruption( QgsProcessingFeedback *feedback );
    ~Interruption();
    Interruption( const Interruption & ) = delete;
    Interruption &operator=( const Interruption & ) = delete;

  private:
    using Handler = void ( * )( int );

    void watch();

    QgsProcessingFeedback *mFeedback;
    bool mWatches = false; //!< one at a time: steps of a run are watched with the whole
    Handler mPrevious = nullptr;
    std::mutex mMutex;
    std::condition_variable mEnd;
    bool mIsAtEnd = false;
    std::thread mThread;
  };

}
