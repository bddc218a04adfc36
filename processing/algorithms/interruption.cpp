#include "algorithms/interruption.h"

#include <qgsapplication.h>
#include <qgsprocessingfeedback.h>

#include <atomic>
#include <chrono>
#include <csignal>

namespace sozialraum
{

  static std::atomic<bool> sIsWatched = false;
  static volatile std::sig_atomic_t sInterruptions = 0;

  //! Handlers may do next to nothing; the thread of the watch does the rest.
  extern "C" void sozialraumInterrupted( int number )
  {
    sInterruptions = sInterruptions + 1;
    std::signal( number, sInterruptions < 2 ? sozialraumInterrupted : SIG_DFL );
  }

  Interruption::Interruption( QgsProcessingFeedback *feedback )
    : mFeedback( feedback )
  {
    if ( !feedback || QgsApplication::platform() != QLatin1String( "qgis_process" ) || sIsWatched.exchange( true ) )
      return;
    sInterruptions = 0;
    mThread = std::thread( [this] { watch(); } );
    mWatches = true;
    mPrevious = std::signal( SIGINT, sozialraumInterrupted );
    if ( mPrevious == SIG_IGN )
      std::signal( SIGINT, SIG_IGN );
  }

  Interruption::~Interruption()
  {
    if ( !mWatches )
      return;
    {
      const std::lock_guard<std::mutex> lock( mMutex );
      mIsAtEnd = true;
    }
    mEnd.notify_all();
    mThread.join();
    std::signal( SIGINT, mPrevious == SIG_ERR ? SIG_DFL : mPrevious );
    sIsWatched = false;
  }

  void Interruption::watch()
  {
    constexpr std::chrono::milliseconds look( 100 );
    std::unique_lock<std::mutex> lock( mMutex );
    while ( !mEnd.wait_for( lock, look, [this] { return mIsAtEnd; } ) )
    {
      if ( sInterruptions > 0 && !mFeedback->isCanceled() )
        mFeedback->cancel();
    }
  }

}
