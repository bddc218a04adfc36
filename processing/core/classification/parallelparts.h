#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace sozialraum
{

  /**
   * Calls \a work( begin, end ) for as many parts of 0 … \a size as there are threads, each in a thread of its own, and waits for all.
   *
   * \a wantedThreads 0: as many as the machine has. The work must not depend on how it is parted, and must not throw.
   */
  template<typename Work>
  void inThreads( std::size_t size, int wantedThreads, const Work &work )
  {
    const std::size_t wanted = wantedThreads > 0 ? static_cast<std::size_t>( wantedThreads ) : std::max( 1u, std::thread::hardware_concurrency() );
    const std::size_t count = std::max<std::size_t>( 1, std::min( wanted, size ) );
    std::vector<std::thread> threads;
    for ( std::size_t t = 1; t < count; ++t )
      threads.emplace_back( work, size * t / count, size * ( t + 1 ) / count );
    work( 0, size / count );
    for ( std::thread &thread : threads )
      thread.join();
  }

}
