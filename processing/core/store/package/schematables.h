#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What a column of the store holds.
  enum class ColumnType : std::uint8_t
  {
    Integer,
    Real,
    Text,
    Outline, //!< WKB
  };

  struct SchemaColumn
  {
    std::string name;
    ColumnType type = ColumnType::Text;
    bool isNullable = false;
    std::string refersTo; //!< the table whose id it holds; empty: none
  };

  //! A table of the store. Its first column is always the id.
  struct SchemaTable
  {
    std::string name;
    std::string description; //!< what the schema says of it; may be empty
    std::vector<SchemaColumn> columns;
    std::vector<std::vector<std::string>> uniqueKeys; //!< beside the id
    int since = 1;                                    //!< version of the schema
  };

  /**
   * The tables of a store as schema/version_….sql make them, and area_outline; what others refer to comes first, what is of a later version
   * last. Not among them is the version of the schema.
   *
   * A column that is called as a table holds an id of that table.
   */
  const std::vector<SchemaTable> &schemaTables();

}
