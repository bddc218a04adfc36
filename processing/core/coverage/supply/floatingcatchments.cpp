#include "coverage/supply/floatingcatchments.h"

#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

namespace sozialraum
{

  DecayFunction noDecay()
  {
    return []( Cost ) { return 1.0; };
  }

  DecayFunction stepDecay( std::vector<Cost> thresholds, std::vector<double> weights )
  {
    return [thresholds = std::move( thresholds ), weights = std::move( weights )]( Cost cost ) {
      const auto ring = static_cast<std::size_t>( std::ranges::lower_bound( thresholds, cost ) - thresholds.begin() );
      return ring < weights.size() ? weights[ring] : 0.0;
    };
  }

  DecayFunction gaussianDecay( Cost limit )
  {
    return [limit]( Cost cost ) {
      const double share = static_cast<double>( cost ) / limit;
      return share > 1.0 ? 0.0 : ( std::exp( -0.5 * share * share ) - std::exp( -0.5 ) ) / ( 1.0 - std::exp( -0.5 ) );
    };
  }

  DecayFunction gaussianDecayOfBandwidth( Cost bandwidth )
  {
    return [bandwidth]( Cost cost ) {
      const double share = static_cast<double>( cost ) / bandwidth;
      return std::exp( -0.5 * share * share );
    };
  }

  DecayFunction gravityDecay( double unit, double exponent )
  {
    return [unit, exponent]( Cost cost ) { return std::pow( std::max( 1.0, cost / unit ), -exponent ); };
  }

  DecayFunction limitedTo( DecayFunction decay, Cost limit )
  {
    return [decay = std::move( decay ), limit]( Cost cost ) { return cost <= limit ? decay( cost ) : 0.0; };
  }

  namespace
  {
    void check( std::span<const double> values, FindingCode<1> code )
    {
      const auto wrong = std::ranges::find_if( values, []( double value ) { return !( value >= 0.0 ) || !std::isfinite( value ); } );
      if ( wrong != values.end() )
        throw InputError( code, { std::to_string( wrong - values.begin() + 1 ) } );
    }

    //! For each entry of the matrix, row by row.
    std::vector<double> decayed( const CostMatrix &costs, const DecayFunction &decay )
    {
      std::vector<double> weights;
      weights.reserve( costs.entryCount() );
      for ( std::size_t facility = 0; facility < costs.facilityCount(); ++facility )
      {
        for ( const CostEntry &entry : costs.row( facility ) )
          weights.push_back( decay( entry.cost ) );
      }
      return weights;
    }

    //! Makes the weights of each place add up to 1.
    void shareOut( const CostMatrix &costs, std::vector<double> &weights )
    {
      std::vector<double> sums( costs.placeCount(), 0.0 );
      const auto forEach = [&]( const auto &visit ) {
        std::size_t next = 0;
        for ( std::size_t facility = 0; facility < costs.facilityCount(); ++facility )
        {
          for ( const CostEntry &entry : costs.row( facility ) )
            visit( sums[entry.place], weights[next++] );
        }
      };
      forEach( []( double &sum, double weight ) { sum += weight; } );
      forEach( []( double sum, double &weight ) { weight = sum > 0.0 ? weight / sum : 0.0; } );
    }

    //! The share of its place's demand that asks at its facility, times the decay.
    std::vector<double> weightsOf( const CostMatrix &costs, const FloatingCatchmentOptions &options )
    {
      std::vector<double> weights = decayed( costs, options.decay );
      if ( options.method == FloatingCatchmentMethod::TwoStep )
        return weights;
      std::vector<double> shares = options.selection ? decayed( costs, options.selection ) : weights;
      shareOut( costs, shares );
      std::ranges::transform( weights, shares, weights.begin(), std::multiplies<>() );
      return weights;
    }
  }

  FloatingCatchments floatingCatchments(
    const CostMatrix &costs, std::span<const double> demand, std::span<const double> capacities, const FloatingCatchmentOptions &options )
  {
    check( demand, codes::demandNegative );
    check( capacities, codes::capacityRowNegative );
    const std::vector<double> weights = weightsOf( costs, options );

    FloatingCatchments result;
    result.accessibility.assign( costs.placeCount(), 0.0 );
    std::size_t next = 0;
    for ( std::size_t facility = 0; facility < costs.facilityCount(); ++facility )
    {
      const std::span<const CostEntry> row = costs.row( facility );
      double asking = 0.0;
      for ( std::size_t i = 0; i < row.size(); ++i )
        asking += demand[row[i].place] * weights[next + i];
      const double ratio = asking > 0.0 ? capacities[facility] / asking : std::numeric_limits<double>::quiet_NaN();
      result.ratios.push_back( ratio );
      for ( std::size_t i = 0; i < row.size() && asking > 0.0; ++i )
        result.accessibility[row[i].place] += ratio * weights[next + i];
      next += row.size();
    }
    return result;
  }

}
