#pragma once

#include "classification/compositeindex.h"

namespace sozialraum
{

  // The steps in which parts become dimensions and dimensions the index, shared by what computes it and by what takes it apart again.

  //! Weighted combination of \a columns per area by the rule for missing ones; NaN where too few are there.
  std::vector<double> combinedColumns( const std::vector<const std::vector<double> *> &columns, const std::vector<double> &weights,
    Combination combination, const IndexOptions &options );

  //! The weights by which the parts of \a dimension are combined.
  std::vector<double> partWeights( const CompositeIndex &index, const DimensionSteps &dimension, const IndexOptions &options );

  //! How the parts of a dimension are combined.
  Combination partCombination( const IndexOptions &options );

  //! The weights by which the scores of the dimensions are added up, whether to a mean or to a sum.
  std::vector<double> dimensionWeights( const CompositeIndex &index, const IndexOptions &options );

  //! Fills in the contributions of the parts to the finished index, and the constant.
  void attributeContributions( CompositeIndex &index, const IndexOptions &options );

}
