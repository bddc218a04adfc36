#include "classification/spatialclusters.h"

#include "classification/moranpermutations.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    Quadrant quadrantOf( double deviation, double meanOfNeighbours )
    {
      if ( std::isnan( meanOfNeighbours ) )
        return Quadrant::None;
      if ( deviation > 0.0 )
        return meanOfNeighbours > 0.0 ? Quadrant::HighHigh : Quadrant::HighLow;
      return meanOfNeighbours > 0.0 ? Quadrant::LowHigh : Quadrant::LowLow;
    }

    //! The largest p that still counts: the significance itself, or lowered for the number of areas tested.
    double thresholdFor( std::vector<double> p, const SpatialClusterOptions &options )
    {
      if ( !options.falseDiscoveryRate )
        return options.significance;
      std::erase_if( p, []( double value ) { return std::isnan( value ); } );
      std::sort( p.begin(), p.end() );
      for ( std::size_t i = p.size(); i > 0; --i )
      {
        const double allowed = options.significance * static_cast<double>( i ) / static_cast<double>( p.size() );
        if ( p[i - 1] <= allowed )
          return p[i - 1];
      }
      return 0.0;
    }

    void requireFinite( std::span<const double> values )
    {
      const auto isInfinite = []( double value ) { return std::isinf( value ); };
      if ( const auto first = std::find_if( values.begin(), values.end(), isInfinite ); first != values.end() )
        throw InputError( codes::valuesInfinite,
          { std::to_string( std::count_if( first, values.end(), isInfinite ) ), std::to_string( first - values.begin() + 1 ) } );
    }

    void requireUsable( const std::vector<double> &values, const SpatialWeights &weights )
    {
      if ( values.size() < 4 )
        throw InputError( codes::tooFewValuesForClusters, { std::to_string( values.size() ) } );
      if ( !( standardDeviation( values, Divisor::Count ) > 0.0 ) )
        throw InputError( codes::valuesAllEqual );
      if ( weights.islands().size() == values.size() )
        throw InputError( codes::noNeighbours );
    }
  }

  SpatialClusters spatialClusters( std::span<const double> values, const SpatialWeights &weights, const SpatialClusterOptions &options,
    ProblemReporter *problems, const Progress &progress )
  {
    requireFinite( values );
    const auto isIsland = [&]( std::size_t area ) {
      const std::vector<std::uint32_t> &row = weights.neighbours[area];
      return std::none_of( row.begin(), row.end(), [&]( std::uint32_t other ) { return !std::isnan( values[other] ); } );
    };
    std::vector<bool> kept( values.size() );
    std::vector<double> present;
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      // An island lies on no side of its neighbours: whether it counts in the mean of all is a choice.
      kept[i] = !std::isnan( values[i] ) && ( options.islandsCount || !isIsland( i ) );
      if ( kept[i] )
        present.push_back( values[i] );
    }
    const SpatialWeights among = weightsAmong( weights, kept );
    requireUsable( present, among );

    const MoranStatistics moran( present, among );
    const bool permutes = options.permutations > 0;
    const PermutationOptions permuting{ options.permutations, options.seed, options.threads };
    const std::vector<double> p =
      permutes ? localPseudoP( moran, permuting, stepOf( progress, 0.0, 0.7 ) ) : std::vector<double>( present.size(), none );
    const double count = static_cast<double>( present.size() );
    SpatialClusters clusters;
    clusters.areas = present.size();
    clusters.global = { moran.globalI(), -1.0 / ( count - 1.0 ), moran.varianceOfI(),
      permutes ? globalPseudoP( moran, permuting, stepOf( progress, 0.7, 1.0 ) ) : none };
    clusters.threshold = thresholdFor( p, options );
    const double scale = options.divisor == Divisor::Count ? 1.0 : ( count - 1.0 ) / count;

    std::size_t next = 0;
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      const bool has = kept[i];
      clusters.lag.push_back( has ? moran.meanOfNeighbours( next, present ) : none );
      clusters.local.push_back( has ? scale * moran.localI( next ) : none );
      clusters.p.push_back( has ? p[next] : none );
      clusters.giStar.push_back( has ? moran.giStar( next ) : none );
      clusters.quadrants.push_back(
        has ? quadrantOf( moran.deviations()[next], moran.meanOfNeighbours( next, moran.deviations() ) ) : Quadrant::None );
      clusters.significant.push_back( has && p[next] <= clusters.threshold );
      if ( !std::isnan( values[i] ) && isIsland( i ) )
        clusters.islands.push_back( i );
      next += has;
    }
    if ( problems && !clusters.islands.empty() )
      problems->report( { codes::areasWithoutNeighbours, { std::to_string( clusters.islands.size() ) } } );
    return clusters;
  }

}
