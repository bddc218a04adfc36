#pragma once

#include "maps/styles/indicatorproperties.h"

#include <QString>

class QgsVectorLayer;

namespace sozialraum
{

  //! What areas are compared with.
  enum class ReferenceKind
  {
    District,   //!< the value of the district that they are
    AllAreas,   //!< the value of all of them together
    SimpleMean, //!< the mean of their values, in which villages weigh as much as towns
  };

  struct DeviationReference
  {
    double value = 0.0;
    ReferenceKind kind = ReferenceKind::District;
  };

  /**
   * Classifies \a areas, a layer in memory, by how far \a field lies from \a reference, colours them around it, and keeps with class_id
   * what was done. Legend: "more than 3.4 percentage points below the district value (10.0)", …; the middle class names the reference.
   *
   * Where higher is better, orange lies on the side below, else above.
   */
  void styleByDeviation( QgsVectorLayer &areas, const QString &field, const DeviationReference &reference );

  //! What distances of an indicator in \a unit are counted in: percentage points for per cent, else the unit.
  QString unitOfDistance( const QString &unit );

}
