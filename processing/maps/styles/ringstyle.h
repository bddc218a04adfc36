#pragma once

#include <QString>

#include <memory>
#include <vector>

class QgsFeatureRenderer;

namespace sozialraum
{

  /**
   * Catchment rings by their field "upper": the nearest dark, the farthest pale, the legend "bis 500 m", "500 bis 1000 m" …
   *
   * \a thresholds are the upper limits, in any order, at least one, in \a unit ("m", "min"; may be empty). Where rings of several
   * facilities overlap the nearer ring lies on top.
   */
  std::unique_ptr<QgsFeatureRenderer> ringRenderer( const std::vector<double> &thresholds, const QString &unit = QString() );

  //! The same colours for the lines of OUTPUT_LINES.
  std::unique_ptr<QgsFeatureRenderer> ringLineRenderer( const std::vector<double> &thresholds, const QString &unit = QString() );

}
