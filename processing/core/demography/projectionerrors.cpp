#include "demography/projectionerrors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  ProjectionErrors projectionErrors( std::span<const ProjectedAndCounted> cases )
  {
    std::vector<double> errors;
    double signedSum = 0.0, constantSum = 0.0, sum = 0.0;
    for ( const ProjectedAndCounted &each : cases )
    {
      if ( !( each.counted > 0.0 ) )
        continue;
      const double error = 100.0 * ( each.projected - each.counted ) / each.counted;
      signedSum += error;
      errors.push_back( std::abs( error ) );
      sum += errors.back();
      constantSum += std::abs( 100.0 * ( each.constant - each.counted ) / each.counted );
    }
    ProjectionErrors result;
    result.cases = errors.size();
    if ( errors.empty() )
    {
      const double none = std::numeric_limits<double>::quiet_NaN();
      result.meanSigned = result.meanAbsolute = result.medianAbsolute = result.p90 = result.constantMeanAbsolute = result.skill = none;
      return result;
    }
    std::sort( errors.begin(), errors.end() );
    const std::size_t n = errors.size();
    const double count = static_cast<double>( n );
    result.meanSigned = signedSum / count;
    result.meanAbsolute = sum / count;
    result.medianAbsolute = n % 2 ? errors[n / 2] : ( errors[n / 2 - 1] + errors[n / 2] ) / 2.0;
    result.p90 = errors[( 9 * n + 9 ) / 10 - 1];
    result.constantMeanAbsolute = constantSum / count;
    result.skill = constantSum > 0.0 ? 1.0 - sum / constantSum : std::numeric_limits<double>::quiet_NaN();
    return result;
  }

}
