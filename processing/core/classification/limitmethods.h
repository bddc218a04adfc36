#pragma once

#include <span>
#include <vector>

namespace sozialraum
{

  // Methods that compute class limits from the values. All take ascending, finite values, at least one, and return the inner limits:
  // the lower limits of the classes 2 … k, ascending. Where there is nothing to tell apart they return fewer, or none.

  //! The range in \a classCount equal parts.
  std::vector<double> equalIntervalLimits( std::span<const double> sorted, int classCount );

  //! The range in \a classCount parts that grow by the same factor. Only for values above 0.
  std::vector<double> geometricLimits( std::span<const double> sorted, int classCount );

  //! The middles of the \a classCount − 1 widest gaps between neighbouring values; of equally wide gaps the lower ones.
  std::vector<double> maximumBreaksLimits( std::span<const double> sorted, int classCount );

  /**
   * Head/tail breaks (Jiang 2013) for heavy tails: the mean splits off the head, the values above it, and again within the head,
   * as long as the head is not more than \a headShare of what was split (0 … 1; Jiang: 0.4). The number of classes follows from the values.
   */
  std::vector<double> headTailLimits( std::span<const double> sorted, double headShare );

  //! The mean, the means on both sides of it, and so on: 2, 4, 8 … classes, as many as fit into \a classCount.
  std::vector<double> nestedMeansLimits( std::span<const double> sorted, int classCount );

  //! Quartiles, and the fences 1.5 interquartile ranges outside of them (Tukey): six classes, the outer ones may be empty.
  std::vector<double> boxPlotLimits( std::span<const double> sorted );

  /**
   * Round numbers: multiples of 1, 2 or 5 times a power of ten that fall within the range, in about \a classCount classes.
   *
   * After the rule of R's pretty(): the unit is the one next to the range divided by the number of classes, larger units being favoured.
   */
  std::vector<double> prettyLimits( std::span<const double> sorted, int classCount );

  //! The multiples by which classes are usually cut: … −1.5 −0.5 0.5 1.5 … for odd, … −1 0 1 … for even \a classCount.
  std::vector<double> usualDeviationMultiples( int classCount );

  //! \a centre + multiple · \a deviation for each of \a multiples.
  std::vector<double> deviationLimits( double centre, double deviation, std::span<const double> multiples );

}
