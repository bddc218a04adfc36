#include "classification/empiricalbayes.h"

#include "finding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  EmpiricalBayes empiricalBayesRates( std::span<const double> cases, std::span<const double> population )
  {
    const auto counts = [&]( std::size_t i ) { return !std::isnan( cases[i] ) && population[i] > 0.0; };
    double allCases = 0.0;
    double people = 0.0;
    double areaCount = 0.0;
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( !counts( i ) )
        continue;
      allCases += cases[i];
      people += population[i];
      areaCount += 1.0;
    }
    if ( people <= 0.0 )
      throw InputError( "no_population_at_risk" );

    EmpiricalBayes result;
    result.districtRate = allCases / people;
    double spread = 0.0;
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( !counts( i ) )
        continue;
      const double deviation = cases[i] / population[i] - result.districtRate;
      spread += population[i] * deviation * deviation;
    }
    result.variance = std::max( 0.0, spread / people - result.districtRate / ( people / areaCount ) );
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      const double chance = result.districtRate / population[i];
      const double trust = result.variance + chance > 0.0 ? result.variance / ( result.variance + chance ) : 0.0;
      result.rates.push_back( counts( i ) ? result.districtRate + trust * ( cases[i] / population[i] - result.districtRate ) : std::numeric_limits<double>::quiet_NaN() );
    }
    return result;
  }

}
