#include "tables/layout/statedlevel.h"

#include "text/words.h"

#include <algorithm>
#include <string>

namespace sozialraum
{

  namespace
  {

    //! Polling districts and the like, whose keys go on where those of municipalities end.
    bool isOfPartsOfMunicipalities(
      const std::string &heading, const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t keyColumn )
    {
      return containsAny(
               heading, { "wahlbezirk", "stimmbezirk", "wahllokal", "ortsteil", "stadtteil", "baublock", "statistischer bezirk" } )
        && !containsAny( heading, { "gemeinde", "ags" } )
        && std::all_of( rows.begin(), rows.end(), [&]( std::uint32_t row ) { return grid.shown( row, keyColumn ).size() > 8; } );
    }

  }

  void findStatedLevel( TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &rows, bool isOwnKey )
  {
    if ( layout.keyColumns.size() > 1 )
      return;
    const std::uint32_t key = layout.keyColumns.front();
    const std::string heading = lowerCase( layout.headings[key] );
    if ( isOfPartsOfMunicipalities( heading, grid, rows, key ) )
      layout.statedLevel = AreaLevel::Other;
    else if ( containsAny( heading, { "verband", "vbgem" } ) )
      layout.statedLevel = AreaLevel::Association;
    else if ( containsAny( heading, { "gemeinde", "gem1", "gem2" } ) )
      layout.statedLevel = AreaLevel::Municipality;
    else if ( containsAny( heading, { "kreis", "krs" } ) )
      layout.statedLevel = AreaLevel::District;
    if ( isOwnKey )
      layout.statedLevel = AreaLevel::Other;
  }

}
