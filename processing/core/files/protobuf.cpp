#include "files/protobuf.h"

#include "finding.h"
#include "findings/coveragecodes.h"

namespace sozialraum
{

  namespace
  {
    constexpr std::uint32_t varint = 0;
    constexpr std::uint32_t eightBytes = 1;
    constexpr std::uint32_t counted = 2;
    constexpr std::uint32_t fourBytes = 5;

    [[noreturn]] void refuse()
    {
      throw InputError( codes::osmFileDamaged );
    }

    //! Seven bits a byte, the lowest first.
    std::uint64_t takeVarint( std::string_view &bytes )
    {
      std::uint64_t number = 0;
      for ( unsigned shift = 0; shift < 64; shift += 7 )
      {
        if ( bytes.empty() )
          refuse();
        const auto byte = static_cast<unsigned char>( bytes.front() );
        bytes.remove_prefix( 1 );
        number |= static_cast<std::uint64_t>( byte & 0x7FU ) << shift;
        if ( ( byte & 0x80U ) == 0 )
          return number;
      }
      refuse();
    }

    std::string_view takeBytes( std::string_view &bytes, std::uint64_t count )
    {
      if ( count > bytes.size() )
        refuse();
      const std::string_view taken = bytes.substr( 0, static_cast<std::size_t>( count ) );
      bytes.remove_prefix( taken.size() );
      return taken;
    }
  }

  bool ProtobufMessage::next()
  {
    if ( mBytes.empty() )
      return false;
    const std::uint64_t tag = takeVarint( mBytes );
    mField = static_cast<std::uint32_t>( tag >> 3U );
    mType = static_cast<std::uint32_t>( tag & 7U );
    mNumber = 0;
    mContent = {};
    if ( mType == varint )
      mNumber = takeVarint( mBytes );
    else if ( mType == counted )
      mContent = takeBytes( mBytes, takeVarint( mBytes ) );
    else if ( mType == eightBytes || mType == fourBytes )
      takeBytes( mBytes, mType == eightBytes ? 8 : 4 ); // nothing that is asked for stands in them
    else
      refuse();
    return true;
  }

  std::uint64_t ProtobufMessage::number() const
  {
    if ( mType != varint )
      refuse();
    return mNumber;
  }

  std::int64_t ProtobufMessage::signedNumber() const
  {
    return fromZigzag( number() );
  }

  std::string_view ProtobufMessage::bytes() const
  {
    if ( mType != counted )
      refuse();
    return mContent;
  }

  void ProtobufMessage::eachNumber( const std::function<void( std::uint64_t )> &take ) const
  {
    if ( mType == varint ) // one alone may stand without a count
      take( mNumber );
    else
    {
      for ( std::string_view rest = bytes(); !rest.empty(); )
        take( takeVarint( rest ) );
    }
  }

  std::int64_t fromZigzag( std::uint64_t number )
  {
    return static_cast<std::int64_t>( ( number >> 1U ) ^ ( ~( number & 1U ) + 1U ) );
  }

}
