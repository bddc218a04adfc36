#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sozialraum
{

  //! Principal components of standardised columns, the strongest first.
  struct PrincipalComponents
  {
    std::vector<std::vector<double>> loadings; //!< per component, per column: unit vectors
    std::vector<double> variances;             //!< of the components (eigenvalues); they add up to the number of columns
  };

  /**
   * Components of the correlation matrix of \a columns (each of the same length, finite, at least two rows).
   *
   * A constant column correlates with nothing. The sign of a component is chosen so that its loadings add up to more than 0; where they
   * cancel out, the first that is not 0 is positive.
   */
  PrincipalComponents principalComponents( std::span<const std::vector<double>> columns );

}
