#pragma once

#include "classification/spatialweights.h"
#include "problemreporter.h"
#include "tables/listfile.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! Who is whose neighbour by their keys: an area, and a neighbour of it. One way unless the pair stands there the other way round, too.
  using NeighbourPairs = std::vector<std::pair<std::string, std::string>>;

  /**
   * Reads a GAL file, as GeoDa, spdep and PySAL write them: a head ("33" or "0 33 layer KEY"), then for each area its key and the number of
   * its neighbours, and these. \throws InputError neighbours_not_gal (1: the word that does not fit)
   */
  NeighbourPairs galNeighbours( std::string_view text );

  //! Reads a list with the columns area_key and neighbour (or key, area; neighbor). \throws InputError neighbours_columns_missing
  NeighbourPairs listNeighbours( const ListTable &list );

  /**
   * The weights among areas with these \a keys. Where the keys are numbers 1 … n of a GAL without keys, the place of the area counts.
   *
   * Reports neighbours_unknown (1: how many pairs, 2: one of the keys) for pairs with keys that no area has.
   */
  SpatialWeights weightsFromPairs( const NeighbourPairs &pairs, std::span<const std::string> keys, ProblemReporter *problems = nullptr );

}
