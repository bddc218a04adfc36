#pragma once

#include <string_view>

namespace sozialraum
{

  //! The tables and views of a new store: schema/version_1.sql, compiled in.
  std::string_view storeSchemaText();

  //! Who may do what in PostgreSQL: schema/roles.sql, compiled in.
  std::string_view storeRolesText();

}
