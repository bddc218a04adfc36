#pragma once

#include "progress.h"

#include <cstddef>
#include <functional>

namespace sozialraum
{

  /**
   * Does \a work for each index 0 … count − 1 on \a threads ≥ 1 threads, the calling one among them; indices are handed out in order.
   * \a work gets the index and the number of the worker, 0 … threads − 1, and must touch nothing that other indices touch.
   *
   * Only the calling thread reports \a progress. What \a work throws is thrown here, after all threads have stopped. \throws Cancelled
   */
  void shareWork( std::size_t count, unsigned threads, const Progress &progress, const std::function<void( std::size_t index, unsigned worker )> &work );

  //! As many threads as the machine runs at once, 1 … 64.
  unsigned availableThreads();

}
