#include "algorithms/mainthread.h"

#include "progress.h"

#include <QCoreApplication>
#include <QThread>
#include <qgsprocessingfeedback.h>

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>

namespace sozialraum
{

  namespace
  {
    //! A piece of work on its way from one thread to another.
    class Order
    {
    public:
      explicit Order( std::function<void()> work )
        : mWork( std::move( work ) )
      {}

      //! In the thread that works. Nothing leaves it: events must not throw.
      void fulfil()
      {
        if ( !changeState( State::Waiting, State::Begun ) )
          return;
        std::exception_ptr thrown;
        try
        {
          mWork();
        }
        catch ( ... )
        {
          thrown = std::current_exception();
        }
        const std::lock_guard<std::mutex> lock( mMutex );
        mThrown = thrown;
        mState = State::Done;
        mDone.notify_all();
      }

      //! Whether it is not going to be done, for it was not begun.
      bool withdraw() { return changeState( State::Waiting, State::Withdrawn ); }

      //! Whether it was done in time.
      bool waitFor( std::chrono::milliseconds time )
      {
        std::unique_lock<std::mutex> lock( mMutex );
        return mDone.wait_for( lock, time, [this] { return mState == State::Done; } );
      }

      //! Throws what the work threw.
      void rethrow() const
      {
        if ( mThrown )
          std::rethrow_exception( mThrown );
      }

    private:
      enum class State
      {
        Waiting,
        Begun,
        Done,
        Withdrawn,
      };

      bool changeState( State from, State to )
      {
        const std::lock_guard<std::mutex> lock( mMutex );
        if ( mState != from )
          return false;
        mState = to;
        return true;
      }

      std::function<void()> mWork;
      std::mutex mMutex;
      std::condition_variable mDone;
      State mState = State::Waiting;
      std::exception_ptr mThrown;
    };

    QThread *mainThread()
    {
      return QCoreApplication::instance() ? QCoreApplication::instance()->thread() : nullptr;
    }

    bool isMainThread()
    {
      return !mainThread() || QThread::currentThread() == mainThread();
    }

    std::shared_ptr<Order> placeOrder( std::function<void()> work )
    {
      auto order = std::make_shared<Order>( std::move( work ) );
      QMetaObject::invokeMethod( QCoreApplication::instance(), [order] { order->fulfil(); }, Qt::QueuedConnection );
      return order;
    }
  }

  void inMainThread( QgsProcessingFeedback *feedback, const std::function<void()> &work )
  {
    if ( isMainThread() )
    {
      work();
      return;
    }
    constexpr std::chrono::milliseconds look( 50 );
    const std::shared_ptr<Order> order = placeOrder( work );
    while ( !order->waitFor( look ) )
    {
      if ( feedback && feedback->isCanceled() && order->withdraw() )
        throw Cancelled();
    }
    order->rethrow();
  }

  void deleteInMainThread( std::function<void()> deletion )
  {
    if ( isMainThread() )
    {
      deletion();
      return;
    }
    constexpr std::chrono::seconds patience( 5 );
    placeOrder( std::move( deletion ) )->waitFor( patience );
  }

  void giveToMainThread( QObject *object )
  {
    if ( object && mainThread() )
      object->moveToThread( mainThread() );
  }

}
