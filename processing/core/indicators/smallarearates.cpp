#include "smallarearates.h"

#include "finding.h"
#include "indicators/distributions.h"
#include "indicators/standardisation.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace sozialraum
{

  namespace
  {

    constexpr double NO_VALUE = std::numeric_limits<double>::quiet_NaN();

    bool takesPart( double cases, double population )
    {
      return std::isfinite( cases ) && population > 0 && std::isfinite( population );
    }

  }

  Interval wilsonInterval( double cases, double population, double z )
  {
    if ( !takesPart( cases, population ) || cases < 0 || cases > population )
      return { NO_VALUE, NO_VALUE };
    const double share = cases / population;
    const double z2 = z * z;
    const double centre = share + z2 / ( 2 * population );
    const double spread = z * std::sqrt( share * ( 1 - share ) / population + z2 / ( 4 * population * population ) );
    const double scale = 1 + z2 / population;
    // None of all and all of all lie on their limit, which rounding would put on the wrong side of them.
    return { cases == 0.0 ? 0.0 : std::max( 0.0, ( centre - spread ) / scale ),
      cases == population ? 1.0 : std::min( 1.0, ( centre + spread ) / scale ) };
  }

  Interval poissonInterval( double cases, double confidence )
  {
    if ( !( cases >= 0 ) || !std::isfinite( cases ) )
      return { NO_VALUE, NO_VALUE };
    const double tail = ( 1 - confidence ) / 2;
    return { cases == 0 ? 0.0 : gammaQuantile( cases, tail ), gammaQuantile( cases + 1, 1 - tail ) };
  }

  namespace
  {

    //! All that take part, added up.
    struct Totals
    {
      double cases = 0;
      double people = 0;
      double areas = 0;
    };

    Totals totalsOf( std::span<const double> cases, std::span<const double> populations )
    {
      Totals totals;
      for ( std::size_t i = 0; i < cases.size(); ++i )
      {
        if ( !takesPart( cases[i], populations[i] ) )
          continue;
        totals.cases += cases[i];
        totals.people += populations[i];
        ++totals.areas;
      }
      return totals;
    }

    double logit( double cases, double population )
    {
      return std::log( ( cases + 0.5 ) / ( population - cases + 0.5 ) );
    }

    //! Sampling variance of logit().
    double logitVariance( double cases, double population )
    {
      return ( population + 1 ) * ( population + 2 ) / ( population * ( cases + 1 ) * ( population - cases + 1 ) );
    }

  }

  //! The common rate, and the variance between the areas beyond chance by Marshall's moments, which may come out below 0.
  static ShrunkRates momentsOf( std::span<const double> cases, std::span<const double> populations )
  {
    const Totals totals = totalsOf( cases, populations );
    ShrunkRates result;
    result.rates.assign( cases.size(), NO_VALUE );
    result.commonRate = totals.cases / totals.people;

    double spread = 0;
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( takesPart( cases[i], populations[i] ) )
        spread += populations[i] * ( cases[i] / populations[i] - result.commonRate ) * ( cases[i] / populations[i] - result.commonRate );
    }
    result.variance = totals.areas > 0 ? spread / totals.people - result.commonRate / ( totals.people / totals.areas ) : 0.0;
    return result;
  }

  ShrunkRates empiricalBayesIndex( std::span<const double> cases, std::span<const double> populations )
  {
    ShrunkRates result = momentsOf( cases, populations );
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( !takesPart( cases[i], populations[i] ) )
        continue;
      const double chance = result.commonRate / populations[i];
      const double variance = result.variance + chance < 0.0 ? chance : result.variance + chance;
      const double difference = cases[i] / populations[i] - result.commonRate;
      result.rates[i] = variance > 0.0 ? difference / std::sqrt( variance ) : 0.0;
    }
    return result;
  }

  ShrunkRates empiricalBayesRates( std::span<const double> cases, std::span<const double> populations )
  {
    ShrunkRates result = momentsOf( cases, populations );
    result.variance = std::max( 0.0, result.variance );
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( !takesPart( cases[i], populations[i] ) )
        continue;
      const double chance = result.commonRate / populations[i];
      const double trust = result.variance + chance > 0 ? result.variance / ( result.variance + chance ) : 0.0;
      result.rates[i] = result.commonRate + trust * ( cases[i] / populations[i] - result.commonRate );
    }
    return result;
  }

  ShrunkRates logitShrunkRates( std::span<const double> cases, std::span<const double> populations )
  {
    std::vector<double> logits;
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( !takesPart( cases[i], populations[i] ) )
        continue;
      if ( cases[i] < 0 || cases[i] > populations[i] )
        throw InputError( codes::shareOutside01, { std::to_string( i + 1 ) } );
      logits.push_back( logit( cases[i], populations[i] ) );
    }
    const Totals totals = totalsOf( cases, populations );
    ShrunkRates result;
    result.rates.assign( cases.size(), NO_VALUE );
    result.commonRate = totals.cases / totals.people;
    result.variance = logits.size() < 2 ? 0.0 : std::pow( standardDeviation( logits, Divisor::CountMinusOne ), 2 );

    const double common = logit( totals.cases, totals.people );
    for ( std::size_t i = 0; i < cases.size(); ++i )
    {
      if ( !takesPart( cases[i], populations[i] ) )
        continue;
      const double chance = logitVariance( cases[i], populations[i] );
      const double trust = result.variance / ( result.variance + chance );
      result.rates[i] = 1 / ( 1 + std::exp( -( trust * logit( cases[i], populations[i] ) + ( 1 - trust ) * common ) ) );
    }
    return result;
  }

}
