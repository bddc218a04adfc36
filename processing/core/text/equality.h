#pragma once

#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * Equal is equal: numbers that differ by not more than so small a share of the data's size are the same number, written with the noise
   * of binary arithmetic. 0.1 + 0.2 is 0.3; a share, a percentage and a rate per 1,000 behave alike.
   *
   * One comparison for values, limits, ranks, z-scores and cut points.
   */
  inline constexpr double equalityShare = 1e-12;

  //! The greatest magnitude among \a values; NaN does not count. 0 where there are none.
  double sizeOf( std::span<const double> values );

  //! By how much numbers among \a values may differ and still be equal; unit of the values.
  double equalityTolerance( std::span<const double> values );

  /**
   * The power of two of the size of \a values where their squares would leave the range of numbers (beyond 10^±100); else 0.
   *
   * What is computed from them divided by it, and multiplied again, has the same digits.
   */
  int exponentOfExtremeSize( std::span<const double> values );

  /**
   * Gives numbers that are equal but for noise one number, so that they may be compared exactly from then on.
   *
   * A group begins with its smallest number and reaches no farther than the tolerance, so that a row of small steps does not become one.
   * The number that stands for a group is the one of it that is written with the fewest digits. Does not depend on the order.
   */
  class EqualNumbers
  {
  public:
    //! \a sorted ascending, finite.
    EqualNumbers( std::span<const double> sorted, double tolerance );

    //! The number that stands for \a number, one of those given; NaN stays.
    double operator()( double number ) const;

    //! Whether some of the numbers differ by noise alone.
    bool isNoisy() const { return !mGroups.empty(); }

  private:
    struct Group
    {
      double first = 0.0;
      double last = 0.0;
      double standing = 0.0;
    };

    std::vector<Group> mGroups; //!< those with different numbers, ascending
  };

  //! \a values (any order; NaN stays) with one number for those that are equal but for noise.
  std::vector<double> withoutNoise( std::span<const double> values );

  //! The one of \a sorted (ascending) that is nearest to \a number and not farther from it than \a tolerance; else \a number.
  double nearestEqual( double number, std::span<const double> sorted, double tolerance );

}
