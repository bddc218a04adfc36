#pragma once

#include <QSizeF>
#include <QString>

class QgsVectorLayer;

namespace sozialraum
{

  //! True where \a layer holds groups of status and dynamics, numbered by class_id, row by row.
  bool isStatusDynamics( const QgsVectorLayer &layer );

  //! True where \a layer holds two crossed indicators (bivariateclasses), numbered by class_id, row by row.
  bool isBivariate( const QgsVectorLayer &layer );

  /**
   * The legend of status × dynamics as SVG: a row for each class of status, a column for each of dynamics, with the colours and signs of
   * \a layer's renderer and the number of areas in each group. \a size in millimetres.
   *
   * Of two crossed indicators likewise: the first one has the rows and the second the columns, under their names.
   */
  QString matrixLegendSvg( const QgsVectorLayer &layer, const QSizeF &size );

}
