// What the fuzzer does at length, in short: tables of every format, damaged at random, end as a table or as an InputError.
#include "readtables.h"

#include <fstream>
#include <random>

using namespace sozialraum;
using namespace sozialraum::testing;

namespace
{

  std::string contentOf( const std::filesystem::path &path )
  {
    std::ifstream file( path, std::ios::binary );
    return { std::istreambuf_iterator<char>( file ), std::istreambuf_iterator<char>() };
  }

  std::string damaged( std::string bytes, std::mt19937 &random )
  {
    const auto below = [&random]( std::size_t limit ) { return static_cast<std::size_t>( random() ) % std::max<std::size_t>( 1, limit ); };
    const std::size_t times = 1 + below( 6 );
    for ( std::size_t i = 0; i < times && !bytes.empty(); ++i )
    {
      constexpr std::string_view interesting = ";\",\n\r\t.-0*x\xFF\xC3\0|";
      const std::size_t place = below( bytes.size() );
      const std::size_t length = 1 + below( std::min<std::size_t>( 40, bytes.size() - place ) );
      switch ( below( 5 ) )
      {
        case 0:
          bytes[place] = interesting[below( interesting.size() )];
          break;
        case 1:
          bytes[place] = static_cast<char>( random() );
          break;
        case 2:
          bytes.erase( place, length );
          break;
        case 3:
          bytes.insert( below( bytes.size() ), bytes.substr( place, length ) );
          break;
        default:
          bytes.resize( place );
      }
    }
    return bytes;
  }

}

TEST( MutatedTables, EndAsATableOrAsAnInputError )
{
  const std::filesystem::path corpus = std::filesystem::path( SOZIALRAUM_FUZZ_CORPUS ) / "readtable";
  std::vector<std::filesystem::path> files;
  for ( const auto &entry : std::filesystem::directory_iterator( corpus ) )
    files.push_back( entry.path() );
  std::sort( files.begin(), files.end() );
  ASSERT_FALSE( files.empty() );

  const char *rounds = std::getenv( "SOZIALRAUM_MUTATIONS" ); // more of them, by hand
  const unsigned seeds = rounds ? static_cast<unsigned>( std::stoul( rounds ) ) : 60;
  for ( const std::filesystem::path &file : files )
  {
    const std::string sound = contentOf( file );
    for ( unsigned seed = 0; seed < seeds; ++seed )
    {
      SCOPED_TRACE( file.filename().string() + ", seed " + std::to_string( seed ) );
      std::mt19937 random( seed );
      try
      {
        const ReadResult read = readBytes( damaged( sound, random ), {}, file.filename().string() );
        for ( const Observation &observation : read.table().observations )
        {
          ASSERT_LT( observation.area, read.table().areas.size() );
          ASSERT_LT( observation.indicator, read.table().indicators.size() );
          ASSERT_LT( observation.period, read.table().periods.size() );
        }
      }
      catch ( const InputError &error )
      {
        EXPECT_FALSE( error.finding().code.empty() );
        EXPECT_FALSE( error.finding().file.empty() ) << error.finding().code;
      }
    }
  }
}
