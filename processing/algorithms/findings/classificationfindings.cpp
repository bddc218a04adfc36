#include "algorithms/findingtexts.h"

#include <QtGlobal>

#include <vector>

namespace sozialraum
{

  std::span<const FindingText> classificationFindings()
  {
    static const std::vector<FindingText> texts{
      { "values_infinite",
        QT_TRANSLATE_NOOP( "Findings", "%1 of the values are infinite, the first in row %2. Correct them, or make them empty." ) },
      { "no_values_to_classify",
        QT_TRANSLATE_NOOP( "Findings",
          "There is no value to make classes of: all are missing, confidential or excluded. With fixed limits such a field can be drawn, "
          "too." ) },
      { "class_count_out_of_range", QT_TRANSLATE_NOOP( "Findings", "%1 classes cannot be made; choose a number from 1 to 1000." ) },
      { "limits_missing", QT_TRANSLATE_NOOP( "Findings", "The method “fixed” needs limits. Enter them as BREAKS, like 5;7.5;10." ) },
      { "limits_not_ascending", QT_TRANSLATE_NOOP( "Findings", "The limits must ascend, but %1 is followed by %2." ) },
      { "limit_not_finite", QT_TRANSLATE_NOOP( "Findings", "A class limit is not a finite number." ) },
      { "geometric_needs_positive_values",
        QT_TRANSLATE_NOOP(
          "Findings", "Classes in geometric progression need values above 0; the smallest is %1. Choose another method." ) },
      { "probabilities_not_valid", QT_TRANSLATE_NOOP( "Findings", "The probabilities of the quantiles must ascend between 0 and 1." ) },
      { "multiples_not_ascending", QT_TRANSLATE_NOOP( "Findings", "The multiples of the standard deviation must ascend." ) },
      { "head_share_out_of_range", QT_TRANSLATE_NOOP( "Findings", "The largest share of the head must be above 0 and at most 1." ) },
      { "centre_missing",
        QT_TRANSLATE_NOOP( "Findings",
          "The rule “class nearer to the centre” needs a centre: choose the method “standard_deviation”, or enter the district value." ) },
      { "classes_fewer_than_asked", QT_TRANSLATE_NOOP( "Findings", "The values allow only %1 of the %2 classes asked for." ) },
      { "limits_merged",
        QT_TRANSLATE_NOOP( "Findings", "%1 class limits fell together with others, or outside of the values, and were left out." ) },
      { "classes_empty", QT_TRANSLATE_NOOP( "Findings", "No area is in the classes: %1." ) },
      { "empty_classes_merged", QT_TRANSLATE_NOOP( "Findings", "%1 classes without areas were merged with their neighbours." ) },
      { "index_without_indicators",
        QT_TRANSLATE_NOOP( "Findings", "The index has no indicators. Choose a table of indicators, or fields." ) },
      { "dimension_without_indicators",
        QT_TRANSLATE_NOOP( "Findings", "The dimension “%1” has no indicator: the column “field” is empty in its row." ) },
      { "weight_negative",
        QT_TRANSLATE_NOOP( "Findings", "The weight of “%1” is negative. Turn the direction around with the polarity instead." ) },
      { "weights_sum_to_zero", QT_TRANSLATE_NOOP( "Findings", "The weights of the dimension “%1” add up to 0." ) },
      { "polarity_invalid", QT_TRANSLATE_NOOP( "Findings", "The polarity of “%1” must be 1, −1 or 0." ) },
      { "logarithm_needs_positive_values",
        QT_TRANSLATE_NOOP( "Findings", "“%1” has values of 0 or below, of which there is no logarithm." ) },
      { "no_area_to_rate", QT_TRANSLATE_NOOP( "Findings", "No area can be rated: all are excluded or lack indicators." ) },
      { "cuts_not_ascending", QT_TRANSLATE_NOOP( "Findings", "The limits of status and dynamics must ascend." ) },
      { "share_outside_0_1",
        QT_TRANSLATE_NOOP( "Findings", "Area %1 has fewer than 0 cases, or more than people; a logit exists of shares only." ) },
      { "no_population_at_risk", QT_TRANSLATE_NOOP( "Findings", "No area has both cases and a population above 0." ) },
      { "neighbours_out_of_range", QT_TRANSLATE_NOOP( "Findings", "%1 nearest neighbours are asked for, but there are only %2 areas." ) },
      { "distance_not_positive", QT_TRANSLATE_NOOP( "Findings", "The largest distance of neighbours must be above 0." ) },
      { "too_few_values_for_clusters", QT_TRANSLATE_NOOP( "Findings", "Only %1 areas have a value; spatial clusters need at least 4." ) },
      { "values_all_equal", QT_TRANSLATE_NOOP( "Findings", "All areas have the same value, so that there is nothing to compare." ) },
      { "no_neighbours",
        QT_TRANSLATE_NOOP( "Findings", "No area has a neighbour. Check whether borders really touch, or allow gaps between them." ) },
      { "areas_without_neighbours", QT_TRANSLATE_NOOP( "Findings", "%1 areas have no neighbours and are not rated." ) },
      { "type_count_out_of_range", QT_TRANSLATE_NOOP( "Findings", "%1 types cannot be made of %2 different areas." ) },
      { "area_lacks_indicators", QT_TRANSLATE_NOOP( "Findings", "The chosen area lacks an indicator and cannot be compared." ) },
      { "too_few_areas_to_compare", QT_TRANSLATE_NOOP( "Findings", "There is no other area that has all indicators." ) },
      { "covariance_singular",
        QT_TRANSLATE_NOOP( "Findings",
          "An indicator follows from the others, or does not vary, so that the Mahalanobis distance cannot be computed. Leave one out, or "
          "choose the Euclidean distance." ) },
    };
    return texts;
  }

}
