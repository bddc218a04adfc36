#pragma once

#include "coverage/network/networklines.h"
#include "coverage/network/roadnetwork.h"

#include <QString>
#include <QVariantMap>
#include <qgsvectorlayer.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace sozialraum
{

  //! Streets of a made-up town plan with \a side crossings to each side: a grid of crossings that are shifted a little, a fifth of the
  //! blocks open, each street bent in its middle.
  NetworkLines townPlan( int side );

  constexpr int districtSide = 250; //!< about 100,000 streets
  constexpr int stateSide = 1118;   //!< about 2 million

  //! Places anywhere in a town plan, the same at each call.
  std::vector<PlanePoint> placesIn( int side, std::size_t count );

  //! Layers in memory, in EPSG:25833.
  std::unique_ptr<QgsVectorLayer> layerOf( const NetworkLines &lines );
  std::unique_ptr<QgsVectorLayer> layerOf( const std::vector<PlanePoint> &places );

  NetworkLines linesOf( const QgsVectorLayer &layer );
  RoadNetwork networkOf( const NetworkLines &lines );

  //! Runs an algorithm of the registry; a layer that stays in memory is its output \a kept, if one is named. \throws std::runtime_error
  //! where it fails
  std::unique_ptr<QgsMapLayer> runAlgorithm( const QString &id, const QVariantMap &parameters, const QString &kept = QString() );

}
