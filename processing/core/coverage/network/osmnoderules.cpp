#include "coverage/network/osmnoderules.h"

#include "coverage/network/osmelements.h"
#include "finding.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {
    //! The nodes at the ends of a way, and those beside them.
    struct WayEnds
    {
      OsmId first = 0;
      OsmId second = 0;
      OsmId lastButOne = 0;
      OsmId last = 0;

      //! The node beside \a node where that is one end and not both; 0 otherwise.
      OsmId beside( OsmId node ) const
      {
        if ( first == last )
          return 0;
        return node == first ? second : node == last ? lastButOne : 0;
      }
    };

    //! A turn by the numbers of its nodes.
    struct NodeTurn
    {
      OsmId via;
      OsmId from;
      OsmId to;
      bool isOnly;
    };

    //! The first reading: tags and numbers.
    class ElementReader
    {
    public:
      ElementReader( TravelProfile profile, OsmNodeRules &found )
        : mProfile( profile )
        , mFound( found )
      {}

      void takeNode( const OsmElement &node )
      {
        const std::string_view barrier = valueOf( node.tags, "barrier" );
        if ( barrier.empty() )
          return;
        RoadTags tags;
        for ( std::size_t key = 0; key < roadKeyCount; ++key )
          tags.set( static_cast<RoadKey>( key ), std::string( valueOf( node.tags, roadKeyName( static_cast<RoadKey>( key ) ) ) ) );
        if ( closesAtNode( barrier, tags, mProfile ) )
          closed.push_back( node.id );
        else
          ++mFound.openBarriers;
      }

      void takeWay( const OsmElement &way )
      {
        if ( valueOf( way.tags, "route" ) == "ferry" )
          ++mFound.ferries;
        const std::vector<OsmId> &nodes = way.nodes;
        if ( nodes.size() > 1 && !valueOf( way.tags, "highway" ).empty() )
          mWays[way.id] = { nodes[0], nodes[1], nodes[nodes.size() - 2], nodes.back() };
      }

      void takeRelation( const OsmElement &relation )
      {
        if ( valueOf( relation.tags, "type" ) != "restriction" )
          return;
        bool isBinding = false;
        bool isAtTimes = false;
        std::string_view value;
        for ( const auto &[key, said] : relation.tags )
        {
          const std::size_t conditional = key.find( ":conditional" );
          if ( !bindsAtTurns( key.substr( 0, conditional ), valueOf( relation.tags, "except" ), mProfile ) )
            continue;
          isAtTimes = isAtTimes || conditional != std::string_view::npos;
          if ( conditional == std::string_view::npos )
          {
            isBinding = true;
            value = said;
          }
        }
        if ( isBinding )
          takeRestriction( value, relation.members );
        else if ( isAtTimes )
          ++mFound.turnsNotUnderstood;
      }

      std::vector<OsmId> closed;
      std::vector<NodeTurn> turns;

    private:
      static std::vector<const OsmMember *> membersOf( const std::vector<OsmMember> &members, std::string_view role )
      {
        std::vector<const OsmMember *> those;
        for ( const OsmMember &member : members )
        {
          if ( member.role == role )
            those.push_back( &member );
        }
        return those;
      }

      void takeRestriction( std::string_view value, const std::vector<OsmMember> &members )
      {
        const std::vector<const OsmMember *> via = membersOf( members, "via" );
        const bool isOnly = value.starts_with( "only_" );
        if ( std::ranges::any_of( via, []( const OsmMember *member ) { return !member->isNode; } ) )
        {
          ++mFound.turnsOverWays;
          return;
        }
        std::vector<NodeTurn> found;
        for ( const OsmMember *from : membersOf( members, "from" ) )
        {
          for ( const OsmMember *to : membersOf( members, "to" ) )
          {
            const auto in = mWays.find( from->id );
            const auto out = mWays.find( to->id );
            if ( via.size() != 1 || in == mWays.end() || out == mWays.end() )
              continue;
            const NodeTurn turn{ via[0]->id, in->second.beside( via[0]->id ), out->second.beside( via[0]->id ), isOnly };
            if ( turn.from != 0 && turn.to != 0 )
              found.push_back( turn );
          }
        }
        if ( found.empty() || ( !isOnly && !value.starts_with( "no_" ) ) )
          ++mFound.turnsNotUnderstood;
        else
          turns.insert( turns.end(), found.begin(), found.end() );
      }

      TravelProfile mProfile;
      OsmNodeRules &mFound;
      std::unordered_map<OsmId, WayEnds> mWays;
    };
  }

  static OsmNodeRules readNodeRules( const InputFile &file, TravelProfile profile, const Progress &progress )
  {
    OsmNodeRules found;
    ElementReader elements( profile, found );
    readOsmElements( file,
      { [&]( const OsmElement &node ) { elements.takeNode( node ); }, [&]( const OsmElement &way ) { elements.takeWay( way ); },
        [&]( const OsmElement &relation ) { elements.takeRelation( relation ); } },
      stepOf( progress, 0.0, 0.5 ) );

    std::unordered_map<OsmId, std::optional<PlanePoint>> places;
    for ( const OsmId node : elements.closed )
      places[node];
    for ( const NodeTurn &turn : elements.turns )
    {
      for ( const OsmId node : { turn.via, turn.from, turn.to } )
        places[node];
    }
    if ( places.empty() )
      return found;
    const auto takePlace = [&]( const OsmElement &node ) {
      if ( const auto place = places.find( node.id ); place != places.end() )
        place->second = node.place;
    };
    readOsmElements( file, { takePlace, {}, {} }, stepOf( progress, 0.5, 1.0 ) );

    for ( const OsmId node : elements.closed )
    {
      if ( const std::optional<PlanePoint> place = places[node] )
        found.rules.closed.push_back( *place );
    }
    for ( const NodeTurn &turn : elements.turns )
    {
      const std::optional<PlanePoint> via = places[turn.via];
      const std::optional<PlanePoint> from = places[turn.from];
      const std::optional<PlanePoint> to = places[turn.to];
      if ( via && from && to )
        found.rules.turns.push_back( { *via, *from, *to, turn.isOnly } );
      else
        ++found.turnsNotUnderstood;
    }
    return found;
  }

  OsmNodeRules readOsmNodeRules( const InputFile &file, TravelProfile profile, const Progress &progress )
  {
    return inFile( file.name(), [&] { return readNodeRules( file, profile, progress ); } );
  }

}
