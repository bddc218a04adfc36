#include "files/inputfile.h"

#include "finding.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <cstdio>
#include <system_error>

namespace sozialraum
{

  namespace
  {

    struct FileCloser
    {
      void operator()( std::FILE *file ) const { std::fclose( file ); }
    };

    class DiskSource : public ByteSource
    {
    public:
      DiskSource( const std::filesystem::path &path, std::string name )
        : mName( std::move( name ) )
        , mFile( std::fopen( path.c_str(), "rb" ) )
      {
        if ( !mFile )
          throw InputError( codes::fileNotReadable, { mName } );
      }

      std::size_t read( std::span<char> target ) override
      {
        const std::size_t count = std::fread( target.data(), 1, target.size(), mFile.get() );
        if ( count < target.size() && std::ferror( mFile.get() ) )
          throw InputError( codes::fileNotReadable, { mName } );
        return count;
      }

    private:
      std::string mName;
      std::unique_ptr<std::FILE, FileCloser> mFile;
    };

    class MemorySource : public ByteSource
    {
    public:
      explicit MemorySource( std::span<const char> bytes )
        : mRest( bytes )
      {}

      std::size_t read( std::span<char> target ) override
      {
        const std::size_t count = std::min( target.size(), mRest.size() );
        std::copy_n( mRest.begin(), count, target.begin() );
        mRest = mRest.subspan( count );
        return count;
      }

    private:
      std::span<const char> mRest;
    };

  }

  InputFile InputFile::onDisk( const std::filesystem::path &path )
  {
    InputFile input;
    input.mName = path.filename().string();
    input.mPlace = path;
    std::error_code error;
    if ( !std::filesystem::exists( path, error ) )
      throw InputError( codes::fileMissing, { path.string() } );
    if ( std::filesystem::is_directory( path, error ) )
      throw InputError( codes::fileNotReadable, { path.string() } );
    input.mSize = std::filesystem::file_size( path, error );
    if ( error )
      throw InputError( codes::fileNotReadable, { path.string() } );
    return input;
  }

  InputFile InputFile::inMemory( std::string name, std::span<const char> bytes )
  {
    InputFile input;
    input.mName = std::move( name );
    input.mSize = bytes.size();
    input.mPlace = bytes;
    return input;
  }

  std::span<const char> InputFile::bytes() const
  {
    const auto *bytes = std::get_if<std::span<const char>>( &mPlace );
    return bytes ? *bytes : std::span<const char>();
  }

  std::unique_ptr<ByteSource> InputFile::open() const
  {
    if ( const std::filesystem::path *file = path() )
      return std::make_unique<DiskSource>( *file, mName );
    return std::make_unique<MemorySource>( bytes() );
  }

  std::string InputFile::begin( std::size_t count ) const
  {
    std::string text( std::min<std::uint64_t>( count, mSize ), '\0' );
    text.resize( open()->read( text ) );
    return text;
  }

}
