#pragma once

#include <string_view>

namespace sozialraum
{

  //! The version of the schema that this house writes.
  inline constexpr int storeSchemaVersion = 2;

  //! What \a version of the schema, 1 … storeSchemaVersion, adds to the one before it: schema/version_N.sql, compiled in.
  std::string_view storeSchemaText( int version );

  //! Who may do what in PostgreSQL: schema/roles.sql, compiled in.
  std::string_view storeRolesText();

}
