#pragma once

#include "algorithms/call.h"
#include "coverage/network/networkislands.h"
#include "coverage/network/snapping.h"

#include <QVariantMap>

#include <cstddef>
#include <vector>

class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeedback;

namespace sozialraum
{

  struct ReadNetwork;

  //! What hangs on a part of the network.
  struct PartLoad
  {
    std::size_t facilities = 0;
    double demand = 0.0;
  };

  //! What hangs on each part of connectedParts(), and what is too far from every road.
  struct NetworkLoad
  {
    std::vector<PartLoad> parts;
    PartLoad notSnapped;
    bool hasFacilities = false; //!< a layer was given
    bool hasDemand = false;
  };

  /**
   * Joins what FACILITIES and DEMAND (with DEMAND_FIELDS; without, every feature counts 1) name to the nearest road, and counts it by part.
   * \throws as readPlaces(), readNumbers() and snapToNetwork()
   */
  NetworkLoad readLoad( const ReadNetwork &road, const std::vector<NetworkIsland> &parts, const Call &call );

}
