#pragma once

#include <QStringList>

#include <memory>

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The areas of \a joined in memory with their key, their name and, of all their fields, \a kept with their statuses.
   *
   * A plate whose table holds one indicator instead of eighty is written, opened and drawn in a fraction of the time, and hands on no
   * values that it does not show.
   */
  std::unique_ptr<QgsVectorLayer> withIndicators( const QgsVectorLayer &joined, const QStringList &kept );

}
