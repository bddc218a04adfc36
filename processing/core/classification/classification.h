#pragma once

#include "classification/quantiles.h"
#include "indicators/standardisation.h"
#include "observationstatus.h"
#include "problemreporter.h"
#include "progress.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sozialraum
{

  enum class ClassificationMethod
  {
    Fixed,
    Quantile,
    EqualInterval,
    Pretty,
    StandardDeviation,
    NaturalBreaks,
    HeadTail,
    Geometric,
    MaximumBreaks,
    BoxPlot,
    NestedMeans,
  };

  //! Names as they stand in parameters, in the order of the enumeration.
  inline constexpr std::array<std::string_view, 11> classificationMethodNames{ "fixed", "quantile", "equal_interval", "pretty",
    "standard_deviation", "natural_breaks", "head_tail", "geometric", "maximum_breaks", "box_plot", "nested_means" };

  constexpr std::string_view toString( ClassificationMethod method )
  {
    return classificationMethodNames[static_cast<std::size_t>( method )];
  }

  std::optional<ClassificationMethod> classificationMethodFromString( std::string_view name );

  //! Which class a value on a limit belongs to. The two ends of the range always belong to their class.
  enum class LimitRule
  {
    LowerClosed,         //!< [a, b): the class above; the wording of German official maps, and ours
    UpperClosed,         //!< (a, b]: the class below; mapclassify, QGIS
    ClosedTowardsCentre, //!< the class nearer to the centre; Berlin's MSS: −1 ≤ "mittel" ≤ 1 < "niedrig" ≤ 1.5
  };

  // Ids of what has no class.
  inline constexpr int suppressedClassId = -1; //!< secret, or suppressed by us
  inline constexpr int noDataClassId = -2;     //!< missing, later, no such area, nothing without a value
  inline constexpr int notRatedClassId = -3;   //!< uncertain, blocked, or excluded by a rule

  struct ClassificationOptions
  {
    ClassificationMethod method = ClassificationMethod::NaturalBreaks;
    int classCount = 5;              //!< 1 … 1000; head/tail, box plot and fixed limits have their own number, pretty only comes near
    std::vector<double> fixedLimits; //!< for Fixed: the inner limits, strictly ascending; never rounded
    bool limitsOfAnotherPeriod =
      false; //!< for Fixed: they were computed once, for another period; labels then shorten them where that tells no lie
    std::optional<int>
      decimals; //!< computed limits are rounded to so many decimals before anything is classified, −15 … 15; none: not rounded
    QuantileType quantileType = QuantileType::Type7;
    std::vector<double> probabilities;      //!< for Quantile: of the inner limits, ascending within 0 … 1; empty: equal shares
    std::vector<double> deviationMultiples; //!< for StandardDeviation: ascending; empty: the usual ones for classCount
    Divisor divisor = Divisor::Count;       //!< for StandardDeviation
    std::optional<double> centre; //!< for StandardDeviation: the district value instead of the simple mean; for ClosedTowardsCentre
    double headShare = 0.4;       //!< for HeadTail: above 0 … 1
    LimitRule limitRule = LimitRule::LowerClosed;
    bool mergeEmptyClasses = false; //!< a class without a value is joined to the one above it, the last to the one below; never with Fixed
    bool zeroIsLimit = false; //!< where values lie on both sides of zero, the computed limit nearest to it becomes 0; never with Fixed
    std::vector<double> seriesValues; //!< the values of all periods of a series: limits are computed from these instead
  };

  //! One class. Without language: see classlabels.h for the legend.
  struct ValueClass
  {
    double lower = 0.0; //!< of the first class the smallest value, or its upper limit where it is empty
    double upper = 0.0; //!< of the last class the largest value, or its lower limit where it is empty
    bool lowerClosed = true;
    bool upperClosed = false;
    std::size_t count = 0;
    double printedLower = 0.0; //!< in labels; of the first class lower
    double printedUpper = 0.0; //!< in labels; of the last class upper
    double smallest = 0.0;     //!< of the values in it; NaN where there are none
    double largest = 0.0;      //!< of the values in it; NaN where there are none
  };

  struct Classification
  {
    std::vector<int> classIds;         //!< of each value: 1 … k, or −1, −2, −3
    std::vector<ValueClass> classes;   //!< 1 … k, ascending
    std::vector<double> limits;        //!< the inner limits, ascending, as the method computes them
    std::vector<double> printedLimits; //!< the same as labels have them: the shortest numbers that divide the same areas
    int labelDecimals = 0;             //!< so many decimals a label needs to say the truth about every value
    int labelPower = 0;                //!< labels are in units of ten to this power: 0 but for values of extreme size
    double centre = 0.0;               //!< reference of StandardDeviation and ClosedTowardsCentre
    double mean = 0.0;                 //!< simple mean of the values that limits were computed from
    double deviation = 0.0;            //!< their standard deviation, with the divisor of the options
    double withinSumOfSquares = 0.0;   //!< of the classified values around their class means
    double goodnessOfFit = 1.0;        //!< 1 − within / total sum of squares; 1 where all values are equal
    std::size_t suppressed = 0;
    std::size_t noData = 0;
    std::size_t notRated = 0;
  };

  //! More classes than these can hardly be told apart on a map.
  inline constexpr std::size_t mostTellableClasses = 7;

  //! The class id of what cannot be classified, 0 for what can.
  int classIdOf( double value, ObservationStatus status );

  /**
   * Puts each of \a values into a class, or says why it has none.
   *
   * \a statuses stand beside the values; empty: NaN is missing, all else a value. Values of areas may come in any order.
   *
   * Guarantees, each with a test:
   * - every value is in exactly one class or has one of the ids −1, −2, −3;
   * - the same values in another order get the same classes;
   * - values, and values and limits, that differ by noise alone are equal (text/equality.h): neither the unit changes a class, nor the way
   * in which a number was computed;
   * - limits are ascending without repetition, rounded before classification, and the classes are what the limits say.
   *
   * What deviates from the wish is reported: classes_fewer_than_asked (made, asked) where there are not more different values, or
   * ties_leave_fewer_classes (made, asked, different values) where there are; limits_merged (number), classes_empty (ids),
   * empty_classes_merged (number), many_classes (number) for more than a reader can tell apart.
   *
   * \throws InputError values_infinite (number, first place), no_values_to_classify, class_count_out_of_range (number), limits_missing,
   * limits_not_ascending (one, the next), limit_not_finite, geometric_needs_positive_values (smallest), probabilities_not_valid,
   * multiples_not_ascending, head_share_out_of_range, centre_missing
   */
  Classification classify( std::span<const double> values, std::span<const ObservationStatus> statuses,
    const ClassificationOptions &options, ProblemReporter *problems = nullptr, const Progress &progress = {} );

}
