#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QgsFields;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The line that the licence of \a layer asks for, told from its fields: administrative areas of the BKG (VG250 and its like) by
   * DEBKG_ID or SDV_ARS, OpenStreetMap by osm_id or highway; else what the layer's metadata name as licence. Empty where nothing tells.
   */
  QString creditOf( const QgsVectorLayer &layer );

  //! The same by \a fields alone, for a source that is no layer.
  QString creditOf( const QgsFields &fields );

  //! Keeps \a credit with \a layer, made from data that ask for it: whoever draws it finds it, also where it was saved in between.
  void keepCredit( QgsVectorLayer &layer, const QString &credit );

  //! The credits of \a layers, each once, in their order.
  QStringList creditsOf( const QList<const QgsVectorLayer *> &layers );

}
