#pragma once

#include "store/storedatabase.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! The class of an area, as maps draw it.
  struct StoredClass
  {
    std::int64_t series = 0;
    std::int64_t area = 0;
    std::string period;
    std::int32_t classId = 0;
    std::string label;
    std::string method; //!< how the classes were made
  };

  //! Writes classes; those of the same series, area and period are replaced, of several here by the last. Within a transaction.
  void writeClasses( StoreDatabase &database, std::vector<StoredClass> classes );

}
