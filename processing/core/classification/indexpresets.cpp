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

}
