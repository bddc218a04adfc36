#include "coverage/siting.h"

#include "coverage/coversearch.h"
#include "coverage/mediansearch.h"
#include "finding.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace sozialraum
{

  namespace
  {
    void check( const SitingProblem &problem, std::size_t number )
    {
      if ( problem.candidateCount() == 0 )
        throw InputError( "no_candidates" );
      if ( number == 0 || number > problem.candidateCount() )
        throw InputError( "too_few_candidates", { std::to_string( number ), std::to_string( problem.candidateCount() ) } );
      const auto fixed = static_cast<std::size_t>( std::ranges::count( problem.isFixed, true ) );
      if ( fixed > number )
        throw InputError( "more_fixed_than_sites", { std::to_string( fixed ), std::to_string( number ) } );
    }

    //! Places with demand that some candidate reaches within \a limit.
    std::vector<std::size_t> reachablePlaces( const SitingProblem &problem, double limit )
    {
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
        throw InputError( "nothing_reachable" );
      return places;
    }

    bool areWhole( std::span<const double> values )
    {
      return std::ranges::all_of( values, []( double value ) { return value == std::floor( value ) && value < 1e12; } );
    }

    //! Fixed sites first, then the others by what each adds; \a value of a set of sites is better when smaller.
    template<typename Value>
    void rank( Siting &siting, const SitingProblem &problem, const Value &value )
    {
      std::vector<std::uint32_t> left = siting.sites;
      std::ranges::sort( left );
      siting.sites.clear();
      siting.gains.clear();
      double before = value( siting.sites );
      while ( !left.empty() )
      {
        auto best = left.begin();
        double least = std::numeric_limits<double>::infinity();
        const bool fixedLeft = std::ranges::any_of( left, [&]( std::uint32_t site ) { return problem.isFixed[site]; } );
        for ( auto candidate = left.begin(); candidate != left.end(); ++candidate )
        {
          if ( fixedLeft && !problem.isFixed[*candidate] )
            continue;
          siting.sites.push_back( *candidate );
          if ( const double with = value( siting.sites ); with < least )
          {
            least = with;
            best = candidate;
          }
          siting.sites.pop_back();
        }
        siting.sites.push_back( *best );
        siting.gains.push_back( std::isfinite( before ) ? before - least : 0.0 );
        before = least;
        left.erase( best );
      }
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
  }

  Siting pMedian( const SitingProblem &problem, std::size_t number, const SitingOptions &options )
  {
    check( problem, number );
    const std::vector<std::size_t> places = reachablePlaces( problem, std::numeric_limits<double>::max() );
    double greatest = 0.0;
    for ( const double cost : problem.costs )
      greatest = std::isfinite( cost ) ? std::max( greatest, cost ) : greatest;
    // Out of reach is dearer than any sum of ways could make up for, as far as numbers of this size can be told apart.
    const double demand = std::accumulate( problem.weights.begin(), problem.weights.end(), 0.0 );
    const double penalty = ( greatest + 1.0 ) * std::min( demand + 1.0, 1e15 / ( ( greatest + 1.0 ) * ( demand + 1.0 ) ) + 100.0 );
    std::vector<double> costs;
    costs.reserve( problem.candidateCount() * places.size() );
    for ( std::size_t candidate = 0; candidate < problem.candidateCount(); ++candidate )
    {
      for ( const std::size_t place : places )
        costs.push_back( problem.weights[place] * ( std::isfinite( problem.cost( candidate, place ) ) ? problem.cost( candidate, place ) : penalty ) );
    }

    MedianSearch search( costs, places.size(), problem.isFixed, number, 1e-9 * ( greatest + 1.0 ) );
    search.search( options );
    Siting siting;
    siting.sites = search.sites();
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
    siting.isOptimal = search.isProven();
    siting.bound = siting.isOptimal ? siting.objective : std::max( 0.0, siting.objective - ( search.objective() - search.bound() ) );
    rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) {
      return sites.empty() ? std::numeric_limits<double>::infinity() : served( sites ) + penalty * demandBeyond( problem, sites, std::numeric_limits<double>::max() );
    } );
    return siting;
  }

  Siting maximalCovering( const SitingProblem &problem, std::size_t number, double limit, const SitingOptions &options )
  {
    check( problem, number );
    const std::vector<std::size_t> places = reachablePlaces( problem, limit );
    std::vector<double> costs;
    double coverable = 0.0;
    for ( const std::size_t place : places )
      coverable += problem.weights[place];
    for ( std::size_t candidate = 0; candidate < problem.candidateCount(); ++candidate )
    {
      for ( const std::size_t place : places )
        costs.push_back( problem.cost( candidate, place ) <= limit ? 0.0 : problem.weights[place] );
    }
    const double precision = areWhole( problem.weights ) ? 1.0 - 1e-6 : std::max( 1e-11 * coverable, 1e-300 );
    MedianSearch search( costs, places.size(), problem.isFixed, number, precision );
    search.search( options );

    Siting siting;
    siting.sites = search.sites();
    const double all = std::accumulate( problem.weights.begin(), problem.weights.end(), 0.0 );
    siting.unserved = demandBeyond( problem, siting.sites, limit );
    siting.objective = all - siting.unserved;
    siting.isOptimal = search.isProven();
    siting.bound = siting.isOptimal ? siting.objective : coverable - search.bound();
    rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) { return demandBeyond( problem, sites, limit ); } );
    return siting;
  }

  namespace
  {
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
      return CoverSearch( std::move( coverers ), problem.candidateCount(), problem.isFixed );
    }
  }

  Siting setCovering( const SitingProblem &problem, double limit, const SitingOptions &options )
  {
    check( problem, problem.candidateCount() );
    const std::vector<std::size_t> places = reachablePlaces( problem, limit );
    CoverSearch search = coverSearch( problem, places, limit );
    Siting siting;
    siting.sites = search.search( problem.candidateCount() + 1, false, options.mostNodes, options.progress ).value_or( std::vector<std::uint32_t>() );
    if ( siting.sites.empty() )
    {
      for ( std::uint32_t candidate = 0; candidate < problem.candidateCount(); ++candidate )
        siting.sites.push_back( candidate );
    }
    siting.objective = static_cast<double>( siting.sites.size() );
    siting.bound = static_cast<double>( search.bound() );
    siting.isOptimal = siting.bound == siting.objective;
    siting.unserved = demandBeyond( problem, siting.sites, limit );
    rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) { return demandBeyond( problem, sites, limit ); } );
    return siting;
  }

  Siting pCenter( const SitingProblem &problem, std::size_t number, const SitingOptions &options )
  {
    check( problem, number );
    const std::vector<std::size_t> places = reachablePlaces( problem, std::numeric_limits<double>::max() );
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

    // The least radius within which so many sites can cover all; below it none can.
    std::optional<std::vector<std::uint32_t>> best;
    bool isProven = true;
    std::size_t low = 0;
    std::size_t high = radii.size();
    while ( low < high )
    {
      advance( options.progress, 0.5 );
      const std::size_t middle = ( low + high ) / 2;
      CoverSearch search = coverSearch( problem, places, radii[middle] );
      if ( auto sites = search.search( number + 1, true, options.mostNodes, {} ) )
      {
        best = std::move( sites );
        high = middle;
      }
      else
      {
        isProven = isProven && search.isProven();
        low = middle + 1;
      }
    }
    if ( !best )
      throw InputError( "too_few_sites_for_all", { std::to_string( number ) } );

    Siting siting;
    siting.sites = *best;
    for ( std::uint32_t candidate = 0; siting.sites.size() < number; ++candidate )
    {
      if ( std::ranges::find( siting.sites, candidate ) == siting.sites.end() )
        siting.sites.push_back( candidate );
    }
    siting.objective = radii[high];
    siting.isOptimal = isProven;
    siting.bound = isProven ? siting.objective : 0.0;
    siting.unserved = demandBeyond( problem, siting.sites, std::numeric_limits<double>::max() );
    rank( siting, problem, [&]( std::span<const std::uint32_t> sites ) {
      double worst = sites.empty() ? std::numeric_limits<double>::infinity() : 0.0;
      for ( const std::size_t place : places )
        worst = std::max( worst, nearestCost( problem, sites, place ) );
      return worst;
    } );
    return siting;
  }

}
