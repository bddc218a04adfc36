#include "coverage/network/networkcheck.h"

#include "coverage/network/missedjoints.h"
#include "coverage/network/roadrules.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  namespace
  {
    bool isFinite( const PlanePoint &point )
    {
      return std::isfinite( point.x ) && std::isfinite( point.y );
    }

    bool isClosed( const LineSpeed &speed )
    {
      return !( speed.along > 0.0F ) && !( speed.against > 0.0F );
    }

    bool hasLength( std::span<const PlanePoint> line )
    {
      return std::ranges::all_of( line, isFinite )
        && std::ranges::any_of( line, [&]( const PlanePoint &point ) { return !( point == line.front() ); } );
    }

    //! A place to show a line at.
    PlanePoint middleOf( std::span<const PlanePoint> line )
    {
      if ( line.empty() )
        return { std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN() };
      const PlanePoint &a = line[( line.size() - 1 ) / 2];
      const PlanePoint &b = line[line.size() / 2];
      return { ( a.x + b.x ) / 2.0, ( a.y + b.y ) / 2.0 };
    }

    class NetworkChecker
    {
    public:
      NetworkChecker( const NetworkLines &lines, std::span<const RoadFacts> facts, const NetworkCheckOptions &options )
        : mLines( lines )
        , mFacts( facts )
        , mOptions( options )
      {}

      void checkShapes()
      {
        for ( std::uint32_t line = 0; line < mLines.count(); ++line )
        {
          const std::span<const PlanePoint> points = mLines.line( line );
          if ( isClosed( mLines.speeds[line] ) )
            continue;
          if ( !hasLength( points ) )
          {
            add( NetworkFaultKind::ZeroLength, line, middleOf( points ) );
            continue;
          }
          for ( std::size_t i = 1; i < points.size(); ++i )
          {
            if ( points[i] == points[i - 1] )
              add( NetworkFaultKind::DuplicateVertex, line, points[i] );
          }
        }
      }

      void checkGround( const LengthMetric &metric, const Progress &progress )
      {
        const DrawnNetwork drawn( mLines, mOptions.snapTolerance, stepOf( progress, 0.0, 0.3 ) );
        std::vector<RoadLevel> levels;
        for ( const RoadFacts &fact : mFacts )
          levels.push_back( fact.level );
        for ( const MissedJoint &joint : findMissedJoints( drawn, levels, metric, mOptions.jointDistance, stepOf( progress, 0.3, 0.6 ) ) )
          add( NetworkFaultKind::MissedJoint, joint.line, joint.place, joint.otherLine, joint.metres );
        const CrossingsAndOverlaps found = findCrossings( drawn, levels, metric, stepOf( progress, 0.6, 1.0 ) );
        for ( const RoadCrossing &crossing : found.crossings )
        {
          if ( crossing.isOnOneLevel )
            add( NetworkFaultKind::Crossing, crossing.line, crossing.place, crossing.otherLine );
          else
            mResult.overpasses.push_back( crossing );
        }
        for ( const RoadOverlap &overlap : found.overlaps )
          add( NetworkFaultKind::DuplicateEdge, overlap.line, overlap.place, overlap.otherLine, overlap.metres );
      }

      //! Each feature once, though it may have several lines.
      void checkFacts()
      {
        for ( std::uint32_t line = 0; line < mLines.count(); ++line )
        {
          if ( isClosed( mLines.speeds[line] ) || ( line > 0 && mLines.features[line] == mLines.features[line - 1] ) )
            continue;
          checkSpeed( line );
          if ( oneWayOf( mFacts[line].oneway ) == OneWay::Unknown )
            add( NetworkFaultKind::OneWayUnknown, line, middleOf( mLines.line( line ) ), {}, {}, mFacts[line].oneway );
        }
      }

      NetworkCheck result()
      {
        std::ranges::stable_sort( mResult.faults, {}, &NetworkFault::kind );
        return std::move( mResult );
      }

    private:
      void checkSpeed( std::uint32_t line )
      {
        const std::optional<std::string> &text = mFacts[line].speed;
        if ( !text || text->empty() )
        {
          if ( mOptions.speedsAreRequired )
            add( NetworkFaultKind::SpeedMissing, line, middleOf( mLines.line( line ) ) );
          return;
        }
        const std::optional<double> speed = speedOf( *text );
        if ( !speed || *speed < mOptions.leastSpeed || *speed > mOptions.greatestSpeed )
          add( NetworkFaultKind::SpeedAbsurd, line, middleOf( mLines.line( line ) ), {}, {}, *text );
      }

      void add( NetworkFaultKind kind, std::uint32_t line, const PlanePoint &place, std::optional<std::uint32_t> otherLine = {},
        std::optional<double> metres = {}, std::string value = {} )
      {
        mResult.faults.push_back( { kind, line, otherLine, place, metres, std::move( value ) } );
      }

      const NetworkLines &mLines;
      std::span<const RoadFacts> mFacts;
      const NetworkCheckOptions &mOptions;
      NetworkCheck mResult;
    };
  }

  std::string_view nameOf( NetworkFaultKind kind )
  {
    switch ( kind )
    {
      case NetworkFaultKind::DuplicateVertex:
        return "duplicate_vertex";
      case NetworkFaultKind::ZeroLength:
        return "zero_length";
      case NetworkFaultKind::MissedJoint:
        return "missed_joint";
      case NetworkFaultKind::Crossing:
        return "crossing_without_node";
      case NetworkFaultKind::Island:
        return "island";
      case NetworkFaultKind::SpeedMissing:
        return "speed_missing";
      case NetworkFaultKind::SpeedAbsurd:
        return "speed_absurd";
      case NetworkFaultKind::OneWayUnknown:
        return "oneway_unknown";
      case NetworkFaultKind::DuplicateEdge:
        break;
    }
    return "duplicate_edge";
  }

  NetworkCheck checkNetwork( const NetworkLines &lines, std::span<const RoadFacts> facts, const LengthMetric &metric,
    const NetworkCheckOptions &options, const Progress &progress )
  {
    if ( !( options.jointDistance > 0.0 ) )
      throw InputError( codes::jointDistanceNotPositive );
    NetworkChecker checker( lines, facts, options );
    checker.checkShapes();
    checker.checkGround( metric, progress );
    checker.checkFacts();
    return checker.result();
  }

}
