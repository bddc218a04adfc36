#pragma once

#include "results/featureoutput.h"
#include "classification/compositeindex.h"

#include <qgsfields.h>

namespace sozialraum
{

  //! index_value, index_rank, class_id, class_label, explanation, then dimension_<id>, score_<field> and contribution_<field>.
  QgsFields indexFields( const std::vector<IndexPart> &parts, const CompositeIndex &index );

  //! The values of those fields for an area; \a names are what the explanation calls the parts.
  QVariantList indexAttributes( const QStringList &names, const CompositeIndex &index, std::size_t area, const QString &classLabel );

  //! Fields of STEPS: area, step, item, value; of the item mean, reference, deviation, weight, polarity, dimension; and the rule of the
  //! step.
  QgsFields stepFields();

  /**
   * Every number on the way from the values to the index, one per row, so that an office can recompute it in a spreadsheet: what made a row
   * (rule), and by which numbers, stands beside it. With all parts present, what is combined is the sum of weight · value of the step
   * before.
   * \a keys name the areas.
   */
  void writeSteps( FeatureOutput &output, const std::vector<IndexPart> &parts, const CompositeIndex &index, const IndexOptions &options,
    const QStringList &keys );

}
