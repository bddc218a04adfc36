#pragma once

#include <memory>

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The areas of \a neighbours that do not lie in \a own (null: all), in grey, with their names and no other attribute: whoever gives the
   * municipalities of the whole state as neighbours sees no name of the district twice.
   */
  std::unique_ptr<QgsVectorLayer> neighbourLayer( const QgsVectorLayer &neighbours, const QgsVectorLayer *own );

}
