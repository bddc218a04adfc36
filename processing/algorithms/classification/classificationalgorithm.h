#pragma once

#include "algorithms/classification/areacolumns.h"
#include "algorithms/sozialraumalgorithm.h"
#include "maps/styles/indicatorproperties.h"

#include <QCoreApplication>

#include <functional>

namespace sozialraum
{

  //! The areas of the parameter INPUT.
  struct AreaInput
  {
    std::unique_ptr<QgsProcessingFeatureSource> source;
    std::vector<QgsFeature> features;

    QgsFields fields() const { return source->fields(); }

    //! The values of each of \a fieldNames. \throws QgsProcessingException as readColumn() does
    std::vector<IndicatorColumn> columns( const QStringList &fieldNames, QgsProcessingFeedback *feedback ) const;

    //! The values of each of \a fieldNames that count; NaN where there is none.
    std::vector<std::vector<double>> usable( const QStringList &fieldNames, QgsProcessingFeedback *feedback ) const;
  };

  //! The attributes that an algorithm adds to the area of this number.
  using AddedAttributes = std::function<QVariantList( std::size_t area )>;

  /**
   * What the algorithms of this room have in common: areas with fields go in, the same areas with more fields come out.
   *
   * An algorithm gives its texts(), says what it asks in declare(), and computes in run().
   */
  class ClassificationAlgorithm : public SozialraumAlgorithm
  {
  public:
    explicit ClassificationAlgorithm( AlgorithmGroup group = AlgorithmGroup::Classification )
      : SozialraumAlgorithm( group )
    {}

  protected:
    //! Keeps what is known of the indicators of INPUT.
    void prepare( Call &call ) override;

    //! What is known of the indicators of INPUT, by their fields.
    const IndicatorPropertiesByField &indicatorProperties() const { return mProperties; }

    //! What the input's indicators came with, and \a ofClasses for the classes.
    IndicatorPropertiesByField propertiesWithClass( const IndicatorProperties &ofClasses ) const;

    //! What sentences and legends call an indicator: the name that came with it, else its field.
    QString readableName( const QString &field ) const;

    //! \throws QgsProcessingException where there are no areas, Cancelled
    AreaInput readAreas( const Call &call ) const;

    //! Begins OUTPUT: the areas with the fields of \a added behind theirs.
    FeatureOutput beginAreas( const Call &call, const AreaInput &areas, const QgsFields &added ) const;

    //! Writes every area with its geometry, its attributes and those added.
    static void writeAreas( FeatureOutput &output, const AreaInput &areas, const QgsFields &added, const AddedAttributes &attributesOf,
      const Progress &progress );

  private:
    IndicatorPropertiesByField mProperties;
  };

  //! The number as an attribute; NULL for NaN.
  QVariant numberOrNull( double value );

  //! Appends fields for numbers with decimals.
  void appendNumbers( QgsFields &fields, const QStringList &names );

}
