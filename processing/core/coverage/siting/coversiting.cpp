#include "coverage/siting/coveringcosts.h"
#include "coverage/siting/coversearch.h"
#include "coverage/siting/siting.h"
#include "coverage/siting/sitingparts.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <string>

namespace sozialraum
{

  namespace
  {
    void checkUncapacitated( const SitingProblem &problem )
    {
      if ( !problem.capacities.empty() )
        throw InputError( codes::capacityNotForObjective );
    }

    CoverSearch coverSearch( const SitingProblem &problem, std::span<const std::size_t> places, double limit )
    {
      std::vector<std::vector<std::uint32_t>> coverers;
      for ( const std::size_t place : places )
      {
        coverers.emplace_back();
        for ( std::uint32_t candidate = 0; candidate < problem.candidateCount(); ++candidate )
        {
          if ( problem.cost( candidate, place ) <= limit )
            coverers.back().push_back( candidate );
        }
      }
      return CoverSearch( coverers, problem.candidateCount(), problem.isFixed );
    }

    //! Whether some number of sites can cover all places.
    struct CoverAnswer
    {
      std::vector<std::uint32_t> sites; //!< that do, empty where none were found
      bool isImpossible = false;
    };

    //! Asks how few places so many sites can leave uncovered: where many sites cover many places, its bound tells sooner that it is not
    //! none.
    CoverAnswer fewestUncovered( const SitingProblem &problem, std::span<const std::size_t> places, double limit, std::size_t number,
      const SitingOptions &options, const Progress &progress )
    {
      constexpr std::size_t mostNodes = 30;
      const CoveringCosts costs( coveredPlaces( problem, places, limit ), std::vector<CoveringCosts::Lack>( places.size(), { 1.0, 0.0 } ) );
      LocationSearch search( costs, problem.isFixed, number, 1.0 - 1e-3 );
      search.setAspiration( 1e-6 );
      search.search( std::min( options.mostNodes, mostNodes ), mostWork, progress );
      CoverAnswer answer;
      if ( search.objective() == 0.0 )
        answer.sites = search.sites();
      answer.isImpossible = search.objective() > 0.0 && search.isProven();
      return answer;
    }

    //! Exchanges \a sites, which cover all \a places, for as many that do and cover more demand twice, where such are found.
    void preferBackup( const SitingProblem &problem, std::span<const std::size_t> places, double limit, const SitingOptions &options,
      std::vector<std::uint32_t> &sites )
    {
      constexpr double someWork = 3e8;
      double most = 1.0;
      for ( const std::size_t place : places )
        most += problem.weights[place];
      std::vector<CoveringCosts::Lack> lacks;
      for ( const std::size_t place : places )
        lacks.push_back( { most, problem.weights[place] } ); // no backup makes up for a place that is not covered
      const CoveringCosts costs( coveredPlaces( problem, places, limit ), std::move( lacks ) );
      LocationSearch search( costs, problem.isFixed, sites.size(), areMultiples( problem.weights, 1.0 ) ? 1.0 - 1e-3 : 1e-9 * most );
      search.beginWith( sites );
      search.search( options.mostNodes, someWork, stepOf( options.progress, 0.9, 1.0 ) );
      sites = search.sites();
    }
  }

  namespace
  {
    //! How many sites have \a demand places, were all of them the largest, those that are fixed among them.
    std::size_t fewestWithPlaces( const SitingProblem &problem, double demand )
    {
      std::vector<double> free;
      std::size_t count = 0;
      for ( std::size_t i = 0; i < problem.candidateCount(); ++i )
      {
        if ( problem.isFixed[i] )
        {
          ++count;
          demand -= problem.capacities[i];
        }
        else
          free.push_back( problem.capacities[i] );
      }
      std::ranges::sort( free, std::greater<>() );
      for ( std::size_t i = 0; i < free.size() && demand > 0.0; ++i, ++count )
        demand -= free[i];
      return std::max<std::size_t>( count, 1 );
    }

    //! Asks how much so many sites can place, from the fewest that have the room on.
    Siting capacitatedSetCovering( const SitingProblem &problem, double limit, const SitingOptions &options )
    {
      const std::size_t candidates = problem.candidateCount();
      const double most =
        maximalCovering( problem, candidates, limit, { options.mostNodes, stepOf( options.progress, 0.0, 0.1 ) } ).objective;
      const double slack = 1e-9 * std::max( 1.0, most );
      std::size_t number = fewestWithPlaces( problem, most - slack );
      std::size_t bound = number;
      for ( ;; ++number )
      {
        const double done = 0.1 + 0.9 * static_cast<double>( number - 1 ) / static_cast<double>( candidates );
        Siting siting = maximalCovering( problem, number, limit, { options.mostNodes, stepOf( options.progress, done, done ) } );
        if ( siting.objective < most - slack && number < candidates )
        {
          bound = bound == number && siting.bound < most - slack ? number + 1 : bound;
          continue;
        }
        siting.objective = static_cast<double>( number );
        siting.bound = static_cast<double>( bound );
        siting.isOptimal = bound == number;
        return siting;
      }
    }
  }

  Siting setCovering( const SitingProblem &problem, double limit, const SitingOptions &options )
  {
    checkSiting( problem, problem.candidateCount() );
    if ( !problem.capacities.empty() )
      return capacitatedSetCovering( problem, limit, options );
    const std::vector<std::size_t> places = reachablePlaces( problem, limit );
    advance( options.progress, 0.0 );
    CoverSearch search = coverSearch( problem, places, limit );
    Siting siting;
    siting.sites = search.search( problem.candidateCount() + 1, false, options.mostNodes, mostWork, stepOf( options.progress, 0.0, 0.9 ) )
                     .value_or( std::vector<std::uint32_t>() );
    if ( siting.sites.empty() )
    {
      for ( std::uint32_t candidate = 0; candidate < problem.candidateCount(); ++candidate )
        siting.sites.push_back( candidate );
    }
    preferBackup( problem, places, limit, options, siting.sites );
    siting.coveredTwice = demandCoveredTwice( problem, siting.sites, limit );
    siting.objective = static_cast<double>( siting.sites.size() );
    siting.bound = static_cast<double>( search.bound() );
    siting.isOptimal = siting.bound == siting.objective;
    siting.unserved = demandBeyond( problem, siting.sites, limit );
    rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) { return demandBeyond( problem, sites, limit ); } );
    return siting;
  }

  namespace
  {
    //! Both ways of asking, the quick one first.
    CoverAnswer coverWith( const SitingProblem &problem, std::span<const std::size_t> places, double limit, std::size_t number,
      const SitingOptions &options, const Progress &progress )
    {
      constexpr std::size_t quickNodes = 100;
      constexpr double workForOneRadius = mostWork / 20.0;
      CoverSearch search = coverSearch( problem, places, limit );
      CoverAnswer answer;
      answer.sites = search.search( number + 1, true, std::min( quickNodes, options.mostNodes ), workForOneRadius, progress )
                       .value_or( std::vector<std::uint32_t>() );
      answer.isImpossible = answer.sites.empty() && search.isProven();
      if ( answer.sites.empty() && !answer.isImpossible )
        answer = fewestUncovered( problem, places, limit, number, options, progress );
      if ( !answer.sites.empty() || answer.isImpossible || options.mostNodes <= quickNodes )
        return answer;
      answer.sites =
        search.search( number + 1, true, options.mostNodes, workForOneRadius, progress ).value_or( std::vector<std::uint32_t>() );
      answer.isImpossible = answer.sites.empty() && search.isProven();
      return answer;
    }

    //! All costs that a center could have, ascending.
    std::vector<double> possibleRadii( const SitingProblem &problem, std::span<const std::size_t> places )
    {
      std::vector<double> radii;
      for ( std::size_t candidate = 0; candidate < problem.candidateCount(); ++candidate )
      {
        for ( const std::size_t place : places )
        {
          if ( std::isfinite( problem.cost( candidate, place ) ) )
            radii.push_back( problem.cost( candidate, place ) );
        }
      }
      std::ranges::sort( radii );
      radii.erase( std::unique( radii.begin(), radii.end() ), radii.end() );
      return radii;
    }

    double worstOf( const SitingProblem &problem, std::span<const std::size_t> places, std::span<const std::uint32_t> sites )
    {
      double worst = sites.empty() ? std::numeric_limits<double>::infinity() : 0.0;
      for ( const std::size_t place : places )
        worst = std::max( worst, nearestCost( problem, sites, place ) );
      return worst;
    }
  }

  Siting pCenter( const SitingProblem &problem, std::size_t number, const SitingOptions &options )
  {
    checkSiting( problem, number );
    checkUncapacitated( problem );
    const std::vector<std::size_t> places = reachablePlaces( problem, std::numeric_limits<double>::max() );
    const std::vector<double> radii = possibleRadii( problem, places );

    // The least radius within which so many sites can cover all; below it none can.
    Siting siting;
    std::size_t low = 0;
    std::size_t high = radii.size();
    std::size_t provenLow = 0;
    while ( low < high )
    {
      const std::size_t middle = ( low + high ) / 2;
      const double done = 1.0 - static_cast<double>( high - low ) / static_cast<double>( radii.size() );
      CoverAnswer answer = coverWith( problem, places, radii[middle], number, options, stepOf( options.progress, done, done ) );
      if ( answer.sites.empty() )
      {
        low = middle + 1;
        provenLow = answer.isImpossible ? low : provenLow;
        continue;
      }
      siting.sites = std::move( answer.sites );
      high = static_cast<std::size_t>( std::ranges::lower_bound( radii, worstOf( problem, places, siting.sites ) ) - radii.begin() );
    }
    if ( high == radii.size() )
      throw InputError( codes::tooFewSitesForAll, { std::to_string( number ) } );
    for ( std::uint32_t candidate = 0; siting.sites.size() < number; ++candidate )
    {
      if ( std::ranges::find( siting.sites, candidate ) == siting.sites.end() )
        siting.sites.push_back( candidate );
    }
    siting.objective = radii[high];
    siting.bound = radii[std::min( high, provenLow )];
    siting.isOptimal = siting.bound == siting.objective;
    siting.unserved = demandBeyond( problem, siting.sites, std::numeric_limits<double>::max() );
    rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) { return worstOf( problem, places, sites ); } );
    return siting;
  }

}
