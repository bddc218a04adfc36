#pragma once

#include <QList>
#include <QString>
#include <qgsfeatureid.h>

class QgsVectorLayer;

namespace sozialraum
{

  struct NamedFacility
  {
    QgsFeatureId id;
    QString name; //!< with its number where others are called the same: "Kita Nord (2)"
  };

  //! The facilities of \a layer by their names, sorted; the field that has them is found by its name. Empty where there is none.
  QList<NamedFacility> namedFacilities( const QgsVectorLayer &layer );

  //! The field that people call a facility by; empty: none is known.
  QString facilityNameField( const QgsVectorLayer &layer );

  //! The field that tells facilities apart: their name where no two have the same, else their number; empty: none is known.
  QString facilityKeyField( const QgsVectorLayer &layer );

}
