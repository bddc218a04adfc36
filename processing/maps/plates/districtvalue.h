#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QgsVectorLayer;

namespace sozialraum
{

  struct IndicatorProperties;

  //! The territory that all areas of a layer are part of, by their keys.
  struct Territory
  {
    QString key;  //!< five digits of a district, two of a state; empty: neither, or the layer has no keys
    QString name; //!< "Kreis 14524", or the name of the state; empty without a key
    bool isDistrict() const { return key.size() == 5; }
  };

  //! The place of the field with the keys, called AGS, ARS, RS or the like; −1 where there is none.
  int keyFieldOf( const QgsVectorLayer &areas );

  //! Read from a field called AGS, ARS, RS or the like.
  Territory territoryOf( const QgsVectorLayer &areas );

  //! The value of all areas together, computed from two counts that stand beside it.
  struct ValueFromCounts
  {
    double value = 0.0;
    QString definition; //!< "Arbeitslose / Erwerbsfähige × 100"
  };

  //! Whether the values of two areas add up to that of both (core: additivity.h).
  bool addsUp( const IndicatorProperties &indicator );

  //! The fields of \a joined that may be counts of the period of \a field, other than it.
  QStringList countsBeside( const QgsVectorLayer &joined, const QString &field );

  //! Of \a field of \a joined, from columns of the same period (core: ratioofcounts.h); nothing where no two fit every area.
  std::optional<ValueFromCounts> valueFromCounts( const QgsVectorLayer &joined, const QString &field );

}
