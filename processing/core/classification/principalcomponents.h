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
    std::vector<double> variances;             //!< of the components (eigenvalues); they add up to the number of columns that vary
    std::size_t varying = 0;                   //!< columns whose values differ by more than noise
  };

  /**
   * Components of the correlation matrix of \a columns (each of the same length, finite, at least two rows).
   *
   * A column that is constant but for noise has the loading 0 in all of them: it correlates with nothing, and no order of the columns may
   * make it a component of its own. There is at least one component. The sign of a component is chosen so that its loadings add up to more
   * than 0; where they cancel out, the first that is not 0 is positive.
   */
  PrincipalComponents principalComponents( std::span<const std::vector<double>> columns );

}
