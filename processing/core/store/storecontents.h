#pragma once

#include "store/storedatabase.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What a store holds of a series at a level.
  struct ContentsRow
  {
    std::string indicator;
    std::string dimensions;
    std::string unit;
    std::string level;
    std::string territory;   //!< since when the set of areas holds
    std::string firstPeriod; //!< bytewise
    std::string lastPeriod;
    std::string sources; //!< publisher and table, each once, by name
    std::int64_t periods = 0;
    std::int64_t areas = 0;
    std::int64_t observations = 0;
    std::int64_t numbers = 0; //!< observations with a value
  };

  //! What holds now, by indicator, dimensions, unit, level and territory.
  std::vector<ContentsRow> storeContents( StoreDatabase &database );

}
