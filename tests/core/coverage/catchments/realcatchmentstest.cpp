#include "coverage/catchments/geospolygon.h"
#include "coverage/osmnetwork.h"
#include "coverage/samplepoints.h"
#include "coverage/catchments/servicecatchments.h"
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
    constexpr double cell = buffer / 8.0;

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
        mAccesses = snapToNetwork( places, *mNetwork, SegmentIndex( *mNetwork ), mMetric, {} );
      }

      std::vector<FacilityCatchment> catchments( CatchmentMode mode ) const
      {
        CatchmentOptions options;
        options.thresholds = { 150'000, 400'000, 800'000 };
        options.mode = mode;
        options.buffer = buffer;
        std::vector<FacilityCatchment> result;
        serviceCatchments(
          *mNetwork, mAccesses, mMetric, options, [&]( const FacilityCatchment &catchment ) { result.push_back( catchment ); } );
        return result;
      }

      LengthMetric mMetric = LengthMetric::ellipsoid( "EPSG:4326" );
      std::unique_ptr<RoadNetwork> mNetwork;
      std::vector<Access> mAccesses;
    };

    TEST_F( Monaco, CatchmentsHoldEveryReachedStreetAndNoOtherBeyondTheBuffer )
    {
      std::size_t inside = 0;
      std::size_t outside = 0;
      for ( const FacilityCatchment &catchment : catchments( CatchmentMode::Shared ) )
      {
        const MetresPerUnit scale = mMetric.scaleAt( mAccesses[catchment.facility].point );
        for ( std::size_t ring = 0; ring < catchment.polygons.size(); ++ring )
        {
          std::vector<StreetPiece> pieces;
          for ( const RingStretch &stretch : catchment.stretches )
          {
            if ( stretch.ring <= ring )
              std::ranges::copy( streetPieces( *mNetwork, stretch, scale ), std::back_inserter( pieces ) );
          }
          for ( const StreetPiece &piece : pieces )
          {
            for ( const double share : { 0.0, 0.5, 1.0 } )
              EXPECT_TRUE( isInside( catchment.polygons[ring],
                { ( piece.x1 + share * ( piece.x2 - piece.x1 ) ) / scale.x, ( piece.y1 + share * ( piece.y2 - piece.y1 ) ) / scale.y } ) );
            ++inside;
          }
          for ( std::size_t vertex = 0; vertex < mNetwork->vertices().size(); vertex += 17 )
          {
            const PlanePoint &point = mNetwork->vertices()[vertex];
            if ( distance( pieces, { point.x * scale.x, point.y * scale.y } ) <= buffer + cell )
              continue;
            EXPECT_FALSE( isInside( catchment.polygons[ring], point ) );
            ++outside;
          }
        }
      }
      EXPECT_GT( inside, 500U );
      EXPECT_GT( outside, 2000U );
    }

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
