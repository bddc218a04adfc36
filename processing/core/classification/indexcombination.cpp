#include "classification/indexcombination.h"

#include "indicators/standardisation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
  }

  std::vector<double> combinedColumns( const std::vector<const std::vector<double> *> &columns, const std::vector<double> &weights,
    Combination combination, const IndexOptions &options )
  {
    const double whole = std::accumulate( weights.begin(), weights.end(), 0.0 );
    const std::size_t areaCount = columns.front()->size();
    std::vector<double> combined( areaCount, none );
    for ( std::size_t area = 0; area < areaCount; ++area )
    {
      double sum = 0.0;
      double present = 0.0;
      std::size_t count = 0;
      for ( std::size_t i = 0; i < columns.size(); ++i )
      {
        const double value = ( *columns[i] )[area];
        if ( std::isnan( value ) )
          continue;
        sum += weights[i] * value;
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
      combined[area] = combination == Combination::Sum || whole == 0.0 ? filledUp : filledUp / whole;
    }
    return combined;
  }

  double standardisationSlope( const std::vector<double> &values, Standardisation kind, Divisor divisor )
  {
    std::vector<double> present = values;
    std::erase_if( present, []( double value ) { return std::isnan( value ); } );
    double width = none;
    if ( kind == Standardisation::None )
      return 1.0;
    if ( kind == Standardisation::ZScore )
      width = standardDeviation( present, divisor );
    else if ( kind == Standardisation::MinMax && !present.empty() )
      width = *std::max_element( present.begin(), present.end() ) - *std::min_element( present.begin(), present.end() );
    return width == 0.0 ? 0.0 : 1.0 / width;
  }

  std::vector<double> partWeights( const CompositeIndex &index, const DimensionSteps &dimension, const IndexOptions &options )
  {
    // A sum counts every part as its given weight says; a mean takes the shares.
    const bool asShares = options.withinDimension == Combination::Mean || options.weights == WeightRule::FirstPrincipalComponent;
    std::vector<double> weights;
    for ( const std::size_t i : dimension.parts )
      weights.push_back( asShares ? index.parts[i].weight : index.parts[i].weight * static_cast<double>( dimension.parts.size() ) );
    return weights;
  }

  Combination partCombination( const IndexOptions &options )
  {
    // Loadings are no shares: their sum may be 0.
    return options.weights == WeightRule::FirstPrincipalComponent ? Combination::Sum : options.withinDimension;
  }

  std::vector<double> dimensionWeights( const CompositeIndex &index, const IndexOptions &options )
  {
    std::vector<double> weights;
    for ( const DimensionSteps &dimension : index.dimensions )
      weights.push_back( options.acrossDimensions == Combination::Mean
          ? dimension.weight
          : dimension.weight * static_cast<double>( index.dimensions.size() ) );
    return weights;
  }

}
