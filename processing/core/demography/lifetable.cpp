#include "demography/lifetable.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  double relationalSurvival( double survivors, double alpha )
  {
    // The logistic function of the moved logit without logarithms, which 0 and 1 have none of.
    const double grown = std::exp( 2.0 * alpha ) * survivors;
    return grown / ( 1.0 - survivors + grown );
  }

  std::vector<double> relationalMortality( std::span<const double> mortality, double alpha )
  {
    std::vector<double> moved( mortality.begin(), mortality.end() );
    if ( alpha == 0.0 )
      return moved;
    double survivors = 1.0;
    for ( std::size_t age = 0; age + 1 < mortality.size(); ++age )
    {
      const double next = survivors * ( 1.0 - mortality[age] );
      const double before = relationalSurvival( survivors, alpha );
      moved[age] = before > 0.0 ? std::clamp( 1.0 - relationalSurvival( next, alpha ) / before, 0.0, 1.0 ) : mortality[age];
      survivors = next;
    }
    if ( const std::size_t open = mortality.size() - 1; open > 0 && mortality[open - 1] > 0.0 )
      moved[open] = std::min( 1.0, mortality[open] * moved[open - 1] / mortality[open - 1] );
    return moved;
  }

}
