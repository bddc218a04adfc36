#include "coverage/network/osmblock.h"

#include "files/protobuf.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <optional>
#include <vector>

namespace sozialraum
{

  namespace
  {
    [[noreturn]] void refuse()
    {
      throw InputError( codes::osmFileDamaged );
    }

    //! Adds differences; a sum beyond all numbers goes round, as it does with who wrote it.
    class RunningSum
    {
    public:
      std::int64_t add( std::uint64_t zigzag )
      {
        mSum += static_cast<std::uint64_t>( fromZigzag( zigzag ) );
        return static_cast<std::int64_t>( mSum );
      }

    private:
      std::uint64_t mSum = 0;
    };

    //! A PrimitiveBlock: texts, and groups of elements that name them by number.
    class ElementBlock
    {
    public:
      ElementBlock( std::string_view block, const OsmHandlers &handlers )
        : mHandlers( handlers )
      {
        for ( ProtobufMessage message( block ); message.next(); )
        {
          if ( message.field() == 1 )
            takeTexts( message.bytes() );
          else if ( message.field() == 2 )
            mGroups.push_back( message.bytes() );
          else if ( message.field() == 17 )
            mGranularity = static_cast<std::int64_t>( message.number() );
          else if ( message.field() == 19 )
            mNorth = static_cast<std::int64_t>( message.number() );
          else if ( message.field() == 20 )
            mEast = static_cast<std::int64_t>( message.number() );
        }
        constexpr std::int64_t mostGranularity = 10'000'000;
        if ( mGranularity < 1 || mGranularity > mostGranularity )
          refuse();
      }

      void read()
      {
        for ( const std::string_view group : mGroups )
        {
          for ( ProtobufMessage message( group ); message.next(); )
          {
            mElement.place.reset();
            mElement.tags.clear();
            mElement.nodes.clear();
            mElement.members.clear();
            if ( message.field() == 1 && mHandlers.node )
              takeNode( message.bytes() );
            else if ( message.field() == 2 && mHandlers.node )
              takeDenseNodes( message.bytes() );
            else if ( message.field() == 3 && mHandlers.way )
              takeWay( message.bytes() );
            else if ( message.field() == 4 && mHandlers.relation )
              takeRelation( message.bytes() );
          }
        }
      }

    private:
      using Numbers = std::vector<std::uint64_t>;

      void takeTexts( std::string_view table )
      {
        for ( ProtobufMessage message( table ); message.next(); )
        {
          if ( message.field() == 1 )
            mTexts.push_back( message.bytes() );
        }
      }

      std::string_view text( std::uint64_t number ) const
      {
        if ( number >= mTexts.size() )
          refuse();
        return mTexts[static_cast<std::size_t>( number )];
      }

      //! Degrees; nothing beyond the world.
      std::optional<double> degrees( std::int64_t units, std::int64_t offset ) const
      {
        constexpr std::int64_t halfTheWorld = 180'000'000'000; // billionths of a degree
        const std::int64_t most = 2 * halfTheWorld;
        if ( units > most || units < -most || offset > most || offset < -most )
          return std::nullopt;
        const std::int64_t billionths = offset + mGranularity * units;
        return billionths > halfTheWorld || billionths < -halfTheWorld ? std::nullopt
                                                                       : std::optional( static_cast<double>( billionths ) / 1e9 );
      }

      std::optional<PlanePoint> place( std::int64_t east, std::int64_t north ) const
      {
        const std::optional<double> x = degrees( east, mEast );
        const std::optional<double> y = degrees( north, mNorth );
        return x && y ? std::optional( PlanePoint{ *x, *y } ) : std::nullopt;
      }

      static void append( const ProtobufMessage &message, Numbers &numbers )
      {
        message.eachNumber( [&numbers]( std::uint64_t number ) { numbers.push_back( number ); } );
      }

      //! The numbers of the texts of tags, in the same fields of nodes, ways and relations.
      struct TagNumbers
      {
        Numbers keys;
        Numbers values;

        //! \returns whether the field is one of them
        bool take( const ProtobufMessage &message )
        {
          if ( message.field() != 2 && message.field() != 3 )
            return false;
          append( message, message.field() == 2 ? keys : values );
          return true;
        }
      };

      void addTags( const TagNumbers &tags )
      {
        if ( tags.keys.size() != tags.values.size() )
          refuse();
        for ( std::size_t i = 0; i < tags.keys.size(); ++i )
          mElement.tags.emplace_back( text( tags.keys[i] ), text( tags.values[i] ) );
      }

      void takeNode( std::string_view node )
      {
        TagNumbers tags;
        std::int64_t north = 0;
        std::int64_t east = 0;
        for ( ProtobufMessage message( node ); message.next(); )
        {
          if ( message.field() == 1 )
            mElement.id = message.signedNumber();
          else if ( !tags.take( message ) && message.field() == 8 )
            north = message.signedNumber();
          else if ( message.field() == 9 )
            east = message.signedNumber();
        }
        addTags( tags );
        mElement.place = place( east, north );
        mHandlers.node( mElement );
      }

      //! Numbers of nodes, their places and their tags, each in a row of its own; 0 ends the tags of a node.
      void takeDenseNodes( std::string_view nodes )
      {
        Numbers ids;
        Numbers norths;
        Numbers easts;
        Numbers tags;
        for ( ProtobufMessage message( nodes ); message.next(); )
        {
          if ( message.field() == 1 )
            append( message, ids );
          else if ( message.field() == 8 )
            append( message, norths );
          else if ( message.field() == 9 )
            append( message, easts );
          else if ( message.field() == 10 )
            append( message, tags );
        }
        if ( norths.size() != ids.size() || easts.size() != ids.size() )
          refuse();
        RunningSum id;
        RunningSum north;
        RunningSum east;
        std::size_t tag = 0;
        for ( std::size_t i = 0; i < ids.size(); ++i )
        {
          mElement.id = id.add( ids[i] );
          const std::int64_t y = north.add( norths[i] );
          mElement.place = place( east.add( easts[i] ), y );
          mElement.tags.clear();
          for ( ; tag < tags.size() && tags[tag] != 0; tag += 2 )
          {
            if ( tag + 1 == tags.size() )
              refuse();
            mElement.tags.emplace_back( text( tags[tag] ), text( tags[tag + 1] ) );
          }
          ++tag;
          mHandlers.node( mElement );
        }
      }

      void takeWay( std::string_view way )
      {
        TagNumbers tags;
        RunningSum node;
        for ( ProtobufMessage message( way ); message.next(); )
        {
          if ( message.field() == 1 )
            mElement.id = static_cast<std::int64_t>( message.number() );
          else if ( !tags.take( message ) && message.field() == 8 )
            message.eachNumber( [&]( std::uint64_t number ) { mElement.nodes.push_back( node.add( number ) ); } );
        }
        addTags( tags );
        mHandlers.way( mElement );
      }

      void takeRelation( std::string_view relation )
      {
        TagNumbers tags;
        Numbers roles;
        Numbers ids;
        Numbers types;
        for ( ProtobufMessage message( relation ); message.next(); )
        {
          if ( message.field() == 1 )
            mElement.id = static_cast<std::int64_t>( message.number() );
          else if ( !tags.take( message ) && message.field() == 8 )
            append( message, roles );
          else if ( message.field() == 9 )
            append( message, ids );
          else if ( message.field() == 10 )
            append( message, types );
        }
        if ( roles.size() != ids.size() || types.size() != ids.size() )
          refuse();
        addTags( tags );
        RunningSum id;
        for ( std::size_t i = 0; i < ids.size(); ++i )
          mElement.members.push_back( { text( roles[i] ), types[i] == 0, id.add( ids[i] ) } );
        mHandlers.relation( mElement );
      }

      const OsmHandlers &mHandlers;
      std::vector<std::string_view> mTexts;
      std::vector<std::string_view> mGroups;
      std::int64_t mGranularity = 100;
      std::int64_t mNorth = 0;
      std::int64_t mEast = 0;
      OsmElement mElement;
    };
  }

  void readOsmBlock( std::string_view block, const OsmHandlers &handlers )
  {
    ElementBlock( block, handlers ).read();
  }

}
