#pragma once

#include <QString>

#include <string>
#include <vector>

namespace sozialraum
{

  //! The parts of a text between semicolons and line ends, trimmed, without empty ones.
  std::vector<std::string> splitList( const QString &text );

}
