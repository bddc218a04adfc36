#include "files/inputfile.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "platform/paths.h"

#include <algorithm>
#include <cstdio>
#include <system_error>

namespace sozialraum
{

  namespace
  {

    class DiskSource : public ByteSource
    {
    public:
      DiskSource( const std::filesystem::path &path, std::string name )
        : mName( std::move( name ) )
        , mFile( platform::openForReading( path ) )
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
      platform::OpenFile mFile;
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
    input.mName = platform::utf8( path.filename() );
    input.mPlace = path;
    std::error_code error;
    if ( !std::filesystem::exists( path, error ) )
      throw InputError( codes::fileMissing, { platform::utf8( path ) } );
    if ( std::filesystem::is_directory( path, error ) )
      throw InputError( codes::fileNotReadable, { platform::utf8( path ) } );
    input.mSize = std::filesystem::file_size( path, error );
    if ( error )
      throw InputError( codes::fileNotReadable, { platform::utf8( path ) } );
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

  InputFile InputFile::inStream( std::string name, std::uint64_t size, std::function<std::unique_ptr<ByteSource>()> open )
  {
    InputFile input;
    input.mName = std::move( name );
    input.mSize = size;
    input.mPlace = std::move( open );
    return input;
  }

  std::string allBytes( ByteSource &source, std::uint64_t most )
  {
    constexpr std::size_t pieceSize = std::size_t{ 1 } << 20;
    std::string bytes;
    for ( std::size_t read = pieceSize; read == pieceSize; )
    {
      const std::size_t size = bytes.size();
      bytes.resize( size + pieceSize );
      read = source.read( std::span( bytes ).subspan( size ) );
      bytes.resize( size + read );
      if ( bytes.size() > most )
        throw InputError( codes::archiveTooLarge );
    }
    return bytes;
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
    if ( const auto *open = std::get_if<std::function<std::unique_ptr<ByteSource>()>>( &mPlace ) )
      return ( *open )();
    return std::make_unique<MemorySource>( bytes() );
  }

  std::string InputFile::begin( std::size_t count ) const
  {
    std::string text( count, '\0' );
    text.resize( open()->read( text ) );
    return text;
  }

}
