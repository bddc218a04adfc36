#include "coverage/supply/nearestfacilities.h"

#include "coverage/network/edgeways.h"
#include "coverage/network/placesonedges.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t stepsBetweenReports = 100000;

    //! The label that \a way adds to; none where the sum is beyond what can be counted.
    NodeLabel after( const NodeLabel &label, std::uint64_t way )
    {
      const std::uint64_t cost = label.cost + way;
      return cost <= greatestCost ? NodeLabel{ static_cast<Cost>( cost ), label.facility } : NodeLabel{};
    }

    std::vector<NearestFacilities> labelNodes(
      const RoadNetwork &network, std::span<const Access> facilities, TravelDirection direction, const Progress &progress )
    {
      std::vector<NearestFacilities> labels( network.nodeCount() );
      LabelQueue queue;
      const auto offer = [&]( std::uint32_t node, const NodeLabel &label ) {
        const NearestFacilities before = labels[node];
        labels[node].offer( label );
        if ( labels[node] != before )
          queue.push( { label, node } );
      };

      std::vector<SearchStart> starts;
      for ( std::uint32_t i = 0; i < facilities.size(); ++i )
        appendStarts( network, facilities[i], i, direction, starts );
      for ( const SearchStart &start : starts )
        offer( start.node, start.label );
      for ( std::size_t step = 1; !queue.isEmpty(); ++step )
      {
        if ( step % stepsBetweenReports == 0 )
          advance( progress, std::min( 0.9, static_cast<double>( step ) / ( 2.0 * static_cast<double>( network.nodeCount() ) + 1.0 ) ) );
        const LabelQueue::Entry entry = queue.pop();
        if ( labels[entry.node].first != entry.label && labels[entry.node].second != entry.label )
          continue;
        for ( const Arc &arc : network.arcs( entry.node, direction ) )
          offer( arc.node, after( entry.label, arc.cost ) );
      }
      return labels;
    }
  }

  void NearestFacilities::offer( const NodeLabel &label )
  {
    if ( label.facility == first.facility )
    {
      first = std::min( first, label );
    }
    else if ( label < first )
    {
      second = first;
      first = label;
    }
    else if ( label < second )
    {
      second = label;
    }
  }

  std::vector<NearestFacilities> nearestOnNetwork( const RoadNetwork &network, std::span<const Access> facilities,
    std::span<const Access> places, TravelDirection direction, const Progress &progress )
  {
    const std::vector<NearestFacilities> nodes = labelNodes( network, facilities, direction, progress );
    const PlacesOnEdges facilitiesOnEdges( network, facilities );
    const bool away = direction == TravelDirection::FromFacility;
    std::vector<NearestFacilities> result = nearestFromCosts( costsOfPlots( network, facilities, places, direction ) );
    for ( std::size_t i = 0; i < places.size(); ++i )
    {
      if ( !places[i].isSnapped )
        continue;
      const Edge &edge = network.edge( places[i].place.edge );
      const std::uint32_t offset = places[i].place.offset;
      const EdgeWays ways = away ? waysToPlace( edge, offset ) : waysFromPlace( edge, offset );
      const auto offer = [&]( const NodeLabel &label, Cost way ) {
        if ( label.cost != unreachable && way != unreachable )
          result[i].offer( after( label, std::uint64_t{ way } + places[i].cost ) );
      };
      for ( const NodeLabel &label : { nodes[edge.begin].first, nodes[edge.begin].second } )
        offer( label, ways.begin );
      for ( const NodeLabel &label : { nodes[edge.end].first, nodes[edge.end].second } )
        offer( label, ways.end );
      for ( const std::uint32_t facility : facilitiesOnEdges.at( places[i].place.edge ) )
      {
        const std::uint32_t other = facilities[facility].place.offset;
        offer( { facilities[facility].cost, facility }, away ? wayAlongEdge( edge, other, offset ) : wayAlongEdge( edge, offset, other ) );
      }
    }
    advance( progress, 1.0 );
    return result;
  }

  std::vector<NearestFacilities> nearestFromCosts( const CostMatrix &costs )
  {
    std::vector<NearestFacilities> result( costs.placeCount() );
    for ( std::uint32_t facility = 0; facility < costs.facilityCount(); ++facility )
    {
      for ( const CostEntry &entry : costs.row( facility ) )
        result[entry.place].offer( { entry.cost, facility } );
    }
    return result;
  }

}
