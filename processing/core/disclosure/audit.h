#pragma once

#include "disclosure/cellsystem.h"
#include "progress.h"

#include <vector>

namespace sozialraum
{

  //! What is shown of a cell, whoever decided so.
  struct ShownCell
  {
    bool isPublished = false;
    bool isClassShown = false;
  };

  //! What one recipient can find out about one protected count of others.
  struct AuditedPair
  {
    std::uint32_t recipient = 0;
    std::uint32_t cell = 0;
    std::int64_t lower = 0; //!< the least possible count; where the pair is wide and intervals were not asked for, one that is possible
    std::int64_t upper = 0; //!< the greatest, likewise; −1: without bound
    std::int64_t candidates = 0; //!< possible counts; of a wide pair so many at least
    bool isExact = false;        //!< one count only
    bool isNarrow = false;       //!< not exact, but too few counts are possible, or small ones only, or it could not be shown to be wide
  };

  struct AuditOptions
  {
    bool allIntervals = false; //!< the least and greatest count also of pairs that are wide
    unsigned threads = 0;      //!< 0: as many as the machine has; the result does not depend on it
  };

  struct Audit
  {
    std::vector<AuditedPair> pairs; //!< by recipient, then cell
    std::size_t exactPairs = 0;
    std::size_t narrowPairs = 0;
  };

  /**
   * What each recipient can find out from what is shown, its own counts, and what earlier releases showed (Cell::isKnown), and what
   * everybody knows of how counts follow from each other (CellSystem::relations).
   *
   * It starts from what is published and knows nothing of how the pattern was made. First the bounds of each finest count are followed
   * through all sums, in whole numbers, until nothing changes; then, part by part, tables that are equally possible are searched for. A
   * pair is wide only where such tables, checked in whole numbers, show it; whatever stays unclear counts as narrow.
   *
   * \a shown: of each cell. \throws InputError as checkSystem(); Cancelled
   */
  Audit audit(
    const CellSystem &system, const std::vector<ShownCell> &shown, const AuditOptions &options = {}, const Progress &progress = {} );

}
