#pragma once

#include "disclosure/countlinks.h"
#include "disclosure/monitorrelease.h"

#include <vector>

namespace sozialraum
{

  //! Counts and people of the indicators of \a monitor, as they stand there.
  std::vector<CountSeries> countSeries( const Monitor &monitor );

  //! Indicators, so many as \a size, in groups, each of several, that \a links tie together, however they are called.
  std::vector<LinkedIndicators> linkedIndicators( std::size_t size, const std::vector<CountLink> &links );

  //! Puts \a factor times \a count, which is \a value, into \a relation.
  void addTerm( Relation &relation, std::uint32_t count, int factor, std::int64_t value );

  //! The cells of all of a group of indicators as one system.
  struct LinkedCells
  {
    //! Where a cell stands among those of its indicator.
    struct Origin
    {
      std::size_t indicator = 0;
      std::size_t place = 0;
    };

    CellSystem system;
    std::vector<Origin> origins; //!< of each cell
  };

  //! What everybody knows by \a links is a relation of \a system. \a cells: of each indicator, those of \a group at least.
  LinkedCells linkedCells( const Monitor &monitor, const LinkedIndicators &group, const std::vector<const DistrictCells *> &cells,
    const std::vector<CountLink> &links );

}
