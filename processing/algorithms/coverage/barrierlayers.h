#pragma once

#include "algorithms/call.h"
#include "coverage/network/barriers.h"

#include <QVariantMap>

class QgsCoordinateReferenceSystem;
class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeedback;

namespace sozialraum
{

  /**
   * The features of the layers that BARRIERS names, moved into \a crs; empty where it names none.
   * \throws InputError layer_without_crs ( layer )  \throws QgsProcessingException where one cannot be moved  \throws Cancelled
   */
  Barriers readBarriers( const QgsCoordinateReferenceSystem &crs, const Call &call );

}
