#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * How whole units (persons, cents) are made of quotas. Divisor methods give the next unit to the area with the largest weight / d( s ),
   * s being what it has; Hamilton (Hare and Niemeyer) rounds the quotas down and gives the rest to the largest remainders.
   */
  enum class ApportionMethod
  {
    SainteLague, //!< d( s ) = s + ½ (Webster)
    Hamilton,
    DHondt, //!< d( s ) = s + 1 (Jefferson)
    Adams,  //!< d( s ) = s
    Hill,   //!< d( s ) = √( s ( s + 1 ) ) (Huntington)
    Dean,   //!< d( s ) = 2 s ( s + 1 ) / ( 2 s + 1 )
  };

  //! An area that takes part, in whole units but for weight and carry-over.
  struct ApportionedArea
  {
    std::string key;
    double weight = 0.0;                  //!< its part of the key, ≥ 0, in any unit
    std::int64_t stock = 0;               //!< what it has and is credited for, ≥ 0; nothing is taken away
    double carryOver = 0.0;               //!< what it is owed from earlier rounds; negative: it has had too much
    std::int64_t least = 0;               //!< of this round, ≥ 0
    std::optional<std::int64_t> most;     //!< of this round, ≥ 0
    std::optional<std::int64_t> capacity; //!< of stock and new together, ≥ 0; below the stock the area gets nothing
  };

  //! What each area gets, in the order of the areas.
  struct Apportionment
  {
    std::vector<double> shares;         //!< of the key, 0 … 1
    std::vector<double> quotas;         //!< of stock and new: share × ( total + stocks − carry-overs ) + carry-over
    std::vector<std::int64_t> assigned; //!< of this round
    std::int64_t unplaced = 0;          //!< what found no place, because all areas with a weight are full
  };

  /**
   * Shares \a total (0 … 10¹⁵ units) among \a areas.
   *
   * Guarantees, each with a test of its name:
   * - assigned and unplaced add up to the total; each area gets from its least to its most and stays within its capacity;
   * - Sainte-Laguë minimises Σ ( s − quota )² / weight over all ways to share the total within the bounds, s = stock + assigned;
   * - Hamilton minimises Σ | s − quota | where nothing binds;
   * - an area never gets less of a larger total by a divisor method (no Alabama paradox), so that rounds add up to their sum;
   * - ties (weights / divisors that differ by noise alone) go to the larger weight, then to the smaller key: never to chance.
   *
   * Where bounds bind under Hamilton, quotas are what is left after them, in proportion to the weights.
   * Carry-overs shift the divisor; Hill and Dean have none below 0 and refuse them.
   * \throws InputError where weights, bounds or total are not valid, or what the areas must get is above the total
   */
  Apportionment apportion( std::span<const ApportionedArea> areas, std::int64_t total, ApportionMethod method );

}
