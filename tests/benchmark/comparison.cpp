#include "comparison.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <vector>

namespace sozialraum
{

  static std::map<std::string, Comparison> &comparisons()
  {
    static std::map<std::string, Comparison> list;
    return list;
  }

  bool registerComparison( const std::string &name, Comparison comparison )
  {
    return comparisons().emplace( name, std::move( comparison ) ).second;
  }

  static double milliseconds( const std::function<void()> &work )
  {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>( std::chrono::steady_clock::now() - start ).count();
  }

  static double medianOf( std::vector<double> times )
  {
    std::sort( times.begin(), times.end() );
    return times[times.size() / 2];
  }

  double medianMilliseconds( int runs, const std::function<void()> &work )
  {
    std::vector<double> times;
    for ( int run = 0; run < runs; ++run )
      times.push_back( milliseconds( work ) );
    return medianOf( std::move( times ) );
  }

  ComparisonResult timedInTurn( int runs, const std::function<void()> &ours, const std::function<void()> &theirs )
  {
    std::vector<double> ourTimes;
    std::vector<double> theirTimes;
    for ( int run = 0; run < runs; ++run )
    {
      ourTimes.push_back( milliseconds( ours ) );
      theirTimes.push_back( milliseconds( theirs ) );
    }
    return { medianOf( std::move( ourTimes ) ), medianOf( std::move( theirTimes ) ) };
  }

  //! A line of /proc/self/status, in megabytes.
  static double memoryFigure( const std::string &name )
  {
    std::ifstream status( "/proc/self/status" );
    for ( std::string line; std::getline( status, line ); )
    {
      if ( line.starts_with( name + ":" ) )
        return std::stod( line.substr( name.size() + 1 ) ) / 1024.0;
    }
    return 0;
  }

  double peakMegabytes( const std::function<void()> &work )
  {
    std::ofstream( "/proc/self/clear_refs" ) << "5"; // the kernel forgets the old peak
    const double before = memoryFigure( "VmRSS" );
    work();
    return std::max( 0.0, memoryFigure( "VmHWM" ) - before );
  }

  //! A figure, or a dash where there is none: nothing takes no time.
  static std::string figure( double value, int decimals )
  {
    if ( value <= 0 )
      return "-";
    char text[64];
    std::snprintf( text, sizeof text, "%.*f", decimals, value );
    return text;
  }

  static void printFigures( const std::string &name, const ComparisonResult &result )
  {
    const double ratio = result.ourMilliseconds > 0 ? result.theirMilliseconds / result.ourMilliseconds : 0;
    std::printf( "%s\t%s\t%s\t%s\t%s\t%s\n", name.c_str(), figure( result.ourMilliseconds, 2 ).c_str(),
      figure( result.theirMilliseconds, 2 ).c_str(), figure( ratio, 2 ).c_str(), figure( result.ourPeakMegabytes, 1 ).c_str(),
      figure( result.theirPeakMegabytes, 1 ).c_str() );
  }

  //! \a reason as one field of the table.
  static void printReason( const std::string &name, const char *what, std::string reason )
  {
    std::replace_if( reason.begin(), reason.end(), []( char letter ) { return letter == '\n' || letter == '\t'; }, ' ' );
    std::printf( "%s\t%s: %s\n", name.c_str(), what, reason.c_str() );
  }

  //! Runs the comparisons named, or all, and prints a tab-separated line for each: figures, or why there are none.
  int runComparisons( const std::vector<std::string> &names )
  {
    int status = 0;
    std::printf( "name\tours_ms\ttheirs_ms\tratio\tpeak_mb\ttheir_peak_mb\n" );
    for ( const auto &[name, comparison] : comparisons() )
    {
      if ( !names.empty() && std::find( names.begin(), names.end(), name ) == names.end() )
        continue;
      try
      {
        printFigures( name, comparison() );
      }
      catch ( const NotRun &missing )
      {
        printReason( name, "not run", missing.what() );
      }
      catch ( const std::exception &failure )
      {
        printReason( name, "failed", failure.what() );
        status = 1;
      }
      std::fflush( stdout );
    }
    for ( const std::string &name : names )
    {
      if ( !comparisons().contains( name ) )
      {
        std::fprintf( stderr, "no comparison of the name %s\n", name.c_str() );
        return 2;
      }
    }
    return status;
  }

}
