#include "coverage/network/placesonedges.h"

namespace sozialraum
{

  PlacesOnEdges::PlacesOnEdges( const RoadNetwork &network, std::span<const Access> places )
    : mRows( network.edgeCount() + 1, 0 )
  {
    for ( const Access &place : places )
    {
      if ( place.isSnapped )
        ++mRows[place.place.edge + 1];
    }
    for ( std::size_t i = 1; i < mRows.size(); ++i )
      mRows[i] += mRows[i - 1];
    mPlaces.resize( mRows.back() );
    std::vector<std::uint32_t> next( mRows.begin(), mRows.end() - 1 );
    for ( std::uint32_t i = 0; i < places.size(); ++i )
    {
      if ( places[i].isSnapped )
        mPlaces[next[places[i].place.edge]++] = i;
    }
  }

}
