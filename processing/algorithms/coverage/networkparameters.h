#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/coverage/roadlayer.h"
#include "coverage/network/barriers.h"
#include "geometry/lengthmetric.h"
#include "coverage/network/roadnetwork.h"
#include "coverage/network/snapping.h"

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

namespace sozialraum
{

  //! The parameters that every algorithm on a road network has: NETWORK, COST, PROFILE, the fields, LENGTHS, TOLERANCE, DIRECTION,
  //! SNAP_DISTANCE, READINESS, BARRIERS, BARRIER_DISTANCE, OSM_NODES, CROSS_SQUARES.
  void networkParameters( Parameters &p, bool networkIsOptional = false );

  //! A network as the user described it, ready to be asked.
  struct ReadNetwork
  {
    RoadNetwork network;
    LengthMetric metric;
    QgsCoordinateReferenceSystem crs;
    SnapOptions snapping;
    Barriers barriers;            //!< at which it is closed
    double barrierDistance = 1.0; //!< metres to either side of them
  };

  //! What \a parameters say of COST and DIRECTION.
  CostKind costKindOf( const Call &call );
  TravelDirection directionOf( const Call &call );

  //! "m" or "min", the unit of costs as users see them.
  QString unitOf( CostKind kind );

  //! How a network is built and asked, as \a parameters say.
  struct NetworkSettings
  {
    LengthMetric metric;
    NetworkOptions network;
    SnapOptions snapping;
  };

  //! \throws InputError network_without_crs ( layer ), or as LengthMetric::ellipsoid()
  NetworkSettings networkSettings( const QgsProcessingFeatureSource &source, const Call &call );

  /**
   * Reads and builds the network that \a parameters name, with the \a squares beside it and closed at its BARRIERS, and says in the log
   * what it is made of.
   * \throws InputError network_without_crs ( layer ), or as buildNetwork()  \throws QgsProcessingException, Cancelled
   */
  ReadNetwork readNetwork( const QgsProcessingFeatureSource &source, const QString &squares, const Call &call );

}
