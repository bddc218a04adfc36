// Writes which test comes to which change into the file that MUTANTS_REACHED names: test, milliseconds, numbers, in columns.
#include "mutation/reached.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace
{
  class ReachedChanges : public ::testing::EmptyTestEventListener
  {
  public:
    explicit ReachedChanges( const char *name )
      : mFile( name )
    {}

    // What a suite prepares for all its tests belongs to all of them.
    void OnTestStart( const ::testing::TestInfo &test ) override { write( std::string( test.test_suite_name() ) + ".*", 0 ); }

    void OnTestEnd( const ::testing::TestInfo &test ) override
    {
      write( std::string( test.test_suite_name() ) + "." + test.name(), test.result()->elapsed_time() );
    }

  private:
    void write( const std::string &test, long long milliseconds )
    {
      mFile << test << '\t' << milliseconds << '\t';
      auto &reached = mutation::reached();
      for ( std::size_t change = 0; change < reached.size(); ++change )
      {
        if ( reached[change].exchange( false ) )
          mFile << change << ' ';
      }
      mFile << std::endl;
    }

    std::ofstream mFile;
  };

  const bool listens = [] {
    if ( const char *name = std::getenv( "MUTANTS_REACHED" ) )
      ::testing::UnitTest::GetInstance()->listeners().Append( new ReachedChanges( name ) );
    return true;
  }();
}
