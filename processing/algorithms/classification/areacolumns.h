#pragma once

#include "observationstatus.h"

#include <QString>
#include <qgsfeature.h>
#include <qgsfields.h>

#include <vector>

class QgsFeatureSource;
class QgsProcessingFeatureSource;
class QgsProcessingFeedback;

namespace sozialraum
{

  //! The features of \a source in its order. \throws QgsProcessingException where there are none, Cancelled
  std::vector<QgsFeature> allFeatures( const QgsProcessingFeatureSource &source, QgsProcessingFeedback *feedback );

  //! The values of a field, one per feature, with their statuses. NaN where there is no number.
  struct IndicatorColumn
  {
    QString field;
    std::vector<double> values;
    std::vector<ObservationStatus> statuses;

    //! The values that count: NaN where the status forbids to calculate with a value.
    std::vector<double> usable() const;

    //! Which of the values are missing because they must not be shown.
    std::vector<bool> confidential() const;

    //! Id of what has no class at \a area: −1, −2, −3; 0 where there is a value that counts.
    int classlessId( std::size_t area ) const;
  };

  /**
   * The field of \a fields that \a field means: of that name, or the latest year of it ("<field>_2023"), which is then told. Empty where
   * there is none.
   */
  QString fieldMeant( const QgsFields &fields, const QString &field, QgsProcessingFeedback *feedback );

  /**
   * Reads \a field (or its latest year, see fieldMeant()), and the statuses beside it from the field "<field>_status" where there is one.
   *
   * A text field, as of a CSV, is read where all its cells are numbers or empty. An empty cell is missing, whatever its status says; a
   * status that nobody knows counts as missing too and is reported.
   * \throws QgsProcessingException where the field is absent or does not hold numbers
   */
  IndicatorColumn readColumn(
    const std::vector<QgsFeature> &features, const QgsFields &fields, const QString &field, QgsProcessingFeedback *feedback );

  //! The mean of \a values weighted by what stands beside them; pairs with NaN or a weight that is not above 0 do not count. NaN where none
  //! is left.
  double weightedMean( const std::vector<double> &values, const std::vector<double> &weights );

  /**
   * The fields of the input and those that an algorithm adds. Where the input has a field of such a name already, from an earlier run,
   * it is replaced; input attributes are then picked by their names.
   */
  class ExtendedFields
  {
  public:
    ExtendedFields( const QgsFields &input, const QgsFields &added );

    const QgsFields &fields() const { return mFields; }

    //! The attributes of \a feature that stay, followed by \a added.
    QgsAttributes attributes( const QgsFeature &feature, const QVariantList &added ) const;

  private:
    QgsFields mFields;
    std::vector<int> mKept;
  };

}
