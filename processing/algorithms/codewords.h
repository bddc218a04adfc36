#pragma once

#include <QString>

#include <string>

namespace sozialraum
{

  /**
   * The word for a code of the core in the user's language: levels ("municipality"), what crosswalks split by ("population"), why something
   * does not add up ("median"), algorithms by their ids.
   * A text that is no such code comes back as it is.
   */
  QString codeWord( const std::string &code );

}
