#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "store/storedatabase.h"

#include <QString>
#include <qgsdatasourceuri.h>

namespace sozialraum
{

  //! Asks for the store: a GeoPackage file, or "postgres:<name of a connection>[/schema]".
  void storeParameter( Parameters &p );

  //! Where the store is that \a call names. \throws QgsProcessingException where there is no such connection, or nothing was named
  StorePlace storePlace( const Call &call );

  //! The connection of QGIS to a store in PostgreSQL. \throws QgsProcessingException where there is none
  QgsDataSourceUri storeUri( const Call &call );

  //! Today as the store writes a date.
  std::string today();

  /**
   * The day that \a parameter of \a call names as the store writes it; also one written the German way, 31.12.2024. Anything else comes
   * back as it is, for the store to refuse. Empty: today.
   */
  std::string dayGiven( const Call &call, const char *parameter );

  //! Now, ISO, with its offset from UTC.
  std::string now();

  //! Who sits at the machine.
  std::string userName();

}
