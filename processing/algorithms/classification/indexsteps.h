#pragma once

#include "algorithms/featureoutput.h"
#include "classification/compositeindex.h"

#include <qgsfields.h>

namespace sozialraum
{

  //! index_value, index_rank, class_id, class_label, explanation, then dimension_<id>, score_<field> and contribution_<field>.
  QgsFields indexFields( const std::vector<IndexPart> &parts, const CompositeIndex &index );

  //! The values of those fields for an area.
  QVariantList indexAttributes( const std::vector<IndexPart> &parts, const CompositeIndex &index, std::size_t area, const QString &classLabel );

  //! Fields of STEPS: area, step, item, value, and of the item mean, reference, deviation, weight.
  QgsFields stepFields();

  /**
   * Every number on the way from the values to the index, one per row, so that an office can recompute it in a spreadsheet.
   * \a keys name the areas.
   */
  void writeSteps( FeatureOutput &output, const std::vector<IndexPart> &parts, const CompositeIndex &index, const QStringList &keys );

}
