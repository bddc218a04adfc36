#pragma once

#include "findings/findingcode.h"

//! What the core says of releases. The sentences stand in processing/algorithms/findings/disclosurefindings.cpp.
namespace sozialraum::codes
{

  inline constexpr FindingCode<2> negativeCount{ "negative_count" };
  inline constexpr FindingCode<3> countsDoNotAddUp{ "counts_do_not_add_up" };
  inline constexpr FindingCode<1> alwaysPublishedUnsafe{ "always_published_unsafe" };
  inline constexpr FindingCode<1> countTwice{ "count_twice" };
  inline constexpr FindingCode<2> areaWithoutGroup{ "area_without_group" };
  inline constexpr FindingCode<4> areaInTwoGroups{ "area_in_two_groups" };
  inline constexpr FindingCode<2> countNotWhole{ "count_not_whole" };
  inline constexpr FindingCode<2> releaseColumnsMissing{ "release_columns_missing" };
  inline constexpr FindingCode<4> releaseRuleWrong{ "release_rule_wrong" };
  inline constexpr FindingCode<1> releaseNotReadable{ "release_not_readable" };
  inline constexpr FindingCode<0> releaseChanged{ "release_changed" };
  inline constexpr FindingCode<1> releaseContradicts{ "release_contradicts" };
  inline constexpr FindingCode<0> noCounts{ "no_counts" };
  inline constexpr FindingCode<2> countOutsideClass{ "count_outside_class" };
  inline constexpr FindingCode<1> recipientUnknown{ "recipient_unknown" };
  inline constexpr FindingCode<2> reportLevelUnknown{ "report_level_unknown" };
  inline constexpr FindingCode<1> reportAreaUnknown{ "report_area_unknown" };
  inline constexpr FindingCode<1> reportRuleColumnsMissing{ "report_rule_columns_missing" };
  inline constexpr FindingCode<3> reportRuleUnknown{ "report_rule_unknown" };
  inline constexpr FindingCode<3> reportRuleWrong{ "report_rule_wrong" };
  inline constexpr FindingCode<1> measureColumnMissing{ "measure_column_missing" };
  inline constexpr FindingCode<1> measureTargetAlone{ "measure_target_alone" };
  inline constexpr FindingCode<3> measureAreaUnknown{ "measure_area_unknown" };
  inline constexpr FindingCode<1> surveyNoAnswers{ "survey_no_answers" };
  inline constexpr FindingCode<1> surveyOwnWords{ "survey_own_words" };

}
