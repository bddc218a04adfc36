#include "files/ziparchive.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "platform/paths.h"
#include "text/words.h"

#include <zip.h>

#include <algorithm>

namespace sozialraum
{

  bool unpacksTooFar( std::uint64_t size, std::uint64_t packedSize )
  {
    // Sheets full of equal rows pack at 40:1, in the extreme at 150:1. Below the free size no ratio can do harm.
    constexpr std::uint64_t freeSize = std::uint64_t{ 64 } << 20;
    constexpr std::uint64_t greatestRatio = 250;
    constexpr std::uint64_t greatestSize = std::uint64_t{ 16 } << 30;
    return size > greatestSize || ( size > freeSize && size / greatestRatio > packedSize );
  }

  namespace
  {

    struct EntryCloser
    {
      void operator()( zip_file_t *entry ) const { zip_fclose( entry ); }
    };

    class MemberSource : public ByteSource
    {
    public:
      MemberSource( zip_file_t *entry, std::uint64_t packedSize )
        : mEntry( entry )
        , mPackedSize( packedSize )
      {}

      std::size_t read( std::span<char> target ) override
      {
        std::size_t filled = 0;
        while ( filled < target.size() )
        {
          const zip_int64_t count = zip_fread( mEntry.get(), target.data() + filled, target.size() - filled );
          if ( count < 0 )
            throw InputError( codes::archiveDamaged );
          if ( count == 0 )
            break;
          filled += static_cast<std::size_t>( count );
        }
        mUnpacked += filled;
        if ( unpacksTooFar( mUnpacked, mPackedSize ) )
          throw InputError( codes::archiveTooLarge );
        return filled;
      }

    private:
      std::unique_ptr<zip_file_t, EntryCloser> mEntry;
      std::uint64_t mPackedSize;
      std::uint64_t mUnpacked = 0;
    };

    zip *openArchive( const InputFile &file )
    {
      zip_error_t error;
      zip_error_init( &error );
      zip_source_t *source = nullptr;
      if ( !file.path() )
        source = zip_source_buffer_create( file.bytes().data(), file.bytes().size(), 0, &error );
      else if ( platform::OpenFile opened = platform::openForReading( *file.path() ) )
      {
        std::FILE *stream = opened.release(); // the archive closes it
        source = zip_source_filep_create( stream, 0, -1, &error );
        if ( !source )
          opened.reset( stream );
      }
      zip *archive = source ? zip_open_from_source( source, ZIP_RDONLY, &error ) : nullptr;
      if ( !archive && source )
        zip_source_free( source );
      zip_error_fini( &error );
      return archive;
    }

  }

  void ZipArchive::Closer::operator()( zip *archive ) const
  {
    zip_discard( archive );
  }

  ZipArchive::ZipArchive( const InputFile &file )
    : mArchive( openArchive( file ) )
  {
    if ( !mArchive )
      throw InputError( codes::archiveDamaged );
    const zip_int64_t count = zip_get_num_entries( mArchive.get(), 0 );
    for ( zip_uint64_t i = 0; i < static_cast<zip_uint64_t>( count ); ++i )
    {
      zip_stat_t stat;
      if ( zip_stat_index( mArchive.get(), i, 0, &stat ) != 0 || !( stat.valid & ZIP_STAT_NAME ) )
        throw InputError( codes::archiveDamaged );
      std::string name = stat.name;
      std::replace( name.begin(), name.end(), '\\', '/' ); // some programs of Windows pack so
      const std::uint64_t packedSize = stat.valid & ZIP_STAT_COMP_SIZE ? stat.comp_size : 0;
      mMembers.push_back( { name, stat.valid & ZIP_STAT_SIZE ? stat.size : 0, std::min( packedSize, file.size() ) } );
    }
    for ( std::size_t i = 0; i < mMembers.size(); ++i )
      mPlaces.emplace( mMembers[i].name, i );
    for ( std::size_t i = 0; i < mMembers.size(); ++i )
      mPlaces.emplace( lowerCase( mMembers[i].name ), i );
  }

  std::size_t ZipArchive::find( const std::string &name ) const
  {
    auto found = mPlaces.find( name );
    if ( found == mPlaces.end() )
      found = mPlaces.find( lowerCase( name ) );
    return found == mPlaces.end() ? mMembers.size() : found->second;
  }

  std::unique_ptr<ByteSource> ZipArchive::open( std::size_t index ) const
  {
    const Member &member = mMembers.at( index );
    if ( unpacksTooFar( member.size, member.packedSize ) )
      throw InputError( codes::archiveTooLarge );
    zip_file_t *entry = zip_fopen_index( mArchive.get(), index, 0 );
    if ( !entry )
    {
      const int reason = zip_error_code_zip( zip_get_error( mArchive.get() ) );
      throw InputError( reason == ZIP_ER_NOPASSWD ? codes::archiveEncrypted : codes::archiveDamaged );
    }
    return std::make_unique<MemberSource>( entry, member.packedSize );
  }

  std::unique_ptr<ByteSource> ZipArchive::open( const std::string &name ) const
  {
    const std::size_t index = find( name );
    if ( index == mMembers.size() )
      throw InputError( codes::archiveDamaged );
    return open( index );
  }

}
