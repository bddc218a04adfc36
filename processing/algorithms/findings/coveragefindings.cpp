#include "algorithms/findingtexts.h"

#include <QtGlobal>

#include <vector>

namespace sozialraum
{

  std::span<const FindingText> coverageFindings()
  {
    static const std::vector<FindingText> texts{
      { "network_without_lines",
        QT_TRANSLATE_NOOP( "Findings", "The network has no line that can be travelled. Check the layer, its filter and who travels." ) },
      { "network_without_crs",
        QT_TRANSLATE_NOOP( "Findings",
          "The network “%1” has no coordinate reference system. Set it in the layer's properties, or measure lengths in the plane." ) },
      { "network_too_large", QT_TRANSLATE_NOOP( "Findings", "The network is too large (%1). Take a part of it." ) },
      { "network_lines_closed",
        QT_TRANSLATE_NOOP( "Findings", "%1 lines of the network are closed in both directions, or no roads, and were left out." ) },
      { "network_lines_broken",
        QT_TRANSLATE_NOOP( "Findings", "%1 lines of the network have no length, or coordinates that are no numbers, and were left out." ) },
      { "crs_unknown", QT_TRANSLATE_NOOP( "Findings", "Lengths cannot be measured in this coordinate reference system: %1" ) },
      { "coordinates_outside_crs",
        QT_TRANSLATE_NOOP( "Findings",
          "The coordinates %1, %2 are no place in the layer's coordinate reference system. Check whether the layer has the right one." ) },
      { "layer_without_crs",
        QT_TRANSLATE_NOOP( "Findings", "The layer “%1” has no coordinate reference system. Set it in the layer's properties." ) },
      { "layer_without_features", QT_TRANSLATE_NOOP( "Findings", "The layer “%1” has no features." ) },
      { "no_facility_on_network",
        QT_TRANSLATE_NOOP( "Findings",
          "None of the %1 facilities is near a road that can be travelled. Check the layers' coordinate reference systems, or allow a "
          "greater distance to a road." ) },
      { "buffer_out_of_range", QT_TRANSLATE_NOOP( "Findings", "The width beside the streets must be 10 to 10000 metres, not %1." ) },
      { "thresholds_missing", QT_TRANSLATE_NOOP( "Findings", "There is no threshold. Enter at least one, like 500;1000;2000." ) },
      { "threshold_not_a_number",
        QT_TRANSLATE_NOOP(
          "Findings", "The threshold “%1” is no number. Enter numbers with semicolons between them, like 500;1000;2000." ) },
      { "threshold_not_positive", QT_TRANSLATE_NOOP( "Findings", "The threshold %1 is not above 0." ) },
      { "threshold_too_large",
        QT_TRANSLATE_NOOP( "Findings", "The threshold %1 is too large; up to 2147 km or 24 days can be computed." ) },
      { "thresholds_sorted",
        QT_TRANSLATE_NOOP( "Findings", "The thresholds were not in ascending order, or stood twice; they were put in order." ) },
      { "layer_missing", QT_TRANSLATE_NOOP( "Findings", "The layer for %1 is missing or cannot be opened." ) },
      { "network_or_table_missing", QT_TRANSLATE_NOOP( "Findings", "Choose a road network, or a table of costs." ) },
      { "cost_table_fields",
        QT_TRANSLATE_NOOP( "Findings", "The table of costs has no field “%1”. It needs origin, destination and cost." ) },
      { "cost_not_valid",
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of the table of costs has no valid cost: “%2”. Costs are numbers from 0 on, in metres up to 2147 km or in minutes." ) },
      { "demand_negative", QT_TRANSLATE_NOOP( "Findings", "The demand in row %1 is below 0." ) },
      { "demand_not_finite", QT_TRANSLATE_NOOP( "Findings", "The demand in row %1 is no number." ) },
      { "capacity_negative",
        QT_TRANSLATE_NOOP( "Findings", "The field “%1” has a value below 0 in row %2; places cannot be fewer than none." ) },
      { "field_missing", QT_TRANSLATE_NOOP( "Findings", "There is no field “%1”." ) },
      { "field_not_a_number", QT_TRANSLATE_NOOP( "Findings", "The field “%1” holds no number in row %2: “%3”." ) },
      { "target_rates_count",
        QT_TRANSLATE_NOOP( "Findings", "There are %1 target rates for %2 counts. Enter one for each, in the same order." ) },
      { "target_rate_negative", QT_TRANSLATE_NOOP( "Findings", "The target rate %1 is below 0." ) },
      { "no_facility_has_places", QT_TRANSLATE_NOOP( "Findings", "No facility has places: the field “%1” is empty or 0 in every row." ) },
      { "facilities_without_places",
        QT_TRANSLATE_NOOP( "Findings", "%1 facilities have no places (the field “%2” is empty or 0) and take nobody." ) },
      { "demand_above_capacity",
        QT_TRANSLATE_NOOP( "Findings", "There are %1 children for %2 places: whatever the ways, %3 stay without a place." ) },
      { "demand_rounded", QT_TRANSLATE_NOOP( "Findings", "Counts or places with more than four decimals were rounded to four." ) },
      { "amount_negative", QT_TRANSLATE_NOOP( "Findings", "An amount is below 0: %1." ) },
      { "amounts_too_large",
        QT_TRANSLATE_NOOP( "Findings", "The counts, places and costs are too large to be added up exactly. Check their units." ) },
      { "facility_without_demand",
        QT_TRANSLATE_NOOP( "Findings", "Nobody reaches the facility in row %1; its places are not shared out." ) },
      { "capacity_row_negative", QT_TRANSLATE_NOOP( "Findings", "The places in row %1 are below 0, or no number." ) },
      { "step_weights_count",
        QT_TRANSLATE_NOOP( "Findings", "There are %1 weights for %2 thresholds. Enter one for each, in the same order." ) },
      { "no_candidates", QT_TRANSLATE_NOOP( "Findings", "There are no candidates to choose from." ) },
      { "too_few_candidates", QT_TRANSLATE_NOOP( "Findings", "%1 sites cannot be chosen from %2 candidates." ) },
      { "more_fixed_than_sites",
        QT_TRANSLATE_NOOP( "Findings", "%1 candidates are fixed, but only %2 sites are asked for; the fixed ones count in the number." ) },
      { "capacity_not_for_objective",
        QT_TRANSLATE_NOOP( "Findings",
          "Places of the candidates can be heeded for p_median and maximal_covering only. Leave the field empty, or choose another "
          "objective." ) },
      { "nothing_reachable", QT_TRANSLATE_NOOP( "Findings", "No candidate reaches any demand within the limit." ) },
      { "too_few_sites_for_all",
        QT_TRANSLATE_NOOP( "Findings",
          "%1 sites cannot reach all places that candidates reach; there are parts without a connection. Ask for more sites." ) },
      { "joint_distance_not_positive", QT_TRANSLATE_NOOP( "Findings", "The distance of missed joints must be above 0." ) },
      { "no_facility_with_geometry", QT_TRANSLATE_NOOP( "Findings", "None of the facilities has a place on the map." ) },
      { "preset_cost",
        QT_TRANSLATE_NOOP(
          "Findings", "The thresholds “%1” are counted in another unit. Set the cost to “%2”, or choose “own” and enter thresholds." ) },
      { "places_or_areas", QT_TRANSLATE_NOOP( "Findings", "Choose either places or areas." ) },
      { "class_sizes_not_valid",
        QT_TRANSLATE_NOOP( "Findings", "A class holds at least one child, and no number of the class sizes is below 0." ) },
      { "expression_not_valid", QT_TRANSLATE_NOOP( "Findings", "The expression “%1” cannot be used: %2" ) },
    };
    return texts;
  }

}
