#pragma once

#include <span>
#include <vector>

namespace sozialraum
{

  //! What the sum of squared deviations is divided by: the areas are the whole (n), or a sample (n − 1). Results differ; say which was
  //! used.
  enum class Divisor
  {
    Count,
    CountMinusOne,
  };

  //! Simple mean of \a values, not weighted by population; NaN where there are none.
  double mean( std::span<const double> values );

  //! Standard deviation around the simple mean, in two passes; 0 where values differ by noise alone (text/equality.h), NaN where there are
  //! no values, or only one and the divisor is n − 1.
  double standardDeviation( std::span<const double> values, Divisor divisor );

  /**
   * z = (x − \a reference) / \a deviation.
   *
   * A deviation of 0 gives 0 everywhere: areas that do not differ contribute nothing. Values that are equal but for noise
   * (text/equality.h) get one score, and those equal to the reference 0.
   */
  std::vector<double> standardised( std::span<const double> values, double reference, double deviation );

  //! z around the simple mean. Does not depend on the unit of the values, nor on their order.
  std::vector<double> zScores( std::span<const double> values, Divisor divisor );

  //! (x − min) / (max − min), 0 … 1; 0 everywhere where all values are equal.
  std::vector<double> minMaxScaled( std::span<const double> values );

  //! Ranks of equal values.
  enum class TieRule
  {
    Mean,    //!< 1, 2.5, 2.5, 4
    Lowest,  //!< 1, 2, 2, 4
    Highest, //!< 1, 3, 3, 4
  };

  //! Rank of each value, the smallest is 1; values that are equal but for noise (text/equality.h) are tied.
  std::vector<double> ascendingRanks( std::span<const double> values, TieRule ties = TieRule::Mean );

  //! Share of values that are smaller, ties counting half, 0 … 100: (rank − 0.5) / n · 100 with mean ranks.
  std::vector<double> percentileRanks( std::span<const double> values );

  /**
   * The exponential transformation of ranks in the English and Welsh Indices of Deprivation:
   * X = −23 ln( 1 − R (1 − e^(−100/23)) ), R = rank / n with the largest value at R = 1; 0 … 100, ten percent of the areas above 50.
   *
   * The sources leave open which rank equal values share. With the mean rank, the rule of the Scottish index and the usual one, ties
   * come nearest to what is published.
   *
   * It keeps a low burden in one domain from cancelling a high one in another (McLennan et al., The English Indices of
   * Deprivation 2019, technical report, appendix E).
   */
  std::vector<double> exponentialRanks( std::span<const double> values, TieRule ties = TieRule::Mean );

  //! The transformation of one relative rank R, above 0 to 1.
  double exponentialOfRank( double relativeRank );

}
