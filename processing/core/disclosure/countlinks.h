#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Of each area, where it is known.
  using SomeCounts = std::vector<std::optional<std::int64_t>>;

  //! The counts of an indicator, or of a kind, by period, and the people that they are of.
  struct CountSeries
  {
    std::map<std::string, SomeCounts> counts;
    std::map<std::string, SomeCounts> people;
  };

  //! A count in a link.
  struct LinkedCount
  {
    std::size_t series = 0;
    std::string period;
    int factor = 1;

    friend auto operator<=>( const LinkedCount &, const LinkedCount & ) = default;
  };

  //! Counts that times their factors add up to what everybody knows, nothing or the people, in so many areas that it is no chance.
  struct CountLink
  {
    std::vector<LinkedCount> terms;
    std::vector<std::size_t> areas; //!< where all counts are known and add up so, ascending

    friend auto operator<=>( const CountLink &, const CountLink & ) = default;
  };

  /**
   * How the counts of \a series follow from each other, found by the numbers alone:
   * - in a period they are the same, one is the sum of any number of others, or some together make up the people;
   * - one is the sum of another over several periods;
   * - what one has more than in the period before is another, or what a second has more than a third: a stock, what began, what ended;
   * - or, where areas and periods are enough to tell it from chance, any sum and difference of them, in a period or two that follow each
   *   other, is nothing: boys and girls are young and old.
   *
   * Areas of which a count is not known are left out, as long as they are fewer than half.
   */
  std::vector<CountLink> countLinks( const std::vector<CountSeries> &series );

}
