#pragma once

#include <QMap>
#include <QString>

#include <optional>

class QgsMapLayer;

namespace sozialraum
{

  /**
   * What is known of an indicator column beyond its values. It travels with the layer as a custom property, so that it is
   * stored in the layer's style (GeoPackage, QML, project) and the next algorithm, the legend and the plate find it.
   */
  struct IndicatorProperties
  {
    QString name;                        //!< readable, e.g. "Arbeitslosenanteil"
    QString unit;                        //!< "Prozent", "Anzahl"; may be empty
    QString period;                      //!< ISO date, year, or the text of the table
    QString source;                      //!< for the source line of a map; may be empty
    QString level;                       //!< as in core/areas/arealevel.h: "municipality"; may be empty
    bool isCount = false;                //!< a count, or an amount that adds up as counts do: not fit for a choropleth map
    std::optional<double> districtValue; //!< reference value of the district; in the unit of the column
    std::optional<double> stateValue;    //!< reference value of the state
    QString districtName;                //!< "Landkreis Musterland"; may be empty
    QString stateName;                   //!< may be empty
    QString definition;                  //!< what is divided by what, in words; may be empty
    int polarity = 0;                    //!< 1: higher is better; −1: higher is worse; 0: neither, or not known
    QString method;                      //!< what made it: method, divisor, weights, exclusions, as a sentence
    int decimals = -1;                   //!< digits to show behind the decimal mark; −1: as the values need
    QString madeBy;                      //!< algorithm and field, "childcaredemand:missing"; empty where no catalogue names it
    QString classifiedField;             //!< of class_id: the field whose values it classifies; else empty

    friend bool operator==( const IndicatorProperties &, const IndicatorProperties & ) = default;
  };

  //! By field name.
  using IndicatorPropertiesByField = QMap<QString, IndicatorProperties>;

  //! The properties kept with \a layer; where it was loaded without its style, those of the default style in its database are read.
  IndicatorPropertiesByField indicatorPropertiesOf( const QgsMapLayer *layer );

  //! Keeps \a properties with \a layer, replacing what it had, names it after what it shows, and sets the aliases of its fields
  //! ("Arbeitslosenanteil 2023 (Prozent)").
  void setIndicatorProperties( QgsMapLayer &layer, const IndicatorPropertiesByField &properties );

  //! The field whose values the class_id of a layer classifies, and what is known of it; both empty where that is not clear.
  struct ClassifiedIndicator
  {
    QString field;
    IndicatorProperties properties;
  };

  //! Properties are those kept for the field class_id, else those of the only indicator of \a layer.
  ClassifiedIndicator classifiedIndicator( const QgsMapLayer *layer );

  //! "Arbeitslosenanteil 2023 (Prozent)".
  QString titleOf( const IndicatorProperties &properties );

}
