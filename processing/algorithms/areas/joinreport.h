#pragma once

#include "areas/areajoin.h"
#include "finding.h"

#include <QString>

#include <vector>

class QgsProcessingFeedback;

namespace sozialraum
{

  //! The counts of each table and the columns made of it, into the log.
  void logJoin( const AreaJoin &join, const LayerAreas &layer, QgsProcessingFeedback *feedback );

  //! A page for people: counts, columns with their reference values, findings, and every key that did not find its counterpart.
  QString joinPage( const AreaJoin &join, const LayerAreas &layer, const std::vector<Finding> &findings );

  //! The word for a fate in the user's language.
  QString fateWord( KeyFate fate );

  //! The word for a level in the user's language, plural: "municipalities".
  QString levelWord( AreaLevel level );

}
