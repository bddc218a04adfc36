#pragma once

#include "findings/findingcode.h"

//! What the core says of projections, of demand and of shares. The sentences stand in
//! processing/algorithms/findings/demographyfindings.cpp.
namespace sozialraum::codes
{

  inline constexpr FindingCode<1> keyNotValid{ "key_not_valid" };
  inline constexpr FindingCode<0> keyAllZero{ "key_all_zero" };
  inline constexpr FindingCode<2> keySumsToOther{ "key_sums_to_other" };
  inline constexpr FindingCode<1> criteriaNotOne{ "criteria_not_one" };
  inline constexpr FindingCode<2> criterionNotValid{ "criterion_not_valid" };
  inline constexpr FindingCode<1> criterionAllZero{ "criterion_all_zero" };
  inline constexpr FindingCode<1> factorNotValid{ "factor_not_valid" };
  inline constexpr FindingCode<0> factorsLeaveNothing{ "factors_leave_nothing" };
  inline constexpr FindingCode<0> totalNotValid{ "total_not_valid" };
  inline constexpr FindingCode<1> boundNotValid{ "bound_not_valid" };
  inline constexpr FindingCode<1> floorAboveRoom{ "floor_above_room" };
  inline constexpr FindingCode<0> floorsAboveTotal{ "floors_above_total" };
  inline constexpr FindingCode<0> carryOverNeedsLinearDivisor{ "carry_over_needs_linear_divisor" };
  inline constexpr FindingCode<1> shareUnplaced{ "share_unplaced" };
  inline constexpr FindingCode<0> householdsEmpty{ "households_empty" };
  inline constexpr FindingCode<0> basePeriodMissing{ "base_period_missing" };
  inline constexpr FindingCode<1> agesDiffer{ "ages_differ" };
  inline constexpr FindingCode<1> controlWithoutPeople{ "control_without_people" };
  inline constexpr FindingCode<2> controlsContradict{ "controls_contradict" };
  inline constexpr FindingCode<1> specialAboveCounts{ "special_above_counts" };
  inline constexpr FindingCode<0> districtRatesMissing{ "district_rates_missing" };
  inline constexpr FindingCode<0> groupsNeedComponents{ "groups_need_components" };
  inline constexpr FindingCode<0> childcareOptionsNotValid{ "childcare_options_not_valid" };
  inline constexpr FindingCode<2> classRuleNotValid{ "class_rule_not_valid" };
  inline constexpr FindingCode<1> schoolWithoutPupils{ "school_without_pupils" };
  inline constexpr FindingCode<2> dueChildrenMissing{ "due_children_missing" };
  inline constexpr FindingCode<0> officialTotalsMissing{ "official_totals_missing" };

}
