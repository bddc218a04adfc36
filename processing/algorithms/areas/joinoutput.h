#pragma once

#include "algorithms/areas/areasource.h"
#include "results/featureoutput.h"
#include "areas/areajoin.h"
#include "maps/styles/indicatorproperties.h"

#include <qgsfields.h>

class QgsProcessingFeedback;

namespace sozialraum
{

  //! The fields of the areas followed by value and status of each column; counts are whole numbers.
  QgsFields joinedFields( const QgsFields &areas, const AreaJoin &join );

  //! Writes every feature with the values of its area; rows of water get none. \throws QgsProcessingException, Cancelled
  void writeJoinedAreas(
    FeatureOutput &output, AreaSource &areas, const LayerAreas &layer, const AreaJoin &join, QgsProcessingFeedback *feedback );

  //! What the tables say about the columns, for the steps that follow; added to those that \a known had already.
  IndicatorPropertiesByField joinedProperties( const AreaJoin &join, const IndicatorPropertiesByField &known );

  //! Fields of PROTOCOL.
  QgsFields protocolFields();

  void writeProtocol( FeatureOutput &output, const AreaJoin &join, QgsProcessingFeedback *feedback );

  //! What there is to say about a key beyond its fate, in the user's language; may be empty.
  QString remarkOn( const ProtocolRow &row );

}
