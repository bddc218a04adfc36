#pragma once

#include "classification/classification.h"
#include "indicators/standardisation.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What is done to the values of an indicator first.
  enum class Transformation
  {
    None,
    Logarithm,        //!< natural; for money and other skewed values above 0
    Rank,             //!< 1 … n, the smallest is 1, equal values share the mean
    LogarithmPlusOne, //!< ln( x + 1 ), for skewed shares that may be 0, as in Townsend's index
  };

  //! How values are made comparable.
  enum class Standardisation
  {
    None,
    ZScore,
    MinMax,          //!< 0 … 1
    Percentile,      //!< 0 … 100
    ExponentialRank, //!< 0 … 100, as in the English Indices of Deprivation
    Rank,            //!< 1 … n
  };

  //! Names as they stand in parameters and in the table of steps, in the order of the enumerations.
  inline constexpr std::array<std::string_view, 4> transformationNames{ "none", "ln", "rank", "ln_plus_1" };
  inline constexpr std::array<std::string_view, 3> tieRuleNames{ "mean", "lowest", "highest" };
  inline constexpr std::array<std::string_view, 3> groupedStepsNames{ "none", "scores", "all" };
  inline constexpr std::array<std::string_view, 6> standardisationNames{ "none", "z_score", "min_max", "percentile", "exponential_rank",
    "rank" };
  inline constexpr std::array<std::string_view, 3> weightRuleNames{ "given", "equal", "principal_component" };
  inline constexpr std::array<std::string_view, 2> combinationNames{ "mean", "sum" };

  enum class WeightRule
  {
    Given,
    Equal,
    FirstPrincipalComponent, //!< per dimension, of the correlations; the sign so that the score rises with the burden
  };

  enum class Combination
  {
    Mean,
    Sum,
  };

  enum class MissingRule
  {
    NotRated,      //!< an area that lacks a part is not rated and takes part in no mean
    MeanOfPresent, //!< the present parts stand for the missing ones, as long as they are enough
  };

  //! Which steps are made within each group of areas (a year, a type) instead of over all of them.
  enum class GroupedSteps
  {
    None,
    Scores, //!< of the dimensions and of the index: parts and their loadings are pooled over all groups, as in the GISD
    All,
  };

  //! One indicator of the index.
  struct IndexPart
  {
    std::string name;
    std::string dimension;
    double polarity = 1.0; //!< 1: high values are a burden; −1: low values are
    double weight = 1.0;   //!< within its dimension; a dimension weighs as the mean of the weights of its parts
    Transformation transformation = Transformation::None;
    std::optional<double> reference;  //!< for ZScore: instead of the simple mean, in the unit of the values (the district value)
    std::vector<double> values;       //!< per area; NaN: missing
    std::vector<bool> confidential{}; //!< per area: missing because it must not be shown; empty: none is
  };

  struct IndexOptions
  {
    Standardisation parts = Standardisation::ZScore;
    Divisor divisor = Divisor::Count;
    WeightRule weights = WeightRule::Given;
    Combination withinDimension = Combination::Mean;
    Standardisation dimensions = Standardisation::ZScore; //!< of the scores of each dimension
    Combination acrossDimensions = Combination::Mean;
    Standardisation index = Standardisation::ZScore; //!< of the combined scores
    MissingRule missing = MissingRule::NotRated;
    double minimumShare = 2.0 / 3.0;                  //!< of the parts of a dimension, and of the dimensions, 0 … 1; for MeanOfPresent
    double indexFactor = 1.0;                         //!< the finished index is multiplied by it: 100 where 0 … 1 is to be read as 0 … 100
    TieRule ties = TieRule::Mean;                     //!< of equal values in ranks, percentiles and exponential ranks
    std::vector<std::size_t> groups;                  //!< per area its group, for groupedSteps; empty: one for all
    GroupedSteps groupedSteps = GroupedSteps::Scores; //!< where there are groups
    bool groupedClasses = false;                      //!< classes by the limits of each group, as the GISD has quintiles of each year
    std::vector<bool> scaleAreas;   //!< per area whether means, deviations, components, ranks and limits come from it; empty: from all
    ClassificationOptions classes;  //!< of the index
    std::optional<int> rankClasses; //!< instead: ceil( k · rank / n ), class 1 the greatest burden, as England's deciles
  };

  //! The steps of one part, in the order in which they are made; NaN where an area has none.
  struct PartSteps
  {
    std::vector<double> transformed;
    std::vector<double> standardised; //!< polarity applied: high is a burden
    std::vector<double> contribution; //!< to the index
    double mean = 0.0;                //!< simple mean of the transformed values
    double reference = 0.0;           //!< what z is measured from: the simple mean, or the given value (transformed)
    double deviation = 0.0;
    double weight = 0.0;   //!< as used; within a dimension the weights add up to 1, but for principal components
    bool constant = false; //!< the areas differ in nothing but noise: it counts for nothing, and its weight is 0
  };

  struct DimensionSteps
  {
    std::string name;
    std::vector<std::size_t> parts;
    std::vector<double> combined; //!< the parts added up or averaged
    std::vector<double> score;    //!< restandardised
    std::vector<double> slopes;   //!< per area: by how much score grows with combined; NaN of ranks
    double mean = 0.0;            //!< of combined; what a z-score is measured from
    double deviation = 0.0;       //!< of combined
    double weight = 0.0;    //!< a share: over all dimensions they add up to 1, or to what weights published as shares or percent add up to
    double explained = 0.0; //!< share of the variance in the first principal component; 0 without
  };

  //! Why an area has no index.
  enum class RatingState
  {
    Rated,
    Excluded,     //!< by a rule of the caller: too few inhabitants, listed
    PartsMissing, //!< too few parts
    NoData,       //!< no part at all
    Confidential, //!< too few parts, one of them because it is confidential
  };

  /**
   * A composite index with all its steps.
   *
   * Guarantees, each with a test:
   * - the unit of an indicator does not matter (unless it is not standardised at all), nor does the order of the areas;
   * - an indicator that is constant but for noise counts for nothing, whatever the order of the indicators, and is reported
   *   (indicator_constant: name);
   * - areas that are not of the scale change no number of the others, and an area that is also one of the scale gets its place;
   * - excluded areas take part in no mean, deviation, rank, minimum or maximum;
   * - the contributions of an area add up to its index minus the constant, which is the same for all areas of a group that have all parts;
   * - every area has an index or a reason.
   */
  struct CompositeIndex
  {
    std::vector<PartSteps> parts;
    std::vector<DimensionSteps> dimensions; //!< in the order of their first part
    std::vector<double> combined;           //!< the dimensions added up or averaged
    std::vector<double> index;              //!< restandardised; high is a burden
    std::vector<double> slopes;             //!< per area: by how much the index grows with combined; NaN of ranks
    double mean = 0.0;                      //!< of combined
    double deviation = 0.0;                 //!< of combined
    std::vector<double> rank; //!< 1: the highest index; equal ones share the lowest number; within groups where there are some
    std::vector<RatingState> states;
    Classification classes;
    double constant = 0.0; //!< index minus contributions where all parts are present; 0 with z-scores around simple means
  };

  /**
   * The index of \a parts, all with one value per area; \a excluded per area, or empty.
   *
   * \throws InputError index_without_indicators, dimension_without_indicators (name), weight_negative (part), weights_sum_to_zero
   * (dimension), polarity_invalid (part), values_infinite (number, place), logarithm_needs_positive_values (part), no_area_to_rate, and
   * those of classify()
   */
  CompositeIndex compositeIndex(
    std::span<const IndexPart> parts, const std::vector<bool> &excluded, const IndexOptions &options, ProblemReporter *problems = nullptr );

  //! Takes all areas but the first \a count out of \a index, which stays what it is for them: those that only made the scale.
  void keepFirstAreas( CompositeIndex &index, std::size_t count );

}
