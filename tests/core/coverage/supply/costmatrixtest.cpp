#include "coverage/supply/costmatrix.h"

#include "coverage/randomnetworks.h"
#include "coverage/slowsearch.h"

#include <gtest/gtest.h>

#include <random>

namespace sozialraum
{
  namespace
  {

    struct PlacesOnSegments
    {
      std::vector<SlowSearch::Facility> slow;
      std::vector<Access> accesses;
    };

    PlacesOnSegments randomPlaces( std::mt19937 &random, const SlowSearch &slow, const SegmentIndex &index, std::size_t count )
    {
      std::uniform_int_distribution<std::size_t> anySegment( 0, slow.segments().size() - 1 );
      std::uniform_real_distribution<double> anyShare( 0.0, 1.0 );
      PlacesOnSegments places;
      for ( std::size_t i = 0; i < count; ++i )
      {
        const std::size_t segment = anySegment( random );
        const double share = i % 5 == 0 ? 0.0 : i % 5 == 1 ? 1.0 : anyShare( random );
        const auto &s = slow.segments()[segment];
        const PlanePoint point = share == 0.0 ? s.a
          : share == 1.0                      ? s.b
                                              : PlanePoint{ s.a.x + share * ( s.b.x - s.a.x ), s.a.y + share * ( s.b.y - s.a.y ) };
        const auto nearest = index.nearestOfAll( point, {}, 1.0 );
        Access access;
        access.isSnapped = true;
        access.place = nearest->place;
        access.point = point;
        access.origin = point;
        access.cost = access.readiness = static_cast<Cost>( 1000 * i );
        places.slow.push_back( { segment, share, static_cast<double>( i ) } );
        places.accesses.push_back( access );
      }
      return places;
    }

    TEST( CostMatrix, EqualsTheSlowSearchForEveryPairAndDirection )
    {
      std::size_t known = 0;
      for ( unsigned seed = 1; seed <= 40; ++seed )
      {
        SCOPED_TRACE( seed );
        const CostKind kind = seed % 2 == 0 ? CostKind::Length : CostKind::Time;
        const NetworkLines lines = randomLines( seed );
        SlowSearch slow( lines, kind );
        const RoadNetwork network = planeNetwork( lines, kind );
        const SegmentIndex index( network );
        std::mt19937 random( seed );
        const PlacesOnSegments facilities = randomPlaces( random, slow, index, 6 );
        const PlacesOnSegments children = randomPlaces( random, slow, index, 15 );
        for ( const TravelDirection direction : { TravelDirection::FromFacility, TravelDirection::ToFacility } )
        {
          const double limit = 1500.0;
          const CostMatrix matrix =
            costsOnNetwork( network, facilities.accesses, children.accesses, direction, static_cast<Cost>( limit * 1000.0 ), 1 + seed % 3 );
          for ( std::size_t f = 0; f < facilities.slow.size(); ++f )
          {
            slow.run( { facilities.slow[f] }, direction );
            for ( std::uint32_t c = 0; c < children.slow.size(); ++c )
            {
              double expected = slow.costOn( children.slow[c].segment, children.slow[c].share );
              // at a vertex every piece that meets there counts
              const PlanePoint point = children.accesses[c].point;
              expected = std::min( expected, slow.costAt( point ) ) + children.slow[c].access;
              if ( std::abs( expected - limit ) < 0.1 )
                continue;
              const Cost cost = matrix.cost( f, c );
              if ( expected > limit )
              {
                EXPECT_EQ( cost, unreachable );
              }
              else
              {
                EXPECT_NEAR( cost / 1000.0, expected, 0.03 ) << "facility " << f << " child " << c;
                ++known;
              }
            }
          }
        }
      }
      EXPECT_GT( known, 2000U );
    }

    TEST( CostMatrix, LeavesOutWhatIsNotOnTheNetwork )
    {
      const RoadNetwork network = planeNetwork( randomLines( 3 ) );
      std::vector<Access> facilities( 2 );
      std::vector<Access> places( 3 );
      facilities[0].isSnapped = places[2].isSnapped = true;
      facilities[0].cost = facilities[0].readiness = places[2].cost = places[2].readiness = 5;
      const CostMatrix matrix = costsOnNetwork( network, facilities, places, TravelDirection::ToFacility, greatestCost );
      EXPECT_EQ( matrix.entryCount(), 1U );
      EXPECT_EQ( matrix.cost( 0, 2 ), 10U );
      EXPECT_EQ( matrix.cost( 1, 2 ), unreachable );
      EXPECT_EQ( matrix.placeCount(), 3U );
    }

  }
}
