#pragma once

#include <QList>

class QgsProcessingAlgorithm;

namespace sozialraum
{

  //! All our algorithms, new; the caller owns them.
  QList<QgsProcessingAlgorithm *> allAlgorithms();

}
