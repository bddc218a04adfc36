#pragma once

#include "coverage/lengthmetric.h"
#include "coverage/networklines.h"
#include "coverage/roadnetwork.h"
#include "coverage/roadrules.h"
#include "coverage/snapping.h"

#include <QString>
#include <QVariantMap>
#include <qgscoordinatereferencesystem.h>
#include <qgsprocessingparameters.h>

#include <memory>
#include <vector>

class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeatureSource;
class QgsProcessingFeedback;
class QgsVectorLayer;

namespace sozialraum
{

  //! The parameters that every algorithm on a road network has: NETWORK, COST, PROFILE, the fields, LENGTHS, TOLERANCE, DIRECTION, SNAP_DISTANCE.
  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> networkParameters( bool networkIsOptional = false );

  //! A network as the user described it, ready to be asked.
  struct ReadNetwork
  {
    RoadNetwork network;
    LengthMetric metric;
    QgsCoordinateReferenceSystem crs;
    SnapOptions snapping;
  };

  //! What \a parameters say of COST and DIRECTION.
  CostKind costKindOf( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context );
  TravelDirection directionOf( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context );

  //! "m" or "min", the unit of costs as users see them.
  QString unitOf( CostKind kind );

  /**
   * Where the squares of an OpenStreetMap file lie whose lines \a network names, empty for every other source. GDAL puts pedestrian
   * squares, drawn as areas, into a layer of their own, and many ways on foot lead across them. To be asked in prepareAlgorithm().
   */
  QString squaresBeside( const QgsVectorLayer *network );

  /**
   * Reads and builds the network that \a parameters name, with the \a squares beside it, and says in the log what it is made of.
   * \throws InputError network_without_crs ( layer ), or as buildNetwork()  \throws QgsProcessingException, Cancelled
   */
  ReadNetwork readNetwork( const QgsProcessingAlgorithm &algorithm, const QgsProcessingFeatureSource &source, const QString &squares, const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback );

}
