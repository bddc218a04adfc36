#include "coverage/siting/siting.h"

#include "finding.h"
#include "realdata.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

namespace sozialraum
{
  namespace
  {

    SitingProblem randomProblem( unsigned seed, bool withFixed, double reach = 0.8 )
    {
      std::mt19937 random( seed );
      std::uniform_int_distribution<int> number( 0, 50 );
      std::uniform_real_distribution<double> share( 0.0, 1.0 );
      SitingProblem problem;
      problem.weights.resize( 14 );
      for ( double &weight : problem.weights )
        weight = number( random );
      problem.isFixed.assign( 9, false );
      problem.isFixed[4] = withFixed;
      for ( std::size_t i = 0; i < 9 * problem.weights.size(); ++i )
        problem.costs.push_back( share( random ) < reach ? 1000.0 * share( random ) : SitingProblem::outOfReach );
      return problem;
    }

    //! Calls \a visit with every set of candidates that holds the fixed ones.
    template<typename Visit>
    void forEachChoice( const SitingProblem &problem, const Visit &visit )
    {
      for ( unsigned set = 1; set < 1U << problem.candidateCount(); ++set )
      {
        std::vector<std::size_t> sites;
        bool hasFixed = true;
        for ( std::size_t i = 0; i < problem.candidateCount(); ++i )
        {
          if ( ( set >> i & 1U ) != 0 )
            sites.push_back( i );
          else
            hasFixed = hasFixed && !problem.isFixed[i];
        }
        if ( hasFixed )
          visit( sites );
      }
    }

    double nearest( const SitingProblem &problem, const std::vector<std::size_t> &sites, std::size_t place )
    {
      double least = SitingProblem::outOfReach;
      for ( const std::size_t site : sites )
        least = std::min( least, problem.cost( site, place ) );
      return least;
    }

    bool canBeReached( const SitingProblem &problem, std::size_t place, double limit = 1e300 )
    {
      std::vector<std::size_t> all( problem.candidateCount() );
      for ( std::size_t i = 0; i < all.size(); ++i )
        all[i] = i;
      return nearest( problem, all, place ) <= limit;
    }

    TEST( Siting, PMedianEqualsTheBestOfAllChoices )
    {
      for ( unsigned seed = 1; seed <= 60; ++seed )
      {
        SCOPED_TRACE( seed );
        const SitingProblem problem = randomProblem( seed, seed % 3 == 0 );
        for ( const std::size_t number : { 1U, 2U, 4U, 9U } )
        {
          double bestUnserved = 1e300;
          double best = 1e300;
          forEachChoice( problem, [&]( const std::vector<std::size_t> &sites ) {
            if ( sites.size() != number )
              return;
            double sum = 0.0;
            double unserved = 0.0;
            for ( std::size_t place = 0; place < problem.placeCount(); ++place )
            {
              const double cost = nearest( problem, sites, place );
              if ( std::isfinite( cost ) )
                sum += problem.weights[place] * cost;
              else
                unserved += problem.weights[place];
            }
            if ( unserved < bestUnserved || ( unserved == bestUnserved && sum < best ) )
            {
              bestUnserved = unserved;
              best = sum;
            }
          } );
          const Siting siting = pMedian( problem, number );
          EXPECT_TRUE( siting.isOptimal );
          EXPECT_DOUBLE_EQ( siting.unserved, bestUnserved );
          EXPECT_NEAR( siting.objective, best, 1e-6 );
          EXPECT_EQ( siting.sites.size(), number );
        }
      }
    }

    TEST( Siting, MaximalCoveringEqualsTheBestOfAllChoices )
    {
      for ( unsigned seed = 1; seed <= 60; ++seed )
      {
        SCOPED_TRACE( seed );
        const SitingProblem problem = randomProblem( seed, seed % 3 == 0 );
        for ( const std::size_t number : { 1U, 3U, 5U } )
        {
          double best = -1.0;
          forEachChoice( problem, [&]( const std::vector<std::size_t> &sites ) {
            if ( sites.size() != number )
              return;
            double covered = 0.0;
            for ( std::size_t place = 0; place < problem.placeCount(); ++place )
              covered += nearest( problem, sites, place ) <= 300.0 ? problem.weights[place] : 0.0;
            best = std::max( best, covered );
          } );
          const Siting siting = maximalCovering( problem, number, 300.0 );
          EXPECT_TRUE( siting.isOptimal );
          EXPECT_EQ( siting.objective, best );
          double gained = 0.0;
          for ( const double gain : siting.gains )
            gained += gain;
          EXPECT_NEAR( gained, best, 1e-9 );
        }
      }
    }

    TEST( Siting, SetCoveringAndPCenterEqualTheBestOfAllChoices )
    {
      for ( unsigned seed = 1; seed <= casesOfChance( 60U ); ++seed )
      {
        SCOPED_TRACE( seed );
        const SitingProblem problem = randomProblem( seed, seed % 3 == 0 );
        std::size_t fewest = 99;
        double leastWorst = SitingProblem::outOfReach;
        forEachChoice( problem, [&]( const std::vector<std::size_t> &sites ) {
          bool coversAll = true;
          double worst = 0.0;
          for ( std::size_t place = 0; place < problem.placeCount(); ++place )
          {
            if ( problem.weights[place] == 0.0 )
              continue;
            coversAll = coversAll && ( nearest( problem, sites, place ) <= 400.0 || !canBeReached( problem, place, 400.0 ) );
            if ( canBeReached( problem, place ) )
              worst = std::max( worst, nearest( problem, sites, place ) );
          }
          if ( coversAll )
            fewest = std::min( fewest, sites.size() );
          if ( sites.size() == 5 )
            leastWorst = std::min( leastWorst, worst );
        } );
        const Siting cover = setCovering( problem, 400.0 );
        EXPECT_TRUE( cover.isOptimal );
        EXPECT_EQ( cover.objective, static_cast<double>( fewest ) );
        if ( std::isfinite( leastWorst ) )
        {
          const Siting center = pCenter( problem, 5 );
          EXPECT_TRUE( center.isOptimal );
          EXPECT_EQ( center.objective, leastWorst );
        }
        else
        {
          EXPECT_THROW( pCenter( problem, 5 ), InputError );
        }
      }
    }

    TEST( Siting, SetCoveringCoversTheMostTwiceAmongEquallyFewSites )
    {
      for ( unsigned seed = 1; seed <= 60; ++seed )
      {
        SCOPED_TRACE( seed );
        const SitingProblem problem = randomProblem( seed, seed % 3 == 0 );
        const Siting cover = setCovering( problem, 400.0 );
        double mostTwice = 0.0;
        forEachChoice( problem, [&]( const std::vector<std::size_t> &sites ) {
          double twice = 0.0;
          double uncovered = 0.0;
          for ( std::size_t place = 0; place < problem.placeCount(); ++place )
          {
            const auto times = std::ranges::count_if( sites, [&]( std::size_t site ) { return problem.cost( site, place ) <= 400.0; } );
            twice += times > 1 ? problem.weights[place] : 0.0;
            uncovered += times == 0 ? problem.weights[place] : 0.0;
          }
          if ( sites.size() == cover.sites.size() && uncovered == cover.unserved )
            mostTwice = std::max( mostTwice, twice );
        } );
        EXPECT_EQ( cover.coveredTwice, mostTwice );
      }
    }

    TEST( Siting, BoundHoldsWhereThereIsNoTimeForAProof )
    {
      for ( unsigned seed = 1; seed <= 30; ++seed )
      {
        SCOPED_TRACE( seed );
        const SitingProblem problem = randomProblem( seed, false, 1.0 );
        const Siting best = pMedian( problem, 4 );
        const Siting quick = pMedian( problem, 4, { 1, {} } );
        EXPECT_GE( quick.objective, best.objective - 1e-9 );
        EXPECT_LE( quick.bound, best.objective + 1e-6 );
        EXPECT_GE( maximalCovering( problem, 3, 200.0, { 1, {} } ).bound, maximalCovering( problem, 3, 200.0 ).objective - 1e-6 );
        EXPECT_LE( setCovering( problem, 400.0, { 2, {} } ).bound, setCovering( problem, 400.0 ).objective );
      }
    }

    TEST( Siting, RefusesWhatCannotBeChosen )
    {
      const SitingProblem problem = randomProblem( 1, true );
      EXPECT_THROW( pMedian( {}, 1 ), InputError );
      EXPECT_THROW( pMedian( problem, 10 ), InputError );
      EXPECT_THROW( pMedian( problem, 0 ), InputError );
      EXPECT_THROW( maximalCovering( problem, 3, -1.0 ), InputError );
      SitingProblem fixed = problem;
      fixed.isFixed.assign( 9, true );
      EXPECT_THROW( pMedian( fixed, 3 ), InputError );
      SitingProblem nobody = problem;
      nobody.weights.assign( nobody.weights.size(), 0.0 );
      try
      {
        pMedian( nobody, 2 );
        FAIL() << "nobody asks for a site";
      }
      catch ( const InputError &error )
      {
        EXPECT_EQ( error.finding().code, "nothing_is_asked_for" ); // not that no candidate reaches them
      }
    }

    //! San Francisco: 205 census tracts, 16 places for stores, with the results that spopt publishes.
    SitingProblem sanFrancisco()
    {
      SitingProblem problem;
      std::map<std::string, std::map<std::string, std::pair<double, double>>> stores;
      std::ifstream stream( realData( "coverage/spopt_locate/SF_network_distance_candidateStore_16_censusTract_205_new.csv" ) );
      std::map<std::string, double> demand;
      for ( std::string line; std::getline( stream, line ); )
      {
        std::stringstream text( line );
        std::string distance, store, tract, people;
        std::getline( text, distance, ',' );
        std::getline( text, store, ',' );
        std::getline( text, tract, ',' );
        std::getline( text, people, ',' );
        if ( distance == "distance" )
          continue;
        stores[store][tract] = { std::stod( distance ), std::stod( people ) };
        demand[tract] = std::stod( people );
      }
      for ( const auto &[tract, people] : demand )
        problem.weights.push_back( people );
      for ( const auto &[store, tracts] : stores )
      {
        for ( const auto &[tract, people] : demand )
          problem.costs.push_back( tracts.at( tract ).first );
      }
      problem.isFixed.assign( stores.size(), false );
      return problem;
    }

    TEST( Siting, OfSanFranciscoEqualsThePublishedResults )
    {
      SKIP_WITHOUT_REAL_DATA( realData( "coverage/spopt_locate/expected.csv" ) );
      const SitingProblem problem = sanFrancisco();
      ASSERT_EQ( problem.placeCount(), 205U );
      ASSERT_EQ( problem.candidateCount(), 16U );
      EXPECT_EQ( setCovering( problem, 5000.0 ).objective, 8.0 );
      EXPECT_EQ( setCovering( problem, 8000.0 ).objective, 3.0 );
      EXPECT_EQ( maximalCovering( problem, 4, 5000.0 ).objective, 875247.0 );
      EXPECT_NEAR( pMedian( problem, 4 ).objective, 2848268129.7145104, 0.001 );
      EXPECT_NEAR( pCenter( problem, 4 ).objective, 7403.06, 0.01 );
      EXPECT_TRUE( pMedian( problem, 4 ).isOptimal );
      EXPECT_TRUE( maximalCovering( problem, 4, 5000.0 ).isOptimal );
      SitingProblem tracts = problem;
      tracts.weights.assign( tracts.placeCount(), 1.0 );
      const Siting backup = setCovering( tracts, 8000.0 );
      EXPECT_EQ( backup.objective, 3.0 );
      EXPECT_EQ( backup.coveredTwice, 140.0 ) << "the most of all 560 choices of three, by trying them";
    }

  }
}
