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
    std::string name; //!< as it is asked for in one word: "Einwohner | unter 3 Jahre"
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

  //! The areas of a level, or the groups of a grouping, as they are since a date.
  struct TerritoryRow
  {
    bool isGrouping = false;
    std::string name; //!< of the level ("municipality"), or of the grouping
    std::string validFrom;
    std::int64_t areas = 0;  //!< of the level; of a grouping: areas that are in a group, each once
    std::int64_t groups = 0; //!< none for a level
  };

  //! A delivery, whatever became of it.
  struct DeliveryRow
  {
    std::int64_t id = 0;
    std::string state;
    std::string importedAt;
    std::string tables; //!< by number
    std::int64_t newCells = 0;
    std::int64_t unchanged = 0;
    std::int64_t revised = 0;
    std::int64_t rejected = 0;
  };

  //! What was released to a recipient.
  struct RegisterRow
  {
    std::string release; //!< "2026-1"
    std::string recipient;
    std::string createdAt;
    std::int64_t cells = 0;
    std::int64_t withheld = 0; //!< of them
  };

  //! What holds now, by indicator, dimensions, unit, level and territory.
  std::vector<ContentsRow> storeContents( StoreDatabase &database );

  //! Levels by name and date, then groupings by name and date.
  std::vector<TerritoryRow> storeTerritories( StoreDatabase &database );

  //! By number.
  std::vector<DeliveryRow> storeDeliveries( StoreDatabase &database );

  //! In the order in which they were registered.
  std::vector<RegisterRow> storeReleases( StoreDatabase &database );

}
