#pragma once

#include "algorithms/maps/atlasplates.h"
#include "maps/plates/platelayout.h"

#include <QMap>
#include <QString>
#include <qgsgeometry.h>

#include <optional>
#include <vector>

class QgsVectorLayer;

namespace sozialraum
{

  class MonitorProject;

  /**
   * The plates of planning areas: each zooms to the areas that one value of a field groups, shows the classes of the whole district, and
   * writes the values of its areas. What lies around is grey.
   */
  class GroupPlates
  {
  public:
    /**
     * \a areas with the field \a groupField; \a nameField names them (empty: no names). A copy is taken.
     * \throws QgsProcessingException where there is no such field, or nothing in it
     */
    GroupPlates( const QgsVectorLayer &areas, const QString &groupField, const QString &nameField );
    ~GroupPlates();

    //! The plates of the groups of \a whole, a plate with one map, in the order of German alphabets; areas without a group are on none.
    std::vector<AtlasPlate> platesOf( const AtlasPlate &whole ) const;

    //! Zooms \a plate of \a group in \a frame to it, and adds what lies around, to \a project too.
    void surround( Plate &plate, const QString &group, const PlateFrame &frame, MonitorProject &project );

  private:
    struct Area
    {
      QString group;
      QString name;
      QgsGeometry geometry;
    };
    //! Layers of a group, the same for all its plates.
    struct Layers
    {
      QgsVectorLayer *rest = nullptr;
      QgsVectorLayer *own = nullptr;
    };

    QStringList groups() const;
    std::unique_ptr<QgsVectorLayer> layerOf( const QString &group, bool inside ) const;
    Layers layersOf( const QString &group, MonitorProject &project );
    QgsRectangle extentOf( const QString &group, const QgsCoordinateReferenceSystem &crs ) const;

    QString mField;
    QgsCoordinateReferenceSystem mCrs;
    std::vector<Area> mAreas;
    QMap<QString, Layers> mLayers;
    QgsVectorLayer *mDistrict = nullptr;
  };

}
