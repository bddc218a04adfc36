#pragma once

#include "findings/findingcode.h"

//! What the core says of roads, facilities and demand. The sentences stand in processing/algorithms/findings/coveragefindings.cpp.
namespace sozialraum::codes
{

  inline constexpr FindingCode<0> networkWithoutLines{ "network_without_lines" };
  inline constexpr FindingCode<0> osmFileDamaged{ "osm_file_damaged" };
  inline constexpr FindingCode<1> osmFilePacking{ "osm_file_packing" };
  inline constexpr FindingCode<2> speedNotOnFoot{ "speed_not_on_foot" };
  inline constexpr FindingCode<1> planeLengthsOfDegrees{ "plane_lengths_of_degrees" };
  inline constexpr FindingCode<2> planeLengthsDistorted{ "plane_lengths_distorted" };
  inline constexpr FindingCode<2> keyStandsTwice{ "key_stands_twice" };
  inline constexpr FindingCode<1> facilityKeyTwice{ "facility_key_twice" };
  inline constexpr FindingCode<1> networkWithoutCrs{ "network_without_crs" };
  inline constexpr FindingCode<1> networkTooLarge{ "network_too_large" };
  inline constexpr FindingCode<1> networkLinesClosed{ "network_lines_closed" };
  inline constexpr FindingCode<1> networkLinesBroken{ "network_lines_broken" };
  inline constexpr FindingCode<1> crsUnknown{ "crs_unknown" };
  inline constexpr FindingCode<2> coordinatesOutsideCrs{ "coordinates_outside_crs" };
  inline constexpr FindingCode<1> layerWithoutCrs{ "layer_without_crs" };
  inline constexpr FindingCode<1> layerWithoutFeatures{ "layer_without_features" };
  inline constexpr FindingCode<1> noFacilityOnNetwork{ "no_facility_on_network" };
  inline constexpr FindingCode<1> bufferOutOfRange{ "buffer_out_of_range" };
  inline constexpr FindingCode<0> thresholdsMissing{ "thresholds_missing" };
  inline constexpr FindingCode<1> thresholdNotANumber{ "threshold_not_a_number" };
  inline constexpr FindingCode<1> thresholdNotPositive{ "threshold_not_positive" };
  inline constexpr FindingCode<1> thresholdTooLarge{ "threshold_too_large" };
  inline constexpr FindingCode<0> thresholdsSorted{ "thresholds_sorted" };
  inline constexpr FindingCode<0> networkOrTableMissing{ "network_or_table_missing" };
  inline constexpr FindingCode<1> costTableFields{ "cost_table_fields" };
  inline constexpr FindingCode<4> costTableMatchesNothing{ "cost_table_matches_nothing" };
  inline constexpr FindingCode<2> costNotValid{ "cost_not_valid" };
  inline constexpr FindingCode<2> readinessNotValid{ "readiness_not_valid" };
  inline constexpr FindingCode<1> demandNegative{ "demand_negative" };
  inline constexpr FindingCode<1> demandNotFinite{ "demand_not_finite" };
  inline constexpr FindingCode<2> capacityNegative{ "capacity_negative" };
  inline constexpr FindingCode<1> fieldMissing{ "field_missing" };
  inline constexpr FindingCode<3> fieldNotANumber{ "field_not_a_number" };
  inline constexpr FindingCode<3> fieldAmbiguous{ "field_ambiguous" };
  inline constexpr FindingCode<2> targetRatesCount{ "target_rates_count" };
  inline constexpr FindingCode<1> targetRateNegative{ "target_rate_negative" };
  inline constexpr FindingCode<2> targetRateNoShare{ "target_rate_no_share" };
  inline constexpr FindingCode<1> noFacilityHasPlaces{ "no_facility_has_places" };
  inline constexpr FindingCode<2> facilitiesWithoutPlaces{ "facilities_without_places" };
  inline constexpr FindingCode<3> demandAboveCapacity{ "demand_above_capacity" };
  inline constexpr FindingCode<0> demandRounded{ "demand_rounded" };
  inline constexpr FindingCode<1> amountNegative{ "amount_negative" };
  inline constexpr FindingCode<0> amountsTooLarge{ "amounts_too_large" };
  inline constexpr FindingCode<1> capacityRowNegative{ "capacity_row_negative" };
  inline constexpr FindingCode<2> stepWeightsCount{ "step_weights_count" };
  inline constexpr FindingCode<0> stepWeightsNotFalling{ "step_weights_not_falling" };
  inline constexpr FindingCode<0> noCandidates{ "no_candidates" };
  inline constexpr FindingCode<0> nothingIsAskedFor{ "nothing_is_asked_for" };
  inline constexpr FindingCode<2> tooFewCandidates{ "too_few_candidates" };
  inline constexpr FindingCode<2> moreFixedThanSites{ "more_fixed_than_sites" };
  inline constexpr FindingCode<0> capacityNotForObjective{ "capacity_not_for_objective" };
  inline constexpr FindingCode<0> nothingReachable{ "nothing_reachable" };
  inline constexpr FindingCode<1> tooFewSitesForAll{ "too_few_sites_for_all" };
  inline constexpr FindingCode<0> jointDistanceNotPositive{ "joint_distance_not_positive" };
  inline constexpr FindingCode<0> noFacilityWithGeometry{ "no_facility_with_geometry" };
  inline constexpr FindingCode<2> presetCost{ "preset_cost" };
  inline constexpr FindingCode<0> placesOrAreas{ "places_or_areas" };
  inline constexpr FindingCode<0> classSizesNotValid{ "class_sizes_not_valid" };
  inline constexpr FindingCode<2> expressionNotValid{ "expression_not_valid" };

}
