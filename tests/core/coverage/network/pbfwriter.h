#pragma once

#include "coverage/network/osmelements.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <zlib.h>

// Writes OpenStreetMap files in protocol buffers, also such that nobody should write.
namespace sozialraum::testing
{

  inline std::string varint( std::uint64_t number )
  {
    std::string bytes;
    for ( ; number >= 0x80U; number >>= 7U )
      bytes += static_cast<char>( ( number & 0x7FU ) | 0x80U );
    return bytes + static_cast<char>( number );
  }

  inline std::uint64_t zigzag( std::int64_t number )
  {
    return ( static_cast<std::uint64_t>( number ) << 1U ) ^ static_cast<std::uint64_t>( number >> 63 );
  }

  inline std::string numberField( std::uint32_t field, std::uint64_t number )
  {
    return varint( field << 3U ) + varint( number );
  }

  inline std::string bytesField( std::uint32_t field, std::string_view bytes )
  {
    return ( varint( ( field << 3U ) | 2U ) + varint( bytes.size() ) ).append( bytes );
  }

  inline std::string numbersField( std::uint32_t field, const std::vector<std::uint64_t> &numbers )
  {
    std::string bytes;
    for ( const std::uint64_t number : numbers )
      bytes += varint( number );
    return bytesField( field, bytes );
  }

  enum class BlobPacking
  {
    None,
    Zlib,
  };

  inline std::string blobOf( const std::string &content, BlobPacking packing )
  {
    if ( packing == BlobPacking::None )
      return bytesField( 1, content );
    std::string packed( compressBound( static_cast<uLong>( content.size() ) ), '\0' );
    auto size = static_cast<uLongf>( packed.size() );
    compress( reinterpret_cast<Bytef *>( packed.data() ), &size, reinterpret_cast<const Bytef *>( content.data() ),
      static_cast<uLong>( content.size() ) );
    packed.resize( size );
    return numberField( 2, content.size() ) + bytesField( 3, packed );
  }

  //! A block of a file with what says how long it is.
  inline std::string fileBlock( std::string_view type, const std::string &blob )
  {
    const std::string header = bytesField( 1, type ) + numberField( 3, blob.size() );
    std::string bytes( 3, '\0' );
    return bytes + static_cast<char>( header.size() ) + header + blob;
  }

  inline std::string headerBlock( std::string_view feature = "DenseNodes" )
  {
    return fileBlock( "OSMHeader", blobOf( bytesField( 4, "OsmSchema-V0.6" ) + bytesField( 4, feature ), BlobPacking::None ) );
  }

  //! A block of elements: nodes with or without density, ways and relations.
  class BlockWriter
  {
  public:
    explicit BlockWriter( bool isDense, std::int64_t granularity = 100 )
      : mIsDense( isDense )
      , mGranularity( granularity )
    {}

    OsmHandlers handlers()
    {
      return { [this]( const OsmElement &node ) { takeNode( node ); }, [this]( const OsmElement &way ) { takeWay( way ); },
        [this]( const OsmElement &relation ) { takeRelation( relation ); } };
    }

    std::string block() const
    {
      std::string table;
      for ( const std::string &text : mTexts )
        table += bytesField( 1, text );
      std::string result = bytesField( 1, table );
      if ( mIsDense )
        result += bytesField( 2,
          bytesField(
            2, numbersField( 1, mIds ) + numbersField( 8, mNorths ) + numbersField( 9, mEasts ) + numbersField( 10, mDenseTags ) ) );
      return result + bytesField( 2, mNodes ) + bytesField( 2, mWays ) + bytesField( 2, mRelations )
        + numberField( 17, static_cast<std::uint64_t>( mGranularity ) );
    }

  private:
    std::uint64_t numberOf( std::string_view text )
    {
      for ( std::size_t i = 1; i < mTexts.size(); ++i )
      {
        if ( mTexts[i] == text )
          return i;
      }
      mTexts.emplace_back( text );
      return mTexts.size() - 1;
    }

    std::int64_t units( double degrees ) const
    {
      return static_cast<std::int64_t>( std::llround( degrees * 1e9 / static_cast<double>( mGranularity ) ) );
    }

    std::string tagsOf( const OsmElement &element )
    {
      std::vector<std::uint64_t> keys;
      std::vector<std::uint64_t> values;
      for ( const auto &[key, value] : element.tags )
      {
        keys.push_back( numberOf( key ) );
        values.push_back( numberOf( value ) );
      }
      return numbersField( 2, keys ) + numbersField( 3, values );
    }

    void takeNode( const OsmElement &node )
    {
      const std::int64_t x = units( node.place->x );
      const std::int64_t y = units( node.place->y );
      if ( !mIsDense )
      {
        mNodes += bytesField(
          1, numberField( 1, zigzag( node.id ) ) + tagsOf( node ) + numberField( 8, zigzag( y ) ) + numberField( 9, zigzag( x ) ) );
        return;
      }
      mIds.push_back( zigzag( node.id - std::exchange( mLastId, node.id ) ) );
      mNorths.push_back( zigzag( y - std::exchange( mLastNorth, y ) ) );
      mEasts.push_back( zigzag( x - std::exchange( mLastEast, x ) ) );
      for ( const auto &[key, value] : node.tags )
      {
        mDenseTags.push_back( numberOf( key ) );
        mDenseTags.push_back( numberOf( value ) );
      }
      mDenseTags.push_back( 0 );
    }

    void takeWay( const OsmElement &way )
    {
      std::vector<std::uint64_t> nodes;
      OsmId last = 0;
      for ( const OsmId node : way.nodes )
        nodes.push_back( zigzag( node - std::exchange( last, node ) ) );
      mWays += bytesField( 3, numberField( 1, static_cast<std::uint64_t>( way.id ) ) + tagsOf( way ) + numbersField( 8, nodes ) );
    }

    void takeRelation( const OsmElement &relation )
    {
      std::vector<std::uint64_t> roles;
      std::vector<std::uint64_t> ids;
      std::vector<std::uint64_t> types;
      OsmId last = 0;
      for ( const OsmMember &member : relation.members )
      {
        roles.push_back( numberOf( member.role ) );
        ids.push_back( zigzag( member.id - std::exchange( last, member.id ) ) );
        types.push_back( member.isNode ? 0 : 1 );
      }
      mRelations += bytesField( 4,
        numberField( 1, static_cast<std::uint64_t>( relation.id ) ) + tagsOf( relation ) + numbersField( 8, roles ) + numbersField( 9, ids )
          + numbersField( 10, types ) );
    }

    bool mIsDense;
    std::int64_t mGranularity;
    std::vector<std::string> mTexts{ "" };
    std::vector<std::uint64_t> mIds, mNorths, mEasts, mDenseTags;
    OsmId mLastId = 0;
    std::int64_t mLastNorth = 0;
    std::int64_t mLastEast = 0;
    std::string mNodes;
    std::string mWays;
    std::string mRelations;
  };

}
