#include "disclosure/filecontents.h"

#include "disclosure/drawingplaces.h"
#include "disclosure/encodedtext.h"
#include "disclosure/protectedvalues.h"
#include "files/gzipfile.h"
#include "files/textencoding.h"
#include "files/ziparchive.h"
#include "finding.h"
#include "progress.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace sozialraum
{

  namespace
  {
    constexpr int deepestFile = 6;
    constexpr std::uint64_t largestMember = std::uint64_t{ 1 } << 30U;

    std::uint32_t bigEndian32( std::string_view bytes, std::size_t place )
    {
      std::uint32_t number = 0;
      for ( std::size_t i = 0; i < 4; ++i )
        number = number << 8U | static_cast<unsigned char>( bytes[place + i] );
      return number;
    }

    //! What deflate packed, with the head of zlib or without, and nothing behind it; empty where it is none or unpacks too far.
    std::string inflatedFile( std::string_view packed, bool hasHead )
    {
      z_stream stream{};
      if ( inflateInit2( &stream, hasHead ? MAX_WBITS : -MAX_WBITS ) != Z_OK )
        return {};
      stream.next_in = reinterpret_cast<Bytef *>( const_cast<char *>( packed.data() ) );
      stream.avail_in = static_cast<uInt>( packed.size() );
      std::string text;
      std::array<char, 65536> piece{};
      int result = Z_OK;
      while ( result == Z_OK && text.size() < largestMember )
      {
        stream.next_out = reinterpret_cast<Bytef *>( piece.data() );
        stream.avail_out = static_cast<uInt>( piece.size() );
        result = inflate( &stream, Z_NO_FLUSH );
        text.append( piece.data(), piece.size() - stream.avail_out );
      }
      const bool isWhole = result == Z_STREAM_END && stream.avail_in == 0;
      inflateEnd( &stream );
      return isWhole ? text : std::string();
    }

    //! As "78 9c" and its like begin.
    bool isZlib( std::string_view bytes )
    {
      constexpr unsigned divisor = 31; // of RFC 1950
      return bytes.size() > 2 && bytes.front() == '\x78'
        && ( ( static_cast<unsigned>( static_cast<unsigned char>( bytes[0] ) ) << 8U ) | static_cast<unsigned char>( bytes[1] ) ) % divisor
        == 0;
    }

    //! \a packed by zlib; empty where it is damaged or larger than any text of a picture.
    std::string inflated( std::string_view packed )
    {
      constexpr uLongf most = uLongf{ 16 } << 20U;
      std::string text( most, '\0' );
      uLongf size = most;
      const int result = uncompress( reinterpret_cast<Bytef *>( text.data() ), &size, reinterpret_cast<const Bytef *>( packed.data() ),
        static_cast<uLong>( packed.size() ) );
      text.resize( result == Z_OK ? size : 0 );
      return text;
    }

    //! What is packed begins behind a name and a zero, one or a few of them, each with a text or a sign.
    void visitPackedText( const std::string &place, std::string_view chunk, ContentsVisitor &visitor )
    {
      constexpr int mostZeros = 6; // behind name, sign, method, language and translated name
      constexpr char deflated = '\x78';
      std::size_t zero = chunk.find( '\0' );
      for ( int number = 0; number < mostZeros && zero != std::string_view::npos; ++number, zero = chunk.find( '\0', zero + 1 ) )
      {
        for ( const std::size_t skipped : { std::size_t{ 1 }, std::size_t{ 2 } } )
        {
          if ( zero + skipped < chunk.size() && chunk[zero + skipped] == deflated )
            visitor.text( place, inflated( chunk.substr( zero + skipped ) ) );
        }
      }
    }

    //! Texts of a PNG; its pixels are a picture.
    void visitPng( const std::string &place, std::string_view bytes, ContentsVisitor &visitor )
    {
      constexpr std::size_t signature = 8;
      constexpr std::size_t frame = 12; // length, type, check
      std::size_t at = signature;
      while ( at + frame <= bytes.size() )
      {
        const std::size_t size = bigEndian32( bytes, at );
        const std::string type( bytes.substr( at + 4, 4 ) );
        if ( size > bytes.size() - at - frame )
        {
          visitor.unreadable( place );
          return;
        }
        const std::string_view chunk = bytes.substr( at + 8, size );
        at += frame + size;
        if ( type == "IDAT" || type == "PLTE" || type == "fdAT" )
          continue;
        visitor.bytes( place + ": " + type, chunk );
        if ( type == "tEXt" || type == "iTXt" )
          visitor.text( place + ": " + type, chunk );
        if ( type == "zTXt" || type == "iTXt" )
          visitPackedText( place + ": " + type, chunk, visitor );
        if ( type == "IEND" )
          break;
      }
      if ( at < bytes.size() )
        visitor.bytes( place, bytes.substr( at ) ); // behind the end of the picture
    }

    //! What stands around the pixels of a JPEG.
    void visitJpeg( const std::string &place, std::string_view bytes, ContentsVisitor &visitor )
    {
      std::size_t at = 2;
      while ( at + 4 <= bytes.size() && bytes[at] == '\xff' && bytes[at + 1] != '\xda' )
      {
        const std::size_t size = bigEndian32( bytes, at ) & 0xffffU;
        visitor.bytes( place, bytes.substr( at + 4, std::min( bytes.size() - at - 4, size ) ) );
        at += 2 + std::max<std::size_t>( size, 2 );
      }
      const std::size_t end = bytes.rfind( "\xff\xd9" );
      if ( end != std::string_view::npos )
        visitor.bytes( place, bytes.substr( end + 2 ) );
    }

    void visitZip( const std::string &place, std::string_view bytes, const PdfReader &pdf, ContentsVisitor &visitor, int depth )
    {
      const InputFile file = InputFile::inMemory( place, { bytes.data(), bytes.size() } );
      const ZipArchive archive( file );
      for ( std::size_t i = 0; i < archive.members().size(); ++i )
      {
        const std::string member = place + "/" + archive.members()[i].name;
        visitor.text( place, archive.members()[i].name );
        try
        {
          const std::unique_ptr<ByteSource> source = archive.open( i );
          visitContents( member, allBytes( *source, largestMember ), pdf, visitor, depth + 1 );
        }
        catch ( const InputError & )
        {
          visitor.unreadable( member );
        }
      }
      try
      {
        visitXlsx( place, archive, visitor );
      }
      catch ( const InputError & )
      {
        visitor.unreadable( place );
      }
      // Comments and what lies between the members.
      visitor.bytes( place, bytes.substr( bytes.size() - std::min<std::size_t>( bytes.size(), 70000 ) ) );
    }

    //! Texts are of one or two bytes a letter in all of Microsoft's old files; workbooks alone have rows.
    void visitOldOffice( const std::string &place, std::string_view bytes, ContentsVisitor &visitor )
    {
      visitor.bytes( place, bytes );
      try
      {
        visitXls( place, InputFile::inMemory( place, { bytes.data(), bytes.size() } ), visitor );
      }
      catch ( const InputError & )
      {
        if ( bytes.find( std::string_view( "W\0o\0r\0k\0b\0o\0o\0k\0", 16 ) ) != std::string_view::npos )
          visitor.unreadable( place );
      }
    }

    std::string decodedText( std::string_view bytes )
    {
      const InputFile file = InputFile::inMemory( {}, { bytes.data(), bytes.size() } );
      const std::unique_ptr<ByteSource> begin = file.open();
      TextSource source( file.open(), detectEncoding( *begin ) );
      std::string text;
      constexpr std::size_t piece = std::size_t{ 1 } << 20U;
      while ( source.append( text, piece ) )
        continue;
      return text;
    }

    //! Readers open a PDF whose head stands within the first kilobyte.
    bool isPdf( std::string_view bytes )
    {
      constexpr std::size_t farthest = 1024;
      return bytes.find( "%PDF-" ) < farthest;
    }

    //! What is packed in a way that nothing here unpacks.
    bool isPackedOtherwise( std::string_view bytes )
    {
      constexpr std::array<std::string_view, 5> begins{ std::string_view( "7z\xbc\xaf\x27\x1c" ), std::string_view( "Rar!\x1a\x07" ),
        std::string_view( "\xfd"
                          "7zXZ" ),
        std::string_view( "BZh" ), std::string_view( "\x28\xb5\x2f\xfd" ) };
      return std::any_of( begins.begin(), begins.end(), [bytes]( std::string_view begin ) { return bytes.starts_with( begin ); } );
    }

    //! An archive may stand behind a program that unpacks it.
    bool endsAsZip( std::string_view bytes )
    {
      constexpr std::size_t longestEnd = 22; // without a comment
      return bytes.size() > longestEnd && bytes.substr( bytes.size() - longestEnd ).starts_with( "PK\x05\x06" );
    }

    bool isUtf16( std::string_view bytes )
    {
      return bytes.starts_with( "\xff\xfe" ) || bytes.starts_with( "\xfe\xff" );
    }

    void visitText( const std::string &place, const std::string &text, const PdfReader &pdf, ContentsVisitor &visitor, int depth )
    {
      const bool isMarkup = text.find( '<' ) != std::string::npos;
      const std::string written = isMarkup ? withoutDrawingPlaces( text ) : text;
      visitor.text( place, written );
      visitLines( place, written, visitor );
      if ( isMarkup )
        visitMarkup( place, written, visitor );
      else
        visitor.text( place, joinedThousands( text ) );
      for ( const std::string &plain : { withoutPercents( written ), withoutEscapes( written ) } )
      {
        if ( plain == written )
          continue;
        visitor.text( place, plain );
        if ( !isMarkup )
          visitor.text( place, joinedThousands( plain ) );
        visitLines( place, plain, visitor );
      }
      visitAddresses( text, [&]( const std::string &file ) { visitContents( place + ": data", file, pdf, visitor, depth + 1 ); } );
    }

    void visitPdf( const std::string &place, std::string_view bytes, const PdfReader &pdf, ContentsVisitor &visitor, int depth )
    {
      const PdfContents contents = pdf( bytes );
      for ( const PlacedText &each : contents.texts )
      {
        visitor.text( place + ": " + each.place, each.text );
        visitor.text( place + ": " + each.place, joinedThousands( each.text ) );
      }
      for ( const PlacedBytes &each : contents.files )
        visitContents( place + ": " + each.place, each.bytes, pdf, visitor, depth + 1 );
    }
  }

  void visitContents( const std::string &place, std::string_view bytes, const PdfReader &pdf, ContentsVisitor &visitor, int depth )
  {
    if ( bytes.empty() )
      return;
    if ( depth > deepestFile )
    {
      visitor.unreadable( place );
      return;
    }
    // Scripts unpack what they carry in this way, too.
    for ( const bool hasHead : { true, false } )
    {
      const bool isTried = hasHead ? isZlib( bytes ) : depth > 0 && !bytes.starts_with( '\0' ) && !bytes.starts_with( "<" );
      const std::string unpacked = isTried ? inflatedFile( bytes, hasHead ) : std::string();
      if ( !unpacked.empty() )
        visitContents( place, unpacked, pdf, visitor, depth + 1 );
    }
    try
    {
      if ( bytes.starts_with( "PK\x03\x04" ) || bytes.starts_with( "PK\x05\x06" ) )
        visitZip( place, bytes, pdf, visitor, depth );
      else if ( isGzip( bytes ) )
      {
        const InputFile file = InputFile::inMemory( place, { bytes.data(), bytes.size() } );
        visitContents( place, allBytes( *openGzip( file ), largestMember ), pdf, visitor, depth + 1 );
      }
      else if ( bytes.starts_with( "\x89PNG\r\n" ) )
        visitPng( place, bytes, visitor );
      else if ( bytes.starts_with( "\xff\xd8\xff" ) )
        visitJpeg( place, bytes, visitor );
      else if ( isPdf( bytes ) )
        visitPdf( place, bytes, pdf, visitor, depth );
      else if ( bytes.starts_with( "SQLite format 3" ) )
      {
        visitor.bytes( place, bytes );
        if ( !visitDatabase( place, bytes, visitor ) )
          visitor.unreadable( place );
        visitUnusedPages( place, bytes, visitor );
      }
      else if ( bytes.starts_with( "\xd0\xcf\x11\xe0" ) )
        visitOldOffice( place, bytes, visitor );
      else if ( isPackedOtherwise( bytes ) )
        visitor.unreadable( place );
      else if ( isUtf16( bytes ) || bytes.find( '\0' ) == std::string_view::npos )
        visitText( place, decodedText( bytes ), pdf, visitor, depth );
      else
      {
        visitor.bytes( place, bytes );
        if ( !visitDatabaseLog( place, bytes, visitor ) && !visitDbase( place, bytes, visitor ) && endsAsZip( bytes ) )
          visitZip( place, bytes, pdf, visitor, depth );
      }
    }
    catch ( const Cancelled & )
    {
      throw;
    }
    catch ( const std::exception & )
    {
      visitor.unreadable( place );
    }
  }

}
