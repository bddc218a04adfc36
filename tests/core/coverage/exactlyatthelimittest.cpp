#include "coverage/catchments/servicecatchments.h"
#include "coverage/network/barriers.h"
#include "coverage/network/networksearch.h"
#include "coverage/network/segmentindex.h"
#include "coverage/randomnetworks.h"
#include "coverage/supply/costmatrix.h"
#include "coverage/supply/demandcoverage.h"
#include "coverage/supply/offers.h"
#include "coverage/supply/schooldistricts.h"

#include <gtest/gtest.h>

#include <vector>

// What costs exactly the limit is within it, everywhere.
namespace sozialraum
{

  namespace
  {
    using Points = std::vector<PlanePoint>;

    //! A street of 300 m with a lane off its middle, 100 m from the beginning.
    RoadNetwork streetWithLane()
    {
      NetworkLines lines;
      lines.append( Points{ { 0, 0 }, { 100, 0 }, { 300, 0 } }, {}, 1 );
      lines.append( Points{ { 100, 0 }, { 100, 57 } }, {}, 2 );
      return planeNetwork( lines );
    }

    TEST( ExactlyAtTheLimit, ANodeIsReached )
    {
      const RoadNetwork network = streetWithLane();
      const auto from = snapToNetwork( Points{ { 0, 0 } }, network, SegmentIndex( network ), LengthMetric::plane(), {} );
      std::vector<SearchStart> starts;
      appendStarts( network, from.front(), 0, TravelDirection::FromFacility, starts );
      NetworkSearch search( network );
      search.run( starts, TravelDirection::FromFacility, 157'000 );
      EXPECT_EQ( search.reached().size(), 3U ); // the beginning, the crossing, the end of the lane
      search.run( starts, TravelDirection::FromFacility, 156'999 );
      EXPECT_EQ( search.reached().size(), 2U );
    }

    TEST( ExactlyAtTheLimit, APlaceOnAnotherRoadIsReached )
    {
      const RoadNetwork network = streetWithLane();
      const SegmentIndex index( network );
      const auto snapped = [&]( const Points &points ) { return snapToNetwork( points, network, index, LengthMetric::plane(), {} ); };
      const std::vector<Access> from = snapped( { { 0, 0 } } );
      const std::vector<Access> to = snapped( { { 100, 29 }, { 170, 0 }, { 100, 57 } } );
      for ( const TravelDirection direction : { TravelDirection::FromFacility, TravelDirection::ToFacility } )
      {
        EXPECT_EQ( costsOnNetwork( network, from, to, direction, 129'000 ).cost( 0, 0 ), 129'000U );
        EXPECT_EQ( costsOnNetwork( network, from, to, direction, 128'999 ).cost( 0, 0 ), unreachable );
        EXPECT_EQ( costsOnNetwork( network, from, to, direction, 170'000 ).cost( 0, 1 ), 170'000U );
        EXPECT_EQ( costsOnNetwork( network, from, to, direction, 169'999 ).cost( 0, 1 ), unreachable );
        EXPECT_EQ( costsOnNetwork( network, from, to, direction, 157'000 ).cost( 0, 2 ), 157'000U );
        EXPECT_EQ( costsOnNetwork( network, from, to, direction, 156'999 ).cost( 0, 2 ), unreachable );
      }
    }

    TEST( ExactlyAtTheLimit, TwoCatchmentsThatJustMeetFillTheStreet )
    {
      NetworkLines lines;
      lines.append( Points{ { 0, 0 }, { 230, 0 } }, {}, 1 );
      const RoadNetwork network = planeNetwork( lines );
      const SegmentIndex index( network );
      const auto facilities = snapToNetwork( Points{ { 0, 0 }, { 230, 0 } }, network, index, LengthMetric::plane(), {} );
      CatchmentOptions options;
      options.withPolygons = false;
      const auto reached = [&]( Cost limit, CatchmentMode mode ) {
        options.thresholds = { limit };
        options.mode = mode;
        std::uint32_t millimetres = 0;
        serviceCatchments( network, index, facilities, LengthMetric::plane(), options, [&]( const FacilityCatchment &catchment ) {
          for ( const RingStretch &stretch : catchment.stretches )
            millimetres += stretch.end - stretch.begin;
        } );
        return millimetres;
      };
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        EXPECT_EQ( reached( 115'000, mode ), 230'000U );
        EXPECT_EQ( reached( 114'999, mode ), 229'998U );
      }
      EXPECT_EQ( reached( 115'001, CatchmentMode::Nearest ), 230'000U );
      EXPECT_EQ( reached( 115'001, CatchmentMode::Shared ), 230'002U );
    }

    NearestFacilities served( Cost first, Cost second )
    {
      NearestFacilities nearest;
      nearest.first = { first, 0 };
      nearest.second = { second, 1 };
      return nearest;
    }

    TEST( ExactlyAtTheLimit, ChildrenAreWithinItAndHaveAChoice )
    {
      const std::vector<NearestFacilities> nearest{ served( 500, 500 ), served( 500, 501 ), served( 501, 501 ) };
      const std::vector<double> children{ 0.07, 0.29, 0.57 };
      const std::vector<std::uint32_t> areas( 3, 0 );
      const auto figures = coverageOfAreas( nearest, children, areas, 1, std::vector<Cost>{ 500 } );
      EXPECT_DOUBLE_EQ( figures[0].within[0], 0.36 );
      EXPECT_DOUBLE_EQ( figures[0].withChoice[0], 0.07 );
      const auto effects = closingEffects( nearest, children, 2, 500 );
      EXPECT_DOUBLE_EQ( effects[0].losesThreshold, 0.29 ); // the first has another one at the threshold, the third had none
    }

    TEST( ExactlyAtTheLimit, OffersAreWithinReach )
    {
      const CostMatrix costs( { { { 0, 500 } }, { { 0, 500 } }, { { 0, 501 } } }, 1 );
      const auto reach = reachOf( costs, std::vector<double>{ 0.07, 0.29, 0.57 }, std::vector<Cost>{ 499, 500, 501 } );
      EXPECT_EQ( reach[0].facility, 0U ) << "of equally near ones the first";
      EXPECT_EQ( reach[0].facilities, ( std::vector<std::size_t>{ 0, 2, 3 } ) );
      EXPECT_DOUBLE_EQ( reach[0].amounts[1], 0.36 );
    }

    TEST( ExactlyAtTheLimit, AWayToSchoolIsNotTooFarAndAnotherSchoolIsNearer )
    {
      DistrictPlan plan;
      plan.schoolsOfDistrict = { { 0 } };
      plan.districtsOfPlace = { { 0 }, { 0 }, { 0 }, { 0 } };
      const CostMatrix costs( { { { 0, 2000 }, { 1, 2001 }, { 2, 600 }, { 3, 600 } }, { { 2, 500 }, { 3, 501 } } }, 4 );
      const auto findings = checkSchoolWays( plan, costs, std::vector<double>( 4, 1.0 ), 2000, 100 );
      ASSERT_EQ( findings.size(), 2U );
      EXPECT_EQ( findings[0].place, 1U );
      EXPECT_EQ( findings[0].fault, SchoolWayFault::TooFar );
      EXPECT_EQ( findings[1].place, 2U );
      EXPECT_EQ( findings[1].fault, SchoolWayFault::OtherNearer );
    }

    TEST( ExactlyAtTheLimit, AYearIsLargeEnough )
    {
      const ClassSizes sizes;
      EXPECT_EQ( checkSchoolYear( 28.0, sizes, 1 ).classes, 1 );
      EXPECT_EQ( checkSchoolYear( 0.07 * 400.0, sizes, 1 ).classes, 1 ); // 28.000000000000004
      EXPECT_EQ( checkSchoolYear( 28.001, sizes, 2 ).classes, 2 );
      EXPECT_FALSE( checkSchoolYear( 15.0, sizes, 1 ).isTooSmall );
      EXPECT_TRUE( checkSchoolYear( 14.0, sizes, 1 ).isTooSmall );
      EXPECT_FALSE( checkSchoolYear( 29.0, sizes, 2 ).isTooSmall );
      EXPECT_FALSE( checkSchoolYear( 29.0, sizes, 2 ).isAboveCapacity );
      EXPECT_TRUE( checkSchoolYear( 29.0, sizes, 1 ).isAboveCapacity );
    }

    TEST( ExactlyAtTheLimit, BarriersThatJustMeetLeaveNoGap )
    {
      NetworkLines lines;
      lines.append( Points{ { 0, 0 }, { 100, 0 } }, {}, 1 );
      const auto left = [&]( double second, BarrierCounts &counts ) {
        Barriers barriers;
        barriers.points = { { 40, 0 }, { second, 0 } };
        return closeAtBarriers( lines, barriers, LengthMetric::plane(), { 10.0, 0.0 }, counts ).count();
      };
      BarrierCounts meeting;
      EXPECT_EQ( left( 60.0, meeting ), 2U );
      EXPECT_NEAR( meeting.closedMetres, 40.0, 1e-9 );
      BarrierCounts apart;
      EXPECT_EQ( left( 60.5, apart ), 3U );
    }

    TEST( ExactlyAtTheLimit, LengthsAreRoundedToMillimetres )
    {
      NetworkLines lines;
      lines.append( Points{ { 0, 0 }, { 1.0007, 0 } }, {}, 1 );
      lines.append( Points{ { 0, 10 }, { 1.0003, 10 } }, {}, 2 );
      const RoadNetwork network = planeNetwork( lines );
      EXPECT_EQ( network.edge( 0 ).length, 1001U );
      EXPECT_EQ( network.edge( 1 ).length, 1000U );
    }

  }
}
