#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! Numbers modulo 2^61 − 1 that look like chance, the same ones everywhere.
  class ModularNumbers
  {
  public:
    explicit ModularNumbers( std::uint64_t seed )
      : mState( seed )
    {}
    std::uint64_t next();

  private:
    std::uint64_t mState;
  };

  //! For each finest count, and sums of them, one number of each of several solutions: a row for each count, a column for each solution.
  struct SolutionTable
  {
    std::size_t columns = 0;
    std::vector<std::uint64_t> values;

    std::uint64_t *row( std::size_t number ) { return values.data() + number * columns; }
    const std::uint64_t *row( std::size_t number ) const { return values.data() + number * columns; }
  };

  /**
   * What follows from sums of finest counts that are known: rows in echelon form modulo 2^61 − 1, each without the pivots of those before.
   *
   * Exact but for a determinant that the prime divides (which the audit would find). Each column is a finest count.
   */
  class RowBasis
  {
  public:
    //! \a rankOfColumn: pivots are taken where it is greatest; best the counts that are least likely to be shown.
    explicit RowBasis( std::vector<std::uint32_t> rankOfColumn );

    //! From now on the sum of \a parts is known.
    void add( std::span<const std::uint32_t> parts );

    //! Whether the sum of \a parts follows from what is known.
    bool follows( std::span<const std::uint32_t> parts ) const;

    /**
     * Fills the columns of \a table from \a first on, in the rows of the counts, with changes of the counts that leave all known sums as
     * they are: each any of those with the same chance.
     */
    void drawSolutions( SolutionTable &table, std::size_t first, ModularNumbers &numbers ) const;

  private:
    //! A known sum with the factor 1 at its pivot.
    struct Row
    {
      std::uint32_t pivot = 0;
      std::vector<std::uint32_t> columns; //!< the others, ascending …
      std::vector<std::uint64_t> factors; //!< … and their factors, not 0
    };

    std::vector<std::uint64_t> reduced( std::span<const std::uint32_t> parts ) const;

    std::vector<std::uint32_t> mRankOfColumn;
    std::vector<Row> mRows;
    std::vector<bool> mIsPivot;
  };

}
