#pragma once

#include "coverage/network/noderules.h"
#include "coverage/network/roadrules.h"
#include "files/inputfile.h"
#include "progress.h"

#include <cstddef>

namespace sozialraum
{

  //! What an OpenStreetMap file says of single nodes, and how much of it could not be taken.
  struct OsmNodeRules
  {
    NodeRules rules;                    //!< longitude and latitude, degrees
    std::size_t openBarriers = 0;       //!< nodes with a barrier that lets pass who travels
    std::size_t turnsOverWays = 0;      //!< restrictions from road to road over a third: not taken
    std::size_t turnsNotUnderstood = 0; //!< restrictions at certain times, or with roads that the file does not have: not taken
    std::size_t ferries = 0;            //!< ways of ferries, which nobody travels
  };

  /**
   * Reads the barriers on nodes and the turn restrictions that hold for \a profile from an OpenStreetMap \a file, as readOsmElements() does
   * (.osm, .osm.gz, .osm.pbf). The file is read twice. Restrictions are relations with type=restriction (see the wiki of OpenStreetMap,
   * Relation:restriction); the node of their member "via" must be an end of the ways "from" and "to".
   *
   * \throws InputError as readOsmElements()  \throws Cancelled
   */
  OsmNodeRules readOsmNodeRules( const InputFile &file, TravelProfile profile, const Progress &progress = {} );

}
