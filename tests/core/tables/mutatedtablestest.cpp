// What the fuzzer does at length, in short: tables of every format, damaged at random, end as a table or as an InputError.
#include "../../fuzz/readanything.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
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

namespace
{

  //! Calls \a read with the files of a folder of the corpus, damaged in many ways.
  void readDamaged( const std::string &folder, unsigned usualSeeds, const std::function<void( const InputFile & )> &read )
  {
    std::vector<std::filesystem::path> files;
    for ( const auto &entry : std::filesystem::directory_iterator( std::filesystem::path( SOZIALRAUM_FUZZ_CORPUS ) / folder ) )
      files.push_back( entry.path() );
    std::sort( files.begin(), files.end() );
    ASSERT_FALSE( files.empty() );
    const char *rounds = std::getenv( "SOZIALRAUM_MUTATIONS" ); // more of them, by hand
    const unsigned seeds = rounds ? static_cast<unsigned>( std::stoul( rounds ) ) : usualSeeds;
    for ( const std::filesystem::path &file : files )
    {
      const std::string sound = contentOf( file );
      read( InputFile::inMemory( file.filename().string(), sound ) );
      for ( unsigned seed = 0; seed < seeds; ++seed )
      {
        SCOPED_TRACE( file.filename().string() + ", seed " + std::to_string( seed ) );
        std::mt19937 random( seed );
        const std::string bytes = damaged( sound, random );
        ASSERT_NO_THROW( read( InputFile::inMemory( file.filename().string(), bytes ) ) );
      }
    }
  }

}

TEST( MutatedTables, EndAsATableOrAsAnInputError )
{
  readDamaged( "readtable", 60, readAsTable );
}

TEST( MutatedTables, EndAsAListOrAsAnInputError )
{
  readDamaged( "readlist", 60, readAsLists );
  readDamaged( "readtable", 10, readAsLists );
}

TEST( MutatedTables, EndAsRoadsOrAsAnInputError )
{
  readDamaged( "readroads", 400, readAsRoads );
}
