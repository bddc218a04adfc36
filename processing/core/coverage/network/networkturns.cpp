#include "coverage/network/networkbuilder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

// The part of the builder that reads NodeRules: places where not every turn is open.
namespace sozialraum
{

  namespace
  {
    using Rounded = std::pair<std::int64_t, std::int64_t>;

    Rounded rounded( const PlanePoint &point, double precision )
    {
      return { std::llround( point.x / precision ), std::llround( point.y / precision ) };
    }
  }

  // Of one road one comes along, what is said of "only" turns closes all others but turning round.
  bool NetworkBuilder::RuledPlace::isOpen( Departure back, Departure onward ) const
  {
    if ( back == onward )
      return true;
    if ( isClosed )
      return false;
    bool hasOnly = false;
    bool isOnlyOpen = false;
    for ( const Turn &turn : turns )
    {
      if ( turn.back != back )
        continue;
      if ( !turn.isOnly && turn.onward == onward )
        return false;
      hasOnly = hasOnly || turn.isOnly;
      isOnlyOpen = isOnlyOpen || ( turn.isOnly && turn.onward == onward );
    }
    return !hasOnly || isOnlyOpen;
  }

  void NetworkBuilder::findRuledPlaces()
  {
    const NodeRules &rules = mOptions.nodes;
    if ( rules.isEmpty() )
      return;
    std::map<Rounded, std::uint32_t> wanted; // the place, once it is found
    for ( const PlanePoint &point : rules.closed )
      wanted.emplace( rounded( point, rules.precision ), mPlaces.size() );
    for ( const TurnRule &turn : rules.turns )
      wanted.emplace( rounded( turn.via, rules.precision ), mPlaces.size() );
    for ( std::uint32_t place = 0; place < mPlaces.size(); ++place )
    {
      if ( mRows[place + 1] == mRows[place] )
        continue;
      if ( const auto found = wanted.find( rounded( mPlaces[place], rules.precision ) ); found != wanted.end() )
        found->second = std::min( found->second, place );
    }

    std::map<std::uint32_t, RuledPlace> ruled;
    const auto placeAt = [&]( const PlanePoint &point ) { return wanted.at( rounded( point, rules.precision ) ); };
    const auto departuresTo = [&]( std::uint32_t place, const PlanePoint &point ) {
      std::vector<Departure> departures;
      for ( std::uint32_t i = mRows[place]; i < mRows[place + 1]; ++i )
      {
        if ( rounded( mPlaces[destination( mDepartures[i] )], rules.precision ) == rounded( point, rules.precision ) )
          departures.push_back( mDepartures[i] );
      }
      return departures;
    };
    for ( const PlanePoint &point : rules.closed )
    {
      const std::uint32_t place = placeAt( point );
      if ( place != mPlaces.size() && !std::exchange( ruled[place].isClosed, true ) )
        ++mNetwork.mCounts.closedPlaces;
    }
    for ( const TurnRule &turn : rules.turns )
    {
      const std::uint32_t place = placeAt( turn.via );
      if ( place == mPlaces.size() )
        continue;
      const std::vector<Departure> back = departuresTo( place, turn.from );
      const std::vector<Departure> onward = departuresTo( place, turn.to );
      if ( back.empty() || onward.empty() )
        continue;
      if ( turn.isOnly || back != onward )
        ++mNetwork.mCounts.turnRules;
      for ( const Departure from : back )
      {
        for ( const Departure to : onward )
          ruled[place].turns.push_back( { from, to, turn.isOnly } );
      }
    }
    for ( auto &[place, one] : ruled )
    {
      one.place = place;
      mRuledPlaces.push_back( std::move( one ) );
    }
  }

  void NetworkBuilder::splitNode( const RuledPlace &ruled, std::vector<std::uint32_t> &ends )
  {
    for ( std::uint32_t i = mRows[ruled.place]; i < mRows[ruled.place + 1]; ++i )
    {
      const std::uint32_t end = mEndOf.at( mDepartures[i] );
      ends.push_back( end );
      if ( i == mRows[ruled.place] )
        continue; // the first keeps the node
      Edge &edge = mNetwork.mEdges[end / 2];
      ( ( end & 1U ) != 0 ? edge.end : edge.begin ) = mNodeCount++;
    }
  }

  void NetworkBuilder::splitNodes()
  {
    struct RuledEnd
    {
      std::uint32_t end;
      const RuledPlace *place;
      Departure departure;
    };
    std::vector<RuledEnd> ruledEnds;
    for ( const RuledPlace &ruled : mRuledPlaces )
    {
      std::vector<std::uint32_t> ends;
      splitNode( ruled, ends );
      for ( std::size_t i = 0; i < ends.size(); ++i )
        ruledEnds.push_back( { ends[i], &ruled, mDepartures[mRows[ruled.place] + i] } );
    }
    std::ranges::sort( ruledEnds, {}, &RuledEnd::end );
    const auto nodeOf = [&]( Departure departure ) {
      const std::uint32_t end = mEndOf.at( departure );
      const Edge &edge = mNetwork.mEdges[end / 2];
      return ( end & 1U ) != 0 ? edge.end : edge.begin;
    };
    std::vector<std::uint32_t> onward;
    std::vector<std::uint32_t> back;
    for ( const RuledEnd &ruled : ruledEnds )
    {
      onward.clear();
      back.clear();
      for ( std::uint32_t i = mRows[ruled.place->place]; i < mRows[ruled.place->place + 1]; ++i )
      {
        const Departure other = mDepartures[i];
        if ( ruled.place->isOpen( ruled.departure, other ) )
          onward.push_back( nodeOf( other ) );
        if ( ruled.place->isOpen( other, ruled.departure ) )
          back.push_back( nodeOf( other ) );
      }
      mNetwork.mOnward.add( ruled.end, onward );
      mNetwork.mOnwardBack.add( ruled.end, back );
    }
  }

}
