#include "coverage/network/networkislands.h"
#include "coverage/network/osmnoderules.h"
#include "coverage/network/segmentindex.h"
#include "coverage/network/snapping.h"
#include "coverage/supply/costmatrix.h"
#include "coverage/supply/nearestfacilities.h"
#include "finding.h"
#include "sanitizers.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace sozialraum
{

  namespace
  {
    using ::testing::ElementsAre;
    using ::testing::IsEmpty;
    using ::testing::SizeIs;

    constexpr double infinite = std::numeric_limits<double>::infinity();

    //! A street between two crossings, one straight piece.
    struct Street
    {
      std::size_t a, b; //!< places
      bool isOpenAlong, isOpenAgainst;
    };

    struct StandsAt
    {
      std::size_t street;
      double share; //!< from a
    };

    //! Crossings, streets between them, and what holds at the crossings.
    struct Town
    {
      std::vector<PlanePoint> places;
      std::vector<Street> streets;
      NodeRules rules;

      double length( std::size_t street ) const
      {
        const PlanePoint &a = places[streets[street].a];
        const PlanePoint &b = places[streets[street].b];
        return std::hypot( b.x - a.x, b.y - a.y );
      }

      NetworkLines lines() const
      {
        NetworkLines result;
        for ( const Street &street : streets )
          result.append( std::vector{ places[street.a], places[street.b] },
            { street.isOpenAlong ? 5.0F : 0.0F, street.isOpenAgainst ? 5.0F : 0.0F }, 0 );
        return result;
      }

      RoadNetwork network() const
      {
        CollectingReporter reporter;
        return buildNetwork( lines(), LengthMetric::plane(), { CostKind::Length, 0.0, rules }, reporter );
      }

      std::vector<Access> accesses( const RoadNetwork &network, const std::vector<StandsAt> &who ) const
      {
        std::vector<PlanePoint> points;
        for ( const StandsAt &one : who )
        {
          const PlanePoint &a = places[streets[one.street].a];
          const PlanePoint &b = places[streets[one.street].b];
          points.push_back( { a.x + one.share * ( b.x - a.x ), a.y + one.share * ( b.y - a.y ) } );
        }
        return snapToNetwork( points, network, SegmentIndex( network, false ), LengthMetric::plane(), { 1.0, 5.0, false } );
      }
    };

    //! A town of 16 crossings some of whose streets are missing or one-way, with closed places and rules for turns.
    Town randomTown( unsigned seed )
    {
      std::mt19937 random( seed );
      const auto draw = [&random]( int from ) { return std::uniform_int_distribution<int>( 0, from - 1 )( random ); };
      Town town;
      for ( int i = 0; i < 16; ++i )
        town.places.push_back( { 100.0 * ( i % 4 ) + draw( 40 ), 100.0 * static_cast<double>( i / 4 ) + draw( 40 ) } );
      for ( std::size_t i = 0; i < 16; ++i )
      {
        for ( const auto &[exists, other] : { std::pair( i % 4 < 3, i + 1 ), std::pair( i < 12, i + 4 ) } )
        {
          const int kind = draw( 10 );
          if ( exists && kind > 0 )
            town.streets.push_back( { i, other, kind != 1, kind != 2 } );
        }
      }
      const auto others = [&]( std::size_t place ) {
        std::vector<PlanePoint> found;
        for ( const Street &street : town.streets )
        {
          if ( street.a == place || street.b == place )
            found.push_back( town.places[street.a == place ? street.b : street.a] );
        }
        return found;
      };
      for ( int i = draw( 3 ); i > 0; --i )
        town.rules.closed.push_back( town.places[static_cast<std::size_t>( draw( 16 ) )] );
      for ( int i = draw( 12 ); i > 0; --i )
      {
        const auto place = static_cast<std::size_t>( draw( 16 ) );
        const std::vector<PlanePoint> around = others( place );
        if ( around.empty() )
          continue;
        const auto any = [&] { return around[static_cast<std::size_t>( draw( static_cast<int>( around.size() ) ) )]; };
        town.rules.turns.push_back( { town.places[place], any(), any(), draw( 4 ) == 0 } );
      }
      return town;
    }

    /**
     * The slow, obvious way: who has come along a street to one of its ends is in a state of its own, and every state is lowered from every
     * other that may turn into it, until none is left to lower.
     */
    class TurningSearch
    {
    public:
      explicit TurningSearch( const Town &town )
        : mTown( town )
      {
        for ( const Street &street : town.streets )
        {
          ++mDegree[street.a];
          ++mDegree[street.b];
          mHasOneWay[street.a] = mHasOneWay[street.a] || !street.isOpenAlong || !street.isOpenAgainst;
          mHasOneWay[street.b] = mHasOneWay[street.b] || !street.isOpenAlong || !street.isOpenAgainst;
        }
      }

      double way( const StandsAt &from, const StandsAt &to )
      {
        std::vector<double> come( 2 * mTown.streets.size(), infinite ); // by street, at its a and at its b
        const Street &start = mTown.streets[from.street];
        const double length = mTown.length( from.street );
        if ( start.isOpenAgainst )
          come[2 * from.street] = from.share * length;
        if ( start.isOpenAlong )
          come[2 * from.street + 1] = ( 1.0 - from.share ) * length;
        for ( bool changed = true; changed; )
        {
          changed = false;
          for ( std::size_t s = 0; s < come.size(); ++s )
          {
            for ( std::size_t t = 0; t < mTown.streets.size() && come[s] < infinite; ++t )
            {
              for ( const bool along : { true, false } )
              {
                const Street &street = mTown.streets[t];
                if ( !( along ? street.isOpenAlong : street.isOpenAgainst ) || !mayTurn( s, t, along ) )
                  continue;
                double &label = come[2 * t + ( along ? 1 : 0 )];
                if ( const double cost = come[s] + mTown.length( t ); cost < label - 1e-9 )
                {
                  label = cost;
                  changed = true;
                }
              }
            }
          }
        }
        double least = infinite;
        const Street &goal = mTown.streets[to.street];
        const double goalLength = mTown.length( to.street );
        for ( std::size_t s = 0; s < come.size(); ++s )
        {
          if ( goal.isOpenAlong && mayTurn( s, to.street, true ) )
            least = std::min( least, come[s] + to.share * goalLength );
          if ( goal.isOpenAgainst && mayTurn( s, to.street, false ) )
            least = std::min( least, come[s] + ( 1.0 - to.share ) * goalLength );
        }
        if ( from.street == to.street && ( to.share > from.share ? goal.isOpenAlong : goal.isOpenAgainst ) )
          least = std::min( least, std::abs( to.share - from.share ) * goalLength );
        return least;
      }

    private:
      //! From the end of street s / 2 that the state says, into street \a t.
      bool mayTurn( std::size_t s, std::size_t t, bool along ) const
      {
        const Street &from = mTown.streets[s / 2];
        const Street &to = mTown.streets[t];
        const std::size_t via = s % 2 != 0 ? from.b : from.a;
        if ( via != ( along ? to.a : to.b ) )
          return false;
        const auto isAt = [&]( const PlanePoint &point ) { return point == mTown.places[via]; };
        const bool isClosed = std::ranges::any_of( mTown.rules.closed, isAt );
        const bool hasTurns = std::ranges::any_of( mTown.rules.turns, isAt, &TurnRule::via );
        if ( s / 2 == t ) // nobody turns round in the middle of a street
          return isClosed || hasTurns || mDegree.at( via ) != 2 || mHasOneWay.at( via );
        if ( isClosed )
          return false;
        const PlanePoint &before = mTown.places[via == from.a ? from.b : from.a];
        const PlanePoint &after = mTown.places[via == to.a ? to.b : to.a];
        bool isBound = false;
        bool isMeant = false;
        for ( const TurnRule &rule : mTown.rules.turns )
        {
          if ( !( rule.via == mTown.places[via] ) || !( rule.from == before ) )
            continue;
          if ( !rule.isOnly && rule.to == after )
            return false;
          isBound = isBound || rule.isOnly;
          isMeant = isMeant || ( rule.isOnly && rule.to == after );
        }
        return !isBound || isMeant;
      }

      const Town &mTown;
      std::map<std::size_t, int> mDegree;
      std::map<std::size_t, bool> mHasOneWay;
    };

    TEST( NodeRules, WaysEqualThoseOfTheSlowSearch )
    {
      int known = 0;
      int longer = 0;
      for ( unsigned seed = 0; seed < casesOfChance( 25U ); ++seed )
      {
        const Town town = randomTown( seed );
        const RoadNetwork network = town.network();
        Town free = town;
        free.rules = {};
        std::mt19937 random( seed + 1000 );
        std::vector<StandsAt> facilities;
        std::vector<StandsAt> places;
        for ( int i = 0; i < 12; ++i )
        {
          const auto street = std::uniform_int_distribution<std::size_t>( 0, town.streets.size() - 1 )( random );
          ( i < 4 ? facilities : places ).push_back( { street, std::uniform_real_distribution<double>( 0.1, 0.9 )( random ) } );
        }
        const std::vector<Access> from = town.accesses( network, facilities );
        const std::vector<Access> to = town.accesses( network, places );
        TurningSearch slow( town );
        TurningSearch slowAndFree( free );
        for ( const TravelDirection direction : { TravelDirection::FromFacility, TravelDirection::ToFacility } )
        {
          const CostMatrix costs = costsOnNetwork( network, from, to, direction, greatestCost );
          EXPECT_EQ( nearestFromCosts( costs ), nearestOnNetwork( network, from, to, direction ) ) << seed;
          for ( std::size_t f = 0; f < from.size(); ++f )
          {
            for ( std::uint32_t p = 0; p < to.size(); ++p )
            {
              const bool away = direction == TravelDirection::FromFacility;
              const double expected = away ? slow.way( facilities[f], places[p] ) : slow.way( places[p], facilities[f] );
              const double unbound = away ? slowAndFree.way( facilities[f], places[p] ) : slowAndFree.way( places[p], facilities[f] );
              const Cost cost = costs.cost( f, p );
              if ( expected == infinite )
                EXPECT_EQ( cost, unreachable ) << "town " << seed << " facility " << f << " place " << p;
              else
                EXPECT_NEAR( cost / 1000.0, expected, 0.02 ) << "town " << seed << " facility " << f << " place " << p;
              known += expected < infinite ? 1 : 0;
              longer += expected > unbound + 1.0 ? 1 : 0;
            }
          }
        }
      }
      EXPECT_GT( known, 32 * casesOfChance( 25 ) );
      EXPECT_GT( longer, 4 * casesOfChance( 25 ) ); // the rules matter
    }

    TEST( NodeRules, CountWhatTheNetworkHas )
    {
      Town town{ { { 0, 0 }, { 100, 0 }, { 200, 0 }, { 100, 100 } }, { { 0, 1, true, true }, { 1, 2, true, true }, { 1, 3, true, true } },
        {} };
      town.rules.closed = { { 200, 0 }, { 200, 0 }, { 500, 0 } };
      town.rules.turns = { { { 100, 0 }, { 0, 0 }, { 100, 100 }, false }, { { 100, 0 }, { 0, 0 }, { 7, 7 }, false },
        { { 100, 0 }, { 0, 0 }, { 0, 0 }, false }, // against turning round, which stays open
        { { 500, 0 }, { 0, 0 }, { 7, 7 }, false } };
      const RoadNetwork network = town.network();
      EXPECT_EQ( network.counts().closedPlaces, 1U );
      EXPECT_EQ( network.counts().turnRules, 1U );
      EXPECT_FALSE( network.isSymmetric() );
      EXPECT_THAT( connectedParts( network ), SizeIs( 1 ) );
    }

    TEST( NodeRules, ABollardInTheMiddleOfAStreetPartsIt )
    {
      CollectingReporter reporter;
      NetworkLines street;
      street.append( std::vector<PlanePoint>{ { 0, 0 }, { 300, 0 }, { 700, 0 } }, {}, 0 );
      NodeRules rules;
      rules.closed = { { 300, 0 } };
      const RoadNetwork network = buildNetwork( street, LengthMetric::plane(), { CostKind::Length, 0.0, rules }, reporter );
      EXPECT_EQ( network.edgeCount(), 2U );
      EXPECT_TRUE( network.isSymmetric() );
      EXPECT_THAT( connectedParts( network ), SizeIs( 2 ) );
      const auto ends = snapToNetwork(
        std::vector<PlanePoint>{ { 0, 0 }, { 299, 0 }, { 700, 0 } }, network, SegmentIndex( network, false ), LengthMetric::plane(), {} );
      const CostMatrix costs = costsOnNetwork( network, ends, ends, TravelDirection::ToFacility, greatestCost );
      EXPECT_EQ( costs.cost( 0, 1 ), 299'000U );
      EXPECT_EQ( costs.cost( 0, 2 ), unreachable );
      EXPECT_EQ( costs.cost( 2, 1 ), unreachable );
    }

    const std::string file = R"osm(<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6">
  <node id="1" lat="50.1" lon="11.0000001"/>
  <node id="2" lat="50.2" lon="11.1"><tag k="barrier" v="bollard"/></node>
  <node id="3" lat="50.3" lon="-11.2"><tag k="barrier" v="bollard"/><tag k="motor_vehicle" v="yes"/></node>
  <node id="4" lat="50.4" lon="11.3"><tag k="barrier" v="gate"/><tag k="access" v="private"/><tag k="foot" v="yes"/></node>
  <node id="5" lat="50.5" lon="11.4"><tag k="barrier" v="stile"/></node>
  <node id="6" lat="50.6" lon="11.5"><tag k="barrier" v="fence"/></node>
  <way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/></way>
  <way id="11"><nd ref="2"/><nd ref="3"/><nd ref="4"/><tag k="highway" v="residential"/></way>
  <way id="12"><nd ref="4"/><nd ref="5"/><nd ref="4"/><tag k="highway" v="residential"/></way>
  <way id="13"><nd ref="5"/><nd ref="6"/><tag k="route" v="ferry"/></way>
  <relation id="20"><member type="way" ref="10" role="from"/><member type="node" ref="2" role="via"/><member type="way" ref="11" role="to"/>
    <tag k="type" v="restriction"/><tag k="restriction" v="no_left_turn"/></relation>
  <relation id="21"><member type="way" ref="11" role="from"/><member type="node" ref="2" role="via"/><member type="way" ref="10" role="to"/>
    <tag k="type" v="restriction"/><tag k="restriction" v="only_straight_on"/><tag k="except" v="bicycle ; psv"/></relation>
  <relation id="22"><member type="way" ref="10" role="from"/><member type="way" ref="11" role="via"/><member type="way" ref="12" role="to"/>
    <tag k="type" v="restriction"/><tag k="restriction" v="no_left_turn"/></relation>
  <relation id="23"><member type="way" ref="11" role="from"/><member type="node" ref="4" role="via"/><member type="way" ref="12" role="to"/>
    <tag k="type" v="restriction"/><tag k="restriction" v="no_left_turn"/></relation>
  <relation id="24"><member type="way" ref="10" role="from"/><member type="node" ref="2" role="via"/><member type="way" ref="11" role="to"/>
    <tag k="type" v="restriction"/><tag k="restriction:conditional" v="no_left_turn @ (Mo-Fr)"/></relation>
  <relation id="25"><member type="way" ref="10" role="from"/><member type="node" ref="2" role="via"/><member type="way" ref="11" role="to"/>
    <tag k="type" v="restriction"/><tag k="restriction:foot" v="no_left_turn"/></relation>
  <relation id="26"><member type="way" ref="10" role="from"/><member type="node" ref="2" role="via"/><member type="way" ref="11" role="to"/>
    <tag k="type" v="restriction"/><tag k="restriction:hgv" v="no_left_turn"/></relation>
</osm>)osm";

    OsmNodeRules read( TravelProfile profile )
    {
      return readOsmNodeRules( InputFile::inMemory( "town.osm", file ), profile );
    }

    TEST( OsmNodeRules, BarriersCloseToThoseTheyClose )
    {
      const PlanePoint bollard{ 11.1, 50.2 };
      const PlanePoint gate{ 11.3, 50.4 };
      const PlanePoint stile{ 11.4, 50.5 };
      const PlanePoint fence{ 11.5, 50.6 };
      EXPECT_THAT( read( TravelProfile::Car ).rules.closed, ElementsAre( bollard, gate, stile, fence ) );
      EXPECT_THAT( read( TravelProfile::Bicycle ).rules.closed, ElementsAre( gate, stile, fence ) );
      EXPECT_THAT( read( TravelProfile::Adult ).rules.closed, ElementsAre( fence ) );
      EXPECT_THAT( read( TravelProfile::Any ).rules.closed, IsEmpty() );
      EXPECT_EQ( read( TravelProfile::Car ).openBarriers, 1U );
      EXPECT_EQ( read( TravelProfile::Any ).openBarriers, 5U );
      EXPECT_EQ( read( TravelProfile::Car ).ferries, 1U );
    }

    TEST( OsmNodeRules, TurnsBindThoseTheyBind )
    {
      const OsmNodeRules byCar = read( TravelProfile::Car );
      ASSERT_THAT( byCar.rules.turns, SizeIs( 2 ) );
      const TurnRule &left = byCar.rules.turns[0];
      EXPECT_EQ( left.via, ( PlanePoint{ 11.1, 50.2 } ) );
      EXPECT_EQ( left.from, ( PlanePoint{ 11.0000001, 50.1 } ) );
      EXPECT_EQ( left.to, ( PlanePoint{ -11.2, 50.3 } ) );
      EXPECT_FALSE( left.isOnly );
      EXPECT_TRUE( byCar.rules.turns[1].isOnly );
      EXPECT_EQ( byCar.rules.turns[1].from, left.to );
      EXPECT_EQ( byCar.turnsOverWays, 1U );
      EXPECT_EQ( byCar.turnsNotUnderstood, 2U ); // of a road that begins and ends there, and at certain times
      EXPECT_THAT( read( TravelProfile::Bicycle ).rules.turns, SizeIs( 1 ) );
      EXPECT_THAT( read( TravelProfile::Child ).rules.turns, SizeIs( 1 ) );
      EXPECT_THAT( read( TravelProfile::Any ).rules.turns, IsEmpty() );
    }

    TEST( OsmNodeRules, DamagedFilesAreRefused )
    {
      const std::string cut = file.substr( 0, file.size() / 2 );
      EXPECT_THROW( readOsmNodeRules( InputFile::inMemory( "town.osm", cut ), TravelProfile::Car ), InputError );
      for ( const std::string place : { "lat='x' lon='11'", "lat='50' lon=''", "lat='50' lon='-'", "lat='.' lon='11'", "lat='50'" } )
      {
        const std::string odd = "<osm><node id='1' " + place + "><tag k='barrier' v='yes'/></node></osm>";
        EXPECT_THAT( readOsmNodeRules( InputFile::inMemory( "town.osm", odd ), TravelProfile::Car ).rules.closed, IsEmpty() ) << place;
      }
    }

    TEST( OsmNodeRules, CanBeStopped )
    {
      EXPECT_THROW(
        readOsmNodeRules( InputFile::inMemory( "town.osm", file ), TravelProfile::Car, []( double ) { return false; } ), Cancelled );
    }
  }
}
