#pragma once

#include "results/featureoutput.h"
#include "classification/typenumbers.h"

#include <qgsfields.h>

namespace sozialraum
{

  //! Fields of NUMBERS: types, within_sum_of_squares, explained, mean_silhouette, height, gap, gap_error.
  QgsFields typeNumbersFields();

  //! A row per number of types; NULL where a measure was not asked for or makes no sense.
  void writeTypeNumbers( FeatureOutput &output, const std::vector<TypeNumber> &numbers );

}
