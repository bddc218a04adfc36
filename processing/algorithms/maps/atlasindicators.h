#pragma once

#include "indicators/catalogue.h"
#include "maps/styles/indicatorproperties.h"

#include <QString>
#include <QStringList>

#include <vector>

class QgsProcessingFeedback;
class QgsVectorLayer;

namespace sozialraum
{

  //! An indicator of a joined layer in all the periods that are to be drawn.
  struct AtlasIndicator
  {
    IndicatorProperties properties; //!< of the latest period
    QString domain;                 //!< readable; the group of its layers and its place in the contents
    int polarity = 0;               //!< 1: higher is better; −1: higher is worse; 0: neither, or not known
    QStringList fields;             //!< of the periods that are to be drawn, ascending
    QStringList periods;            //!< one for each field
  };

  //! What is to be drawn of what the layer has.
  struct AtlasChoice
  {
    QString indicators; //!< ids, names or fields with semicolons between them; empty: all rates
    QString period;     //!< years or dates with semicolons between them, "all", or empty: the latest of each indicator
  };

  /**
   * The indicators of \a joined in the order of \a catalogue, then those that it lacks, which are told to \a feedback. Without a catalogue
   * they keep the order of their columns. Counts are taken only where the choice names them.
   * \throws QgsProcessingException where the choice names an indicator that the layer lacks
   */
  std::vector<AtlasIndicator> atlasIndicators( const QgsVectorLayer &joined, const std::vector<CatalogueIndicator> &catalogue,
    const AtlasChoice &choice, QgsProcessingFeedback *feedback );

}
