#include "coverage/siting/siting.h"

#include "coverage/siting/capacitatedcosts.h"
#include "coverage/siting/coveringcosts.h"
#include "coverage/siting/mediancosts.h"
#include "coverage/siting/sitingparts.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    double greatestFiniteCost( const SitingProblem &problem )
    {
      double greatest = 0.0;
      for ( const double cost : problem.costs )
        greatest = std::isfinite( cost ) ? std::max( greatest, cost ) : greatest;
      return greatest;
    }

    double allDemand( const SitingProblem &problem )
    {
      return std::accumulate( problem.weights.begin(), problem.weights.end(), 0.0 );
    }

    //! Out of reach is dearer than any sum of ways could make up for, as far as numbers of this size can be told apart.
    double penaltyOf( double greatest, double demand )
    {
      return std::ceil( ( greatest + 1.0 ) * std::min( demand + 1.0, 1e15 / ( ( greatest + 1.0 ) * ( demand + 1.0 ) ) + 100.0 ) );
    }

    //! Objectives that differ by less are equal, as far as it is known that they are multiples of something.
    double precisionOf( std::span<const double> weighted, double greatest )
    {
      for ( const double perOne : { 1.0, 1000.0 } )
      {
        if ( areMultiples( weighted, perOne ) )
          return ( 1.0 - 1e-3 ) / perOne;
      }
      return 1e-9 * ( greatest + 1.0 );
    }

    void take( const LocationSearch &search, Siting &siting )
    {
      siting.sites = search.sites();
      siting.isOptimal = search.isProven();
    }

    //! Costs as they are, infinite where a place is farther than \a limit; for the reachable places.
    CapacitatedCosts capacitatedCosts(
      const SitingProblem &problem, std::span<const std::size_t> places, double limit, double penalty, bool onlyReach )
    {
      std::vector<double> weights;
      for ( const std::size_t place : places )
        weights.push_back( problem.weights[place] );
      std::vector<double> costs;
      for ( std::size_t candidate = 0; candidate < problem.candidateCount(); ++candidate )
      {
        for ( const std::size_t place : places )
        {
          const double cost = problem.cost( candidate, place );
          costs.push_back( !( cost <= limit ) ? SitingProblem::outOfReach : onlyReach ? 0.0 : cost );
        }
      }
      return CapacitatedCosts( std::move( weights ), std::move( costs ), problem.capacities, penalty );
    }

    std::size_t nodesWithCapacities( const SitingOptions &options, std::size_t number, std::size_t places )
    {
      constexpr double costOfAssigning = 100.0; // against looking at every pair once
      return nodesFor( options, static_cast<std::size_t>( costOfAssigning * static_cast<double>( number ) ), places );
    }

    Siting capacitatedMedian( const SitingProblem &problem, std::size_t number, const SitingOptions &options )
    {
      const std::vector<std::size_t> places = reachablePlaces( problem, std::numeric_limits<double>::max() );
      const double penalty = penaltyOf( greatestFiniteCost( problem ), allDemand( problem ) );
      const CapacitatedCosts costs = capacitatedCosts( problem, places, std::numeric_limits<double>::max(), penalty, false );
      LocationSearch search( costs, problem.isFixed, number, 1e-3 * allDemand( problem ) );
      search.search( nodesWithCapacities( options, number, places.size() ), std::numeric_limits<double>::infinity(), options.progress );
      Siting siting;
      take( search, siting );
      const CapacitatedCosts::Served served = costs.serve( siting.sites );
      const double unreachable = allDemand( problem )
        - std::accumulate(
          places.begin(), places.end(), 0.0, [&]( double sum, std::size_t place ) { return sum + problem.weights[place]; } );
      siting.objective = served.cost;
      siting.unserved = served.unserved + unreachable;
      siting.bound = siting.isOptimal ? siting.objective : std::max( 0.0, siting.objective - ( search.objective() - search.bound() ) );
      rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) {
        return sites.empty() ? std::numeric_limits<double>::infinity() : costs.objective( sites );
      } );
      return siting;
    }

    Siting capacitatedCovering( const SitingProblem &problem, std::size_t number, double limit, const SitingOptions &options )
    {
      const std::vector<std::size_t> places = reachablePlaces( problem, limit );
      const CapacitatedCosts costs = capacitatedCosts( problem, places, limit, 1.0, true );
      const double coverable =
        std::accumulate( places.begin(), places.end(), 0.0, [&]( double sum, std::size_t place ) { return sum + problem.weights[place]; } );
      const bool isWhole = areMultiples( problem.weights, 1.0 ) && areMultiples( problem.capacities, 1.0 );
      LocationSearch search( costs, problem.isFixed, number, isWhole ? 1.0 - 1e-3 : 1e-4 );
      search.search( nodesWithCapacities( options, number, places.size() ), std::numeric_limits<double>::infinity(), options.progress );
      Siting siting;
      take( search, siting );
      siting.objective = coverable - search.objective();
      siting.unserved = allDemand( problem ) - siting.objective;
      siting.bound = siting.isOptimal ? siting.objective : coverable - search.bound();
      rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) { return sites.empty() ? coverable : costs.objective( sites ); } );
      return siting;
    }
  }

  Siting pMedian( const SitingProblem &problem, std::size_t number, const SitingOptions &options )
  {
    checkSiting( problem, number );
    if ( !problem.capacities.empty() )
      return capacitatedMedian( problem, number, options );
    const std::vector<std::size_t> places = reachablePlaces( problem, std::numeric_limits<double>::max() );
    const double greatest = greatestFiniteCost( problem );
    const double penalty = penaltyOf( greatest, allDemand( problem ) );
    std::vector<double> costs;
    costs.reserve( problem.candidateCount() * places.size() );
    for ( std::size_t candidate = 0; candidate < problem.candidateCount(); ++candidate )
    {
      for ( const std::size_t place : places )
        costs.push_back(
          problem.weights[place] * ( std::isfinite( problem.cost( candidate, place ) ) ? problem.cost( candidate, place ) : penalty ) );
    }

    const double precision = precisionOf( costs, greatest );
    const MedianCosts median( std::move( costs ), places.size() );
    LocationSearch search( median, problem.isFixed, number, precision );
    search.search( options.mostNodes, mostWork, options.progress );
    Siting siting;
    take( search, siting );
    siting.unserved = demandBeyond( problem, siting.sites, std::numeric_limits<double>::max() );
    const auto served = [&]( std::span<const std::uint32_t> sites ) {
      double sum = 0.0;
      for ( const std::size_t place : places )
      {
        const double cost = nearestCost( problem, sites, place );
        sum += std::isfinite( cost ) ? problem.weights[place] * cost : 0.0;
      }
      return sum;
    };
    siting.objective = served( siting.sites );
    siting.bound = siting.isOptimal ? siting.objective : std::max( 0.0, siting.objective - ( search.objective() - search.bound() ) );
    rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) {
      return sites.empty() ? std::numeric_limits<double>::infinity()
                           : served( sites ) + penalty * demandBeyond( problem, sites, std::numeric_limits<double>::max() );
    } );
    return siting;
  }

  Siting maximalCovering( const SitingProblem &problem, std::size_t number, double limit, const SitingOptions &options )
  {
    checkSiting( problem, number );
    if ( !problem.capacities.empty() )
      return capacitatedCovering( problem, number, limit, options );
    const std::vector<std::size_t> places = reachablePlaces( problem, limit );
    std::vector<CoveringCosts::Lack> lacks;
    double coverable = 0.0;
    for ( const std::size_t place : places )
    {
      lacks.push_back( { problem.weights[place], 0.0 } );
      coverable += problem.weights[place];
    }
    const double precision = areMultiples( problem.weights, 1.0 ) ? 1.0 - 1e-3 : std::max( 1e-11 * coverable, 1e-300 );
    const CoveringCosts uncovered( coveredPlaces( problem, places, limit ), std::move( lacks ) );
    LocationSearch search( uncovered, problem.isFixed, number, precision );
    search.search( options.mostNodes, mostWork, options.progress );

    Siting siting;
    take( search, siting );
    siting.unserved = demandBeyond( problem, siting.sites, limit );
    siting.objective = allDemand( problem ) - siting.unserved;
    siting.bound = siting.isOptimal ? siting.objective : coverable - search.bound();
    siting.coveredTwice = demandCoveredTwice( problem, siting.sites, limit );
    if ( areMultiples( problem.weights, 1.0 ) )
      siting.bound = std::floor( siting.bound + 1e-3 );
    rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) { return demandBeyond( problem, sites, limit ); } );
    return siting;
  }

}
