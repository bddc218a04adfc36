#pragma once

#include "results/destination.h"

class QgsProcessingFeedback;

namespace sozialraum
{

  class LayerLook;

  /**
   * Results on a database server are written to a table of another name beside the one asked for, which takes its place in one transaction.
   * A table that is there already is replaced only where its comment bears our mark.
   */

  //! The URI of the layer in the text of a destination: what stands after "postgis:".
  QString uriText( const QString &destination );

  //! \returns the text of the destination to write to first. \throws QgsProcessingException where the table is not ours
  QString beginDatabaseTable( const Destination &destination );

  /**
   * Gives the table written as \a written the name asked for, with \a look; where the database does not keep the style, \a feedback, which
   * may be null, is told. \returns the text of the destination
   * \throws QgsProcessingException where it does not hold \a rows rows, or cannot be renamed
   */
  QString finishDatabaseTable(
    const Destination &destination, const QString &written, const LayerLook &look, long long rows, QgsProcessingFeedback *feedback );

  //! Removes what was written first.
  void discardDatabaseTable( const Destination &destination, const QString &written ) noexcept;

}
