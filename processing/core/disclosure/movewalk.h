#pragma once

#include "disclosure/movesearch.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! A relation of a count, and which side it stands on.
  struct SignedRelation
  {
    std::uint32_t place = 0;
    int sign = 1; //!< 1: more, −1: less; what counts twice comes twice
  };

  //! Of each count.
  std::vector<std::vector<SignedRelation>> relationsOfCounts( const CellSystem &system );

  /**
   * Looks for moves as MoveSearch does, by walking: from the change of one count alone it goes from count to count, each time where fewest
   * and least valued cells are left changed, for a bounded number of steps, and takes the best it came by.
   *
   * Always in whole numbers, and in a time that hardly grows with the system; what it withholds is not the least possible.
   */
  class MoveWalk
  {
  public:
    //! \a system must outlive this.
    explicit MoveWalk( const CellSystem &system );

    /**
     * \a direction 1 or −1: what the move does to \a cell. It can be made \a times times. \a own and \a roles: as MoveSearch.
     * \returns false where no such move leaves all kept cells as they are
     */
    bool find(
      std::span<const std::uint32_t> own, std::uint32_t cell, int direction, std::int64_t times, const std::vector<CellRole> &roles );

    //! What was found, ascending.
    const std::vector<AmountChange> &changes() const { return mBest; }

  private:
    //! The best step seen so far.
    struct StepChoice
    {
      double gain = 0.0;
      std::optional<std::pair<std::uint32_t, int>> step;
      std::set<std::pair<std::uint32_t, int>> seen;
    };

    bool isAllowed( std::uint32_t count, int step ) const;
    double gainOf( std::uint32_t count, int step ) const;
    void change( std::uint32_t count, int step );
    void walkFrom( std::uint32_t count, int direction );
    bool stepOn();
    void offer( std::uint32_t count, int step, StepChoice &choice ) const;

    const CellSystem &mSystem;
    std::vector<std::vector<std::uint32_t>> mCellsOfCount;
    std::vector<std::vector<SignedRelation>> mRelationsOfCount;
    std::vector<double> mCosts; //!< of each cell, of changing it
    std::vector<bool> mIsFixed; //!< of each count
    std::vector<std::int64_t> mAmounts;
    std::vector<std::int64_t> mSums;        //!< of each cell
    std::vector<std::uint32_t> mRestUntil;  //!< of each count: the step from which it may be changed again
    std::map<std::uint32_t, int> mChanged;  //!< cells that are changed and not to be
    std::vector<std::int64_t> mDifferences; //!< by how much each relation is broken
    std::set<std::uint32_t> mBroken;        //!< relations that are
    std::uint32_t mStep = 0;
    std::int64_t mTimes = 1;
    double mCost = 0.0;
    double mBestCost = 0.0;
    std::vector<AmountChange> mBest;
  };

}
