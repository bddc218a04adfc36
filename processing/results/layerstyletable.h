#pragma once

#include <QMap>
#include <QString>
#include <gdal.h>

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

  //! The style of \a layer as texts.
  struct StyleTexts
  {
    QString qml;
    QString sld;
  };
  StyleTexts styleOf( const QgsVectorLayer &layer );

  //! The table layer_styles of an open GeoPackage, made where it is not there; null where that fails.
  OGRLayerH styleTable( GDALDatasetH dataset );

  //! Adds the default style of the table \a styled to \a styles. \returns whether it is there
  bool addStyle( OGRLayerH styles, OGRLayerH styled, const QString &qml, const QString &sld );

}
