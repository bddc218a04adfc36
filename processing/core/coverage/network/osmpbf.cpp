#include "coverage/network/osmpbf.h"

#include "coverage/network/osmblock.h"
#include "files/protobuf.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <array>
#include <string>
#include <zlib.h>

namespace sozialraum
{

  namespace
  {
    constexpr std::uint64_t mostOfHeader = 64U << 10U;
    constexpr std::uint64_t mostOfBlock = 32U << 20U;

    [[noreturn]] void refuse()
    {
      throw InputError( codes::osmFileDamaged );
    }

    //! \a count bytes of \a source. \throws InputError where there are less
    std::string bytesOf( ByteSource &source, std::uint64_t count )
    {
      std::string bytes( static_cast<std::size_t>( count ), '\0' );
      if ( source.read( bytes ) != bytes.size() )
        refuse();
      return bytes;
    }

    std::string unpacked( std::string_view packed, std::uint64_t size )
    {
      if ( size > mostOfBlock )
        refuse();
      std::string bytes( static_cast<std::size_t>( size ), '\0' );
      auto length = static_cast<uLongf>( bytes.size() );
      const int state = uncompress( reinterpret_cast<Bytef *>( bytes.data() ), &length, reinterpret_cast<const Bytef *>( packed.data() ),
        static_cast<uLong>( packed.size() ) );
      if ( state != Z_OK || length != bytes.size() )
        refuse();
      return bytes;
    }

    //! The content of a Blob, unpacked.
    std::string contentOf( std::string_view blob )
    {
      constexpr std::array<std::string_view, 8> packings{ "", "", "", "zlib", "lzma", "bzip2", "lz4", "zstd" };
      std::uint64_t size = 0;
      std::string_view packed;
      for ( ProtobufMessage message( blob ); message.next(); )
      {
        if ( message.field() == 1 )
          return std::string( message.bytes() );
        if ( message.field() == 2 )
          size = message.number();
        else if ( message.field() == 3 )
          packed = message.bytes();
        else if ( message.field() < packings.size() )
          throw InputError( codes::osmFilePacking, { std::string( packings[message.field()] ) } );
      }
      if ( packed.empty() )
        refuse();
      return unpacked( packed, size );
    }

    //! Refuses files that need something of who reads them that we have not. Those of history hold each element more than once.
    void requireKnownFeatures( std::string_view headerBlock )
    {
      for ( ProtobufMessage message( headerBlock ); message.next(); )
      {
        constexpr std::uint32_t requiredFeatures = 4;
        if ( message.field() == requiredFeatures && message.bytes() != "OsmSchema-V0.6" && message.bytes() != "DenseNodes" )
          throw InputError( codes::osmFilePacking, { std::string( message.bytes() ) } );
      }
    }

    struct BlobHeader
    {
      std::string type;
      std::uint64_t size = 0;
    };

    BlobHeader headerOf( const std::string &bytes )
    {
      BlobHeader header;
      for ( ProtobufMessage message( bytes ); message.next(); )
      {
        if ( message.field() == 1 )
          header.type = message.bytes();
        else if ( message.field() == 3 )
          header.size = message.number();
      }
      return header;
    }

    std::uint64_t bigEndian( std::string_view bytes )
    {
      std::uint64_t number = 0;
      for ( const char byte : bytes )
        number = ( number << 8U ) | static_cast<unsigned char>( byte );
      return number;
    }
  }

  bool isOsmPbf( std::string_view begin )
  {
    constexpr std::string_view type = "\x0A\x09OSMHeader";
    return begin.size() >= 4 + type.size() && begin.substr( 4 ).starts_with( type );
  }

  void readOsmPbf( ByteSource &source, const OsmHandlers &handlers, const std::function<void( std::uint64_t bytes )> &afterBlock )
  {
    std::uint64_t read = 0;
    for ( ;; )
    {
      std::array<char, 4> length{};
      const std::size_t found = source.read( length );
      if ( found == 0 )
        return;
      const std::uint64_t headerSize = bigEndian( { length.data(), found } );
      if ( found != length.size() || headerSize > mostOfHeader )
        refuse();
      const BlobHeader header = headerOf( bytesOf( source, headerSize ) );
      if ( header.size > mostOfBlock )
        refuse();
      const std::string blob = bytesOf( source, header.size );
      if ( header.type == "OSMHeader" )
        requireKnownFeatures( contentOf( blob ) );
      else if ( header.type == "OSMData" )
        readOsmBlock( contentOf( blob ), handlers );
      read += length.size() + headerSize + header.size;
      if ( afterBlock )
        afterBlock( read );
    }
  }

}
