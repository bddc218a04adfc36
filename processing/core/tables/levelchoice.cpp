#include "tables/levelchoice.h"

#include "finding.h"
#include "findings/tablescodes.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace sozialraum
{

  void keepLevel( TableReading &reading, AreaLevel level )
  {
    ObservationTable &table = reading.table;
    LeftOut others{ "other_level", 0, {}, 0 };
    std::vector<std::uint32_t> newNumbers( table.areas.size() );
    std::vector<TableArea> kept;
    for ( std::size_t i = 0; i < table.areas.size(); ++i )
    {
      newNumbers[i] = static_cast<std::uint32_t>( kept.size() );
      if ( table.areas[i].level == level )
        kept.push_back( table.areas[i] );
      else if ( ++others.count == 1 )
        others.example = table.areas[i].key + " " + table.areas[i].name;
    }
    if ( kept.empty() )
      throw InputError( codes::levelMissing, { std::string( toString( level ) ) } );
    Observations ofLevel;
    std::vector<ValueLimits> limits;
    for ( std::size_t i = 0; i < table.observations.size(); ++i )
    {
      Observation observation = table.observations[i];
      if ( table.areas[observation.area].level != level )
        continue;
      observation.area = newNumbers[observation.area];
      ofLevel.push_back( observation );
      if ( !table.limits.empty() )
        limits.push_back( table.limits[i] );
    }
    table.observations = std::move( ofLevel );
    table.limits = std::move( limits );
    table.areas = std::move( kept );
    if ( others.count > 0 )
      reading.description.leftOut.push_back( others );
  }

}
