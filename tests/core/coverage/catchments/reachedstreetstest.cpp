#include "coverage/catchments/reachedstreets.h"

#include "coverage/randomnetworks.h"
#include "coverage/slowsearch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace sozialraum
{
  namespace
  {

    struct Case
    {
      unsigned seed;
      CostKind kind;
      TravelDirection direction;
      std::size_t facilityCount;
    };

    std::vector<Case> cases()
    {
      std::vector<Case> result;
      for ( unsigned seed = 1; seed <= 60; ++seed )
        result.push_back( { seed, seed % 2 == 0 ? CostKind::Length : CostKind::Time,
          seed % 3 == 0 ? TravelDirection::FromFacility : TravelDirection::ToFacility, 1 + seed % 5 } );
      return result;
    }

    //! A network with facilities on it, searched both ways.
    struct Searched
    {
      explicit Searched( const Case &c )
        : lines( randomLines( c.seed ) )
        , slow( lines, c.kind )
        , network( planeNetwork( lines, c.kind ) )
        , index( network )
      {
        std::mt19937 random( c.seed );
        std::uniform_int_distribution<std::size_t> anySegment( 0, slow.segments().size() - 1 );
        std::uniform_real_distribution<double> share( 0.0, 1.0 );
        for ( std::size_t i = 0; i < c.facilityCount; ++i )
        {
          // every fourth at a vertex, the place where one direction is easily lost
          const double at = i % 4 == 3 ? 0.0 : share( random );
          slowFacilities.push_back( { anySegment( random ), at, 10.0 * share( random ) } );
          const Access access = accessOf( slowFacilities.back() );
          facilities.push_back( { static_cast<std::uint32_t>( i ), access } );
        }
      }

      PlanePoint pointOn( std::size_t segment, double share ) const
      {
        const auto &s = slow.segments()[segment];
        return { s.a.x + share * ( s.b.x - s.a.x ), s.a.y + share * ( s.b.y - s.a.y ) };
      }

      Access accessOf( const SlowSearch::Facility &facility ) const
      {
        Access access;
        access.isSnapped = true;
        const auto nearest = index.nearestOfAll( pointOn( facility.segment, facility.share ), {}, 1.0 );
        access.place = nearest->place;
        access.point = nearest->point;
        access.cost = static_cast<Cost>( std::lround( facility.access * 1000.0 ) );
        return access;
      }

      std::vector<ReachedStretch> collect( const Case &c, Cost limit )
      {
        std::vector<SearchStart> starts;
        for ( const SearchedFacility &facility : facilities )
          appendStarts( network, facility.access, facility.facility, c.direction, starts );
        NetworkSearch search( network );
        search.run( starts, c.direction, limit );
        std::ranges::sort( facilities, {},
          []( const SearchedFacility &f ) { return std::tuple( f.access.place.edge, f.access.place.offset, f.facility ); } );
        std::vector<ReachedStretch> stretches;
        collectReachedStretches( network, search, facilities, c.direction, limit, stretches );
        return stretches;
      }

      NetworkLines lines;
      SlowSearch slow;
      RoadNetwork network;
      SegmentIndex index;
      std::vector<SlowSearch::Facility> slowFacilities;
      std::vector<SearchedFacility> facilities;
    };

    std::optional<double> costAt( std::span<const ReachedStretch> stretches, const EdgePlace &place )
    {
      for ( const ReachedStretch &stretch : stretches )
      {
        if ( stretch.edge != place.edge || place.offset < stretch.begin || place.offset > stretch.end )
          continue;
        const double share = static_cast<double>( place.offset - stretch.begin ) / ( stretch.end - stretch.begin );
        return ( stretch.costAtBegin + share * ( static_cast<double>( stretch.costAtEnd ) - stretch.costAtBegin ) ) / 1000.0;
      }
      return std::nullopt;
    }

    TEST( ReachedStreets, CostsEqualThoseOfTheSlowSearchEverywhere )
    {
      std::size_t reached = 0;
      std::size_t notReached = 0;
      for ( const Case &c : cases() )
      {
        SCOPED_TRACE( c.seed );
        Searched searched( c );
        const double limit = 400.0 + 20.0 * c.seed;
        const auto stretches = searched.collect( c, static_cast<Cost>( limit * 1000.0 ) );
        searched.slow.run( searched.slowFacilities, c.direction );
        for ( std::size_t segment = 0; segment < searched.slow.segments().size(); ++segment )
        {
          for ( const double share : { 0.0713, 0.37, 0.5, 0.811, 0.97 } )
          {
            const double expected = searched.slow.costOn( segment, share );
            if ( std::abs( expected - limit ) < 0.05 )
              continue;
            const auto nearest = searched.index.nearestOfAll( searched.pointOn( segment, share ), {}, 0.01 );
            ASSERT_TRUE( nearest );
            const auto cost = costAt( stretches, nearest->place );
            if ( expected > limit )
            {
              EXPECT_FALSE( cost ) << "segment " << segment << " at " << share << " costs " << expected;
              ++notReached;
              continue;
            }
            ASSERT_TRUE( cost ) << "segment " << segment << " at " << share << " costs " << expected;
            EXPECT_NEAR( *cost, expected, 0.02 );
            ++reached;
          }
        }
      }
      EXPECT_GT( reached, 3000U );
      EXPECT_GT( notReached, 1000U );
    }

    TEST( ReachedStreets, EveryPlaceBelongsToItsNearestFacility )
    {
      for ( const Case &c : cases() )
      {
        SCOPED_TRACE( c.seed );
        Searched searched( c );
        const auto all = searched.collect( c, 800'000 );
        for ( const ReachedStretch &stretch : all )
        {
          const EdgePlace middle{ stretch.edge, ( stretch.begin + stretch.end ) / 2 };
          const double cost = *costAt( all, middle );
          const auto facilities = searched.facilities;
          for ( const SearchedFacility &facility : facilities )
          {
            searched.facilities = { facility };
            const auto alone = costAt( searched.collect( c, 800'000 ), middle );
            if ( facility.facility == stretch.facility )
            {
              ASSERT_TRUE( alone );
              EXPECT_NEAR( *alone, cost, 0.02 );
            }
            else if ( alone )
            {
              EXPECT_GE( *alone, cost - 0.02 );
            }
          }
          searched.facilities = facilities;
        }
      }
    }

    TEST( ReachedStreets, NoPlaceIsReachedTwice )
    {
      for ( const Case &c : cases() )
      {
        SCOPED_TRACE( c.seed );
        Searched searched( c );
        auto stretches = searched.collect( c, 900'000 );
        std::ranges::sort( stretches, {}, []( const ReachedStretch &s ) { return std::tuple( s.edge, s.begin ); } );
        for ( std::size_t i = 0; i < stretches.size(); ++i )
        {
          EXPECT_LT( stretches[i].begin, stretches[i].end );
          if ( i > 0 && stretches[i].edge == stretches[i - 1].edge )
          {
            EXPECT_GE( stretches[i].begin, stretches[i - 1].end );
          }
        }
      }
    }

    TEST( ReachedStreets, TiesGoToTheFacilityThatComesFirst )
    {
      NetworkLines lines;
      const std::vector<PlanePoint> road{ { 0, 0 }, { 100, 0 }, { 200, 0 } };
      const std::vector<PlanePoint> side{ { 100, 0 }, { 100, 50 } };
      lines.append( road, {}, 1 );
      lines.append( side, {}, 2 );
      const RoadNetwork network = planeNetwork( lines );
      const SegmentIndex index( network );
      CollectingReporter reporter;
      const std::vector<PlanePoint> ends{ { 200, 0 }, { 0, 0 } };
      const auto accesses = snapToNetwork( ends, network, index, LengthMetric::plane(), {} );
      std::vector<SearchStart> starts;
      appendStarts( network, accesses[1], 1, TravelDirection::FromFacility, starts );
      appendStarts( network, accesses[0], 0, TravelDirection::FromFacility, starts );
      NetworkSearch search( network );
      search.run( starts, TravelDirection::FromFacility, 1'000'000 );
      const auto top = index.nearest( { 100, 50 }, {}, 1.0 );
      const Edge &edge = network.edge( top->place.edge );
      EXPECT_EQ( search.label( edge.begin ).facility, 0U );
      EXPECT_EQ( search.label( edge.end ).facility, 0U );
    }

    TEST( ReachedStreets, RingsAreCutWhereTheCostPassesTheThreshold )
    {
      const std::vector<ReachedStretch> stretches{ { 7, 0, 1000, 100, 1100, 0 }, { 7, 1000, 2000, 1100, 100, 0 },
        { 8, 0, 10, 500, 500, 1 } };
      const std::vector<Cost> thresholds{ 300, 500, 900 };
      const std::vector<RingStretch> expected{ { 7, 0, 200, 0, 0 }, { 7, 1800, 2000, 0, 0 }, { 7, 200, 400, 1, 0 }, { 7, 1600, 1800, 1, 0 },
        { 7, 400, 800, 2, 0 }, { 7, 1200, 1600, 2, 0 }, { 8, 0, 10, 1, 1 } };
      EXPECT_EQ( cutAtThresholds( stretches, thresholds ), expected );
    }

  }
}
