#include "coverage/network/osmnoderules.h"

#include "files/gzipfile.h"
#include "files/xmlreader.h"
#include "finding.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <memory>
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
    using OsmId = std::int64_t;

    OsmId idOf( std::string_view text )
    {
      OsmId id = 0;
      std::from_chars( text.data(), text.data() + text.size(), id );
      return id;
    }

    //! Seven digits behind the point, as OpenStreetMap has them; whatever the locale. Nothing where \a text is no number.
    std::optional<double> degreesOf( std::string_view text )
    {
      const bool isNegative = text.starts_with( '-' );
      std::int64_t units = 0;
      int digits = -1; // behind the point
      bool isNumber = false;
      for ( const char c : text.substr( isNegative ? 1 : 0 ) )
      {
        if ( c == '.' && digits < 0 )
          digits = 0;
        else if ( c < '0' || c > '9' )
          return std::nullopt;
        else
          isNumber = true;
        if ( c != '.' && digits < 7 && units < 1'000'000'000'000 )
        {
          units = 10 * units + ( c - '0' );
          digits += digits >= 0 ? 1 : 0;
        }
      }
      if ( !isNumber )
        return std::nullopt;
      for ( digits = std::max( digits, 0 ); digits < 7; ++digits )
        units *= 10;
      return static_cast<double>( isNegative ? -units : units ) / 1e7;
    }

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

    using Tags = std::vector<std::pair<std::string, std::string>>;

    std::string_view valueOf( const Tags &tags, std::string_view key )
    {
      const auto found = std::ranges::find( tags, key, &Tags::value_type::first );
      return found == tags.end() ? std::string_view() : std::string_view( found->second );
    }

    void readThrough( const InputFile &file, const XmlHandlers &handlers, const Progress &progress )
    {
      const std::unique_ptr<ByteSource> source = isGzip( file.begin( 2 ) ) ? openGzip( file ) : file.open();
      const double size = std::max( 1.0, static_cast<double>( file.size() ) );
      readXml(
        *source, handlers, [&]( std::uint64_t bytes ) { advance( progress, std::min( static_cast<double>( bytes ) / size, 1.0 ) ); } );
    }

    //! The first reading: tags and numbers.
    class ElementReader
    {
    public:
      ElementReader( TravelProfile profile, OsmNodeRules &found )
        : mProfile( profile )
        , mFound( found )
      {}

      void begin( std::string_view name, const XmlAttributes &attributes )
      {
        if ( name == "node" || name == "way" || name == "relation" )
        {
          mId = idOf( attributes["id"] );
          mTags.clear();
          mNodes.clear();
          mMembers.clear();
        }
        else if ( name == "tag" )
          mTags.emplace_back( attributes["k"], attributes["v"] );
        else if ( name == "nd" )
          mNodes.push_back( idOf( attributes["ref"] ) );
        else if ( name == "member" )
          mMembers.push_back(
            { std::string( attributes["role"] ), attributes["type"] == std::string_view( "node" ), idOf( attributes["ref"] ) } );
      }

      void end( std::string_view name )
      {
        if ( name == "node" )
          endNode();
        else if ( name == "way" )
          endWay();
        else if ( name == "relation" && valueOf( mTags, "type" ) == "restriction" )
          endRestriction();
      }

      std::vector<OsmId> closed;
      std::vector<NodeTurn> turns;

    private:
      struct Member
      {
        std::string role;
        bool isNode;
        OsmId id;
      };

      void endNode()
      {
        const std::string_view barrier = valueOf( mTags, "barrier" );
        if ( barrier.empty() )
          return;
        RoadTags tags;
        for ( std::size_t key = 0; key < roadKeyCount; ++key )
          tags.set( static_cast<RoadKey>( key ), std::string( valueOf( mTags, roadKeyName( static_cast<RoadKey>( key ) ) ) ) );
        if ( closesAtNode( barrier, tags, mProfile ) )
          closed.push_back( mId );
        else
          ++mFound.openBarriers;
      }

      void endWay()
      {
        if ( valueOf( mTags, "route" ) == "ferry" )
          ++mFound.ferries;
        if ( mNodes.size() > 1 && !valueOf( mTags, "highway" ).empty() )
          mWays[mId] = { mNodes[0], mNodes[1], mNodes[mNodes.size() - 2], mNodes.back() };
      }

      std::vector<const Member *> membersOf( std::string_view role ) const
      {
        std::vector<const Member *> members;
        for ( const Member &member : mMembers )
        {
          if ( member.role == role )
            members.push_back( &member );
        }
        return members;
      }

      void endRestriction()
      {
        bool isBinding = false;
        bool isAtTimes = false;
        std::string_view value;
        for ( const auto &[key, said] : mTags )
        {
          const std::size_t conditional = key.find( ":conditional" );
          if ( !bindsAtTurns( std::string_view( key ).substr( 0, conditional ), valueOf( mTags, "except" ), mProfile ) )
            continue;
          isAtTimes = isAtTimes || conditional != std::string::npos;
          if ( conditional == std::string::npos )
          {
            isBinding = true;
            value = said;
          }
        }
        if ( isBinding )
          take( value );
        else if ( isAtTimes )
          ++mFound.turnsNotUnderstood;
      }

      void take( std::string_view value )
      {
        const std::vector<const Member *> via = membersOf( "via" );
        const bool isOnly = value.starts_with( "only_" );
        if ( std::ranges::any_of( via, []( const Member *member ) { return !member->isNode; } ) )
        {
          ++mFound.turnsOverWays;
          return;
        }
        std::vector<NodeTurn> found;
        for ( const Member *from : membersOf( "from" ) )
        {
          for ( const Member *to : membersOf( "to" ) )
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
      OsmId mId = 0;
      Tags mTags;
      std::vector<OsmId> mNodes;
      std::vector<Member> mMembers;
      std::unordered_map<OsmId, WayEnds> mWays;
    };
  }

  OsmNodeRules readOsmNodeRules( const InputFile &file, TravelProfile profile, const Progress &progress )
  {
    OsmNodeRules found;
    ElementReader elements( profile, found );
    readThrough( file,
      { [&]( std::string_view name, const XmlAttributes &attributes ) { elements.begin( name, attributes ); },
        [&]( std::string_view name ) { elements.end( name ); }, {} },
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
    const auto takePlace = [&]( std::string_view name, const XmlAttributes &attributes ) {
      if ( name != "node" )
        return;
      const auto place = places.find( idOf( attributes["id"] ) );
      if ( place == places.end() )
        return;
      const std::optional<double> x = degreesOf( attributes["lon"] );
      const std::optional<double> y = degreesOf( attributes["lat"] );
      if ( x && y )
        place->second = PlanePoint{ *x, *y };
    };
    readThrough( file, { takePlace, {}, {} }, stepOf( progress, 0.5, 1.0 ) );

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

}
