#pragma once

#include <QString>

namespace sozialraum
{

  /**
   * What people read for a word of a choice: "natural_breaks" is „Natürliche Klassen (exakt)“. One word means one thing in all algorithms.
   * A word that has no text comes back as it is; a test finds those.
   */
  QString choiceText( const QString &word );

}
