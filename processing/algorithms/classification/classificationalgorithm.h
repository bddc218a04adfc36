#pragma once

#include "algorithms/classification/areacolumns.h"
#include "algorithms/sozialraumalgorithm.h"
#include "maps/styles/indicatorproperties.h"

#include <QCoreApplication>

#include <functional>

namespace sozialraum
{

  //! What the toolbox shows of an algorithm, in the user's language.
  struct AlgorithmTexts
  {
    QString title;
    QString tags; //!< with commas between them
    QString summary;
    QString help;
  };

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
   * An algorithm gives its texts(), adds its parameters in initAlgorithm(), and computes in run().
   */
  class ClassificationAlgorithm : public SozialraumAlgorithm
  {
  public:
    ClassificationAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Classification )
    {}

    QString displayName() const final { return texts().title; }
    QStringList tags() const final { return texts().tags.split( QLatin1Char( ',' ) ); }
    QString shortDescription() const final { return texts().summary; }
    QString shortHelpString() const final { return texts().help; }

  protected:
    virtual AlgorithmTexts texts() const = 0;

    //! Keeps what is known of the indicators of INPUT.
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

    //! What is known of the indicators of INPUT, by their fields.
    const IndicatorPropertiesByField &indicatorProperties() const { return mProperties; }

    //! What the input's indicators came with, and \a ofClasses for the classes.
    IndicatorPropertiesByField propertiesWithClass( const IndicatorProperties &ofClasses ) const;

    //! What sentences and legends call an indicator: the name that came with it, else its field.
    QString readableName( const QString &field ) const;

    void addChoice( const QString &name, const QString &description, const QStringList &values, const QString &help,
      bool advanced = false ); //!< the first value is the default
    void addField( const QString &name, const QString &description, const QString &help, bool optional = false,
      bool advanced = false ); //!< a field of INPUT with numbers
    void addFields( const QString &name, const QString &description, const QString &help, bool optional = false,
      bool advanced = false ); //!< several of them
    void addSink(
      const QString &name, const QString &description, const QString &help ); //!< an output beside OUTPUT: optional, not created by default

    //! \throws QgsProcessingException where there are no areas, Cancelled
    AreaInput readAreas( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) const;

    //! Begins OUTPUT: the areas with the fields of \a added behind theirs.
    FeatureOutput beginAreas(
      const QVariantMap &parameters, QgsProcessingContext &context, const AreaInput &areas, const QgsFields &added ) const;

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
