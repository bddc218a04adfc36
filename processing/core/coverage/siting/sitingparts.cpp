#include "coverage/siting/sitingparts.h"

#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <limits>
#include <string>

namespace sozialraum
{

  void checkSiting( const SitingProblem &problem, std::size_t number )
  {
    if ( problem.candidateCount() == 0 )
      throw InputError( codes::noCandidates );
    if ( number == 0 || number > problem.candidateCount() )
      throw InputError( codes::tooFewCandidates, { std::to_string( number ), std::to_string( problem.candidateCount() ) } );
    const auto fixed = static_cast<std::size_t>( std::ranges::count( problem.isFixed, true ) );
    if ( fixed > number )
      throw InputError( codes::moreFixedThanSites, { std::to_string( fixed ), std::to_string( number ) } );
  }

  std::vector<std::size_t> reachablePlaces( const SitingProblem &problem, double limit )
  {
    if ( std::ranges::all_of( problem.weights, []( double weight ) { return weight == 0.0; } ) )
      throw InputError( codes::nothingIsAskedFor );
    std::vector<std::size_t> places;
    for ( std::size_t place = 0; place < problem.placeCount(); ++place )
    {
      bool isReachable = false;
      for ( std::size_t candidate = 0; candidate < problem.candidateCount() && !isReachable; ++candidate )
        isReachable = std::isfinite( problem.cost( candidate, place ) ) && problem.cost( candidate, place ) <= limit;
      if ( isReachable && problem.weights[place] > 0.0 )
        places.push_back( place );
    }
    if ( places.empty() )
      throw InputError( codes::nothingReachable );
    return places;
  }

  bool areMultiples( std::span<const double> values, double perOne )
  {
    return std::ranges::all_of( values, [perOne]( double value ) {
      const double multiple = value * perOne;
      return multiple < 1e12 && std::abs( multiple - std::round( multiple ) ) <= 1e-6;
    } );
  }

  TwoLeastCosts twoLeastCosts( std::span<const double> costs, std::size_t placeCount )
  {
    constexpr double infinite = std::numeric_limits<double>::infinity();
    TwoLeastCosts least{ std::vector<double>( placeCount, infinite ), std::vector<double>( placeCount, infinite ) };
    for ( std::size_t begin = 0; begin < costs.size(); begin += placeCount )
    {
      for ( std::size_t place = 0; place < placeCount; ++place )
      {
        const double cost = costs[begin + place];
        least.second[place] = std::min( least.second[place], std::max( least.first[place], cost ) );
        least.first[place] = std::min( least.first[place], cost );
      }
    }
    return least;
  }

  double nearestCost( const SitingProblem &problem, std::span<const std::uint32_t> sites, std::size_t place )
  {
    double least = SitingProblem::outOfReach;
    for ( const std::uint32_t site : sites )
      least = std::min( least, problem.cost( site, place ) );
    return least;
  }

  double demandBeyond( const SitingProblem &problem, std::span<const std::uint32_t> sites, double limit )
  {
    double sum = 0.0;
    for ( std::size_t place = 0; place < problem.placeCount(); ++place )
    {
      const double cost = nearestCost( problem, sites, place );
      sum += std::isfinite( cost ) && cost <= limit ? 0.0 : problem.weights[place];
    }
    return sum;
  }

  double demandCoveredTwice( const SitingProblem &problem, std::span<const std::uint32_t> sites, double limit )
  {
    double sum = 0.0;
    for ( std::size_t place = 0; place < problem.placeCount(); ++place )
      sum += std::ranges::count_if( sites, [&]( std::uint32_t site ) { return problem.cost( site, place ) <= limit; } ) > 1
        ? problem.weights[place]
        : 0.0;
    return sum;
  }

  std::vector<std::vector<std::uint32_t>> coveredPlaces( const SitingProblem &problem, std::span<const std::size_t> places, double limit )
  {
    std::vector<std::vector<std::uint32_t>> covered( problem.candidateCount() );
    for ( std::size_t candidate = 0; candidate < covered.size(); ++candidate )
    {
      for ( std::uint32_t number = 0; number < places.size(); ++number )
      {
        if ( problem.cost( candidate, places[number] ) <= limit )
          covered[candidate].push_back( number );
      }
    }
    return covered;
  }

  std::size_t nodesFor( const SitingOptions &options, std::size_t candidates, std::size_t places )
  {
    constexpr double mostEvaluations = 1e9; // of pairs, once for each of some sixty steps of a node
    return std::min( options.mostNodes,
      std::max<std::size_t>( 20, static_cast<std::size_t>( mostEvaluations / static_cast<double>( candidates * places ) ) ) );
  }

}
