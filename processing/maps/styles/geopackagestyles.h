#pragma once

#include <QMap>
#include <QString>

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * Keeps the styles of \a layersByTable in \a geopackage, each as the default style of its table, so that whoever opens the tables sees
   * them styled (table layer_styles, as QGIS itself keeps it; QML and SLD).
   *
   * All are written at once: QGIS' own saving opens the file anew for each, which takes long where there are many tables.
   * \throws QgsProcessingException where they cannot be written
   */
  void saveStyles( const QString &geopackage, const QMap<QString, QgsVectorLayer *> &layersByTable );

}
