#pragma once

#include "algorithms/areas/areagroupings.h"
#include "results/featureoutput.h"
#include "areas/aggregation.h"
#include "areas/dissolve.h"
#include "maps/styles/indicatorproperties.h"

#include <QStringList>
#include <qgsfields.h>

class QgsProcessingFeedback;

namespace sozialraum
{

  //! The groups of one grouping with everything that is written of them.
  struct GroupRows
  {
    const AreaGrouping *grouping = nullptr;
    std::vector<DissolvedArea> outlines;
    std::vector<AreaColumn> sums;
    std::vector<AreaColumn> rates;
  };

  //! The fields that are summed: \a chosen (empty: those known as counts), and those that \a rates name.
  QStringList countFields( const QgsFields &fields, const QStringList &chosen, const std::vector<RateFormula> &rates,
    const IndicatorPropertiesByField &properties );

  /**
   * The counts of the areas in the fields \a names, with the statuses beside them.
   *
   * \throws QgsProcessingException where a field is known as a rate, which cannot be summed, or is not there
   */
  std::vector<AreaColumn> countColumns(
    const AreaSource &areas, const LayerAreas &layer, const QStringList &names, const IndicatorPropertiesByField &properties );

  //! grouping, group_key, group_name, members, and value and status of each count and rate.
  QgsFields groupFields( const std::vector<AreaColumn> &counts, const std::vector<RateFormula> &rates );

  //! \throws QgsProcessingException, Cancelled
  void writeGroups( FeatureOutput &output, const GroupRows &rows, QgsProcessingFeedback *feedback );

  //! What is known of the counts stays; a rate takes over what is known of the field of its name.
  IndicatorPropertiesByField groupProperties(
    const std::vector<AreaColumn> &counts, const std::vector<RateFormula> &rates, const IndicatorPropertiesByField &known );

}
