#pragma once

#include <exception>
#include <functional>

namespace sozialraum
{

  //! Called with the fraction done, 0 … 1, ascending; returns false to stop the work. An empty function means: nobody watches, never stop.
  using Progress = std::function<bool( double fraction )>;

  //! Thrown by the core when a Progress said stop. Nothing was written.
  class Cancelled : public std::exception
  {
  public:
    const char *what() const noexcept override { return "cancelled"; }
  };

  //! Tells \a progress how far the work is. \throws Cancelled if the answer is to stop.
  inline void advance( const Progress &progress, double fraction )
  {
    if ( progress && !progress( fraction ) )
      throw Cancelled();
  }

  //! The progress of a step that makes up the part from \a begin to \a end (0 ≤ begin ≤ end ≤ 1) of the whole.
  inline Progress stepOf( const Progress &progress, double begin, double end )
  {
    if ( !progress )
      return {};
    return [progress, begin, end]( double fraction ) { return progress( begin + fraction * ( end - begin ) ); };
  }

}
