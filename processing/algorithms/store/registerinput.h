#pragma once

#include <QtGlobal>

#include <string>

namespace sozialraum
{

  class Call;
  class StoreDatabase;

  /**
   * Adds FACILITIES to the store as the public register from \a date on, points in its coordinate system. \returns how many the register
   * has then; 0 where none were given
   * \throws QgsProcessingException where a column is missing, a key is missing or stands twice, or the store has another register of that
   * day
   */
  qlonglong addRegister( const Call &call, StoreDatabase &database, const std::string &date );

}
