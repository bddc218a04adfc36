#include "classification/similarareas.h"

#include "finding.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace sozialraum;

namespace
{
  constexpr double none = std::numeric_limits<double>::quiet_NaN();

  std::vector<std::size_t> areasOf( const std::vector<Peer> &peers )
  {
    std::vector<std::size_t> areas;
    for ( const Peer &peer : peers )
      areas.push_back( peer.area );
    return areas;
  }

  std::string errorCode(
    const std::vector<std::vector<double>> &columns, std::size_t area, PeerDistance distance = PeerDistance::Euclidean )
  {
    SimilarAreasOptions options;
    options.distance = distance;
    try
    {
      similarAreas( columns, {}, area, options );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }
}

TEST( SimilarAreas, TheNearestComeFirstAndTheUnitDoesNotMatter )
{
  const std::vector<std::vector<double>> columns{ { 1, 2, 8, 9, 1.5 }, { 1000, 1100, 5000, 5100, 9000 } };
  SimilarAreasOptions options;
  options.count = 2;
  EXPECT_THAT( areasOf( similarAreas( columns, {}, 0, options ) ), testing::ElementsAre( 1, 2 ) );
  std::vector<std::vector<double>> inThousands = columns;
  for ( double &value : inThousands[1] )
    value /= 1000;
  EXPECT_THAT( areasOf( similarAreas( inThousands, {}, 0, options ) ), testing::ElementsAre( 1, 2 ) );
}

TEST( SimilarAreas, PeersAreWithinTheLimitsOfSize )
{
  const std::vector<std::vector<double>> columns{ { 1, 2, 3, 4 } };
  SimilarAreasOptions options;
  options.smallestSize = 0.5;
  options.largestSize = 2;
  EXPECT_THAT(
    areasOf( similarAreas( columns, std::vector<double>{ 1000, 10000, 2000, 500 }, 0, options ) ), testing::ElementsAre( 2, 3 ) );
}

TEST( SimilarAreas, MahalanobisIsTheTextbookDistance )
{
  // Two columns with correlation r: the square of the distance is ( a² − 2 r a b + b² ) / ( 1 − r² ).
  const std::vector<std::vector<double>> columns{ { 1, 2, 3, 4 }, { 2, 1, 4, 3 } };
  SimilarAreasOptions options;
  options.distance = PeerDistance::Mahalanobis;
  options.count = 3;
  for ( const Peer &peer : similarAreas( columns, {}, 0, options ) )
  {
    const double a = peer.differences[0];
    const double b = peer.differences[1];
    EXPECT_NEAR( peer.distance * peer.distance, ( a * a - 2 * 0.6 * a * b + b * b ) / ( 1 - 0.36 ), 1e-9 );
  }
}

TEST( SimilarAreas, WhatCannotBeComparedIsRefusedWithItsReason )
{
  EXPECT_EQ( errorCode( { { none, 1, 2 } }, 0 ), "area_lacks_indicators" );
  EXPECT_EQ( errorCode( { { 1, none, none } }, 0 ), "too_few_areas_to_compare" );
  EXPECT_EQ( errorCode( { { 1, 2, 3 }, { 2, 4, 6 } }, 0, PeerDistance::Mahalanobis ), "covariance_singular" );
}
