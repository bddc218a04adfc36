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

      /**
       * Costs up to the limit of \a facility. The search goes as far as the limit, and in any case over the facility's plot, where the air
       * line counts: places whose way by the road is beyond the limit may be within it.
       */
      std::vector<CostEntry> row( const Access &facility )
      {
        return row( facility, std::max<std::uint64_t>( mLimit, plotLimit( facility ) ) );
      }

      //! The same, with a search no farther than the plot.
      std::vector<CostEntry> plot( const Access &facility ) { return row( facility, plotLimit( facility ) ); }

    private:
      static std::uint64_t plotLimit( const Access &facility ) { return std::uint64_t{ facility.cost } + facility.legCost(); }

      std::vector<CostEntry> row( const Access &facility, std::uint64_t searchLimit )
      {
        mRow.clear();
        if ( facility.isSnapped )
        {
          mFacility = &facility;
          mStarts.clear();
          appendStarts( mNetwork, facility, 0, mDirection, mStarts );
          mSearch.run( mStarts, mDirection, static_cast<Cost>( std::min<std::uint64_t>( searchLimit, greatestCost ) ) );
          addDirect();
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

      //! \a way by the road, from where the facility comes to it to where the place does
      void add( std::uint32_t place, std::uint64_t way )
      {
        if ( const std::uint64_t cost = costBetween( *mFacility, mPlaces[place], way ); cost <= mLimit )
          mRow.push_back( { place, static_cast<Cost>( cost ) } );
      }

      void addDirect()
      {
        const EdgePlace &from = mFacility->place;
        const Edge &edge = mNetwork.edge( from.edge );
        const bool away = mDirection == TravelDirection::FromFacility;
        for ( const std::uint32_t place : mPlacesOnEdges.at( from.edge ) )
        {
          const std::uint32_t offset = mPlaces[place].place.offset;
          add( place, away ? wayAlongEdge( edge, from.offset, offset ) : wayAlongEdge( edge, offset, from.offset ) );
        }
      }

      void addFrom( std::uint32_t node, const Arc &arc )
      {
        const Edge &edge = mNetwork.edge( arc.edge() );
        for ( const std::uint32_t place : mPlacesOnEdges.at( arc.edge() ) )
        {
          const std::uint32_t offset = mPlaces[place].place.offset;
          const EdgeWays ways = mDirection == TravelDirection::FromFacility ? waysToPlace( edge, offset ) : waysFromPlace( edge, offset );
          add( place, std::uint64_t{ mSearch.label( node ).cost } - mFacility->cost + ( arc.atEnd() ? ways.end : ways.begin ) );
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
      const Access *mFacility = nullptr;
      std::vector<SearchStart> mStarts;
      std::vector<CostEntry> mRow;
    };
  }

  CostMatrix costsOfPlots( const RoadNetwork &network, std::span<const Access> facilities, std::span<const Access> places,
    TravelDirection direction, const Progress &progress )
  {
    const PlacesOnEdges placesOnEdges( network, places );
    RowSearch search( network, places, placesOnEdges, direction, greatestCost );
    std::vector<std::vector<CostEntry>> rows( facilities.size() );
    for ( std::size_t i = 0; i < facilities.size(); ++i )
    {
      advance( progress, static_cast<double>( i ) / static_cast<double>( facilities.size() ) );
      if ( facilities[i].isSnapped && facilities[i].legCost() > 0 )
        rows[i] = search.plot( facilities[i] );
    }
    return CostMatrix( std::move( rows ), places.size() );
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
