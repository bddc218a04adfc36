#include "observations/observations.h"

#include "observations/decimalcode.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <optional>

namespace sozialraum
{

  namespace
  {

    constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
    constexpr std::uint8_t widthOfPlainValue = 8;

    bool isNoValue( double value )
    {
      return std::bit_cast<std::uint64_t>( value ) == std::bit_cast<std::uint64_t>( noValue );
    }

    std::uint8_t widthOf( std::uint32_t greatest )
    {
      return greatest == 0 ? 0 : greatest <= 0xFF ? 1 : greatest <= 0xFFFF ? 2 : 4;
    }

    void put( std::uint8_t *&place, std::uint8_t width, std::uint64_t number )
    {
      const auto one = static_cast<std::uint8_t>( number );
      const auto two = static_cast<std::uint16_t>( number );
      const auto four = static_cast<std::uint32_t>( number );
      switch ( width )
      {
        case 0:
          return;
        case 1:
          *place = one;
          break;
        case 2:
          std::memcpy( place, &two, sizeof two );
          break;
        case 4:
          std::memcpy( place, &four, sizeof four );
          break;
        default:
          std::memcpy( place, &number, sizeof number );
      }
      place += width;
    }

    template<typename Number>
    Number taken( const std::uint8_t *place )
    {
      Number number;
      std::memcpy( &number, place, sizeof number );
      return number;
    }

    std::uint32_t take( const std::uint8_t *&place, std::uint8_t width )
    {
      const std::uint8_t *begin = place;
      place += width;
      return width == 0 ? 0u : width == 1 ? *begin : width == 2 ? taken<std::uint16_t>( begin ) : taken<std::uint32_t>( begin );
    }

  }

  Observations::Block::Block( const Observation *observations )
  {
    const Observation *end = observations + blockSize;
    const auto part = [&]( auto numberOf ) {
      std::uint32_t least = numberOf( *observations );
      std::uint32_t greatest = least;
      for ( const Observation *observation = observations; observation != end; ++observation )
      {
        least = std::min( least, numberOf( *observation ) );
        greatest = std::max( greatest, numberOf( *observation ) );
      }
      return Part{ least, widthOf( greatest - least ) };
    };
    mArea = part( []( const Observation &observation ) { return observation.area; } );
    mIndicator = part( []( const Observation &observation ) { return observation.indicator; } );
    mSourceRow = part( []( const Observation &observation ) { return observation.sourceRow; } );
    mPeriod = part( []( const Observation &observation ) { return std::uint32_t{ observation.period }; } );
    mStatus = part( []( const Observation &observation ) { return static_cast<std::uint32_t>( observation.status ); } );

    std::array<std::uint32_t, blockSize> codes;
    std::uint32_t least = endOfDecimalCodes;
    std::uint32_t greatest = 0;
    for ( std::size_t i = 0; i < blockSize && mValue.width != widthOfPlainValue; ++i )
    {
      codes[i] = endOfDecimalCodes;
      if ( isNoValue( observations[i].value ) )
        continue;
      if ( const std::optional<std::uint32_t> code = decimalCode( observations[i].value ) )
      {
        codes[i] = *code;
        least = std::min( least, *code );
        greatest = std::max( greatest, *code );
      }
      else
        mValue.width = widthOfPlainValue;
    }
    if ( mValue.width != widthOfPlainValue )
      mValue = { least, greatest < least ? std::uint8_t{ 0 } : widthOf( greatest - least + 1 ) };

    mWidth = std::uint32_t{ mArea.width } + mIndicator.width + mSourceRow.width + mPeriod.width + mStatus.width + mValue.width;
    mBytes.resize( mWidth * blockSize );
    std::uint8_t *place = mBytes.data();
    for ( std::size_t i = 0; i < blockSize; ++i )
    {
      const Observation &observation = observations[i];
      put( place, mArea.width, observation.area - mArea.least );
      put( place, mIndicator.width, observation.indicator - mIndicator.least );
      put( place, mSourceRow.width, observation.sourceRow - mSourceRow.least );
      put( place, mPeriod.width, observation.period - mPeriod.least );
      put( place, mStatus.width, static_cast<std::uint32_t>( observation.status ) - mStatus.least );
      if ( mValue.width == widthOfPlainValue )
        put( place, mValue.width, std::bit_cast<std::uint64_t>( observation.value ) );
      else
        put( place, mValue.width, codes[i] == endOfDecimalCodes ? 0u : codes[i] - mValue.least + 1 );
    }
  }

  Observation Observations::Block::at( std::size_t i ) const
  {
    const std::uint8_t *place = mBytes.data() + i * mWidth;
    Observation observation;
    observation.area = mArea.least + take( place, mArea.width );
    observation.indicator = mIndicator.least + take( place, mIndicator.width );
    observation.sourceRow = mSourceRow.least + take( place, mSourceRow.width );
    observation.period = static_cast<std::uint16_t>( mPeriod.least + take( place, mPeriod.width ) );
    observation.status = static_cast<ObservationStatus>( mStatus.least + take( place, mStatus.width ) );
    if ( mValue.width == widthOfPlainValue )
      observation.value = taken<double>( place );
    else
    {
      const std::uint32_t distance = take( place, mValue.width );
      observation.value = distance == 0 ? noValue : numberOfDecimalCode( mValue.least + distance - 1 );
    }
    return observation;
  }

  void Observations::Block::unpack( Unpacked &observations ) const
  {
    for ( std::size_t i = 0; i < blockSize; ++i )
      observations[i] = at( i );
  }

  void Observations::push_back( const Observation &observation )
  {
    mLast.push_back( observation );
    if ( mLast.size() < blockSize )
      return;
    mBlocks.emplace_back( mLast.data() );
    mLast.clear();
  }

  std::size_t Observations::memory() const
  {
    std::size_t bytes = mLast.capacity() * sizeof( Observation );
    for ( const Block &block : mBlocks )
      bytes += block.memory();
    return bytes;
  }

}
