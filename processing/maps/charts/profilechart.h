#pragma once

#include <QColor>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <vector>

class QgsFeatureSource;
class QgsVectorLayer;

namespace sozialraum
{

  //! What makes the types of areas: for each the means of the indicators.
  struct ProfileChart
  {
    struct Type
    {
      int id = 0;
      QString label; //!< "type 1: high: Arbeitslose"
      QColor color;
      int areas = 0;
      std::vector<double> scores; //!< one for each indicator, in standard deviations from the mean of all areas; not finite: no bar
    };

    QStringList indicators;
    std::vector<Type> types;
  };

  //! True for a layer of “Types of areas”.
  bool isTypesOfAreas( const QgsVectorLayer &layer );

  /**
   * The profiles of \a types, a layer of “Types of areas”, by its table \a profile: colours and names as the layer's legend has them,
   * indicators as the layer names their fields. Empty where the table is none of these types.
   */
  ProfileChart profileChartOf( const QgsVectorLayer &types, const QgsFeatureSource &profile );

  /**
   * As SVG, \a size in millimetres: a line with colour, name and number of areas for each type, below them a row for each indicator with a
   * bar for each type, to the right where it is above the mean of all areas, and its number where there is room. Empty where there is
   * nothing to show.
   */
  QString profileChartSvg( const ProfileChart &chart, const QSizeF &size );

}
