#include "coverage/siting/siting.h"

#include "finding.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <vector>

namespace sozialraum
{
  namespace
  {

    /**
     * Shortest ways on a random graph, every node a place with demand 1 and a candidate, as in the p-median instances of the OR-Library
     * (Beasley 1985): twice as many edges per node as \a edgesPerNode says there, lengths 1 … 100.
     */
    SitingProblem randomGraph( unsigned seed, std::size_t nodes, std::size_t edges )
    {
      std::mt19937 random( seed );
      std::uniform_int_distribution<std::size_t> node( 0, nodes - 1 );
      std::uniform_int_distribution<int> length( 1, 100 );
      SitingProblem problem;
      problem.weights.assign( nodes, 1.0 );
      problem.isFixed.assign( nodes, false );
      problem.costs.assign( nodes * nodes, 1e9 );
      const auto join = [&]( std::size_t a, std::size_t b ) {
        const double cost = length( random );
        problem.costs[a * nodes + b] = std::min( problem.costs[a * nodes + b], cost );
        problem.costs[b * nodes + a] = problem.costs[a * nodes + b];
      };
      for ( std::size_t i = 0; i < nodes; ++i )
      {
        problem.costs[i * nodes + i] = 0.0;
        join( i, ( i + 1 ) % nodes );
      }
      for ( std::size_t edge = nodes; edge < edges; ++edge )
        join( node( random ), node( random ) );
      for ( std::size_t k = 0; k < nodes; ++k )
        for ( std::size_t i = 0; i < nodes; ++i )
          for ( std::size_t j = 0; j < nodes; ++j )
            problem.costs[i * nodes + j] =
              std::min( problem.costs[i * nodes + j], problem.costs[i * nodes + k] + problem.costs[k * nodes + j] );
      for ( std::size_t i = 0; i < nodes; ++i )
        problem.costs[i * nodes + i] = 0.0;
      return problem;
    }

    //! Numbers of sites among a hundred nodes.
    class HundredNodes : public testing::TestWithParam<unsigned>
    {
    protected:
      const std::size_t mNumber = GetParam();
      const SitingProblem mProblem = randomGraph( GetParam(), 100, 200 );
    };

    TEST_P( HundredNodes, ProvesTheShortestWays )
    {
      const Siting median = pMedian( mProblem, mNumber );
      EXPECT_TRUE( median.isOptimal );
      EXPECT_EQ( median.bound, median.objective );
    }

    TEST_P( HundredNodes, ProvesTheShortestLongestWayAndTheFewestSitesForIt )
    {
      const Siting center = pCenter( mProblem, mNumber );
      EXPECT_TRUE( center.isOptimal );
      const SitingOptions fewSteps{ 500, {} }; // enough for the proof; the search for backup goes on as long as it may
      const Siting cover = setCovering( mProblem, center.objective, fewSteps );
      EXPECT_TRUE( cover.isOptimal );
      EXPECT_LE( cover.objective, static_cast<double>( mNumber ) );
      EXPECT_GT( setCovering( mProblem, center.objective - 1.0, fewSteps ).bound, static_cast<double>( mNumber ) )
        << "nearer, so many sites do not suffice";
    }

    TEST_P( HundredNodes, ProvesTheMostCovered )
    {
      const Siting covering = maximalCovering( mProblem, mNumber, 0.7 * pCenter( mProblem, mNumber ).objective );
      EXPECT_TRUE( covering.isOptimal );
      EXPECT_LT( covering.objective, 100.0 );
    }

    INSTANTIATE_TEST_SUITE_P( LargeSiting, HundredNodes, testing::Values( 5U, 10U, 20U, 33U ), testing::PrintToStringParamName() );

    TEST( LargeSiting, GainsAddUpToTheObjective )
    {
      const SitingProblem problem = randomGraph( 3, 50, 150 );
      const Siting covering = maximalCovering( problem, 5, 60.0 );
      double gained = 0.0;
      for ( const double gain : covering.gains )
        gained += gain;
      EXPECT_NEAR( gained, covering.objective, 1e-9 );
    }

    struct Capacitated
    {
      SitingProblem problem;
      std::size_t number;
    };

    Capacitated randomCapacitated( unsigned seed )
    {
      std::mt19937 random( seed );
      const auto upTo = [&random]( int most ) { return std::uniform_int_distribution<int>( 0, most )( random ); };
      Capacitated capacitated{ {}, 1 + seed % 3 };
      SitingProblem &problem = capacitated.problem;
      for ( int place = 0; place < 7; ++place )
        problem.weights.push_back( upTo( 3 ) );
      problem.weights[0] = 2.0;
      problem.isFixed.assign( 5, false );
      problem.isFixed[2] = seed % 4 == 0;
      for ( int candidate = 0; candidate < 5; ++candidate )
      {
        problem.capacities.push_back( upTo( 6 ) );
        for ( int place = 0; place < 7; ++place )
          problem.costs.push_back( place == 0 || upTo( 4 ) > 0 ? upTo( 100 ) : SitingProblem::outOfReach );
      }
      return capacitated;
    }

    //! Fewest without a place and then the least ways, child by child.
    std::pair<double, double> servedByTryingAll( const SitingProblem &problem, const std::vector<std::size_t> &sites, double limit )
    {
      std::vector<std::size_t> children;
      for ( std::size_t place = 0; place < problem.placeCount(); ++place )
        children.insert( children.end(), static_cast<std::size_t>( problem.weights[place] ), place );
      // Successive shortest augmenting ways by Bellman and Ford, one child after another.
      const std::size_t source = children.size() + sites.size();
      struct Edge
      {
        std::size_t from;
        std::size_t to;
        double cost;
        int room;
      };
      std::vector<Edge> edges;
      const auto link = [&edges]( std::size_t from, std::size_t to, double cost, int room ) {
        edges.push_back( { from, to, cost, room } );
        edges.push_back( { to, from, -cost, 0 } );
      };
      for ( std::size_t child = 0; child < children.size(); ++child )
      {
        link( source, child, 0.0, 1 );
        for ( std::size_t s = 0; s < sites.size(); ++s )
        {
          if ( problem.cost( sites[s], children[child] ) <= limit )
            link( child, children.size() + s, problem.cost( sites[s], children[child] ), 1 );
        }
      }
      for ( std::size_t s = 0; s < sites.size(); ++s )
        link( children.size() + s, source + 1, 0.0, static_cast<int>( problem.capacities[sites[s]] ) );
      std::pair<double, double> result{ static_cast<double>( children.size() ), 0.0 };
      while ( true )
      {
        std::vector<double> least( source + 2, std::numeric_limits<double>::infinity() );
        std::vector<std::size_t> by( source + 2, edges.size() );
        least[source] = 0.0;
        for ( std::size_t round = 0; round < source + 2; ++round )
        {
          for ( std::size_t edge = 0; edge < edges.size(); ++edge )
          {
            if ( edges[edge].room > 0 && least[edges[edge].from] + edges[edge].cost < least[edges[edge].to] - 1e-9 )
            {
              least[edges[edge].to] = least[edges[edge].from] + edges[edge].cost;
              by[edges[edge].to] = edge;
            }
          }
        }
        if ( !std::isfinite( least[source + 1] ) )
          return result;
        for ( std::size_t node = source + 1; node != source; node = edges[by[node]].from )
        {
          --edges[by[node]].room;
          ++edges[by[node] ^ 1U].room;
        }
        result.first -= 1.0;
        result.second += least[source + 1];
      }
    }

    template<typename Visit>
    void forEachChoice( const Capacitated &capacitated, const Visit &visit )
    {
      for ( unsigned set = 1; set < 32; ++set )
      {
        std::vector<std::size_t> sites;
        bool hasFixed = true;
        for ( std::size_t i = 0; i < 5; ++i )
        {
          if ( ( set >> i & 1U ) != 0 )
            sites.push_back( i );
          else
            hasFixed = hasFixed && !capacitated.problem.isFixed[i];
        }
        if ( hasFixed && sites.size() == capacitated.number )
          visit( sites );
      }
    }

    TEST( CapacitatedSiting, EqualsTheBestOfAllChoices )
    {
      for ( unsigned seed = 1; seed <= casesOfChance( 80U ); ++seed )
      {
        SCOPED_TRACE( seed );
        const Capacitated capacitated = randomCapacitated( seed );
        std::pair<double, double> best{ 1e300, 0.0 };
        double fewestUncovered = 1e300;
        forEachChoice( capacitated, [&]( const std::vector<std::size_t> &sites ) {
          best = std::min( best, servedByTryingAll( capacitated.problem, sites, 1e9 ) );
          fewestUncovered = std::min( fewestUncovered, servedByTryingAll( capacitated.problem, sites, 50.0 ).first );
        } );
        const Siting median = pMedian( capacitated.problem, capacitated.number );
        EXPECT_TRUE( median.isOptimal );
        EXPECT_DOUBLE_EQ( median.unserved, best.first );
        EXPECT_NEAR( median.objective, best.second, 0.05 );
        const Siting covering = maximalCovering( capacitated.problem, capacitated.number, 50.0 );
        EXPECT_TRUE( covering.isOptimal );
        EXPECT_DOUBLE_EQ( covering.unserved, fewestUncovered );
      }
    }

    TEST( CapacitatedSiting, BoundHoldsWhereThereIsNoTimeForAProof )
    {
      for ( unsigned seed = 1; seed <= 40; ++seed )
      {
        SCOPED_TRACE( seed );
        const Capacitated capacitated = randomCapacitated( seed );
        const Siting best = maximalCovering( capacitated.problem, capacitated.number, 50.0 );
        EXPECT_GE( maximalCovering( capacitated.problem, capacitated.number, 50.0, { 1, {} } ).bound, best.objective - 1e-6 );
      }
    }

    TEST( CapacitatedSiting, WithPlacesForAllEqualsThatWithoutCapacities )
    {
      SitingProblem problem = randomGraph( 9, 30, 60 );
      const Siting without = pMedian( problem, 4 );
      const Siting fewest = setCovering( problem, 50.0 );
      problem.capacities.assign( 30, 30.0 );
      const Siting with = pMedian( problem, 4 );
      EXPECT_TRUE( with.isOptimal );
      EXPECT_NEAR( with.objective, without.objective, 0.05 );
      EXPECT_THROW( pCenter( problem, 4 ), InputError );
      EXPECT_DOUBLE_EQ( setCovering( problem, 50.0 ).objective, fewest.objective );
    }

    TEST( CapacitatedSiting, StopsWhenCancelled )
    {
      SitingProblem problem = randomGraph( 9, 30, 60 );
      const SitingOptions stop{ 100, []( double ) { return false; } };
      EXPECT_THROW( pMedian( problem, 4, stop ), Cancelled );
      EXPECT_THROW( pCenter( problem, 4, stop ), Cancelled );
      EXPECT_THROW( setCovering( problem, 10.0, stop ), Cancelled );
      problem.capacities.assign( 30, 5.0 );
      EXPECT_THROW( maximalCovering( problem, 4, 40.0, stop ), Cancelled );
    }

  }
}
