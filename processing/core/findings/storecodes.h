#pragma once

#include "findings/findingcode.h"

//! What the core says of the indicator store. The sentences stand in processing/algorithms/findings/storefindings.cpp.
namespace sozialraum::codes
{

  inline constexpr FindingCode<1> storeMissing{ "store_missing" };
  inline constexpr FindingCode<1> storeIsNone{ "store_is_none" };
  inline constexpr FindingCode<1> storeDamaged{ "store_damaged" };
  inline constexpr FindingCode<2> storeNewer{ "store_newer" };
  inline constexpr FindingCode<2> storeOlder{ "store_older" };
  inline constexpr FindingCode<1> storeLocked{ "store_locked" };
  inline constexpr FindingCode<1> storeFull{ "store_full" };
  inline constexpr FindingCode<1> storeReadOnly{ "store_read_only" };
  inline constexpr FindingCode<1> storeDisconnected{ "store_disconnected" };
  inline constexpr FindingCode<1> storeForbidden{ "store_forbidden" };
  inline constexpr FindingCode<1> storeWithoutPostgis{ "store_without_postgis" };
  inline constexpr FindingCode<2> storeNotReachable{ "store_not_reachable" };
  inline constexpr FindingCode<2> storeFault{ "store_fault" };
  inline constexpr FindingCode<1> storeDateWrong{ "store_date_wrong" };
  inline constexpr FindingCode<2> storeAreaSetDiffers{ "store_area_set_differs" };
  inline constexpr FindingCode<2> storeGroupingDiffers{ "store_grouping_differs" };
  inline constexpr FindingCode<1> storeCatalogueDiffers{ "store_catalogue_differs" };
  inline constexpr FindingCode<2> storeAreaKeyTwice{ "store_area_key_twice" };
  inline constexpr FindingCode<1> storeWithoutAreas{ "store_without_areas" };
  inline constexpr FindingCode<1> storeTableMatchesNoArea{ "store_table_matches_no_area" };
  inline constexpr FindingCode<2> storeImportedBefore{ "store_imported_before" };
  inline constexpr FindingCode<1> storeImportUnknown{ "store_import_unknown" };
  inline constexpr FindingCode<2> storeImportState{ "store_import_state" };
  inline constexpr FindingCode<2> storeLevelUnknown{ "store_level_unknown" };
  inline constexpr FindingCode<2> storeIndicatorUnknown{ "store_indicator_unknown" };
  inline constexpr FindingCode<2> storePeriodUnknown{ "store_period_unknown" };
  inline constexpr FindingCode<1> storeHoldsNothing{ "store_holds_nothing" };
  inline constexpr FindingCode<2> storeOtherTerritory{ "store_other_territory" };
  inline constexpr FindingCode<2> storeKeysGone{ "store_keys_gone" };
  inline constexpr FindingCode<2> storeNotSummed{ "store_not_summed" };
  inline constexpr FindingCode<2> storeRateOfParts{ "store_rate_of_parts" };
  inline constexpr FindingCode<2> storeAreasWithoutGroup{ "store_areas_without_group" };
  inline constexpr FindingCode<1> storeClassesWait{ "store_classes_wait" };
  inline constexpr FindingCode<1> storeCountNotDrawn{ "store_count_not_drawn" };
  inline constexpr FindingCode<1> storeMapWithoutNumbers{ "store_map_without_numbers" };
  inline constexpr FindingCode<1> storeClassesDiffer{ "store_classes_differ" };
  inline constexpr FindingCode<1> storeGroupsNotDrawn{ "store_groups_not_drawn" };
  inline constexpr FindingCode<1> storeNoMaps{ "store_no_maps" };
  inline constexpr FindingCode<2> storeReleaseUnknown{ "store_release_unknown" };
  inline constexpr FindingCode<1> storeExistsAlready{ "store_exists_already" };
  inline constexpr FindingCode<1> packageNotWritten{ "package_not_written" };
  inline constexpr FindingCode<1> packageFileMissing{ "package_file_missing" };
  inline constexpr FindingCode<1> packageIsNone{ "package_is_none" };
  inline constexpr FindingCode<2> packageNewer{ "package_newer" };
  inline constexpr FindingCode<1> packageChanged{ "package_changed" };
  inline constexpr FindingCode<2> packageRowWrong{ "package_row_wrong" };
  inline constexpr FindingCode<4> packageCellWrong{ "package_cell_wrong" };
  inline constexpr FindingCode<3> packageReferenceWrong{ "package_reference_wrong" };
  inline constexpr FindingCode<4> checkShare{ "check_share" };
  inline constexpr FindingCode<5> checkSum{ "check_sum" };
  inline constexpr FindingCode<6> checkParts{ "check_parts" };
  inline constexpr FindingCode<5> checkRule{ "check_rule" };
  inline constexpr FindingCode<6> checkJump{ "check_jump" };
  inline constexpr FindingCode<2> checkGap{ "check_gap" };
  inline constexpr FindingCode<1> checkSource{ "check_source" };
  inline constexpr FindingCode<3> checkOverdue{ "check_overdue" };
  inline constexpr FindingCode<3> checkNoGroup{ "check_no_group" };
  inline constexpr FindingCode<3> checkSeveralGroups{ "check_several_groups" };
  inline constexpr FindingCode<5> checkOverlap{ "check_overlap" };
  inline constexpr FindingCode<1> checkCensus{ "check_census" };
  inline constexpr FindingCode<0> remedyShare{ "remedy_share" };
  inline constexpr FindingCode<0> remedySum{ "remedy_sum" };
  inline constexpr FindingCode<0> remedyParts{ "remedy_parts" };
  inline constexpr FindingCode<1> remedyRule{ "remedy_rule" };
  inline constexpr FindingCode<0> remedyJump{ "remedy_jump" };
  inline constexpr FindingCode<0> remedyGap{ "remedy_gap" };
  inline constexpr FindingCode<0> remedySource{ "remedy_source" };
  inline constexpr FindingCode<0> remedyOverdue{ "remedy_overdue" };
  inline constexpr FindingCode<0> remedyGroups{ "remedy_groups" };
  inline constexpr FindingCode<0> remedyOverlap{ "remedy_overlap" };
  inline constexpr FindingCode<0> remedyCensus{ "remedy_census" };

}
