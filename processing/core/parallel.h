#pragma once

#include "progress.h"

#include <cstddef>
#include <functional>

namespace sozialraum
{

  //! As many threads as the machine runs at once, 1 … 64.
  unsigned availableThreads();

  /**
   * Does \a work for each index 0 … count − 1 on \a threads threads (0: as many as the machine has), the calling one among them; indices
   * are handed out in order. \a work gets the index and the number of the worker, 0 … threads − 1, and must touch nothing that other
   * indices touch.
   *
   * Where a thread cannot be made, the others do its work. Only the calling thread reports \a progress.
   * What \a work throws is thrown here, after all threads have stopped. \throws Cancelled
   */
  void shareWork(
    std::size_t count, unsigned threads, const Progress &progress, const std::function<void( std::size_t index, unsigned worker )> &work );

  /**
   * Calls \a work( begin, end ) for as many parts of 0 … \a size as there are \a threads (0: as many as the machine has), and waits for
   * all. The result must not depend on how the work is parted. What \a work throws is thrown here.
   */
  void shareParts( std::size_t size, unsigned threads, const std::function<void( std::size_t begin, std::size_t end )> &work );

}
