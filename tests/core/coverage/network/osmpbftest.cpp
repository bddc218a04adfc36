#include "coverage/network/pbfwriter.h"

#include "coverage/network/osmelements.h"
#include "coverage/network/osmnoderules.h"
#include "files/protobuf.h"
#include "finding.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

namespace sozialraum
{

  namespace
  {
    using namespace sozialraum::testing;
    using ::testing::ElementsAre;
    using ::testing::SizeIs;

    const std::string town = R"osm(<osm version="0.6">
  <node id="-7" lat="-50.1234567" lon="179.9999999"/>
  <node id="9007199254740993" lat="50.2" lon="11.1"><tag k="barrier" v="bollard"/><tag k="name" v="Größe &amp; Maß"/></node>
  <node id="3" lat="0" lon="-0.0000001"><tag k="barrier" v="gate"/><tag k="access" v="private"/></node>
  <way id="10"><nd ref="-7"/><nd ref="9007199254740993"/><tag k="highway" v="residential"/></way>
  <way id="11"><nd ref="9007199254740993"/><nd ref="3"/><tag k="highway" v="residential"/></way>
  <way id="12"><nd ref="3"/><tag k="route" v="ferry"/></way>
  <relation id="20"><member type="way" ref="10" role="from"/><member type="node" ref="9007199254740993" role="via"/>
    <member type="way" ref="11" role="to"/><tag k="type" v="restriction"/><tag k="restriction" v="no_u_turn"/></relation>
  <relation id="21"/>
</osm>)osm";

    //! What a file says, in words.
    std::string said( const std::string &file )
    {
      std::ostringstream words;
      words.precision( 17 );
      const auto tell = [&words]( const char *kind ) {
        return [&words, kind]( const OsmElement &element ) {
          words << kind << ' ' << element.id;
          if ( element.place )
            words << " at " << element.place->x << ' ' << element.place->y;
          for ( const auto &[key, value] : element.tags )
            words << ' ' << key << '=' << value;
          for ( const OsmId node : element.nodes )
            words << ' ' << node;
          for ( const OsmMember &member : element.members )
            words << ' ' << member.role << ( member.isNode ? " node " : " way " ) << member.id;
          words << '\n';
        };
      };
      readOsmElements( InputFile::inMemory( "town.osm", file ), { tell( "node" ), tell( "way" ), tell( "relation" ) } );
      return words.str();
    }

    std::string pbfOf( const std::string &xml, bool isDense, BlobPacking packing )
    {
      BlockWriter writer( isDense );
      readOsmElements( InputFile::inMemory( "town.osm", xml ), writer.handlers() );
      return headerBlock() + fileBlock( "OSMData", blobOf( writer.block(), packing ) );
    }

    std::string refusal( const std::string &file )
    {
      try
      {
        said( file );
      }
      catch ( const InputError &error )
      {
        return error.finding().code + ( error.finding().arguments.empty() ? "" : " " + error.finding().arguments[0] );
      }
      return {};
    }

    std::string blockRefusal( const std::string &block )
    {
      return refusal( headerBlock() + fileBlock( "OSMData", blobOf( block, BlobPacking::None ) ) );
    }

    TEST( OsmPbf, SaysTheSameAsXml )
    {
      const std::string expected = said( town );
      EXPECT_THAT( expected, ::testing::HasSubstr( "node -7 at 179.9999999" ) );
      EXPECT_THAT( expected, ::testing::HasSubstr( "name=Größe & Maß" ) );
      for ( const bool isDense : { true, false } )
      {
        for ( const BlobPacking packing : { BlobPacking::None, BlobPacking::Zlib } )
          EXPECT_EQ( said( pbfOf( town, isDense, packing ) ), expected ) << isDense;
      }
    }

    TEST( OsmPbf, OfOsmiumGivesTheRulesOfTheSameTownInXml )
    {
      // written by osmium 1.15 from the town of OsmNodeRules
      const InputFile file = InputFile::onDisk( std::filesystem::path( __FILE__ ).replace_filename( "town.osm.pbf" ) );
      const OsmNodeRules rules = readOsmNodeRules( file, TravelProfile::Car );
      EXPECT_THAT( rules.rules.closed,
        ElementsAre( PlanePoint{ 11.1, 50.2 }, PlanePoint{ 11.3, 50.4 }, PlanePoint{ 11.4, 50.5 }, PlanePoint{ 11.5, 50.6 } ) );
      ASSERT_THAT( rules.rules.turns, SizeIs( 2 ) );
      EXPECT_EQ( rules.rules.turns[0].from, ( PlanePoint{ 11.0000001, 50.1 } ) );
      EXPECT_EQ( rules.rules.turns[0].via, ( PlanePoint{ 11.1, 50.2 } ) );
      EXPECT_EQ( rules.rules.turns[0].to, ( PlanePoint{ -11.2, 50.3 } ) );
      EXPECT_TRUE( rules.rules.turns[1].isOnly );
      EXPECT_EQ( rules.turnsOverWays, 1U );
      EXPECT_EQ( rules.turnsNotUnderstood, 2U );
      EXPECT_EQ( rules.ferries, 1U );
      EXPECT_EQ( rules.openBarriers, 1U );
    }

    TEST( OsmPbf, ReadsSeveralBlocksAndPassesOverOthers )
    {
      const std::string first = pbfOf( town, true, BlobPacking::Zlib );
      const std::string more = fileBlock( "Elsewhere", "no blob at all" ) + first.substr( headerBlock().size() );
      EXPECT_EQ( said( first + more ), said( town ) + said( town ) );
      EXPECT_EQ( said( headerBlock() ), "" );
    }

    TEST( OsmPbf, TakesPlacesOutsideTheWorldForNone )
    {
      const auto nodeAt = []( std::int64_t east, std::uint64_t granularity, const std::string &offsets = {} ) {
        const std::string node = numberField( 1, zigzag( 5 ) ) + numberField( 8, zigzag( 0 ) ) + numberField( 9, zigzag( east ) );
        return said( headerBlock()
          + fileBlock(
            "OSMData", blobOf( bytesField( 2, bytesField( 1, node ) ) + numberField( 17, granularity ) + offsets, BlobPacking::None ) ) );
      };
      EXPECT_EQ( nodeAt( 180'000'000'000, 1 ), "node 5 at 180 0\n" );
      EXPECT_EQ( nodeAt( 180'000'000'001, 1 ), "node 5\n" );
      EXPECT_EQ( nodeAt( -1'800'000'000, 100 ), "node 5 at -180 0\n" );
      const std::string offsets = numberField( 19, 50'000'000'000 ) + numberField( 20, static_cast<std::uint64_t>( -180'000'000'000 ) );
      EXPECT_EQ( nodeAt( 1'910'000'000, 100, offsets ), "node 5 at 11 50\n" );
      EXPECT_EQ( nodeAt( 360'000'000'000, 1, offsets ), "node 5 at 180 50\n" );
      EXPECT_EQ( nodeAt( 0, 1, offsets ), "node 5 at -180 50\n" );
      EXPECT_EQ( nodeAt( -1, 1, offsets ), "node 5\n" );
      EXPECT_EQ( nodeAt( std::numeric_limits<std::int64_t>::max(), 10'000'000 ), "node 5\n" );
      EXPECT_EQ( nodeAt( std::numeric_limits<std::int64_t>::min(), 10'000'000 ), "node 5\n" );
    }

    TEST( OsmPbf, CutAnywhereIsRefusedOrEndsBetweenBlocks )
    {
      const std::string file = pbfOf( town, true, BlobPacking::None );
      for ( std::size_t size = 19; size < file.size(); ++size )
      {
        const bool isBetweenBlocks = size == headerBlock().size();
        EXPECT_EQ( refusal( file.substr( 0, size ) ), isBetweenBlocks ? "" : "osm_file_damaged" ) << size;
      }
    }

    TEST( OsmPbf, WithAnyByteChangedEndsInAResultOrARefusal )
    {
      for ( const BlobPacking packing : { BlobPacking::None, BlobPacking::Zlib } )
      {
        const std::string file = pbfOf( town, true, packing );
        int refused = 0;
        for ( std::size_t place = 15; place < file.size(); ++place )
        {
          for ( const char byte : { '\0', '\x7F', '\xFF' } )
          {
            std::string changed = file;
            changed[place] = byte;
            refused += refusal( changed ).empty() ? 0 : 1;
          }
        }
        EXPECT_GT( refused, 100 );
      }
    }

    TEST( OsmPbf, WhatContradictsItselfIsRefused )
    {
      const std::string texts = bytesField( 1, bytesField( 1, "" ) + bytesField( 1, "barrier" ) );
      const auto group = []( std::uint32_t kind, const std::string &element ) { return bytesField( 2, bytesField( kind, element ) ); };
      const std::string oneId = numbersField( 1, { 2 } );
      const std::string onePlace = numbersField( 8, { 2 } ) + numbersField( 9, { 2 } );
      EXPECT_EQ( blockRefusal( texts + group( 2, oneId + onePlace ) ), "" );
      EXPECT_EQ( blockRefusal( texts + group( 2, oneId + onePlace + numbersField( 10, { 1, 1, 0 } ) ) ), "" );
      EXPECT_EQ( blockRefusal( texts + group( 2, oneId + numbersField( 8, { 2 } ) ) ), "osm_file_damaged" );
      EXPECT_EQ( blockRefusal( texts + group( 2, oneId + numbersField( 9, { 2 } ) ) ), "osm_file_damaged" );
      EXPECT_EQ( blockRefusal( texts + group( 2, oneId + onePlace + numbersField( 10, { 1 } ) ) ), "osm_file_damaged" );
      EXPECT_EQ( blockRefusal( texts + group( 2, oneId + onePlace + numbersField( 10, { 1, 2 } ) ) ), "osm_file_damaged" ); // no such text
      EXPECT_EQ( blockRefusal( texts + group( 3, numberField( 1, 4 ) + numbersField( 2, { 1 } ) ) ), "osm_file_damaged" );
      EXPECT_EQ( blockRefusal( texts + group( 4, numbersField( 8, { 1 } ) + numbersField( 9, { 1 } ) ) ), "osm_file_damaged" );
      EXPECT_EQ( blockRefusal( texts + group( 4, numbersField( 9, { 1 } ) + numbersField( 10, { 1 } ) ) ), "osm_file_damaged" );
      EXPECT_EQ( blockRefusal( texts + numberField( 17, 0 ) ), "osm_file_damaged" );
      EXPECT_EQ( blockRefusal( texts + numberField( 17, 10'000'001 ) ), "osm_file_damaged" );
    }

    TEST( OsmPbf, SizesAreNotBelieved )
    {
      const auto dataBlock = []( const std::string &blob ) { return headerBlock() + fileBlock( "OSMData", blob ); };
      const std::string packed = blobOf( "", BlobPacking::Zlib );
      EXPECT_EQ( refusal( dataBlock( packed ) ), "" );
      EXPECT_EQ( refusal( dataBlock( numberField( 2, ( 32U << 20U ) + 1 ) + packed.substr( 2 ) ) ), "osm_file_damaged" );
      EXPECT_EQ( refusal( dataBlock( numberField( 2, 1 ) + packed.substr( 2 ) ) ), "osm_file_damaged" ); // unpacks to nothing
      EXPECT_EQ( refusal( dataBlock( "" ) ), "osm_file_damaged" );
      std::string wrongSum = packed;
      wrongSum.back() = static_cast<char>( wrongSum.back() + 1 );
      EXPECT_EQ( refusal( dataBlock( wrongSum ) ), "osm_file_damaged" ); // as long as it says, and yet not what was packed
      constexpr std::size_t most = 32U << 20U;
      const std::string largest = bytesField( 99, std::string( most - 6, ' ' ) );
      ASSERT_EQ( largest.size(), most );
      EXPECT_EQ( refusal( dataBlock( blobOf( largest, BlobPacking::Zlib ) ) ), "" ); // exactly as large as a block may be
      const std::string header = bytesField( 1, "OSMData" ) + numberField( 3, ( 32U << 20U ) + 1 );
      EXPECT_EQ( refusal( headerBlock() + std::string( 3, '\0' ) + static_cast<char>( header.size() ) + header ), "osm_file_damaged" );
      EXPECT_EQ( refusal( headerBlock() + std::string( "\x7F\xFF\xFF\xFF", 4 ) ), "osm_file_damaged" );
    }

    TEST( OsmPbf, OtherPackingsAndFeaturesAreNamed )
    {
      EXPECT_EQ( refusal( headerBlock() + fileBlock( "OSMData", bytesField( 7, "x" ) ) ), "osm_file_packing zstd" );
      EXPECT_EQ( refusal( headerBlock() + fileBlock( "OSMData", bytesField( 4, "x" ) ) ), "osm_file_packing lzma" );
      EXPECT_EQ( refusal( headerBlock( "HistoricalInformation" ) ), "osm_file_packing HistoricalInformation" );
    }

    TEST( OsmPbf, CanBeStopped )
    {
      const std::string file = pbfOf( town, true, BlobPacking::Zlib );
      EXPECT_THROW(
        readOsmNodeRules( InputFile::inMemory( "town.osm.pbf", file ), TravelProfile::Car, []( double ) { return false; } ), Cancelled );
    }

    TEST( Protobuf, ReadsNumbersOfEveryLength )
    {
      for ( const std::uint64_t number : { std::uint64_t{ 0 }, std::uint64_t{ 127 }, std::uint64_t{ 128 }, std::uint64_t{ 300 },
              std::numeric_limits<std::uint64_t>::max() } )
      {
        const std::string bytes = numberField( 15, number ) + numberField( 16, number );
        ProtobufMessage message( bytes );
        ASSERT_TRUE( message.next() );
        EXPECT_EQ( message.field(), 15U );
        EXPECT_EQ( message.number(), number );
        ASSERT_TRUE( message.next() );
        EXPECT_EQ( message.field(), 16U );
        EXPECT_FALSE( message.next() );
      }
      for ( const std::int64_t number : { std::int64_t{ 0 }, std::int64_t{ -1 }, std::int64_t{ 1 },
              std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max() } )
        EXPECT_EQ( fromZigzag( zigzag( number ) ), number );
    }

    TEST( Protobuf, PassesOverFieldsOfFixedLengthAndRefusesOthers )
    {
      const std::string fixed = varint( ( 2U << 3U ) | 1U ) + "12345678" + varint( ( 3U << 3U ) | 5U ) + "1234" + numberField( 4, 9 );
      ProtobufMessage message( fixed );
      EXPECT_TRUE( message.next() && message.next() && message.next() );
      EXPECT_EQ( message.number(), 9U );
      EXPECT_THROW( message.bytes(), InputError );
      std::vector<std::uint64_t> numbers;
      message.eachNumber( [&numbers]( std::uint64_t number ) { numbers.push_back( number ); } ); // one alone, without its count
      EXPECT_THAT( numbers, ElementsAre( 9 ) );
      for ( const std::string &damaged :
        { varint( ( 2U << 3U ) | 1U ) + "1234567", varint( ( 2U << 3U ) | 5U ) + "123", varint( ( 2U << 3U ) | 2U ) + varint( 3 ) + "ab",
          varint( ( 2U << 3U ) | 3U ), std::string( "\x08" ), std::string( "\x08" ) + std::string( 10, '\xFF' ) + '\x01' } )
      {
        ProtobufMessage other( damaged );
        EXPECT_THROW( other.next(), InputError );
      }
    }
  }
}
