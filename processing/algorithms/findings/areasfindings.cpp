#include "algorithms/findingtexts.h"

#include <QtGlobal>

#include <vector>

namespace sozialraum
{

  std::span<const FindingText> areasFindings()
  {
    static const std::vector<FindingText> texts{
      { "area_keys_empty", QT_TRANSLATE_NOOP( "Findings", "The key field of the areas is empty in every row. Choose another field." ) },
      { "area_key_spoilt", QT_TRANSLATE_NOOP( "Findings", "The key of area %1 is “%2”: a spreadsheet has rounded it, its last digits are lost. Take the keys from the original file, as text." ) },
      { "table_matches_no_area", QT_TRANSLATE_NOOP( "Findings", "None of the %2 keys of “%1” is a key of the layer: the table has “%3”, the layer “%4”. Check the key field and the sheet." ) },
      { "table_of_other_level", QT_TRANSLATE_NOOP( "Findings", "“%1” is a table of the level “%2”, the layer has areas of the level “%3”. Choose a layer or a table of the same level." ) },
      { "table_contradicts_itself", QT_TRANSLATE_NOOP( "Findings", "“%1” has two values for the key %2, “%3”, %4: %7 in row %5 and %8 in row %6. Remove one of them, or a column that tells them apart was not recognised." ) },
      { "indicator_unknown", QT_TRANSLATE_NOOP( "Findings", "No table has an indicator “%1”. There are: %2." ) },
      { "period_unknown", QT_TRANSLATE_NOOP( "Findings", "No table has a period “%1”. There are: %2." ) },
      { "keys_hardly_match", QT_TRANSLATE_NOOP( "Findings", "Only %2 of the %3 keys of “%1” found an area. Check the sheet, the key field and the territory of the layer." ) },
      { "dash_is_no_zero", QT_TRANSLATE_NOOP( "Findings", "“%1”, %2, %3: a dash in %4 areas was not taken as zero, because they may not have existed then; the first is %5." ) },
      { "key_of_same_territory", QT_TRANSLATE_NOOP( "Findings", "“%1”: %2 cities stand under the key of another level (%3 for %4) and were joined, since it is the same territory." ) },
      { "zeros_set_apart", QT_TRANSLATE_NOOP( "Findings", "“%1”: %2 keys have lost their leading zeros; they were joined, since all stay distinct." ) },
      { "areas_in_several_rows", QT_TRANSLATE_NOOP( "Findings", "%1 areas stand in several rows of the layer, each with the full value. Do not sum the column over the rows." ) },
      { "layer_rows_without_key", QT_TRANSLATE_NOOP( "Findings", "%1 rows of the layer have no key and got no value." ) },
    };
    return texts;
  }

}
