#pragma once

#include "disclosure/cellsystem.h"
#include "disclosure/linearprogram.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace sozialraum
{

  //! What a move may do to a cell.
  enum class CellRole
  {
    Withheld,      //!< anything
    MayBeWithheld, //!< change it, at a cost
    Kept,          //!< leave it as it is
  };

  //! By how much a finest count, or a cell, changes.
  struct AmountChange
  {
    std::uint32_t place = 0;
    std::int64_t amount = 0;
  };

  //! What withholding a cell costs: one, and something for the upper levels.
  double costOfWithholding( const Cell &cell );

  /**
   * Looks for whole-number changes of the finest counts that change a protected cell by a given amount, no cell that is kept, no relation,
   * and as few and little valued of the others as possible: a linear program, made once, whose bounds each search sets.
   */
  class MoveSearch
  {
  public:
    //! \a isThorough: takes its time for moves that withhold less. \a system must outlive this.
    MoveSearch( const CellSystem &system, bool isThorough );

    enum class Outcome
    {
      Found,
      None,
      NotInWholes, //!< in fractions only, or the search grew too long
    };

    //! \a own: counts that stay as they are. \a roles: of each cell.
    Outcome find( std::span<const std::uint32_t> own, std::uint32_t cell, std::int64_t target, const std::vector<CellRole> &roles );

    //! What was found, ascending; perhaps more than the target, where that is possible in fractions only.
    const std::vector<AmountChange> &changes() const { return mChanges; }

    //! How many linear programs were solved so far: what takes the time.
    std::size_t solved() const { return mSolved; }

  private:
    void build();
    bool setCounts( std::span<const std::uint32_t> own, std::uint32_t cell, std::int64_t target, const std::vector<CellRole> &roles );
    void setSums( std::uint32_t cell, std::int64_t target, const std::vector<CellRole> &roles );
    bool readChanges( int times );
    bool dive();

    struct Columns
    {
      int up = 0;
      int down = 0;
    };

    const CellSystem &mSystem;
    bool mIsThorough;
    std::vector<std::vector<std::uint32_t>> mSinglesOfCount; //!< cells that are this count alone
    std::unique_ptr<LinearProgram> mProgram;
    std::vector<Columns> mCounts;
    std::vector<Columns> mSlacks; //!< of each cell; 0: none
    std::vector<int> mRows;       //!< of each cell; 0: none
    std::uint32_t mLastCell = 0;
    std::vector<AmountChange> mChanges;
    std::size_t mSolved = 0;
  };

}
