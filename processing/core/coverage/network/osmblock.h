#pragma once

#include "coverage/network/osmelements.h"

namespace sozialraum
{

  //! Calls \a handlers with the elements of a block (PrimitiveBlock) of an OpenStreetMap file in protocol buffers. \throws InputError
  //! "osm_file_damaged"
  void readOsmBlock( std::string_view block, const OsmHandlers &handlers );

}
