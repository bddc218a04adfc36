#include "observations/observations.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

using namespace sozialraum;

namespace
{

  constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

  bool areSame( const Observation &left, const Observation &right )
  {
    return std::bit_cast<std::uint64_t>( left.value ) == std::bit_cast<std::uint64_t>( right.value ) && left.area == right.area
      && left.indicator == right.indicator && left.sourceRow == right.sourceRow && left.period == right.period
      && left.status == right.status;
  }

  void expectSame( const Observations &observations, const std::vector<Observation> &expected )
  {
    ASSERT_EQ( observations.size(), expected.size() );
    EXPECT_EQ( observations.empty(), expected.empty() );
    for ( std::size_t i = 0; i < expected.size(); ++i )
      ASSERT_TRUE( areSame( observations[i], expected[i] ) ) << i;
    std::size_t i = 0;
    for ( const Observation &observation : observations )
      ASSERT_TRUE( areSame( observation, expected[i++] ) ) << i;
    EXPECT_EQ( i, expected.size() );
  }

  //! Numbers up to a limit that differs from sample to sample: of no, one, two and four bytes.
  class RandomObservations
  {
  public:
    explicit RandomObservations( unsigned seed )
      : mRandom( seed )
    {}

    std::vector<Observation> sample()
    {
      const std::uint32_t areas = limit();
      const std::uint32_t indicators = limit();
      const std::uint32_t rows = limit();
      const std::uint32_t periods = std::min( limit(), 0xFFFFu );
      const std::uint64_t kind = mRandom() % 5;
      std::vector<Observation> observations( mRandom() % 1200 );
      for ( Observation &observation : observations )
        observation = { value( kind ), upTo( areas ), upTo( indicators ), upTo( rows ), static_cast<std::uint16_t>( upTo( periods ) ),
          static_cast<ObservationStatus>( kind == 0 ? 0 : mRandom() % 10 ) };
      return observations;
    }

  private:
    std::uint32_t limit()
    {
      constexpr std::uint32_t limits[] = { 0, 1, 255, 256, 65'535, 65'536, 0xFFFFFFFF };
      return limits[mRandom() % 7];
    }

    std::uint32_t upTo( std::uint32_t most ) { return static_cast<std::uint32_t>( mRandom() % ( std::uint64_t{ most } + 1 ) ); }

    double value( std::uint64_t kind )
    {
      const bool isRare = mRandom() % 200 == 0;
      switch ( kind )
      {
        case 0:
          return noValue;
        case 1: // counts, some missing
          return isRare ? noValue : static_cast<double>( mRandom() % 300 );
        case 2: // rates
          return static_cast<double>( mRandom() % 100'000 ) / 100.0;
        case 3: // rates that were computed, far between
          return isRare ? static_cast<double>( mRandom() ) / 7.0 : static_cast<double>( mRandom() % 100 );
        default: // any bits, and what could be taken for something else
          return isRare ? -0.0 : std::bit_cast<double>( mRandom() );
      }
    }

    std::mt19937_64 mRandom;
  };

  Observations appended( const std::vector<Observation> &plain )
  {
    Observations observations;
    for ( const Observation &observation : plain )
      observations.push_back( observation );
    return observations;
  }

}

TEST( Observations, AppendedObservationsComeBackAsTheyWere )
{
  for ( unsigned seed = 0; seed < 300; ++seed )
  {
    SCOPED_TRACE( seed );
    const std::vector<Observation> plain = RandomObservations( seed ).sample();
    expectSame( appended( plain ), plain );
  }
}

TEST( Observations, ChangedObservationsComeBackAsTheyWereChanged )
{
  for ( unsigned seed = 0; seed < 300; ++seed )
  {
    SCOPED_TRACE( seed );
    std::vector<Observation> plain = RandomObservations( seed ).sample();
    Observations observations = appended( plain );
    const auto change = [seed]( Observation &observation ) {
      const bool isChosen = ( observation.area + observation.sourceRow + seed ) % 5 == 0;
      if ( isChosen )
      {
        observation.status = ObservationStatus::NoTerritory;
        observation.value = 1e17;
        observation.area ^= 0xFF00FF00;
      }
      return isChosen;
    };
    observations.change( change );
    std::for_each( plain.begin(), plain.end(), change );
    expectSame( observations, plain );
  }
}

TEST( Observations, CopiesStandAlone )
{
  const std::vector<Observation> plain = RandomObservations( 5 ).sample();
  const Observations observations = appended( plain );
  Observations copy = observations;
  copy.change( []( Observation &observation ) {
    observation.area = 0;
    return true;
  } );
  expectSame( observations, plain );
}

TEST( Observations, ObservationsOfATableOfStatisticsTakeLessThanTenBytes )
{
  std::mt19937 random( 1 );
  Observations ofSheet; // row by row, counts and rates side by side
  for ( std::uint32_t area = 0; area < 11'000; ++area )
  {
    for ( std::uint32_t column = 0; column < 18; ++column )
    {
      const double value = column % 2 ? static_cast<double>( random() % 50'000 ) : static_cast<double>( random() % 1'000'000 ) / 10'000.0;
      ofSheet.push_back( { value, area, column, area + 2, 0, ObservationStatus::Value } );
    }
  }
  Observations ofFlatFile; // in no order
  for ( std::uint32_t row = 0; row < 200'000; ++row )
    ofFlatFile.push_back( { static_cast<double>( random() % 20'000 ), static_cast<std::uint32_t>( random() % 11'000 ),
      static_cast<std::uint32_t>( random() % 45 ), row + 2, static_cast<std::uint16_t>( random() % 10 ),
      random() % 20 ? ObservationStatus::Value : ObservationStatus::ZeroRounded } );
  for ( const Observations *observations : { &ofSheet, &ofFlatFile } )
    EXPECT_LT( observations->memory(), observations->size() * 10 );
}
