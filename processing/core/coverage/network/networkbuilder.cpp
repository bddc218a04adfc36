#include "coverage/network/networkbuilder.h"

#include "coverage/network/arcrows.h"
#include "coverage/network/vertexregister.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    constexpr std::size_t mostSegments = std::numeric_limits<std::int32_t>::max() / 2;
    constexpr std::size_t linesBetweenReports = 10000;

    bool isFinite( std::span<const PlanePoint> line )
    {
      return std::ranges::all_of( line, []( const PlanePoint &point ) { return std::isfinite( point.x ) && std::isfinite( point.y ); } );
    }
  }

  NetworkBuilder::NetworkBuilder( const LengthMetric &metric, const NetworkOptions &options )
    : mMetric( metric )
    , mOptions( options )
  {
    mNetwork.mCostKind = options.cost;
  }

  void NetworkBuilder::readLines( const NetworkLines &lines, const Progress &progress )
  {
    if ( lines.points.size() > mostSegments )
      throw InputError( codes::networkTooLarge, { std::to_string( lines.points.size() ) } );

    NetworkCounts &counts = mNetwork.mCounts;
    counts.lines = lines.count();
    VertexRegister places( mOptions.snapTolerance, lines.points.size() );
    std::vector<std::uint32_t> numbers;
    mSegments.reserve( lines.points.size() );
    for ( std::size_t i = 0; i < lines.count(); ++i )
    {
      if ( i % linesBetweenReports == 0 )
        advance( progress, static_cast<double>( i ) / static_cast<double>( lines.count() ) );
      const LineSpeed speed = lines.speeds[i];
      if ( !( speed.along > 0.0F ) && !( speed.against > 0.0F ) )
      {
        ++counts.closedLines;
        continue;
      }
      const std::span<const PlanePoint> line = lines.line( i );
      if ( !isFinite( line ) )
      {
        ++counts.brokenLines;
        continue;
      }
      numbers.clear();
      for ( const PlanePoint &point : line )
        numbers.push_back( places.number( point ) );
      addSegments( numbers, speed );
    }
    mPlaces = places.takePlaces();
    mMeasurable = mMetric.measurable( mPlaces );
  }

  void NetworkBuilder::addSegments( std::span<const std::uint32_t> numbers, LineSpeed speed )
  {
    const std::size_t before = mSegments.size();
    for ( std::size_t i = 1; i < numbers.size(); ++i )
    {
      if ( numbers[i] == numbers[i - 1] )
        ++mNetwork.mCounts.repeatedVertices;
      else
        mSegments.push_back( { numbers[i - 1], numbers[i], speed } );
    }
    if ( mSegments.size() == before )
      ++mNetwork.mCounts.brokenLines;
  }

  std::uint32_t NetworkBuilder::destination( Departure departure ) const
  {
    const Segment &segment = mSegments[departure / 2];
    return ( departure & 1U ) != 0 ? segment.begin : segment.end;
  }

  LineSpeed NetworkBuilder::speed( Departure departure ) const
  {
    const LineSpeed &speed = mSegments[departure / 2].speed;
    return ( departure & 1U ) != 0 ? LineSpeed{ speed.against, speed.along } : speed;
  }

  void NetworkBuilder::fillDepartures()
  {
    mRows.assign( mPlaces.size() + 1, 0 );
    for ( const Segment &segment : mSegments )
    {
      ++mRows[segment.begin + 1];
      ++mRows[segment.end + 1];
    }
    for ( std::size_t i = 1; i < mRows.size(); ++i )
      mRows[i] += mRows[i - 1];

    std::vector<std::uint32_t> next( mRows.begin(), mRows.end() - 1 );
    mDepartures.resize( 2 * mSegments.size() );
    for ( std::uint32_t i = 0; i < mSegments.size(); ++i )
    {
      mDepartures[next[mSegments[i].begin]++] = 2 * i;
      mDepartures[next[mSegments[i].end]++] = 2 * i + 1;
    }
  }

  // Of straight pieces drawn twice between the same places one stays, as fast as the faster in each direction: no street counts twice.
  bool NetworkBuilder::dropRepeatedSegments()
  {
    std::vector<bool> isRepeated( mSegments.size(), false );
    for ( std::uint32_t place = 0; place < mPlaces.size(); ++place )
    {
      for ( std::uint32_t i = mRows[place]; i < mRows[place + 1]; ++i )
      {
        for ( std::uint32_t j = i + 1; j < mRows[place + 1]; ++j )
        {
          const std::uint32_t kept = mDepartures[i] / 2;
          const std::uint32_t other = mDepartures[j] / 2;
          if ( isRepeated[kept] || isRepeated[other] || destination( mDepartures[i] ) != destination( mDepartures[j] ) )
            continue;
          const LineSpeed speedOfOther = mSegments[kept].begin == mSegments[other].begin
            ? mSegments[other].speed
            : LineSpeed{ mSegments[other].speed.against, mSegments[other].speed.along };
          LineSpeed &speedOfKept = mSegments[kept].speed;
          speedOfKept = { std::max( speedOfKept.along, speedOfOther.along ), std::max( speedOfKept.against, speedOfOther.against ) };
          isRepeated[other] = true;
        }
      }
    }
    std::size_t count = 0;
    for ( std::size_t i = 0; i < mSegments.size(); ++i )
    {
      if ( !isRepeated[i] )
        mSegments[count++] = mSegments[i];
    }
    mNetwork.mCounts.repeatedSegments = mSegments.size() - count;
    mSegments.resize( count );
    return mNetwork.mCounts.repeatedSegments > 0;
  }

  void NetworkBuilder::findNodes()
  {
    fillDepartures();
    if ( dropRepeatedSegments() )
      fillDepartures();
    findRuledPlaces();

    mNodeOf.assign( mPlaces.size(), none );
    for ( const RuledPlace &ruled : mRuledPlaces )
      mNodeOf[ruled.place] = mNodeCount++;
    for ( std::uint32_t place = 0; place < mPlaces.size(); ++place )
    {
      if ( mNodeOf[place] == none && mRows[place + 1] > mRows[place] && !isPassedThrough( place ) )
        mNodeOf[place] = mNodeCount++;
    }
  }

  // Two ways meet, and who comes along one goes on along the other as fast as before, whatever the direction.
  bool NetworkBuilder::isPassedThrough( std::uint32_t place ) const
  {
    if ( mRows[place + 1] - mRows[place] != 2 )
      return false;
    const LineSpeed one = speed( mDepartures[mRows[place]] );
    const LineSpeed other = speed( mDepartures[mRows[place] + 1] );
    if ( mOptions.cost == CostKind::Length )
      return ( one.along > 0.0F ) == ( other.against > 0.0F ) && ( one.against > 0.0F ) == ( other.along > 0.0F );
    return one.along == other.against && one.against == other.along;
  }

  NetworkBuilder::Departure NetworkBuilder::onward( std::uint32_t place, Departure arrived ) const
  {
    const Departure first = mDepartures[mRows[place]];
    return first == ( arrived ^ 1U ) ? mDepartures[mRows[place] + 1] : first;
  }

  void NetworkBuilder::followChains( const Progress &progress )
  {
    mIsUsed.assign( mSegments.size(), false );
    mNetwork.mVertices.reserve( mSegments.size() + mSegments.size() / 4 );
    mNetwork.mOffsets.reserve( mSegments.size() + mSegments.size() / 4 );
    for ( std::uint32_t place = 0; place < mPlaces.size(); ++place )
    {
      if ( place % linesBetweenReports == 0 )
        advance( progress, static_cast<double>( place ) / static_cast<double>( mPlaces.size() ) );
      if ( mNodeOf[place] == none )
        continue;
      for ( std::uint32_t i = mRows[place]; i < mRows[place + 1]; ++i )
      {
        if ( !mIsUsed[mDepartures[i] / 2] )
          addEdge( place, mDepartures[i] );
      }
    }
    // What is left are rings without any node: their first place becomes one.
    for ( std::uint32_t i = 0; i < mSegments.size(); ++i )
    {
      if ( mIsUsed[i] )
        continue;
      mNodeOf[mSegments[i].begin] = mNodeCount++;
      addEdge( mSegments[i].begin, 2 * i );
    }
  }

  void NetworkBuilder::addEdge( std::uint32_t from, Departure first )
  {
    Edge edge;
    edge.begin = mNodeOf[from];
    edge.firstVertex = static_cast<std::uint32_t>( mNetwork.mVertices.size() );
    double metres = 0.0;
    const auto addVertex = [&]( std::uint32_t place ) {
      const double millimetres = std::round( metres * 1000.0 );
      if ( millimetres > static_cast<double>( greatestCost ) )
        throw InputError( codes::networkTooLarge, { std::to_string( static_cast<std::int64_t>( metres ) ) + " m" } );
      mNetwork.mVertices.push_back( mPlaces[place] );
      mNetwork.mOffsets.push_back( static_cast<std::uint32_t>( millimetres ) );
    };

    addVertex( from );
    std::uint32_t place = from;
    Departure departure = first;
    while ( true )
    {
      mIsUsed[departure / 2] = true;
      const std::uint32_t next = destination( departure );
      metres += mMetric.distance( mMeasurable[place], mMeasurable[next] );
      addVertex( next );
      place = next;
      if ( mNodeOf[place] != none )
        break;
      departure = onward( place, departure );
    }

    edge.end = mNodeOf[place];
    edge.vertexCount = static_cast<std::uint32_t>( mNetwork.mVertices.size() ) - edge.firstVertex;
    edge.length = mNetwork.mOffsets.back();
    const LineSpeed travelled = speed( first );
    edge.along = costOf( edge.length, travelled.along );
    edge.against = costOf( edge.length, travelled.against );
    if ( !mRuledPlaces.empty() )
    {
      const auto number = static_cast<std::uint32_t>( mNetwork.mEdges.size() );
      mEndOf[first] = 2 * number;
      mEndOf[departure ^ 1U] = 2 * number + 1;
    }
    mNetwork.mEdges.push_back( edge );
  }

  Cost NetworkBuilder::costOf( std::uint32_t length, float speed ) const
  {
    if ( !( speed > 0.0F ) )
      return unreachable;
    if ( mOptions.cost == CostKind::Length )
      return length;
    constexpr double kilometresPerHour = 1.0 / 3.6; // metres per second, which is millimetres per millisecond
    const double milliseconds = std::round( length / ( static_cast<double>( speed ) * kilometresPerHour ) );
    return static_cast<Cost>( std::min( milliseconds, static_cast<double>( greatestCost ) ) );
  }

  void NetworkBuilder::fillRows()
  {
    mNetwork.mIsSymmetric = mNetwork.mCounts.turnRules == 0
      && std::ranges::all_of( mNetwork.mEdges, []( const Edge &edge ) { return edge.along == edge.against; } );
    ArcRows forward = arcRows( mNetwork.mEdges, mNodeCount, TravelDirection::FromFacility, mNetwork.mOnward );
    mNetwork.mForwardRows = std::move( forward.rows );
    mNetwork.mForwardArcs = std::move( forward.arcs );
    if ( mNetwork.mIsSymmetric )
      return;
    ArcRows reverse = arcRows( mNetwork.mEdges, mNodeCount, TravelDirection::ToFacility, mNetwork.mOnwardBack );
    mNetwork.mReverseRows = std::move( reverse.rows );
    mNetwork.mReverseArcs = std::move( reverse.arcs );
  }

  RoadNetwork buildNetwork( const NetworkLines &lines, const LengthMetric &metric, const NetworkOptions &options, ProblemReporter &reporter,
    const Progress &progress )
  {
    NetworkBuilder builder( metric, options );
    builder.readLines( lines, stepOf( progress, 0.0, 0.5 ) );
    if ( builder.counts().closedLines > 0 )
      reporter.report( { codes::networkLinesClosed, { std::to_string( builder.counts().closedLines ) } } );
    if ( builder.counts().brokenLines > 0 )
      reporter.report( { codes::networkLinesBroken, { std::to_string( builder.counts().brokenLines ) } } );
    if ( builder.isEmpty() )
      throw InputError( codes::networkWithoutLines );
    builder.findNodes();
    builder.followChains( stepOf( progress, 0.5, 0.9 ) );
    builder.splitNodes();
    builder.fillRows();
    advance( progress, 1.0 );
    return builder.takeNetwork();
  }

}
