#pragma once

#include "findings/findingcode.h"

//! What the core says of classes, indices and types. The sentences stand in processing/algorithms/findings/classificationfindings.cpp.
namespace sozialraum::codes
{

  inline constexpr FindingCode<2> valuesInfinite{ "values_infinite" };
  inline constexpr FindingCode<0> noValuesToClassify{ "no_values_to_classify" };
  inline constexpr FindingCode<1> classCountOutOfRange{ "class_count_out_of_range" };
  inline constexpr FindingCode<0> limitsMissing{ "limits_missing" };
  inline constexpr FindingCode<2> limitsNotAscending{ "limits_not_ascending" };
  inline constexpr FindingCode<0> limitNotFinite{ "limit_not_finite" };
  inline constexpr FindingCode<1> geometricNeedsPositiveValues{ "geometric_needs_positive_values" };
  inline constexpr FindingCode<0> probabilitiesNotValid{ "probabilities_not_valid" };
  inline constexpr FindingCode<0> multiplesNotAscending{ "multiples_not_ascending" };
  inline constexpr FindingCode<0> headShareOutOfRange{ "head_share_out_of_range" };
  inline constexpr FindingCode<0> centreMissing{ "centre_missing" };
  inline constexpr FindingCode<2> classesFewerThanAsked{ "classes_fewer_than_asked" };
  inline constexpr FindingCode<3> tiesLeaveFewerClasses{ "ties_leave_fewer_classes" };
  inline constexpr FindingCode<1> manyClasses{ "many_classes" };
  inline constexpr FindingCode<1> limitsMerged{ "limits_merged" };
  inline constexpr FindingCode<1> classesEmpty{ "classes_empty" };
  inline constexpr FindingCode<1> emptyClassesMerged{ "empty_classes_merged" };
  inline constexpr FindingCode<0> indexWithoutIndicators{ "index_without_indicators" };
  inline constexpr FindingCode<1> dimensionWithoutIndicators{ "dimension_without_indicators" };
  inline constexpr FindingCode<1> weightNegative{ "weight_negative" };
  inline constexpr FindingCode<1> weightsSumToZero{ "weights_sum_to_zero" };
  inline constexpr FindingCode<1> polarityInvalid{ "polarity_invalid" };
  inline constexpr FindingCode<1> logarithmNeedsPositiveValues{ "logarithm_needs_positive_values" };
  inline constexpr FindingCode<1> logarithmNeedsValuesAboveMinusOne{ "logarithm_needs_values_above_minus_one" };
  inline constexpr FindingCode<1> indicatorConstant{ "indicator_constant" };
  inline constexpr FindingCode<0> noAreaToRate{ "no_area_to_rate" };
  inline constexpr FindingCode<0> cutsNotAscending{ "cuts_not_ascending" };
  inline constexpr FindingCode<1> shareOutside01{ "share_outside_0_1" };
  inline constexpr FindingCode<0> noPopulationAtRisk{ "no_population_at_risk" };
  inline constexpr FindingCode<2> neighboursOutOfRange{ "neighbours_out_of_range" };
  inline constexpr FindingCode<0> distanceNotPositive{ "distance_not_positive" };
  inline constexpr FindingCode<1> tooFewValuesForClusters{ "too_few_values_for_clusters" };
  inline constexpr FindingCode<0> valuesAllEqual{ "values_all_equal" };
  inline constexpr FindingCode<1> neighboursNotGal{ "neighbours_not_gal" };
  inline constexpr FindingCode<0> neighboursColumnsMissing{ "neighbours_columns_missing" };
  inline constexpr FindingCode<1> typesColumnsMissing{ "types_columns_missing" };
  inline constexpr FindingCode<3> typeContradicts{ "type_contradicts" };
  inline constexpr FindingCode<2> neighboursUnknown{ "neighbours_unknown" };
  inline constexpr FindingCode<0> ratesDifferByChanceAlone{ "rates_differ_by_chance_alone" };
  inline constexpr FindingCode<0> noNeighbours{ "no_neighbours" };
  inline constexpr FindingCode<1> areasWithoutNeighbours{ "areas_without_neighbours" };
  inline constexpr FindingCode<2> typeCountOutOfRange{ "type_count_out_of_range" };
  inline constexpr FindingCode<0> areaLacksIndicators{ "area_lacks_indicators" };
  inline constexpr FindingCode<0> tooFewAreasToCompare{ "too_few_areas_to_compare" };
  inline constexpr FindingCode<0> covarianceSingular{ "covariance_singular" };

}
