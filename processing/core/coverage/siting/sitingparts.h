#pragma once

#include "coverage/siting/siting.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

// What the objectives of siting.h share.
namespace sozialraum
{

  //! \throws InputError no_candidates, too_few_candidates, more_fixed_than_sites
  void checkSiting( const SitingProblem &problem, std::size_t number );

  //! Places with demand that some candidate reaches within \a limit. \throws InputError nothing_reachable
  std::vector<std::size_t> reachablePlaces( const SitingProblem &problem, double limit );

  //! All of \a values are whole multiples of 1 / \a perOne, and small enough for that to be told.
  bool areMultiples( std::span<const double> values, double perOne );

  double nearestCost( const SitingProblem &problem, std::span<const std::uint32_t> sites, std::size_t place );

  //! Demand whose nearest site costs more than \a limit, or that none reaches.
  double demandBeyond( const SitingProblem &problem, std::span<const std::uint32_t> sites, double limit );

  //! Demand that two of \a sites or more reach within \a limit.
  double demandCoveredTwice( const SitingProblem &problem, std::span<const std::uint32_t> sites, double limit );

  //! For each candidate the numbers, among \a places, of those that it reaches within \a limit.
  std::vector<std::vector<std::uint32_t>> coveredPlaces( const SitingProblem &problem, std::span<const std::size_t> places, double limit );

  //! Pairs of candidates and places that a LocationSearch can look at in a minute or so.
  constexpr double mostWork = 2e10;

  //! As many nodes of a LocationSearch as fit into a minute or less.
  std::size_t nodesFor( const SitingOptions &options, std::size_t candidates, std::size_t places );

  //! For each place the two least of its costs; infinite where there are not so many.
  struct TwoLeastCosts
  {
    std::vector<double> first;
    std::vector<double> second;
  };

  //! \a costs candidate after candidate, for each of \a placeCount places
  TwoLeastCosts twoLeastCosts( std::span<const double> costs, std::size_t placeCount );

  //! Adds the candidate with the least \a change ( candidate ) to \a sites, one by one, until there are \a number. \a take ( site ) is told
  //! of every site, of those there are first.
  template<typename Change, typename Take>
  void addOneByOne(
    std::vector<std::uint32_t> &sites, std::size_t number, std::size_t candidateCount, const Change &change, const Take &take )
  {
    std::vector<bool> isTaken( candidateCount, false );
    const auto takeSite = [&]( std::uint32_t site ) {
      take( site );
      isTaken[site] = true;
    };
    for ( const std::uint32_t site : sites )
      takeSite( site );
    while ( sites.size() < number )
    {
      std::uint32_t best = 0;
      double least = std::numeric_limits<double>::infinity();
      for ( std::uint32_t candidate = 0; candidate < candidateCount; ++candidate )
      {
        const double changed = isTaken[candidate] ? std::numeric_limits<double>::infinity() : change( candidate );
        if ( changed < least )
        {
          least = changed;
          best = candidate;
        }
      }
      takeSite( best );
      sites.push_back( best );
    }
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

}
