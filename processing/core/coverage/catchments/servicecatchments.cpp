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

    std::vector<ReachedStretch> searchOne(
      const RoadNetwork &network, NetworkSearch &search, const SearchedFacility &facility, const CatchmentOptions &options )
    {
      std::vector<SearchStart> starts;
      appendStarts( network, facility.access, facility.facility, options.direction, starts );
      search.run( starts, options.direction, options.thresholds.back() );
      std::vector<ReachedStretch> stretches;
      collectReachedStretches( network, search, { &facility, 1 }, options.direction, options.thresholds.back(), stretches );
      return stretches;
    }

    //! Whether \a facility reaches all of \a stretch by itself. \a reached is sorted by edge and beginning.
    bool isOwn( const ReachedStretch &stretch, std::uint32_t facility, std::span<const ReachedStretch> reached )
    {
      std::uint32_t upTo = stretch.begin;
      for ( const ReachedStretch &other : std::ranges::equal_range( reached, stretch.edge, {}, &ReachedStretch::edge ) )
      {
        if ( other.end <= upTo )
          continue;
        if ( other.begin > upTo || other.facility != facility )
          break;
        upTo = other.end;
      }
      return upTo >= stretch.end;
    }

    //! Whether \a facility has the road on both sides of its place, by \a reached (sorted by edge). Not so at the end or at a corner of a
    //! one-way street.
    bool hasBothSides( const SearchedFacility &facility, std::span<const ReachedStretch> reached )
    {
      const EdgePlace &place = facility.access.place;
      bool isBefore = false;
      bool isBehind = false;
      for ( const ReachedStretch &stretch : std::ranges::equal_range( reached, place.edge, {}, &ReachedStretch::edge ) )
      {
        const bool isOwn = stretch.facility == facility.facility;
        isBefore = isBefore || ( isOwn && stretch.begin < place.offset && stretch.end >= place.offset );
        isBehind = isBehind || ( isOwn && stretch.begin <= place.offset && stretch.end > place.offset );
      }
      return isBefore && isBehind;
    }

    /**
     * The roads at the plot of \a facility, where the air line may count (see costBetween()): as far as its leg and the width of polygons.
     * Nothing where it reaches all of them by itself: then they are among \a reached. The place itself where it has not the road on both
     * sides.
     */
    void appendPlot( const RoadNetwork &network, NetworkSearch &search, const SearchedFacility &facility, const CatchmentOptions &options,
      std::span<const ReachedStretch> reached, std::vector<ReachedStretch> &plots )
    {
      const Access &access = facility.access;
      if ( !hasBothSides( facility, reached ) )
        plots.push_back( { access.place.edge, access.place.offset, access.place.offset, access.cost, access.cost, facility.facility } );
      const double width = std::min( options.buffer, options.farthest ) * access.costPerMetre;
      const std::uint64_t limit = std::uint64_t{ access.cost } + static_cast<Cost>( std::min<double>( access.legCost(), width ) );
      if ( limit == access.cost || limit > greatestCost )
        return;
      std::vector<SearchStart> starts;
      appendStarts( network, access, facility.facility, options.direction, starts );
      search.run( starts, options.direction, static_cast<Cost>( limit ) );
      std::vector<ReachedStretch> plot;
      collectReachedStretches( network, search, { &facility, 1 }, options.direction, static_cast<Cost>( limit ), plot );
      if ( !std::ranges::all_of( plot, [&]( const ReachedStretch &stretch ) { return isOwn( stretch, facility.facility, reached ); } ) )
        plots.insert( plots.end(), plot.begin(), plot.end() );
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

    PolygonOptions polygonOptions( const CatchmentOptions &options, const Access &access, const MetresPerUnit &scale )
    {
      return { options.buffer, options.farthest, access.costPerMetre, scale, options.withHoles };
    }

    //! The thresholds in metres, at the speed of the ways to the road.
    std::vector<double> limitsOf( const CatchmentOptions &options, const PolygonOptions &polygons )
    {
      std::vector<double> limits;
      for ( const Cost threshold : options.thresholds )
        limits.push_back( threshold / polygons.costPerMetre );
      return limits;
    }

    //! What all catchments are made from.
    struct CatchmentSource
    {
      const RoadNetwork &network;
      const SegmentIndex &index;
      std::span<const SearchedFacility> facilities;
      const LengthMetric &metric;
      const CatchmentOptions &options;
    };

    void sharedCatchments( const CatchmentSource &source, const CatchmentSink &sink, const Progress &progress )
    {
      const CatchmentOptions &options = source.options;
      std::vector<std::unique_ptr<NetworkSearch>> searches( options.threads );
      makeInOrder(
        source.facilities, options.threads, progress, sink, [&]( std::size_t index, unsigned worker, FacilityCatchment &catchment ) {
          if ( !searches[worker] )
            searches[worker] = std::make_unique<NetworkSearch>( source.network );
          const SearchedFacility &facility = source.facilities[index];
          const std::vector<ReachedStretch> stretches = searchOne( source.network, *searches[worker], facility, options );
          catchment.stretches = cutAtThresholds( stretches, options.thresholds );
          if ( !options.withPolygons )
            return;
          const PolygonOptions polygons = polygonOptions( options, facility.access, facility.access.scale );
          std::vector<ReachedStretch> plot;
          appendPlot( source.network, *searches[worker], facility, options, stretches, plot );
          const CatchmentGround ground( source.network, source.index, stretches, plot, { &facility, 1 }, polygons );
          catchment.polygons = catchmentPolygons( ground, facility.facility, limitsOf( options, polygons ), polygons );
        } );
    }

    void nearestCatchments( const CatchmentSource &source, const CatchmentSink &sink, const Progress &progress )
    {
      const CatchmentOptions &options = source.options;
      const std::vector<ReachedStretch> reached =
        searchAll( source.network, { source.facilities.begin(), source.facilities.end() }, options );
      const std::vector<RingStretch> stretches = cutAtThresholds( reached, options.thresholds );
      advance( progress, 0.1 );
      const PolygonOptions polygons =
        polygonOptions( options, source.facilities.front().access, commonScale( source.facilities, source.metric ) );
      std::optional<CatchmentGround> ground;
      if ( options.withPolygons )
      {
        NetworkSearch search( source.network );
        std::vector<ReachedStretch> plots;
        for ( const SearchedFacility &facility : source.facilities )
          appendPlot( source.network, search, facility, options, reached, plots );
        ground.emplace( source.network, source.index, reached, plots, source.facilities, polygons );
      }
      advance( progress, 0.2 );

      makeInOrder(
        source.facilities, options.threads, stepOf( progress, 0.2, 1.0 ), sink, [&]( std::size_t, unsigned, FacilityCatchment &catchment ) {
          const auto own = std::ranges::equal_range( stretches, catchment.facility, {}, &RingStretch::facility );
          catchment.stretches.assign( own.begin(), own.end() );
          if ( ground )
            catchment.polygons = catchmentPolygons( *ground, catchment.facility, limitsOf( options, polygons ), polygons );
        } );
    }
  }

  void requireSnapped( std::span<const Access> accesses )
  {
    if ( std::ranges::none_of( accesses, &Access::isSnapped ) )
      throw InputError( codes::noFacilityOnNetwork, { std::to_string( accesses.size() ) } );
  }

  void serviceCatchments( const RoadNetwork &network, const SegmentIndex &index, std::span<const Access> accesses,
    const LengthMetric &metric, const CatchmentOptions &options, const CatchmentSink &sink, const Progress &progress )
  {
    if ( options.withPolygons && !( options.buffer >= 10.0 && options.buffer <= 10000.0 ) )
      throw InputError( codes::bufferOutOfRange, { std::to_string( options.buffer ) } );
    requireSnapped( accesses );
    const std::vector<SearchedFacility> facilities = snappedFacilities( accesses );
    const CatchmentSource source{ network, index, facilities, metric, options };
    if ( options.mode == CatchmentMode::Shared )
      sharedCatchments( source, sink, progress );
    else
      nearestCatchments( source, sink, progress );
  }

}
