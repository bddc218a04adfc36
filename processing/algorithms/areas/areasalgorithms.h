#pragma once

#include <QList>

class QgsProcessingAlgorithm;

namespace sozialraum
{

  //! New instances of the algorithms of this room, for the provider; the caller owns them.
  QList<QgsProcessingAlgorithm *> areasAlgorithms();

}
