#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! Counts of one kind in all areas, in the order of these; whole and not below 0.
  using CountVector = std::vector<std::int64_t>;

  bool hasCases( const CountVector &counts );

  /**
   * Sets of \a parts, by their places, each ascending, whose sum is \a whole in every area; without \a left, the place of \a whole in them.
   *
   * All sets where there are few parts; where trying them would take too long, those that were found till then.
   */
  std::vector<std::vector<std::size_t>> sumsThatAre( const CountVector &whole, const std::vector<CountVector> &parts, std::size_t left );

  //! Places of two of \a parts of which the first has as many more than the second as \a now has more than \a before, in every area.
  std::vector<std::pair<std::size_t, std::size_t>> differencesThatAre(
    const CountVector &now, const CountVector &before, const std::vector<CountVector> &parts );

  //! Counts, by their places, that times their factors add up to nothing or to what is known.
  struct CountRelation
  {
    std::vector<std::size_t> members;
    std::vector<int> factors;

    friend bool operator==( const CountRelation &, const CountRelation & ) = default;
  };

  /**
   * Of which of \a counts sums and differences, doubled at most, are nothing or a sum of \a known ones.
   *
   * Exact, by elimination modulo 2^61 − 1. Where there are hardly more areas than kinds of counts everything follows from everything:
   * there are none then.
   */
  std::vector<CountRelation> relationsOf( const std::vector<CountVector> &known, const std::vector<CountVector> &counts );

}
