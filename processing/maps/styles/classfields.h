#pragma once

#include "observationstatus.h"

#include <QString>

#include <functional>
#include <vector>

class QgsVectorLayer;

namespace sozialraum
{

  //! A column of a joined layer, in the order of its features.
  struct ColumnValues
  {
    std::vector<double> values; //!< NaN: none
    std::vector<ObservationStatus> statuses;

    //! Those that take part in arithmetic; NaN for the others.
    std::vector<double> usable() const;
  };

  //! The values of \a field and, where there is a field "<field>_status", their statuses; without one, NULL is missing and all else a
  //! value.
  ColumnValues columnValues( const QgsVectorLayer &layer, const QString &field );

  //! Adds the fields class_id and class_label to \a areas, a layer in memory: \a classIds in the order of its features.
  void addClassFields( QgsVectorLayer &areas, const std::vector<int> &classIds, const std::function<QString( int classId )> &labelOf );

  //! Classes of counts, which have none but 1 for a count and −1, −2, −3 for what has none.
  void addCountClasses( QgsVectorLayer &areas, const QString &field );

}
