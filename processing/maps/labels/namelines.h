#pragma once

#include <QString>

namespace sozialraum
{

  /**
   * The name of an area in lines of about \a longest letters, as German maps break them.
   *
   * Guarantees:
   * - an abbreviation stays with the word that it belongs to: "Neustadt i. Sa." is one line, "b. Kirchberg" stays together;
   * - "Bad", "Sankt" and the like stay with the word behind them;
   * - a line ends at a blank, which goes, or behind a hyphen or stroke, which stays: "Bad Gottleuba-" / "Berggießhübel";
   * - no letter is lost or added, and a name that is short enough stays as it is.
   */
  QString nameInLines( const QString &name, int longest = 14 );

}
