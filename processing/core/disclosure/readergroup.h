#pragma once

#include "disclosure/cellsystem.h"
#include "disclosure/rowbasis.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * Readers of a release, and whether one of them can compute a protected count of others from the sums shown.
   *
   * All see the same sums: one basis of them serves all. Of the changes of the counts that leave all sums shown as they are some are drawn
   * by chance; for each reader they are combined to one that leaves the reader's own counts alone as well. Where it changes a protected
   * count, the reader cannot compute that count. Where it does not, the reader can: any such change would do so but for a chance of one in
   * 2^61 − 1, and then a cell more is withheld than needed, never one less.
   */
  class ReaderGroup
  {
  public:
    /**
     * \a readers: places in \a system's recipients, those with the fewest own counts first. \a known: counts that all of them know.
     * \a ranks: as RowBasis. What is shown anyway is known. \a system must outlive this.
     */
    ReaderGroup( const CellSystem &system, std::span<const std::uint32_t> readers, std::span<const std::uint32_t> known,
      const std::vector<std::uint32_t> &ranks );

    //! Begins an attempt to show up to \a mostCells more cells.
    void begin( std::size_t mostCells );
    //! Whether the first reader can still compute no protected count with the sum of \a parts shown.
    bool isSafeForFirst( std::span<const std::uint32_t> parts );
    //! Shows the sum of \a parts for the time being.
    void show( std::span<const std::uint32_t> parts );
    //! Whether no reader can compute a protected count from what is shown.
    bool isSafeForAll() const;
    //! Ends the attempt: what it showed stays shown …
    void keep();
    //! … or is taken back.
    void takeBack();

  private:
    struct Reader
    {
      std::vector<std::uint32_t> own; //!< but for what all know
      std::vector<bool> isNotMeant;   //!< of each watched cell: the reader's own, or given away already
    };

    void draw( std::size_t columns );
    bool sumOf( std::span<const std::uint32_t> parts );
    std::vector<std::uint64_t> combinationFor( const Reader &reader ) const;
    bool isGiven( std::size_t watched, const std::vector<std::uint64_t> &factors ) const;

    const CellSystem &mSystem;
    RowBasis mBasis;
    ModularNumbers mNumbers{ 61 };
    std::vector<Reader> mReaders;
    std::size_t mNeeded = 0;                           //!< columns that the reader with most own counts takes
    std::vector<std::uint32_t> mWatched;               //!< protected cells …
    std::vector<std::size_t> mWatchedRows;             //!< … and where their values stand in the table
    SolutionTable mTable;                              //!< of all counts, then of protected sums
    std::size_t mColumns = 0;                          //!< those of the table that are in use: the first
    std::vector<std::uint64_t> mSums;                  //!< what sumOf() said last
    std::vector<std::span<const std::uint32_t>> mKept; //!< shown in this attempt
    SolutionTable mTableBefore;
    std::size_t mColumnsBefore = 0;
  };

}
