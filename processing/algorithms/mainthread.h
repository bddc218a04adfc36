#pragma once

#include <functional>
#include <memory>

class QgsProcessingFeedback;
class QObject;

namespace sozialraum
{

  /**
   * Does \a work in the main thread, where projects and layouts live, and waits for its end. To be called from the thread of an algorithm.
   *
   * Guarantees:
   * - what \a work throws is thrown here, so that a failing run ends with its sentence; QGIS drops what postProcessAlgorithm() throws;
   * - between two calls the main thread is free: windows are drawn, and “Cancel” is heard;
   * - in the main thread (qgis_process, tests, scripts) it is a plain call;
   * - a cancelled run does not wait for a main thread that is busy, which may be waiting for the run to end: work that was not begun is
   *   withdrawn.
   *
   * \throws Cancelled where \a feedback says so before \a work is begun
   */
  void inMainThread( QgsProcessingFeedback *feedback, const std::function<void()> &work );

  //! Does \a deletion in the main thread. It waits for its end for a few seconds only: QGIS may be closing.
  void deleteInMainThread( std::function<void()> deletion );

  struct MainThreadDeleter
  {
    template<typename Owned>
    void operator()( Owned *owned ) const
    {
      deleteInMainThread( [owned] { delete owned; } );
    }
  };

  //! Owns what was made in the main thread and must be deleted there.
  template<typename Owned>
  using OfMainThread = std::unique_ptr<Owned, MainThreadDeleter>;

  //! Hands \a object, which belongs to this thread and has no parent, over to the main thread; null: nothing.
  void giveToMainThread( QObject *object );

}
