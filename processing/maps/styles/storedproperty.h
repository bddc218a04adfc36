#pragma once

#include <QString>

class QgsMapLayer;

namespace sozialraum
{

  //! The custom property \a key of \a layer, or of the style that it is loaded with: from its database, or from the file beside it. Empty
  //! where there is none.
  QString storedProperty( const QgsMapLayer &layer, const QString &key );

}
