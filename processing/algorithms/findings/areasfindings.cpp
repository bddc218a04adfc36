#include "algorithms/findingtexts.h"

#include <QtGlobal>

#include <vector>

namespace sozialraum
{

  std::span<const FindingText> areasFindings()
  {
    static const std::vector<FindingText> texts{
      { "area_keys_empty", QT_TRANSLATE_NOOP( "Findings", "The key field of the areas is empty in every row. Choose another field." ) },
      { "area_key_spoilt",
        QT_TRANSLATE_NOOP( "Findings",
          "The key of area %1 is “%2”: a spreadsheet has rounded it, its last digits are lost. Take the keys from the original file, as "
          "text." ) },
      { "table_matches_no_area",
        QT_TRANSLATE_NOOP( "Findings",
          "None of the %2 keys of “%1” is a key of the layer: the table has “%3”, the layer “%4”. Check the key field and the sheet." ) },
      { "table_of_other_level",
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” is a table of the level “%2”, the layer has areas of the level “%3”. Choose a layer or a table of the same level." ),
        "23" },
      { "table_contradicts_itself",
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” has two values for the key %2, “%3”, %4: %7 in row %5 and %8 in row %6. Remove one of them, or a column that tells them "
          "apart was not recognised." ),
        "", "78" },
      { "indicator_unknown", QT_TRANSLATE_NOOP( "Findings", "No table has an indicator “%1”. There are: %2." ) },
      { "period_unknown", QT_TRANSLATE_NOOP( "Findings", "No table has a period “%1”. There are: %2." ) },
      { "keys_hardly_match",
        QT_TRANSLATE_NOOP(
          "Findings", "Only %2 of the %3 keys of “%1” found an area. Check the sheet, the key field and the territory of the layer." ) },
      { "dash_is_no_zero",
        QT_TRANSLATE_NOOP( "Findings",
          "“%1”, %2, %3: a dash in %4 areas was not taken as zero, because they may not have existed then; the first is %5." ) },
      { "key_of_same_territory",
        QT_TRANSLATE_NOOP( "Findings",
          "“%1”: %2 cities stand under the key of another level (%3 for %4) and were joined, since it is the same territory." ) },
      { "zeros_set_apart",
        QT_TRANSLATE_NOOP( "Findings", "“%1”: %2 keys have lost their leading zeros; they were joined, since all stay distinct." ) },
      { "areas_merged_later",
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” is younger than the layer: %2 of its areas were merged from areas that the layer still has apart, the first is %3. These "
          "stay without a value. Take a layer of the table's year, or convert with a crosswalk." ) },
      { "areas_dissolved_since",
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” has nothing but “-” for %2 areas of the layer, the first is %3: they were merged or dissolved by then. Take a layer of the "
          "table's year, or convert with a crosswalk." ) },
      { "areas_in_several_rows",
        QT_TRANSLATE_NOOP(
          "Findings", "%1 areas stand in several rows of the layer, each with the full value. Do not sum the column over the rows." ) },
      { "layer_rows_without_key", QT_TRANSLATE_NOOP( "Findings", "%1 rows of the layer have no key and got no value." ) },
      { "list_empty", QT_TRANSLATE_NOOP( "Findings", "The list “%1” has no rows under its headings." ) },
      { "crosswalk_year_missing", QT_TRANSLATE_NOOP( "Findings", "The crosswalk “%1” has nothing for the year “%2”. There is: %3." ) },
      { "crosswalk_keys_missing", QT_TRANSLATE_NOOP( "Findings", "The crosswalk “%1” has no two columns of area keys, old and new." ) },
      { "crosswalk_weight_missing", QT_TRANSLATE_NOOP( "Findings", "The crosswalk “%1” has several columns of factors, but none by %2." ),
        "2" },
      { "crosswalk_factor_wrong",
        QT_TRANSLATE_NOOP( "Findings", "Row %2 of the crosswalk “%1” has the factor “%3”, which is no number from 0 to 1." ) },
      { "crosswalk_split_without_factor",
        QT_TRANSLATE_NOOP( "Findings", "The crosswalk “%1” splits the area %2 without saying in which shares. Add a column of factors." ) },
      { "crosswalk_cycle", QT_TRANSLATE_NOOP( "Findings", "The crosswalk goes in a circle: %1." ) },
      { "crosswalk_factors_do_not_add_up",
        QT_TRANSLATE_NOOP( "Findings", "The factors of %1 areas of the crosswalk do not add up to 1; those of %2 give %3." ), "", "3" },
      { "crosswalk_knows_no_key",
        QT_TRANSLATE_NOOP(
          "Findings", "The crosswalk knows none of the keys of the table, like %1, or none of its periods. Check level and year." ) },
      { "nothing_to_convert",
        QT_TRANSLATE_NOOP( "Findings",
          "The table has no counts, and nothing else can be converted: %1. Convert numerator and denominator, and divide afterwards "
          "(RATES); name counts that the table does not mark as such under COUNTS." ) },
      { "indicator_not_convertible",
        QT_TRANSLATE_NOOP(
          "Findings", "“%1” was not converted: %2. Convert its numerator and denominator, and divide afterwards (RATES)." ),
        "2" },
      { "keys_not_in_crosswalk",
        QT_TRANSLATE_NOOP( "Findings", "%1 areas with figures are not in the crosswalk and were left out; the first is %2." ) },
      { "period_without_crosswalk", QT_TRANSLATE_NOOP( "Findings", "The crosswalk has nothing for the period %1; it was left out." ) },
      { "membership_columns_missing",
        QT_TRANSLATE_NOOP(
          "Findings", "The list of members “%1” needs a column with area keys and one with the groups (area_key;group_key;group_name)." ) },
      { "membership_matches_no_area",
        QT_TRANSLATE_NOOP( "Findings", "The list of members “%1” has no key of the layer: it has “%2”, the layer “%3”." ) },
      { "membership_keys_unknown", QT_TRANSLATE_NOOP( "Findings", "“%1”: %2 keys are not in the layer; the first is %3." ) },
      { "membership_rows_incomplete",
        QT_TRANSLATE_NOOP(
          "Findings", "“%1”: %2 rows have an area without a group or a group without an area and were left out; the first is row %3." ) },
      { "areas_without_group", QT_TRANSLATE_NOOP( "Findings", "%1 areas are in no group; the first is %2." ) },
      { "outline_not_readable",
        QT_TRANSLATE_NOOP( "Findings", "The outline of row %1 of the layer cannot be read. Repair it with “Fix geometries”." ) },
      { "outline_not_dissolvable",
        QT_TRANSLATE_NOOP( "Findings", "The outlines of group %1 cannot be joined (%2). Repair them with “Fix geometries”." ) },
      { "outlines_repaired",
        QT_TRANSLATE_NOOP( "Findings", "Group %1: the outlines of %2 areas were broken, and were repaired before joining them." ) },
      { "borders_do_not_fit",
        QT_TRANSLATE_NOOP( "Findings",
          "The borders within group %1 overlap or do not fit; they were joined all the same, and the area changed by %2 (square units of "
          "the layer)." ),
        "", "2" },
      { "count_looks_like_rate",
        QT_TRANSLATE_NOOP(
          "Findings", "“%1” was summed as a count, but by its name %2. If that is so, leave it out and give it under RATES." ),
        "2" },
      { "rate_without_name",
        QT_TRANSLATE_NOOP( "Findings", "The rate “%1” has no name. Write it like: share = unemployed / population * 100." ) },
      { "rate_column_missing", QT_TRANSLATE_NOOP( "Findings", "The rate “%1” needs “%2”, which is no count of the areas." ) },
      { "formula_wrong", QT_TRANSLATE_NOOP( "Findings", "The formula “%1” cannot be understood from place %2 on: “%3”." ) },
      { "catalogue_column_missing", QT_TRANSLATE_NOOP( "Findings", "The catalogue “%1” has no column “%2”." ) },
      { "catalogue_id_wrong",
        QT_TRANSLATE_NOOP( "Findings",
          "Row %2 of the catalogue “%1”: “%3” is no id. An id has lower-case letters without accents, digits and underscores, and starts "
          "with a letter." ) },
      { "catalogue_id_twice", QT_TRANSLATE_NOOP( "Findings", "The catalogue “%1” has the id “%2” twice, in the rows %3 and %4." ) },
      { "catalogue_formula_wrong",
        QT_TRANSLATE_NOOP( "Findings", "Row %2 of the catalogue “%1” (%3): the formula “%4” cannot be understood from “%5” on." ) },
      { "catalogue_number_wrong", QT_TRANSLATE_NOOP( "Findings", "Row %2 of the catalogue “%1”, column %3: “%4” is no number." ) },
      { "catalogue_polarity_wrong",
        QT_TRANSLATE_NOOP(
          "Findings", "Row %2 of the catalogue “%1”: the polarity “%3” is none of neutral, higher_is_better, higher_is_worse." ) },
      { "catalogue_circle", QT_TRANSLATE_NOOP( "Findings", "Row %2 of the catalogue “%1” goes in a circle: %3." ) },
      { "catalogue_name_substituted",
        QT_TRANSLATE_NOOP( "Findings", "The layer has no field “%1” of the catalogue; “%2” was taken for it." ) },
      { "catalogue_field_missing",
        QT_TRANSLATE_NOOP(
          "Findings", "Row %2 of the catalogue “%1” (%3) needs “%4”, which no field of the layer is called, with or without a year." ) },
      { "indicator_not_in_catalogue", QT_TRANSLATE_NOOP( "Findings", "The catalogue has no indicator “%1”." ) },
      { "no_indicator_computable",
        QT_TRANSLATE_NOOP( "Findings",
          "The fields of the layer allow none of the indicators of the catalogue “%1”. Its formulas must use the names of the fields, "
          "without the year." ) },
      { "indicators_left_out",
        QT_TRANSLATE_NOOP( "Findings", "%1 indicators of the catalogue were left out because fields are missing; “%2” misses “%3”." ) },
      { "small_counts_withheld", QT_TRANSLATE_NOOP( "Findings", "%1 %2: %3 values rest on too few cases and were withheld." ) },
    };
    return texts;
  }

}
