#pragma once

#include "store/package/storepackage.h"
#include "store/storeplaces.h"

#include <filesystem>

namespace sozialraum
{

  //! A store with something in every table: two states of territory and grouping, every status, revisions, what waits and what was
  //! withdrawn, parts and limits, texts and numbers that are hard to write.
  StoreDatabase richStore( const StorePlace &place );

  //! All that can be asked of it, as lines.
  std::vector<std::string> allAnswers( StoreDatabase &database );

  PackageCounts exported( StoreDatabase &database, const TestFolder &folder );

  std::string contentOf( const std::filesystem::path &file );

}
