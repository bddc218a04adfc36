#include "demography/cohortchange.h"

#include "finding.h"
#include "findings/demographycodes.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    //! People of an age, and those they came from, summed over the base periods; as the counts of Population.
    struct Flows
    {
      std::vector<double> before;
      std::vector<double> after;
      double newborn = 0.0;
      double expected = 0.0;
    };

    //! Sums for the variance between areas beyond chance.
    struct Spread
    {
      double squares = 0.0; //!< Σ n ( c − C )²
      double chance = 0.0;  //!< ( m − 1 ) C
      double weights = 0.0; //!< Σ n − Σ n² / Σ n
      double level = 0.0;   //!< Σ n C
      double people = 0.0;  //!< Σ n

      void add( std::span<const double> n, std::span<const double> c, double mean )
      {
        double sum = 0.0, ofSquares = 0.0;
        int count = 0;
        for ( std::size_t i = 0; i < n.size(); ++i )
        {
          if ( !( n[i] > 0.0 ) )
            continue;
          squares += n[i] * ( c[i] - mean ) * ( c[i] - mean );
          sum += n[i];
          ofSquares += n[i] * n[i];
          ++count;
        }
        if ( count < 2 )
          return;
        chance += ( count - 1 ) * mean;
        weights += sum - ofSquares / sum;
        level += sum * mean;
        people += sum;
      }

      //! Variance between areas, ≥ 0.
      double between() const { return weights > 0.0 ? std::max( 0.0, ( squares - chance ) / weights ) : 0.0; }
    };
  }

  static void checkHistories( std::span<const AreaHistory> areas, std::span<const BasePeriod> periods )
  {
    if ( areas.empty() || periods.empty() )
      throw InputError( codes::basePeriodMissing );
    const std::size_t ages = areas.front().dates.empty() ? 0 : areas.front().dates.front().ages;
    for ( const AreaHistory &area : areas )
    {
      for ( const BasePeriod &period : periods )
      {
        if ( period.later >= area.dates.size() || period.earlier >= period.later || period.steps < 1 || period.steps >= ages )
          throw InputError( codes::basePeriodMissing );
      }
      for ( const Population &date : area.dates )
      {
        if ( date.ages != ages || ages < 2 )
          throw InputError( codes::agesDiffer, { area.key } );
      }
    }
  }

  //! Adds the ratio over several steps of one cohort to all ages that it passed.
  static void addCohort( Flows &flows, std::size_t place, std::size_t oldest, double before, double after, std::size_t steps )
  {
    if ( !( before > 0.0 ) )
      return;
    const double ratio = steps == 1 ? after / before : std::pow( after / before, 1.0 / static_cast<double>( steps ) );
    for ( std::size_t back = 0; back < steps && oldest > back; ++back )
    {
      flows.before[place + oldest - back] += before;
      flows.after[place + oldest - back] += steps == 1 ? after : before * ratio;
    }
  }

  static double womenTimes( const Population &people, const std::vector<double> &fertility )
  {
    double sum = 0.0;
    for ( std::size_t age = 0; age < people.ages; ++age )
      sum += people.women( age ) * fertility[age];
    return sum;
  }

  static Flows flowsOf( const AreaHistory &area, std::span<const BasePeriod> periods, const std::vector<double> &fertility )
  {
    const std::size_t ages = area.dates.front().ages;
    Flows flows;
    flows.before.assign( 2 * ages, 0.0 );
    flows.after.assign( 2 * ages, 0.0 );
    for ( const BasePeriod &period : periods )
    {
      const Population &earlier = area.dates[period.earlier], &later = area.dates[period.later];
      for ( const Sex sex : { Sex::Male, Sex::Female } )
      {
        const std::size_t place = sex == Sex::Male ? 0 : ages;
        for ( std::size_t age = period.steps; age + 1 < ages; ++age )
          addCohort( flows, place, age, earlier.at( sex, age - period.steps ), later.at( sex, age ), period.steps );
        double open = 0.0;
        for ( std::size_t age = ages - 1 - period.steps; age < ages; ++age )
          open += earlier.at( sex, age );
        addCohort( flows, place, ages - 1, open, later.at( sex, ages - 1 ), period.steps );
        flows.newborn += later.at( sex, 0 );
      }
      const double after = womenTimes( later, fertility );
      flows.expected += period.steps == 1 ? ( womenTimes( earlier, fertility ) + after ) / 2.0 : after;
    }
    return flows;
  }

  static Flows sumOf( const std::vector<Flows> &all )
  {
    Flows sum = all.front();
    for ( std::size_t area = 1; area < all.size(); ++area )
    {
      for ( std::size_t cell = 0; cell < sum.before.size(); ++cell )
      {
        sum.before[cell] += all[area].before[cell];
        sum.after[cell] += all[area].after[cell];
      }
      sum.newborn += all[area].newborn;
      sum.expected += all[area].expected;
    }
    return sum;
  }

  static CohortRates districtRates( const Flows &flows, std::size_t periods )
  {
    CohortRates rates;
    for ( std::size_t cell = 0; cell < flows.before.size(); ++cell )
    {
      const double before = flows.before[cell];
      rates.ratios.push_back( before > 0.0 ? flows.after[cell] / before : 1.0 );
      rates.bases.push_back( before / static_cast<double>( periods ) );
      rates.variances.push_back( before > 0.0 ? rates.ratios.back() / before : 0.0 );
    }
    rates.expectedBirths = flows.newborn;
    rates.birthVariance = flows.newborn > 0.0 ? 1.0 / flows.newborn : 0.0;
    return rates;
  }

  static std::size_t bandOf( const CohortOptions &options, std::size_t age )
  {
    std::size_t band = 0;
    while ( band + 1 < options.bandStarts.size() && age >= options.bandStarts[band + 1] )
      ++band;
    return band;
  }

  //! The variance between areas, by band.
  static std::vector<Spread> spreadsOf( const std::vector<Flows> &flows, const CohortRates &district, const CohortOptions &options )
  {
    const std::size_t ages = district.ratios.size() / 2;
    std::vector<Spread> spreads( options.bandStarts.size() );
    std::vector<double> n( flows.size() ), c( flows.size() );
    for ( std::size_t cell = 0; cell < district.ratios.size(); ++cell )
    {
      if ( cell % ages == 0 )
        continue;
      for ( std::size_t area = 0; area < flows.size(); ++area )
      {
        n[area] = flows[area].before[cell];
        c[area] = n[area] > 0.0 ? flows[area].after[cell] / n[area] : 0.0;
      }
      spreads[bandOf( options, cell % ages )].add( n, c, district.ratios[cell] );
    }
    return spreads;
  }

  static void learnRatio(
    CohortRates &rates, std::size_t cell, const Flows &flows, const CohortRates &district, double between, const CohortOptions &options )
  {
    const double n = flows.before[cell], mean = district.ratios[cell];
    double kappa = options.shrink ? ( between > 0.0 ? mean / between : std::numeric_limits<double>::infinity() ) : 0.0;
    if ( options.shrink && !std::isnan( options.fixedShrinkage ) )
      kappa = options.fixedShrinkage;
    double ratio = mean, variance = between;
    if ( n > 0.0 && std::isfinite( kappa ) && n + kappa > 0.0 )
    {
      ratio = ( flows.after[cell] + kappa * mean ) / ( n + kappa );
      variance = mean / ( n + kappa );
    }
    const double capped = std::clamp( ratio, std::max( 0.0, mean - options.greatestDifference ), mean + options.greatestDifference );
    rates.capped += std::abs( capped - ratio ) > 1e-12;
    rates.ratios[cell] = capped;
    rates.variances[cell] = variance;
  }

  static void learnBirths( std::vector<CohortRates> &areas, const std::vector<Flows> &flows, const CohortOptions &options )
  {
    Spread spread;
    std::vector<double> n, c;
    for ( const Flows &flow : flows )
    {
      n.push_back( flow.expected );
      c.push_back( flow.expected > 0.0 ? flow.newborn / flow.expected : 0.0 );
    }
    spread.add( n, c, 1.0 );
    const double between = spread.between();
    const double prior = between > 0.0 ? 1.0 / between : std::numeric_limits<double>::infinity();
    for ( std::size_t area = 0; area < flows.size(); ++area )
    {
      CohortRates &rates = areas[area];
      rates.expectedBirths = flows[area].expected;
      rates.birthVariance = between;
      if ( flows[area].expected < options.leastExpectedBirths )
        continue;
      const double weight = options.shrink ? prior : 0.0;
      if ( !std::isfinite( weight ) )
        continue;
      rates.birthLevel = ( flows[area].newborn + weight ) / ( flows[area].expected + weight );
      rates.birthVariance = 1.0 / ( flows[area].expected + weight );
    }
  }

  CohortModel fitCohortChange( std::span<const AreaHistory> areas, std::span<const BasePeriod> periods, const CohortOptions &options )
  {
    checkHistories( areas, periods );
    const std::size_t ages = areas.front().dates.front().ages;
    CohortModel model;
    model.growByDifference = options.growByDifference;
    model.fertility = options.fertility.empty() ? fertilityOf( FertilityShape(), ages ) : options.fertility;
    model.fertility.resize( ages, 0.0 );
    std::vector<Flows> flows;
    for ( const AreaHistory &area : areas )
      flows.push_back( flowsOf( area, periods, model.fertility ) );
    Flows all = sumOf( flows );

    // The level of the fertility is such that the district has the newborn that were counted.
    const double level = all.expected > 0.0 ? all.newborn / all.expected : 0.0;
    for ( double &rate : model.fertility )
      rate *= level;
    for ( Flows &flow : flows )
      flow.expected *= level;

    model.district = districtRates( all, periods.size() );
    const std::vector<Spread> spreads = spreadsOf( flows, model.district, options );
    for ( const Spread &spread : spreads )
    {
      const double between = spread.between();
      const double mean = spread.people > 0.0 ? spread.level / spread.people : 1.0;
      model.shrinkages.push_back( between > 0.0 ? mean / between : std::numeric_limits<double>::infinity() );
    }
    for ( const Flows &flow : flows )
    {
      CohortRates rates;
      rates.ratios.resize( 2 * ages );
      rates.variances.resize( 2 * ages );
      for ( const double before : flow.before )
        rates.bases.push_back( before / static_cast<double>( periods.size() ) );
      for ( std::size_t cell = 0; cell < 2 * ages; ++cell )
      {
        if ( cell % ages != 0 )
          learnRatio( rates, cell, flow, model.district, spreads[bandOf( options, cell % ages )].between(), options );
      }
      model.areas.push_back( std::move( rates ) );
    }
    learnBirths( model.areas, flows, options );
    return model;
  }

  UncertainPopulation nextStep( const UncertainPopulation &before, const CohortRates &rates, const CohortModel &model, double birthFactor )
  {
    const std::size_t ages = before.people.ages;
    UncertainPopulation after;
    after.people = Population( ages );
    after.variances.assign( 2 * ages, 0.0 );
    for ( const std::size_t place : { std::size_t( 0 ), ages } )
    {
      for ( std::size_t age = 1; age < ages; ++age )
      {
        const std::size_t cell = place + age;
        const bool isOpen = age + 1 == ages;
        const double people = before.people.counts[cell - 1] + ( isOpen ? before.people.counts[cell] : 0.0 );
        const double variance = before.variances[cell - 1] + ( isOpen ? before.variances[cell] : 0.0 );
        const double ratio = rates.ratios[cell];
        const bool adds = model.growByDifference && ratio > 1.0 && rates.bases[cell] > 0.0;
        const double moved = adds ? rates.bases[cell] : people;
        after.people.counts[cell] = people + ( ratio - 1.0 ) * moved;
        after.variances[cell] =
          variance * ( adds ? 1.0 : ratio * ratio ) + std::abs( 1.0 - ratio ) * moved + moved * moved * rates.variances[cell];
      }
    }
    const double expected = ( womenTimes( before.people, model.fertility ) + womenTimes( after.people, model.fertility ) ) / 2.0;
    after.newborn = expected * rates.birthLevel * birthFactor;
    for ( const Sex sex : { Sex::Male, Sex::Female } )
    {
      const double share = sex == Sex::Female ? girlsShare : 1.0 - girlsShare;
      after.people.at( sex, 0 ) = after.newborn * share;
      after.variances[sex == Sex::Female ? ages : 0] =
        after.newborn * share + rates.birthVariance * expected * share * expected * share * birthFactor * birthFactor;
    }
    return after;
  }

}
