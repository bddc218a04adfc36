#include "coverage/catchments/servicecatchments.h"

#include "parallel.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <tuple>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t batchSize = 256; // catchments held at once

    std::vector<SearchedFacility> snappedFacilities( std::span<const Access> accesses )
    {
      std::vector<SearchedFacility> facilities;
      for ( std::uint32_t i = 0; i < accesses.size(); ++i )
      {
        if ( accesses[i].isSnapped )
          facilities.push_back( { i, accesses[i] } );
      }
      return facilities;
    }

    //! The scale in the middle of all facilities.
    MetresPerUnit commonScale( std::span<const SearchedFacility> facilities, const LengthMetric &metric )
    {
      PlanePoint low = facilities.front().access.point;
      PlanePoint high = low;
      for ( const SearchedFacility &facility : facilities )
      {
        low = { std::min( low.x, facility.access.point.x ), std::min( low.y, facility.access.point.y ) };
        high = { std::max( high.x, facility.access.point.x ), std::max( high.y, facility.access.point.y ) };
      }
      return metric.scaleAt( { ( low.x + high.x ) / 2.0, ( low.y + high.y ) / 2.0 } );
    }

    std::vector<ReachedStretch> searchAll(
      const RoadNetwork &network, std::vector<SearchedFacility> facilities, const CatchmentOptions &options )
    {
      std::vector<SearchStart> starts;
      for ( const SearchedFacility &facility : facilities )
        appendStarts( network, facility.access, facility.facility, options.direction, starts );
      NetworkSearch search( network );
      search.run( starts, options.direction, options.thresholds.back() );

      std::ranges::sort( facilities, {}, []( const SearchedFacility &facility ) {
        return std::tuple( facility.access.place.edge, facility.access.place.offset, facility.facility );
      } );
      std::vector<ReachedStretch> stretches;
      collectReachedStretches( network, search, facilities, options.direction, options.thresholds.back(), stretches );
      return stretches;
    }

    std::vector<RingStretch> searchOne(
      const RoadNetwork &network, NetworkSearch &search, const SearchedFacility &facility, const CatchmentOptions &options )
    {
      std::vector<SearchStart> starts;
      appendStarts( network, facility.access, facility.facility, options.direction, starts );
      search.run( starts, options.direction, options.thresholds.back() );
      std::vector<ReachedStretch> stretches;
      collectReachedStretches( network, search, { &facility, 1 }, options.direction, options.thresholds.back(), stretches );
      return cutAtThresholds( stretches, options.thresholds );
    }

    //! Makes catchments batch by batch on all threads and hands them on in order.
    template<typename Make>
    void makeInOrder( std::span<const SearchedFacility> facilities, unsigned threads, const Progress &progress, const CatchmentSink &sink,
      const Make &make )
    {
      for ( std::size_t begin = 0; begin < facilities.size(); begin += batchSize )
      {
        const std::size_t count = std::min( batchSize, facilities.size() - begin );
        std::vector<FacilityCatchment> batch( count );
        const auto fraction = [&]( std::size_t index ) { return static_cast<double>( index ) / static_cast<double>( facilities.size() ); };
        shareWork(
          count, threads, stepOf( progress, fraction( begin ), fraction( begin + count ) ), [&]( std::size_t index, unsigned worker ) {
            batch[index].facility = facilities[begin + index].facility;
            make( begin + index, worker, batch[index] );
          } );
        for ( const FacilityCatchment &catchment : batch )
          sink( catchment );
      }
    }

    PolygonOptions polygonOptions( const CatchmentOptions &options, const MetresPerUnit &scale )
    {
      return { options.buffer, scale, options.withHoles };
    }

    void sharedCatchments( const RoadNetwork &network, std::span<const SearchedFacility> facilities, const LengthMetric &metric,
      const CatchmentOptions &options, const CatchmentSink &sink, const Progress &progress )
    {
      std::vector<MetresPerUnit> scales;
      for ( const SearchedFacility &facility : facilities )
        scales.push_back( metric.scaleAt( facility.access.point ) );
      std::vector<std::unique_ptr<NetworkSearch>> searches( options.threads );
      makeInOrder( facilities, options.threads, progress, sink, [&]( std::size_t index, unsigned worker, FacilityCatchment &catchment ) {
        if ( !searches[worker] )
          searches[worker] = std::make_unique<NetworkSearch>( network );
        catchment.stretches = searchOne( network, *searches[worker], facilities[index], options );
        if ( options.withPolygons )
          catchment.polygons =
            catchmentPolygons( network, catchment.stretches, options.thresholds.size(), polygonOptions( options, scales[index] ) );
      } );
    }

    void nearestCatchments( const RoadNetwork &network, std::span<const SearchedFacility> facilities, const LengthMetric &metric,
      const CatchmentOptions &options, const CatchmentSink &sink, const Progress &progress )
    {
      const std::vector<RingStretch> stretches =
        cutAtThresholds( searchAll( network, { facilities.begin(), facilities.end() }, options ), options.thresholds );
      advance( progress, 0.1 );
      const PolygonOptions polygons = polygonOptions( options, commonScale( facilities, metric ) );
      std::optional<DividedGround> ground;
      if ( options.withPolygons )
        ground.emplace( network, stretches, polygons );
      advance( progress, 0.2 );

      makeInOrder(
        facilities, options.threads, stepOf( progress, 0.2, 1.0 ), sink, [&]( std::size_t, unsigned, FacilityCatchment &catchment ) {
          const auto own = std::ranges::equal_range( stretches, catchment.facility, {}, &RingStretch::facility );
          catchment.stretches.assign( own.begin(), own.end() );
          if ( ground )
            catchment.polygons = catchmentPolygons( network, catchment.stretches, options.thresholds.size(), polygons, &*ground );
        } );
    }
  }

  void requireSnapped( std::span<const Access> accesses )
  {
    if ( std::ranges::none_of( accesses, &Access::isSnapped ) )
      throw InputError( codes::noFacilityOnNetwork, { std::to_string( accesses.size() ) } );
  }

  void serviceCatchments( const RoadNetwork &network, std::span<const Access> accesses, const LengthMetric &metric,
    const CatchmentOptions &options, const CatchmentSink &sink, const Progress &progress )
  {
    if ( options.withPolygons && !( options.buffer >= 10.0 && options.buffer <= 10000.0 ) )
      throw InputError( codes::bufferOutOfRange, { std::to_string( options.buffer ) } );
    requireSnapped( accesses );
    const std::vector<SearchedFacility> facilities = snappedFacilities( accesses );
    if ( options.mode == CatchmentMode::Shared )
      sharedCatchments( network, facilities, metric, options, sink, progress );
    else
      nearestCatchments( network, facilities, metric, options, sink, progress );
  }

}
