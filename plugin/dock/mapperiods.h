#pragma once

#include <QList>
#include <QString>

class QgsVectorLayer;

namespace sozialraum
{

  //! A column of an indicator in the layer of a map.
  struct PeriodColumn
  {
    QString field;
    QString period;
  };

  //! The periods of \a layer, earliest first; the class limits of a map hold for all of them.
  QList<PeriodColumn> periodColumns( const QgsVectorLayer &layer );

  //! The field whose classes \a map shows; empty where it is no map.
  QString shownField( const QgsVectorLayer &map );

}
