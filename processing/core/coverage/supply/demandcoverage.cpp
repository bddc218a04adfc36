#include "coverage/supply/demandcoverage.h"

#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace sozialraum
{

  void checkWeights( std::span<const double> weights )
  {
    for ( std::size_t i = 0; i < weights.size(); ++i )
    {
      if ( !std::isfinite( weights[i] ) )
        throw InputError( codes::demandNotFinite, { std::to_string( i + 1 ) } );
      if ( weights[i] < 0.0 )
        throw InputError( codes::demandNegative, { std::to_string( i + 1 ) } );
    }
  }

  namespace
  {
    struct Portion
    {
      Cost cost;
      double weight;
    };

    //! Fills mean and quantiles from all connected portions.
    void summarise( std::vector<Portion> &portions, CoverageFigures &figures )
    {
      std::ranges::sort( portions, {}, &Portion::cost );
      double total = 0.0;
      double sum = 0.0;
      for ( const Portion &portion : portions )
      {
        total += portion.weight;
        sum += portion.weight * portion.cost;
      }
      if ( !( total > 0.0 ) )
        return;
      figures.meanCost = sum / total;
      double upTo = 0.0;
      std::size_t quantile = 0;
      Cost last = 0;
      for ( const Portion &portion : portions )
      {
        if ( portion.weight == 0.0 )
          continue;
        upTo += portion.weight;
        last = portion.cost;
        while ( quantile + 1 < coverageQuantiles.size() && upTo >= coverageQuantiles[quantile] * total )
          figures.quantiles[quantile++] = portion.cost;
      }
      for ( ; quantile < coverageQuantiles.size(); ++quantile )
        figures.quantiles[quantile] = last;
    }

    void add( const NearestFacilities &nearest, double weight, std::span<const Cost> thresholds, CoverageFigures &figures,
      std::vector<Portion> &portions )
    {
      figures.demand += weight;
      if ( nearest.first.cost == unreachable )
      {
        figures.notConnected += weight;
        return;
      }
      portions.push_back( { nearest.first.cost, weight } );
      for ( std::size_t i = 0; i < thresholds.size(); ++i )
      {
        if ( nearest.first.cost <= thresholds[i] )
          figures.within[i] += weight;
        if ( nearest.second.cost <= thresholds[i] )
          figures.withChoice[i] += weight;
      }
    }
  }

  std::vector<CoverageFigures> coverageOfAreas( std::span<const NearestFacilities> nearest, std::span<const double> weights,
    std::span<const std::uint32_t> areas, std::size_t areaCount, std::span<const Cost> thresholds )
  {
    checkWeights( weights );
    std::vector<CoverageFigures> figures( areaCount + 1 );
    std::vector<std::vector<Portion>> portions( areaCount + 1 );
    for ( CoverageFigures &area : figures )
    {
      area.within.assign( thresholds.size(), 0.0 );
      area.withChoice.assign( thresholds.size(), 0.0 );
    }
    for ( std::size_t i = 0; i < weights.size(); ++i )
    {
      if ( areas[i] < areaCount )
        add( nearest[i], weights[i], thresholds, figures[areas[i]], portions[areas[i]] );
      add( nearest[i], weights[i], thresholds, figures[areaCount], portions[areaCount] );
    }
    for ( std::size_t i = 0; i <= areaCount; ++i )
      summarise( portions[i], figures[i] );
    return figures;
  }

  std::vector<ClosingEffect> closingEffects(
    std::span<const NearestFacilities> nearest, std::span<const double> weights, std::size_t facilityCount, Cost threshold )
  {
    std::vector<ClosingEffect> effects( facilityCount );
    for ( std::size_t i = 0; i < weights.size(); ++i )
    {
      if ( nearest[i].first.cost == unreachable )
        continue;
      ClosingEffect &effect = effects[nearest[i].first.facility];
      effect.demand += weights[i];
      if ( nearest[i].second.cost == unreachable )
        effect.losesConnection += weights[i];
      else
        effect.extraCost += weights[i] * ( nearest[i].second.cost - nearest[i].first.cost );
      if ( nearest[i].first.cost <= threshold && nearest[i].second.cost > threshold )
        effect.losesThreshold += weights[i];
    }
    return effects;
  }

}
