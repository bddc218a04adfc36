#pragma once

#include <string>
#include <vector>

namespace sozialraum
{

  //! Whether xmllint is there.
  bool canAskTheSchema();

  //! What the schema of OpenDocument 1.3 (tests/odf) finds wrong in the parts of a document or workbook, a line each; none: it is valid.
  std::vector<std::string> schemaFaults( const std::string &package );

}
