#pragma once

#include "disclosure/releasescan.h"

#include <zip.h>

#include <cstddef>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

// What the tests of the search look for, and in what.
namespace sozialraum
{

  inline ProtectedValues values()
  {
    return ProtectedValues( { { "99524010", "Ahorn", 7319.25, {} }, { "99524020", "Buchental", 2.0, {} }, { {}, {}, {}, "Müllerhof" },
      { "99524030", "Eichen", 12.3456789, {} } } );
  }

  inline PdfContents noPdf( std::string_view )
  {
    throw std::runtime_error( "no reader" );
  }

  inline std::vector<std::size_t> found( const std::string &bytes, const std::string &name = "datei" )
  {
    std::set<std::size_t> all;
    for ( const ScanFind &find : scanFile( name, bytes, values(), noPdf ).found )
      all.insert( find.value );
    return { all.begin(), all.end() };
  }

  inline std::string zipped( const std::string &member, const std::string &bytes )
  {
    zip_error_t error;
    zip_source_t *buffer = zip_source_buffer_create( nullptr, 0, 0, &error );
    zip_source_keep( buffer );
    zip_t *archive = zip_open_from_source( buffer, ZIP_TRUNCATE, &error );
    zip_file_add( archive, member.c_str(), zip_source_buffer( archive, bytes.data(), bytes.size(), 0 ), 0 );
    zip_close( archive );
    zip_source_open( buffer );
    zip_source_seek( buffer, 0, SEEK_END );
    std::string packed( static_cast<std::size_t>( zip_source_tell( buffer ) ), '\0' );
    zip_source_seek( buffer, 0, SEEK_SET );
    zip_source_read( buffer, packed.data(), packed.size() );
    zip_source_close( buffer );
    zip_source_free( buffer );
    return packed;
  }

}
