#include "parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace sozialraum
{

  void shareWork( std::size_t count, unsigned threads, const Progress &progress, const std::function<void( std::size_t, unsigned )> &work )
  {
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto run = [&]( unsigned worker ) {
      try
      {
        for ( std::size_t index = next++; index < count; index = next++ )
        {
          if ( worker == 0 )
            advance( progress, static_cast<double>( index ) / static_cast<double>( count ) );
          work( index, worker );
        }
      }
      catch ( ... )
      {
        next = count;
        const std::scoped_lock lock( mutex );
        if ( !failure )
          failure = std::current_exception();
      }
    };

    {
      std::vector<std::jthread> helpers;
      const auto most =
        static_cast<unsigned>( std::min<std::size_t>( threads > 0 ? threads : availableThreads(), std::max<std::size_t>( count, 1 ) ) );
      helpers.reserve( most );
      try
      {
        for ( unsigned worker = 1; worker < most; ++worker )
          helpers.emplace_back( run, worker );
      }
      catch ( const std::system_error & )
      {
        // No thread is left on this machine: those that are there do it all.
      }
      run( 0 );
    }
    if ( failure )
      std::rethrow_exception( failure );
    advance( progress, 1.0 );
  }

  void shareParts( std::size_t size, unsigned threads, const std::function<void( std::size_t, std::size_t )> &work )
  {
    const std::size_t parts = std::max<std::size_t>( 1, std::min<std::size_t>( threads > 0 ? threads : availableThreads(), size ) );
    shareWork( parts, static_cast<unsigned>( parts ), {},
      [&]( std::size_t part, unsigned ) { work( size * part / parts, size * ( part + 1 ) / parts ); } );
  }

  unsigned availableThreads()
  {
    return std::clamp( std::thread::hardware_concurrency(), 1U, 64U );
  }

}
