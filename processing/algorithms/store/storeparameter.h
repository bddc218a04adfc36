#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "store/storedatabase.h"

#include <QString>

namespace sozialraum
{

  //! Asks for the store: a GeoPackage file, or "postgres:<name of a connection>[/schema]".
  void storeParameter( Parameters &p );

  //! Where the store is that \a call names. \throws QgsProcessingException where there is no such connection, or nothing was named
  StorePlace storePlace( const Call &call );

  //! Today as the store writes a date.
  std::string today();

  //! Now, ISO, with its offset from UTC.
  std::string now();

  //! Who sits at the machine.
  std::string userName();

}
