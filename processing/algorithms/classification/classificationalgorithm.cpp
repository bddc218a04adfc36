#include "algorithms/classification/classificationalgorithm.h"

#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace sozialraum
{

  std::vector<IndicatorColumn> AreaInput::columns( const QStringList &fieldNames, QgsProcessingFeedback *feedback ) const
  {
    std::vector<IndicatorColumn> columns;
    for ( const QString &field : fieldNames )
      columns.push_back( readColumn( features, fields(), field, feedback ) );
    return columns;
  }

  std::vector<std::vector<double>> AreaInput::usable( const QStringList &fieldNames, QgsProcessingFeedback *feedback ) const
  {
    std::vector<std::vector<double>> numbers;
    for ( const IndicatorColumn &column : columns( fieldNames, feedback ) )
      numbers.push_back( column.usable() );
    return numbers;
  }

  void ClassificationAlgorithm::prepare( Call &call )
  {
    mProperties = indicatorPropertiesOf( call.layer( "INPUT" ) );
  }

  QString ClassificationAlgorithm::readableName( const QString &field ) const
  {
    const QString name = mProperties.value( field ).name;
    return name.isEmpty() ? field : name;
  }

  AreaInput ClassificationAlgorithm::readAreas( const Call &call ) const
  {
    AreaInput areas;
    areas.source = call.source( "INPUT" );
    areas.features = allFeatures( *areas.source, call.feedback() );
    return areas;
  }

  //! What the input has under the name of a result is not in the output.
  static void tellReplacedFields( const QgsFields &fields, const QgsFields &added, const Call &call )
  {
    QStringList replaced;
    for ( const QgsField &field : fields )
    {
      if ( added.lookupField( field.name() ) >= 0 )
        replaced << field.name();
    }
    if ( !replaced.isEmpty() )
      call.say( QCoreApplication::translate( "ClassificationAlgorithm", "Fields of the input that the result replaces: %1" )
          .arg( replaced.join( QStringLiteral( ", " ) ) ) );
  }

  FeatureOutput ClassificationAlgorithm::beginAreas( const Call &call, const AreaInput &areas, const QgsFields &added ) const
  {
    tellReplacedFields( areas.fields(), added, call );
    return std::move(
      *call.output( "OUTPUT", ExtendedFields( areas.fields(), added ).fields(), areas.source->wkbType(), areas.source->sourceCrs() ) );
  }

  void ClassificationAlgorithm::writeAreas(
    FeatureOutput &output, const AreaInput &areas, const QgsFields &added, const AddedAttributes &attributesOf, const Progress &progress )
  {
    const ExtendedFields fields( areas.fields(), added );
    for ( std::size_t i = 0; i < areas.features.size(); ++i )
    {
      QgsFeature feature( fields.fields() );
      feature.setGeometry( areas.features[i].geometry() );
      feature.setAttributes( fields.attributes( areas.features[i], attributesOf( i ) ) );
      output.add( feature );
      advance( progress, static_cast<double>( i + 1 ) / static_cast<double>( areas.features.size() ) );
    }
  }

  QVariant numberOrNull( double value )
  {
    return std::isnan( value ) ? QVariant() : QVariant( value );
  }

  void appendNumbers( QgsFields &fields, const QStringList &names )
  {
    for ( const QString &name : names )
      fields.append( QgsField( name, QMetaType::Type::Double ) );
  }

  IndicatorPropertiesByField ClassificationAlgorithm::propertiesWithClass( const IndicatorProperties &ofClasses ) const
  {
    IndicatorPropertiesByField all = mProperties;
    all.insert( QStringLiteral( "class_id" ), ofClasses );
    return all;
  }

}
