#include "coverage/siting/siting.h"
#include "sanitizers.h"

#include <glpk.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

// Our own solvers against GLPK, a general one that knows nothing of them: the same problems written as integer programs.
namespace sozialraum
{
  namespace
  {

    SitingProblem randomProblem( unsigned seed, std::size_t candidates, std::size_t places )
    {
      std::mt19937 random( seed );
      std::uniform_int_distribution<int> children( 0, 30 );
      std::uniform_int_distribution<int> metres( 0, 2000 );
      SitingProblem problem;
      for ( std::size_t i = 0; i < places; ++i )
        problem.weights.push_back( children( random ) );
      problem.isFixed.assign( candidates, false );
      problem.isFixed[1] = seed % 4 == 0;
      for ( std::size_t i = 0; i < candidates * places; ++i )
        problem.costs.push_back( random() % 8 == 0 ? SitingProblem::outOfReach : metres( random ) );
      return problem;
    }

    void giveCapacities( SitingProblem &problem, unsigned seed )
    {
      std::mt19937 random( seed + 1000 );
      for ( std::size_t i = 0; i < problem.candidateCount(); ++i )
        problem.capacities.push_back( static_cast<double>( random() % 120 ) );
    }

    //! An integer program: a column for each candidate (taken or not) and each pair within \a limit (the share of the place that it
    //! serves).
    class Program
    {
    public:
      Program( const SitingProblem &problem, double limit )
        : mProblem( problem )
        , mLimit( limit )
      {
        glp_term_out( GLP_OFF );
        for ( std::size_t i = 0; i < problem.candidateCount(); ++i )
        {
          const int column = add( 1.0, true );
          glp_set_col_bnds( mProgram, column, problem.isFixed[i] ? GLP_FX : GLP_DB, problem.isFixed[i] ? 1.0 : 0.0, 1.0 );
        }
      }
      ~Program() { glp_delete_prob( mProgram ); }
      Program( const Program & ) = delete;
      Program &operator=( const Program & ) = delete;

      static int site( std::size_t candidate ) { return static_cast<int>( candidate ) + 1; }

      int add( double upper, bool isWhole )
      {
        const int column = glp_add_cols( mProgram, 1 );
        glp_set_col_bnds( mProgram, column, GLP_DB, 0.0, upper );
        glp_set_col_kind( mProgram, column, isWhole ? GLP_IV : GLP_CV );
        return column;
      }

      void row( const std::vector<std::pair<int, double>> &terms, int kind, double lower, double upper )
      {
        std::vector<int> columns{ 0 };
        std::vector<double> factors{ 0.0 };
        for ( const auto &[column, factor] : terms )
        {
          columns.push_back( column );
          factors.push_back( factor );
        }
        const int number = glp_add_rows( mProgram, 1 );
        glp_set_row_bnds( mProgram, number, kind, lower, upper );
        glp_set_mat_row( mProgram, number, static_cast<int>( terms.size() ), columns.data(), factors.data() );
      }

      void objective( int column, double factor ) { glp_set_obj_coef( mProgram, column, factor ); }

      void sitesAre( std::size_t number )
      {
        std::vector<std::pair<int, double>> all;
        for ( std::size_t i = 0; i < mProblem.candidateCount(); ++i )
          all.emplace_back( site( i ), 1.0 );
        row( all, GLP_FX, static_cast<double>( number ), static_cast<double>( number ) );
      }

      //! Shares of each place served by taken sites, within their capacities. \a use ( column, candidate, place ) sees each.
      template<typename Use>
      void serve( const Use &use )
      {
        std::vector<std::vector<std::pair<int, double>>> loads( mProblem.candidateCount() );
        for ( std::size_t place = 0; place < mProblem.placeCount(); ++place )
        {
          std::vector<std::pair<int, double>> shares;
          for ( std::size_t candidate = 0; candidate < mProblem.candidateCount(); ++candidate )
          {
            if ( !( mProblem.cost( candidate, place ) <= mLimit ) )
              continue;
            const int column = add( 1.0, false );
            use( column, candidate, place );
            row( { { column, 1.0 }, { site( candidate ), -1.0 } }, GLP_UP, 0.0, 0.0 );
            shares.emplace_back( column, 1.0 );
            loads[candidate].emplace_back( column, mProblem.weights[place] );
          }
          if ( !shares.empty() )
            row( shares, GLP_UP, 0.0, 1.0 );
        }
        for ( std::size_t candidate = 0; candidate < loads.size() && !mProblem.capacities.empty(); ++candidate )
        {
          if ( !loads[candidate].empty() )
            row( loads[candidate], GLP_UP, 0.0, mProblem.capacities[candidate] );
        }
      }

      double solve( int direction )
      {
        glp_set_obj_dir( mProgram, direction );
        glp_iocp options;
        glp_init_iocp( &options );
        options.presolve = GLP_ON;
        options.msg_lev = GLP_MSG_OFF;
        EXPECT_EQ( glp_intopt( mProgram, &options ), 0 );
        EXPECT_EQ( glp_mip_status( mProgram ), GLP_OPT );
        return glp_mip_obj_val( mProgram );
      }

    private:
      const SitingProblem &mProblem;
      double mLimit;
      glp_prob *mProgram = glp_create_prob();
    };

    double mostCovered( const SitingProblem &problem, std::size_t number, double limit )
    {
      Program program( problem, limit );
      program.sitesAre( number );
      program.serve( [&]( int column, std::size_t, std::size_t place ) { program.objective( column, problem.weights[place] ); } );
      return program.solve( GLP_MAX );
    }

    //! The fewest sites that serve \a demand within \a limit.
    double fewestSites( const SitingProblem &problem, double limit, double demand )
    {
      Program program( problem, limit );
      for ( std::size_t i = 0; i < problem.candidateCount(); ++i )
        program.objective( Program::site( i ), 1.0 );
      std::vector<std::pair<int, double>> served;
      program.serve( [&]( int column, std::size_t, std::size_t place ) { served.emplace_back( column, problem.weights[place] ); } );
      program.row( served, GLP_LO, demand - 1e-6, 0.0 );
      return program.solve( GLP_MIN );
    }

    //! Least sum of demand times cost where all that can be served is: what is left out costs more than any way.
    double leastMedian( const SitingProblem &problem, std::size_t number )
    {
      constexpr double missing = 1e5;
      Program program( problem, std::numeric_limits<double>::max() );
      program.sitesAre( number );
      double all = 0.0;
      for ( const double weight : problem.weights )
        all += weight * missing;
      program.serve( [&]( int column, std::size_t candidate, std::size_t place ) {
        program.objective( column, problem.weights[place] * ( problem.cost( candidate, place ) - missing ) );
      } );
      return all + program.solve( GLP_MIN );
    }

    TEST( SitingOracle, CoveringsEqualThoseOfAGeneralSolver )
    {
      for ( unsigned seed = 1; seed <= 24; ++seed )
      {
        SCOPED_TRACE( seed );
        const SitingProblem problem = randomProblem( seed, 9, 18 );
        const double limit = 300.0 + 50.0 * ( seed % 9 );
        const Siting most = maximalCovering( problem, 3, limit );
        EXPECT_TRUE( most.isOptimal );
        EXPECT_NEAR( most.objective, mostCovered( problem, 3, limit ), 1e-6 );
        const Siting fewest = setCovering( problem, limit );
        EXPECT_TRUE( fewest.isOptimal );
        EXPECT_NEAR( fewest.objective, fewestSites( problem, limit, mostCovered( problem, problem.candidateCount(), limit ) ), 1e-6 );
      }
    }

    TEST( SitingOracle, CapacitatedCoveringsEqualThoseOfAGeneralSolver )
    {
      for ( unsigned seed = 1; seed <= casesOfChance( 24U ); ++seed )
      {
        SCOPED_TRACE( seed );
        SitingProblem problem = randomProblem( seed, 7, 14 );
        giveCapacities( problem, seed );
        const double limit = 400.0 + 100.0 * ( seed % 7 );
        const Siting most = maximalCovering( problem, 3, limit );
        EXPECT_NEAR( most.objective, mostCovered( problem, 3, limit ), 1e-6 );
        const double placed = mostCovered( problem, problem.candidateCount(), limit );
        const Siting fewest = setCovering( problem, limit );
        EXPECT_TRUE( fewest.isOptimal );
        EXPECT_NEAR( fewest.objective, fewestSites( problem, limit, placed ), 1e-6 );
        EXPECT_EQ( fewest.sites.size(), static_cast<std::size_t>( fewest.objective ) );
        double demand = 0.0;
        for ( const double weight : problem.weights )
          demand += weight;
        EXPECT_NEAR( demand - fewest.unserved, placed, 1e-6 );
      }
    }

    TEST( SitingOracle, MediansEqualThoseOfAGeneralSolver )
    {
      for ( unsigned seed = 1; seed <= 24; ++seed )
      {
        SCOPED_TRACE( seed );
        const SitingProblem problem = randomProblem( seed, 8, 16 );
        const Siting median = pMedian( problem, 3 );
        EXPECT_TRUE( median.isOptimal );
        EXPECT_NEAR( median.objective + 1e5 * median.unserved, leastMedian( problem, 3 ), 1e-3 );
      }
    }

  }
}
