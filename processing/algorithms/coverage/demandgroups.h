#pragma once

#include <QString>
#include <qgsfeature.h>

#include <vector>

namespace sozialraum
{

  //! The numbers of one field, one for each feature; an empty cell counts as 0.
  struct NumberColumn
  {
    QString field;
    std::vector<double> values;
  };

  /**
   * Reads \a field of all \a features.
   * \throws InputError field_missing ( field ), field_not_a_number ( field, row, value )
   */
  NumberColumn readNumbers( const std::vector<QgsFeature> &features, const QString &field );

}
