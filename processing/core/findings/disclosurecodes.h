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
  inline constexpr FindingCode<0> noCounts{ "no_counts" };
  inline constexpr FindingCode<2> countOutsideClass{ "count_outside_class" };
  inline constexpr FindingCode<1> recipientUnknown{ "recipient_unknown" };

}
