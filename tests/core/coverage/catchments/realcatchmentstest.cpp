#include "coverage/catchments/geospolygon.h"
#include "coverage/osmnetwork.h"
#include "coverage/samplepoints.h"
#include "coverage/catchments/servicecatchments.h"
#include "coverage/supply/nearestfacilities.h"
#include "realdata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <memory>
#include <random>
#include <vector>

namespace sozialraum
{
  namespace
  {

    constexpr double buffer = 40.0;

    //! Six places on the roads of Monaco, in longitude and latitude.
    class Monaco : public testing::Test
    {
    protected:
      void SetUp() override
      {
        const auto file = realData( "coverage/osm/monaco.osm.gz" );
        SKIP_WITHOUT_REAL_DATA( file );
        CollectingReporter reporter;
        mNetwork = std::make_unique<RoadNetwork>( buildNetwork( osmLines( file, TravelProfile::Adult ), mMetric, {}, reporter ) );
        std::mt19937 random( 11 );
        std::uniform_int_distribution<std::size_t> any( 0, mNetwork->vertices().size() - 1 );
        std::vector<PlanePoint> places;
        for ( int i = 0; i < 6; ++i )
          places.push_back( mNetwork->vertices()[any( random )] );
        mIndex = std::make_unique<SegmentIndex>( *mNetwork );
        mAccesses = snapToNetwork( places, *mNetwork, *mIndex, mMetric, {} );
      }

      std::vector<FacilityCatchment> catchments( CatchmentMode mode ) const
      {
        CatchmentOptions options;
        options.thresholds = { 150'000, 400'000, 800'000 };
        options.mode = mode;
        options.buffer = buffer;
        std::vector<FacilityCatchment> result;
        serviceCatchments(
          *mNetwork, *mIndex, mAccesses, mMetric, options, [&]( const FacilityCatchment &catchment ) { result.push_back( catchment ); } );
        return result;
      }

      LengthMetric mMetric = LengthMetric::ellipsoid( "EPSG:4326" );
      std::unique_ptr<RoadNetwork> mNetwork;
      std::unique_ptr<SegmentIndex> mIndex;
      std::vector<Access> mAccesses;
    };

    //! Houses up to 80 m from places on roads.
    std::vector<PlanePoint> housesAbout( const RoadNetwork &network, const MetresPerUnit &scale, std::size_t count, unsigned seed )
    {
      std::mt19937 random( seed );
      std::uniform_int_distribution<std::size_t> any( 0, network.vertices().size() - 1 );
      std::uniform_real_distribution<double> metres( -56.0, 56.0 );
      std::vector<PlanePoint> houses( count );
      for ( PlanePoint &house : houses )
      {
        const PlanePoint &road = network.vertices()[any( random )];
        house = { road.x + metres( random ) / scale.x, road.y + metres( random ) / scale.y };
      }
      return houses;
    }

    struct Town
    {
      const char *file;
      TravelProfile profile;
    };

    class Towns : public testing::TestWithParam<Town>
    {};

    // Without any allowance for the lattice, on bridges and in tunnels too: of the reached houses at most 2 in a hundred are told wrong.
    TEST_P( Towns, PolygonsAndTheCountOfHousesMeanTheSame )
    {
      const auto file = realData( GetParam().file );
      SKIP_WITHOUT_REAL_DATA( file );
      CollectingReporter reporter;
      const LengthMetric metric = LengthMetric::ellipsoid( "EPSG:4326" );
      const RoadNetwork network = buildNetwork( osmLines( file, GetParam().profile ), metric, {}, reporter );
      const SegmentIndex index( network );
      const MetresPerUnit scale = metric.scaleAt( network.vertices().front() );
      const std::vector<Access> facilities = snapToNetwork( housesAbout( network, scale, 20, 1 ), network, index, metric, {} );
      const std::vector<PlanePoint> houses = housesAbout( network, scale, 4000, 2 );
      const std::vector<Access> accesses = snapToNetwork( houses, network, index, metric, {} );
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        CatchmentOptions options;
        options.thresholds = { 300'000, 800'000 };
        options.mode = mode;
        const CostMatrix costs = costsOnNetwork( network, facilities, accesses, options.direction, options.thresholds.back() );
        const auto nearest = nearestOnNetwork( network, facilities, accesses, options.direction );
        std::size_t inside = 0;
        std::size_t wrong = 0;
        serviceCatchments( network, index, facilities, metric, options, [&]( const FacilityCatchment &catchment ) {
          for ( std::size_t ring = 0; ring < options.thresholds.size(); ++ring )
          {
            for ( std::uint32_t house = 0; house < houses.size(); ++house )
            {
              if ( accesses[house].metres > options.buffer )
                continue;
              const bool isOwn = mode == CatchmentMode::Shared || nearest[house].first.facility == catchment.facility;
              const bool isReached = isOwn && costs.cost( catchment.facility, house ) <= options.thresholds[ring];
              inside += isReached ? 1U : 0U;
              wrong += isReached != isInside( catchment.polygons[ring], houses[house] ) ? 1U : 0U;
            }
          }
        } );
        RecordProperty( "inside", static_cast<int>( inside ) );
        RecordProperty( "wrong", static_cast<int>( wrong ) );
        EXPECT_GT( inside, 500U );
        EXPECT_LE( wrong, inside / 50 ) << inside;
      }
    }

    INSTANTIATE_TEST_SUITE_P( Catchments, Towns,
      testing::Values( Town{ "coverage/osm/monaco.osm.gz", TravelProfile::Adult },
        Town{ "coverage/osm/north-bayreuth.osm.gz", TravelProfile::Adult },
        Town{ "coverage/osm/north-bayreuth.osm.gz", TravelProfile::Car } ) );

    TEST_F( Monaco, CatchmentsAreValidNestAndDoNotOverlapWhereEachPlaceHasOneFacility )
    {
      const Geos geos;
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        std::vector<Geos::Geometry> whole;
        for ( const FacilityCatchment &catchment : catchments( mode ) )
        {
          for ( std::size_t ring = 0; ring < catchment.polygons.size(); ++ring )
          {
            const auto outer = geos.multiPolygon( catchment.polygons[ring] );
            EXPECT_TRUE( geos.isValid( outer ) );
            EXPECT_TRUE( ring == 0 || geos.contains( outer, geos.multiPolygon( catchment.polygons[ring - 1] ) ) );
          }
          whole.push_back( geos.multiPolygon( catchment.polygons.back() ) );
        }
        for ( std::size_t a = 0; mode == CatchmentMode::Nearest && a < whole.size(); ++a )
        {
          for ( std::size_t b = a + 1; b < whole.size(); ++b )
            EXPECT_FALSE( geos.insidesMeet( whole[a], whole[b] ) );
        }
      }
    }

  }
}
