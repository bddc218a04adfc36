#include "classification/indexcombination.h"

#include "indicators/standardisation.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    //! Sums that differ by less than the rounding of their parts are one number, and those as near to 0 are 0.
    void settleNoise( std::vector<double> &sums, double tolerance )
    {
      std::vector<double> sorted = sums;
      std::erase_if( sorted, []( double value ) { return std::isnan( value ); } );
      std::sort( sorted.begin(), sorted.end() );
      const EqualNumbers equal( sorted, tolerance );
      for ( double &value : sums )
      {
        value = equal( value );
        if ( std::abs( value ) <= tolerance )
          value = 0.0;
      }
    }
  }

  std::vector<double> combinedColumns( const std::vector<const std::vector<double> *> &columns, const std::vector<double> &weights,
    Combination combination, const IndexOptions &options )
  {
    const double whole = std::accumulate( weights.begin(), weights.end(), 0.0 );
    const std::size_t areaCount = columns.front()->size();
    std::vector<double> combined( areaCount, none );
    double size = 0.0; // of what is added up, which may cancel out
    for ( std::size_t area = 0; area < areaCount; ++area )
    {
      double sum = 0.0;
      double magnitude = 0.0;
      double present = 0.0;
      std::size_t count = 0;
      for ( std::size_t i = 0; i < columns.size(); ++i )
      {
        const double value = ( *columns[i] )[area];
        if ( std::isnan( value ) )
          continue;
        sum += weights[i] * value;
        magnitude += std::abs( weights[i] * value );
        present += weights[i];
        ++count;
      }
      const bool complete = count == columns.size();
      const double share = static_cast<double>( count ) / static_cast<double>( columns.size() );
      const bool enough =
        complete || ( options.missing == MissingRule::MeanOfPresent && count > 0 && share >= options.minimumShare && present > 0.0 );
      if ( !enough )
        continue;
      const double filledUp = complete ? sum : sum * whole / present;
      const double divided = combination == Combination::Sum || whole == 0.0 ? 1.0 : whole;
      combined[area] = filledUp / divided;
      size = std::max( size, magnitude / std::abs( divided ) );
    }
    settleNoise( combined, equalityShare * size );
    return combined;
  }

  std::vector<double> partWeights( const CompositeIndex &index, const DimensionSteps &dimension, const IndexOptions &options )
  {
    // A sum counts every part as its given weight says; a mean takes the shares.
    const bool asShares = options.withinDimension == Combination::Mean || options.weights == WeightRule::FirstPrincipalComponent;
    const auto varies = [&index]( std::size_t i ) { return !index.parts[i].constant; };
    const auto counting = static_cast<double>( std::count_if( dimension.parts.begin(), dimension.parts.end(), varies ) );
    std::vector<double> weights;
    for ( const std::size_t i : dimension.parts )
      weights.push_back( asShares ? index.parts[i].weight : index.parts[i].weight * counting );
    return weights;
  }

  Combination partCombination( const IndexOptions &options )
  {
    // Loadings are no shares: their sum may be 0.
    return options.weights == WeightRule::FirstPrincipalComponent ? Combination::Sum : options.withinDimension;
  }

  std::vector<double> dimensionWeights( const CompositeIndex &index, const IndexOptions &options )
  {
    const auto counting = static_cast<double>( std::count_if(
      index.dimensions.begin(), index.dimensions.end(), []( const DimensionSteps &dimension ) { return dimension.weight > 0.0; } ) );
    std::vector<double> weights;
    for ( const DimensionSteps &dimension : index.dimensions )
      weights.push_back( options.acrossDimensions == Combination::Mean ? dimension.weight : dimension.weight * counting );
    return weights;
  }

}
