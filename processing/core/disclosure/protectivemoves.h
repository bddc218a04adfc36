#pragma once

#include "disclosure/cellsystem.h"
#include "disclosure/movesearch.h"
#include "disclosure/movewalk.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sozialraum
{

  /**
   * Tables that a reader cannot tell from the true one.
   *
   * A move is a whole-number change of some finest counts that leaves every shown sum and every relation as it is and no count below 0: for
   * a reader whose own counts it leaves alone, the true table and the moved one are equally possible. A protected count is wide for a
   * reader where moves show enough different counts for it, one of them not small. So that a count is wide is proven by tables, not
   * estimated by bounds.
   *
   * Each move knows whom it says nothing, so that one look at the moves of a cell tells for all readers at once.
   */
  class ProtectiveMoves
  {
  public:
    //! \a isShown: of each cell; classes are shown of all cells that have one. \a isThorough: as MoveSearch. \a system must
    //! outlive this.
    ProtectiveMoves( const CellSystem &system, std::vector<bool> isShown, bool isThorough );

    const std::vector<bool> &shown() const { return mIsShown; }
    void setShown( std::uint32_t cell, bool isShown );
    void setAllShown( const std::vector<bool> &isShown );

    //! The recipients, of each kind of own counts one, ascending, for whom the moves found so far do not make \a cell wide.
    std::vector<std::uint32_t> narrowFor( std::uint32_t cell ) const;

    //! The protected cells for which a move counts that touches \a cell and no shown one: the only ones that showing it can make narrow.
    std::vector<std::uint32_t> protectedBy( std::uint32_t cell ) const;

    /**
     * Looks for moves until \a cell is wide for \a recipient: those that need the fewest and least valued further cells withheld, which it
     * then withholds; none where \a mayWithhold is false, nor \a kept ever. \returns false where there are none
     */
    bool widen( std::uint32_t recipient, std::uint32_t cell, bool mayWithhold, std::optional<std::uint32_t> kept = {} );

    /**
     * How much may still be spent on linear programs, each as much as the system has counts; without them walks alone find moves, in whole
     * numbers always and quickly, that withhold more.
     */
    void setEffort( std::size_t effort ) { mEffort = effort; }
    std::size_t effort() const { return mEffort; }

  private:
    //! Some recipients, one bit each.
    using Recipients = std::vector<std::uint64_t>;

    struct Move
    {
      Recipients blinded;              //!< for whom it proves nothing: it changes their own counts
      std::vector<AmountChange> cells; //!< what it does to sums; without those left as they are
      std::int64_t fewest = 0;         //!< how many times it can be made, ≤ 0 …
      std::int64_t most = 0;           //!< … and ≥ 0
      int shownCells = 0;              //!< touched ones that are shown: 0 where the move cannot be told
    };

    struct CellMove
    {
      std::uint32_t move = 0;
      std::int64_t amount = 0;
    };

    bool isBlind( const Move &move, std::uint32_t recipient ) const;
    std::vector<std::int64_t> valuesFor( std::uint32_t recipient, std::uint32_t cell ) const;
    bool isEnough( const std::vector<std::int64_t> &values, std::uint32_t cell ) const;
    std::optional<std::int64_t> nextTarget( std::uint32_t cell, const std::vector<std::int64_t> &values,
      const std::vector<std::int64_t> &tried, std::int64_t nearestBelow, std::int64_t nearestAbove ) const;
    MoveSearch::Outcome search(
      std::uint32_t recipient, std::uint32_t cell, std::int64_t target, bool mayWithhold, std::optional<std::uint32_t> kept );
    bool walk( std::uint32_t recipient, std::uint32_t cell, std::int64_t target, const std::vector<CellRole> &roles );
    bool take( const std::vector<AmountChange> &counts, const std::vector<CellRole> &roles );
    bool keepsRelations( const std::vector<AmountChange> &counts ) const;
    bool remember( const std::vector<AmountChange> &counts );

    const CellSystem &mSystem;
    std::vector<bool> mIsShown;
    std::vector<std::uint32_t> mRecipients; //!< those that differ
    std::vector<Recipients> mOwners;        //!< of each count; bits as in mRecipients
    std::vector<std::vector<std::uint32_t>> mCellsOfCount;
    std::vector<std::vector<SignedRelation>> mRelationsOfCount;
    std::vector<Move> mMoves;
    std::vector<std::vector<CellMove>> mMovesOfCell;
    MoveSearch mSearch;
    MoveWalk mWalk;
    std::size_t mEffort = 0;
  };

}
