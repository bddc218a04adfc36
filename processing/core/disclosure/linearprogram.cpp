#include "disclosure/linearprogram.h"

#include <glpk.h>

#include <cmath>
#include <csetjmp>

namespace sozialraum
{

  namespace
  {
    constexpr int mostSteps = 200000;
    constexpr int mostBranches = 2000;

    struct Stop
    {
      std::jmp_buf place;
      int branches = 0;
    };

    void countBranches( glp_tree *tree, void *info )
    {
      if ( glp_ios_reason( tree ) == GLP_ISELECT && ++static_cast<Stop *>( info )->branches > mostBranches )
        glp_ios_terminate( tree );
    }

    void jumpOut( void *info )
    {
      std::longjmp( static_cast<Stop *>( info )->place, 1 ); // NOLINT: GLPK is C, nothing may be thrown through it
    }

    int boundsKind( double lower, double upper )
    {
      const bool hasLower = std::isfinite( lower );
      const bool hasUpper = std::isfinite( upper );
      if ( hasLower && hasUpper )
        return lower < upper ? GLP_DB : GLP_FX;
      if ( hasLower )
        return GLP_LO;
      return hasUpper ? GLP_UP : GLP_FR;
    }

    //! Plain data only: GLPK's errors jump out of it.
    int solveGuarded( glp_prob *problem, bool inWholes, Stop &stop )
    {
      if ( setjmp( stop.place ) ) // NOLINT: as above
      {
        glp_error_hook( nullptr, nullptr );
        return -1;
      }
      glp_error_hook( jumpOut, &stop );
      glp_smcp simplex;
      glp_init_smcp( &simplex );
      simplex.msg_lev = GLP_MSG_OFF;
      simplex.it_lim = mostSteps;
      simplex.meth = GLP_DUALP;
      int failure = glp_simplex( problem, &simplex );
      if ( failure == 0 && inWholes && glp_get_status( problem ) == GLP_OPT )
      {
        glp_iocp whole;
        glp_init_iocp( &whole );
        whole.msg_lev = GLP_MSG_OFF;
        whole.cb_func = countBranches;
        whole.cb_info = &stop;
        failure = glp_intopt( problem, &whole );
      }
      glp_error_hook( nullptr, nullptr );
      return failure;
    }
  }

  namespace
  {
    //! GLPK makes an environment for each thread and frees none: at the end of the thread, when its programs are gone, this does.
    struct ThreadEnvironment
    {
      ~ThreadEnvironment() { glp_free_env(); }
    };
  }

  struct LinearProgram::Problem
  {
    glp_prob *problem = nullptr;
    bool inWholes = false;
    bool isBroken = false; //!< GLPK gave up on its whole environment, this one's memory with it
  };

  LinearProgram::LinearProgram()
    : mProblem( std::make_unique<Problem>() )
  {
    thread_local const ThreadEnvironment environment;
    glp_term_out( GLP_OFF );
    mProblem->problem = glp_create_prob();
  }

  LinearProgram::~LinearProgram()
  {
    if ( !mProblem->isBroken )
      glp_delete_prob( mProblem->problem );
  }

  int LinearProgram::addColumn( double lower, double upper, double cost, bool isWhole )
  {
    const int column = glp_add_cols( mProblem->problem, 1 );
    glp_set_col_bnds( mProblem->problem, column, boundsKind( lower, upper ), lower, upper );
    glp_set_obj_coef( mProblem->problem, column, cost );
    glp_set_col_kind( mProblem->problem, column, isWhole ? GLP_IV : GLP_CV );
    return column;
  }

  int LinearProgram::addRow( std::span<const Term> terms, double lower, double upper )
  {
    const int row = glp_add_rows( mProblem->problem, 1 );
    setRow( row, lower, upper );
    std::vector<int> columns( 1 );
    std::vector<double> factors( 1 );
    for ( const Term &term : terms )
    {
      columns.push_back( term.column );
      factors.push_back( term.factor );
    }
    glp_set_mat_row( mProblem->problem, row, static_cast<int>( terms.size() ), columns.data(), factors.data() );
    return row;
  }

  void LinearProgram::setCost( int column, double cost )
  {
    if ( !mProblem->isBroken )
      glp_set_obj_coef( mProblem->problem, column, cost );
  }

  void LinearProgram::setRow( int row, double lower, double upper )
  {
    if ( !mProblem->isBroken )
      glp_set_row_bnds( mProblem->problem, row, boundsKind( lower, upper ), lower, upper );
  }

  void LinearProgram::setColumn( int column, double lower, double upper )
  {
    if ( !mProblem->isBroken )
      glp_set_col_bnds( mProblem->problem, column, boundsKind( lower, upper ), lower, upper );
  }

  void LinearProgram::startAnew()
  {
    if ( !mProblem->isBroken )
      glp_std_basis( mProblem->problem );
  }

  LinearProgram::Outcome LinearProgram::solve( bool isGreatest, bool inWholes )
  {
    if ( mProblem->isBroken )
      return Outcome::GaveUp;
    glp_set_obj_dir( mProblem->problem, isGreatest ? GLP_MAX : GLP_MIN );
    mProblem->inWholes = inWholes;
    Stop stop;
    int failure = solveGuarded( mProblem->problem, inWholes, stop );
    if ( failure > 0 && failure != GLP_ESTOP )
    {
      // A basis left from before may not fit changed bounds: once more from the start.
      glp_std_basis( mProblem->problem );
      failure = solveGuarded( mProblem->problem, inWholes, stop );
    }
    if ( failure < 0 )
    {
      mProblem->isBroken = true;
      glp_free_env();
      return Outcome::GaveUp;
    }
    if ( failure != 0 )
      return Outcome::GaveUp;
    const int relaxed = glp_get_status( mProblem->problem );
    if ( relaxed == GLP_NOFEAS || relaxed == GLP_INFEAS )
      return Outcome::Infeasible;
    if ( relaxed == GLP_UNBND )
      return Outcome::Unbounded;
    if ( relaxed != GLP_OPT )
      return Outcome::GaveUp;
    if ( !inWholes )
      return Outcome::Optimal;
    const int whole = glp_mip_status( mProblem->problem );
    if ( whole == GLP_OPT )
      return Outcome::Optimal;
    return whole == GLP_NOFEAS ? Outcome::Infeasible : Outcome::GaveUp;
  }

  double LinearProgram::objective() const
  {
    return mProblem->inWholes ? glp_mip_obj_val( mProblem->problem ) : glp_get_obj_val( mProblem->problem );
  }

  double LinearProgram::value( int column ) const
  {
    return mProblem->inWholes ? glp_mip_col_val( mProblem->problem, column ) : glp_get_col_prim( mProblem->problem, column );
  }

}
