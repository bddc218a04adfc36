#include "documents/zippackage.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace sozialraum
{

  namespace
  {

    struct Discard
    {
      void operator()( zip_t *archive ) const { zip_discard( archive ); }
      void operator()( zip_file_t *file ) const { zip_fclose( file ); }
      void operator()( zip_source_t *source ) const { zip_source_free( source ); }
    };

    using Archive = std::unique_ptr<zip_t, Discard>;
    using Source = std::unique_ptr<zip_source_t, Discard>;

    constexpr zip_uint16_t firstDay = 0x21; // 1 January 1980
    constexpr std::uint64_t mostBytes = 512ULL << 20U;

    void add( zip_t *archive, const PackageFile &file, bool isFirst )
    {
      zip_source_t *content = zip_source_buffer( archive, file.bytes.data(), file.bytes.size(), 0 );
      const zip_int64_t place = content ? zip_file_add( archive, file.name.c_str(), content, ZIP_FL_ENC_UTF_8 ) : -1;
      if ( place < 0 )
      {
        if ( content )
          zip_source_free( content );
        throw DocumentError( DocumentFault::NotWritten, "zip_file_add" );
      }
      const auto index = static_cast<zip_uint64_t>( place );
      zip_file_set_dostime( archive, index, 0, firstDay, 0 );
      zip_set_file_compression( archive, index, isFirst ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0 );
      // The same on every system: a plain file that its owner may read and write.
      zip_file_set_external_attributes( archive, index, 0, ZIP_OPSYS_UNIX, 0100644U << 16U );
    }

  }

  std::string packed( const std::vector<PackageFile> &files )
  {
    zip_error_t error;
    zip_error_init( &error );
    zip_source_t *made = zip_source_buffer_create( nullptr, 0, 0, &error );
    if ( !made )
      throw DocumentError( DocumentFault::NotWritten, "zip_source_buffer_create" );
    zip_source_keep( made );
    const Source source( made );
    Archive archive( zip_open_from_source( made, ZIP_TRUNCATE, &error ) );
    if ( !archive )
    {
      zip_source_free( made );
      throw DocumentError( DocumentFault::NotWritten, "zip_open_from_source" );
    }
    for ( const PackageFile &file : files )
      add( archive.get(), file, &file == &files.front() );
    if ( zip_close( archive.get() ) != 0 )
      throw DocumentError( DocumentFault::NotWritten, "zip_close" );
    [[maybe_unused]] const zip_t *closed = archive.release(); // zip_close() has freed it

    zip_stat_t stat;
    zip_stat_init( &stat );
    if ( zip_source_stat( made, &stat ) != 0 || zip_source_open( made ) != 0 )
      throw DocumentError( DocumentFault::NotWritten, "zip_source_open" );
    std::string bytes( stat.size, '\0' );
    const zip_int64_t read = zip_source_read( made, bytes.data(), bytes.size() );
    zip_source_close( made );
    if ( read != static_cast<zip_int64_t>( bytes.size() ) )
      throw DocumentError( DocumentFault::NotWritten, "zip_source_read" );
    return bytes;
  }

  std::vector<PackageFile> unpacked( std::string_view bytes )
  {
    zip_error_t error;
    zip_error_init( &error );
    zip_source_t *source = zip_source_buffer_create( bytes.data(), bytes.size(), 0, &error );
    const Archive archive( source ? zip_open_from_source( source, ZIP_RDONLY, &error ) : nullptr );
    if ( !archive )
    {
      if ( source )
        zip_source_free( source );
      throw DocumentError( DocumentFault::Damaged, "no archive" );
    }
    std::vector<PackageFile> files;
    std::uint64_t total = 0;
    const zip_int64_t count = zip_get_num_entries( archive.get(), 0 );
    for ( zip_int64_t i = 0; i < count; ++i )
    {
      const auto index = static_cast<zip_uint64_t>( i );
      zip_stat_t stat;
      zip_stat_init( &stat );
      if ( zip_stat_index( archive.get(), index, 0, &stat ) != 0 || !stat.name )
        throw DocumentError( DocumentFault::Damaged, "an entry of the archive has no name" );
      PackageFile file{ stat.name, {} };
      if ( file.name.empty() || file.name.back() == '/' )
        continue;
      if ( stat.encryption_method != ZIP_EM_NONE )
        throw DocumentError( DocumentFault::Encrypted, "an entry of the archive is encrypted" );
      if ( stat.size > mostBytes - total ) // a size may be any number: a sum could begin again at 0
        throw DocumentError( DocumentFault::TooLarge, "the archive unpacks to too much" );
      total += stat.size;
      file.bytes.resize( stat.size );
      const std::unique_ptr<zip_file_t, Discard> open( zip_fopen_index( archive.get(), index, 0 ) );
      if ( !open || zip_fread( open.get(), file.bytes.data(), stat.size ) != static_cast<zip_int64_t>( stat.size ) )
        throw DocumentError( DocumentFault::Damaged, "an entry of the archive cannot be unpacked" );
      files.push_back( std::move( file ) );
    }
    return files;
  }

  const std::string *fileIn( const std::vector<PackageFile> &files, std::string_view name )
  {
    const auto found = std::find_if( files.begin(), files.end(), [name]( const PackageFile &file ) { return file.name == name; } );
    return found == files.end() ? nullptr : &found->bytes;
  }

}
