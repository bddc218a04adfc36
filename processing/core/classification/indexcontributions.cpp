#include "classification/indexcombination.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    //! Takes the index apart, area by area, along the steps in which it was made.
    class Attribution
    {
    public:
      Attribution( CompositeIndex &index, const IndexOptions &options )
        : mIndex( index )
        , mOptions( options )
        , mDimensionWeights( dimensionWeights( index, options ) )
      {
        for ( const DimensionSteps &dimension : index.dimensions )
        {
          mPartWeights.push_back( partWeights( index, dimension, options ) );
        }
        for ( PartSteps &steps : index.parts )
          steps.contribution.assign( index.states.size(), none );
      }

      //! \returns the sum of the contributions to the index of \a area
      double attribute( std::size_t area )
      {
        double present = 0.0;
        double whole = 0.0;
        for ( std::size_t d = 0; d < mDimensionWeights.size(); ++d )
        {
          whole += mDimensionWeights[d];
          present += std::isnan( mIndex.dimensions[d].score[area] ) ? 0.0 : mDimensionWeights[d];
        }
        // Of an index made of ranks the contributions are those to the combined scores.
        const double slope = std::isnan( mIndex.slopes[area] ) ? mOptions.indexFactor : mIndex.slopes[area];
        double sum = 0.0;
        for ( std::size_t d = 0; d < mDimensionWeights.size(); ++d )
        {
          if ( !std::isnan( mIndex.dimensions[d].score[area] ) )
            sum += attributeDimension( d, area, present == 0.0 ? 0.0 : mDimensionWeights[d] * whole / present * slope );
        }
        return sum;
      }

    private:
      //! \a perScore: by how much the index grows with the score of the dimension.
      double attributeDimension( std::size_t d, std::size_t area, double perScore )
      {
        const DimensionSteps &dimension = mIndex.dimensions[d];
        const std::vector<double> &weights = mPartWeights[d];
        double present = 0.0;
        double whole = 0.0;
        for ( std::size_t p = 0; p < weights.size(); ++p )
        {
          whole += weights[p];
          present += std::isnan( mIndex.parts[dimension.parts[p]].standardised[area] ) ? 0.0 : weights[p];
        }
        const double divided = partCombination( mOptions ) == Combination::Mean ? whole : 1.0;
        double sum = 0.0;
        for ( std::size_t p = 0; p < weights.size(); ++p )
        {
          PartSteps &steps = mIndex.parts[dimension.parts[p]];
          if ( std::isnan( steps.standardised[area] ) )
            continue;
          const double filled = present == whole ? weights[p] : weights[p] * whole / present;
          // The score of a rank cannot be taken apart along the values: the parts share it by their weights.
          steps.contribution[area] = std::isnan( dimension.slopes[area] )
            ? perScore * dimension.score[area] * ( present == 0.0 ? 0.0 : weights[p] / present )
            : perScore * dimension.slopes[area] * filled / divided * steps.standardised[area];
          sum += steps.contribution[area];
        }
        return sum;
      }

      CompositeIndex &mIndex;
      const IndexOptions &mOptions;
      std::vector<double> mDimensionWeights;
      std::vector<std::vector<double>> mPartWeights;
    };
  }

  void attributeContributions( CompositeIndex &index, const IndexOptions &options )
  {
    Attribution attribution( index, options );
    double constant = none;
    for ( std::size_t area = 0; area < index.states.size(); ++area )
    {
      if ( index.states[area] != RatingState::Rated )
        continue;
      const double sum = attribution.attribute( area );
      const auto lacks = [area]( const PartSteps &steps ) { return std::isnan( steps.standardised[area] ); };
      if ( std::isnan( constant ) && std::none_of( index.parts.begin(), index.parts.end(), lacks ) )
        constant = index.index[area] - sum;
    }
    index.constant = std::isnan( constant ) || std::abs( constant ) < 1e-12 ? 0.0 : constant;
  }

}
