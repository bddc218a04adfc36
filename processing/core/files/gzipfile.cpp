#include "files/gzipfile.h"

#include "finding.h"
#include "files/ziparchive.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <zlib.h>

namespace sozialraum
{

  namespace
  {

    class GzipSource : public ByteSource
    {
    public:
      explicit GzipSource( const InputFile &file )
        : mPacked( file.open() )
        , mName( file.name() )
        , mPackedSize( file.size() )
      {
        constexpr int gzipOnly = 16;
        if ( inflateInit2( &mStream, MAX_WBITS + gzipOnly ) != Z_OK )
          throw InputError( codes::archiveDamaged );
      }
      ~GzipSource() override { inflateEnd( &mStream ); }
      GzipSource( const GzipSource & ) = delete;
      GzipSource &operator=( const GzipSource & ) = delete;

      std::size_t read( std::span<char> target ) override
      {
        std::size_t filled = 0;
        while ( filled < target.size() && hasMore() )
        {
          const std::span<char> room =
            target.subspan( filled, std::min<std::size_t>( target.size() - filled, std::numeric_limits<uInt>::max() ) );
          mStream.next_out = reinterpret_cast<Bytef *>( room.data() );
          mStream.avail_out = static_cast<uInt>( room.size() );
          const int state = inflate( &mStream, Z_NO_FLUSH );
          filled += room.size() - mStream.avail_out;
          mIsBetweenMembers = state == Z_STREAM_END;
          if ( state != Z_OK && state != Z_STREAM_END )
            throw InputError( codes::archiveDamaged );
          if ( mIsBetweenMembers && inflateReset( &mStream ) != Z_OK )
            throw InputError( codes::archiveDamaged );
        }
        mUnpacked += filled;
        if ( unpacksTooFar( mUnpacked, mPackedSize ) )
          throw InputError( codes::archiveTooLarge );
        return filled;
      }

    private:
      //! Fetches packed bytes where there are none. \throws InputError where they end within a member
      bool hasMore()
      {
        if ( mStream.avail_in > 0 )
          return true;
        mStream.avail_in = static_cast<uInt>( mPacked->read( mBytes ) );
        mStream.next_in = reinterpret_cast<Bytef *>( mBytes.data() );
        if ( mStream.avail_in == 0 && !mIsBetweenMembers )
          throw InputError( codes::archiveDamaged );
        return mStream.avail_in > 0;
      }

      std::unique_ptr<ByteSource> mPacked;
      std::string mName;
      std::uint64_t mPackedSize;
      std::uint64_t mUnpacked = 0;
      z_stream mStream{};
      std::array<char, std::size_t{ 1 } << 16> mBytes;
      bool mIsBetweenMembers = false; // an empty file is no archive
    };

  }

  bool isGzip( std::string_view begin )
  {
    return begin.starts_with( "\x1F\x8B" );
  }

  std::unique_ptr<ByteSource> openGzip( const InputFile &file )
  {
    return std::make_unique<GzipSource>( file );
  }

}
