#pragma once

#include <QString>
#include <qgis.h>

#include <memory>

class QgsFeatureRenderer;

namespace sozialraum
{

  /**
   * Areas by the share of people who reach something, in per cent in \a field.
   *
   * The limits are the same for every layer, so that maps of two years or two kinds of facilities can be compared: 50, 75, 90 and 100; each
   * interval holds its lower limit, and the last one is “all”. Areas without people are drawn as areas without data.
   */
  std::unique_ptr<QgsFeatureRenderer> shareRenderer( const QString &field, Qgis::GeometryType type );

  //! The same by the share of "demand" that is "assigned".
  std::unique_ptr<QgsFeatureRenderer> placedShareRenderer( Qgis::GeometryType type );

}
