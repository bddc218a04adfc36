#include "classification/indexpresets.h"

namespace sozialraum
{

  namespace
  {
    ClassificationOptions cutsAroundMean( std::vector<double> multiples, LimitRule rule )
    {
      ClassificationOptions classes;
      classes.method = ClassificationMethod::StandardDeviation;
      classes.deviationMultiples = std::move( multiples );
      classes.classCount = static_cast<int>( classes.deviationMultiples.size() ) + 1;
      classes.limitRule = rule;
      return classes;
    }
  }

  IndexOptions presetOptions( IndexPreset preset )
  {
    IndexOptions options;
    switch ( preset )
    {
      case IndexPreset::Landkreis:
        options.classes = cutsAroundMean( { -1.5, -0.5, 0.5, 1.5 }, LimitRule::LowerClosed );
        break;
      case IndexPreset::BerlinMss:
      case IndexPreset::BerlinMss2023:
        options.weights = WeightRule::Equal;
        options.withinDimension = Combination::Sum;
        options.acrossDimensions = Combination::Sum;
        options.classes = cutsAroundMean( { -1.0, 1.0, 1.5 }, LimitRule::ClosedTowardsCentre );
        break;
      case IndexPreset::EnglandImd:
        options.dimensions = Standardisation::ExponentialRank;
        options.index = Standardisation::None;
        options.rankClasses = 10;
        break;
      case IndexPreset::RkiGisd:
        options.weights = WeightRule::FirstPrincipalComponent;
        options.dimensions = Standardisation::MinMax;
        options.acrossDimensions = Combination::Sum;
        options.index = Standardisation::MinMax;
        options.classes.method = ClassificationMethod::Quantile;
        options.classes.quantileType = QuantileType::Type9;
        options.classes.classCount = 5;
        break;
      case IndexPreset::Townsend:
        options.weights = WeightRule::Equal;
        options.withinDimension = Combination::Sum;
        options.dimensions = Standardisation::None;
        options.acrossDimensions = Combination::Sum;
        options.index = Standardisation::None;
        options.classes.method = ClassificationMethod::Quantile;
        options.classes.classCount = 5;
        break;
      case IndexPreset::Hardship:
        options.weights = WeightRule::Equal;
        options.parts = Standardisation::MinMax;
        options.dimensions = Standardisation::None;
        options.index = Standardisation::None;
        options.indexFactor = 100.0;
        options.classes.method = ClassificationMethod::Quantile;
        options.classes.classCount = 5;
        break;
    }
    return options;
  }

  ClassificationOptions changeClasses()
  {
    return cutsAroundMean( { -1.0, 1.0 }, LimitRule::ClosedTowardsCentre );
  }

  std::span<const PresetIndicator> landkreisIndicators()
  {
    static constexpr std::array<PresetIndicator, 14> indicators{ {
      { "age_structure", "old_age_ratio", 1.0 },
      { "population_dynamics", "population_change_5y", -1.0 },
      { "families_single_parents", "share_single_parent_families", 1.0 },
      { "childcare", "childcare_rate_under_3", -1.0 },
      { "school_entry_health", "school_entry_language_share", 1.0 },
      { "school_success", "deferred_school_entry_rate", 1.0 },
      { "child_youth_support", "hze_rate", 1.0 },
      { "employment", "employment_rate", -1.0 },
      { "unemployment", "unemployment_share", 1.0 },
      { "income_housing", "housing_benefit_rate", 1.0 },
      { "basic_income_child_poverty", "sgb2_rate", 1.0 },
      { "old_age_poverty", "old_age_basic_income_rate", 1.0 },
      { "care_disability", "severe_disability_rate", 1.0 },
      { "participation", "turnout_federal", -1.0 },
    } };
    return indicators;
  }

  std::span<const PresetIndicator> presetIndicators( IndexPreset preset )
  {
    static constexpr std::array<PresetIndicator, 4> berlin2023{ {
      { "index", "unemployment_share", 1.0 },
      { "index", "non_unemployed_recipients_share", 1.0 },
      { "index", "child_poverty_rate", 1.0 },
      { "index", "children_in_single_parent_households_share", 1.0 },
    } };
    static constexpr std::array<PresetIndicator, 4> townsend{ {
      { "index", "unemployment_share", 1.0, Transformation::LogarithmPlusOne },
      { "index", "overcrowded_households_share", 1.0, Transformation::LogarithmPlusOne },
      { "index", "households_without_car_share", 1.0 },
      { "index", "households_not_owner_occupied_share", 1.0 },
    } };
    static constexpr std::array<PresetIndicator, 6> hardship{ {
      { "index", "crowded_housing_share", 1.0 },
      { "index", "households_below_poverty_share", 1.0 },
      { "index", "unemployment_share", 1.0 },
      { "index", "without_school_degree_share", 1.0 },
      { "index", "dependent_age_share", 1.0 },
      { "index", "income_per_capita", -1.0 },
    } };
    switch ( preset )
    {
      case IndexPreset::Landkreis:
        return landkreisIndicators();
      case IndexPreset::BerlinMss2023:
        return berlin2023;
      case IndexPreset::Townsend:
        return townsend;
      case IndexPreset::Hardship:
        return hardship;
      case IndexPreset::BerlinMss:
      case IndexPreset::EnglandImd:
      case IndexPreset::RkiGisd:
        break;
    }
    return {};
  }

}
