#pragma once

#include "findings/findingcode.h"

//! What the core says of areas, indicators and formulas. The sentences stand in processing/algorithms/findings/areasfindings.cpp.
namespace sozialraum::codes
{

  inline constexpr FindingCode<0> areaKeysEmpty{ "area_keys_empty" };
  inline constexpr FindingCode<2> areaKeySpoilt{ "area_key_spoilt" };
  inline constexpr FindingCode<4> tableMatchesNoArea{ "table_matches_no_area" };
  inline constexpr FindingCode<3> tableOfOtherLevel{ "table_of_other_level" };
  inline constexpr FindingCode<8> tableContradictsItself{ "table_contradicts_itself" };
  inline constexpr FindingCode<9> tableKeysMeet{ "table_keys_meet" };
  inline constexpr FindingCode<3> tableBelowMunicipality{ "table_below_municipality" };
  inline constexpr FindingCode<3> keysBelowMunicipality{ "keys_below_municipality" };
  inline constexpr FindingCode<7> contradictionOutside{ "contradiction_outside" };
  inline constexpr FindingCode<3> areasCeasedBefore{ "areas_ceased_before" };
  inline constexpr FindingCode<2> fieldNamesMeet{ "field_names_meet" };
  inline constexpr FindingCode<2> joinTooWide{ "join_too_wide" };
  inline constexpr FindingCode<2> indicatorUnknown{ "indicator_unknown" };
  inline constexpr FindingCode<2> periodUnknown{ "period_unknown" };
  inline constexpr FindingCode<3> keysHardlyMatch{ "keys_hardly_match" };
  inline constexpr FindingCode<5> dashIsNoZero{ "dash_is_no_zero" };
  inline constexpr FindingCode<4> keyOfSameTerritory{ "key_of_same_territory" };
  inline constexpr FindingCode<2> zerosSetApart{ "zeros_set_apart" };
  inline constexpr FindingCode<3> areasMergedLater{ "areas_merged_later" };
  inline constexpr FindingCode<3> areasDissolvedSince{ "areas_dissolved_since" };
  inline constexpr FindingCode<1> areasInSeveralRows{ "areas_in_several_rows" };
  inline constexpr FindingCode<6> areaRowsContradict{ "area_rows_contradict" };
  inline constexpr FindingCode<1> layerRowsWithoutKey{ "layer_rows_without_key" };
  inline constexpr FindingCode<0> listEmpty{ "list_empty" };
  inline constexpr FindingCode<2> listTooLarge{ "list_too_large" };
  inline constexpr FindingCode<2> crosswalkYearMissing{ "crosswalk_year_missing" };
  inline constexpr FindingCode<0> crosswalkKeysMissing{ "crosswalk_keys_missing" };
  inline constexpr FindingCode<1> crosswalkWeightMissing{ "crosswalk_weight_missing" };
  inline constexpr FindingCode<2> crosswalkFactorWrong{ "crosswalk_factor_wrong" };
  inline constexpr FindingCode<1> crosswalkSplitWithoutFactor{ "crosswalk_split_without_factor" };
  inline constexpr FindingCode<1> crosswalkCycle{ "crosswalk_cycle" };
  inline constexpr FindingCode<3> crosswalkFactorsDoNotAddUp{ "crosswalk_factors_do_not_add_up" };
  inline constexpr FindingCode<2> crosswalkSumWrong{ "crosswalk_sum_wrong" };
  inline constexpr FindingCode<3> crosswalkFactorsRounded{ "crosswalk_factors_rounded" };
  inline constexpr FindingCode<7> twoValuesToConvert{ "two_values_to_convert" };
  inline constexpr FindingCode<1> crosswalkFactorsPercent{ "crosswalk_factors_percent" };
  inline constexpr FindingCode<2> crosswalkRowTwice{ "crosswalk_row_twice" };
  inline constexpr FindingCode<3> crosswalkPartsNotMoved{ "crosswalk_parts_not_moved" };
  inline constexpr FindingCode<1> crosswalkKnowsNoKey{ "crosswalk_knows_no_key" };
  inline constexpr FindingCode<1> nothingToConvert{ "nothing_to_convert" };
  inline constexpr FindingCode<2> indicatorNotConvertible{ "indicator_not_convertible" };
  inline constexpr FindingCode<2> keysNotInCrosswalk{ "keys_not_in_crosswalk" };
  inline constexpr FindingCode<1> periodWithoutCrosswalk{ "period_without_crosswalk" };
  inline constexpr FindingCode<0> membershipColumnsMissing{ "membership_columns_missing" };
  inline constexpr FindingCode<2> membershipMatchesNoArea{ "membership_matches_no_area" };
  inline constexpr FindingCode<2> membershipKeysUnknown{ "membership_keys_unknown" };
  inline constexpr FindingCode<2> membershipRowsIncomplete{ "membership_rows_incomplete" };
  inline constexpr FindingCode<2> areasWithoutGroup{ "areas_without_group" };
  inline constexpr FindingCode<3> areasInSeveralGroups{ "areas_in_several_groups" };
  inline constexpr FindingCode<2> memberListedTwice{ "member_listed_twice" };
  inline constexpr FindingCode<1> outlineNotReadable{ "outline_not_readable" };
  inline constexpr FindingCode<2> outlineNotDissolvable{ "outline_not_dissolvable" };
  inline constexpr FindingCode<2> outlinesRepaired{ "outlines_repaired" };
  inline constexpr FindingCode<2> bordersDoNotFit{ "borders_do_not_fit" };
  inline constexpr FindingCode<2> countLooksLikeRate{ "count_looks_like_rate" };
  inline constexpr FindingCode<1> rateWithoutName{ "rate_without_name" };
  inline constexpr FindingCode<2> rateColumnMissing{ "rate_column_missing" };
  inline constexpr FindingCode<3> formulaWrong{ "formula_wrong" };
  inline constexpr FindingCode<1> catalogueColumnMissing{ "catalogue_column_missing" };
  inline constexpr FindingCode<2> catalogueIdWrong{ "catalogue_id_wrong" };
  inline constexpr FindingCode<3> catalogueIdTwice{ "catalogue_id_twice" };
  inline constexpr FindingCode<4> catalogueFormulaWrong{ "catalogue_formula_wrong" };
  inline constexpr FindingCode<3> catalogueNumberWrong{ "catalogue_number_wrong" };
  inline constexpr FindingCode<3> catalogueNumberAmbiguous{ "catalogue_number_ambiguous" };
  inline constexpr FindingCode<2> catalogueKindWrong{ "catalogue_kind_wrong" };
  inline constexpr FindingCode<3> catalogueComputedWrong{ "catalogue_computed_wrong" };
  inline constexpr FindingCode<3> catalogueRuleWrong{ "catalogue_rule_wrong" };
  inline constexpr FindingCode<3> indicatorComputedElsewhere{ "indicator_computed_elsewhere" };
  inline constexpr FindingCode<2> indicatorsComputedElsewhere{ "indicators_computed_elsewhere" };
  inline constexpr FindingCode<5> ruleBroken{ "rule_broken" };
  inline constexpr FindingCode<1> noLimitsForKind{ "no_limits_for_kind" };
  inline constexpr FindingCode<1> noShrinkageForKind{ "no_shrinkage_for_kind" };
  inline constexpr FindingCode<1> shareAssumed{ "share_assumed" };
  inline constexpr FindingCode<3> complementsWithheld{ "complements_withheld" };
  inline constexpr FindingCode<2> cataloguePolarityWrong{ "catalogue_polarity_wrong" };
  inline constexpr FindingCode<2> catalogueCircle{ "catalogue_circle" };
  inline constexpr FindingCode<2> catalogueNameSubstituted{ "catalogue_name_substituted" };
  inline constexpr FindingCode<3> catalogueFieldMissing{ "catalogue_field_missing" };
  inline constexpr FindingCode<1> indicatorNotInCatalogue{ "indicator_not_in_catalogue" };
  inline constexpr FindingCode<0> noIndicatorComputable{ "no_indicator_computable" };
  inline constexpr FindingCode<2> noIndicatorOfYears{ "no_indicator_of_years" };
  inline constexpr FindingCode<3> denominatorsZero{ "denominators_zero" };
  inline constexpr FindingCode<3> sharesBeyondTheWhole{ "shares_beyond_the_whole" };
  inline constexpr FindingCode<3> indicatorsLeftOut{ "indicators_left_out" };
  inline constexpr FindingCode<3> smallCountsWithheld{ "small_counts_withheld" };

}
