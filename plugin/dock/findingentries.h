#pragma once

#include "dock/storestate.h"

#include <QString>

namespace sozialraum
{

  //! What the button of a finding does.
  enum class Remedy
  {
    None,
    ReadOtherwise, //!< the dialog of the import for the file
    ShowProtocol,  //!< the rows of the table that have no area
    AcceptImport,
    ShowIndicator, //!< its map
    AddGrouping,
    AddTables,
  };

  //! A line of the list of findings: one finding, or all of a kind.
  struct FindingEntry
  {
    QString severity; //!< blocking, important, notice
    QString sentence;
    QString advice;
    int more = 0; //!< further ones of the same kind
    Remedy remedy = Remedy::None;
    QString argument; //!< file, table, number or indicator that the remedy is about
  };

  //! Findings of the store and of its tables, the most severe first; those of a kind are one entry, which tells how many there are.
  QList<FindingEntry> findingEntries( const StoreState &state, const QList<UnreadTable> &unread );

  QString severityText( const QString &severity ); //!< "✖ Blocking"
  QString remedyText( Remedy remedy );             //!< of its button; empty for none

}
