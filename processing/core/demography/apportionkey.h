#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! How the values of a criterion become shares.
  enum class CriterionKind
  {
    Share,             //!< x / Σ x
    Reciprocal,        //!< ( 1 / x ) / Σ ( 1 / x ): the less, the larger the share; x > 0
    DistanceToHighest, //!< ( max − x ) / Σ ( max − x ): the area with the most gets nothing
  };

  //! One of the criteria of a key, with a value per area.
  struct KeyCriterion
  {
    std::string name;
    double weight = 1.0; //!< its part of the key, > 0; those of all criteria add up to 1 (or to 100 percent)
    CriterionKind kind = CriterionKind::Share;
    std::vector<double> values; //!< ≥ 0, finite
  };

  //! The share of each area in a criterion, adding up to 1. \throws InputError where a value is not valid or all are 0
  std::vector<double> criterionShares( const KeyCriterion &criterion );

  //! The key of several criteria: Σ weight × share. \throws InputError also where the weights do not add up to 1 or 100
  std::vector<double> combinedKey( std::span<const KeyCriterion> criteria );

  /**
   * The key of which some areas have a factor (0.9: a tenth is taken off; 1.1; 0: they take nobody).
   *
   * Areas with another factor than 1 get their share times their factor; what is freed (or needed) is spread over the others in proportion
   * to their shares, so that it adds up to 1. So the ordinance of North Rhine-Westphalia does it (AWoV § 4).
   * \throws InputError where a factor is negative or not finite, or nobody is left to spread over
   */
  std::vector<double> keyWithFactors( std::span<const double> key, std::span<const double> factors );

  /**
   * The sum of \a shares where they were meant to add up to 1 or 100 and do not, even if each is rounded at its last decimal: a number was
   * misprinted or is missing. Nothing where they do, or are no shares at all (sums that differ by more than 1 percent).
   */
  std::optional<double> wrongShareSum( std::span<const double> shares );

}
