#pragma once

#include "disclosure/cellsystem.h"
#include "progress.h"

#include <vector>

namespace sozialraum
{

  enum class CellStatus
  {
    Published,
    Primary,   //!< protected itself
    Secondary, //!< would give a protected one away
  };

  struct SuppressionOptions
  {
    bool intervals = true;          //!< no recipient's interval is narrow; else only: nobody can compute a protected count exactly
    int improvementRounds = 40;     //!< attempts to do with fewer cells, by part of the system
    std::size_t mostImproved = 600; //!< cells of a part up to which that is tried
    std::size_t effort = 8000000;   //!< what linear programs may cost by part: each as much as the part has finest counts
    unsigned threads = 0;           //!< 0: as many as the machine has; the result does not depend on it
  };

  //! A protected count that stays open to a recipient whatever is withheld: what is always published or known already gives it away.
  struct OpenPair
  {
    std::uint32_t recipient = 0;
    std::uint32_t cell = 0;

    friend bool operator==( const OpenPair &, const OpenPair & ) = default;
  };

  struct Suppression
  {
    std::vector<CellStatus> statuses; //!< of each cell
    std::vector<Reason> reasons;
    std::vector<bool> classShown; //!< of each cell with a class
    std::vector<OpenPair> open;   //!< by recipient, then cell
  };

  /**
   * Which cells are withheld so that no recipient learns a protected count of others.
   *
   * In parts of up to mostImproved cells: first the exact pattern (exactpattern.h), then, for every recipient and protected count, moves
   * that make it wide (protectivemoves.h), each with as few further cells as possible; the same from nothing withheld but what is
   * protected; then everything that is not needed is shown again, the most valued first, and it is tried to do with fewer. Greater parts
   * begin with moves that are found by walking (movewalk.h), which is quick and withholds more; then linear programs show again what they
   * can within \a effort. Only where that suffices does each secondary cell that is left need to be withheld, as far as the searches see.
   * Every pair is wide by whole-number moves or listed as open. Values are never changed. Same input, same pattern, on any number of
   * threads.
   *
   * Relations are seen to at the end: withholdFurther() (furthersuppression.h).
   *
   * The class of a protected cell is shown where enough whole counts fit it, one of them not small, and where it does not narrow others.
   * \throws InputError as checkSystem(); "always_published_unsafe" (1: cell) where a protected one is to be always published; Cancelled
   */
  Suppression suppress( const CellSystem &cells, const SuppressionOptions &options = {}, const Progress &progress = {} );

}
