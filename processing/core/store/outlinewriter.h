#pragma once

#include "store/storedatabase.h"

#include <cstdint>
#include <string_view>

namespace sozialraum
{

  //! Writes outlines of areas through GDAL, which knows how each engine keeps them. Within a transaction.
  class OutlineWriter
  {
  public:
    //! \throws InputError "store_is_none" (1: name of the store)
    explicit OutlineWriter( StoreDatabase &database );

    //! \a wkb of a polygon or multipolygon. \returns false where it is none: nothing is written. \throws InputError as StoreDatabase does
    bool add( std::int64_t area, std::string_view wkb );

    void finish();

  private:
    StoreDatabase &mDatabase;
    void *mLayer; //!< OGRLayerH
  };

}
