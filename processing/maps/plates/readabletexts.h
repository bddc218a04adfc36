#pragma once

#include <QString>

namespace sozialraum
{

  /*
   * What tables call things, as a reader wants to see it: no field names, no units of machines. Texts that are words already stay as they
   * are.
   */

  //! "Arbeitslosenanteil" of "Arbeitslosenanteil_pct"; blanks for underscores.
  QString readableIndicator( const QString &name );

  //! "Prozent" of "%" and "pct"; "je 1.000 Einwohner" of "je 1000 EW". \a name may tell a unit that its table does not.
  QString readableUnit( const QString &unit, const QString &name = QString() );

  //! "Landkreis Musterland" of "Musterland, Landkreis".
  QString readableTerritory( const QString &name );

  //! With a capital at its begin and a full stop at its end; empty stays empty.
  QString asSentence( const QString &text );

  //! Whether a source is no more than the name of a file: nobody could find it.
  bool isFileName( const QString &source );

}
