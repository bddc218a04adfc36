#pragma once

#include "coverage/network/osmelements.h"

namespace sozialraum
{

  //! Whether \a begin, at least 15 bytes of a file, is that of an OpenStreetMap file in protocol buffers.
  bool isOsmPbf( std::string_view begin );

  /**
   * The elements of an OpenStreetMap file in protocol buffers (.osm.pbf; OpenStreetMap's wiki, PBF Format), a block at a time. Blocks may
   * be packed with zlib or not at all. No block may be larger than the format allows, 32 MiB, whatever it says of itself.
   *
   * \throws InputError "osm_file_damaged", "osm_file_packing"  \throws Cancelled
   */
  void readOsmPbf( ByteSource &source, const OsmHandlers &handlers, const std::function<void( std::uint64_t bytes )> &afterBlock );

}
