#include "coverage/supply/costmatrix.h"

#include "coverage/network/edgeways.h"
#include "coverage/network/placesonedges.h"
#include "parallel.h"

#include <algorithm>
#include <memory>

namespace sozialraum
{

  CostMatrix::CostMatrix( std::vector<std::vector<CostEntry>> rows, std::size_t placeCount )
    : mPlaceCount( placeCount )
  {
    std::size_t count = 0;
    for ( const std::vector<CostEntry> &row : rows )
      count += row.size();
    mEntries.reserve( count );
    for ( std::vector<CostEntry> &row : rows )
    {
      mEntries.insert( mEntries.end(), row.begin(), row.end() );
      mEnds.push_back( mEntries.size() );
      row = {};
    }
  }

  Cost CostMatrix::cost( std::size_t facility, std::uint32_t place ) const
  {
    const std::span<const CostEntry> entries = row( facility );
    const auto found = std::ranges::lower_bound( entries, place, {}, &CostEntry::place );
    return found != entries.end() && found->place == place ? found->cost : unreachable;
  }

  namespace
  {
    //! One facility after another, with a workspace of its own.
    class RowSearch
    {
    public:
      RowSearch( const RoadNetwork &network, std::span<const Access> places, const PlacesOnEdges &placesOnEdges, TravelDirection direction,
        Cost limit )
        : mNetwork( network )
        , mPlaces( places )
        , mPlacesOnEdges( placesOnEdges )
        , mDirection( direction )
        , mLimit( limit )
        , mSearch( network )
      {}

      std::vector<CostEntry> row( const Access &facility )
      {
        mRow.clear();
        if ( facility.isSnapped )
        {
          mStarts.clear();
          appendStarts( mNetwork, facility, 0, mDirection, mStarts );
          mSearch.run( mStarts, mDirection, mLimit );
          addDirect( facility );
          for ( const std::uint32_t node : mSearch.reached() )
          {
            for ( const Arc &arc : mNetwork.arcs( node, TravelDirection::FromFacility ) )
              addFrom( node, arc );
            if ( mNetwork.isSymmetric() )
              continue;
            for ( const Arc &arc :
              mNetwork.arcs( node, TravelDirection::ToFacility ) ) // places at the very end of an edge that is closed from here
              addFrom( node, arc );
          }
        }
        return leastOfEach();
      }

    private:
      void add( std::uint32_t place, std::uint64_t cost )
      {
        if ( cost + mPlaces[place].cost <= mLimit )
          mRow.push_back( { place, static_cast<Cost>( cost + mPlaces[place].cost ) } );
      }

      void addDirect( const Access &facility )
      {
        const Edge &edge = mNetwork.edge( facility.place.edge );
        const bool away = mDirection == TravelDirection::FromFacility;
        for ( const std::uint32_t place : mPlacesOnEdges.at( facility.place.edge ) )
        {
          const std::uint32_t offset = mPlaces[place].place.offset;
          add( place,
            std::uint64_t{ facility.cost }
              + ( away ? wayAlongEdge( edge, facility.place.offset, offset ) : wayAlongEdge( edge, offset, facility.place.offset ) ) );
        }
      }

      void addFrom( std::uint32_t node, const Arc &arc )
      {
        const Edge &edge = mNetwork.edge( arc.edge() );
        for ( const std::uint32_t place : mPlacesOnEdges.at( arc.edge() ) )
        {
          const std::uint32_t offset = mPlaces[place].place.offset;
          const EdgeWays ways = mDirection == TravelDirection::FromFacility ? waysToPlace( edge, offset ) : waysFromPlace( edge, offset );
          add( place, std::uint64_t{ mSearch.label( node ).cost } + ( arc.atEnd() ? ways.end : ways.begin ) );
        }
      }

      std::vector<CostEntry> leastOfEach()
      {
        std::ranges::sort(
          mRow, []( const CostEntry &a, const CostEntry &b ) { return a.place != b.place ? a.place < b.place : a.cost < b.cost; } );
        const auto last =
          std::unique( mRow.begin(), mRow.end(), []( const CostEntry &a, const CostEntry &b ) { return a.place == b.place; } );
        return { mRow.begin(), last };
      }

      const RoadNetwork &mNetwork;
      std::span<const Access> mPlaces;
      const PlacesOnEdges &mPlacesOnEdges;
      TravelDirection mDirection;
      Cost mLimit;
      NetworkSearch mSearch;
      std::vector<SearchStart> mStarts;
      std::vector<CostEntry> mRow;
    };
  }

  CostMatrix costsOnNetwork( const RoadNetwork &network, std::span<const Access> facilities, std::span<const Access> places,
    TravelDirection direction, Cost limit, unsigned threads, const Progress &progress )
  {
    const PlacesOnEdges placesOnEdges( network, places );
    std::vector<std::vector<CostEntry>> rows( facilities.size() );
    std::vector<std::unique_ptr<RowSearch>> searches( threads );
    shareWork( facilities.size(), threads, progress, [&]( std::size_t index, unsigned worker ) {
      if ( !searches[worker] )
        searches[worker] = std::make_unique<RowSearch>( network, places, placesOnEdges, direction, limit );
      rows[index] = searches[worker]->row( facilities[index] );
    } );
    return CostMatrix( std::move( rows ), places.size() );
  }

}
