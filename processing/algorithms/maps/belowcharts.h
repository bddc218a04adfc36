#pragma once

#include "maps/plates/belowmap.h"
#include "maps/styles/indicatorproperties.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

class QgsFeatureSource;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * Where one stands among the areas of \a joined, for the first eight rates of the period of \a indicator: each from the lowest to the
   * highest area, the reference in the middle. In a layer of districts the reference is the state, else the district; the point is the area
   * called \a own, else the state. Rates without a reference or a point are left out; nothing where none is left.
   */
  std::optional<ChartBelow> comparisonBelow( const QgsVectorLayer &joined, const IndicatorProperties &indicator, const QString &own );

  //! Inhabitants by age and sex, from a long table with area_key, year, sex, age and count.
  class PopulationByAge
  {
  public:
    //! \throws QgsProcessingException where a field is missing, or a sex or an age cannot be read
    explicit PopulationByAge( const QgsFeatureSource &table );

    /**
     * The pyramid of the areas with \a keys, all of them where that is empty, in the year of \a period, else in the latest; nothing where
     * the table has none of the areas.
     */
    std::optional<ChartBelow> pyramid( const QStringList &keys, const QString &period ) const;

  private:
    struct Ages
    {
      std::vector<double> men;
      std::vector<double> women;
    };

    std::map<QString, std::map<QString, Ages>> mByYear; //!< by year and key
  };

  //! The keys of \a areas; empty where they have none.
  QStringList keysOf( const QgsVectorLayer &areas );

}
