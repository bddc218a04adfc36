#pragma once

#include "coverage/network/networklines.h"
#include "coverage/network/roadnetwork.h"

#include <cmath>
#include <limits>
#include <map>
#include <utility>
#include <vector>

namespace sozialraum
{

  /**
   * The slow, obvious way: every vertex is a node, costs are metres or seconds as they are, and labels are lowered until none is left to
   * lower. Facilities stand on straight pieces of lines.
   */
  class SlowSearch
  {
  public:
    struct Segment
    {
      PlanePoint a, b;
      double along = infinite;   //!< cost from a to b
      double against = infinite; //!< cost from b to a
    };
    struct Facility
    {
      std::size_t segment;
      double share;  //!< from a
      double access; //!< cost
    };

    static constexpr double infinite = std::numeric_limits<double>::infinity();

    SlowSearch( const NetworkLines &lines, CostKind kind )
    {
      for ( std::size_t i = 0; i < lines.count(); ++i )
      {
        const auto line = lines.line( i );
        for ( std::size_t v = 1; v < line.size(); ++v )
        {
          if ( line[v] == line[v - 1] )
            continue;
          const double metres = std::hypot( line[v].x - line[v - 1].x, line[v].y - line[v - 1].y );
          const auto cost = [&]( float speed ) {
            if ( !( speed > 0.0F ) )
              return infinite;
            return kind == CostKind::Length ? metres : metres * 3.6 / static_cast<double>( speed );
          };
          const Segment segment{ line[v - 1], line[v], cost( lines.speeds[i].along ), cost( lines.speeds[i].against ) };
          if ( segment.along < infinite || segment.against < infinite )
            add( segment );
        }
      }
    }

    const std::vector<Segment> &segments() const { return mSegments; }

    void run( const std::vector<Facility> &facilities, TravelDirection direction )
    {
      mFacilities = facilities;
      mCosts.clear();
      mIsAway = direction == TravelDirection::FromFacility;
      for ( const Facility &facility : facilities )
      {
        const Segment &segment = mSegments[facility.segment];
        lower( segment.b, facility.access + ( 1.0 - facility.share ) * up( segment ) );
        lower( segment.a, facility.access + facility.share * down( segment ) );
        if ( facility.share == 0.0 )
          lower( segment.a, facility.access );
        if ( facility.share == 1.0 )
          lower( segment.b, facility.access );
      }
      for ( bool changed = true; changed; )
      {
        changed = false;
        for ( const Segment &segment : mSegments )
        {
          changed = lower( segment.b, costAt( segment.a ) + up( segment ) ) || changed;
          changed = lower( segment.a, costAt( segment.b ) + down( segment ) ) || changed;
        }
      }
    }

    double costAt( const PlanePoint &vertex ) const
    {
      const auto found = mCosts.find( { vertex.x, vertex.y } );
      return found == mCosts.end() ? infinite : found->second;
    }

    double costOn( std::size_t index, double share ) const
    {
      const Segment &segment = mSegments[index];
      double cost = std::min( costAt( segment.a ) + share * up( segment ), costAt( segment.b ) + ( 1.0 - share ) * down( segment ) );
      for ( const Facility &facility : mFacilities )
      {
        if ( facility.segment == index )
          cost = std::min( cost,
            facility.access
              + ( share >= facility.share ? ( share - facility.share ) * up( segment ) : ( facility.share - share ) * down( segment ) ) );
      }
      return std::isnan( cost ) ? infinite : cost;
    }

  private:
    //! Of pieces drawn twice one stays, as fast as the faster in each direction.
    void add( const Segment &segment )
    {
      for ( Segment &other : mSegments )
      {
        if ( other.a == segment.a && other.b == segment.b )
        {
          other.along = std::min( other.along, segment.along );
          other.against = std::min( other.against, segment.against );
          return;
        }
        if ( other.a == segment.b && other.b == segment.a )
        {
          other.along = std::min( other.along, segment.against );
          other.against = std::min( other.against, segment.along );
          return;
        }
      }
      mSegments.push_back( segment );
    }

    double up( const Segment &segment ) const { return mIsAway ? segment.along : segment.against; }
    double down( const Segment &segment ) const { return mIsAway ? segment.against : segment.along; }

    bool lower( const PlanePoint &vertex, double cost )
    {
      if ( !( cost < costAt( vertex ) - 1e-9 ) )
        return false;
      mCosts[{ vertex.x, vertex.y }] = cost;
      return true;
    }

    bool mIsAway = true;
    std::vector<Segment> mSegments;
    std::vector<Facility> mFacilities;
    std::map<std::pair<double, double>, double> mCosts;
  };

}
