#pragma once

#include <span>

namespace sozialraum
{

  /**
   * How a sample quantile between two values is placed; the numbers are those of Hyndman and Fan (1996), as in R.
   *
   * With h the position among n ascending values: 6 (n + 1) p, Weibull, SPSS; 7 (n − 1) p + 1, Excel, R's default;
   * 8 (n + 1/3) p + 1/3, median-unbiased; 9 (n + 1/4) p + 3/8, as the Robert Koch Institute's GISD.
   */
  enum class QuantileType
  {
    Type6 = 6,
    Type7 = 7,
    Type8 = 8,
    Type9 = 9,
  };

  //! The quantile of \a sorted (ascending, at least one) at \a probability, 0 … 1.
  double quantile( std::span<const double> sorted, double probability, QuantileType type );

}
