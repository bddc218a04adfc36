#pragma once

#include "files/inputfile.h"
#include "geometry/planepoint.h"
#include "progress.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sozialraum
{

  using OsmId = std::int64_t;
  using OsmTags = std::vector<std::pair<std::string_view, std::string_view>>; //!< keys and values

  std::string_view valueOf( const OsmTags &tags, std::string_view key ); //!< empty if there is none

  struct OsmMember
  {
    std::string_view role;
    bool isNode = false; //!< otherwise a way or a relation
    OsmId id = 0;
  };

  //! A node, a way or a relation; its texts live until the next one.
  struct OsmElement
  {
    OsmId id = 0;
    OsmTags tags;
    std::optional<PlanePoint> place; //!< of a node: longitude and latitude, degrees
    std::vector<OsmId> nodes;        //!< of a way
    std::vector<OsmMember> members;  //!< of a relation
  };

  struct OsmHandlers
  {
    std::function<void( const OsmElement & )> node;
    std::function<void( const OsmElement & )> way;
    std::function<void( const OsmElement & )> relation;
  };

  /**
   * Calls the handlers that there are with the elements of an OpenStreetMap file in the order in which they stand in it: XML (.osm), which
   * may be packed with gzip, or the format of Geofabrik's files (.osm.pbf, see readOsmPbf()).
   *
   * \throws InputError as readXml(), openGzip() and readOsmPbf()  \throws Cancelled
   */
  void readOsmElements( const InputFile &file, const OsmHandlers &handlers, const Progress &progress = {} );

}
