#pragma once

#include <QList>
#include <QString>

#include <optional>

class QgsVectorLayer;

namespace sozialraum
{

  //! An area of a map to choose from.
  struct NamedArea
  {
    QString key;
    QString name;
  };

  struct ProfilePoint
  {
    QString period;
    std::optional<double> value;
    std::optional<double> district;
  };

  //! What a map says of one of its areas, in words and as a series.
  struct MapProfile
  {
    QString area;
    QString indicator;  //!< with its period and unit
    QString value;      //!< "14,2 Prozent", or why there is none
    QString classText;  //!< "Class 4: 12.0 to below 16.0"; empty where there is no value
    QString comparison; //!< values of district and state, and the rank
    QString change;     //!< since the first period with a value; empty where there is nothing to compare
    QList<ProfilePoint> series;
    QString unit;
    int decimals = 0;
  };

  //! One indicator in the comparison of an area with the others.
  struct ComparisonRow
  {
    QString indicator;
    QString value;
    double position = 0.5;                  //!< between the smallest (0) and the largest value (1) of the areas
    std::optional<double> districtPosition; //!< where it lies between them
  };

  QList<NamedArea> areasOf( const QgsVectorLayer &layer ); //!< by name
  //! Nothing where \a key is no area of \a map, or \a map is not classified.
  std::optional<MapProfile> profileOf( const QgsVectorLayer &map, const QString &key );
  //! A row for each indicator of \a layer – its latest period – that has a number for the area \a key and differs between areas.
  QList<ComparisonRow> comparisonOf( const QgsVectorLayer &layer, const QString &key );

}
