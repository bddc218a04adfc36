#pragma once

#include "progress.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace sozialraum
{

  /**
   * The fewest sites that cover all places. Places and candidates that others stand for are left out first; then branch and bound over the
   * place that is hardest to cover, with a Lagrangian bound at every node and candidates decided by their reduced costs (Beasley 1987).
   */
  class CoverSearch
  {
  public:
    //! \a coverers for each place, candidates that cover it, ascending; \a fixed candidates are taken in any case
    CoverSearch( const std::vector<std::vector<std::uint32_t>> &coverers, std::size_t candidateCount, const std::vector<bool> &isFixed );

    /**
     * Looks for a cover with fewer than \a fewerThan sites, the best there is, or with \a any the first found.
     * \returns nothing where there is none, or where \a mostNodes steps, or looking at \a mostWork pairs of candidates and places, were not
     * enough, see isProven()
     */
    std::optional<std::vector<std::uint32_t>> search(
      std::size_t fewerThan, bool any, std::size_t mostNodes, double mostWork, const Progress &progress );

    bool isProven() const { return mIsProven; }

    //! No cover has fewer sites, unless the search was for any or found none.
    std::size_t bound() const { return mBound; }

  private:
    enum class State : std::uint8_t
    {
      Free,
      Open,
      Closed,
    };

    //! A part of all choices, with what is known of it.
    struct Node
    {
      std::vector<State> states;       //!< of the candidates
      std::vector<double> multipliers; //!< what each place offers for being covered
    };

    //! A node, and the candidates of which one must be taken there.
    struct Branching
    {
      Node node;
      std::vector<std::uint32_t> choices;
      std::size_t next = 0;
    };

    void leaveOutDominated( std::vector<std::vector<std::uint32_t>> covered );
    bool isCovered( const Node &node, std::size_t place ) const;
    std::size_t openCount( const Node &node ) const;
    double relax( const Node &node, std::vector<double> &reduced, const std::vector<bool> &isOpenPlace );
    double raise( Node &node, int rounds, std::vector<double> &reduced );
    void completeGreedily( const Node &node, const std::vector<double> &reduced );
    void takeIfSmaller( const std::vector<std::uint32_t> &chosen );
    bool decide( Node &node, double bound, const std::vector<double> &reduced ) const;
    bool isHopeless( double open, double bound ) const;
    void branch( Node root );
    std::vector<std::uint32_t> choicesAt( Node &node, int rounds );

    bool mIsPossible = true;                           //!< no place is without coverers
    std::vector<std::uint32_t> mFixed;                 //!< as given
    std::vector<std::uint32_t> mCandidates;            //!< as given, those that are left
    std::vector<std::vector<std::uint32_t>> mCovered;  //!< for each candidate left, places left
    std::vector<std::vector<std::uint32_t>> mCoverers; //!< for each place left, candidates left
    std::optional<std::vector<std::uint32_t>> mBest;   //!< candidates left
    std::size_t mFewerThan = 0;                        //!< of the candidates left
    std::size_t mBound = 0;
    std::size_t mNodes = 0;
    std::size_t mMostNodes = 0;
    double mWork = 0.0; //!< pairs looked at
    double mMostWork = 0.0;
    bool mAny = false;
    bool mIsProven = true;
    Progress mProgress;
  };

}
