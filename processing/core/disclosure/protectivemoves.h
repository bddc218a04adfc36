#pragma once

#include "disclosure/cellsystem.h"
#include "progress.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sozialraum
{

  /**
   * Tables that a reader cannot tell from the true one.
   *
   * A move is a whole-number change of some finest counts that leaves every shown sum as it is and no count below 0: for a reader whose own
   * counts it leaves alone, the true table and the moved one are equally possible. A protected count is wide for a reader where moves show
   * enough different counts for it, one of them not small. So that a count is wide is proven by tables, not estimated by bounds.
   */
  class ProtectiveMoves
  {
  public:
    //! \a isShown: of each cell; classes are shown of all cells that have one. \a system must outlive this.
    ProtectiveMoves( const CellSystem &system, std::vector<bool> isShown );

    const std::vector<bool> &shown() const { return mIsShown; }
    void setShown( std::uint32_t cell, bool isShown );
    void setAllShown( const std::vector<bool> &isShown );

    //! Whether the moves found so far make \a cell wide for \a recipient.
    bool isWide( std::uint32_t recipient, std::uint32_t cell ) const;

    /**
     * Looks for moves until \a cell is wide for \a recipient: those that need the fewest and least valued further cells withheld, which it
     * then withholds; none where \a mayWithhold is false, nor \a kept ever. \returns false where there are none
     */
    bool widen( std::uint32_t recipient, std::uint32_t cell, bool mayWithhold, std::optional<std::uint32_t> kept = {} );

    //! What withholding a cell costs: one, and something for the upper levels.
    double costOf( const Cell &cell ) const;

  private:
    struct Change
    {
      std::uint32_t place = 0; //!< a count or a cell
      std::int64_t amount = 0;
    };

    struct Move
    {
      std::vector<Change> counts; //!< ascending; amounts without common divisor
      std::vector<Change> cells;  //!< what they do to sums; without those left as they are
      std::int64_t fewest = 0;    //!< how many times it can be made, ≤ 0 …
      std::int64_t most = 0;      //!< … and ≥ 0
      int shownCells = 0;         //!< touched ones that are shown: 0 where the move cannot be told
    };

    struct CellMove
    {
      std::uint32_t move = 0;
      std::int64_t amount = 0;
    };

    std::vector<std::int64_t> valuesFor( std::uint32_t recipient, std::uint32_t cell ) const;
    bool isEnough( const std::vector<std::int64_t> &values, std::uint32_t cell ) const;
    enum class Search
    {
      Found,
      None,
      NotInWholes,
    };
    Search search( std::uint32_t recipient, std::uint32_t cell, std::int64_t target, bool mayWithhold, std::optional<std::uint32_t> kept );
    void remember( std::vector<Change> counts );
    bool mayChange( std::uint32_t cell, bool mayWithhold, std::optional<std::uint32_t> kept ) const;

    const CellSystem &mSystem;
    std::vector<bool> mIsShown;
    std::vector<std::vector<bool>> mIsOwn; //!< by recipient and count
    std::vector<std::vector<std::uint32_t>> mCellsOfCount;
    std::vector<Move> mMoves;
    std::vector<std::vector<CellMove>> mMovesOfCell;
  };

}
