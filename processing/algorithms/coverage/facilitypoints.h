#pragma once

#include "algorithms/call.h"
#include "coverage/network/snapping.h"
#include "geometry/planepoint.h"

#include <QString>
#include <QVariant>
#include <qgscoordinatereferencesystem.h>
#include <qgsfeature.h>

#include <cstddef>
#include <functional>
#include <vector>

class QgsFeedback;
class QgsProcessingContext;
class QgsProcessingFeatureSource;

namespace sozialraum
{

  //! Facilities, children or other places with their points on the network's map.
  struct PlacesOnMap
  {
    std::vector<QgsFeature> features;
    std::vector<QVariant> keys;     //!< values of the key field, or feature ids
    std::vector<PlanePoint> points; //!< not a number where a feature has no geometry
    int nameField = -1;             //!< where people find a place's name; negative: nowhere

    QString nameOf( std::size_t place ) const; //!< its key where it has no name
  };

  //! Some places as a sentence names them.
  struct NamedPlaces
  {
    int count = 0;
    QString names; //!< "Kita Nord, Kita Süd"; of more than twenty the first ones and "…"
  };

  //! Those of \a places of which \a isMeant says so.
  NamedPlaces namedPlaces( const PlacesOnMap &places, const std::function<bool( std::size_t )> &isMeant );

  /**
   * Reads \a source and moves its points into \a crs. Areas count at a point on their surface, several points at their middle.
   * \param keyField name of the field, empty for the feature ids
   * \throws InputError layer_without_crs ( layer ), layer_without_features ( layer )  \throws QgsProcessingException, Cancelled
   */
  PlacesOnMap readPlaces( const QgsProcessingFeatureSource &source, const QString &keyField, const QgsCoordinateReferenceSystem &crs,
    QgsProcessingContext &context, QgsFeedback *feedback );

  //! Names a key of \a places, the values of a field of \a layer, that stands twice or is empty: who reads a result by it cannot tell them
  //! apart.
  void warnOfKeys( const PlacesOnMap &places, const QString &layer, const Call &call );

  //! Names the \a places, those of \a parameter, that stand at roads which nothing joins to the rest of the network: they are out of reach
  //! for all others.
  void warnOfIslands( const PlacesOnMap &places, const std::vector<Access> &accesses, const char *parameter, const Call &call );

}
