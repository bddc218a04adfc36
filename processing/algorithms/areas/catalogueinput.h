#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "tables/listfile.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! Asks for a pack that is added to the catalogue, as PACK.
  void packParameter( Parameters &p );

  //! Whether a pack is asked for.
  bool hasPack( const Call &call );

  //! What PACK is called in the core: "none", "all", or one of packNames.
  std::string packOf( const Call &call );

  //! \a catalogues, all of them together and with the pack; where there are none, the plugin's. \throws InputError as readCatalogue()
  ListTable catalogueWithPack( const std::vector<TableInput> &catalogues, const Call &call, const Progress &progress );

  //! \a known with those indicators of the pack that it does not have.
  ListTable withPack( const ListTable &known, const Call &call );

  //! The list as a CSV file that spreadsheets and readListInput() take.
  QString textOfList( const ListTable &list );

}
