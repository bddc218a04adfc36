#pragma once

#include "findings/findingcode.h"

//! What the core says of tables whose end is missing. The sentences stand in processing/algorithms/findings/tablesfindings.cpp.
namespace sozialraum::codes
{

  inline constexpr FindingCode<1> tableEndMissing{ "table_end_missing" };

}
