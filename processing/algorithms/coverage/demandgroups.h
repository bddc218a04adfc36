#pragma once

#include "algorithms/call.h"
#include "problemreporter.h"

#include <QString>
#include <QStringList>
#include <qgsfeature.h>

#include <vector>

namespace sozialraum
{

  //! The numbers of one field, one for each feature; an empty cell, or one of blanks, counts as 0.
  struct NumberColumn
  {
    QString field;
    std::vector<double> values;
    int emptyCells = 0; //!< that count as 0
  };

  /**
   * Reads \a field of all \a features. Texts are numbers as Germans type them, by typedNumbers().
   * \throws InputError field_missing ( field ), field_not_a_number ( field, row, value ), field_ambiguous ( field, row, value )
   */
  NumberColumn readNumbers( const std::vector<QgsFeature> &features, const QString &field );

  /**
   * TARGET_RATES: shares of the children of each of \a groupCount counts that want a place, like "0.55;0.98"; 1 for each where it is empty.
   * \throws InputError target_rates_count ( rates, counts ), target_rate_negative ( rate ), target_rate_no_share ( rate, as a share )
   * \throws QgsProcessingException as numberList()
   */
  std::vector<double> readTargetRates( const Call &call, std::size_t groupCount );

  /**
   * The sum of \a fields at each of \a features, each times its share of \a rates.
   * \throws InputError demand_negative ( row ), or as readNumbers()
   */
  std::vector<double> readDemand( const std::vector<QgsFeature> &features, const QStringList &fields, const std::vector<double> &rates );

  /**
   * The places that facilities have. Reports facilities_without_places ( count ).
   * \throws InputError capacity_negative ( field, row ), no_facility_has_places ( field ), or as readNumbers()
   */
  std::vector<double> readCapacities( const std::vector<QgsFeature> &features, const QString &field, ProblemReporter &reporter );

}
