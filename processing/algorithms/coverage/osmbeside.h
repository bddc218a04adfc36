#pragma once

#include "algorithms/call.h"
#include "coverage/network/noderules.h"
#include "coverage/network/roadnetwork.h"

#include <QString>

namespace sozialraum
{

  /**
   * What the OpenStreetMap file whose \a squares come from squaresBeside() says of single nodes, where OSM_NODES asks for it; nothing
   * else. The log tells what could not be taken.
   * \throws InputError as readOsmNodeRules()  \throws Cancelled
   */
  NodeRules nodeRulesBeside( const QString &squares, const Call &call );

  //! Tells how many of \a rules the network has, or that they were not asked for.
  void tellNodeRules( const NetworkCounts &counts, const NodeRules &rules, const QString &squares, const Call &call );

}
