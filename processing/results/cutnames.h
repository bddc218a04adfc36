#pragma once

#include <QDomDocument>
#include <QHash>
#include <QString>

#include <memory>

class QgsFields;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * Names of fields that a format could not keep (a shapefile has ten characters), by the name that was asked for.
   *
   * Styles speak of fields by name: they are made with a copy of the layer that has the names asked for, and then speak of those that the
   * file has.
   */
  using CutNames = QHash<QString, QString>;

  //! \a written are the same fields in the same order; where they are not, nothing is known to be cut.
  CutNames cutNames( const QgsFields &asked, const QgsFields &written );

  //! A copy of \a layer in memory with the names \a asked for.
  std::unique_ptr<QgsVectorLayer> copyWithNames( QgsVectorLayer &layer, const QgsFields &asked );

  //! Lets \a style, QML or SLD, speak of the fields by the names they have.
  void useCutNames( QDomDocument &style, const CutNames &names );

}
