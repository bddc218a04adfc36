#include "mutation/switches.h"

#include "mutation/reached.h"

#include <cstdlib>

namespace mutation
{
  namespace
  {
    int chosenChange()
    {
      const char *text = std::getenv( "MUTANT" );
      return text ? std::atoi( text ) : -1;
    }
  }

  std::array<std::atomic<bool>, mostChanges> &reached()
  {
    static std::array<std::atomic<bool>, mostChanges> flags{};
    return flags;
  }

  bool isChosen( int change )
  {
    static const int chosen = chosenChange();
    static const bool remembers = std::getenv( "MUTANTS_REACHED" ) != nullptr;
    if ( remembers )
      reached()[static_cast<size_t>( change )].store( true, std::memory_order_relaxed );
    return change == chosen;
  }
}
