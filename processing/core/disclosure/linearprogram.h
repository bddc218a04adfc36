#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * A linear program, with whole numbers where asked: the one file that knows GLPK.
   *
   * Same program, same answer: its bounds are counts of steps, never of time. What GLPK cannot do, or not within its bounds, is GaveUp and
   * never an answer; GLPK's own errors end here too. Each thread has a GLPK of its own.
   */
  class LinearProgram
  {
  public:
    static constexpr double unbounded = std::numeric_limits<double>::infinity();

    enum class Outcome
    {
      Optimal,
      Infeasible,
      Unbounded,
      GaveUp,
    };

    //! One term of a row: factor times column.
    struct Term
    {
      int column = 0; //!< as addColumn() said
      double factor = 1.0;
    };

    LinearProgram();
    ~LinearProgram();
    LinearProgram( const LinearProgram & ) = delete;
    LinearProgram &operator=( const LinearProgram & ) = delete;

    //! A number from \a lower to \a upper (each may be without bound). \returns its place
    int addColumn( double lower, double upper, double cost, bool isWhole );
    //! \a lower ≤ sum of \a terms ≤ \a upper; each column at most once. \returns its place
    int addRow( std::span<const Term> terms, double lower, double upper );
    void setCost( int column, double cost );
    void setRow( int row, double lower, double upper );
    void setColumn( int column, double lower, double upper );
    //! The next solve() begins as the first one did, not where the last one ended.
    void startAnew();

    //! Least cost, or greatest where \a isGreatest; whole numbers only where \a inWholes. Once the solver has broken it, GaveUp for ever.
    Outcome solve( bool isGreatest, bool inWholes );

    double objective() const;         //!< after Optimal
    double value( int column ) const; //!< after Optimal

  private:
    struct Problem;
    std::unique_ptr<Problem> mProblem;
  };

}
