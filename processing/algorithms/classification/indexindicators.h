#pragma once

#include "classification/compositeindex.h"
#include "classification/indexpresets.h"
#include "maps/styles/indicatorproperties.h"

#include <QString>
#include <qgsfeature.h>
#include <qgsfields.h>

#include <optional>
#include <vector>

class QgsFeatureSource;
class QgsProcessingFeedback;

namespace sozialraum
{

  //! How rates of small areas are drawn towards the rate of all.
  enum class Shrinkage
  {
    EmpiricalBayes,
    Logit, //!< as in the Indices of Deprivation of England and Scotland
  };

  //! A row of the table of indicators: which field goes into which dimension, in which direction, with which weight.
  struct IndexIndicator
  {
    QString field;
    QString dimension;
    double polarity = 1.0; //!< 0: has no direction and stays out
    double weight = 1.0;
    Transformation transformation = Transformation::None;
    QString denominator{}; //!< field with the population that a rate refers to: rates of small areas are then shrunken; empty: as they are
    Shrinkage shrinkage = Shrinkage::EmpiricalBayes;
    double factor = 100.0; //!< of the rate: cases / denominator · factor
  };

  /**
   * Reads the table of indicators: columns field, dimension, polarity, weight, transformation (none, ln, ln_plus_1, rank), denominator,
   * shrinkage (empirical_bayes, logit) and factor, all but the first optional, with any further ones. A CSV whose columns QGIS took for
   * nameless is understood as well.
   *
   * \throws QgsProcessingException naming the row and what is wrong with it
   */
  std::vector<IndexIndicator> readIndicators( const QgsFeatureSource &table );

  /**
   * The indicators of \a preset that \a fields has: by id, as their latest year, or as a column of finished figures that is named as the
   * catalogue names the indicator and is no count, which is told. Those that it lacks are named in the log.
   * \throws QgsProcessingException where it has none
   */
  std::vector<IndexIndicator> indicatorsOfPreset(
    IndexPreset preset, const QgsFields &fields, const IndicatorPropertiesByField &properties, QgsProcessingFeedback *feedback );

  /**
   * The values of \a indicators, rates with a denominator drawn towards the rate of all (smallarearates.h), with their reference where \a
   * aroundDistrict: the district value that came with the indicator, else the mean of the areas weighted by \a population (NaN: does not
   * count). Indicators without a direction are left out and named in the log.
   */
  std::vector<IndexPart> indexParts( const std::vector<IndexIndicator> &indicators, const std::vector<QgsFeature> &features,
    const QgsFields &fields, const IndicatorPropertiesByField &properties, bool aroundDistrict, const std::vector<double> &population,
    QgsProcessingFeedback *feedback );

}
