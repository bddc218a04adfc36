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

    //! Does \a work with the place, the cases and the people of each area that has both.
    template<typename Work>
    void forEachPart( std::span<const double> cases, std::span<const double> populations, const Work &work )
    {
      for ( std::size_t i = 0; i < cases.size(); ++i )
      {
        if ( takesPart( cases[i], populations[i] ) )
          work( i, cases[i], populations[i] );
      }
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
      forEachPart( cases, populations, [&totals]( std::size_t, double count, double people ) {
        totals.cases += count;
        totals.people += people;
        ++totals.areas;
      } );
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
    forEachPart( cases, populations, [&]( std::size_t, double count, double people ) {
      spread += people * ( count / people - result.commonRate ) * ( count / people - result.commonRate );
    } );
    result.variance = totals.areas > 0 ? spread / totals.people - result.commonRate / ( totals.people / totals.areas ) : 0.0;
    return result;
  }

  ShrunkRates empiricalBayesIndex( std::span<const double> cases, std::span<const double> populations )
  {
    ShrunkRates result = momentsOf( cases, populations );
    forEachPart( cases, populations, [&result]( std::size_t area, double count, double people ) {
      const double chance = result.commonRate / people;
      const double variance = result.variance + chance < 0.0 ? chance : result.variance + chance;
      const double difference = count / people - result.commonRate;
      result.rates[area] = variance > 0.0 ? difference / std::sqrt( variance ) : 0.0;
    } );
    return result;
  }

  ShrunkRates empiricalBayesRates( std::span<const double> cases, std::span<const double> populations )
  {
    ShrunkRates result = momentsOf( cases, populations );
    result.variance = std::max( 0.0, result.variance );
    forEachPart( cases, populations, [&result]( std::size_t area, double count, double people ) {
      const double chance = result.commonRate / people;
      const double trust = result.variance + chance > 0 ? result.variance / ( result.variance + chance ) : 0.0;
      result.rates[area] = result.commonRate + trust * ( count / people - result.commonRate );
    } );
    return result;
  }

  ShrunkRates logitShrunkRates( std::span<const double> cases, std::span<const double> populations )
  {
    std::vector<double> logits;
    forEachPart( cases, populations, [&logits]( std::size_t area, double count, double people ) {
      if ( count < 0 || count > people )
        throw InputError( codes::shareOutside01, { std::to_string( area + 1 ) } );
      logits.push_back( logit( count, people ) );
    } );
    const Totals totals = totalsOf( cases, populations );
    ShrunkRates result;
    result.rates.assign( cases.size(), NO_VALUE );
    result.commonRate = totals.cases / totals.people;
    result.variance = logits.size() < 2 ? 0.0 : std::pow( standardDeviation( logits, Divisor::CountMinusOne ), 2 );

    const double common = logit( totals.cases, totals.people );
    forEachPart( cases, populations, [&result, common]( std::size_t area, double count, double people ) {
      const double trust = result.variance / ( result.variance + logitVariance( count, people ) );
      result.rates[area] = 1 / ( 1 + std::exp( -( trust * logit( count, people ) + ( 1 - trust ) * common ) ) );
    } );
    return result;
  }

}
