#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "coverage/network/networkcheck.h"
#include "coverage/network/networklines.h"
#include "coverage/network/roadrules.h"

#include <QMap>
#include <QString>
#include <QVariantMap>

#include <memory>
#include <vector>

class QgsAbstractGeometry;
class QgsLineString;
class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeatureSource;
class QgsProcessingFeedback;
class QgsVectorLayer;

namespace sozialraum
{

  //! What PROFILE says.
  TravelProfile profileOf( const Call &call );

  /**
   * Where the squares of an OpenStreetMap file lie whose lines \a network names, empty for every other source. GDAL puts pedestrian
   * squares, drawn as areas, into a layer of their own, and many ways on foot lead across them. To be asked in prepareAlgorithm().
   */
  QString squaresBeside( const QgsVectorLayer *network );

  //! The roads of a layer as they are travelled.
  struct RoadLayer
  {
    NetworkLines lines;
    std::vector<RoadFacts> facts;      //!< for each line, where they were asked for
    int unknownOneWays = 0;            //!< features with a one-way value that means nothing
    bool hasClasses = false;           //!< whether there is a field of them, or any line has one
    int changingAtTimes = 0;           //!< features with rules that hold at certain times
    QMap<QString, int> unknownClasses; //!< of roads, with the number of their features
  };

  //! Says what of \a roads was not understood.
  void tellRoads( const RoadLayer &roads, const Call &call );

  //! BRIDGE_FIELD, TUNNEL_FIELD and LAYER_FIELD of NETWORK.
  void levelParameters( Parameters &p );

  //! The lines that \a geometry is of, in the order in which readRoads() takes them; curves as straight pieces.
  std::vector<std::unique_ptr<QgsLineString>> straightLines( const QgsAbstractGeometry &geometry );

  enum class RoadFactsWanted
  {
    No,
    Yes,
  };

  /**
   * Reads \a source, with the \a squares beside it, by what \a parameters say of PROFILE and of the fields.
   * With facts, the fields BRIDGE_FIELD, TUNNEL_FIELD and LAYER_FIELD of the algorithm are read too.
   * \throws QgsProcessingException where a field is not there  \throws Cancelled
   */
  RoadLayer readRoads(
    const QgsProcessingFeatureSource &source, const QString &squares, const Call &call, RoadFactsWanted facts = RoadFactsWanted::No );

}
