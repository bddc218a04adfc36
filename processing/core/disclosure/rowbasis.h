#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! A sum of finest counts with factors modulo 2^61 − 1; columns ascending, factors not 0.
  struct ModularRow
  {
    std::vector<std::uint32_t> columns;
    std::vector<std::uint64_t> factors;

    bool isZero() const { return columns.empty(); }
  };

  /**
   * What follows from rows that are known, by reduced row echelon form modulo 2^61 − 1, and whether another row would give a watched one
   * away.
   *
   * Exact but for a determinant that the prime divides (which the audit would find). Each column is a finest count.
   */
  class RowBasis
  {
  public:
    //! \a rankOfColumn: pivots are taken where it is greatest; best the counts that are least likely to be shown.
    explicit RowBasis( std::vector<std::uint32_t> rankOfColumn );

    //! Watches the sum of \a parts. \returns false where it follows from what is known already; it is not watched then.
    bool watch( std::span<const std::uint32_t> parts );

    //! Whether no watched row would follow if the sum of \a parts were known as well.
    bool isSafe( std::span<const std::uint32_t> parts ) const;

    //! From now on the sum of \a parts is known.
    void add( std::span<const std::uint32_t> parts );

    //! Whether the sum of \a parts follows from what is known.
    bool follows( std::span<const std::uint32_t> parts ) const;

  private:
    struct Row
    {
      ModularRow row;
      bool isWatched = false;
    };

    ModularRow reduced( std::span<const std::uint32_t> parts ) const;
    std::uint32_t pivotOf( const ModularRow &row ) const;
    void store( ModularRow row, bool isWatched );

    std::vector<std::uint32_t> mRankOfColumn;
    std::vector<Row> mRows;
    std::vector<std::int32_t> mPivotRow;                   //!< of each column, −1: none
    std::vector<std::vector<std::uint32_t>> mRowsOfColumn; //!< rows that have had a factor there
  };

}
